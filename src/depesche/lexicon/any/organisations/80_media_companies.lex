# News agencies, media and companies of state weight elsewhere.
@ name | de | en | code | kind | terms

# Agencies and media
AP | Associated Press; Nachrichtenagentur AP |  | USA:JRN | agency |
AFP | Agence France-Presse; Agence France Presse; Nachrichtenagentur AFP |  | FRA:JRN | agency |
Reuters | Nachrichtenagentur Reuters; Thomson Reuters; Agentur Reuters |  | GBR:JRN | agency |
UPI | United Press International |  | USA:JRN | agency |
Bloomberg | Nachrichtenagentur Bloomberg; Bloomberg News |  | USA:JRN | agency |
Dow Jones Newswires | Dow Jones (Agentur); Nachrichtenagentur Dow Jones |  | USA:JRN | agency |
Nachrichtenagentur Ansa | Ansa-; Ansa | ANSA news agency | ITA:JRN | agency |
EFE | Nachrichtenagentur EFE; Nachrichtenagentur Efe |  | ESP:JRN | agency |
Nachrichtenagentur PAP | PAP; polnische Nachrichtenagentur PAP | Polish Press Agency; PAP news agency | POL:JRN | agency |
CTK | ČTK; Nachrichtenagentur CTK |  | CZE:JRN | agency |
MTI | Nachrichtenagentur MTI |  | HUN:JRN | agency |
Tanjug | Nachrichtenagentur Tanjug | Tanjug news agency | SRB:JRN | agency |
Beta (Agentur) | Nachrichtenagentur Beta | Beta news agency | SRB:JRN | agency |
Belga | Nachrichtenagentur Belga |  | BEL:JRN | agency |
Unian | Nachrichtenagentur Unian; UNIAN | UNIAN news agency | UKR:JRN | agency |
Ukrinform | Nachrichtenagentur Ukrinform | Ukrinform news agency | UKR:JRN | agency |
PTI (Agentur) | Press Trust of India | Press Trust of India | IND:JRN | agency |
Fides | Nachrichtenagentur Fides | Fides news agency | VAT:JRN | agency |
Asianews | AsiaNews; Nachrichtenagentur Asianews | AsiaNews | VAT:JRN | agency |
BBC | British Broadcasting Corporation; BBC News; britischer Rundfunk BBC | BBC News; British Broadcasting Corporation; BBC World Service | GBR:JRN | media |
CNN | Nachrichtensender CNN; US-Sender CNN; Fernsehsender CNN | CNN International | USA:JRN | media |
New York Times | The New York Times; Zeitung New York Times; NYT | The New York Times | USA:JRN | media |
Washington Post | The Washington Post; Zeitung Washington Post | The Washington Post | USA:JRN | media |
Wall Street Journal | The Wall Street Journal |  | USA:JRN | media |
Los Angeles Times | L.A. Times | LA Times | USA:JRN | media |
USA Today |  |  | USA:JRN | media |
Newsweek | Nachrichtenmagazin Newsweek; US-Magazin Newsweek |  | USA:JRN | media |
Time Magazine | Time-Magazin; Magazin Time; US-Magazin Time; Nachrichtenmagazin Time | Time magazine | USA:JRN | media |
Fox News | Nachrichtensender Fox News; US-Sender Fox News |  | USA:JRN | media |
NBC | US-Sender NBC; Fernsehsender NBC; MSNBC | NBC News; MSNBC | USA:JRN | media |
ABC News | US-Sender ABC; Fernsehsender ABC |  | USA:JRN | media |
CBS | US-Sender CBS; Fernsehsender CBS; CBS News | CBS News | USA:JRN | media |
New Yorker (Magazin) | Magazin New Yorker; Zeitschrift New Yorker | The New Yorker | USA:JRN | media |
Vanity Fair |  | Vanity Fair magazine | USA:JRN | media |
Rolling Stone (Magazin) | Magazin Rolling Stone | Rolling Stone magazine | USA:JRN | media |
Politico | Magazin Politico |  | USA:JRN | media |
Buzzfeed | BuzzFeed | BuzzFeed; BuzzFeed News | USA:JRN | media |
Huffington Post |  |  | USA:JRN | media |
The Intercept | Enthüllungsplattform The Intercept | The Intercept | USA:JRN | media |
Voice of America | US-Sender Voice of America; Stimme Amerikas |  | USA:JRN | media |
Radio Free Europe | Radio Liberty; Radio Free Europe/Radio Liberty; RFE/RL; Radio Freies Europa; US-Sender Radio Free Europe | Radio Liberty; Radio Free Europe/Radio Liberty; RFE/RL | USA:JRN | media |
Radio Free Asia |  |  | USA:JRN | media |
Guardian | The Guardian; Zeitung Guardian; britische Zeitung Guardian | The Guardian | GBR:JRN | media |
Times (London) | Londoner Times; Zeitung Times; Zeitung The Times | The Times of London | GBR:JRN | media |
Sunday Times | Zeitung Sunday Times |  | GBR:JRN | media |
Financial Times | Zeitung Financial Times; Londoner Financial Times |  | GBR:JRN | media |
Daily Telegraph | Zeitung Daily Telegraph; Zeitung Telegraph | The Telegraph; The Daily Telegraph | GBR:JRN | media |
Sunday Telegraph |  |  | GBR:JRN | media |
Independent (Zeitung) | Zeitung Independent; Zeitung The Independent; The Independent | The Independent | GBR:JRN | media |
Daily Mail | Boulevardblatt Daily Mail; Zeitung Daily Mail | The Daily Mail | GBR:JRN | media |
Mail on Sunday |  |  | GBR:JRN | media |
Daily Mirror | Boulevardblatt Daily Mirror; Zeitung Daily Mirror | The Daily Mirror | GBR:JRN | media |
The Sun (Zeitung) | Boulevardblatt Sun; Boulevardzeitung Sun; Boulevardzeitung The Sun; Boulevardblatt The Sun; britische Zeitung The Sun; Zeitung The Sun | Sun newspaper; The Sun newspaper | GBR:JRN | media |
News of the World | Boulevardblatt News of the World; Boulevardzeitung News of the World |  | GBR:JRN | media |
Economist | The Economist; Wirtschaftsmagazin Economist; Magazin Economist | The Economist | GBR:JRN | media |
Sky News | Sky-News | Sky News | GBR:JRN | media |
Observer (Zeitung) | Zeitung Observer; Sonntagszeitung Observer | The Observer | GBR:JRN | media |
Le Monde | Zeitung Le Monde; Tageszeitung Le Monde |  | FRA:JRN | media |
Le Figaro | Tageszeitung Le Figaro; Zeitung Le Figaro; Figaro (Zeitung) |  | FRA:JRN | media |
Libération | Tageszeitung Libération; Zeitung Libération; Zeitung Liberation | Liberation newspaper | FRA:JRN | media |
Charlie Hebdo | Satirezeitschrift Charlie Hebdo; Satiremagazin Charlie Hebdo; Satireblatt Charlie Hebdo | Charlie Hebdo magazine | FRA:JRN | media |
France 24 |  |  | FRA:JRN | media |
France Info |  |  | FRA:JRN | media |
Europe 1 |  |  | FRA:JRN | media |
Radio France Internationale | RFI |  | FRA:JRN | media |
TF1 |  |  | FRA:JRN | media |
Canard enchaîné | Le Canard enchaîné; Canard Enchaîné |  | FRA:JRN | media |
Mediapart |  |  | FRA:JRN | media |
Corriere della Sera | Zeitung Corriere della Sera |  | ITA:JRN | media |
La Repubblica | Zeitung La Repubblica; Repubblica |  | ITA:JRN | media |
La Stampa |  |  | ITA:JRN | media |
Il Giornale |  |  | ITA:JRN | media |
RAI |  |  | ITA:JRN | media |
Mediaset |  |  | ITA:JRN | media |
El País | El Pais; Zeitung El País; Zeitung El Pais | El Pais | ESP:JRN | media |
El Mundo | Zeitung El Mundo | El Mundo newspaper | ESP:JRN | media |
ABC (Zeitung) | Zeitung ABC; spanische Zeitung ABC; Tageszeitung ABC | ABC newspaper | ESP:JRN | media |
TVE |  |  | ESP:JRN | media |
La Vanguardia |  |  | ESP:JRN | media |
Gazeta Wyborcza | Zeitung Gazeta Wyborcza |  | POL:JRN | media |
Rzeczpospolita |  |  | POL:JRN | media |
TVN24 |  |  | POL:JRN | media |
Jyllands-Posten | Zeitung Jyllands-Posten |  | DNK:JRN | media |
Politiken |  |  | DNK:JRN | media |
De Standaard |  |  | BEL:JRN | media |
De Morgen |  |  | BEL:JRN | media |
Le Soir |  |  | BEL:JRN | media |
RTBF |  |  | BEL:JRN | media |
VRT |  |  | BEL:JRN | media |
De Telegraaf |  |  | NLD:JRN | media |
NRC Handelsblad |  |  | NLD:JRN | media |
Volkskrant | de Volkskrant |  | NLD:JRN | media |
Dagens Nyheter |  |  | SWE:JRN | media |
Aftonbladet |  |  | SWE:JRN | media |
Expressen |  |  | SWE:JRN | media |
Svenska Dagbladet |  |  | SWE:JRN | media |
Verdens Gang |  |  | NOR:JRN | media |
Aftenposten |  |  | NOR:JRN | media |
NRK |  |  | NOR:JRN | media |
ERT | Staatssender ERT | ERT broadcaster | GRC:JRN | media |
Kathimerini |  |  | GRC:JRN | media |
Ta Nea |  |  | GRC:JRN | media |
CBC | Canadian Broadcasting Corporation | Canadian Broadcasting Corporation | CAN:JRN | media |
Globe and Mail |  |  | CAN:JRN | media |
Toronto Star |  |  | CAN:JRN | media |
O Globo | Globo; Zeitung O Globo | O Globo newspaper | BRA:JRN | media |
Folha de São Paulo | Folha de S. Paulo; Zeitung Folha de São Paulo | Folha de Sao Paulo; Folha de S. Paulo | BRA:JRN | media |
Clarín | Zeitung Clarín; Grupo Clarín | Clarin; Grupo Clarin | ARG:JRN | media |
La Nación (Argentinien) | La Nación; Zeitung La Nación | La Nacion; La Nacion newspaper | ARG:JRN | media |
Times of India |  | Times of India | IND:JRN | media |
Hindustan Times |  |  | IND:JRN | media |
NDTV |  |  | IND:JRN | media |
The Hindu |  |  | IND:JRN | media |
Dawn (Zeitung) | Zeitung Dawn | Dawn newspaper | PAK:JRN | media |
Geo TV | Fernsehsender Geo; Sender Geo TV | Geo News | PAK:JRN | media |
Sydney Morning Herald |  |  | AUS:JRN | media |
Australian Broadcasting Corporation | Australischer Sender ABC; australischer Sender ABC | Australia's ABC | AUS:JRN | media |
News Corporation | News Corp; Murdoch-Konzern | News Corp | USA:JRN | media |

