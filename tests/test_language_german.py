"""What the German engine says of words: lemmas, mood, compounds, arguments. A sentence in, the analysis out."""

import pytest

from depesche.bounded import bounded
from depesche.language import compound_head, load_engine, parse
from depesche.language.de.cases import does_things
from depesche.language.de.compounds import split
from depesche.language.de.mood import mood_of
from depesche.language.de.participles import verb_of
from depesche.language.de.valency import governs
from depesche.records import Block, Report


def read(text: str):
    return parse(Report(id="t", text=text), [Block(kind="paragraph", start=0, end=len(text))], load_engine("de"))


def word(text: str, form: str):
    return next(t for t in read(text) if t.text == form)


@pytest.mark.parametrize(
    ("text", "form", "lemma"),
    [
        ("Die Regierung lehnte den Vorschlag ab.", "lehnte", "ablehnen"),
        ("Der Botschafter reiste am Montag ab.", "reiste", "abreisen"),
        ("Sie hat den Vorschlag abgelehnt.", "abgelehnt", "ablehnen"),
        ("Er versuchte, den Vorschlag abzulehnen.", "abzulehnen", "ablehnen"),
        ("Die Soldaten griffen die Stadt an.", "griffen", "angreifen"),
        ("Die US-Truppen verließen das Land.", "US-Truppen", "US-Truppe"),
        ("Die NATO beriet in Brüssel.", "NATO", "NATO"),
        ("Er sprach mit den Ministern.", "Ministern", "Minister"),
        ("Er fuhr zum Flughafen.", "zum", "zu"),
        ("Die Prozesse gegen die Minister beginnen.", "Prozesse", "Prozess"),
        ("Der Sprecher des Kongresses schwieg.", "Kongresses", "Kongress"),
        ("Die Parteien schlossen Kompromisse.", "Kompromisse", "Kompromiss"),
        ("Der Bund strich alle Zuschüsse.", "Zuschüsse", "Zuschuss"),
        ("Die Beschlüsse gelten sofort.", "Beschlüsse", "Beschluss"),
        ("Die Grüße kamen an.", "Grüße", "Gruß"),
        ("Die Macht wurde missbraucht.", "missbraucht", "missbrauchen"),
        ("Der Anschluss wurde gefeiert.", "Anschluss", "Anschluss"),
        ("Die Massnahmen gelten in Zürich.", "Massnahmen", "Maßnahme"),
    ],
)
def test_lemmas(text: str, form: str, lemma: str) -> None:
    assert word(text, form).lemma_ == lemma


@pytest.mark.parametrize(
    ("text", "form", "mood", "tense"),
    [
        ("Er habe nichts gewusst, sagte der Sprecher.", "habe", "Sub", "Pres"),
        ("Ich habe nichts gewusst.", "habe", "Ind", "Pres"),
        ("Das sei falsch, sagte die Ministerin.", "sei", "Sub", "Pres"),
        ("Sie komme morgen nach Berlin, sagte sie.", "komme", "Sub", "Pres"),
        ("Man müsse reden, erklärte der Kanzler.", "müsse", "Sub", "Pres"),
        ("Sonst kämen die Truppen zurück.", "kämen", "Sub", "Past"),
        ("Das wäre ein Fehler.", "wäre", "Sub", "Past"),
        ("Dann ginge es schneller.", "ginge", "Sub", "Past"),
        ("Die Truppen kamen zurück.", "kamen", "Ind", "Past"),
        ("Der Präsident kommt morgen.", "kommt", "Ind", "Pres"),
        ("Sie hatten es gewusst.", "hatten", "Ind", "Past"),
        ("Er wurde gewählt.", "wurde", "Ind", "Past"),
    ],
)
def test_mood_of_finite_verbs(text: str, form: str, mood: str, tense: str) -> None:
    token = word(text, form)
    assert (token.morph.get("Mood"), token.morph.get("Tense")) == ([mood], [tense])


