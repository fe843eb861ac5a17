# Sentences as news agencies write them, three for each kind of act that CAMEO tells apart (`code`), under the type PLOVER gives it.
# actor, recipient: countries of the two sides (any of them suffices; - where the sentence leaves the side open).
@ code | sentence | type | actor | recipient

# --- 02 appeal ---
020 | Kenya's foreign minister appealed on Tuesday to Somali leaders to set aside their differences. | REQUEST | KEN | SOM
021 | The Philippines has asked Australia for help in tracking down militants on its southern islands. | REQUEST | PHL | AUS
021 | Chad on Friday sought Libyan cooperation in patrolling their common desert border. | REQUEST | TCD | LBY
0211 | Bolivia appealed to Argentina for closer trade ties, officials in La Paz said. | REQUEST | BOL | ARG
0212 | Georgia's defense ministry has requested Ukrainian instructors for its new brigade. | REQUEST | GEO | UKR
0213 | Peru formally requested the extradition of its former president from Japan. | REQUEST | PER | JPN
0214 | Colombian intelligence has asked Panama to share information about the smugglers. | REQUEST | COL | PAN
022 | Morocco called on Spain to back its proposal for the Western Sahara. | REQUEST | MAR | ESP
023 | Ethiopia appealed for emergency food aid as drought spread across its southern provinces. | REQUEST | ETH | -
0231 | Zambian President Frederick Chiluba urged Japan to cancel his country's debts. | REQUEST | ZMB | JPN
0232 | Lebanon asked France on Monday to supply its army with spare parts. | REQUEST | LBN | FRA
0233 | Honduras pleaded for tents, blankets and medicine after the hurricane, asking Mexico to help first. | REQUEST | HND | MEX
0234 | Burundi's government asked South Africa to send peacekeepers before the end of the month. | REQUEST | BDI | ZAF
024 | Western diplomats urged Kazakhstan to carry out long-delayed political reforms. | REQUEST | - | KAZ
0241 | Opposition leaders in Togo called for the resignation of President Faure Gnassingbe. | REQUEST | TGO | TGO
0242 | Canada urged Brazil to change its policy on burning rain forests. | REQUEST | CAN | BRA
0243 | Sweden called on Turkey to grant its Kurdish minority full rights. | REQUEST | SWE | TUR
025 | Norway appealed to the Sri Lankan government and the Tamil rebels to show restraint. | REQUEST | NOR | LKA
0251 | Poland urged Belarus to ease restrictions on foreign aid workers. | REQUEST | POL | BLR
0253 | The Vatican appealed to Cuba to free a jailed priest. | REQUEST | VAT | CUB
0254 | Yemen on Sunday urged Washington to lift its travel ban. | REQUEST | YEM | USA
0255 | Finland asked Iran to let international inspectors into the plant. | REQUEST | FIN | IRN
0256 | Zimbabwe has called on Rwanda to pull its forces out of eastern Congo. | REQUEST | ZWE | RWA
026 | Pakistani Prime Minister Nawaz Sharif called on India to resume talks over Kashmir. | REQUEST | PAK | IND
027 | Egypt's president called for a peaceful settlement of the dispute between Eritrea and Yemen. | REQUEST | EGY | ERI,YEM
028 | Armenia has invited Switzerland to mediate in its quarrel with Azerbaijan. | REQUEST,AGREE | ARM | CHE

