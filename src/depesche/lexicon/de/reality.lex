# How an act stands to reality. Columns and groups: lexicon/reality.py
@ group | words
negator | nicht; kein; keine; keinen; keinem; keiner; keines; nie; niemals; niemand; nichts; keinesfalls; keineswegs; weder; ohne; kaum; keinerlei; nirgends; mitnichten
modal_future | wollen; sollen; werden
modal_possible | können; dürfen; mögen; könnte; dürfte
modal_demand | müssen; sollte; sollen
modal_claim | sollen
planned | planen; beabsichtigen; vorhaben; vorsehen; ankündigen; anstreben; vorbereiten; erwarten; versprechen; zusagen; zusichern; beschließen; gedenken; bevorstehen; Plan; Absicht; Vorhaben; Ankündigung; Vorbereitung; geplant; angekündigt; vorgesehen; bevorstehend; künftig; zukünftig; anstehend; beabsichtigt; angestrebt; kommend; Termin; ansetzen; angesetzt; einladen; Einladung; aufrufen; Aufruf
possible | erwägen; prüfen; überlegen; nachdenken; diskutieren; ausschließen; möglich; eventuell; etwaig; denkbar; möglicherweise; vielleicht; womöglich; wahrscheinlich; voraussichtlich; Möglichkeit; Überlegung; Gefahr; Risiko; Furcht; Angst; Sorge; befürchten; fürchten; hoffen; Hoffnung; Wunsch; wünschen; potenziell; drohend; befürchtet; spekulieren; Spekulation; Gerücht; Erwägung; vermuten; rechnen; Szenario; vermeintlich; Idee; Vorschlag; vorschlagen
prevented | verhindern; vereiteln; abwenden; vermeiden; scheitern; unterbleiben; ausbleiben; ausfallen; verzichten; unterlassen; absehen; geplatzt; gescheitert; vereitelt; verhindert; ausgeblieben; abgesagt; platzen; abblasen; Scheitern; Verhinderung; Verzicht
support | machen; zustandekommen; stattfinden; führen; üben; ausüben; leisten; erheben; stellen; aussprechen; äußern; halten; abhalten; treffen; schließen; abschließen; unternehmen; durchführen; vornehmen; verüben; begehen; beginnen; starten; fortsetzen; aufnehmen; eröffnen; einleiten; anordnen; verhängen; verkünden; ankündigen; erlassen; erteilen; geben; abgeben; bringen; einbringen; richten; beenden; abbrechen; verstärken; verschärfen; ausweiten; intensivieren; fordern; organisieren; veranstalten; planen; ausrufen; einreichen; einlegen; erklären; antreten; teilnehmen; sich beteiligen; beteiligen; zusammenkommen; eintreffen; reisen; kommen; erfolgen; stattfinden; hegen; zeigen; bekunden; finden; setzen; ziehen; anbieten; vorlegen; vorbringen; zeigen; reagieren; nehmen; greifen; drohen; sorgen; bekräftigen; wiederholen; erneuern; lancieren
support_passive | geraten; stehen; erfahren; ernten; stoßen; erleiden; erhalten; bekommen; leiden; unterliegen; ausgesetzt
condition | wenn; falls; sofern; ob; sobald; solange; soweit; vorausgesetzt
purpose | um; damit
object_control | auffordern; bitten; zwingen; drängen; ersuchen; ermahnen; mahnen; beauftragen; anweisen; befehlen; erlauben; gestatten; verbieten; untersagen; raten; empfehlen; helfen; vorwerfen; beschuldigen; bezichtigen; verdächtigen; anklagen; hindern; abhalten; aufrufen; ermutigen; überreden; veranlassen; verpflichten; verurteilen; warnen; appellieren; nahelegen; ermächtigen; nötigen; überzeugen; einladen; lassen; anhalten; unterstellen; vorhalten; anlasten
receiving | bekommen; erhalten; kriegen
doer_preposition | durch; seitens; vonseiten
causative | lassen
place_preposition | vor; in; bei; nahe; neben; hinter; unter; unweit; außerhalb; innerhalb; gegenüber; rund um; um
agent_preposition | von; durch
genitive_preposition | von
bystander | Kritiker; Gegner; Beobachter; Wahlbeobachter; Experte; Fachmann; Fachleute; Kommentator; Analyst; Marktbeobachter; Insider; Kenner; Forscher; Wissenschaftler; Mediziner; Meteorologe; Ökonom; Historiker; Archäologe; Psychologe; Gutachter; Zeuge; Augenzeuge; Nachbar; Passant; Mutter; Vater; Eltern; Sohn; Tochter; Ehefrau; Ehemann; Nutzer; Nutzerin; User; Leser; Zuschauer; Zuhörer; Besucher; Kunde; Käufer; Fan; Trainer; Coach; Spieler; Torwart; Stürmer; Verein; Klub; Mannschaft; Team; Regisseur; Regisseurin; Intendant; Schauspieler; Sänger; Musiker; Künstler; Autor; Entwickler; Betreiber; Veranstalter; Wirt; Hersteller; Anbieter; Patient; Arzt; Ärztin; Urlauber; Tourist; Reisende; Fahrgast; Autofahrer; Fahrer; Radfahrer; Optimist; Pessimist; Skeptiker; Spötter; Niemand
charge | wegen; aufgrund
topic | über; um
target | auf; gegen
background | gegen; dank; nach; seit; wegen; aufgrund; trotz; bei; während; angesichts; infolge; anlässlich; vor; in; durch; über; mit
aftermath | nach; seit; wegen; angesichts; infolge; trotz; aufgrund; gegen
casualties | bei; beim; durch; infolge
assembling | zusammenkommen; zusammentreten; tagen; zusammentreffen; Sitzung; Sondersitzung; Dringlichkeitssitzung; Krisensitzung; Sondertreffen; Tagung
outward | aus; vom; von
locative | in; bei; auf; an; nahe; vor; um; unweit; nördlich; südlich; östlich; westlich; aus; im; innerhalb; rund um; zwischen; am; beim; entlang; gegenüber; vom
destination | nach; in Richtung; Richtung
earlier | nach; seit; wegen; aufgrund; infolge
ago | vor
then | damals; seinerzeit
formerly | Vergangenheit; einst; einstmals; früher
perfect | haben; sein
charge_preposition | für; wegen
each_other | gegenseitig; einander; wechselseitig
support_preposition | zu; in; an; auf; unter; bei
inside | in; nahe; unweit; nördlich; südlich; östlich; westlich
due_mark |
aim | um; damit
passive | werden
predicative | als
company | mit
region | Norden; Süden; Osten; Westen; Nordosten; Nordwesten; Südosten; Südwesten; Küste; Provinz; Bezirk; Region; Distrikt; Bundesstaat; Landkreis; Kreis; Gouvernement; Departement; Gebiet; Präfektur; Kanton; Flughafen; Verwaltungsbezirk; Grafschaft; Gefängnis; Justizvollzugsanstalt
venue | Hauptstadt; Innenstadt; Stadtzentrum; Platz; Flughafen; Bahnhof; Palast; Präsidentenpalast; Parlament; Parlamentsgebäude; Rathaus; Reichstag; Bundestag; Bundesrat; Botschaft; Konsulat; Kanzleramt; Moschee; Kirche; Synagoge; Universität; Krankenhaus; Flüchtlingslager; Stützpunkt; Kaserne; Militärbasis; Hotel; Marktplatz; Stadion; Landtag; Gerichtshof; Kraftwerk; Atomkraftwerk; Zwischenlager; Ministerium; Polizeistation; Polizeiwache; Hauptquartier; Park; Repräsentantenhaus; Polizeipräsidium; Gerichtsgebäude; Turm
settlement | Land; Kontinent; Zone; Siedlung; Hochburg; Enklave; Exklave; Metropole; Bundesland; Teilstaat; Oase; Halbinsel; Tal; Slum; Kommune; Archipel; Atoll; Grenzübergang; Stadt; Dorf; Ort; Ortschaft; Gemeinde; Hauptstadt; Insel; Stadtteil; Ortsteil; Vorort; Viertel; Flüchtlingslager; Straße; Nähe; Zentrum; Hafen; Republik; Teilrepublik
existential | geben
expletive | es
also | auch; ebenfalls; ebenso; gleichfalls
auspices | Aufsicht; Leitung; Führung; Ägide; Schirmherrschaft; Beobachtung; Überwachung; Kontrolle; Mandat; Federführung; Beteiligung; Beisein; Vermittlung
forum | bei; beim
otherwise | andernfalls; sonst; ansonsten; widrigenfalls; anderenfalls
in_return | Gegenzug; Gegenleistung
reacting | reagieren; antworten; eingehen; kontern; begegnen; entgegnen; entgegentreten; verteidigen; wehren
deed | Tat; Verbrechen; Gewalttat; Bluttat; Gräueltat; Gewaltakt; Schritt; Vorgehen; Maßnahme; Vorstoß; Verhalten; Aktion; Einsatz; Eingreifen; Einschreiten; Gewalt; Handeln; Vorfall; Verhaltensweise; Manöver; Härte
somebody | westen; ausland; weltöffentlichkeit; viele; manche; einige; andere; mehrere; jemand; etliche; vielen; mancher; niemand; keiner
anybody | man
decision | Entscheidung; Beschluss; Urteil; Richterspruch; Schiedsspruch; Gerichtsurteil; Schuldspruch; Vorhaben; Plan; Kurs; Politik; Ankündigung; Entschluss
another | weiterer; weitere; weiteres; weiteren; weiterem; zweiter; zweite; zweites; zweiten; zweitem; dritter; dritte; drittes; dritten; anderer; andere; anderes; anderen; anderem; erneuter; erneute; erneutes; erneuten; erneutem; nächster; nächste; nächstes; nächsten
opposed | gegen; wider
idiom | ins Treffen führen; ins Feld führen; zur Kasse bitten; in Angriff nehmen; im Sturm erobern; im Sturm nehmen; auf Reise schicken; auf Reise gehen; auf Reise nehmen; zum Kampf antreten; ins Rennen gehen; ins Rennen schicken; zu Kampf ansetzen; zum Angriff blasen; zum Angriff ansetzen; zum Angriff übergehen; in Anschlag bringen; in Konflikt kommen; in Konflikt geraten; zu Schlag ausholen; zum Schlag ausholen; zum Gegenschlag ausholen; in Besitz sein; ins Visier nehmen; in Kraft sein; auf Entzug setzen; in Einsatz kommen; zum Einsatz kommen; zum Einsatz bringen; zum Zug kommen; Anzeige schalten; Anzeige verkaufen; Anzeige buchen; Inserat schalten; Sperre absitzen; Sperre verbüßen
breaking_up | auflösen; räumen; niederschlagen; aufhalten; stoppen; beenden; sprengen; zerschlagen; auseinandertreiben; stürmen; angreifen; überfallen; beschießen; niederknüppeln; unterbinden; ersticken; bombardieren; stören
multitude | Tausend; Tausende; Hundert; Hunderte; Zehntausend; Zehntausende; Hunderttausend; Hunderttausende; Million; Millionen; Dutzende; Abertausende
of_law | anklagen; angeklagt; Anklage; Anklageerhebung; Anklageschrift; Anklagebank; Anklagezustand; Angeklagter; verantworten; Gericht; Tribunal; Gerichtshof; Richter; Prozess; Gerichtsprozess; Strafprozess; Schauprozess; Gerichtsverfahren; Strafverfahren; Strafbefehl; Haftbefehl; Hauptverfahren; Hauptverhandlung; Gerichtsverhandlung
