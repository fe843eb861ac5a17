# Armed forces and their branches, intelligence services, police, border and coast guards, special units, missions, militias: names and
# spellings beside those of the other files. A name with a country behind it in brackets is only the entry's own, and never met in a text.
@ name | de | en | code | kind | terms

# United States: forces
US Army | US-Armee; @GI | United States Army; @GI | USA:MIL | military |
US Navy |  | United States Navy | USA:MIL | military |
US Air Force |  | United States Air Force; USAF | USA:MIL | military |
US Marine Corps | Marine Corps; Marines; US-Marines; US-Marineinfanterie | United States Marine Corps; USMC; Marine Corps; US Marines; U.S. Marines | USA:MIL | military |
US Coast Guard |  | United States Coast Guard | USA:MIL | military |
Space Force |  | US Space Command | USA:MIL | military |
Pentagon |  |  | USA:MIL | ministry |
Army National Guard |  | Air National Guard | USA:MIL | military |
Delta Force |  |  | USA:MIL | military |
Green Berets |  |  | USA:MIL | military |
SEAL Team Six |  | SEAL Team 6; Navy SEAL | USA:MIL | military |
Army Rangers |  | US Rangers | USA:MIL | military |
US Special Operations Command |  |  | USA:MIL | military |
SOCOM |  |  | USA:MIL | military |
Joint Special Operations Command |  |  | USA:MIL | military |
JSOC |  |  | USA:MIL | military |
US Special Forces |  |  | USA:MIL | military |
82nd Airborne | 82nd Airborne Division |  | USA:MIL | military |
101st Airborne |  |  | USA:MIL | military |
82. Luftlandedivision |  |  | USA:MIL | military |
101. Luftlandedivision |  |  | USA:MIL | military |
Army Corps of Engineers |  |  | USA:MIL | military |
Fünfte US-Flotte |  |  | USA:MIL | military |
Fifth Fleet |  |  | USA:MIL | military |
Sixth Fleet |  |  | USA:MIL | military |
Seventh Fleet |  |  | USA:MIL | military |
US Pacific Command | Pazifikkommando; Indo-Pazifik-Kommando; US-Indopazifikkommando | Indo-Pacific Command; Indopacom | USA:MIL | military |
US European Command | Eucom; US-Europakommando | EUCOM | USA:MIL | military |
US Northern Command | Northcom; US-Nordkommando | Northcom | USA:MIL | military |
US Southern Command | Southcom; US-Südkommando | Southcom | USA:MIL | military |
Cyber Command | US-Cyberkommando; Cybercom | Cybercom | USA:MIL | military |
US Strategic Command | Stratcom; Strategisches Kommando der USA | Stratcom; Strategic Air Command | USA:MIL | military |
US-Afrikakommando | Afrika-Kommando |  | USA:MIL | military |
US Forces Korea |  |  | USA:MIL | military |
DARPA |  |  | USA:MIL | organ |
Defense Advanced Research Projects Agency |  |  | USA:MIL | organ |
Missile Defense Agency |  |  | USA:MIL | organ |
Joint Task Force Guantanamo |  |  | USA:MIL | military |
Naval Criminal Investigative Service | NCIS-Ermittler | NCIS investigators | USA:COP | police |

# United States: police, intelligence
US Marshals | US Marshal |  | USA:COP | police |
US-Zollbehörde | US-Zoll | US Customs | USA:COP | police |
Immigration and Naturalization Service |  |  | USA:COP | police |
Homeland Security Investigations |  |  | USA:COP | police |
Capitol Police |  |  | USA:COP | police |
US Park Police |  |  | USA:COP | police |
Chicago Police Department |  |  | USA:COP | police |
Boston Police Department |  |  | USA:COP | police |
Minneapolis Police Department |  |  | USA:COP | police |
Baltimore Police Department |  |  | USA:COP | police |
Dallas Police Department |  |  | USA:COP | police |
Houston Police Department |  |  | USA:COP | police |
Philadelphia Police Department |  |  | USA:COP | police |
New Orleans Police Department |  |  | USA:COP | police |
Ferguson Police Department |  |  | USA:COP | police |
Metropolitan Police Department |  |  | USA:COP | police |
Seattle Police Department |  |  | USA:COP | police |
Portland Police Bureau |  |  | USA:COP | police |
Miami-Dade Police Department |  |  | USA:COP | police |
Atlanta Police Department |  |  | USA:COP | police |
Memphis Police Department |  |  | USA:COP | police |
Louisville Metro Police Department |  |  | USA:COP | police |
Uvalde Police Department |  |  | USA:COP | police |
Oakland Police Department |  |  | USA:COP | police |
Detroit Police Department |  |  | USA:COP | police |
Texas Department of Public Safety |  |  | USA:COP | police |
California Highway Patrol |  |  | USA:COP | police |
Missouri State Highway Patrol |  |  | USA:COP | police |
Ohio State Highway Patrol |  |  | USA:COP | police |
Florida Highway Patrol |  |  | USA:COP | police |
New York State Police |  |  | USA:COP | police |
Michigan State Police |  |  | USA:COP | police |
Pennsylvania State Police |  |  | USA:COP | police |
Massachusetts State Police |  |  | USA:COP | police |
New Jersey State Police |  |  | USA:COP | police |
Virginia State Police |  |  | USA:COP | police |
Connecticut State Police |  |  | USA:COP | police |
Los Angeles County Sheriff's Department | Los Angeles County Sheriff's Office |  | USA:COP | police |
Broward County Sheriff's Office |  |  | USA:COP | police |
Maricopa County Sheriff's Office |  |  | USA:COP | police |
National Reconnaissance Office |  |  | USA:SPY | intelligence |
National Geospatial-Intelligence Agency |  |  | USA:SPY | intelligence |
Office of Naval Intelligence |  |  | USA:SPY | intelligence |
National Counterterrorism Center | Nationales Antiterrorzentrum der USA |  | USA:SPY | intelligence |
Office of the Director of National Intelligence |  | ODNI | USA:SPY | intelligence |
Office of Strategic Services |  |  | USA:SPY | intelligence |

# Britain, Ireland
British Army | Rheinarmee |  | GBR:MIL | military |
Royal Marines | Königliche Marineinfanterie | Royal Marine Commandos | GBR:MIL | military |
Special Boat Service |  |  | GBR:MIL | military |
SAS troops |  |  | GBR:MIL | military |
Eliteeinheit SAS |  |  | GBR:MIL | military |
Spezialeinheit SAS |  |  | GBR:MIL | military |
Elitetruppe SAS |  |  | GBR:MIL | military |
RAF (Großbritannien) |  | Royal Flying Corps | GBR:MIL | military |
Parachute Regiment |  |  | GBR:MIL | military |
Royal Irish Regiment |  | Irish Guards | GBR:MIL | military |
Royal Gurkha Rifles |  |  | GBR:MIL | military |
Coldstream Guards |  |  | GBR:MIL | military |
Grenadier Guards |  |  | GBR:MIL | military |
Welsh Guards |  |  | GBR:MIL | military |
Scots Guards |  |  | GBR:MIL | military |
Household Cavalry |  |  | GBR:MIL | military |
Black Watch regiment |  |  | GBR:MIL | military |
7th Armoured Brigade |  |  | GBR:MIL | military |
Gurkhas | Gurkha-Soldaten | Gurkha soldiers | GBR:MIL | military |
Police Scotland |  | Strathclyde Police | GBR:COP | police |
Police Service of Northern Ireland | PSNI; Royal Ulster Constabulary | PSNI | GBR:COP | police |
West Midlands Police |  |  | GBR:COP | police |
West Yorkshire Police |  |  | GBR:COP | police |
South Yorkshire Police |  |  | GBR:COP | police |
Merseyside Police |  |  | GBR:COP | police |
Thames Valley Police |  |  | GBR:COP | police |
Sussex Police |  |  | GBR:COP | police |
Kent Police |  |  | GBR:COP | police |
Essex Police |  |  | GBR:COP | police |
Northumbria Police |  |  | GBR:COP | police |
Wiltshire Police |  |  | GBR:COP | police |
Avon and Somerset Police |  |  | GBR:COP | police |
Lancashire Police |  |  | GBR:COP | police |
Nottinghamshire Police |  |  | GBR:COP | police |
Leicestershire Police |  |  | GBR:COP | police |
Cambridgeshire Police |  |  | GBR:COP | police |
Bedfordshire Police |  |  | GBR:COP | police |
Hertfordshire Police |  |  | GBR:COP | police |
Humberside Police |  |  | GBR:COP | police |
Cumbria Police |  |  | GBR:COP | police |
Gwent Police |  |  | GBR:COP | police |
Dyfed-Powys Police |  |  | GBR:COP | police |
Staffordshire Police |  |  | GBR:COP | police |
Gloucestershire Police |  |  | GBR:COP | police |
West Mercia Police |  |  | GBR:COP | police |
Greater Manchester Police |  |  | GBR:COP | police |
City of London Police |  |  | GBR:COP | police |
British Transport Police |  |  | GBR:COP | police |
Devon and Cornwall Police |  |  | GBR:COP | police |
South Wales Police |  |  | GBR:COP | police |
North Wales Police |  |  | GBR:COP | police |
National Crime Agency |  |  | GBR:COP | police |
Serious Organised Crime Agency |  |  | GBR:COP | police |
SOCA |  |  | GBR:COP | police |
UK Border Force |  | UK Border Agency | GBR:COP | police |
Counter Terrorism Command |  | Counter Terrorism Policing | GBR:COP | police |
Metropolitan Police Service (GBR) |  |  | GBR:COP | police |
HM Coastguard |  | Maritime and Coastguard Agency | GBR:MIL | military |
Joint Intelligence Committee |  |  | GBR:SPY | intelligence |
Government Communications Headquarters |  |  | GBR:SPY | intelligence |
Joint Terrorism Analysis Centre |  |  | GBR:SPY | intelligence |
Garda Síochána | Gardaí; irische Garda | Garda; Gardai; Gardaí | IRL:COP | police |
Irish Defence Forces |  |  | IRL:MIL | military |

# France, Benelux
GIGN | Eliteeinheit Raid; Sondereinheit Raid; Spezialeinheit Raid | RAID police | FRA:COP | police |
Police nationale |  |  | FRA:COP | police |
Police judiciaire |  |  | FRA:COP | police |
Compagnies Républicaines de Sécurité | Compagnies républicaines de sécurité |  | FRA:COP | police |
Direction générale de la Sécurité extérieure |  |  | FRA:SPY | intelligence |
DCRI (FRA) |  |  | FRA:SPY | intelligence |
Renseignements Généraux |  |  | FRA:SPY | intelligence |
Direction de la Surveillance du Territoire |  |  | FRA:SPY | intelligence |
Direction Centrale du Renseignement Intérieur | Direction centrale du renseignement intérieur |  | FRA:SPY | intelligence |
Légion étrangère |  | Foreign Legion | FRA:MIL | military |
Barkhane |  |  | FRA:MIL | military |
Operation Serval | Opération Serval |  | FRA:MIL | military |
Operation Sangaris | Mission Sangaris | Sangaris force | FRA:MIL | military |
Operation Licorne | Licorne-Truppe | Licorne force | FRA:MIL | military |
Operation Turquoise |  |  | FRA:MIL | military |
Operation Sentinelle |  |  | FRA:MIL | military |
Deutsch-Französische Brigade |  | Franco-German Brigade | EUR:MIL | military |
AIVD |  |  | NLD:SPY | intelligence |
MIVD |  |  | NLD:SPY | intelligence |
Marechaussee |  |  | NLD:COP | police |
KLPD |  |  | NLD:COP | police |
Dutch military police |  |  | NLD:COP | police |
Dutchbat |  |  | NLD:MIL | military |
Staatsveiligheid |  | Sûreté de l'Etat | BEL:SPY | intelligence |

