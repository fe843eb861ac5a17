# Nouns that say when something happens, as they stand behind a preposition ("am Abend", "in der Nacht"), small letters.
@ kind | nouns
day | montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonnabend; sonntag; feiertag; wochenende; vortag; tag; tage; tagen
part | morgen; vormittag; mittag; nachmittag; abend; nacht; mitternacht; morgenstunden; abendstunden; nachtstunden; montagmorgen; montagabend; dienstagmorgen; dienstagabend; mittwochmorgen; mittwochabend; donnerstagmorgen; donnerstagabend; freitagmorgen; freitagabend; samstagmorgen; samstagabend; sonntagmorgen; sonntagabend; montagnacht; dienstagnacht; mittwochnacht; donnerstagnacht; freitagnacht; samstagnacht; sonntagnacht; montagnachmittag; dienstagnachmittag; mittwochnachmittag; donnerstagnachmittag; freitagnachmittag; samstagnachmittag; sonntagnachmittag
month | januar; jänner; februar; märz; april; mai; juni; juli; august; september; oktober; november; dezember
span | woche; wochen; monat; monaten; jahr; jahren; frühjahr; sommer; herbst; winter; wahlabend; jahresende; monatsende