# --- 03 express intent ---
030 | Mongolia said it hoped to work more closely with South Korea in the coming years. | AGREE | MNG | KOR
030 | Moscow and Ankara have agreed to cooperate in building a gas pipeline under the Black Sea. | AGREE | RUS,TUR | -
030 | Tunisia and Algeria expressed their readiness to strengthen ties. | AGREE | TUN,DZA | -
0311 | Vietnam announced it will buy five passenger jets from a French state company. | AGREE | VNM | FRA
0311 | India and Bangladesh agreed on Thursday to open three new border markets. | AGREE | IND,BGD | -
0311 | Kuwait plans to invest in Bosnian hotels, the trade minister said in Sarajevo. | AGREE | KWT | BIH
0312 | Greece and Israel will hold joint air exercises next month, a military spokesman said. | AGREE | GRC,ISR | -
0312 | Ukraine offered to let NATO use its training grounds. | AGREE | UKR | IGO
0312 | Russia promised Syria new air defense missiles on Wednesday. | AGREE | RUS | SYR
0313 | Thailand has agreed to extradite two suspected arms dealers to the United States. | AGREE | THA | USA
0313 | Belgium said it would help Rwanda to bring those behind the killings to trial. | AGREE | BEL | RWA
0314 | Spain and Morocco pledged to share intelligence on smuggling gangs. | AGREE | ESP,MAR | -
032 | Portugal will back Angola's bid for a seat on the council, its foreign minister said. | AGREE | PRT | AGO
032 | Costa Rica intends to recognize the new government of Honduras. | AGREE | CRI | HND
032 | Latvia said on Monday that it was ready to open an embassy in Kosovo. | AGREE | LVA | KOS
033 | Saudi Arabia has promised to help rebuild southern Lebanon. | AGREE | SAU | LBN
0331 | Germany pledged 60 million euros to Jordan on Tuesday to ease its budget deficit. | AGREE | DEU | JOR
0331 | The World Bank said it would lend Nepal 90 million dollars for new power plants. | AGREE | IGO | NPL
0331 | Tokyo offered the Philippines a new loan of 300 million dollars. | AGREE | JPN | PHL
0332 | The United States will supply Colombia with 20 more helicopters, the Pentagon announced. | AGREE | USA | COL
0332 | Denmark decided to send rifles and ammunition to Kurdish forces in Iraq. | AGREE,AID | DNK | IRQ
0333 | Canada said it would send 400 tons of wheat to Niger. | AGREE | CAN | NER
0333 | Qatar promised tents and medicine for earthquake victims in Iran. | AGREE | QAT | IRN
0334 | Nigeria has agreed to send 800 peacekeepers to Liberia. | AGREE | NGA | LBR
0334 | Fiji offered troops for a United Nations force in the Golan Heights. | AGREE | FJI | IGO
034 | President Ben Ali promised sweeping political reforms in a speech to Tunisians. | AGREE | TUN | TUN
0341 | Malawi's president said he would step down before the end of the year. | AGREE | MWI | -
0342 | The Greek government promised farmers to reconsider its tax plans. | AGREE | GRC | GRC
0343 | Estonia said it would give Russian speakers the right to vote in local elections. | AGREE | EST | RUS,EST
0344 | Bahrain's emir pledged to restore the elected parliament. | AGREE | BHR | BHR
035 | Serbia signaled that it was willing to make concessions over Kosovo. | AGREE | SRB | KOS
0351 | Myanmar will ease its restrictions on foreign journalists, state radio said. | AGREE | MMR | -
0352 | Student leaders in Greece agreed to call off their sit-ins at the universities. | AGREE | GRC | -
0353 | The Taliban said on Friday they would free two Italian aid workers. | AGREE | AFG | ITA
0353 | Vietnam agreed to release four dissidents before the summit, diplomats said. | AGREE | VNM | VNM
0353 | Iraq offered to return property looted from Kuwait. | AGREE | IRQ | KWT
0354 | The European Union has agreed to lift its arms embargo on Libya. | AGREE | EUR | LBY
0355 | North Korea promised to admit nuclear inspectors to its reactor at Yongbyon. | AGREE | PRK | -
0356 | Uganda announced that it would pull its soldiers out of Congo by June. | AGREE | UGA | COD
0356 | Basque separatists offered Madrid a truce on Thursday. | AGREE | ESP | ESP
036 | The leaders of Chile and Peru will meet in Lima next week to discuss their sea border. | AGREE | CHL,PER | -
036 | Iran said it was prepared to hold talks with Britain on the captured sailors. | AGREE | IRN | GBR
036 | Chinese President Hu Jintao plans to visit Kenya in April, Nairobi officials said. | AGREE | CHN | KEN
036 | Turkish Prime Minister Bulent Ecevit accepted an invitation to visit Moscow. | AGREE | TUR | RUS
037 | Ecuador said it was ready to end its border dispute with Peru. | AGREE | ECU | PER
037 | Burundian rebels and the army agreed on Sunday to end the fighting. | AGREE | BDI | -
038 | Madagascar's rival leaders accepted mediation by the African Union. | AGREE | MDG | IGO
039 | Oman offered to mediate between Iran and Saudi Arabia. | AGREE | OMN | IRN,SAU

# --- 04 consult ---
040 | German Chancellor Helmut Kohl conferred with French President Francois Mitterrand on Monday. | CONSULT | DEU,FRA | -
040 | Officials from India and China exchanged views on their disputed border. | CONSULT | IND,CHN | -
040 | The Cuban foreign minister held talks with his Venezuelan counterpart in Havana. | CONSULT | CUB,VEN | -
041 | President Bill Clinton spoke by telephone with Russian President Boris Yeltsin about Kosovo. | CONSULT | USA,RUS | -
041 | Hosni Mubarak phoned Israeli Prime Minister Ehud Barak on Tuesday evening. | CONSULT | EGY | ISR
041 | The Australian prime minister discussed the crisis with Indonesia's president in a phone call. | CONSULT | AUS,IDN | -
042 | Polish Prime Minister Jerzy Buzek arrived in Vilnius on Thursday for a two-day visit. | CONSULT | POL | LTU
042 | Iranian Foreign Minister Kamal Kharrazi traveled to Damascus for talks on Lebanon. | CONSULT | IRN | SYR
042 | A delegation of Vietnamese generals is visiting Laos this week. | CONSULT | VNM | LAO
042 | British Prime Minister Tony Blair flew to Pakistan on Friday to meet its military ruler. | CONSULT | GBR | PAK
043 | King Abdullah of Jordan received a Palestinian delegation at his palace. | CONSULT | JOR | PSE
043 | Ethiopia's prime minister welcomed Sudanese President Omar al-Bashir in Addis Ababa. | CONSULT | ETH,SDN | -
043 | Japan hosted the South Korean foreign minister for two days of consultations. | CONSULT | JPN,KOR | -
044 | The Armenian and Azerbaijani presidents met in Geneva on Saturday. | CONSULT | ARM,AZE | -
044 | Israeli and Syrian negotiators sat down together in Istanbul for the first time in eight years. | CONSULT | ISR,SYR | -
045 | A U.N. envoy shuttled between Rabat and Algiers in an effort to end the Sahara conflict. | CONSULT | UNO | -
045 | South African President Thabo Mbeki mediated between the government and the opposition in Zimbabwe. | CONSULT | ZAF | ZWE
046 | Britain and Argentina opened negotiations on fishing rights in the South Atlantic. | CONSULT | GBR,ARG | -
046 | The Philippine government resumed peace talks with communist rebels in Oslo. | CONSULT | PHL | PHL
046 | Talks between Greece and Macedonia over the name dispute continued in New York. | CONSULT | GRC,MKD | -
046 | Russia and Estonia negotiated for ten hours over the border treaty. | CONSULT | RUS,EST | -