# Southern Europe
Guardia di Finanza (ITA) |  |  | ITA:COP | police |
Guardia Costiera |  |  | ITA:COP | police |
Polizia di Stato |  |  | ITA:COP | police |
Direzione Investigativa Antimafia |  |  | ITA:COP | police |
Digos |  |  | ITA:COP | police |
Anti-Mafia Investigation Directorate |  |  | ITA:COP | police |
AISE |  |  | ITA:SPY | intelligence |
SISDE |  |  | ITA:SPY | intelligence |
Bersaglieri |  |  | ITA:MIL | military |
Alpini |  |  | ITA:MIL | military |
Folgore Brigade | Folgore-Brigade |  | ITA:MIL | military |
Operation Mare Nostrum | Mission Mare Nostrum | Mare Nostrum operation | ITA:MIL | military |
Mossos |  |  | ESP:COP | police |
Ertzaintza |  |  | ESP:COP | police |
Centro Nacional de Inteligencia |  | CESID | ESP:SPY | intelligence |
Spanish Legion | Spanische Legion; Spanische Fremdenlegion |  | ESP:MIL | military |
Military Emergencies Unit |  |  | ESP:MIL | military |
Unidad Militar de Emergencias |  |  | ESP:MIL | military |
Guarda Nacional Republicana |  |  | PRT:COP | police |
Policia Judiciaria | Polícia Judiciária |  | PRT:COP | police |
Republican National Guard |  |  | PRT:COP | police |
Polícia de Segurança Pública |  |  | PRT:COP | police |
PIDE |  |  | PRT:SPY | intelligence |
Hellenic Coast Guard |  |  | GRC:MIL | military |
Hellenic Navy |  | Hellenic Army | GRC:MIL | military |
Hellenic Air Force |  |  | GRC:MIL | military |
zyperngriechische Nationalgarde |  |  | CYP:MIL | military |
EOKA |  |  | CYP:REB | armed |

# Northern Europe
Politiets Efterretningstjeneste | Geheimdienst PET | Forsvarets Efterretningstjeneste | DNK:SPY | intelligence |
Jægerkorpset |  | Jaeger Corps | DNK:MIL | military |
Sirius Patrol |  |  | DNK:MIL | military |
Sirius-Patrouille |  |  | DNK:MIL | military |
Säkerhetspolisen | Sapo; schwedische Sicherheitspolizei | Sapo; Swedish Security Police | SWE:SPY | intelligence |
Försvarsmakten |  |  | SWE:MIL | military |
Politiets sikkerhetstjeneste | Geheimdienst PST; Sicherheitsdienst PST; norwegische Sicherheitspolizei | PST security service | NOR:SPY | intelligence |
Kripos |  |  | NOR:COP | police |
Økokrim |  | Okokrim | NOR:COP | police |
Heimevernet |  |  | NOR:MIL | military |
Norwegische Heimwehr |  |  | NOR:MIL | military |
Supo | finnische Sicherheitspolizei | Finnish Security Police | FIN:SPY | intelligence |
Kaitseliit | Estnischer Verteidigungsbund | Estonian Defence League | EST:MIL | military |
Zemessardze |  |  | LVA:MIL | military |
VSD (Litauen) |  | Lithuanian State Security Department; State Security Department of Lithuania | LTU:SPY | intelligence |

# Central and south-eastern Europe
Agencja Bezpieczeństwa Wewnętrznego | Geheimdienst ABW; Inlandsgeheimdienst ABW | Polish Internal Security Agency | POL:SPY | intelligence |
Centralne Biuro Antykorupcyjne | Zentrales Antikorruptionsbüro; Antikorruptionsbüro CBA | Central Anti-Corruption Bureau; Central Anticorruption Bureau | POL:COP | police |
Służba Bezpieczeństwa |  | Sluzba Bezpieczenstwa | POL:SPY | intelligence |
Armia Krajowa | Heimatarmee | Home Army | POL:REB | armed |
Straż Graniczna |  | Straz Graniczna | POL:COP | police |
ZOMO |  |  | POL:COP | police |
Bezpečnostní informační služba | Geheimdienst BIS; Abwehrdienst BIS | Security Information Service | CZE:SPY | intelligence |
Státní bezpečnost | StB | StB; Statni bezpecnost | CSK:SPY | intelligence |
Slowakischer Informationsdienst |  | Slovak Information Service | SVK:SPY | intelligence |
ÁVH |  |  | HUN:SPY | intelligence |
Terrorelhárítási Központ | Antiterroreinheit TEK | Hungarian Counter-Terrorism Centre; Counter-Terrorism Centre TEK | HUN:COP | police |
Serviciul Român de Informații | Geheimdienst SRI; Inlandsgeheimdienst SRI; Rumänischer Informationsdienst | Romanian Information Service | ROU:SPY | intelligence |
Jandarmeria Română |  |  | ROU:COP | police |
DANS (Bulgarien) | Staatsagentur für nationale Sicherheit; Staatliche Agentur für Nationale Sicherheit; Geheimdienst DANS | State Agency for National Security | BGR:SPY | intelligence |
Darschawna Sigurnost |  | Durzhavna Sigurnost; Darzhavna Sigurnost; Bulgarian State Security | BGR:SPY | intelligence |
UDBA |  |  | YUG:SPY | intelligence |
BIA (Serbien) | Geheimdienst BIA | Security Information Agency of Serbia; Security Intelligence Agency | SRB:SPY | intelligence |
Serbian Red Berets |  |  | SRB:COP | police |
Unit for Special Operations |  |  | SRB:COP | police |
Sondereinheit Rote Barette |  |  | SRB:COP | police |
Armee der bosnischen Serben | bosnisch-serbische Armee | Bosnian Serb Army; Army of Republika Srpska; Bosnian Serb forces | BIH:REB | armed |
Kroatischer Verteidigungsrat |  | Croatian Defence Council; Croatian Defense Council | BIH:REB | armed |
Armija BiH |  |  | BIH:MIL | military |
Kosovo-Sicherheitskräfte | Kosovo Security Force; Kosovo-Schutzkorps | Kosovo Security Force; Kosovo Protection Corps | KOS:MIL | military |
Kosovo Police |  |  | KOS:COP | police |
UÇPMB | UCPMB; Befreiungsarmee von Presevo | UCPMB; Liberation Army of Presevo | SRB:REB | armed |
Albanische Nationalarmee | AKSh | Albanian National Army; AKSh | MKD:REB | armed |
Sigurimi |  | SHIK | ALB:SPY | intelligence |
JITEM |  |  | TUR:SPY | intelligence |
Millî İstihbarat Teşkilatı |  | Milli Istihbarat Teskilati | TUR:SPY | intelligence |
Jandarma |  |  | TUR:COP | police |
Özel Harekat |  |  | TUR:COP | police |
Dorfschützer | @Dorfschützer | Turkish village guards | TUR:PRM | armed |

# Ukraine, Russia, post-Soviet
Militärgeheimdienst HUR |  |  | UKR:SPY | intelligence |
Aidar-Bataillon | Ajdar-Bataillon; Bataillon Ajdar; Bataillon Aidar; Freiwilligenbataillon Aidar | Aidar Battalion | UKR:PRM | armed |
Donbas Battalion | Donbass-Bataillon; Bataillon Donbass; Freiwilligenbataillon Donbass | Donbass Battalion | UKR:PRM | armed |
Dnipro Battalion | Dnipro-Bataillon; Bataillon Dnipro | Dnipro-1 | UKR:PRM | armed |
Azov Brigade |  | Azov fighters | UKR:PRM | armed |
Kraken Regiment | Kraken-Regiment |  | UKR:PRM | armed |
Freiwilligenbataillon Asow | Asow-Brigade; Asow-Kämpfer |  | UKR:PRM | armed |
State Border Guard Service of Ukraine |  | Ukrainian State Border Service | UKR:COP | police |
Nationales Antikorruptionsbüro der Ukraine | Antikorruptionsbehörde Nabu; Antikorruptionsbüro Nabu | National Anti-Corruption Bureau | UKR:COP | police |
Russian Volunteer Corps |  |  | RUS:REB | armed |
Freedom of Russia Legion |  |  | RUS:REB | armed |
Russisches Freiwilligenkorps | Russische Freiwilligenkorps |  | RUS:REB | armed |
Legion Freiheit Russlands |  |  | RUS:REB | armed |
Spetsnaz | Speznas; Speznaz; Specnaz | Spetznaz | RUS:MIL | military |
Rosgwardija | Rosgwardia | Rosgvardia; Rosgvardiya | RUS:MIL | military |
FSO (Russland) | russischer Schutzdienst FSO; Föderaler Wachdienst | Federal Guard Service | RUS:SPY | intelligence |
Föderaler Sicherheitsdienst | Föderaler Dienst für Gegenspionage; Alfa-Spezialeinheit | Federal Counterintelligence Service; Alfa special forces | RUS:SPY | intelligence |
Kadyrowzy | Kadyrow-Milizen; Kadyrow-Miliz; Kadyrow-Truppen; Kadyrow-Kämpfer | Kadyrovtsy; Kadyrovites | RUS:PRM | armed |
Akhmat special forces |  |  | RUS:PRM | armed |
Akhmat unit |  |  | RUS:PRM | armed |
Akhmat battalion |  |  | RUS:PRM | armed |
Achmat-Einheit | Achmat-Spezialeinheit |  | RUS:PRM | armed |
Spezialeinheit Achmat |  |  | RUS:PRM | armed |
Bataillon Wostok | Wostok-Bataillon | Vostok Battalion | UKR:REB | armed |
Baltic Fleet |  |  | RUS:MIL | military |
Caspian Flotilla |  |  | RUS:MIL | military |
Baltische Flotte |  |  | RUS:MIL | military |
Kaspische Flottille |  |  | RUS:MIL | military |
Strategic Rocket Forces |  |  | RUS:MIL | military |
Strategic Missile Forces |  |  | RUS:MIL | military |
Russian Airborne Troops |  |  | RUS:MIL | military |
Strategische Raketentruppen | Strategische Raketenstreitkräfte |  | RUS:MIL | military |
russische Luft- und Weltraumkräfte |  |  | RUS:MIL | military |
Africa Corps (Russland) | russisches Afrikakorps | Africa Corps | RUS:MIL | military |
Redut |  |  | RUS:PRM | armed |
Wagner PMC | Wagner-Truppe; Wagner-Truppen; Söldnertruppe Wagner; Wagner-Armee; Söldnerfirma Wagner; Wagner-Kämpfer; Wagner-Einheiten; Söldnerarmee Wagner; Wagner-Miliz | PMC Wagner; Wagner fighters; Wagner troops; Wagner forces; Wagner mercenary group; Wagner private military company | RUS:PRM | armed |
Slawisches Korps |  | Slavonic Corps | RUS:PRM | armed |
NKWD |  | NKVD | SUN:SPY | intelligence |
Cheka (SUN) |  | Cheka | SUN:SPY | intelligence |
OGPU |  |  | SUN:SPY | intelligence |
SMERSH | SMERSCH |  | SUN:SPY | intelligence |
Tscheka |  |  | SUN:SPY | intelligence |
SOBR |  |  | RUS:COP | police |
Ermittlungskomitee Russlands | russisches Ermittlungskomitee | Investigative Committee of Russia; Russian Investigative Committee | RUS:COP | police |
Mchedrioni |  | Mkhedrioni | GEO:PRM | armed |
KNB (Kasachstan) | Geheimdienst KNB | Kazakh National Security Committee | KAZ:SPY | intelligence |

