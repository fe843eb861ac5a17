"""English verbs: past or participle as the clause says, dictionary forms of regular and irregular verbs."""

import pytest

from depesche import language
from depesche.language.en.inflection import lemma
from depesche.records import Block, Report


def read(text: str):
    return language.parse(
        Report(id="t", text=text, language="en"),
        [Block(kind="paragraph", start=0, end=len(text))],
        language.load_engine("en"),
    )


@pytest.mark.parametrize(
    ("text", "form", "tag", "verb"),
    [
        ("The bank froze the accounts.", "froze", "VBD", "freeze"),
        ("The envoy vetoed the text and withdrew.", "vetoed", "VBD", "veto"),
        ("The army overthrew the government.", "overthrew", "VBD", "overthrow"),
        ("Rebels have overthrown the government.", "overthrown", "VBN", "overthrow"),
        ("The minister fled the country.", "fled", "VBD", "flee"),
        ("Protesters clashed with police.", "clashed", "VBD", "clash"),
        ("Iran attacked the ship.", "attacked", "VBD", "attack"),
        ("The president, accused of fraud, resigned.", "resigned", "VBD", "resign"),
        ("The president, accused of fraud, resigned.", "accused", "VBN", "accuse"),
        ("The ship was attacked by pirates.", "attacked", "VBN", "attack"),
        ("Iran cut ties with Riyadh.", "cut", "VBD", "cut"),
        ("Police need more money.", "need", "VBP", "need"),
    ],
)
def test_past_or_participle(text: str, form: str, tag: str, verb: str) -> None:
    token = next(t for t in read(text) if t.text == form)
    assert (token.tag_, token.lemma_) == (tag, verb)
    assert token.morph.get("VerbForm") == (["Part"] if tag == "VBN" else ["Fin"])


@pytest.mark.parametrize(
    ("text", "form", "subject", "object_"),
    [
        ("Turkish warplanes bombed Kurdish positions in northern Iraq on Monday.", "bombed", "warplanes", "positions"),
        ("Thousands rallied against the government in Tbilisi.", "rallied", "Thousands", None),
        ("Thousands of protesters gathered in Tbilisi.", "gathered", "Thousands", None),
        ("Angola demanded compensation from South Africa for the raid.", "demanded", "Angola", "compensation"),
        ("Officials from Chad and Niger exchanged prisoners on Friday.", "exchanged", "Officials", "prisoners"),
        (
            "Human rights watchdog Amnesty International accused the state of violating rights.",
            "accused",
            "Amnesty",
            "state",
        ),
        ("Hugo Alfaro urged European leaders to meet.", "urged", "Hugo", "leaders"),
    ],
)
def test_a_sentence_has_its_finite_verb(text: str, form: str, subject: str, object_: str | None) -> None:
    verb = next(token for token in read(text) if token.text == form)
    found = {child.dep_: child.text for child in verb.children}
    assert (verb.dep_, verb.tag_) == ("ROOT", "VBD")
    assert (found.get("nsubj"), found.get("obj")) == (subject, object_)


def test_what_officials_said_has_its_verb() -> None:
    text = "A US air strike killed two commanders in eastern Syria on Friday, two security officials said."
    verb = next(token for token in read(text) if token.text == "killed")
    found = {child.dep_: child.text for child in verb.children}
    assert (verb.dep_, verb.head.text) == ("ccomp", "said")
    assert (found.get("nsubj"), found.get("obj")) == ("strike", "commanders")


def test_a_name_behind_its_title_is_no_second_object() -> None:
    doc = read("Chad's foreign minister summoned the ambassador Brah Mahamane to complain.")
    assert next(token for token in doc if token.text == "Brah").head.text == "ambassador"


@pytest.mark.parametrize(
    ("text", "word", "relation", "head"),
    [
        # a plural noun right before the object is its first part
        ("Kenya lifted an arms embargo on Chad that had stood for decades.", "embargo", "obj", "lifted"),
        # a past form behind a conjunction is a predicate
        ("Kenya condemned the coup in Niger and suspended development aid.", "suspended", "conj", "condemned"),
        # the noun before a past form is its subject, whatever opens the clause
        (
            "Peru closed its embassy after Mexican President Ana Ortega again called it a prison.",
            "Ana",
            "nsubj",
            "called",
        ),
        # what somebody is told to do
        ("Mali's military rulers ordered French troops to leave the country.", "leave", "xcomp", "ordered"),
        ("Kenya published a plan for troops to leave the country.", "leave", "acl", "troops"),
        ("Chad gave the rebels two days to leave the town.", "leave", "xcomp", "gave"),
        ("Peru's president was forced to resign.", "resign", "xcomp", "forced"),
        # who is told something, and what
        ("Ana Diaz told a news conference that her officers had lied.", "lied", "ccomp", "told"),
        ("Kenya answered the tariffs that Chad imposed last week.", "that", "obj", "imposed"),
        ("Peru denied that its government sheltered terrorists.", "sheltered", "ccomp", "denied"),
        ("Chile no longer recognised the court.", "no", "advmod", "recognised"),
        # what stands before quotation marks is called so
        ('Ms Moreno branded the impeachment "a coup".', "impeachment", "obj", "branded"),
        # what opens no clause
        ("A summit between Vladimir Putin and Barack Obama is planned for May.", "summit", "nsubj:pass", "planned"),
        # names that the parser never met
        ("President Ousmane Kaboré was toppled.", "Ousmane", "nsubj:pass", "toppled"),
        ("Mr Kaboré condemned the putsch.", "Kaboré", "nsubj", "condemned"),
        # a name right before a past form without a subject; what stands behind a name with "with"
        ("Australia threatened Fiji with sanctions.", "Australia", "nsubj", "threatened"),
        ("Australia threatened Fiji with sanctions.", "sanctions", "obl", "threatened"),
    ],
)
def test_who_belongs_to_whom(text: str, word: str, relation: str, head: str) -> None:
    token = next(token for token in read(text) if token.text == word)
    assert (token.dep_, token.head.text) == (relation, head)