# --- 05 diplomatic cooperation ---
050 | Hungary and Slovakia restored full diplomatic relations on Monday. | SUPPORT | HUN,SVK | -
050 | Albania has opened an embassy in Ljubljana, the Slovenian government announced. | SUPPORT | ALB | SVN
051 | Turkey's president praised Azerbaijan for its patience. | SUPPORT | TUR | AZE
051 | The U.S. State Department welcomed Libya's decision to compensate the victims' families. | SUPPORT | USA | LBY
051 | Vladimir Putin congratulated Angela Merkel on her election victory. | SUPPORT | RUS | DEU
051 | Senegal endorsed Cameroon's candidate for the African Union post. | SUPPORT | SEN | CMR
052 | The Chinese foreign ministry defended Sudan against Western criticism. | SUPPORT | CHN | SDN
052 | Silvio Berlusconi defended U.S. President George W. Bush over the war in Iraq. | SUPPORT | ITA | USA
052 | The Belarusian leader justified Moscow's campaign in Chechnya. | SUPPORT | BLR | RUS
053 | Hugo Chavez urged Latin American leaders to stand by Cuba. | SUPPORT,REQUEST | VEN | CUB
053 | Austria's foreign minister campaigned in Brussels for the admission of Croatia. | SUPPORT | AUT | HRV
054 | Iceland recognized the independence of Lithuania on Monday. | SUPPORT | ISL | LTU
054 | Sweden officially recognised the state of Palestine, drawing an angry response. | SUPPORT | SWE | PSE
054 | Ghana granted diplomatic recognition to the rebel government in Libya. | SUPPORT | GHA | LBY
056 | The widow of the slain minister has forgiven the Filipino soldiers who shot him. | SUPPORT | - | PHL
057 | Brazil and Paraguay signed a treaty on the use of the dam. | SUPPORT | BRA,PRY | -
057 | The Kremlin and Kiev have signed an accord dividing the Black Sea Fleet. | SUPPORT | RUS,UKR | -
057 | Uzbekistan's parliament ratified the border agreement with Kazakhstan. | SUPPORT | UZB | KAZ
057 | Japan concluded a free trade pact with Singapore in January. | SUPPORT | JPN,SGP | -

# --- 06 material cooperation ---
060 | Mozambique and Tanzania began work on a bridge across their border river. | COOPERATE | MOZ,TZA | -
061 | Iraq resumed oil exports to Turkey through the northern pipeline. | COOPERATE | IRQ | TUR
061 | Taiwan bought six cargo planes from a South African state company. | COOPERATE | TWN | ZAF
061 | Cuba and China traded sugar for buses last year. | COOPERATE | CUB,CHN | -
062 | Indian and French warships conducted joint maneuvers in the Arabian Sea. | COOPERATE | IND,FRA | -
062 | Egyptian and American troops held joint exercises in the desert west of Alexandria. | COOPERATE | EGY,USA | -
062 | Malaysia and Thailand carried out joint patrols along their border. | COOPERATE | MYS,THA | -
063 | Bulgaria extradited a suspected gunman to Turkey on Wednesday. | COOPERATE | BGR | TUR
063 | Croatia handed over a former general to the war crimes tribunal. | COOPERATE | HRV | -
064 | Jordan shared intelligence with Washington about the bomb plot. | COOPERATE | JOR | USA
064 | Pakistan provided the United States with information on suspected militants. | COOPERATE | PAK | USA
064 | Police in Spain and France exchanged information on the separatists. | COOPERATE | ESP,FRA | -

# --- 07 aid ---
070 | Norway has given Mozambique two patrol boats. | AID | NOR | MOZ
070 | Iran provided technical assistance to Tajikistan. | AID | IRN | TJK
071 | The International Monetary Fund granted Ukraine a credit of 500 million dollars on Friday. | AID | IGO | UKR
071 | Russia wrote off most of Mongolia's debts. | AID | RUS | MNG
071 | The Netherlands on Thursday gave Surinam 12 million guilders for new schools. | AID | NLD | SUR
072 | The Soviet Union delivered 30 fighter planes to Ethiopia. | AID | SUN,RUS | ETH
072 | Belgium shipped machine guns to the Nepalese army. | AID | BEL | NPL
072 | Libya has been arming rebels in Chad, a French official said. | AID | LBY | TCD
073 | India airlifted food and blankets to flood victims in Bangladesh. | AID | IND | BGD
073 | The Red Cross distributed rice to thousands of hungry villagers in Somalia. | AID | NGO,IGO | SOM
073 | Turkish planes carrying medicine and tents landed in Armenia on Sunday. | AID | TUR | ARM
073 | Two ships with Canadian wheat reached Ethiopia. | AID | CAN | ETH
074 | Ghanaian peacekeepers arrived in Lebanon on Monday to protect civilians. | AID,MOBILIZE | GHA | LBN
074 | Australia sent 1,500 peacekeepers to East Timor. | AID | AUS | TLS
074 | French soldiers evacuated hundreds of foreigners from Brazzaville. | AID | FRA | -
075 | Canada granted political asylum to a Cuban baseball star and his family. | AID | CAN | CUB
075 | Kenya took in 4,000 Somali refugees over the weekend. | AID | KEN | SOM
075 | Costa Rica has given asylum to the deposed Nicaraguan minister. | AID | CRI | NIC