# Alliances and missions
Very High Readiness Joint Task Force |  |  | IGO:NAT | military |
Allied Rapid Reaction Corps |  |  | IGO:NAT | military |
Nato-Truppe |  |  | IGO:NAT | military |
Operation Active Endeavour | Mission Active Endeavour |  | IGO:NAT | military |
Operation Sea Guardian |  |  | IGO:NAT | military |
Operation Ocean Shield |  |  | IGO:NAT | military |
Operation Unified Protector |  |  | IGO:NAT | military |
Operation Allied Force |  |  | IGO:NAT | military |
Multinationales Korps Nordost |  | Multinational Corps Northeast | IGO:NAT | military |
Enhanced Forward Presence |  |  | IGO:NAT | military |
Nato-Militärausschuss |  | Supreme Headquarters Allied Powers Europe | IGO:NAT | organ |
Kosovo Verification Mission |  |  | IGO:OSC | organ |
Kosovo-Verifizierungsmission |  |  | IGO:OSC | organ |
Mission Althea |  |  | EUR:MIL | military |
EU-Mission Concordia |  |  | EUR:MIL | military |
Mission Artemis |  |  | EUR:MIL | military |
EUNAVFOR | Eunavfor |  | EUR:MIL | military |
EU naval mission |  |  | EUR:MIL | military |
EU-Marinemission |  |  | EUR:MIL | military |
EUMAM |  |  | EUR:MIL | military |
EU-Trainingsmission |  |  | EUR:MIL | military |
African-led International Support Mission | MISMA; AFISM |  | IGO:AFU | military |
ECOMIL | ECOMICI |  | IGO:WAS | military |
International Force for East Timor |  |  | IMG:MIL | military |
Combined Maritime Forces |  |  | IMG:MIL | military |
Combined Task Force 150 |  | Combined Task Force 151 | IMG:MIL | military |
Task Force 150 |  |  | IMG:MIL | military |
Operation Inherent Resolve | Inherent Resolve |  | IMG:MIL | military |
Peninsula Shield | Halbinsel-Schild-Truppe |  | IGO:GCC | military |
UNTAC |  | UN Transitional Authority in Cambodia | UNO:MIL | military |
UNIIMOG |  |  | UNO:MIL | military |
MONUA (UNO) |  | MONUA | UNO:MIL | military |
UNTAG |  |  | UNO:MIL | military |
ONUC |  |  | UNO:MIL | military |
UN-Mission im Tschad |  |  | UNO:MIL | military |
MINUJUSTH |  |  | UNO:MIL | military |
UNMIH |  |  | UNO:MIL | military |
UNTAET (UNO) |  |  | UNO:MIL | military |
UNTAES |  |  | UNO:MIL | military |
UNMIBH |  |  | UNO:MIL | military |
UN police mission in Bosnia |  |  | UNO:MIL | military |
MONUSCO peacekeepers (UNO) |  | MONUSCO peacekeepers | UNO:MIL | military |
UN troops |  |  | UNO:MIL | military |
UN Stabilization Mission in Congo |  |  | UNO:MIL | military |
UNO-Truppe | UNO-Truppen |  | UNO:MIL | military |
UN-Truppe | UN-Truppen |  | UNO:MIL | military |
UN-Soldaten |  |  | UNO:MIL | military |

# Israel, Palestine
Shin Beth | Shin Bet; Shabak | Israel Security Agency; Israeli Security Agency | ISR:SPY | intelligence |
Sajeret Matkal |  | Sayeret Matkal | ISR:MIL | military |
Golani Brigade | Golani-Brigade |  | ISR:MIL | military |
Givati Brigade | Givati-Brigade |  | ISR:MIL | military |
Shayetet 13 |  |  | ISR:MIL | military |
Nahal Brigade |  |  | ISR:MIL | military |
Netzah Yehuda |  |  | ISR:MIL | military |
Paratroopers Brigade |  |  | ISR:MIL | military |
Schajetet 13 |  |  | ISR:MIL | military |
Einheit 8200 | Geheimdiensteinheit 8200; Eliteeinheit 8200 | Unit 8200 | ISR:SPY | intelligence |
Tzahal | Israelische Verteidigungskräfte; Tsahal |  | ISR:MIL | military |
Cogat |  | Coordinator of Government Activities in the Territories | ISR:MIL | organ |
Magav |  |  | ISR:COP | police |
Yamam |  |  | ISR:COP | police |
Jamam |  |  | ISR:COP | police |
Aman |  |  | ISR:SPY | intelligence |
Haganah |  | Hagana | ISR:REB | armed |
Irgun |  |  | ISR:REB | armed |
Palmach |  |  | ISR:REB | armed |
Stern Gang | Stern-Bande |  | ISR:REB | armed |
Sternbande |  |  | ISR:REB | armed |
Tansim | Tanzim-Miliz | Tanzim militia; Fatah Tanzim | PSE:REB | armed |
Force 17 |  |  | PSE:MIL | military |
Präventive Sicherheit (Palästina) |  | Preventive Security Service; Preventive Security Force; Palestinian Preventive Security | PSE:SPY | intelligence |
Jenin Brigades |  | Jenin Brigade | PSE:REB | armed |
Nukhba force |  | Nukhba fighters | PSE:REB | armed |
Dschenin-Brigaden | Dschenin-Brigade |  | PSE:REB | armed |
Areen al-Osud |  |  | PSE:REB | armed |
Nukhba-Einheit | Nuchba-Einheit |  | PSE:REB | armed |
DFLP |  |  | PSE:REB | armed |
Democratic Front for the Liberation of Palestine |  |  | PSE:REB | armed |
Black September (PSE) |  | Black September | PSE:REB | armed |
Nasser Salah al-Din Brigades | Nasser-Salaheddin-Brigaden |  | PSE:REB | armed |
Demokratische Front zur Befreiung Palästinas |  |  | PSE:REB | armed |
Terrorgruppe Schwarzer September |  |  | PSE:REB | armed |

# Lebanon, Syria, Iraq
Radwan-Truppe | Radwan-Einheit; Radwan-Einheiten; Radwan-Kräfte | Radwan Force; Radwan unit | LBN:REB | armed |
Usbat al-Ansar |  |  | LBN:REB | terror |
Asbat al-Ansar |  |  | LBN:REB | terror |
Jund al-Sham |  |  | LBN:REB | terror |
Abdullah Azzam Brigades | Abdullah-Azzam-Brigaden; Abdullah-Assam-Brigaden |  | LBN:REB | terror |
Dschund al-Scham | Dschund asch-Scham |  | LBN:REB | terror |
Fourth Armoured Division |  | Fourth Armored Division | SYR:MIL | military |
4th Armoured Division |  |  | SYR:MIL | military |
Tiger Forces |  |  | SYR:MIL | military |
Fatemiyoun | Fatimijun-Miliz; Fatemijun |  | SYR:PRM | armed |
Zainabiyoun Brigade |  |  | SYR:PRM | armed |
Liwa al-Quds |  |  | SYR:PRM | armed |
Liwa Fatemiyoun |  |  | SYR:PRM | armed |
Syrian National Army |  |  | SYR:REB | armed |
Sultan Murad Brigade | Sultan-Murad-Brigade; Sultan-Murad-Division | Sultan Murad Division | SYR:REB | armed |
Syrische Nationalarmee |  |  | SYR:REB | armed |
Syrische Nationale Armee |  |  | SYR:REB | armed |
SNA-Miliz |  |  | SYR:REB | armed |
Dschaisch al-Fatah | Dschaisch al-Fath |  | SYR:REB | armed |
Jaish al-Fatah |  |  | SYR:REB | armed |
Army of Conquest |  |  | SYR:REB | armed |
Faylaq al-Sham | Failak al-Scham; Faylaq al-Scham |  | SYR:REB | armed |
Liwa al-Tawhid |  |  | SYR:REB | armed |
Tawhid Brigade | Tawhid-Brigade; Tawhid-Brigaden |  | SYR:REB | armed |
Nour al-Din al-Zenki |  |  | SYR:REB | armed |
Nureddin al-Zinki | Nur al-Din al-Sinki |  | SYR:REB | armed |
Suqour al-Sham | Suqur al-Scham |  | SYR:REB | armed |
Farouq Brigades | Faruk-Brigaden; Faruk-Brigade | Farouq Brigade | SYR:REB | armed |
Jund al-Aqsa |  |  | SYR:REB | armed |
Maghawir al-Thawra |  |  | SYR:REB | armed |
Ahfad al-Rasul |  |  | SYR:REB | armed |
Dschund al-Aksa |  |  | SYR:REB | armed |
Hurras al-Din | Hurras ad-Din |  | SYR:REB | armed |
Khorasan Group | Khorasan-Gruppe |  | SYR:REB | armed |
Tahrir al-Sham | Tahrir al-Scham |  | SYR:REB | armed |
Chorasan-Gruppe |  |  | SYR:REB | armed |
Hayat Tahrir al-Sham (SYR) |  |  | SYR:REB | armed |
Women's Protection Units | Frauenverteidigungseinheiten |  | SYR:REB | armed |
Peshmergas | Peshmerga; Pesch Merga; @Peshmerga-Kämpfer | Pesh Merga; Zeravani | IRQ:PRM | armed |
Asajisch | Asayish | Asayish; Asayesh | IRQ:COP | police |
Saddam-Fedajin | Fedajin Saddam; Fedajin-Miliz; Fedajin-Kämpfer | Fedayeen Saddam; Saddam Fedayeen | IRQ:PRM | armed |
Goldene Division | Irakische Antiterroreinheit | Golden Division; Iraqi Counter Terrorism Service | IRQ:MIL | military |
Harakat al-Nudschaba |  | Harakat al-Nujaba; Harakat Hezbollah al-Nujaba | IRQ:REB | armed |
Kata'ib Hezbollah | Kataeb Hisbollah | Kataeb Hezbollah; Kata'ib Hizballah | IRQ:REB | armed |
League of the Righteous |  |  | IRQ:REB | armed |
Kataib Sayyid al-Shuhada | Kataib Sajjid al-Schuhada |  | IRQ:REB | armed |
Promised Day Brigade |  |  | IRQ:REB | armed |
Nudschaba-Miliz |  |  | IRQ:REB | armed |
Islamischer Widerstand im Irak |  |  | IRQ:REB | armed |
Volksmobilmachung | Volksmobilisierung; Volksmobilisierungsfront |  | IRQ:PRM | armed |
Popular Mobilisation Forces |  | Popular Mobilization Units | IRQ:PRM | armed |
Hashed al-Shaabi | Haschd asch-Schaabi | Hashid Shaabi; Hashd Shaabi | IRQ:PRM | armed |
Saraya al-Salam | Saraja al-Salam |  | IRQ:PRM | armed |
Sons of Iraq |  |  | IRQ:PRM | armed |
Awakening Councils |  | Awakening Council | IRQ:PRM | armed |
Anbar Awakening |  |  | IRQ:PRM | armed |
Sahwa-Miliz |  |  | IRQ:PRM | armed |
Naqshbandi-Armee | Nakschbandi-Armee | Naqshbandi Army | IRQ:REB | terror |
1920 Revolution Brigades |  | 1920 Revolution Brigade | IRQ:REB | terror |
Mujahideen Shura Council |  | Mujahedeen Shura Council | IRQ:REB | terror |
Brigaden der Revolution von 1920 |  |  | IRQ:REB | terror |
Mudschahedin-Schura-Rat | Mudschaheddin-Rat |  | IRQ:REB | terror |
Sindschar-Widerstandseinheiten | Widerstandseinheiten Sindschar; jesidische Miliz YBS | Sinjar Resistance Units; Sinjar Protection Units | IRQ:REB | armed |

