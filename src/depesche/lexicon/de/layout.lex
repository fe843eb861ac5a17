# Words that tell what a line of a report is, and where author, place and date stand.
# Read by lexicon/layout_words.py. Lower and upper case are the same, except in `agency`, `desk` and `place`.
#
# kind         what the words mean
#   placeholder, credit, embed, boilerplate, caption, byline, date   the kind of a line
#   section      a heading whose following titles are boilerplate ("Mehr zum Thema")
# match        where the words stand
#   line         they are the whole line (a final colon, stop or exclamation mark does not count)
#   start        the line begins with them
#   label        the line, or the last part of it, begins with them and a colon, © or slash ("Foto: …")
#   end          the line ends with them
#   in           they stand anywhere in a line of at most 200 characters
#   word         single words used by the readers of bylines, datelines and dates (explained beside them)

@ kind | match | words
placeholder | line  | Bild nicht mehr verfügbar; Bild nicht verfügbar; Foto nicht mehr verfügbar; Foto nicht verfügbar; Video nicht mehr verfügbar; Video nicht verfügbar; Grafik nicht mehr verfügbar; Inhalt nicht mehr verfügbar; Inhalt nicht verfügbar; Kein Bild vorhanden; Bild wird geladen; Bild fehlt; Bild entfernt; Bild gelöscht; Video entfernt; Inhalt entfernt; Tweet nicht mehr verfügbar; Platzhalter; Platzhalterbild
placeholder | start | Dieses Bild ist nicht; Dieses Video ist nicht; Dieses Video kann; Dieses Element ist nicht; Dieser Tweet ist nicht; Dieser Inhalt ist nicht; Das Bild ist nicht mehr; Das Video ist nicht mehr; Das Video konnte nicht; Der Inhalt konnte nicht; Dieser Inhalt kann nicht; Bild in voller Größe; Leider ist das Bild; Leider ist das Video; Ihr Browser unterstützt

credit | label | Foto; Fotos; Bild; Bilder; Bildquelle; Bildrechte; Bildnachweis; Fotoquelle; Fotocredit; Quelle; Quellen; Grafik; Karte; Infografik; Illustration; Archivfoto; Archivbild; Symbolbild; Symbolfoto; Sujetbild; Themenbild; Screenshot; Copyright; Montage; Cover; Credit; Titelbild; Aufmacherbild
credit | line  | Symbolbild; Symbolfoto; Archivbild; Archivfoto; Sujetbild; Themenbild
credit | start | Bild: ©; Bild von; Foto von; picture alliance; imago images; Bildrechte; AP Photo
caption | start | Bildunterschrift:; Bildtext:; Bildbeschreibung:; Im Bild:; Auf dem Bild:
caption | end   | (Archivbild); (Archivfoto); (Archiv); (Symbolbild); (Symbolfoto); (Bild); (im Bild)

embed | line  | ORF; ARD; ZDF; Twitter; Tweet; X; Facebook; Instagram; YouTube; TikTok; Telegram; Threads; Mastodon; Bluesky; Vimeo; Video; Videos; Audio; Podcast; Livestream; Liveticker; Live-Ticker; Bildergalerie; Bilderstrecke; Fotostrecke; Fotogalerie; Galerie; Infografik; Grafik; Karte; Datawrapper; Umfrage; Externer Inhalt; thumb; Video abspielen; Video starten; Facebook-Post; Facebook-Posting; Twitter-Posting; Tweet einblenden; Youtube-Video; Instagram-Post; Externer Link; Artikel anhören; Jetzt anhören
embed | start | Externer Inhalt; Empfohlener externer Inhalt; Empfohlener redaktioneller Inhalt; An dieser Stelle finden Sie; An dieser Stelle befindet sich; Tweet von; Ein Beitrag geteilt von; Sieh dir diesen Beitrag; Diesen Beitrag auf Instagram; Inhalte von Twitter; Zur Bildergalerie; Zum Video; Im Video:; Video:; Audio:; Podcast:; Fotostrecke:; Bilderstrecke:; Bildergalerie:; Hier klicken, um; Mit Ihrer Zustimmung wird