# --- 08 yield ---
080 | The Thai government gave in to the demands of striking rail workers. | CONCEDE | THA | THA
081 | Burma's military rulers have relaxed their curbs on foreign travel. | CONCEDE | MMR | -
0811 | Saudi Arabia lifted a ban on women drivers. | CONCEDE | SAU | -
0811 | Nepal's king on Sunday eased censorship of private radio stations. | CONCEDE | NPL | -
0812 | Uganda's parliament ended a nineteen-year ban on political parties. | CONCEDE | UGA | UGA
0812 | The court allowed Kenya's largest opposition party to take part in the vote. | CONCEDE | KEN | KEN
0813 | The authorities in Kashmir lifted the curfew on Tuesday. | CONCEDE,RETREAT | IND | -
0814 | Ecuador's president lifted the state of emergency in three provinces. | CONCEDE,RETREAT | ECU | -
082 | Miners in Romania ended their two-week strike on Friday. | CONCEDE,RETREAT | ROU | -
083 | The Kuwaiti emir bowed to opposition demands for a new election law. | CONCEDE | KWT | KWT
0831 | Bowing to protesters, Lebanon's prime minister accepted the dismissal of his security chief. | CONCEDE | LBN | LBN
0832 | France's government withdrew its controversial labor law after weeks of protest. | CONCEDE | FRA | -
0833 | Macedonia granted its ethnic Albanian minority wider language rights. | CONCEDE | MKD | MKD,ALB
0834 | Jordan's king agreed to opposition demands for a constitutional court. | CONCEDE,AGREE | JOR | JOR
056 | President Daniel arap Moi pardoned eleven opposition politicians. | CONCEDE | KEN | KEN
055 | Japan apologized to South Korea for its wartime conduct. | CONCEDE,SUPPORT | JPN | KOR
084 | Iran released fifteen British sailors on Wednesday. | RETREAT | IRN | GBR
0841 | Chechen rebels freed a kidnapped Russian general after six months. | RETREAT | RUS | RUS
0841 | Two French journalists held in Iraq since August were released on Tuesday. | RETREAT | - | FRA
0841 | Colombian guerrillas have let four captured policemen go. | RETREAT | COL | COL
0842 | Italy returned an ancient obelisk to Ethiopia. | RETREAT | ITA | ETH
0842 | Iraq handed back two seized ships to Kuwait. | RETREAT | IRQ | KWT
085 | The United States lifted its trade embargo against Vietnam on Thursday. | RETREAT,CONCEDE | USA | VNM
085 | The European Union eased sanctions on Belarus. | RETREAT,CONCEDE | EUR | BLR
086 | Sudan allowed foreign observers into the province of Darfur. | RETREAT,CONCEDE | SDN | -
0861 | The first Irish peacekeepers were allowed into Eritrea. | RETREAT,CONCEDE | ERI | IRL
0862 | Iraq admitted U.N. weapons inspectors to three military sites on Monday. | RETREAT | IRQ | UNO
0862 | North Korea opened its nuclear reactor to inspectors. | RETREAT | PRK | -
0863 | Syria let an aid convoy through to the besieged town. | RETREAT,CONCEDE | SYR | -
0863 | Ethiopia opened a corridor for food deliveries to Tigray. | RETREAT | ETH | -
087 | Libya dismantled its chemical weapons program. | RETREAT | LBY | -
0871 | The Sri Lankan army and Tamil Tigers declared a ceasefire on Friday. | RETREAT | LKA | -
0871 | Kurdish rebels announced a unilateral truce in southeastern Turkey. | RETREAT | TUR | -
0871 | Nicaragua's government and the Contras stopped fighting at midnight. | RETREAT | NIC | -
0872 | Serb forces ended their siege of the Bosnian town. | RETREAT | SRB | BIH
0873 | Salvadoran guerrillas handed in their rifles to U.N. observers. | RETREAT | SLV | UNO
0873 | Mozambique demobilized 3,000 soldiers. | RETREAT | MOZ | -
0874 | South African troops withdrew from southern Angola on Sunday. | RETREAT | ZAF | AGO
0874 | Some 200 Chadian rebels surrendered to government troops near the border. | RETREAT | TCD | TCD
0874 | Eritrean forces have pulled back from the Ethiopian town of Badme. | RETREAT | ERI | ETH
0874 | Iraqi troops retreated from the Kuwaiti island. | RETREAT | IRQ | KWT
0831 | Ukrainian Prime Minister Pavlo Lazarenko resigned on Wednesday, citing poor health. | RETREAT | UKR | -

# --- 09 investigate ---
090 | Swedish prosecutors opened an inquiry into payments by a state company to Indian officials. | ACCUSE | SWE | IND
090 | Kenyan police are investigating the death of an Italian priest. | ACCUSE | KEN | -
091 | A Peruvian judge has launched an investigation of former President Alan Garcia for corruption. | ACCUSE | PER | PER
091 | South Korean prosecutors questioned the president's son over bribes. | ACCUSE | KOR | KOR
092 | The United Nations will look into reports that Eritrean soldiers abused prisoners. | ACCUSE | UNO | ERI
092 | Two Spanish judges are probing torture by Guatemala's former military rulers. | ACCUSE | ESP | GTM
093 | The Israeli army said it was investigating the shelling of a Lebanese village. | ACCUSE | ISR | -
094 | A Dutch court began an inquiry into war crimes by Bosnian Serb officers. | ACCUSE | NLD | BIH,SRB