@pytest.mark.parametrize(
    ("form", "lemma", "first", "expected"),
    [
        ("sage", "sagen", False, ("Sub", "Pres")),
        ("sage", "sagen", True, ("Ind", "Pres")),
        ("handele", "handeln", False, ("Sub", "Pres")),
        # the particle stands apart: "er weise … auf"
        ("weise", "aufweisen", False, ("Sub", "Pres")),
        ("trete", "zurücktreten", False, ("Sub", "Pres")),
        ("trete", "zurücktreten", True, ("Ind", "Pres")),
        ("sagte", "sagen", False, None),
        ("gäbe", "aufgeben", False, ("Sub", "Past")),
        ("gab", "aufgeben", False, ("Ind", "Past")),
        ("gingen", "gehen", False, ("Ind", "Past")),
        ("wüsste", "wissen", False, ("Sub", "Past")),
    ],
)
def test_mood_from_the_form(form: str, lemma: str, first: bool, expected: tuple[str, str] | None) -> None:
    assert mood_of(form, lemma, first) == expected


@pytest.mark.parametrize(
    ("compound", "head"),
    [
        ("Waffenstillstandsabkommen", "Abkommen"),
        ("UN-Sicherheitsratsmitglied", "Mitglied"),
        ("Verkehrsminister", "Minister"),
        ("US-Präsidenten", "Präsident"),
        ("Truppenabzugs", "Abzug"),
        ("Luftangriffe", "Angriff"),
        ("Lauschangriffe", "Lauschangriff"),
        ("Charmeoffensive", "Charmeoffensive"),
        ("Sommeroffensive", "Offensive"),
        ("Protestkampf", "Kampf"),
        ("Landesregierungen", "Regierung"),
        ("Minister", "Minister"),
        ("Demokratie", "Demokratie"),
    ],
)
def test_compounds_are_what_their_head_is(compound: str, head: str) -> None:
    assert compound_head(compound, "de") == head


def test_the_parts_of_a_compound_make_up_the_word() -> None:
    assert split("Waffenstillstandsabkommen") == ("waffen", "stillstands", "abkommen")


def test_english_compounds_are_cut_at_the_hyphen() -> None:
    assert compound_head("ceasefire-deal", "en") == "deal"


@pytest.mark.parametrize(
    ("text", "form", "relation"),
    [
        ("Die Regierung wartet auf eine Antwort.", "Antwort", "obl:arg"),
        ("Die Regierung protestierte gegen die Strafe.", "Strafe", "obl:arg"),
        ("Der Mann wurde von Soldaten getötet.", "Soldaten", "obl:agent"),
        ("Kim lobte er als Freund.", "er", "nsubj"),
        ("Kim lobte er als Freund.", "Kim", "obj"),
        # a verb right behind the conjunction shares the subject in front of the first
        ("Rom verurteilte den Putsch und sagte Kairo Geld zu.", "Kairo", "obl:arg"),
        ("Den Präsidenten lobte die Kanzlerin.", "Präsidenten", "obj"),
        ("Den Präsidenten lobte die Kanzlerin.", "Kanzlerin", "nsubj"),
        ("Er sprach im Parlament.", "im", "case"),
        ("Die Regierung lehnte den Vorschlag ab.", "ab", "compound:prt"),
        # a relative "den" is no subject, "der Partei" no accusative
        ("Moskau kritisiert den Pakt, den die Führung in Kiew geschlossen hat.", "Führung", "nsubj"),
        ("Es gibt Gruppen, die der regierenden Hamas zu große Nähe zu Israel vorwerfen.", "Hamas", "obl:arg"),
        ("Es gibt Gruppen, die der regierenden Hamas zu große Nähe zu Israel vorwerfen.", "Nähe", "obj"),
        # a fact is what somebody who does things tells
        ("Das musste der Finanzminister am Montag einräumen.", "Finanzminister", "nsubj"),
        # the first of two bare plurals, if it does things
        ("In den achtziger Jahren ermordeten rechte Paramilitärs Tausende Menschen.", "Paramilitärs", "nsubj"),
        # the verb tells how many they are
        ("Menschenrechtler riefen die Regierung in Manama auf, den Mann freizulassen.", "Menschenrechtler", "nsubj"),
        ("Pakistan hat zusätzliche Truppen an die Grenze verlegt.", "Pakistan", "nsubj"),
        # behind another phrase, "von" tells the doer
        (
            "Zwei Männer sind nach einer Attacke auf eine Frau in Rom von der Armee erschossen worden.",
            "Armee",
            "obl:agent",
        ),
    ],
)
def test_relations(text: str, form: str, relation: str) -> None:
    assert word(text, form).dep_ == relation