section | line | Lesen Sie auch; Lesen Sie auch hier; Lesen Sie mehr; Lesen Sie dazu; Lesen Sie hierzu auch; Lies auch; Mehr zum Thema; Mehr zu diesem Thema; Mehr dazu; Mehr dazu lesen Sie hier; Mehr aus diesem Ressort; Mehr aus dem Ressort; Mehr Nachrichten; Zum Thema; Zum Weiterlesen; Weiterlesen; Auch interessant; Das könnte Sie auch interessieren; Das könnte dich auch interessieren; Das könnte Ihnen auch gefallen; Weitere Artikel; Weitere Artikel zum Thema; Weitere Meldungen; Weitere Nachrichten; Weitere Themen; Weiterführende Links; Weiterführende Informationen; Themenverwandte Artikel; Themenverwandter Artikel; Verwandte Artikel; Ähnliche Artikel; Ähnliche Themen; Meistgelesen; Meistgelesene Artikel; Meistkommentiert; Beliebteste Artikel; Top-Themen; Schlagwörter; Schlagworte; Stichwörter; Themen; Links; Link; Quellen; Einzelnachweise; Dossier; Empfehlungen der Redaktion; Unsere Empfehlungen; Aus dem Archiv; Archiv; Hintergrund zum Thema
boilerplate | line  | Anzeige; Werbung; Advertisement; Anzeigen; Teilen; Artikel teilen; Beitrag teilen; Drucken; Artikel drucken; Merken; Artikel merken; Senden; Kommentieren; Kommentare; Kommentar schreiben; Zum Kommentarbereich; Diskutieren Sie mit; Startseite; Zur Startseite; Zurück zur Startseite; Nach oben; Zurück; Zum Inhalt springen; Menü; Suche; Anmelden; Registrieren; Abonnieren; Abo; Jetzt abonnieren; Jetzt registrieren; Impressum; Datenschutz; Datenschutzerklärung; AGB; Kontakt; Newsletter; Push-Mitteilungen aktivieren; Mehr anzeigen; Weniger anzeigen; Mehr laden; Feedback; Korrekturhinweis; Fehler melden; E-Mail; WhatsApp; Pinterest; Artikel vorlesen; Seite drucken; Link kopieren; Nächster Artikel; Vorheriger Artikel; Zusammenfassung anzeigen; Alle Rechte vorbehalten
boilerplate | start | Lesen Sie auch:; Lesen Sie mehr:; Lesen Sie dazu:; Lesen Sie hier; Lesen Sie auch hier; Lesen Sie auch unser; Mehr zum Thema:; Mehr dazu:; Mehr dazu lesen; Mehr dazu in; Mehr dazu im; Mehr dazu auf; Lesedauer; Weiterlesen nach; Artikel weiterlesen; Bitte lesen Sie; Mehr Informationen finden Sie; Zum Thema:; Auch interessant:; Weitere Informationen:; Weiterlesen:; >> ; Abonnieren Sie; Melden Sie sich; Jetzt anmelden; Jetzt kostenlos; Jetzt Newsletter; Hier geht es zum; Hier geht's zum; Hier können Sie; Folgen Sie uns; Kommentare (; Dieser Artikel ist zuerst; Dieser Artikel erschien; Dieser Beitrag erschien; Dieser Text erschien; Dieser Text ist zuerst; Dieser Inhalt wurde; Mit Material von; Mit Material der; Haben Sie einen Fehler; Wir verwenden Cookies; Diese Website verwendet Cookies; Diese Webseite verwendet Cookies; Um diese Funktion; Bitte aktivieren Sie; Sie haben noch kein; Als Abonnent; Weiter mit Abo; Schlagwörter:; Schlagworte:; Stichwörter:; Themen:; Lesezeit; Seite 1; Sie können den Artikel; Auf Facebook teilen; Auf Twitter teilen; Auf X teilen; Per E-Mail; Per WhatsApp
boilerplate | in    | Alle Rechte vorbehalten; Cookie-Einstellungen; Datenschutzbestimmungen; unseren Newsletter; unserem Newsletter; kostenlosen Newsletter; Newsletter abonnieren; Newsletter bestellen; auf unserem Telegram-Kanal; auf unserem WhatsApp-Kanal; Min. Lesezeit; Minuten Lesezeit; Probeabo; Werbeblocker; Facebook Twitter; Twitter Facebook; jetzt abonnieren
boilerplate | end   | weiterlesen; mehr lesen; Lesezeit