# --- 10 demand ---
100 | Russia demanded an explanation from Georgia over the incident. | REQUEST | RUS | GEO
101 | Mali insisted that Niger cooperate in the hunt for the gunmen. | REQUEST | MLI | NER
1011 | Indonesia demanded that Malaysia buy more of its palm oil. | REQUEST | IDN | MYS
1013 | Ankara demanded that Italy hand over the Kurdish rebel leader. | REQUEST | TUR | ITA
1014 | Congress demanded that the CIA share its files on the bombing. | REQUEST | USA | USA
102 | Bulgaria demanded support from its NATO allies. | REQUEST | BGR | IGO
103 | Angola demanded compensation from South Africa for the raid. | REQUEST | AGO | ZAF
1033 | Refugees in the camp demanded food and water from the Tanzanian authorities. | REQUEST | - | TZA
1034 | Tutsi leaders demanded that the United Nations send troops to Rwanda. | REQUEST | RWA | UNO
104 | The Kuwaiti opposition demanded sweeping political reforms. | REQUEST | KWT | KWT
1041 | Haiti's opposition demanded that President Jean-Bertrand Aristide step down. | REQUEST | HTI | HTI
1041 | Kyrgyz opposition leaders insisted on the resignation of the government. | REQUEST | KGZ | KGZ
1042 | Greek unions demanded that the government scrap its pension plans. | REQUEST | GRC | GRC
1043 | Tibetan exiles demanded religious freedom from China. | REQUEST | CHN | CHN
1044 | Scottish nationalists demanded a referendum on independence from Britain. | REQUEST | GBR | GBR
105 | Bonn demanded concessions from Prague. | REQUEST | DEU | CZE
1051 | Moscow demanded that Latvia ease its citizenship rules. | REQUEST | RUS | LVA
1052 | The Chinese government ordered students to end their occupation of Tiananmen Square. | REQUEST | CHN | CHN
1053 | Libya demanded the release of two of its citizens jailed in Scotland. | REQUEST | LBY | GBR
1053 | The hijackers demanded that Kuwait free seventeen prisoners. | REQUEST | - | KWT
1054 | Iraq again demanded an end to U.N. sanctions on Saturday. | REQUEST | IRQ | UNO
1055 | The Security Council demanded that Sudan admit U.N. human rights monitors. | REQUEST | UNO | SDN
1056 | Syria demanded that Israel withdraw from the Golan Heights. | REQUEST | SYR | ISR
1056 | Britain gave Argentina an ultimatum to pull its troops out of the islands. | REQUEST,THREATEN | GBR | ARG
1056 | NATO told Serb forces to stop shelling Sarajevo. | REQUEST | IGO | SRB
106 | Cambodian rebels demanded direct talks with the government in Phnom Penh. | REQUEST | KHM | KHM
107 | Washington said India and Pakistan must settle their dispute over the glacier. | REQUEST | USA | IND,PAK
108 | Sudanese rebels demanded that Kenya mediate in the conflict. | REQUEST | SDN | KEN

# --- 11 disapprove ---
110 | Jordan expressed dismay at Israel's plan to build new settlements. | ACCUSE | JOR | ISR
111 | France condemned the coup in Mali on Thursday. | ACCUSE | FRA | MLI
111 | Mexican President Vicente Fox criticized Washington's plan for a border fence. | ACCUSE | MEX | USA
111 | Pyongyang denounced South Korea and the United States for holding joint war games. | ACCUSE | PRK | KOR,USA
111 | Japan was sharply criticized by China over a visit to the shrine. | ACCUSE | CHN | JPN
111 | The attack on the embassy was strongly condemned by Egypt. | ACCUSE | EGY | -
112 | Eritrea accused Ethiopia of planning a new war. | ACCUSE | ERI | ETH
112 | Nicaragua blamed Honduras for the breakdown of the border talks. | ACCUSE | NIC | HND
112 | Greece says Turkish fighter jets violated its airspace on Monday. | ACCUSE | GRC | TUR
1121 | Thailand's former prime minister was charged with corruption on Tuesday. | ACCUSE | - | THA
1121 | Opposition lawmakers accused Pakistani President Asif Ali Zardari of taking bribes. | ACCUSE | PAK | PAK
1122 | Amnesty International accused Uzbekistan of torturing prisoners. | ACCUSE | NGO | UZB
1122 | A U.N. report says Burmese soldiers raped villagers. | ACCUSE | UNO | MMR
1123 | Chad accused Sudan of attacking its border villages. | ACCUSE | TCD | SDN
1124 | Prosecutors in The Hague charged a Serbian general with war crimes. | ACCUSE | - | SRB
1125 | Iran charged three American hikers with espionage. | ACCUSE | IRN | USA
113 | Venezuelan President Hugo Chavez rallied his supporters against the United States. | ACCUSE | VEN | USA
114 | Cuba lodged a formal complaint with Canada. | ACCUSE | CUB | CAN
114 | Poland summoned the Russian ambassador to protest against the missile deployment. | ACCUSE | POL | RUS
114 | Malaysia protested to Singapore over the low-flying jets. | ACCUSE | MYS | SGP
115 | Costa Rica took Nicaragua to the International Court of Justice over the river. | ACCUSE | CRI | NIC
115 | A group of Korean women sued the Japanese government. | ACCUSE | KOR | JPN
116 | An Argentine court found the former navy captain guilty of kidnapping. | SANCTION,ACCUSE | ARG | ARG