# Companies
Google | Alphabet (Konzern); Suchmaschinenkonzern Google; Internetkonzern Google; Google-Konzern; Internetgigant Google | Google Inc | USA:BUS | company |
Youtube | YouTube; Videoportal YouTube; Videoplattform YouTube |  | USA:BUS | company |
Facebook | Meta Platforms; Facebook-Konzern; Onlinenetzwerk Facebook; soziales Netzwerk Facebook | Meta Platforms | USA:BUS | company |
Twitter | Kurznachrichtendienst Twitter; Twitter-Konzern |  | USA:BUS | company |
WhatsApp | Whatsapp |  | USA:BUS | company |
Instagram |  |  | USA:BUS | company |
Microsoft | Microsoft-Konzern; Softwarekonzern Microsoft |  | USA:BUS | company |
Skype | Internettelefoniedienst Skype |  | USA:BUS | company |
Apple Inc. | Apple-Konzern; Konzern Apple; Computerkonzern Apple; Apple | Apple Inc | USA:BUS | company |
Amazon | Onlinehändler Amazon; Versandhändler Amazon; Amazon-Konzern; Internethändler Amazon | Amazon.com | USA:BUS | company |
Yahoo | Yahoo!; Internetkonzern Yahoo |  | USA:BUS | company |
Ebay | eBay |  | USA:BUS | company |
Paypal | PayPal |  | USA:BUS | company |
IBM |  |  | USA:BUS | company |
Hewlett-Packard |  |  | USA:BUS | company |
Intel Corporation | Chipkonzern Intel |  | USA:BUS | company |
Cisco | Netzwerkausrüster Cisco | Cisco Systems | USA:BUS | company |
Oracle (Konzern) | Softwarekonzern Oracle | Oracle Corporation | USA:BUS | company |
Qualcomm |  |  | USA:BUS | company |
Uber (Konzern) | Fahrdienst Uber; Fahrdienstvermittler Uber | Uber Technologies | USA:BUS | company |
Airbnb |  |  | USA:BUS | company |
Tesla Inc. | Tesla Motors; Elektroautobauer Tesla | Tesla Motors | USA:BUS | company |
SpaceX | Raumfahrtfirma SpaceX | SpaceX | USA:BUS | company |
Boeing | Flugzeugbauer Boeing; Boeing-Konzern |  | USA:BUS | company |
Lockheed Martin |  |  | USA:BUS | company |
Northrop Grumman |  |  | USA:BUS | company |
Raytheon |  |  | USA:BUS | company |
General Dynamics |  |  | USA:BUS | company |
Halliburton | US-Konzern Halliburton |  | USA:BUS | company |
KBR (Konzern) | Kellogg Brown & Root; Kellogg Brown and Root | Kellogg Brown & Root; Kellogg Brown and Root | USA:BUS | company |
Bechtel |  |  | USA:BUS | company |
ExxonMobil | Exxon Mobil; Exxon; Ölkonzern Exxon; Ölkonzern ExxonMobil |  | USA:BUS | company |
Chevron | Ölkonzern Chevron; Chevron-Konzern |  | USA:BUS | company |
ConocoPhillips |  |  | USA:BUS | company |
General Motors | GM; Opel-Mutter General Motors; Autokonzern General Motors; US-Autobauer General Motors |  | USA:BUS | company |
Ford Motor | Ford-Konzern; Autobauer Ford; US-Autobauer Ford; Autokonzern Ford; Ford-Werke | Ford Motor Company | USA:BUS | company |
Chrysler | Autobauer Chrysler; US-Autobauer Chrysler |  | USA:BUS | company |
General Electric |  |  | USA:BUS | company |
Goldman Sachs | Investmentbank Goldman Sachs |  | USA:BUS | company |
JPMorgan | JP Morgan; JPMorgan Chase; J.P. Morgan |  | USA:BUS | company |
Morgan Stanley |  |  | USA:BUS | company |
Merrill Lynch |  |  | USA:BUS | company |
Citigroup | Citibank |  | USA:BUS | company |
Bank of America |  |  | USA:BUS | company |
Wells Fargo |  |  | USA:BUS | company |
Lehman Brothers | Investmentbank Lehman Brothers |  | USA:BUS | company |
Bear Stearns |  |  | USA:BUS | company |
AIG | Versicherungskonzern AIG; American International Group |  | USA:BUS | company |
Fannie Mae | Hypothekenfinanzierer Fannie Mae |  | USA:BUS | company |
Freddie Mac |  |  | USA:BUS | company |
Standard & Poor's | Standard & Poor’s; Ratingagentur Standard & Poor’s; Standard and Poor’s; Standard and Poor's | Standard and Poor's | USA:BUS | company |
Moody's | Moody’s; Ratingagentur Moody's; Ratingagentur Moody’s | Moody's Investors Service | USA:BUS | company |
Fitch Ratings | Ratingagentur Fitch | Fitch Ratings | USA:BUS | company |
Enron | Enron-Konzern |  | USA:BUS | company |
Worldcom |  |  | USA:BUS | company |
Wal-Mart | Walmart; Einzelhandelskonzern Wal-Mart |  | USA:BUS | company |
McDonald's | McDonald’s | McDonald's | USA:BUS | company |
Coca-Cola |  |  | USA:BUS | company |
Starbucks |  |  | USA:BUS | company |
Monsanto | Saatgutkonzern Monsanto; Agrarkonzern Monsanto; Monsanto-Konzern |  | USA:BUS | company |
Pfizer | Pharmakonzern Pfizer |  | USA:BUS | company |
Moderna (Konzern) | Impfstoffhersteller Moderna; Pharmakonzern Moderna | Moderna | USA:BUS | company |
Merck & Co. | US-Pharmakonzern Merck | Merck & Co | USA:BUS | company |
Johnson & Johnson |  |  | USA:BUS | company |
American Airlines |  |  | USA:BUS | company |
United Airlines |  |  | USA:BUS | company |
Delta Air Lines | Delta Airlines |  | USA:BUS | company |
Northwest Airlines |  |  | USA:BUS | company |
Bombardier Inc. | Bombardier-; Flugzeugbauer Bombardier | Bombardier | CAN:BUS | company |
Research in Motion | BlackBerry; Blackberry |  | CAN:BUS | company |
BP | British Petroleum; Ölkonzern BP; Energiekonzern BP; BP-Konzern | British Petroleum | GBR:BUS | company |
Shell | Royal Dutch Shell; Ölkonzern Shell; Shell-Konzern; Royal Dutch | Royal Dutch Shell | GBR:BUS | company |
BAE Systems | Rüstungskonzern BAE; British Aerospace |  | GBR:BUS | company |
Rolls-Royce | Triebwerkshersteller Rolls-Royce |  | GBR:BUS | company |
Rover (Autobauer) | MG Rover; Autobauer Rover | MG Rover | GBR:BUS | company |
Jaguar Land Rover |  |  | GBR:BUS | company |
Vodafone | Mobilfunkkonzern Vodafone |  | GBR:BUS | company |
British Airways |  |  | GBR:BUS | company |
Northern Rock | Hypothekenbank Northern Rock | Northern Rock bank | GBR:BUS | company |
Lloyds TSB | Lloyds Banking Group | Lloyds Banking Group | GBR:BUS | company |
Royal Bank of Scotland | RBS |  | GBR:BUS | company |
Barclays |  |  | GBR:BUS | company |
HSBC |  |  | GBR:BUS | company |
AstraZeneca | Astra Zeneca; Pharmakonzern AstraZeneca |  | GBR:BUS | company |
GlaxoSmithKline |  |  | GBR:BUS | company |
Cambridge Analytica |  |  | GBR:BUS | company |
Ryanair | Billigfluggesellschaft Ryanair; Billigflieger Ryanair |  | IRL:BUS | company |
EADS | Luft- und Raumfahrtkonzern EADS; Airbus; Flugzeugbauer Airbus; Airbus-Konzern; Airbus Group | Airbus; Airbus Group | MNC | company |
Total (Konzern) | Ölkonzern Total; Energiekonzern Total; Mineralölkonzern Total; TotalFinaElf; TotalEnergies; Elf Aquitaine | TotalEnergies; TotalFinaElf; French oil company Total; oil giant Total | FRA:BUS | company |
EDF | Électricité de France; Energiekonzern EDF; Stromkonzern EDF | Electricite de France | FRA:BUS | company |
Areva | Atomkonzern Areva; Nuklearkonzern Areva |  | FRA:BUS | company |
GDF Suez | Gaz de France; Engie | Engie; Gaz de France | FRA:BUS | company |
Alstom | Zughersteller Alstom; Industriekonzern Alstom |  | FRA:BUS | company |
Thales (Konzern) | Rüstungskonzern Thales; Thales-Konzern | Thales Group | FRA:BUS | company |
Dassault | Dassault Aviation |  | FRA:BUS | company |
Renault | Autobauer Renault |  | FRA:BUS | company |
Peugeot | PSA Peugeot Citroën |  | FRA:BUS | company |
SNCF | Französische Staatsbahn; französische Staatsbahn SNCF; französische Bahn |  | FRA:BUS | company |
Air France | Air France-KLM |  | FRA:BUS | company |
France Télécom | France Telecom; Orange (Konzern) | France Telecom | FRA:BUS | company |
Société Générale | Societe Generale; Großbank Société Générale | Societe Generale | FRA:BUS | company |
BNP Paribas |  |  | FRA:BUS | company |
Crédit Agricole | Credit Agricole | Credit Agricole | FRA:BUS | company |
Sanofi | Sanofi-Aventis; Pharmakonzern Sanofi; Aventis |  | FRA:BUS | company |
Eni | ENI; Energiekonzern Eni; Ölkonzern Eni |  | ITA:BUS | company |
Fiat | Autobauer Fiat; Fiat-Konzern; Fiat Chrysler |  | ITA:BUS | company |
Alitalia | Fluggesellschaft Alitalia |  | ITA:BUS | company |
Unicredit | UniCredit |  | ITA:BUS | company |
Monte dei Paschi |  |  | ITA:BUS | company |
Parmalat |  |  | ITA:BUS | company |
Telefónica | Telefonica; Mobilfunkkonzern Telefónica | Telefonica | ESP:BUS | company |
Repsol | Repsol YPF | Repsol YPF | ESP:BUS | company |
Endesa |  |  | ESP:BUS | company |
Iberdrola |  |  | ESP:BUS | company |
Banco Santander |  | Santander bank | ESP:BUS | company |
Bankia |  |  | ESP:BUS | company |
BBVA |  |  | ESP:BUS | company |
Iberia (Fluggesellschaft) | Fluggesellschaft Iberia |  | ESP:BUS | company |
Philips | Elektronikkonzern Philips |  | NLD:BUS | company |
ING-Konzern | Großbank ING; ING Groep; Finanzkonzern ING | ING Group | NLD:BUS | company |
ABN Amro |  |  | NLD:BUS | company |
Fortis |  |  | NLD:BUS | company |
KLM |  |  | NLD:BUS | company |
Statoil | Equinor | Equinor | NOR:BUS | company |
Norsk Hydro |  |  | NOR:BUS | company |
Ericsson | Netzwerkausrüster Ericsson | Ericsson | SWE:BUS | company |
Saab (Konzern) | Rüstungskonzern Saab; Autobauer Saab; Saab Automobile | Saab Automobile; Saab Group | SWE:BUS | company |
Volvo |  |  | SWE:BUS | company |
Ikea |  |  | SWE:BUS | company |
Nokia | Handyhersteller Nokia; Nokia-Konzern; Nokia Siemens Networks |  | FIN:BUS | company |
Maersk | Reederei Maersk; Møller-Maersk | Moller-Maersk | DNK:BUS | company |
Ørsted | Dong Energy; Energiekonzern Ørsted | Orsted; Dong Energy | DNK:BUS | company |
Kaupthing | Kaupthing Bank |  | ISL:BUS | company |
Icesave |  |  | ISL:BUS | company |
Landsbanki |  |  | ISL:BUS | company |
Glitnir |  |  | ISL:BUS | company |
ArcelorMittal | Arcelor; Mittal Steel; Stahlkonzern ArcelorMittal |  | LUX:BUS | company |
Trafigura |  |  | NLD:BUS | company |
Vitol |  |  | NLD:BUS | company |
CEZ | ČEZ; Energiekonzern CEZ |  | CZE:BUS | company |
Skoda Auto | Škoda Auto; Autobauer Skoda; Autobauer Škoda |  | CZE:BUS | company |
PKN Orlen | Orlen |  | POL:BUS | company |
MOL Ungarn | Mineralölkonzern MOL; ungarischer Mineralölkonzern MOL |  | HUN:BUS | company |
Turkish Airlines |  |  | TUR:BUS | company |
Türk Telekom |  |  | TUR:BUS | company |
NIOC | National Iranian Oil Company | National Iranian Oil Company | IRN:BUS | company |
Mahan Air |  |  | IRN:BUS | company |
Iran Air |  |  | IRN:BUS | company |
Emirates (Fluggesellschaft) | Fluggesellschaft Emirates; Emirates Airline | Emirates airline; Emirates Airline | ARE:BUS | company |
Etihad |  |  | ARE:BUS | company |
Dubai World |  |  | ARE:BUS | company |
DP World | Dubai Ports World | Dubai Ports World | ARE:BUS | company |
Qatar Airways | Katar Airways |  | QAT:BUS | company |
Sonatrach |  |  | DZA:BUS | company |
Malaysia Airlines |  |  | MYS:BUS | company |
Petronas |  |  | MYS:BUS | company |
Singapore Airlines |  |  | SGP:BUS | company |
Temasek |  |  | SGP:BUS | company |
NSO Group | NSO-Gruppe; Spionagefirma NSO |  | ISR:BUS | company |
Kaspersky | Kaspersky Lab; IT-Sicherheitsfirma Kaspersky |  | RUS:BUS | company |
De Beers |  |  | ZAF:BUS | company |
Anglo American |  |  | ZAF:BUS | company |
Lonmin |  |  | ZAF:BUS | company |
Eskom |  |  | ZAF:BUS | company |