byline | start | Von; Ein Bericht von; Eine Analyse von; Ein Kommentar von; Eine Reportage von; Ein Gastbeitrag von; Ein Gastkommentar von; Ein Interview von; Eine Recherche von; Aus dem Archiv von; Autor:; Autorin:; Autoren:; Text:; Mitarbeit:; Bericht:; Analyse:; Interview:; Von unserem Korrespondenten; Von unserer Korrespondentin; Von unserem Mitarbeiter; Von unserer Mitarbeiterin; Von unserem Redakteur; Von unserer Redakteurin
# what may stand between author and place ("Max Muster aus Kairo"), what joins names, and words of the trade after a name
between | word | aus; in; berichtet aus; für
and     | word | und; sowie; mit
trade   | word | Korrespondent; Korrespondentin; Redakteur; Redakteurin; Reporter; Reporterin; Auslandskorrespondent; Auslandskorrespondentin; Berichterstatter; Studio; ARD-Studio; Redaktion
# what joins agencies or places of a dateline, what stands between a photographer and who spreads the picture ("Jane Doe/AFP via Getty
# Images"), a note of rights and what stands before their owner ("Copyright by"); reports take these over from agencies of the other language
joins   | word | und; and
through | word | via
copyright    | word | copyright
copyright_of | word | by
# buttons that stand in a row
share   | word | Teilen; Twittern; Tweeten; E-Mail; Email; Mail; Facebook; Twitter; WhatsApp; Xing; LinkedIn; Pinterest; Telegram; Drucken; Merken; Senden; Kommentieren; Kommentare; Pocket; Flipboard; X; Link; kopieren; Feedback; Vorlesen; Speichern; Empfehlen; Weiterempfehlen; Mastodon; Bluesky; Threads
# words that are not authors though they stand where names do
desk    | word | red; Red; red.; Red.; Redaktion; eig; eig.; Eigenbericht; ag; Agenturen; agenturen; Agentur; Reportage; cp; online; Online; mit Material; gek.

date    | start | Veröffentlicht am; Veröffentlicht; Erschienen am; Erschienen; Publiziert am; Publiziert; Erstellt am; Erstellt; Online seit; Online gestellt; Stand; vom; Datum; Meldung vom; Artikel vom
update  | start | Aktualisiert am; Aktualisiert; Letzte Aktualisierung; Zuletzt aktualisiert am; Zuletzt aktualisiert; Letztes Update; Update vom; Update; Letzte Änderung; Geändert am; Zuletzt geändert
# what else may stand in a line of dates
clock   | word | Uhr; um; am; der; den; MEZ; MESZ; GMT; UTC; CET; CEST; vor; h; Minuten; Stunden; Lesezeit; Min; Min.; Update
weekday | word | Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag; Sonnabend; Sonntag; Mo; Di; Mi; Do; Fr; Sa; So; Mo.; Di.; Mi.; Do.; Fr.; Sa.; So.
# endings of a day of the month, and the halves of a day of twelve hours, in dates as the agencies write them
ordinal  | word | st; nd; rd; th
half_day | word | am; am.; a.m; a.m.; pm; pm.; p.m; p.m.