# --- 12 reject ---
120 | Iran on Sunday rejected the European proposal as an insult. | REJECT | IRN | EUR
121 | Kenya refused to work with Uganda on the lake project. | REJECT | KEN | UGA
1211 | China refused to buy grain from Australia. | REJECT | CHN | AUS
1212 | Germany has declined to take part in the American air strikes. | REJECT | DEU | USA
1213 | Russia refused to extradite a former agent to Britain. | REJECT | RUS | GBR
1214 | Switzerland refused to give Italy details of the bank accounts. | REJECT | CHE | ITA
122 | The World Bank turned down a request from Zimbabwe for a new loan. | REJECT | IGO | ZWE
1222 | Washington rejected Ukraine's appeal for heavy weapons. | REJECT | USA | UKR
1223 | Eritrea refuses to accept food aid from the United States. | REJECT | ERI | USA
1224 | The Security Council rejected Burundi's call for a peacekeeping force. | REJECT | UNO | BDI
123 | The Burmese junta brushed aside calls for political reform. | REJECT | MMR | -
1231 | Pakistan's president rejected opposition demands that he resign. | REJECT | PAK | PAK
1232 | Japan will not change its whaling policy, the fisheries minister said. | REJECT | JPN | -
1233 | Latvia rejected Russian demands for wider rights for Russian speakers. | REJECT | LVA | RUS
1234 | Beijing dismissed calls from Hong Kong for direct elections. | REJECT | CHN | HKG
124 | The Kremlin said it would not yield to pressure from Chechen rebels. | REJECT | RUS | RUS
1241 | The military government in Fiji refused to lift its restrictions on the press. | REJECT | FJI | -
1242 | Greek truck drivers refused to end their strike. | REJECT | GRC | -
1243 | Israel refused to release Palestinian prisoners. | REJECT | ISR | PSE
1244 | The European Union refused to lift its sanctions on Zimbabwe. | REJECT | EUR | ZWE
1245 | Iraq barred U.N. inspectors from a presidential palace. | REJECT,COERCE | IRQ | UNO
1246 | Armenia rejected calls to pull its forces out of Nagorno-Karabakh. | REJECT | ARM | -
125 | Spain ruled out talks with Basque guerrillas. | REJECT | ESP | ESP
125 | North Korea canceled a meeting with South Korean officials. | REJECT | PRK | KOR
126 | India rejected outside mediation in its conflict with Pakistan. | REJECT | IND | -
127 | Bosnian Serbs rejected the peace plan for a third time. | REJECT | BIH,SRB | -
127 | Turkish Cypriot leaders turned down a U.N. plan to reunite the island. | REJECT | CYP,TUR | UNO
128 | Thousands of Sudanese defied a ban on demonstrations. | REJECT,PROTEST | SDN | SDN
128 | Iran breached its nuclear agreement with world powers. | REJECT | IRN | -
129 | Russia vetoed a U.N. resolution on Georgia. | REJECT | RUS | -
129 | Poland blocked the treaty between the European Union and Russia. | REJECT | POL | -
112 | Rwanda denied that its soldiers had crossed into Congo. | REJECT | RWA | -

# --- 13 threaten ---
130 | China warned Taiwan of serious consequences if it declared independence. | THREATEN | CHN | TWN
1311 | The United States threatened to cut off aid to Honduras. | THREATEN | USA | HND
1312 | Brussels warned Minsk that it could impose sanctions. | THREATEN | EUR,BEL | BLR
1312 | President Donald Trump threatened to slap tariffs on Mexican goods. | THREATEN | USA | MEX
1313 | Egypt threatened to break off ties with Qatar. | THREATEN | EGY | QAT
132 | Hungary's government threatened to close a private university. | THREATEN | HUN | HUN
1321 | The Turkish prime minister threatened to ban a social network. | THREATEN | TUR | -
1322 | Algeria's military has threatened to outlaw the Islamic Salvation Front. | THREATEN | DZA | DZA
1323 | The governor warned that he would impose a curfew on Lagos. | THREATEN | NGA | NGA
1324 | Fiji's commander threatened to declare martial law. | THREATEN | FJI | FJI
133 | Polish miners threatened to strike unless the government raised their wages. | THREATEN | POL | POL
133 | Kurdish activists in Turkey said they would stage protests if the talks failed. | THREATEN | TUR | TUR
134 | Israel threatened to break off peace talks with the Palestinians. | THREATEN | ISR | PSE
135 | Norway warned it would end its mediation in Sri Lanka. | THREATEN | NOR | LKA
136 | Croatia threatened to expel U.N. peacekeepers. | THREATEN | HRV | UNO
137 | The Syrian interior ministry warned demonstrators that it would use force. | THREATEN | SYR | SYR
138 | Turkey threatened to invade northern Iraq. | THREATEN | TUR | IRQ
138 | NATO threatened Serbia with air strikes on Tuesday. | THREATEN | IGO | SRB
1381 | Iran has threatened to close the Strait of Hormuz. | THREATEN | IRN | -
1382 | Armenian rebels vowed to seize more territory from Azerbaijan. | THREATEN | ARM | AZE
1383 | An Egyptian militant group threatened to kill foreign tourists. | THREATEN | EGY | -
1384 | Ethiopia said it would attack Eritrea if its troops were not withdrawn. | THREATEN | ETH | ERI
1385 | North Korea threatened to turn Seoul into a sea of fire. | THREATEN | PRK | KOR
139 | West African leaders gave Mali's junta an ultimatum to restore civilian rule. | THREATEN,REQUEST | - | MLI