# Iran, Arabian Peninsula, Egypt, Maghreb
Basiji |  | Basijis | IRN:PRM | armed |
SAVAK |  |  | IRN:SPY | intelligence |
Vevak |  |  | IRN:SPY | intelligence |
Komala-Partei |  | Komala party | IRN:REB | armed |
KDPI |  |  | IRN:REB | armed |
PDKI |  |  | IRN:REB | armed |
Democratic Party of Iranian Kurdistan | Demokratische Partei Kurdistan-Iran |  | IRN:REB | armed |
Kurdistan Democratic Party of Iran |  |  | IRN:REB | armed |
Kurdistan Freedom Party |  |  | IRN:REB | armed |
DPK-Iran |  |  | IRN:REB | armed |
Dschaisch al-Adl | Jaish al-Adl; Dschaisch al-Adel | Jaish al-Adl; Jaish ul-Adl; Jaish al-Adel | IRN:REB | terror |
Mudschahedin-e Khalq | Mudschahedin-e-Khalk; Mudschahedin-e-Chalq; Volksmodschahedin; Volksmudschahidin | Mujahideen-e-Khalq; Mojahedin-e Khalq; Mujahedeen-e-Khalq; People's Mojahedin; People's Mujahedin Organization of Iran; PMOI | IRN:REB | armed |
Ansarullah | Houthi; Hutis; Huti-Rebellen | Huthis | YEM:REB | armed |
Security Belt forces |  |  | YEM:REB | armed |
Giants Brigades |  | Giants Brigade | YEM:REB | armed |
Sicherheitsgürtel-Miliz |  |  | YEM:REB | armed |
Islamische Armee von Aden | Islamische Armee Aden-Abjan | Aden-Abyan Islamic Army; Islamic Army of Aden | YEM:REB | terror |
Mutawa | Mutawwa | Muttawa; Mutaween | SAU:COP | police |
Arabische Legion |  | Arab Legion | JOR:MIL | military |
Amn al-Daula |  | Amn al-Dawla; State Security Investigations | EGY:SPY | intelligence |
Misrata militia | Misrata-Milizen; Misrata-Brigaden; Misrata-Miliz | Misrata brigades; Misrata militias; Misratan militia | LBY:PRM | armed |
Zintan militia | Zintan-Milizen; Zintan-Brigaden | Zintan brigades; Zintan militias | LBY:PRM | armed |
Libya Dawn |  | Libyan Dawn | LBY:PRM | armed |
Fajr Libya | Fadschr Libya |  | LBY:PRM | armed |
Libya Shield |  |  | LBY:PRM | armed |
February 17 Brigade |  | February 17 Martyrs Brigade | LBY:PRM | armed |
Benghazi Defence Brigades |  |  | LBY:PRM | armed |
Benghazi Revolutionaries Shura Council |  |  | LBY:PRM | armed |
Petroleum Facilities Guard |  |  | LBY:PRM | armed |
Rada militia |  |  | LBY:PRM | armed |
Sintan-Milizen | Sintan-Miliz; Sintan-Brigaden |  | LBY:PRM | armed |
Fadschr Libia |  |  | LBY:PRM | armed |
Libysche Morgenröte | Libysche Morgendämmerung |  | LBY:PRM | armed |
Brigade des 17. Februar |  |  | LBY:PRM | armed |
Libysche Islamische Kampfgruppe | Islamische Kampfgruppe Libyens; Libysch-Islamische Kampfgruppe | Libyan Islamic Fighting Group; LIFG | LBY:REB | terror |
Haftars LNA | Libysch-Arabische Streitkräfte; Haftar-Armee; Haftar-Milizen | Haftar forces; Libyan Arab Armed Forces | LBY:REB | armed |
Okba Ibn Nafaa | Okba Ibn Nafi | Uqba ibn Nafi Brigade; Ansar al-Sharia in Tunisia | TUN:REB | terror |
DRS (Algerien) |  | Department of Intelligence and Security | DZA:SPY | intelligence |
Islamische Heilsarmee | Islamische Rettungsarmee; Armée islamique du salut | Islamic Salvation Army; Armée Islamique du Salut | DZA:REB | armed |
Organisation de l'armée secrète | Geheimorganisation OAS; Organisation der geheimen Armee | Secret Army Organisation; Organisation armée secrète | FRA:REB | terror |
Islamische Kampfgruppe Marokkos | Marokkanische Islamische Kampfgruppe; Salafia Dschihadia; Salafija Dschihadija | Moroccan Islamic Combatant Group; Salafia Jihadia; GICM; Salafia Jihadiya | MAR:REB | terror |
DGST |  |  | MAR:SPY | intelligence |