@pytest.mark.parametrize(
    "text, form",
    [
        ("In Kairo besetzten bewaffnete Kräfte ein Gebäude.", "besetzten"),
        ("Am Montag verurteilten Richter in Ankara drei Journalisten.", "verurteilten"),
        ("Nach Angaben der Polizei entführten Unbekannte zwei Lehrer.", "entführten"),
        ("Die Opposition in Malaysia verlangte Neuwahlen.", "verlangte"),
    ],
)
def test_a_main_clause_has_its_finite_verb(text: str, form: str) -> None:
    token = word(text, form)
    assert (token.pos_, token.dep_) == ("VERB", "ROOT")


def test_with_have_an_ambiguous_form_is_the_participle() -> None:
    assert word("Die Soldaten haben am Sonntag den Irak verlassen.", "verlassen").morph.get("VerbForm") == ["Part"]
    assert word("Die Soldaten sollen den Irak verlassen.", "verlassen").morph.get("VerbForm") != ["Part"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("In besetzten Häusern wohnten Studenten.", "besetzten"),
        ("Die besetzten Häuser wurden geräumt.", "besetzten"),
        ("Von Rebellen besetzte Häuser.", "besetzte"),
        ("Das von Rebellen besetzte Haus brannte.", "besetzte"),
    ],
)
def test_a_participle_before_a_noun_stays_one(text: str, form: str) -> None:
    assert word(text, form).pos_ == "ADJ"


def test_contractions_count_as_their_preposition() -> None:
    assert governs("führen", "zum") and not governs("führen", "am")


