# Claims about sentences: see de.lex.
@ sentence | events
Russia criticized the United States on Monday. | ACCUSE/disapprove RUS>USA occurred
The Polish government demanded compensation from Germany. | REQUEST POL>DEU occurred
French President Emmanuel Macron praised the Ukrainian government. | SUPPORT FRA>UKR occurred
Iran rejected the proposal of the United Nations. | REJECT IRN>UNO occurred
Israel bombed Hezbollah positions in Lebanon. | ASSAULT ISR>LBN occurred
Japan imposed sanctions on North Korea. | SANCTION JPN>PRK occurred
Turkey threatened Syria with an invasion. | THREATEN TUR>SYR occurred
The Turkish ambassador was expelled by Sweden. | SANCTION SWE>TUR occurred
Three journalists were arrested by Egyptian police. | COERCE/arrest EGY>- occurred
The United States urged Israel to end the blockade. | REQUEST USA>ISR occurred
Russia and China agreed on closer cooperation. | AGREE RUS,CHN>- occurred
The foreign ministers of Greece and Cyprus met in Athens on Monday. | CONSULT GRC,CYP>- occurred
The arrest of fifteen sailors by Iran caused outrage. | COERCE/arrest IRN>- occurred
A U.S. air strike in Pakistan killed four people. | ASSAULT USA>PAK occurred
North Korea did not release the prisoners. | RETREAT/release PRK>- negated
Canada promised aid to Haiti. | AGREE CAN>HTI occurred
The leaders of Poland and Lithuania will meet in Warsaw in May. | AGREE POL,LTU>- occurred
The striker scored two goals and attacked from the left. | none
# agreement and promises
Bulgaria agreed on Tuesday to take part in talks with Greece. | AGREE BGR>GRC occurred
Sweden offered to mediate between Armenia and Azerbaijan. | AGREE SWE>- occurred
Morocco has pledged 40 million dollars in aid to Mali. | AGREE MAR>MLI occurred
Finland is ready to hold talks with Estonia. | AGREE FIN>EST occurred
Nepal accepted an invitation from India. | AGREE NPL>IND occurred
Iraq and Turkey reached an agreement on water supplies. | AGREE IRQ,TUR>- occurred
Egypt's president will visit Sudan in June. | AGREE EGY>SDN occurred
Angola promised to cooperate with the United Nations. | AGREE AGO>UNO occurred
Vietnam and Laos have decided to resume trade. | AGREE VNM,LAO>- occurred
# concessions
Indonesia's president apologized to East Timor for the killings. | CONCEDE IDN>TLS occurred
Libya announced the withdrawal of its troops from Chad. | CONCEDE LBY>TCD occurred
Cuba will free forty prisoners, the foreign ministry said. | AGREE CUB>- occurred
Pakistan lifted a ban on opposition parties. | CONCEDE PAK>- occurred
The Jordanian king pardoned twelve activists. | CONCEDE JOR>- occurred
Syria agreed to withdraw its troops from Lebanon. | AGREE SYR>LBN occurred
# talks and visits
Spanish Prime Minister Pedro Sanchez arrived in Morocco for a two-day visit. | CONSULT/visit ESP>MAR occurred
The presidents of Peru and Ecuador spoke by telephone on Sunday. | CONSULT/phone PER,ECU>- occurred
Norway is mediating between Sri Lanka and the rebels. | CONSULT/third-party NOR>- occurred
Talks between Russia and Japan ended on Friday. | CONSULT RUS,JPN>- occurred
# support
Canada welcomed the decision of Colombia. | SUPPORT CAN>COL occurred
Denmark recognized Lithuania as an independent state. | SUPPORT DNK>LTU occurred
China and Mongolia signed a trade agreement in Beijing. | SUPPORT CHN,MNG>- occurred
Chile and Bolivia restored diplomatic relations. | SUPPORT CHL,BOL>- occurred
Iran expressed its support for the Syrian government. | SUPPORT IRN>SYR occurred
# aid
The Red Cross delivered food to refugees in Rwanda. | AID ->RWA occurred
Norway granted asylum to three Chinese dissidents. | AID NOR>CHN occurred
Saudi Arabia cancelled Yemen's debt. | AID SAU>YEM occurred
French troops evacuated civilians from Chad. | AID FRA>- occurred
India has supplied weapons to Afghanistan. | AID IND>AFG occurred
# cooperation
Iran and Iraq exchanged 200 prisoners of war. | COOPERATE IRN,IRQ>- occurred
Spain extradited a suspect to Argentina. | COOPERATE ESP>ARG occurred
Thailand and Singapore held joint naval exercises. | COOPERATE THA,SGP>- occurred
Qatar shared intelligence with France. | COOPERATE QAT,FRA>- occurred
# retreat
Vietnam withdrew its troops from Cambodia. | RETREAT/withdraw VNM>KHM occurred
Israel released 80 Palestinian prisoners on Sunday. | RETREAT/release ISR>PSE occurred
The Angolan rebels laid down their arms. | RETREAT/disarm AGO>- occurred
The Turkish interior minister resigned on Monday. | RETREAT/resign TUR>- occurred
Burundi's army and the rebels declared a ceasefire. | RETREAT/ceasefire BDI>- occurred
Iran allowed inspectors to visit its reactor. | CONCEDE IRN>- occurred
# demands
Liberia appealed to Nigeria for military assistance. | REQUEST/assist LBR>NGA occurred
Georgia demanded the withdrawal of Russian troops. | REQUEST/yield GEO>RUS occurred
Germany called on Belarus to hold new elections. | REQUEST/change DEU>BLR occurred
The opposition in Kenya demanded that President Daniel arap Moi resign. | REQUEST/yield KEN>KEN occurred
Ireland said Libya must hand over the suspects. | REQUEST IRL>LBY occurred
Tunisia asked France to extradite the former minister. | REQUEST TUN>FRA occurred
# accusations
Eritrea accused Ethiopia of violating the truce. | ACCUSE/allege ERI>ETH occurred
Panama blamed Colombia for the attack. | ACCUSE/allege PAN>COL occurred
Kuwait lodged a protest with Iraq. | ACCUSE/disapprove KWT>IRQ occurred
Croatia sued Serbia for genocide. | ACCUSE/allege HRV>SRB occurred
Norwegian police are investigating a Russian diplomat. | ACCUSE/investigate NOR>RUS occurred
Prosecutors in Peru charged former President Alberto Fujimori with murder. | ACCUSE/allege PER>PER occurred
# refusals
Serbia refused to extradite two generals to Croatia. | REJECT SRB>HRV occurred
Taiwan cancelled a meeting with China. | REJECT/meet TWN>CHN occurred
Sudan will not accept peacekeepers from the United Nations. | REJECT SDN>- occurred
Ghana turned down a request from Togo. | REJECT GHA>TGO occurred
Belgium ruled out talks with the kidnappers. | REJECT/meet BEL>- occurred
# threats
Iran threatened to close the strait. | THREATEN IRN>- occurred
Pakistan warned India that it would retaliate. | THREATEN PAK>IND occurred
The rebels in Uganda vowed to attack Rwanda. | THREATEN/violence UGA>RWA occurred
The European Union threatened Belarus with sanctions. | THREATEN EUR>BLR occurred
Azerbaijan said it would impose sanctions on Armenia. | THREATEN AZE>ARM occurred
# protest
Thousands of Bolivians marched through La Paz to protest against the government. | PROTEST/demo BOL>BOL occurred
Italian railway workers went on strike on Thursday. | PROTEST/strike ITA>- occurred
Farmers in France blocked a motorway with tractors. | PROTEST/obstruct FRA>- occurred
Prisoners in Turkey began a hunger strike. | PROTEST/hunger TUR>- occurred
Students rioted in Dhaka. | PROTEST/riot BGD>- occurred
# sanctions
Britain broke off diplomatic relations with Libya. | SANCTION GBR>LBY occurred
The Netherlands suspended aid to Suriname. | SANCTION NLD>SUR occurred
Canada recalled its ambassador from Iran. | SANCTION/withdraw CAN>IRN occurred
A court in Jakarta sentenced an Australian to death. | SANCTION/convict IDN>AUS occurred
Ecuador expelled two Colombian diplomats. | SANCTION/expel ECU>COL occurred
The president of Ghana dismissed his defence minister. | SANCTION/expel GHA>GHA occurred
The United States imposed tariffs on Chinese steel. | SANCTION USA>CHN occurred
# mobilization
Kuwait deployed troops along its border with Iraq. | MOBILIZE/troops KWT>- occurred
North Korea test-fired a missile on Friday. | MOBILIZE/weapons PRK>- occurred
China began military exercises near Taiwan. | MOBILIZE/troops CHN>TWN occurred
Police in Belgrade were put on alert. | MOBILIZE SRB>- occurred
# coercion
Sudan closed its border with Chad. | COERCE/restrict SDN>TCD occurred
The Burmese army imposed a curfew in Mandalay. | COERCE/curfew MMR>- occurred
Iranian authorities shut down three newspapers. | COERCE/censor IRN>- occurred
Malaysia deported 500 Indonesian migrants. | COERCE/deport MYS>IDN occurred
Chinese police detained two Tibetan monks. | COERCE/arrest CHN>- occurred
Soldiers raided the offices of an opposition party in Harare. | COERCE/seize ZWE>- occurred
Spain seized a Panamanian ship. | COERCE/seize ESP>PAN occurred
Belarus outlawed the opposition party. | COERCE/restrict BLR>- occurred
# violence
Separatists killed three Indian soldiers in Kashmir. | ASSAULT ->IND occurred
Gunmen kidnapped a German journalist in Kabul. | ASSAULT/abduct ->DEU occurred
A car bomb exploded near the Danish embassy in Islamabad. | ASSAULT/explosives ->- occurred
Police fired tear gas at demonstrators in Athens. | ASSAULT/crowd-control GRC>- occurred
Rebels shelled the capital of Liberia. | ASSAULT/heavy-weapons ->LBR occurred
Palestinian rocket attacks on Israel continued. | ASSAULT/heavy-weapons PSE>ISR occurred
The assassination of a Lebanese minister shocked the country. | ASSAULT/targeted ->LBN occurred
Soldiers shot dead two protesters in Khartoum. | ASSAULT/firearms SDN>SDN occurred
# nominal, participles, coordination
Cuba's refusal to release the dissidents angered Spain. | REJECT CUB>- occurred
A Syrian attack on Turkish soldiers was condemned by Germany. | ASSAULT SYR>TUR occurred; ACCUSE DEU>- occurred
Poland's criticism of Russia grew louder. | ACCUSE POL>RUS occurred
Accusing Rwanda of aggression, Congo broke off talks. | ACCUSE COD>RWA occurred
Mexico condemned and rejected the proposal of the United States. | ACCUSE MEX>USA occurred; REJECT MEX>USA occurred
The journalist detained by Iran was freed. | COERCE IRN>- occurred
U.S. sanctions against Venezuela were criticized by Russia. | SANCTION USA>VEN occurred; ACCUSE RUS>- occurred
Negotiations with Iran were resumed by the European Union. | CONSULT IRN,EUR>- occurred
# reality
Israel did not attack Lebanon. | ASSAULT ISR>LBN negated
If Chad attacks Sudan, war will follow. | ASSAULT TCD>SDN hypothetical
Hungary might expel the Russian envoy. | SANCTION HUN>RUS hypothetical
Portugal could sign the treaty with Angola. | SUPPORT PRT,AGO>- hypothetical
# not politics
The team attacked well in the second half. | none
Heavy rain struck the coast on Sunday. | none
The singer released a new album. | none
Share prices fell sharply in London. | none
The coach praised his goalkeeper. | none
The company supports small bakeries. | none
# longer sentences, all types
Finance ministers of Hungary and Slovakia will meet next week to discuss a loan, officials said on Tuesday. | AGREE HUN,SVK>- occurred
The Estonian prime minister said his country was prepared to open negotiations with Moscow. | AGREE EST>RUS occurred
Ukraine and Moldova agreed to set up a joint commission on energy. | AGREE UKR,MDA>- occurred
Kazakhstan gave the go-ahead for a U.N. mission. | AGREE KAZ>- occurred
The Bolivian government has signed a ceasefire agreement with the rebels. | SUPPORT BOL>- occurred
Lawmakers in Slovenia voted to approve the treaty with Croatia. | SUPPORT SVN>HRV occurred
Costa Rica's president paid tribute to the Nicaraguan opposition. | SUPPORT CRI>NIC occurred
Australia backs a proposal by New Zealand. | SUPPORT AUS>NZL occurred
The Danish government expressed regret to Greenland. | CONCEDE DNK>GRL occurred
Eritrea said it would withdraw from the disputed town. | AGREE ERI>- occurred
The military government in Thailand will lift the state of emergency. | AGREE THA>- occurred
Romania dropped its objections to the plan of Bulgaria. | CONCEDE ROU>BGR occurred
Leaders of ASEAN opened a summit in Laos. | CONSULT/multilateral ->- occurred
The Uruguayan foreign minister met with a delegation from Paraguay. | CONSULT URY,PRY>- occurred
Kuwait and Oman signed a contract for gas deliveries. | SUPPORT KWT,OMN>- occurred
The World Bank approved a loan for Senegal. | AID IGO>SEN occurred
Turkey opened its border to Syrian refugees. | AID TUR>SYR occurred
Sweden took in 300 Iraqi refugees. | AID SWE>IRQ occurred
Slovakia delivered a suspected smuggler to Austria. | COOPERATE SVK>AUT occurred
Ethiopian soldiers pulled out of a Somali town. | RETREAT/withdraw ETH>- occurred
The Czech prime minister stepped down after a scandal. | RETREAT/resign CZE>- occurred
Judges acquitted a Lithuanian general. | RETREAT/release ->LTU occurred
Human Rights Watch urged Uganda to free the detainees. | REQUEST/yield NGO>UGA occurred
Protesters in Minsk demanded that Alexander Lukashenko step down. | REQUEST BLR>BLR occurred
Israel has asked the United States for fighter jets. | REQUEST/assist ISR>USA occurred
Lebanon insisted that Israel must leave the village. | REQUEST LBN>ISR occurred
An Italian court ordered the government to pay. | REQUEST ITA>ITA occurred
Zimbabwe's president accused Britain of meddling. | ACCUSE/allege ZWE>GBR occurred
The Venezuelan opposition criticised the election as a farce. | ACCUSE/disapprove VEN>- occurred
Amnesty International said Morocco had tortured prisoners. | ASSAULT/torture MAR>- occurred
Brazil opened an inquiry into the army. | ACCUSE/investigate BRA>BRA occurred
A former minister went on trial in Tirana. | ACCUSE ALB>- occurred
The U.N. Security Council condemned the attack by Eritrea. | ACCUSE/disapprove UNO>ERI occurred
The Vatican rejected the criticism from Ireland. | REJECT VAT>IRL occurred
Kyrgyzstan said it had not attacked Uzbekistan. | ASSAULT KGZ>UZB negated
Bahrain walked out of talks with Qatar. | REJECT/meet BHR>QAT occurred
Chad refuses to let aid workers into Darfur. | REJECT TCD>- occurred
Nigeria's senate threw out a bill by the president. | REJECT NGA>NGA occurred
Egypt warned Ethiopia of serious consequences. | THREATEN EGY>ETH occurred
The militia threatened to kill the French hostages. | THREATEN/violence ->FRA occurred
Rwanda vowed to avenge the killing of its soldiers. | THREATEN/violence RWA>- occurred
Ukraine threatened to break off relations with Hungary. | THREATEN/relations UKR>HUN occurred
Teachers in Portugal walked out over pay. | PROTEST/strike PRT>- occurred
Hundreds of Serbs rallied outside the parliament in Belgrade. | PROTEST/demo SRB>- occurred
Truck drivers blockaded the port of Marseille. | PROTEST/obstruct FRA>- occurred
Rioting broke out in Jakarta. | PROTEST/riot IDN>- occurred
Kenyan opposition parties are boycotting the vote. | PROTEST/boycott KEN>- occurred
Mauritania severed ties with Israel. | SANCTION MRT>ISR occurred
The European Union extended sanctions against Myanmar. | SANCTION EUR>MMR occurred
The Bulgarian interior minister was sacked. | SANCTION/expel ->BGR occurred
A Pakistani judge jailed the former president for treason. | SANCTION/convict PAK>PAK occurred
The Arab League suspended Syria. | SANCTION IGO>SYR occurred
The Polish army moved tanks to the border with Ukraine. | MOBILIZE/troops POL>UKR occurred
India launched a ballistic missile. | MOBILIZE/weapons IND>- occurred
Greece put its navy on alert. | MOBILIZE GRC>- occurred
American warships sailed towards Venezuela. | MOBILIZE/troops USA>VEN occurred
Gambia arrested an opposition leader. | COERCE/arrest GMB>GMB occurred
Vietnam banned a demonstration. | COERCE/restrict VNM>- occurred
Azerbaijan expelled a French reporter. | SANCTION/expel AZE>FRA occurred
Police in Cairo raided a human rights group. | COERCE/seize EGY>- occurred
The Congolese parliament was dissolved by President Joseph Kabila. | COERCE/restrict COD>COD occurred
Twelve people died in a suicide attack on a mosque in Iraq. | ASSAULT ->IRQ occurred
A Somali warlord was shot dead by Kenyan soldiers. | ASSAULT/firearms KEN>SOM occurred
Two British soldiers were killed in Afghanistan. | ASSAULT ->GBR occurred
Guards beat a Cuban dissident. | ASSAULT/beat CUB>CUB occurred
Russian aircraft attacked a hospital in Syria. | ASSAULT RUS>SYR occurred
Mortar fire hit the Ukrainian town. | ASSAULT ->UKR occurred
An American drone killed a Taliban commander in Pakistan. | ASSAULT USA>- occurred
Boko Haram militants burned a village in Niger. | ASSAULT/destroy ->NER occurred
The police clubbed students in Dhaka. | ASSAULT BGD>BGD occurred
The expulsion of British diplomats by Russia followed. | SANCTION/expel RUS>GBR occurred
Russian threats against Finland continued. | THREATEN RUS>FIN occurred
A meeting of the Turkish and Greek presidents was postponed. | REJECT/meet ->- occurred
U.S.-Russian talks began in Geneva. | CONSULT USA,RUS>- occurred
The bridge collapsed in heavy rain. | none
He threatened to score again. | none
The author criticized her own novel. | none
The champion defeated her rival in two sets. | none
Scientists released new data on whales. | none
The airline cut its prices. | none
Police officers enjoyed the concert. | none
# news agency style
The Hungarian foreign ministry said on Thursday that it would support Romania's bid to join the alliance. | AGREE HUN>ROU occurred
Algeria has told Morocco that it is willing to resume diplomatic relations after a break of four years, officials said. | AGREE DZA>MAR occurred
Officials in Nairobi said Kenya and Uganda had agreed to exchange ambassadors next month. | AGREE KEN,UGA>- occurred
Australia has promised to train police officers in Papua New Guinea, the prime minister said. | AGREE AUS>PNG occurred
Taiwan's president has accepted an offer by Japan to mediate in the dispute. | AGREE TWN>JPN occurred
The Sri Lankan government announced plans to hold talks with Tamil rebels. | AGREE LKA>LKA occurred
Yugoslav authorities have begun pulling back their forces from Kosovo, NATO officials said. | RETREAT/withdraw YUG>- occurred
The last Dutch soldiers left Afghanistan on Monday after four years. | RETREAT/withdraw NLD>AFG occurred
Peru's cabinet resigned after weeks of protests. | RETREAT/resign PER>- occurred
The Burmese junta has allowed the Red Cross to visit jailed opposition leaders. | CONCEDE MMR>- occurred
China said it would relax its rules for foreign journalists. | AGREE CHN>- occurred
Mexican President Vicente Fox and U.S. President George W. Bush met for two hours at a ranch in Texas. | CONSULT MEX,USA>- occurred
Special envoy Richard Holbrooke held a second round of talks with Serbian leaders on Saturday. | CONSULT USA,SRB>- occurred
Pope John Paul II arrived in Cuba on Wednesday for a five-day visit. | CONSULT/visit VAT>CUB occurred
Ministers from twelve African countries attended a conference on debt in Ethiopia. | CONSULT ->- occurred
Norwegian diplomats have acted as mediators between Israel and the Palestinians. | CONSULT/third-party NOR>ISR occurred
The Pakistani leader discussed Kashmir with his Indian counterpart by phone. | CONSULT PAK>- occurred
Several hundred Israelis took part in a rally in support of Prime Minister Ehud Barak. | PROTEST/demo ISR>- occurred
South Africa established full diplomatic ties with China on Thursday. | SUPPORT ZAF,CHN>- occurred
Congress approved a treaty with Panama, the White House said. | SUPPORT USA>PAN occurred
The International Monetary Fund has granted Turkey a loan of three billion dollars. | AID IGO>TUR occurred
Australia rescued 40 Vietnamese boat people on Tuesday. | AID AUS>VNM occurred
Zambia gave refuge to thousands of Angolans fleeing the war. | AID ZMB>AGO occurred
Hezbollah has called on the Lebanese government to step down. | REQUEST LBN>LBN occurred
In a letter to the United Nations, Sudan asked for help in resettling refugees. | REQUEST SDN>UNO occurred
The Dalai Lama appealed to China to open talks on the future of Tibet. | REQUEST CHN>CHN occurred
Chile's parliament demanded an inquiry into the sale of arms to Ecuador. | REQUEST CHL>- occurred
Kuwait wants Iraq to return stolen property. | REQUEST KWT>IRQ occurred
The Czech president urged an end to the fighting in Bosnia. | REQUEST CZE>- occurred
Sweden proposed that the European Union send observers to Chechnya. | REQUEST SWE>EUR occurred
Jordan denounced as barbaric an Israeli raid on a school in Gaza. | ACCUSE/disapprove JOR>ISR occurred
Ethiopia charged that Eritrean forces had crossed the border. | ACCUSE/allege ETH>ERI occurred
A Spanish judge has indicted a former Argentine naval officer for torture. | ACCUSE/allege ESP>ARG occurred
The United Nations is investigating reports of massacres in Congo. | ACCUSE/investigate UNO>COD occurred
Malaysia said it was deeply disappointed with the decision of Singapore. | ACCUSE/disapprove MYS>SGP occurred
Vietnam dismissed as groundless charges by Cambodia. | REJECT VNM>KHM occurred
The Cuban government said it had no intention of releasing the dissidents. | REJECT CUB>- occurred
Rebels in Colombia have ruled out negotiations with the government. | REJECT/meet COL>COL occurred
Saudi Arabia refused entry to an Iranian plane. | REJECT SAU>IRN occurred
Moscow has warned Latvia that it could cut off oil supplies. | THREATEN RUS>LVA occurred
Mexico will recall its ambassador from Ecuador if the embassy is raided, an official said. | THREATEN MEX>ECU occurred
Iraq's president vowed that his army would fight any invader. | THREATEN IRQ>- occurred
About 2,000 Turkish miners marched on Ankara to press for higher wages. | PROTEST/demo TUR>- occurred
A general strike paralysed Bangladesh on Sunday. | PROTEST/strike BGD>- occurred
Angry crowds burned American flags outside the embassy in Karachi. | PROTEST PAK>- occurred
French fishermen blocked ports along the Channel coast to protest against falling prices. | PROTEST/obstruct FRA>- occurred
The United States has barred imports of Burmese goods. | SANCTION USA>MMR occurred
Egypt downgraded its relations with Iran. | SANCTION EGY>IRN occurred
A Moscow court found a French businessman guilty of spying. | SANCTION/convict RUS>FRA occurred
Lithuania ordered three Russian diplomats to leave the country. | SANCTION LTU>RUS occurred
Romania's prime minister fired his finance minister on Friday. | SANCTION/expel ROU>ROU occurred
India put its forces on high alert along the frontier with Pakistan. | MOBILIZE/troops IND>PAK occurred
Iran has tested a missile that could reach Israel. | MOBILIZE/weapons IRN>- occurred
Bosnian Serb forces seized a U.N. weapons depot near Sarajevo. | COERCE/seize BIH>- occurred
Egyptian authorities banned the film of an Israeli director. | COERCE/censor EGY>- occurred
The government of Togo clamped a curfew on the capital. | COERCE/curfew TGO>- occurred
Austria sent back 50 Romanian asylum seekers. | COERCE/deport AUT>ROU occurred
At least nine people were killed when police opened fire on a crowd in Nairobi. | ASSAULT/firearms KEN>KEN occurred
Chadian rebels attacked a garrison near the Sudanese border, killing 20 soldiers. | ASSAULT TCD>TCD occurred
Heavy fighting broke out between Georgian troops and Abkhaz separatists. | ASSAULT GEO>- occurred
NATO jets attacked Bosnian Serb positions near Gorazde. | ASSAULT/aerial IGO>BIH occurred
A bomb planted by Kashmiri militants exploded at a bus station in Delhi. | ASSAULT/explosives ->IND occurred
Two Spanish policemen were shot dead by Basque guerrillas. | ASSAULT/firearms ->ESP occurred
Ugandan soldiers raped dozens of women in a Congolese village. | ASSAULT/sexual UGA>- occurred
# what is no political act: sport, business, accidents, culture
The midfielder rejected a new contract with the club. | none
Her latest film won praise from critics. | none
The orchestra will visit Tokyo and Seoul next spring. | none
The company agreed to buy its rival for two billion dollars. | none
Officials said the storm killed six people in Texas. | none
The Yankees beat the Red Sox on Tuesday. | none
A fire destroyed a warehouse in Lyon. | none
The singer apologized to her fans for the delay. | none
German shares rose sharply after the report. | none
The Swiss player met her Czech opponent in the final. | none
The museum opened a new wing with paintings from Spain. | none
The car maker recalled 40,000 vehicles in Japan. | none
The doctor warned patients of the side effects. | none
England defeated France in the last match. | none
The French team withdrew from the tournament. | none
Researchers in Norway discovered a new species of fish. | none
The prize was awarded to a Polish writer. | none
Tourists visited the island in record numbers. | none
The actor supports several charities. | none
The bank cut interest rates to support growth. | none
The band canceled its concert in Berlin. | none
A study accused the industry of hiding facts. | none
The director talks about her childhood in Iran. | none
The airline suspended flights to Cairo because of fog. | none
The professor called for more research. | none
Oil prices fell after a report on U.S. stocks. | none
The coach was fired after three defeats. | none
# words of a name are no classes: "Doctors" are none here
Doctors Without Borders accused Sudan of blocking aid. | ACCUSE NGO>SDN occurred
The German and the French foreign ministers met their Russian counterpart in Moscow on Monday. | CONSULT DEU:GOV,FRA:GOV,RUS:GOV>- occurred
At least 14 people were killed when a car bomb exploded outside a police station in Mosul. | ASSAULT/explosives ->IRQ:CVL occurred
Gunmen on motorbikes shot dead a provincial governor in southern Afghanistan, police said. | ASSAULT/firearms AFG:REB>AFG:GOV occurred
Bolivia and Ecuador voiced support for Venezuela. | SUPPORT BOL:GOV,ECU:GOV>VEN:GOV occurred
The European Union and the United States criticised the Russian verdict. | ACCUSE EUR,USA:GOV>RUS occurred
Sudan and South Sudan have signed an agreement on oil exports after weeks of talks in Addis Ababa. The two countries also agreed to set up a demilitarised zone. | AGREE SDN:GOV,SSD:GOV>- occurred
Libyan Prime Minister Ali Zeidan was kidnapped. Zeidan blamed political opponents for the abduction. | ACCUSE LBY:GOV>LBY:OPP occurred
Sri Lanka's government has called off a ceasefire with the rebels. | SANCTION LKA:GOV>LKA:REB occurred
Turkish police have cleared Gezi Park with tear gas. Prime Minister Erdogan defended the operation. The European Commission condemned the violence. | COERCE/restrict TUR:COP>- occurred; SUPPORT TUR:GOV>TUR:COP occurred; ACCUSE EUR>TUR:COP occurred
# what lies somewhere is no lie, a breached wall no treaty, an illness no malware, a war of words no war, a line of trains no telephone's
Japanese officials said the responsibility lies with China. | none
France says Iran lied about its nuclear programme. | ACCUSE/allege FRA>IRN occurred
The Iraqi army said its troops breached the wall. | none
The virus paralysed Spain for months. | none
A war of words broke out between Turkey and Greece. | none
Poland cut its rail link to Belarus. | SANCTION POL>BLR occurred
