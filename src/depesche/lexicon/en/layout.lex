# Words that tell what a line of a report is, and where author, place and date stand. The columns are explained in de/layout.lex.

@ kind | match | words
placeholder | line  | Image no longer available; Image not available; Image unavailable; Photo not available; Photo no longer available; Video not available; Video no longer available; Video unavailable; Content not available; No image available; Image loading; Placeholder; Placeholder image; Picture not available; Picture no longer available
placeholder | start | This image is no longer; This video is no longer; This video is not; This video can not; This video cannot; This content is not; This content is no longer; The image is no longer; Your browser does not; Sorry, this video; To view this content

credit | label | Photo; Photos; Picture; Pictures; Image; Images; Photograph; Photo credit; Image credit; Picture credit; Credit; Credits; Source; Graphic; Map; Illustration; File photo; File; Screenshot; Copyright; Composite; Photo courtesy; Courtesy
credit | line  | File photo; File image; File picture; Stock photo; Stock image
credit | start | Photo by; Photograph by; Image by; Picture by; Image source,; Photo courtesy of; Courtesy of; AP Photo; File photo by
caption | start | Image caption,; Image caption:; Caption:; Media caption,; Media caption:; Pictured:; In the picture:
caption | end   | (file photo); (file); (file image); (file picture); (archive); [File]; [File photo]; (pictured)

embed | line  | BBC; CNN; Twitter; Tweet; X; Facebook; Instagram; YouTube; TikTok; Telegram; Threads; Mastodon; Bluesky; Vimeo; Video; Videos; Audio; Podcast; Livestream; Live blog; Photo gallery; Gallery; Slideshow; Infographic; Graphic; Map; Datawrapper; Poll; External content; Media playback; Play video; Watch; Watch live; Listen; Listen to this article; Interactive
embed | start | Media playback is; External content; Tweet by; A post shared by; View this post on; Watch:; Video:; Audio:; Podcast:; Gallery:; In pictures:; Watch live:; Listen:; Listen to this; Click here to; Embedded content; Skip twitter post; End of twitter post; Play Video