@pytest.mark.parametrize(
    ("text", "form", "head", "dep"),
    [
        # behind a title the second is joined to the title
        ("Der Streit zwischen Kanzlerin Anna Meier und der Türkei dauert an.", "Türkei", "Kanzlerin", "conj"),
        # "zwischen" stands before two
        ("Der Streit zwischen Deutschland und der Führung in Moskau dauert an.", "Führung", "Deutschland", "conj"),
        # a place has no opponent
        ("Die Polizei setzte in Seoul Tränengas gegen Demonstranten ein.", "Demonstranten", "setzte", "obl:arg"),
        # a plural verb has a second subject
        ("Die Regierung in Moskau und Ankara unterzeichneten ein Abkommen.", "Ankara", "Regierung", "conj"),
        # a common noun behind a name is what the verb asks for
        ("Die Bundesregierung lieferte Moskau Waffen.", "Waffen", "lieferte", "obj"),
        ("Deutschland lieferte der Türkei Waffen.", "Waffen", "lieferte", "obj"),
        ("Die Siemens AG lieferte Turbinen.", "AG", "Siemens", "flat:name"),
        # what stands behind a time of day is no attribute of it
        ("Die Rebellen haben am Abend Raketen auf die Stadt abgefeuert.", "Raketen", "abgefeuert", "obj"),
        # a genitive right before a verb that governs it
        ("Die Regierung hat zwölf Organisationen des Landes verwiesen.", "Landes", "verwiesen", "obl:arg"),
        # a particle belongs to the verb of its own clause
        ("Putin erklärte, der Kalte Krieg sei lange vorbei.", "vorbei", "sei", "advmod"),
        # one constituent stands before the finite verb
        ("Russland und die Ukraine haben ihren Gasstreit beigelegt.", "Ukraine", "Russland", "conj"),
        # a bare subject has no second noun with an attribute of its own beside it
        ("Zuvor hatten Kampfjets Stellungen der Miliz bombardiert.", "Stellungen", "bombardiert", "obj"),
        # a particle that makes no verb with the first of two belongs to the second
        (
            "Der Präsident verurteilte den Angriff und sicherte Ouagadougou seine Unterstützung zu.",
            "Unterstützung",
            "sicherte",
            "obj",
        ),
        # nothing is passive with "haben"
        (
            "Die Armee hat die Wüstenstadt Palmyra von der Terrormiliz IS zurückerobert.",
            "Terrormiliz",
            "zurückerobert",
            "obl",
        ),
        # somebody whom one threatens stands in the dative, whatever shows it
        (
            "Der Minister drohte Pjöngjang mit einer massiven Antwort, sollte es die USA angreifen.",
            "Pjöngjang",
            "drohte",
            "obl:arg",
        ),
        # numbers show no genitive
        (
            "Russland entsandte noch in der Nacht knapp 2000 Friedenssoldaten in die Region.",
            "Friedenssoldaten",
            "entsandte",
            "obj",
        ),
        (
            "Am Abend sind bei einem Anschlag auf ein Hotel in Sousse 38 Touristen ums Leben gekommen.",
            "Touristen",
            "gekommen",
            "nsubj",
        ),
        # of two bare names around the verb the first is the subject
        ("Pakistan rief Indien zur Wiederaufnahme der Gespräche auf.", "Pakistan", "rief", "nsubj"),
        ("Pakistan rief Indien zur Wiederaufnahme der Gespräche auf.", "Indien", "rief", "obj"),
        # a crowd is who is counted, and what it is against is the verb's; so is what stands behind people whom the verb does something to
        ("In Belgrad demonstrierten Tausende Menschen gegen die Regierung.", "Menschen", "demonstrierten", "nsubj"),
        ("In Belgrad demonstrierten Tausende gegen die Regierung.", "Regierung", "demonstrierten", "obl:arg"),
        ("Ecuador drohte dem britischen Botschafter mit der Ausweisung.", "Ausweisung", "drohte", "obl:arg"),
    ],
)
def test_attachment(text: str, form: str, head: str, dep: str) -> None:
    token = word(text, form)
    assert (token.head.text, token.dep_) == (head, dep)


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("festgenommen", "festnehmen"), ("bombardiert", "bombardieren"), ("beantragt", "beantragen"), ("genannt", "nennen"),
        ("entlassen", "entlassen"), ("überfallen", "überfallen"), ("nötig", None), ("bereit", None), ("einig", None), ("bekannt", None),
        ("billig", None), ("schuldig", None),
    ],
)  # fmt: skip
def test_a_participle_is_told_by_its_form(word: str, verb: str | None) -> None:
    assert verb_of(word) == verb


@pytest.mark.parametrize(
    ("form", "does"),
    [("Außenminister", True), ("Regierungen", True), ("Soldaten", True), ("Einführung", False), ("Apparat", False), ("Verrat", False)],
)  # fmt: skip
def test_a_noun_means_those_who_do_things_by_its_head(form: str, does: bool) -> None:
    assert does_things(word(f"Die {form} in Paris und die Zeitung.", form)) is does


def test_who_does_things_and_stands_first_is_the_subject() -> None:
    assert [t.text for t in read("Die Regierung in Paris kritisierte die Kommission.") if t.dep_ == "nsubj"] == [
        "Regierung"
    ]


def test_a_full_memory_keeps_what_came_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("depesche.bounded.MOST", 4)
    memory: dict[int, str] = {}
    for key in range(4):
        bounded(memory)[key] = "a"
    assert list(memory) == [0, 1, 2, 3]
    bounded(memory)[4] = "b"
    assert list(memory) == [0, 1, 4]


@pytest.mark.parametrize(("text", "form", "lemma"), [
    ("In Belarus wurde gewählt.", "Belarus", "Belarus"), ("Aus Texas kam Kritik.", "Texas", "Texas"), ("Polens Präsident schwieg.", "Polens", "Polen"),
])  # fmt: skip
def test_the_s_of_a_name_is_a_genitive_only_where_the_name_goes_without(text: str, form: str, lemma: str) -> None:
    assert word(text, form).lemma_ == lemma