# Africa south of the Sahara
Civilian Joint Task Force |  |  | NGA:PRM | armed |
Civilian JTF |  |  | NGA:PRM | armed |
CJTF |  |  | NGA:PRM | armed |
Bakassi Boys |  |  | NGA:PRM | armed |
Bürgerwehr CJTF |  |  | NGA:PRM | armed |
Department of State Services |  |  | NGA:SPY | intelligence |
Special Anti-Robbery Squad |  |  | NGA:COP | police |
SARS police unit |  |  | NGA:COP | police |
Economic and Financial Crimes Commission |  |  | NGA:COP | police |
EFCC (NGA) |  | EFCC | NGA:COP | police |
Sondereinheit SARS |  |  | NGA:COP | police |
Polizeieinheit SARS |  |  | NGA:COP | police |
Spezialeinheit SARS |  |  | NGA:COP | police |
ISWAP | Islamischer Staat in Westafrika; IS-Westafrika; Islamischer Staat Provinz Westafrika; Islamischer Staat Westafrika | Islamic State West Africa Province; Islamic State in West Africa | NGA:REB | terror |
Niger Delta Avengers | Niger-Delta-Rächer |  | NGA:REB | armed |
Niger Delta People's Volunteer Force |  |  | NGA:REB | armed |
Rächer des Nigerdeltas | Rächer des Niger-Deltas |  | NGA:REB | armed |
IPOB |  |  | NGA:REB | movement |
Indigenous People of Biafra |  |  | NGA:REB | movement |
MASSOB |  |  | NGA:REB | movement |
Movement for the Actualization of the Sovereign State of Biafra |  |  | NGA:REB | movement |
Indigene Bevölkerung Biafras |  |  | NGA:REB | movement |
JNIM |  |  | MLI:REB | terror |
Jama'at Nusrat al-Islam wal-Muslimin |  | Jamaat Nusrat al-Islam wal-Muslimin; Jama'a Nusrat ul-Islam wa al-Muslimin | MLI:REB | terror |
Group for the Support of Islam and Muslims |  | Group to Support Islam and Muslims | MLI:REB | terror |
Macina Liberation Front |  |  | MLI:REB | terror |
Katiba Macina |  |  | MLI:REB | terror |
al-Mourabitoun | Al-Murabitun; Al-Mourabitoun; Al-Murabitoun | al-Murabitoun | MLI:REB | terror |
Dschamaat Nusrat al-Islam wal-Muslimin |  |  | MLI:REB | terror |
Gruppe für die Unterstützung des Islams und der Muslime |  |  | MLI:REB | terror |
Befreiungsfront von Macina |  |  | MLI:REB | terror |
ISGS |  |  | IMG:REB | terror |
Coordination of Azawad Movements |  | Coordination of Movements of Azawad | MLI:REB | armed |
Azawad Liberation Front |  |  | MLI:REB | armed |
Tuareg fighters | Tuareg-Kämpfer |  | MLI:REB | armed |
High Council for the Unity of Azawad |  |  | MLI:REB | armed |
Permanent Strategic Framework |  |  | MLI:REB | armed |
Koordination der Azawad-Bewegungen | Koordination der Bewegungen des Azawad |  | MLI:REB | armed |
Front zur Befreiung des Azawad |  |  | MLI:REB | armed |
Tuareg-Aufständische |  |  | MLI:REB | armed |
GATIA |  |  | MLI:PRM | armed |
Ganda Koy |  | Ganda Iso | MLI:PRM | armed |
Dan Na Ambassagou |  | Dan Nan Ambassagou | MLI:PRM | armed |
Régiment de sécurité présidentielle | Präsidentengarde RSP; Regiment für die Sicherheit des Präsidenten | Regiment of Presidential Security; Presidential Security Regiment | BFA:MIL | military |
Ansarul Islam | Ansaroul Islam | Ansaroul Islam; Ansar ul Islam | BFA:REB | terror |
Koglweogo |  |  | BFA:PRM | armed |
Volunteers for the Defence of the Homeland |  | Volunteers for the Defense of the Homeland | BFA:PRM | armed |
Freiwillige für die Verteidigung des Vaterlandes |  |  | BFA:PRM | armed |
Bewegung der Nigrer für Gerechtigkeit | Nigrische Bewegung für Gerechtigkeit | Niger Movement for Justice; Movement of Nigeriens for Justice; Niger People's Movement for Justice | NER:REB | armed |
Front for Change and Concord |  |  | TCD:REB | armed |
Union of Resistance Forces |  |  | TCD:REB | armed |
Rebellengruppe FACT |  |  | TCD:REB | armed |
Front für Wandel und Eintracht |  |  | TCD:REB | armed |
FACA (Zentralafrika) |  | Forces armées centrafricaines | CAF:MIL | military |
Coalition of Patriots for Change |  |  | CAF:REB | armed |
Union for Peace in Central Africa | Union für den Frieden in Zentralafrika | Unity for Peace in Central Africa | CAF:REB | armed |
Popular Front for the Renaissance of Central Africa |  |  | CAF:REB | armed |
Union of Democratic Forces for Unity |  |  | CAF:REB | armed |
Koalition der Patrioten für den Wandel |  |  | CAF:REB | armed |
Rebellenkoalition CPC |  |  | CAF:REB | armed |
Rebellenbündnis CPC |  |  | CAF:REB | armed |
Volksfront für die Wiedergeburt Zentralafrikas |  |  | CAF:REB | armed |
Forces armées de la République démocratique du Congo |  |  | COD:MIL | military |
CODECO |  |  | COD:REB | armed |
Raia Mutomboki |  |  | COD:REB | armed |
Kamuina Nsapu |  | Kamwina Nsapu | COD:REB | armed |
Nyatura |  |  | COD:REB | armed |
APCLS |  |  | COD:REB | armed |
ADF rebels | ADF-Kämpfer |  | COD:REB | armed |
Nduma Defence of Congo |  | Nduma Defense of Congo | COD:REB | armed |
Alliance Fleuve Congo | Allianz des Kongo-Flusses; Kongo-Fluss-Allianz | Congo River Alliance | COD:REB | armed |
Wazalendo |  |  | COD:PRM | armed |
RCD (Kongo) | Rassemblement Congolais pour la Démocratie; Kongolesische Sammlung für Demokratie; Kongolesische Sammlungsbewegung für Demokratie; RCD-Goma; RCD-Rebellen; RCD-ML | Rally for Congolese Democracy; Congolese Rally for Democracy; RCD-Goma; RCD-ML; Rassemblement Congolais pour la Démocratie | COD:REB | armed |
Union of Congolese Patriots | Union kongolesischer Patrioten |  | COD:REB | armed |
Union des Patriotes Congolais |  |  | COD:REB | armed |
Hema militia | Hema-Miliz; Hema-Milizen |  | COD:REB | armed |
Nationalist and Integrationist Front |  |  | COD:REB | armed |
Lendu-Miliz | Lendu-Milizen |  | COD:REB | armed |
Patriotische Widerstandskräfte in Ituri |  |  | COD:REB | armed |
AFDL | Allianz der Demokratischen Kräfte für die Befreiung des Kongo; Kabila-Rebellen | Alliance of Democratic Forces for the Liberation of Congo | COD:REB | armed |
Ninja-Miliz | Ninja-Rebellen; Ninja-Milizen | Ninja militia; Ninja rebels | COG:PRM | armed |
Cobra militia | Cobra-Miliz |  | COG:PRM | armed |
Cocoye militia |  |  | COG:PRM | armed |
Kobra-Miliz |  |  | COG:PRM | armed |
Rwanda Defence Force |  |  | RWA:MIL | military |
Imbonerakure |  |  | BDI:PRM | armed |
RED-Tabara |  |  | BDI:REB | armed |
Palipehutu |  |  | BDI:REB | armed |
UPDF | Ugandische Volksverteidigungskräfte |  | UGA:MIL | military |
Holy Spirit Movement |  |  | UGA:REB | armed |
Allied Democratic Front |  |  | UGA:REB | armed |
West Nile Bank Front |  |  | UGA:REB | armed |
Widerstandsarmee des Herren |  |  | UGA:REB | armed |
Kenya Defence Forces |  |  | KEN:MIL | military |
General Service Unit |  |  | KEN:COP | police |
Directorate of Criminal Investigations |  |  | KEN:COP | police |
Anti-Terrorism Police Unit |  |  | KEN:COP | police |
kenianische Spezialeinheit GSU |  |  | KEN:COP | police |
Danab | Danab-Einheit |  | SOM:MIL | military |
Ahlu Sunna Waldschamaa | Ahlu Sunna Waljama'a; Ahlu Sunna Wal Jamaa; Ahlu Sunna wal Dschamaa | Ahlu Sunna Waljama'a; Ahlu Sunna Wal Jamaa; Ahlu Sunnah Wal Jama'a; Ahlu Sunna Waljamaa | SOM:PRM | armed |
Ras Kamboni | Ras-Kamboni-Miliz |  | SOM:PRM | armed |
al-Itihaad al-Islamiya | Al-Itihaad al-Islamija; Al-Ittihad al-Islamija | Al-Ittihad al-Islami; al-Ittihad al-Islamiya | SOM:REB | armed |
Shebab |  |  | SOM:REB | armed |
al-Schabaab | Schabaab-Miliz |  | SOM:REB | armed |
Ethiopian National Defence Force | Äthiopische Nationale Verteidigungskräfte | ENDF | ETH:MIL | military |
Fano-Miliz | Fano-Milizen; Fano-Kämpfer; Fano-Rebellen; Miliz Fano | Fano militia; Fano fighters; Fano militias; Fano rebels | ETH:REB | armed |
Amhara-Miliz | Amhara-Milizen |  | ETH:REB | armed |
Oromo Liberation Army | Oromo-Befreiungsarmee; Oromo-Rebellen; OLA-Rebellen |  | ETH:REB | armed |
Tigray Defence Forces | Tigray-Verteidigungskräfte; Verteidigungskräfte von Tigray; Tigray-Rebellen | Tigray Defense Forces; Tigrayan forces; Tigray rebels | ETH:REB | armed |
Liyu Police | Liyu-Polizei |  | ETH:COP | police |
Ginbot 7 |  | Ginbot Seven | ETH:REB | armed |
Eritrean Liberation Front |  |  | ERI:REB | armed |
Eritrean People's Liberation Front |  |  | ERI:REB | armed |
Eritrean Defence Forces |  |  | ERI:MIL | military |
RSF fighters | RSF-Kämpfer; RSF-Milizen; RSF-Truppen; Miliz RSF | RSF forces; RSF troops; RSF militia | SDN:PRM | armed |
RSF paramilitary |  |  | SDN:PRM | armed |
paramilitary RSF | paramilitärische RSF |  | SDN:PRM | armed |
RSF soldiers |  |  | SDN:PRM | armed |
Popular Defence Forces |  | Popular Defense Forces | SDN:PRM | armed |
RSF-Einheiten |  |  | SDN:PRM | armed |
Schnelle Unterstützungskräfte | schnelle Unterstützungstruppen |  | SDN:PRM | armed |
Schnelle Eingreiftruppe RSF |  |  | SDN:PRM | armed |
Dschandschawiten |  |  | SDN:PRM | armed |
Sudan Armed Forces |  |  | SDN:MIL | military |
NISS (Sudan) |  | National Intelligence and Security Service; NISS | SDN:SPY | intelligence |
SLA rebels | SLA-Rebellen |  | SDN:REB | armed |
Beja Congress |  |  | SDN:REB | armed |
SLM-Rebellen |  |  | SDN:REB | armed |
SPLA-IO | SPLM-IO; SPLA in Opposition; SPLM-in-Opposition; SPLA-Rebellen; Nuer-Miliz; Machar-Rebellen | SPLM-IO; SPLA in Opposition; SPLM in Opposition; Nuer White Army; National Salvation Front rebels; South Sudan Democratic Army | SSD:REB | armed |
South Sudan People's Defence Forces |  | SSPDF | SSD:MIL | military |
Central Intelligence Organisation |  | Central Intelligence Organization | ZWE:SPY | intelligence |
Geheimdienst CIO |  |  | ZWE:SPY | intelligence |
ZANLA |  |  | ZWE:REB | armed |
ZIPRA |  |  | ZWE:REB | armed |
Fünfte Brigade (Simbabwe) | Zimbabwe Defence Forces |  | ZWE:MIL | military |
Grüne Bomber (Simbabwe) | Jugendmiliz Green Bombers | Green Bombers | ZWE:PRM | armed |
SANDF | South African National Defence Force; South African Defence Force |  | ZAF:MIL | military |
SAPS |  |  | ZAF:COP | police |
Koevoet |  |  | ZAF:COP | police |
South African Police Service |  |  | ZAF:COP | police |
Umkhonto we Sizwe |  | Umkhonto weSizwe | ZAF:REB | armed |
Afrikaner Weerstandsbeweging | Afrikaaner-Widerstandsbewegung; Afrikaner-Widerstandsbewegung |  | ZAF:REB | armed |
Boeremag |  |  | ZAF:REB | armed |
Pagad |  |  | ZAF:REB | armed |
Executive Outcomes |  |  | ZAF:BUS | company |
Junge Patrioten | Jeunes Patriotes | Young Patriots; Jeunes Patriotes | CIV:PRM | armed |
Forces républicaines de Côte d'Ivoire | FRCI; Republikanische Kräfte der Elfenbeinküste; Ouattara-Truppen; Gbagbo-Truppen | FRCI; Republican Forces of Ivory Coast; Republican Forces of Cote d'Ivoire | CIV:MIL | military |
Invisible Commandos |  | Invisible Commando | CIV:REB | armed |
Patriotic Movement of Ivory Coast |  |  | CIV:REB | armed |
MPCI rebels |  |  | CIV:REB | armed |
Commando invisible |  |  | CIV:REB | armed |
Unsichtbares Kommando |  |  | CIV:REB | armed |
FN-Rebellen |  |  | CIV:REB | armed |
Rebellenorganisation MPCI |  |  | CIV:REB | armed |
Patriotische Bewegung der Elfenbeinküste |  |  | CIV:REB | armed |
Kamajors |  | Kamajor | SLE:PRM | armed |
West Side Boys |  |  | SLE:REB | armed |
Vereinigte Revolutionsfront |  |  | SLE:REB | armed |
Revolutionäre Einheitsfront |  |  | SLE:REB | armed |
Revolutionary United Front (SLE) |  |  | SLE:REB | armed |
NPFL |  |  | LBR:REB | armed |
National Patriotic Front of Liberia | Nationale Patriotische Front Liberias |  | LBR:REB | armed |
ULIMO |  |  | LBR:REB | armed |
Lurd rebels | Lurd-Rebellen |  | LBR:REB | armed |
Movement for Democracy in Liberia |  |  | LBR:REB | armed |
MODEL rebels | MODEL-Rebellen |  | LBR:REB | armed |
Bewegung für Demokratie in Liberia |  |  | LBR:REB | armed |
Rapid Intervention Battalion | Schnelles Eingreifbataillon; Eliteeinheit BIR; Bataillon d'Intervention Rapide | Bataillon d'Intervention Rapide | CMR:MIL | military |
Ambazonia Defence Forces | Ambazonia-Separatisten; Ambazonier; Ambazonia-Rebellen | Ambazonia Defense Forces; Ambazonian separatists; Amba Boys; Ambazonia separatists; Ambazonia Governing Council; Ambazonian fighters | CMR:REB | armed |
CAPSAT |  |  | MDG:MIL | military |
Junglers |  | Jungulers | GMB:PRM | armed |
Selous Scouts |  |  | RHO:MIL | military |