# --- 14 protest ---
140 | Buddhist monks in Vietnam have been protesting against the seizure of temple land. | PROTEST | VNM | VNM
141 | Tens of thousands of Bulgarians took to the streets of Sofia on Sunday. | PROTEST | BGR | BGR
141 | About 300 Palestinians rallied in Gaza against the peace accord. | PROTEST | PSE | -
1411 | Protesters in Manila demanded the ouster of President Joseph Estrada. | PROTEST,REQUEST | PHL | PHL
1411 | Crowds marched through Belgrade to demand the resignation of Slobodan Milosevic. | PROTEST | SRB | SRB
1412 | French students demonstrated against cuts in the education budget. | PROTEST | FRA | FRA
1413 | Hundreds of women staged a demonstration in Kabul for the right to work. | PROTEST | AFG | AFG
1414 | Catalans held a mass rally in Barcelona calling for independence from Spain. | PROTEST | ESP | ESP
142 | Three Tunisian journalists went on hunger strike in their cells. | PROTEST | TUN | TUN
142 | Kurdish prisoners began a hunger strike in Diyarbakir. | PROTEST | TUR | TUR
1422 | Pensioners in Tbilisi started a hunger strike over unpaid pensions. | PROTEST | GEO | GEO
143 | Nigerian oil workers walked off the job on Monday. | PROTEST | NGA | NGA
143 | A general strike brought Athens to a standstill on Thursday. | PROTEST | GRC | GRC
143 | Haitian opposition parties boycotted the parliamentary session. | PROTEST,REJECT | HTI | HTI
1432 | Doctors across Kenya went on strike to demand higher pay. | PROTEST | KEN | KEN
144 | Bolivian farmers blocked the main road to La Paz. | PROTEST | BOL | BOL
144 | French fishermen blockaded the port of Calais. | PROTEST | FRA | FRA
1442 | Environmentalists chained themselves to rail tracks to stop a German nuclear shipment. | PROTEST | DEU | DEU
145 | Youths hurled stones at police in Soweto. | PROTEST,ASSAULT | ZAF | ZAF
145 | Riots broke out in the Indonesian city of Solo over rising fuel prices. | PROTEST | IDN | IDN
145 | Angry residents burned tires and looted shops in the Albanian town of Vlore. | PROTEST | ALB | ALB

# --- 15 exhibit force ---
150 | Indian warplanes flew over the border in a show of force. | MOBILIZE | IND | -
150 | North Korea test-fired a missile into the Sea of Japan. | MOBILIZE | PRK | JPN
151 | Spanish police were put on high alert before the summit. | MOBILIZE | ESP | -
152 | Syria placed its forces on full alert along the Lebanese border. | MOBILIZE | SYR | LBN
152 | Pakistan's army was put on heightened alert. | MOBILIZE | PAK | -
153 | Some 2,000 riot police were deployed around the parliament in Jakarta. | MOBILIZE | IDN | IDN
153 | Brazil sent federal police to the Amazon town. | MOBILIZE | BRA | BRA
154 | Turkey massed tanks and artillery on the Iraqi border. | MOBILIZE | TUR | IRQ
154 | The United States is sending an aircraft carrier to the Taiwan Strait. | MOBILIZE | USA | -
154 | Ethiopia moved thousands of soldiers to the Eritrean frontier on Friday. | MOBILIZE | ETH | ERI
154 | Chinese troops began large-scale exercises opposite Taiwan. | MOBILIZE | CHN | TWN
154 | Kuwait called up its reservists. | MOBILIZE | KWT | -

# --- 16 reduce relations ---
160 | Senegal and Mauritania closed their common border. | SANCTION,COERCE | SEN,MRT | -
161 | Libya severed diplomatic ties with Egypt. | SANCTION | LBY | EGY
161 | Brazil recalled its ambassador from Quito. | SANCTION | BRA | ECU
161 | Kenya broke off relations with Norway on Monday. | SANCTION | KEN | NOR
162 | The Netherlands suspended aid to Suriname. | SANCTION | NLD | SUR
1621 | Japan froze a 50-million-dollar loan to Myanmar. | SANCTION | JPN | MMR
1622 | Washington halted arms deliveries to Guatemala. | SANCTION | USA | GTM
1623 | The World Food Program stopped its deliveries to North Korea. | SANCTION | UNO | PRK
163 | The European Union imposed an arms embargo on Sudan. | SANCTION,COERCE | EUR | SDN
163 | Russia banned imports of Georgian wine. | SANCTION,COERCE | RUS | GEO
163 | The Security Council tightened sanctions against Haiti's military rulers. | SANCTION,COERCE | UNO | HTI
164 | The Philippines suspended peace talks with Muslim rebels. | SANCTION,REJECT | PHL | PHL
164 | Peace talks between Israel and Syria collapsed on Thursday. | SANCTION | ISR,SYR | -
165 | Norway called off its mediation effort in Colombia. | SANCTION,REJECT | NOR | COL
166 | Britain expelled four Russian diplomats for spying. | SANCTION | GBR | RUS
166 | Chad ordered the Sudanese ambassador to leave the country. | SANCTION | TCD | SDN
1661 | Somalia expelled Kenyan peacekeepers from the port town. | SANCTION | SOM | KEN
1662 | North Korea threw out two U.N. inspectors on New Year's Eve. | SANCTION | PRK | UNO
1663 | Sudan expelled thirteen foreign aid agencies. | SANCTION | SDN | -
161 | Morocco withdrew from the African summit. | SANCTION | MAR | -
172 | Turkey's president dismissed the chief of the general staff. | SANCTION | TUR | TUR

# --- 17 coerce ---
171 | Ukrainian police raided the offices of a Russian television channel. | COERCE | UKR | RUS
1711 | Zimbabwe seized 200 farms from white owners. | COERCE | ZWE | ZWE
1711 | Nigeria impounded a Greek tanker. | COERCE | NGA | GRC
1712 | Israeli soldiers bulldozed a Palestinian house in Hebron. | ASSAULT,COERCE | ISR | PSE
172 | Egypt's government tightened its control of Islamic charities. | COERCE | EGY | EGY
1721 | China blocked access to several foreign news sites. | COERCE | CHN | -
1721 | Kazakh authorities shut down an independent newspaper. | COERCE | KAZ | KAZ
1722 | A Turkish court banned the main Kurdish party. | COERCE | TUR | TUR
1723 | Sri Lanka imposed a curfew on the northern peninsula. | COERCE | LKA | LKA
1724 | Polish leader Wojciech Jaruzelski declared martial law. | COERCE | POL | POL
1724 | A state of emergency was declared in Bangladesh on Thursday. | COERCE | BGD | BGD
173 | Egyptian police arrested thirty members of the Muslim Brotherhood. | COERCE | EGY | EGY
173 | A Chinese writer has been jailed in Shanghai for subversion. | COERCE,SANCTION | CHN | CHN
173 | Bahraini authorities detained a Shi'ite cleric on Sunday. | COERCE | BHR | BHR
174 | Italy deported 180 Libyans over the weekend. | COERCE,SANCTION | ITA | LBY
174 | Malaysia sent back hundreds of Indonesian workers. | COERCE | MYS | IDN
175 | Security forces in Uzbekistan cracked down on protesters in Andijan. | COERCE,ASSAULT | UZB | UZB
176 | Hackers from North Korea broke into computers of the South Korean defense ministry. | COERCE | PRK | KOR
191 | Israel sealed off the West Bank and Gaza Strip on Friday. | COERCE | ISR | PSE
191 | The U.S. Navy blockaded Haitian ports. | COERCE | USA | HTI
192 | Indonesian troops occupied East Timor. | COERCE,ASSAULT | IDN | TLS
192 | Tutsi rebels captured the town of Goma on Tuesday. | ASSAULT,COERCE | - | COD

