# Small words of names, whatever the language, in lower case. Lines of one kind add up.
# particle          words inside names of people ("Ursula von der Leyen", "Baschar al-Assad")
# suffix            what stands behind a surname
# short_surname     surnames of two letters that are no other word
# genitive          what stands behind the apostrophe of a genitive ("People's Party"). It is no piece of a name; a folder of one's
#                   own cannot change it, as names are cut alike everywhere
# known_everywhere  codes of states and bodies whose leaders reports name without naming the state
@ kind | words
particle | von; van; de; der; den; del; di; da; dos; du; la; le; al; el; bin; ibn; ben; abu; zu; ter
suffix | jr; sr; ii; iii; junior; senior
short_surname | xi; li; hu
genitive | s
known_everywhere | USA; RUS; CHN; GBR; FRA; DEU; ITA; TUR; IRN; ISR; IRQ; UKR; PRK; JPN; IND; EUR; UNO; AUT; CHE; VEN; SYR; AFG; LBY; SRB; POL; ESP; GRC