# South and Central Asia
Afghan National Security Forces | Afghan National Army |  | AFG:MIL | military |
ANSF |  |  | AFG:MIL | military |
Afghan National Defence and Security Forces |  | Afghan National Defense and Security Forces | AFG:MIL | military |
Afghan National Police |  |  | AFG:COP | police |
Afghan Local Police |  |  | AFG:COP | police |
National Directorate of Security | Geheimdienst NDS; Khad | KHAD | AFG:SPY | intelligence |
United Islamic Front for the Salvation of Afghanistan | Pandschir-Widerstand; Nationale Islamische Vereinigte Front zur Rettung Afghanistans |  | AFG:REB | armed |
Khost Protection Force |  |  | AFG:PRM | armed |
Pakistan Rangers |  | Pakistani Rangers | PAK:MIL | military |
Sindh Rangers |  | Sind Rangers | PAK:MIL | military |
Punjab Rangers |  |  | PAK:MIL | military |
Frontier Corps |  |  | PAK:MIL | military |
Inter-Services Public Relations |  |  | PAK:MIL | military |
ISPR |  |  | PAK:MIL | military |
Special Services Group |  |  | PAK:MIL | military |
Pakistan Army |  |  | PAK:MIL | military |
Federal Investigation Agency |  |  | PAK:COP | police |
FIA investigators |  |  | PAK:COP | police |
Frontier Constabulary |  |  | PAK:COP | police |
Sipah-e-Sahaba | Sipah-i-Sahaba; Sipah-e-Mohammed | Sipah-i-Sahaba; Sipah-e-Muhammad | PAK:REB | terror |
Lashkar-e-Islam | Lashkar-i-Islam; Laschkar-e-Islam | Lashkar-i-Islam | PAK:REB | terror |
Ahle Sunnat Wal Jamaat |  |  | PAK:REB | terror |
Harkat-ul-Mujahideen | Harkat ul-Mudschahedin; Harkat-ul-Mujahedin | Harakat ul-Mujahidin; Harkat-ul-Mujahedeen | PAK:REB | terror |
Harkat-ul-Ansar |  |  | PAK:REB | terror |
Harkat-ul-Jihad-al-Islami | Harkat-ul-Jihad-Islami; Harkat-ul-Dschihad-al-Islami | Harkat-ul-Jihad-e-Islami; Harkat-ul-Jihad-Islami | PAK:REB | terror |
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi |  | Tehrik-e-Nifaz-e-Shariat-e-Mohammadi | PAK:REB | terror |
Baloch Liberation Front | Baloch Liberation Army | Baluch Liberation Army | PAK:REB | armed |
Baluchistan Liberation Army | Balochistan Liberation Front |  | PAK:REB | armed |
Baloch Republican Army |  |  | PAK:REB | armed |
Baluch separatists |  | Baloch separatists | PAK:REB | armed |
Baloch militants |  |  | PAK:REB | armed |
Baloch insurgents |  |  | PAK:REB | armed |
Belutschische Befreiungsfront |  |  | PAK:REB | armed |
Belutschen-Rebellen |  |  | PAK:REB | armed |
belutschische Separatisten | Belutschen-Separatisten |  | PAK:REB | armed |
Tehrik-i-Taliban | pakistanische Talibanbewegung | Tehreek-i-Taliban Pakistan; Pakistan Taliban; Tehreek-e-Taliban; TTP militants | PAK:REB | armed |
Rashtriya Rifles |  |  | IND:MIL | military |
Assam Rifles |  |  | IND:MIL | military |
Special Frontier Force |  |  | IND:MIL | military |
Indian Army |  |  | IND:MIL | military |
Border Security Force |  |  | IND:COP | police |
BSF (IND) |  |  | IND:COP | police |
CRPF |  |  | IND:COP | police |
Central Reserve Police Force |  |  | IND:COP | police |
Indo-Tibetan Border Police |  |  | IND:COP | police |
ITBP |  |  | IND:COP | police |
CISF (IND) |  | CISF | IND:COP | police |
Central Industrial Security Force |  |  | IND:COP | police |
Central Bureau of Investigation |  |  | IND:COP | police |
National Investigation Agency |  |  | IND:COP | police |
National Security Guard |  | National Security Guards | IND:COP | police |
Grenzsicherungstruppe BSF |  |  | IND:COP | police |
Research and Analysis Wing | Geheimdienst RAW; Research & Analysis Wing |  | IND:SPY | intelligence |
Salwa Judum |  | Salva Judum | IND:PRM | armed |
Ranvir Sena |  | Ranbir Sena | IND:PRM | armed |
Babbar Khalsa |  |  | IND:REB | terror |
Khalistan Commando Force |  |  | IND:REB | terror |
Khalistan Liberation Force |  |  | IND:REB | terror |
Khalistan Zindabad Force |  |  | IND:REB | terror |
Khalistan Tiger Force |  |  | IND:REB | terror |
Khalistan-Bewegung |  |  | IND:REB | terror |
JKLF |  |  | IND:REB | armed |
Hizb-ul-Mujahedeen | Hizb-ul-Mudschahedin | Hizbul Mujahedeen; Hizbul Mujahidin | IND:REB | armed |
Kashmiri rebels | Kaschmirische Rebellen |  | IND:REB | armed |
Kashmiri separatists | kaschmirische Separatisten |  | IND:REB | armed |
Kashmiri militants |  |  | IND:REB | armed |
Al-Umar Mujahideen |  |  | IND:REB | armed |
Jammu Kashmir Liberation Front |  |  | IND:REB | armed |
NSCN |  |  | IND:REB | armed |
National Socialist Council of Nagaland |  |  | IND:REB | armed |
Naga rebels | Naga-Rebellen |  | IND:REB | armed |
NDFB |  |  | IND:REB | armed |
National Democratic Front of Bodoland | Nationale Demokratische Front von Bodoland |  | IND:REB | armed |
Bodo rebels | Bodo-Rebellen |  | IND:REB | armed |
United National Liberation Front |  |  | IND:REB | armed |
National Liberation Front of Tripura |  |  | IND:REB | armed |
United Liberation Front of Asom (IND) |  |  | IND:REB | armed |
United Liberation Front of Assam |  |  | IND:REB | armed |
People's War Group |  | Peoples War Group | IND:REB | armed |
Maoist Communist Centre |  |  | IND:REB | armed |
Naxal rebels |  | Naxals | IND:REB | armed |
Students Islamic Movement of India |  |  | IND:REB | armed |
Communist Party of India-Maoist |  |  | IND:REB | armed |
Rapid Action Battalion |  |  | BGD:COP | police |
Dhaka Metropolitan Police |  |  | BGD:COP | police |
Spezialeinheit RAB |  |  | BGD:COP | police |
Elitepolizei RAB |  |  | BGD:COP | police |
Border Guard Bangladesh |  | Bangladesh Rifles | BGD:COP | police |
DGFI |  | Directorate General of Forces Intelligence | BGD:SPY | intelligence |
Ansarullah Bangla Team |  |  | BGD:REB | terror |
Neo-JMB |  |  | BGD:REB | terror |
Shanti Bahini |  |  | BGD:REB | terror |
Jamaatul Mujahideen Bangladesh | Jamayetul Mujahideen | Jamayetul Mujahideen; Jama'atul Mujahideen Bangladesh; Jamatul Mujahideen | BGD:REB | terror |
Jagrata Muslim Janata Bangladesh |  |  | BGD:REB | terror |
Ansar al-Islam Bangladesch |  |  | BGD:REB | terror |
Karuna-Gruppe | Karuna-Fraktion; Karuna-Rebellen; TMVP | Karuna faction; Karuna group; TMVP; Tamil Makkal Viduthalai Pulikal | LKA:PRM | armed |
Sea Tigers |  |  | LKA:REB | armed |
Black Tigers |  |  | LKA:REB | armed |
Tamil rebels |  |  | LKA:REB | armed |
Tamil separatists |  | Tamil Tiger separatists | LKA:REB | armed |
Liberation Tigers |  |  | LKA:REB | armed |
Tamil Tiger guerrillas |  |  | LKA:REB | armed |
tamilische Tiger |  |  | LKA:REB | armed |
Sri Lanka Army |  |  | LKA:MIL | military |
Nepal Army |  |  | NPL:MIL | military |
Young Communist League (Nepal) | Maoistische Volksbefreiungsarmee | Maoist People's Liberation Army | NPL:REB | armed |