@pytest.mark.parametrize(
    ("text", "verb", "subject", "aside", "relation"),
    [
        ("Chad's foreign minister, Brah Mahamane, called the move a farce.", "called", "minister", "Brah", "appos"),
        ("Ana Diaz, the prime minister, on Friday fired her deputy.", "fired", "Ana", "minister", "appos"),
        (
            "Ana Diaz, the speaker of parliament, who took over, appealed for calm.",
            "appealed",
            "Ana",
            "speaker",
            "appos",
        ),
        ("Mr Diaz, in a video posted online, denounced the coup.", "denounced", "Diaz", "video", "obl"),
        ("Ana Diaz, speaking in Rome, urged citizens to vote.", "urged", "Ana", "speaking", "advcl"),
    ],
)
def test_an_aside_does_not_hide_the_verb(text: str, verb: str, subject: str, aside: str, relation: str) -> None:
    doc = read(text)
    token = next(t for t in doc if t.text == verb)
    assert (token.dep_, next(c.text for c in token.children if c.dep_ == "nsubj")) == ("ROOT", subject)
    assert next(t for t in doc if t.text == aside).dep_ == relation


def test_a_list_is_no_aside() -> None:
    doc = read("Chad, Niger, and Mali signed the pact.")
    assert next(t for t in doc if t.text == "Niger").dep_ == "conj"


@pytest.mark.parametrize("text", ["Ana Diaz, the speaker,", ", ,", "Ana Diaz, who, \u201cno\u201d,"])
def test_a_comma_may_end_what_is_read(text: str) -> None:
    assert read(text).text == text


def test_a_noun_phrase_stays_one() -> None:
    assert next(token for token in read("A city destroyed by war.") if token.text == "destroyed").dep_ == "acl"


@pytest.mark.parametrize(
    ("form", "tag", "word"),
    [
        ("roiled", "VBD", "roil"), ("stopped", "VBD", "stop"), ("controlled", "VBN", "control"), ("killed", "VBN", "kill"), ("missed", "VBD", "miss"),
        ("settled", "VBD", "settle"), ("forced", "VBN", "force"), ("argued", "VBD", "argue"), ("applied", "VBD", "apply"), ("stated", "VBD", "state"),
        ("agreed", "VBD", "agree"), ("withheld", "VBN", "withhold"), ("brokering", "VBG", "broker"), ("raiding", "VBG", "raid"), ("losses", "NNS", "loss"),
        ("churches", "NNS", "church"), ("houses", "NNS", "house"), ("parties", "NNS", "party"), ("gunmen", "NNS", "gunman"), ("knives", "NNS", "knife"),
        ("larger", "JJR", "large"), ("biggest", "JJS", "big"), ("heavier", "JJR", "heavy"), ("clashes", "VBZ", "clash"),
        ("doses", "NNS", "dose"), ("crises", "NNS", "crisis"), ("gases", "NNS", "gas"), ("viruses", "NNS", "virus"), ("corpses", "NNS", "corpse"),
        ("blitzes", "NNS", "blitz"), ("closes", "VBZ", "close"), ("refuses", "VBZ", "refuse"), ("focuses", "VBZ", "focus"),
    ],
)  # fmt: skip
def test_dictionary_forms(form: str, tag: str, word: str) -> None:
    known = language.load_engine("en").rules._is_word
    assert lemma(form, tag, known) == word


@pytest.mark.parametrize(
    "text, name",
    [("On Monday Acme said the plan was wrong.", "Acme"), ("On Tuesday Hamas said it would talk.", "Hamas")],
)
def test_a_weekday_is_no_part_of_the_name_behind_it(text: str, name: str) -> None:
    doc = read(text)
    day, subject = doc[1], next(t for t in doc if t.text == name)
    assert (day.dep_, day.head.text) == ("obl", "said")
    assert (subject.dep_, subject.head.text) == ("nsubj", "said")