# --- 18 assault ---
180 | Masked men attacked a polling station in northern Nigeria. | ASSAULT | - | NGA
181 | Gunmen kidnapped two German engineers in Yemen. | ASSAULT | - | DEU
181 | Somali pirates hijacked a Danish freighter off the coast of Kenya. | ASSAULT | SOM | DNK
181 | An Australian aid worker was abducted by Taliban militants in Helmand province. | ASSAULT | AFG | AUS
182 | Russian skinheads beat an African student in St. Petersburg. | ASSAULT | RUS | -
1821 | Soldiers raped dozens of women in eastern Congo, the United Nations said. | ASSAULT | - | COD
1822 | Chilean secret police tortured left-wing prisoners. | ASSAULT | CHL | CHL
1823 | Hutu militiamen hacked to death nine villagers in Burundi. | ASSAULT | - | BDI
183 | A car bomb exploded outside the Danish embassy in Islamabad. | ASSAULT | - | DNK
1831 | A suicide bomber blew himself up at a police academy in Lahore, killing nineteen recruits. | ASSAULT | - | PAK
1831 | At least fifteen Israelis were killed in a suicide bombing in Haifa. | ASSAULT | - | ISR
1832 | Basque separatists detonated a car bomb near a police barracks in Bilbao. | ASSAULT | ESP | ESP
1833 | Two Polish soldiers died when their vehicle hit a roadside bomb in Afghanistan. | ASSAULT | - | POL
184 | Bosnian Serbs chained U.N. observers to bridges as human shields. | ASSAULT | SRB,BIH | UNO
185 | Gunmen tried to assassinate Egyptian President Hosni Mubarak in Addis Ababa. | ASSAULT | - | EGY
186 | Lebanese President Bashir Gemayel was assassinated on Tuesday. | ASSAULT | - | LBN
186 | A Jewish extremist shot dead Israeli Prime Minister Yitzhak Rabin. | ASSAULT | - | ISR
175 | Thai police fired tear gas at demonstrators. | ASSAULT | THA | THA
201 | Serb forces drove thousands of Muslims from their homes in eastern Bosnia. | SANCTION,ASSAULT,COERCE | SRB | BIH

# --- 19 fight ---
190 | Ethiopia launched an offensive against Somali Islamists. | ASSAULT | ETH | SOM
190 | Indian and Pakistani troops clashed along the line of control. | ASSAULT | IND,PAK | -
190 | Rebels fighting the Ugandan government attacked an army post. | ASSAULT | UGA | UGA
190 | Heavy fighting erupted between Georgian forces and Abkhaz separatists. | ASSAULT | GEO | -
193 | Israeli soldiers shot dead a Palestinian teenager in Nablus on Thursday. | ASSAULT | ISR | PSE
193 | Cambodian soldiers exchanged fire with Thai troops near the temple. | ASSAULT | KHM,THA | -
193 | Four Turkish soldiers were killed by Kurdish rebels in an ambush. | ASSAULT | TUR | TUR
194 | Syrian tanks shelled the Lebanese town of Zahle. | ASSAULT | SYR | LBN
194 | North Korea fired artillery shells at a South Korean island. | ASSAULT | PRK | KOR
194 | Armenian artillery pounded Azerbaijani positions overnight. | ASSAULT | ARM | AZE
195 | Turkish warplanes bombed Kurdish rebel camps in northern Iraq. | ASSAULT | TUR | IRQ,TUR
195 | A NATO air strike killed six Afghan civilians, officials in Kabul said. | ASSAULT | IGO | AFG
195 | American cruise missiles struck a factory in Sudan. | ASSAULT | USA | SDN
195 | A U.S. drone strike in Yemen killed three suspected militants. | ASSAULT | USA | YEM
196 | Tamil rebels violated the truce with the Sri Lankan government. | ASSAULT,REJECT | LKA | LKA

# --- 20 mass violence ---
200 | Guatemalan soldiers massacred hundreds of Indian peasants. | ASSAULT | GTM | GTM,IND
202 | Hutu extremists slaughtered half a million Tutsis in Rwanda. | ASSAULT | RWA | RWA
203 | Bosnian Serb troops executed thousands of Muslim men near Srebrenica. | ASSAULT | BIH,SRB | BIH
2041 | Iraq used poison gas against Iranian troops. | ASSAULT | IRQ | IRN
2041 | Iraqi planes dropped chemical bombs on the Kurdish town of Halabja. | ASSAULT | IRQ | IRQ
2042 | India detonated three nuclear devices in the Rajasthan desert. | MOBILIZE,ASSAULT | IND | -