# East and South-East Asia, Pacific
Arakan Army | Arakan-Armee; Arakan-Rebellen | United League of Arakan | MMR:REB | armed |
MNDAA |  |  | MMR:REB | armed |
Kokang rebels | Kokang-Rebellen; Kokang-Armee |  | MMR:REB | armed |
Myanmar National Democratic Alliance Army |  |  | MMR:REB | armed |
TNLA |  |  | MMR:REB | armed |
Ta'ang National Liberation Army |  |  | MMR:REB | armed |
Brotherhood Alliance |  |  | MMR:REB | armed |
Brüderallianz | Bruderschaftsallianz |  | MMR:REB | armed |
Three Brotherhood Alliance |  |  | MMR:REB | armed |
Drei-Brüder-Allianz |  |  | MMR:REB | armed |
Allianz der drei Bruderschaften | Allianz der Drei Brüder |  | MMR:REB | armed |
United Wa State Army | Wa-Armee; Wa-Rebellen |  | MMR:REB | armed |
UWSA |  |  | MMR:REB | armed |
Shan State Army | Shan-Rebellen; Shan-Armee | Shan rebels | MMR:REB | armed |
Karenni Army | Karenni-Armee; Karenni-Rebellen | Karenni rebels | MMR:REB | armed |
Karenni Nationalities Defence Force |  |  | MMR:REB | armed |
Karenni National Progressive Party |  |  | MMR:REB | armed |
Chin National Front | Chin-Rebellen |  | MMR:REB | armed |
Chinland Defence Force |  |  | MMR:REB | armed |
Democratic Karen Buddhist Army |  | Democratic Karen Benevolent Army | MMR:REB | armed |
Mong Tai Army |  |  | MMR:REB | armed |
All Burma Students' Democratic Front |  |  | MMR:REB | armed |
Vereinigte Wa-Staatsarmee |  |  | MMR:REB | armed |
Kachin Independence Organization | Kachin Independence Organisation; Kachin Independence Army | Kachin Independence Organisation; Karen National Defence Organisation | MMR:REB | armed |
Karen guerrillas | Karen-Guerilla |  | MMR:REB | armed |
Nationale Befreiungsarmee der Karen | Karen-Armee |  | MMR:REB | armed |
Kachin-Armee |  |  | MMR:REB | armed |
Volksverteidigungskräfte (Myanmar) | People's Defence Force | People's Defence Force; People's Defense Force | MMR:REB | armed |
Rohingya militants |  |  | MMR:REB | armed |
Rohingya rebels | Rohingya-Miliz |  | MMR:REB | armed |
Rohingya Solidarity Organisation |  | Rohingya Solidarity Organization | MMR:REB | armed |
Harakah al-Yaqin |  |  | MMR:REB | armed |
Arakan Rohingya Salvation Army (MMR) |  |  | MMR:REB | armed |
Heilsarmee der Rohingya |  |  | MMR:REB | armed |
Bewaffnete Volkspolizei |  | People's Armed Police; Chengguan | CHN:COP | police |
Guoanbu | chinesisches Ministerium für Staatssicherheit | Ministry of State Security | CHN:SPY | intelligence |
People's Liberation Army Navy |  |  | CHN:MIL | military |
People's Liberation Army Rocket Force |  |  | CHN:MIL | military |
Eastern Theater Command |  | Eastern Theatre Command | CHN:MIL | military |
Southern Theater Command |  | Southern Theatre Command | CHN:MIL | military |
China Coast Guard |  |  | CHN:MIL | military |
Chinese People's Liberation Army |  | People's Liberation Army Air Force | CHN:MIL | military |
Hong Kong Police Force | Hongkong Police Force |  | HKG:COP | police |
Japan Coast Guard |  |  | JPN:MIL | military |
Self-Defence Forces |  |  | JPN:MIL | military |
Maritime Self-Defense Force |  |  | JPN:MIL | military |
Ground Self-Defense Force |  |  | JPN:MIL | military |
Air Self-Defense Force |  |  | JPN:MIL | military |
Japan Self-Defense Force |  |  | JPN:MIL | military |
Kwantung Army | Kwantung-Armee |  | JPN:MIL | military |
Kempeitai | Kenpeitai | Kenpeitai; Kempetai | JPN:COP | police |
Tokyo Metropolitan Police |  |  | JPN:COP | police |
KCIA |  |  | KOR:SPY | intelligence |
Korean Central Intelligence Agency |  |  | KOR:SPY | intelligence |
Agency for National Security Planning |  |  | KOR:SPY | intelligence |
Geheimdienst NIS |  |  | KOR:SPY | intelligence |
ROK Army |  | ROK Navy | KOR:MIL | military |
South Korean Joint Chiefs of Staff |  |  | KOR:MIL | military |
Korea Coast Guard |  | Korean Coast Guard | KOR:MIL | military |
Defense Security Command |  |  | KOR:MIL | military |
Republic of Korea Army |  |  | KOR:MIL | military |
Reconnaissance General Bureau |  |  | PRK:SPY | intelligence |
Lazarus-Gruppe | Hackergruppe Lazarus; Lazarus Group | Lazarus Group; Lazarus hacking group | PRK:SPY | intelligence |
Koreas Volksarmee |  |  | PRK:MIL | military |
Vietnam People's Army |  | North Vietnamese Army | VNM:MIL | military |
Viet Minh | Vietminh; Nationale Front für die Befreiung Südvietnams; Nationale Befreiungsfront Südvietnams | Vietminh; National Liberation Front of South Vietnam | VNM:REB | armed |
Pathet Lao |  |  | LAO:REB | armed |
Hmong rebels |  |  | LAO:REB | armed |
Internal Security Operations Command |  |  | THA:MIL | military |
ISOC (THA) |  | ISOC | THA:MIL | military |
Royal Thai Army |  |  | THA:MIL | military |
Department of Special Investigation |  |  | THA:COP | police |
Royal Thai Police |  |  | THA:COP | police |
Runda Kumpulan Kecil |  |  | THA:REB | armed |
Pattani United Liberation Organisation |  | Patani United Liberation Organization; Pattani United Liberation Organization | THA:REB | armed |
BRN-Rebellen |  |  | THA:REB | armed |
Tentara Nasional Indonesia |  |  | IDN:MIL | military |
Kopassus |  |  | IDN:MIL | military |
Kostrad |  |  | IDN:MIL | military |
ABRI |  |  | IDN:MIL | military |
Densus 88 |  |  | IDN:COP | police |
Detachment 88 |  |  | IDN:COP | police |
Brimob |  |  | IDN:COP | police |
Polri |  |  | IDN:COP | police |
Laskar Jihad | Laskar Dschihad |  | IDN:REB | terror |
Mujahidin Indonesia Timur |  |  | IDN:REB | terror |
East Indonesia Mujahideen |  |  | IDN:REB | terror |
Mujahideen of Eastern Indonesia |  |  | IDN:REB | terror |
Jamaah Ansharut Daulah |  |  | IDN:REB | terror |
Jemaah Ansharut Daulah |  | Jemaah Anshorut Tauhid | IDN:REB | terror |
Jema'ah Islamiyah | Jemaah Islamija | Jemaah Islamiyya | IDN:REB | terror |
Dschemaah Islamijah | Dschemaa Islamija |  | IDN:REB | terror |
Dschamaah Ansharut Daulah |  |  | IDN:REB | terror |
Gemaah Islamiyah |  |  | IDN:REB | terror |
West Papua National Liberation Army |  |  | IDN:REB | armed |
TPNPB |  |  | IDN:REB | armed |
West Papua Liberation Organization |  |  | IDN:REB | armed |
Papuan rebels |  |  | IDN:REB | armed |
Papuan separatists |  |  | IDN:REB | armed |
Free West Papua Movement |  |  | IDN:REB | armed |
Gerakan Aceh Merdeka |  |  | IDN:REB | armed |
Free Papua Organisation |  |  | IDN:REB | armed |
Nationale Befreiungsarmee West-Papuas | Nationale Befreiungsarmee von Westpapua |  | IDN:REB | armed |
Bewegung Freies Papua |  |  | IDN:REB | armed |
Organisation Freies Papua |  |  | IDN:REB | armed |
Aitarak (Osttimor) | pro-indonesische Milizen; proindonesische Milizen; pro-indonesische Miliz; proindonesische Miliz | Aitarak; pro-Indonesian militia; pro-Indonesian militias; pro-Jakarta militia; pro-Jakarta militias | IDN:PRM | armed |
Falintil |  |  | TLS:REB | armed |
Royal Malaysia Police |  | Malaysian Maritime Enforcement Agency | MYS:COP | police |
Royal Sulu Army | Royal Army of Sulu; Königliche Armee von Sulu; Sulu-Armee | Royal Army of Sulu; Royal Sulu Force; Royal Security Forces of the Sultanate of Sulu | PHL:REB | armed |
Malaysian Armed Forces |  |  | MYS:MIL | military |
Royal Malaysian Navy | Royal Malaysian Air Force |  | MYS:MIL | military |
Singapore Armed Forces |  |  | SGP:MIL | military |
Republic of Singapore Air Force | Republic of Singapore Navy |  | SGP:MIL | military |
Philippine Marine Corps |  |  | PHL:MIL | military |
Scout Rangers |  |  | PHL:MIL | military |
Armed Forces of the Philippines |  |  | PHL:MIL | military |
Philippine National Police |  |  | PHL:COP | police |
Bangsamoro Islamic Freedom Fighters | Bangsamoro Islamische Freiheitskämpfer |  | PHL:REB | armed |
BIFF | BIFF-Rebellen |  | PHL:REB | armed |
Maute group | Maute-Gruppe; Maute-Rebellen |  | PHL:REB | armed |
Maute militants |  |  | PHL:REB | armed |
Maute gunmen |  |  | PHL:REB | armed |
Moro rebels |  |  | PHL:REB | armed |
NPA guerrillas |  |  | PHL:REB | armed |
Alex Boncayao Brigade |  |  | PHL:REB | armed |
Abu Sayaf | Abu Sajjaf |  | PHL:REB | armed |
NPA-Rebellen |  |  | PHL:REB | armed |
Maute-Terrorgruppe |  |  | PHL:REB | armed |
RAAF |  |  | AUS:MIL | military |
Special Air Service Regiment |  |  | AUS:MIL | military |
Australian Defence Force |  |  | AUS:MIL | military |
Royal Australian Navy | Royal Australian Air Force |  | AUS:MIL | military |
Australian Border Force |  |  | AUS:COP | police |
NSW Police |  |  | AUS:COP | police |
Victoria Police |  |  | AUS:COP | police |
Northern Territory Police |  |  | AUS:COP | police |
Australian Crime Commission |  |  | AUS:COP | police |
New South Wales Police |  |  | AUS:COP | police |
Australian Secret Intelligence Service |  |  | AUS:SPY | intelligence |
ASIS |  |  | AUS:SPY | intelligence |
Australian Signals Directorate |  |  | AUS:SPY | intelligence |
Defence Signals Directorate |  |  | AUS:SPY | intelligence |
Office of National Assessments |  |  | AUS:SPY | intelligence |
Australian Security Intelligence Organisation (AUS) |  |  | AUS:SPY | intelligence |
NZDF |  |  | NZL:MIL | military |
New Zealand Special Air Service | New Zealand Defence Force |  | NZL:MIL | military |
Government Communications Security Bureau |  |  | NZL:SPY | intelligence |
GCSB | Geheimdienst GCSB |  | NZL:SPY | intelligence |
NZSIS |  |  | NZL:SPY | intelligence |
Bougainville Revolutionary Army | Revolutionäre Armee von Bougainville; Bougainville-Rebellen; Revolutionsarmee von Bougainville | Bougainville rebels | PNG:REB | armed |
Malaita Eagle Force |  |  | SLB:REB | armed |
Isatabu Freedom Movement |  |  | SLB:REB | armed |
Guadalcanal Revolutionary Army |  |  | SLB:REB | armed |
Malaita-Rebellen |  |  | SLB:REB | armed |
Isatabu-Freiheitsbewegung |  |  | SLB:REB | armed |
Fiji Military Forces |  |  | FJI:MIL | military |

