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