# agencies that sign datelines and bylines; `photo` sign pictures besides
agency | word | dpa; Reuters; REUTERS; rtr; rtrd; AFP; afp; AP; ap; APA; apa; KNA; epd; sda; SDA; Keystone-SDA; SID; sid; dapd; ddp; dts; DTS; dts Nachrichtenagentur; TASS; Tass; ITAR-TASS; Itar-Tass; Interfax; RIA; Ria Nowosti; Xinhua; ANSA; Ansa; EFE; efe; UPI; PAP; CTK; ČTK; MTI; Anadolu; Bloomberg; CNN; BBC; IPS; taz; ORF; dpa-AFX; AWP; awp; pte; ots; OTS; AA; IRNA; KCNA; Kyodo; Yonhap; PTI; Belga; ANP; TT; NTB; Ritzau; VOL.AT; LPA; Süddeutsche Zeitung; Deutsche Welle; DW
photo  | word | Getty Images; Getty; Imago; imago; imago images; picture alliance; picture-alliance; dpa; dpa-Zentralbild; AP Photo; AP; REUTERS; Reuters; AFP; EPA; epa; EPA-EFE; APA; Keystone; Matthias Cremer; Sputnik; TASS; Tass; Xinhua; Kremlin; Bundesheer; Bundesregierung; Polizei; Shutterstock; iStock; Pixabay; Unsplash; Wikimedia; Wikimedia Commons; Wikipedia; CC BY; CC BY-SA; CC0; Public Domain; gemeinfrei; Anadolu; Anadolu Agency; NurPhoto; ZUMA; ZUMA Wire; Ruptly; UPI; Bloomberg; ddp; ddp images; laif; Agenzia Fotogramma; Action Press; action press; Alamy; Privat; privat; Handout; HO; Archiv; NASA; UN Photo; White House; ANSA; Belga; KCNA; KNA; Screenshot; ullstein bild; Pool