section | line | Read more; Read also; Read next; Also read; More on this story; More on this topic; More on this; More from; More stories; Related; Related stories; Related articles; Related topics; Related content; Related links; Related internet links; You may also like; You might also like; Recommended; Recommended stories; Recommended for you; Most read; Most popular; Most viewed; Trending; Top stories; See also; Further reading; Topics; Tags; Keep reading; Up next; Around the web; Sources; References; External links; Editors' picks; Editor's picks; Editors’ picks; Editor’s picks; In this article
boilerplate | line  | Advertisement; Ad; Advertising; Sponsored; Share; Share this; Share this article; Share this story; Share on Facebook; Share on Twitter; Print; Email; Copy link; Save; Comment; Comments; View comments; Leave a comment; Home; Back to top; Skip to content; Skip to main content; Menu; Search; Sign in; Sign up; Log in; Register; Subscribe; Subscribe now; Newsletter; Privacy policy; Terms of use; Terms of service; Contact us; About us; Show more; Show less; Load more; Feedback; WhatsApp; Pinterest; Reddit; LinkedIn; Continue reading; All rights reserved; Story continues below advertisement; Article continues below; Support us; Donate
boilerplate | start | Read more:; Read also:; Also read:; See also:; Related:; More:; READ MORE; Recommended:; Sign up for; Sign up to; Subscribe to; Follow us; Follow BBC; Join our; Download our; Click here; Get the latest; Get our; Comments (; This article was originally; This article first appeared; This story was originally; This story has been; Originally published; We use cookies; This site uses cookies; This website uses cookies; By clicking; Please enable; Already a subscriber; To continue reading; Tags:; Topics:; Share this; Our Standards:; Have a tip; Do you have; Support our; This material may not; The article continues; Story continues; Article continues; Min read
boilerplate | in    | contributed to this report; All rights reserved; cookie policy; cookie settings; our newsletter; free newsletter; daily newsletter; newsletter sign-up; Privacy Policy; Terms of Service; Thomson Reuters Trust Principles; may not be published, broadcast, rewritten; minute read; min read; Facebook Twitter; Twitter Facebook; subscribe now; ad blocker
boilerplate | end   | read more; minute read; min read

byline | start | By; Written by; Reported by; Story by; Reporting by; Additional reporting by; Writing by; Editing by; Compiled by; Author:; Authors:; Text:; Words by; An analysis by; Analysis by; A report by; Words:; Report by
between | word | in; from; at; of; for; reporting from; at the
and     | word | and; with; &
trade   | word | Correspondent; Reporter; Editor; Writer; Staff; Staff writer; correspondent; reporter; editor; Associated Press; The Associated Press; Reuters; BBC News; diplomatic editor; Diplomatic correspondent; Political editor; political editor; Europe editor; News; Staff Writer; Political correspondent; World affairs editor; Press; Bureau; Writing; Editing; editing; writing; additional; reporting
# what joins agencies or places of a dateline, what stands between a photographer and who spreads the picture ("Jane Doe/AFP via Getty
# Images"), a note of rights and what stands before their owner ("Copyright by"); reports take these over from agencies of the other language
joins   | word | und; and
through | word | via
copyright    | word | copyright
copyright_of | word | by
share   | word | Share; Tweet; Email; E-mail; Mail; Facebook; Twitter; WhatsApp; LinkedIn; Pinterest; Telegram; Reddit; Print; Save; Copy; link; Messenger; Comment; Comments; X; Flipboard; Pocket; Mastodon; Bluesky; Threads; Listen
desk    | word | staff; Staff; staff and agencies; Staff and agencies; agencies; Agencies; Newsroom; Editorial; Desk; News desk; News Desk

date    | start | Published on; Published; Posted on; Posted; First published; First published on; Issued on; Date; Filed; Created; Last published
update  | start | Updated on; Updated; Last updated; Last updated on; Last modified; Modified on; Last update; Update
clock   | word | at; on; am; pm; a.m.; p.m.; AM; PM; GMT; UTC; BST; EST; EDT; ET; PST; PDT; PT; CET; CEST; IST; JST; hrs; ago; hours; minutes; min; read; local time; the; of
weekday | word | Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; Mon; Tue; Tues; Wed; Thu; Thur; Thurs; Fri; Sat; Sun; Mon.; Tue.; Tues.; Wed.; Thu.; Thurs.; Fri.; Sat.; Sun.
# endings of a day of the month, and the halves of a day of twelve hours, in dates as the agencies write them
ordinal  | word | st; nd; rd; th
half_day | word | am; am.; a.m; a.m.; pm; pm.; p.m; p.m.

agency | word | AP; Reuters; REUTERS; AFP; UPI; dpa; DPA; BBC; CNN; NPR; PA; PA Media; Bloomberg; Xinhua; TASS; Tass; ITAR-TASS; Interfax; RIA; RIA Novosti; IRNA; KCNA; Kyodo; Kyodo News; Yonhap; PTI; ANI; IANS; ANSA; EFE; Anadolu; Anadolu Agency; AA; MENA; SANA; WAFA; SPA; APA; PAP; CTK; MTI; Belga; ANP; TT; NTB; Ritzau; CP; The Canadian Press; AAP; VOA; RFE/RL; RFE; RL; DW; IPS; IRIN; Washington Post; The Washington Post; New York Times; The New York Times; The Associated Press; Associated Press; Agence France-Presse; NYT; Al Jazeera; VOA News; USA Today; Dow Jones; MarketWatch
photo  | word | Al Jazeera; AP; AP Photo; Associated Press; Reuters; REUTERS; AFP; AFP via Getty Images; Getty Images; Getty; EPA; EPA-EFE; UPI; Bloomberg; Xinhua; TASS; Tass; Sputnik; Shutterstock; iStock; Alamy; Anadolu; Anadolu Agency; NurPhoto; ZUMA; ZUMA Press; Pixabay; Unsplash; Wikimedia; Wikimedia Commons; Wikipedia; CC BY; CC BY-SA; CC0; Public domain; Public Domain; Handout; Pool; pool; White House; Kremlin; NASA; UN Photo; PA; PA Media; PA Wire; dpa; DPA; Rex; Redux; Contributor; Stringer; Supplied; courtesy photo; Magnum; ANSA; Yonhap; Kyodo; KCNA; AAP; The Canadian Press; Canadian Press; Imago; picture alliance; Screenshot

particle | word | of; the; de; del; della; di; da; dos; do; du; la; le; les; al; el; bin; ibn; ben; abu; van; von; der; den; ter; ten; on; upon; and; st.
noplace | word | After; Before; With; Without; For; Against; Over; Under; Despite; At; On; From; By; No; More; Many; All; New; Analysis; Comment; Opinion; Background; Interview; Profile; Timeline; Explainer; Update; Breaking; Exclusive; Conclusion; Question; Answer; Facts; Numbers; Yes; No; Thanks; End; Start; Politics; Business; Sport; Sports; Culture; Science; World; Review; Correction; Note; But; And; Also; Only; Now; So; The; He; She; It; We; I; A; An; Quote; Result; Results; Election; War; Peace; President; Minister; Government; Opposition; Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; Today; Yesterday; Live; Video; Photo; Image; Source; Sources; Part; Chapter; Day; Group; Germany; Russia; France; Europe; Britain; America; China; Still; However; Meanwhile; Then; There; This; That; They; In
place | word | ABIDJAN; ABU DHABI; ABUJA; ACCRA; ADDIS ABABA; ALGIERS; ALMATY; AMMAN; AMSTERDAM; ANKARA; ASTANA; ATHENS; BAGHDAD; BAKU; BAMAKO; BANGKOK; BEIJING; BEIRUT; BELFAST; BELGRADE; BERLIN; BERN; BOGOTA; BRASILIA; BRATISLAVA; BRUSSELS; BUCHAREST; BUDAPEST; BUENOS AIRES; CAIRO; CANBERRA; CAPE TOWN; CARACAS; CHICAGO; CHISINAU; COLOMBO; COPENHAGEN; DAKAR; DAMASCUS; DHAKA; DOHA; DUBAI; DUBLIN; EDINBURGH; ERBIL; FRANKFURT; GAZA; GAZA CITY; GENEVA; GOMA; GUATEMALA CITY; HANOI; HARARE; HAVANA; HELSINKI; HONG KONG; ISLAMABAD; ISTANBUL; JAKARTA; JERUSALEM; JOHANNESBURG; JUBA; KABUL; KAMPALA; KARACHI; KATHMANDU; KHARTOUM; KIEV; KYIV; KIGALI; KINSHASA; KUALA LUMPUR; KUWAIT; KUWAIT CITY; LA PAZ; LAGOS; LAHORE; LIMA; LISBON; LJUBLJANA; LONDON; LOS ANGELES; LUANDA; LUSAKA; LUXEMBOURG; MADRID; MANAGUA; MANAMA; MANILA; MAPUTO; MELBOURNE; MEXICO CITY; MIAMI; MILAN; MINSK; MOGADISHU; MONTEVIDEO; MOSCOW; MUMBAI; MUNICH; MUSCAT; N’DJAMENA; NAIROBI; NAYPYITAW; NEW DELHI; NEW YORK; NIAMEY; NICOSIA; OSLO; OTTAWA; OUAGADOUGOU; PANAMA CITY; PARIS; PHNOM PENH; PODGORICA; PORT-AU-PRINCE; PRAGUE; PRETORIA; PRISTINA; PYONGYANG; QUITO; RABAT; RAMALLAH; REYKJAVIK; RIGA; RIO DE JANEIRO; RIYADH; ROME; SAN SALVADOR; SANAA; SANTIAGO; SANTO DOMINGO; SAO PAULO; SARAJEVO; SEOUL; SHANGHAI; SINGAPORE; SKOPJE; SOFIA; ST. PETERSBURG; STOCKHOLM; STRASBOURG; SYDNEY; TAIPEI; TALLINN; TASHKENT; TBILISI; TEGUCIGALPA; TEHRAN; TEL AVIV; THE HAGUE; TIRANA; TOKYO; TORONTO; TRIPOLI; TUNIS; ULAANBAATAR; UNITED NATIONS; VATICAN CITY; VIENNA; VIENTIANE; VILNIUS; WARSAW; WASHINGTON; WELLINGTON; YANGON; YEREVAN; ZAGREB; ZURICH

@ month | names
1  | January; Jan; Jan.
2  | February; Feb; Feb.
3  | March; Mar; Mar.
4  | April; Apr; Apr.
5  | May
6  | June; Jun; Jun.
7  | July; Jul; Jul.
8  | August; Aug; Aug.
9  | September; Sept; Sept.; Sep; Sep.
10 | October; Oct; Oct.
11 | November; Nov; Nov.
12 | December; Dec; Dec.