# The Americas
Joint Task Force 2 |  |  | CAN:MIL | military |
JTF2 |  |  | CAN:MIL | military |
Princess Patricia's Canadian Light Infantry |  |  | CAN:MIL | military |
Royal 22nd Regiment |  |  | CAN:MIL | military |
Canadian Armed Forces |  |  | CAN:MIL | military |
Canadian Forces |  |  | CAN:MIL | military |
Canada Border Services Agency |  |  | CAN:COP | police |
CBSA |  |  | CAN:COP | police |
Sûreté du Québec |  | Surete du Quebec | CAN:COP | police |
Vancouver Police Department |  |  | CAN:COP | police |
Ontario Provincial Police |  |  | CAN:COP | police |
kanadische Grenzschutzbehörde |  |  | CAN:COP | police |
Toronto Police Service |  |  | CAN:COP | police |
Communications Security Establishment |  |  | CAN:SPY | intelligence |
Front de libération du Québec |  | Front de Liberation du Quebec | CAN:REB | terror |
Guardia Nacional (Mexiko) |  | SEDENA | MEX:MIL | military |
CISEN |  |  | MEX:SPY | intelligence |
Caballeros Templarios |  |  | MEX:CRM | armed |
Knights Templar cartel |  | Knights Templar drug cartel | MEX:CRM | armed |
Beltran Leyva cartel | Beltrán-Leyva-Kartell | Beltrán Leyva cartel | MEX:CRM | armed |
Barrio Azteca |  |  | MEX:CRM | armed |
Santa Rosa de Lima cartel | Santa-Rosa-de-Lima-Kartell; Kartell Santa Rosa de Lima |  | MEX:CRM | armed |
Gulf drug cartel |  |  | MEX:CRM | armed |
La Familia cartel |  | La Familia drug cartel | MEX:CRM | armed |
Sinaloa Federation |  |  | MEX:CRM | armed |
Tempelritter-Kartell | Kartell der Tempelritter |  | MEX:CRM | armed |
Jalisco Nueva Generación |  |  | MEX:CRM | armed |
Familia Michoacana |  |  | MEX:CRM | armed |
Kaibiles |  | Kaibil | GTM:MIL | military |
URNG | Nationale Revolutionäre Einheit Guatemalas; Guatemaltekische Nationale Revolutionäre Einheit | Guatemalan National Revolutionary Unity; Guatemalan National Revolutionary Unit | GTM:PTY | party | GTM:REB 1982..1996-12-29; GTM:OPP 1998..
MS13 |  |  | SLV:CRM | armed |
Mara-Banden |  |  | SLV:CRM | armed |
SENAFRONT | Panama Defense Forces |  | PAN:MIL | military |
Brigade 2506 |  |  | CUB:REB | armed |
Alpha 66 |  |  | CUB:REB | armed |
Brigada 2506 |  |  | CUB:REB | armed |
Bewegung des 26. Juli |  | 26th of July Movement; July 26 Movement | CUB:REB | movement |
SEBIN |  |  | VEN:SPY | intelligence |
DGCIM |  |  | VEN:SPY | intelligence |
Bolivarian Intelligence Service |  | Bolivarian National Intelligence Service | VEN:SPY | intelligence |
DISIP |  |  | VEN:SPY | intelligence |
General Directorate of Military Counterintelligence |  |  | VEN:SPY | intelligence |
Bolivarischer Geheimdienst |  |  | VEN:SPY | intelligence |
FANB |  |  | VEN:MIL | military |
Bolivarian Armed Forces | Bolivarische Miliz | Bolivarian National Guard; Bolivarian National Armed Forces; Bolivarian Militia | VEN:MIL | military |
Bolivarische Streitkräfte |  |  | VEN:MIL | military |
Bolivarische Nationalgarde | Bolivarianische Nationalgarde |  | VEN:MIL | military |
CICPC |  |  | VEN:COP | police |
FAES special forces |  |  | VEN:COP | police |
Bolivarian National Police |  |  | VEN:COP | police |
FAES police |  |  | VEN:COP | police |
Spezialeinheit FAES |  |  | VEN:COP | police |
Polizeieinheit FAES |  |  | VEN:COP | police |
Sonderpolizei FAES |  |  | VEN:COP | police |
Colectivos |  |  | VEN:PRM | armed |
Tren de Aragua |  |  | VEN:CRM | armed |
Cartel de los Soles |  |  | VEN:CRM | armed |
Cartel of the Suns |  |  | VEN:CRM | armed |
Departamento Administrativo de Seguridad | Geheimdienst DAS | Administrative Department of Security; Department of Administrative Security; Administrative Security Department | COL:SPY | intelligence |
ESMAD |  |  | COL:COP | police |
Segunda Marquetalia |  |  | COL:REB | armed |
Estado Mayor Central |  |  | COL:REB | armed |
Popular Liberation Army |  |  | COL:REB | armed |
Farc (COL) |  |  | COL:REB | armed |
Zweite Marquetalia |  |  | COL:REB | armed |
Ejército Popular de Liberación |  |  | COL:REB | armed |
Águilas Negras |  | Aguilas Negras | COL:PRM | armed |
Rastrojos |  |  | COL:PRM | armed |
Black Eagles paramilitary |  |  | COL:PRM | armed |
Bloque Metro |  |  | COL:PRM | armed |
Medellín-Kartell | Medellin-Kartell |  | COL:CRM | armed |
Norte del Valle cartel | Norte-del-Valle-Kartell |  | COL:CRM | armed |
Oficina de Envigado |  |  | COL:CRM | armed |
Usuga Clan | Usuga-Clan |  | COL:CRM | armed |
Gaitanist Self-Defense Forces |  | Gaitanista Self-Defense Forces; Gaitanist Self-Defence Forces | COL:CRM | armed |
Urabenos | Urabeños |  | COL:CRM | armed |
Gaitanist Army of Colombia |  |  | COL:CRM | armed |
Clan Usuga |  |  | COL:CRM | armed |
Cali-Kartell |  |  | COL:CRM | armed |
Choneros |  |  | ECU:CRM | armed |
Los Tiguerones |  |  | ECU:CRM | armed |
Bande Los Lobos |  |  | ECU:CRM | armed |
Grupo Colina | Colina-Gruppe; Todesschwadron Colina | Colina Group; Colina death squad | PER:PRM | armed |
Dincote | Dircote | DIRCOTE | PER:COP | police |
Militarized Communist Party of Peru | Sendero-Rebellen |  | PER:REB | armed |
Geheimdienst SIN |  |  | PER:SPY | intelligence |
DINA (Chile) | Geheimpolizei DINA; Geheimdienst DINA | DINA; Dirección de Inteligencia Nacional | CHL:SPY | intelligence |
Carabineros | @Carabinero |  | CHL:COP | police |
Manuel Rodriguez Patriotic Front |  | Manuel Rodríguez Patriotic Front | CHL:REB | armed |
Frente Patriótico Manuel Rodríguez |  |  | CHL:REB | armed |
Coordinadora Arauco-Malleco |  |  | CHL:REB | armed |
Arauco-Malleco Coordinating Committee |  |  | CHL:REB | armed |
Weichan Auka Mapu | Weichán Auka Mapu |  | CHL:REB | armed |
Patriotische Front Manuel Rodríguez |  |  | CHL:REB | armed |
Geheimdienst SIDE | Secretaría de Inteligencia del Estado |  | ARG:SPY | intelligence |
Alianza Anticomunista Argentina | Argentinische Antikommunistische Allianz; Todesschwadron Triple A | Argentine Anticommunist Alliance; Argentine Anti-Communist Alliance; Triple A death squad | ARG:PRM | armed |
Gendarmería Nacional |  |  | ARG:COP | police |
Prefectura Naval |  |  | ARG:COP | police |
Policía Bonaerense |  |  | ARG:COP | police |
Argentine Naval Prefecture |  |  | ARG:COP | police |
Carapintadas |  |  | ARG:REB | armed |
ABIN |  |  | BRA:SPY | intelligence |
BOPE |  |  | BRA:COP | police |
Rio Military Police |  |  | BRA:COP | police |
Rio de Janeiro Military Police |  |  | BRA:COP | police |
Amigos dos Amigos |  |  | BRA:CRM | armed |
Terceiro Comando |  |  | BRA:CRM | armed |
Third Pure Command |  |  | BRA:CRM | armed |
Pure Third Command |  |  | BRA:CRM | armed |
First Capital Command |  |  | BRA:CRM | armed |
PCC gang | PCC-Bande; Drogenkartell PCC |  | BRA:CRM | armed |
Verbrecherorganisation PCC |  |  | BRA:CRM | armed |
Verbrecherbande PCC |  |  | BRA:CRM | armed |
Tontons Macoutes | Tonton Macoute; Tonton Macoutes | Tonton Macoute; Tonton Macoutes; Ton Ton Macoutes; Ton Ton Macoute | HTI:PRM | armed |
FRAPH |  |  | HTI:PRM | armed |
Viv Ansanm |  |  | HTI:CRM | armed |
G9 gang | G9-Bande |  | HTI:CRM | armed |
G9 alliance | G9-Allianz |  | HTI:CRM | armed |
400 Mawozo |  |  | HTI:CRM | armed |
G9 Family and Allies |  |  | HTI:CRM | armed |
G-9 gang |  |  | HTI:CRM | armed |
Gran Grif |  |  | HTI:CRM | armed |
Bandenkoalition G9 | Bandenallianz G9 |  | HTI:CRM | armed |
Bandenbündnis G9 |  |  | HTI:CRM | armed |
Gang-Allianz G9 |  |  | HTI:CRM | armed |
Police Nationale d'Haïti |  |  | HTI:COP | police |

# Germany, Austria
Deutsche Marine | Bundesmarine |  | DEU:MIL | military |
Bundesluftwaffe |  |  | DEU:MIL | military |
Einsatzführungskommando |  |  | DEU:MIL | military |
Panzer Brigade 45 | Panzerbrigade 45 |  | DEU:MIL | military |
Operatives Führungskommando |  |  | DEU:MIL | military |
Territoriales Führungskommando |  |  | DEU:MIL | military |
Streitkräftebasis |  |  | DEU:MIL | military |
Kommando Cyber- und Informationsraum |  |  | DEU:MIL | military |
Division Spezielle Operationen |  |  | DEU:MIL | military |
Division Schnelle Kräfte |  |  | DEU:MIL | military |
Brigade Litauen |  |  | DEU:MIL | military |
Wachbataillon |  |  | DEU:MIL | military |
Feldjäger |  |  | DEU:MIL | military |
Military Counter-Intelligence Service |  |  | DEU:SPY | intelligence |
Gehlen Organization |  |  | DEU:SPY | intelligence |
Verfassungsschutz |  |  | DEU:SPY | intelligence |
Bundesnachrichtendienst (DEU) |  |  | DEU:SPY | intelligence |
BAMAD |  |  | DEU:SPY | intelligence |
Organisation Gehlen |  |  | DEU:SPY | intelligence |
Zollkriminalamt |  |  | DEU:COP | police |
Bundespolizei | Bundespolizeidirektion; Bundespolizeipräsidium |  | DEU:COP | police |
Bundeskriminalamt (DEU) |  |  | DEU:COP | police |
SEK-Beamte |  |  | DEU:COP | police |
Bundeszollverwaltung |  |  | DEU:COP | police |
Zollfahndungsamt |  |  | DEU:COP | police |
Generalzolldirektion |  |  | DEU:COP | police |
Terrorismusabwehrzentrum |  |  | DEU:COP | police |
Grenzschutzgruppe 9 |  |  | DEU:COP | police |
Volkspolizei | Vopos; @Vopo |  | DDR:COP | police |
Kampfgruppen der Arbeiterklasse |  |  | DDR:MIL | military |
Hauptverwaltung Aufklärung |  |  | DDR:SPY | intelligence |
Kriegsmarine |  |  | DEU:MIL | military |
Condor Legion |  |  | DEU:MIL | military |
Volkssturm |  |  | DEU:MIL | military |
Reich Main Security Office |  |  | DEU:MIL | military |
Afrika Korps | Afrikakorps; Afrika-Korps |  | DEU:MIL | military |
Einsatzgruppen | Einsatzgruppen der SS |  | DEU:MIL | military |
Legion Condor |  |  | DEU:MIL | military |
Reichssicherheitshauptamt |  |  | DEU:MIL | military |
SS-Einsatzgruppen |  |  | DEU:MIL | military |
Heeresgruppe Mitte |  |  | DEU:MIL | military |
Directorate State Security and Intelligence |  |  | AUT:SPY | intelligence |
Direktion Staatsschutz und Nachrichtendienst |  |  | AUT:SPY | intelligence |
Abwehramt |  |  | AUT:SPY | intelligence |
Heeres-Nachrichtenamt |  |  | AUT:SPY | intelligence |
Bundesheer | Austrian Armed Forces |  | AUT:MIL | military |
Sondereinheit Cobra | Eliteeinheit Cobra; Cobra-Beamte; Sondereinsatzkommando Cobra; Antiterroreinheit Cobra; Wega-Beamte; Polizeieinheit Cobra; Polizeisondereinheit Cobra | Cobra special forces | AUT:COP | police |
Swiss Armed Forces |  |  | CHE:MIL | military |
Swiss Guard | Schweizergarde; Schweizer Garde; @Schweizergardist | Swiss Guards | VAT:MIL | military |
Vatican gendarmerie |  |  | VAT:COP | police |