# small words inside the names of people and places
particle | word | von; van; vom; zu; zum; zur; der; den; de; del; della; di; da; dos; do; du; la; le; les; al; el; bin; ibn; ben; abu; ter; ten; am; an; bei; ob; im; in; auf; a.; d.; i.; of; the; und
# words before a dash, stop or colon that are no datelines
noplace | word | Neben; Nach; Vor; Seit; Mit; Ohne; Für; Gegen; Über; Unter; Bei; Trotz; Wegen; Laut; Im; In; Am; An; Zum; Zur; Aus; Von; Leichte; Neue; Neuer; Neues; Kein; Keine; Mehr; Viele; Alle; Analyse; Kommentar; Hintergrund; Interview; Reportage; Bericht; Porträt; Chronologie; Überblick; Update; Eilmeldung; Exklusiv; Fazit; Frage; Antwort; Fakten; Zahlen; Ja; Nein; Danke; Schluss; Ende; Anfang; Politik; Wirtschaft; Sport; Kultur; Wissen; Ausland; Inland; Panorama; Meinung; Leitartikel; Glosse; Korrektur; Hinweis; Anmerkung; Dazu; Dabei; Doch; Aber; Und; Auch; Nur; Noch; Nun; So; Das; Der; Die; Er; Sie; Es; Wir; Ich; Ein; Eine; Zitat; Ergebnis; Ergebnisse; Thema; Wahl; Wahlen; Krieg; Frieden; Präsident; Minister; Kanzler; Kanzlerin; Regierung; Opposition; Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag; Sonntag; Heute; Gestern; Live; Video; Foto; Bild; Quelle; Quellen; Teil; Kapitel; Tag; Platz; Gruppe; Deutschland; Österreich; Schweiz; Russland; Frankreich; Europa; USA; China
# seats of correspondents: enough for a dateline without agency or date
place | word | Berlin; Bonn; Frankfurt; Frankfurt am Main; Frankfurt/Main; Frankfurt a. M; Frankfurt a. M.; Frankfurt (Oder); München; Hamburg; Köln; Düsseldorf; Stuttgart; Dresden; Leipzig; Hannover; Karlsruhe; Nürnberg; Bremen; Kiel; Mainz; Magdeburg; Erfurt; Potsdam; Schwerin; Wiesbaden; Saarbrücken; Wien; Graz; Linz; Salzburg; Innsbruck; Klagenfurt; Bregenz; Eisenstadt; St. Pölten; Bern; Zürich; Genf; Basel; Lausanne; Davos; Bozen; Vaduz; Luxemburg; Straßburg; Brüssel; Den Haag; Amsterdam; Paris; London; Dublin; Belfast; Edinburgh; Madrid; Barcelona; Lissabon; Rom; Mailand; Vatikanstadt; Athen; Nikosia; Valletta; Kopenhagen; Stockholm; Oslo; Helsinki; Reykjavik; Tallinn; Riga; Vilnius; Warschau; Prag; Pressburg; Bratislava; Budapest; Laibach; Ljubljana; Zagreb; Belgrad; Sarajevo; Podgorica; Pristina; Prishtina; Skopje; Tirana; Sofia; Bukarest; Chisinau; Kiew; Kyjiw; Donezk; Minsk; Moskau; St. Petersburg; Wladiwostok; Tiflis; Eriwan; Jerewan; Baku; Ankara; Istanbul; Damaskus; Aleppo; Beirut; Jerusalem; Tel Aviv; Gaza; Gaza-Stadt; Ramallah; Amman; Bagdad; Erbil; Teheran; Riad; Doha; Abu Dhabi; Dubai; Maskat; Sanaa; Aden; Kuwait; Kuwait-Stadt; Manama; Kairo; Tripolis; Bengasi; Tunis; Algier; Rabat; Khartum; Juba; Addis Abeba; Asmara; Mogadischu; Nairobi; Kampala; Kigali; Bujumbura; Kinshasa; Goma; Bamako; Niamey; Ouagadougou; Dakar; Abidjan; Accra; Lagos; Abuja; N’Djamena; Bangui; Luanda; Harare; Lusaka; Maputo; Pretoria; Johannesburg; Kapstadt; Antananarivo; Kabul; Kandahar; Islamabad; Karatschi; Lahore; Neu-Delhi; Delhi; Mumbai; Dhaka; Kathmandu; Colombo; Male; Taschkent; Bischkek; Duschanbe; Astana; Almaty; Aschgabat; Ulan-Bator; Peking; Shanghai; Hongkong; Taipeh; Seoul; Pjöngjang; Tokio; Hanoi; Ho-Chi-Minh-Stadt; Phnom Penh; Vientiane; Bangkok; Rangun; Yangon; Naypyidaw; Kuala Lumpur; Singapur; Jakarta; Manila; Dili; Canberra; Sydney; Melbourne; Wellington; Washington; New York; Los Angeles; Chicago; Houston; Miami; Ottawa; Toronto; Montreal; Mexiko-Stadt; Havanna; Port-au-Prince; Santo Domingo; Guatemala-Stadt; Tegucigalpa; San Salvador; Managua; San José; Panama-Stadt; Bogotá; Bogota; Caracas; Quito; Lima; La Paz; Brasília; Brasilia; São Paulo; Rio de Janeiro; Asunción; Montevideo; Buenos Aires; Santiago de Chile; Santiago

@ month | names
1  | Januar; Jänner; Jan; Jan.
2  | Februar; Feber; Feb; Feb.
3  | März; Mär; Mär.; Mrz
4  | April; Apr; Apr.
5  | Mai
6  | Juni; Jun; Jun.
7  | Juli; Jul; Jul.
8  | August; Aug; Aug.
9  | September; Sept; Sept.; Sep; Sep.
10 | Oktober; Okt; Okt.
11 | November; Nov; Nov.
12 | Dezember; Dez; Dez.
