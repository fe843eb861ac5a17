"""Engines: offsets, gaps, blocks, languages, a pipeline of one's own."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from depesche import language
from depesche.errors import MissingPart, UnknownLanguage
from depesche.language import frozen
from depesche.lexicon.table import Row, read_table
from depesche.records import Block, Report

_PIECES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "Der Minister ",
            "sagte: „Nein.“",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\n\n",
            "\u00a0",
            "\u2009",
            "😀",
            "👩‍🚒",
            "Am 25. April",
            "z. B.",
            "…",
            "“",
            "a\u0308",
            "\u00ad",
            "2019. ",
            "US-Präsident",
            "!?",
            "http://x.y/z",
        ]
    ),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_PIECES, max_size=14).map("".join), st.data())
@pytest.mark.parametrize("code", ["de", "en"])
def test_the_doc_is_the_text_whatever_the_text(code: str, text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4)))
    kinds = ["paragraph", "credit", "headline", "placeholder", "caption"]
    blocks = [Block(kind=kinds[n % 5], start=a, end=b) for n, (a, b) in enumerate(zip([0, *cuts], [*cuts, len(text)]))]
    doc = language.parse(Report(id="t", text=text), blocks, language.load_engine(code))
    assert doc.text == text
    for token in doc:
        assert text[token.idx : token.idx + len(token)] == token.text
    for sentence in language.sentences(doc):
        assert not sentence[0].is_space
        assert sentence.root.dep_ == "ROOT"
        block = language.block_of(doc, sentence.start)
        assert block is not None and block.kind in ("paragraph", "headline", "caption")
        assert block.start <= sentence.start_char and sentence.end_char <= block.end
        assert len({t.sent.start for t in sentence}) == 1


TEXT = "Foto: AP\n\nDer Kanzler reiste nach Paris. Er traf die Ministerin.\n\nBild nicht mehr verfügbar.\n\nDas Treffen dauerte lang."
BLOCKS = [
    Block(kind="credit", start=0, end=8),
    Block(kind="paragraph", start=10, end=64),
    Block(kind="placeholder", start=66, end=92),
    Block(kind="paragraph", start=94, end=len(TEXT)),
]


def test_credits_and_placeholders_are_not_read() -> None:
    doc = language.parse(Report(id="t", text=TEXT), BLOCKS, language.load_engine("de"))
    assert [s.text for s in language.sentences(doc)] == [
        "Der Kanzler reiste nach Paris.",
        "Er traf die Ministerin.",
        "Das Treffen dauerte lang.",
    ]
    gaps = [t for t in doc if t.pos_ == "SPACE"]
    assert "Foto: AP" in gaps[0].text and all(language.block_of(doc, t.i) is None for t in gaps if "Foto" in t.text)
    assert language.block_of(doc, len(doc) - 1) == BLOCKS[3]


def test_the_same_text_gives_the_same_doc() -> None:
    engine = language.load_engine("de")
    first, second = (language.parse(Report(id="t", text=TEXT), BLOCKS, engine) for _ in range(2))
    assert [(t.dep_, t.head.i, t.lemma_, t.tag_) for t in first] == [
        (t.dep_, t.head.i, t.lemma_, t.tag_) for t in second
    ]


def test_an_engine_full_of_words_is_built_anew_and_answers_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    from depesche.language import engine as module

    first = language.load_engine("de")
    assert language.load_engine("de") is first
    before = language.parse(Report(id="t", text=TEXT), BLOCKS, first)
    told = [(t.text, t.dep_, t.head.i, t.lemma_, t.tag_, t.ent_type_) for t in before]
    assert len(first.nlp.vocab.strings) > 100
    monkeypatch.setattr(module, "_WORDS_KEPT", 0)
    second = language.load_engine("de")
    assert second is not first
    after = language.parse(Report(id="t", text=TEXT), BLOCKS, second)
    assert [(t.text, t.dep_, t.head.i, t.lemma_, t.tag_, t.ent_type_) for t in after] == told


def test_words_that_an_engine_brings_along_do_not_fill_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from depesche.language import engine as module

    monkeypatch.setattr(module, "_engines", {})
    monkeypatch.setattr(module, "_WORDS_KEPT", 10)
    first = language.load_engine("de")
    assert len(first.nlp.vocab.strings) > 100 and language.load_engine("de") is first


def test_an_empty_report() -> None:
    doc = language.parse(Report(id="t", text=""), [], language.load_engine("de"))
    assert len(doc) == 0 and list(language.sentences(doc)) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Der Präsident reist nach Moskau.", "de"),
        ("Heute beginnt der Gipfel.", "de"),
        ("Bundesregierung beschließt Hilfspaket", "de"),
        ("Die Minister sprachen über das Abkommen, das seit Jahren umstritten ist.", "de"),
        ("The president travels to Moscow.", "en"),
        ("US troops leave Kabul", "en"),
        ("Ministers discussed the treaty, which has been disputed for years.", "en"),
    ],
)
def test_the_language_of_a_text(text: str, code: str) -> None:
    assert language.detect(text) == code


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le président a déclaré mardi que la France ne participera pas au sommet.", "French"),
        ("El gobierno anunció que los ministros viajarán a la capital.", "Spanish"),
        ("De regering heeft gisteren besloten dat het verdrag niet wordt ondertekend.", "Dutch"),
        ("Il governo ha annunciato che i ministri partiranno domani per la capitale.", "Italian"),
        ("Президент заявил, что переговоры продолжатся.", "Russian"),
    ],
)
def test_other_languages_are_named_not_guessed(text: str, name: str) -> None:
    with pytest.raises(UnknownLanguage, match=f"{name}.*--language"):
        language.detect(text)


@pytest.mark.parametrize(
    "row", read_table(Path(__file__).parent / "data" / "languages.lex"), ids=lambda row: row["text"]
)
def test_headlines_are_told_apart(row: Row) -> None:
    try:
        found = language.detect(row["text"])
    except UnknownLanguage:
        found = "another"
    assert found == (row["language"] if row["language"] in language.LANGUAGES else "another")


def test_the_model_of_languages_is_let_go_where_it_is_not_needed() -> None:
    from depesche.language import detection

    language.detect("Bundesregierung beschließt Hilfspaket")
    assert detection._model._identifier is not None
    for _ in range(detection._UNUSED):
        assert language.detect("Der Präsident sagte, dass er in die Stadt reist.") == "de"
    assert detection._model._identifier is None
    with pytest.raises(UnknownLanguage, match="French"):
        language.detect("Le président a déclaré mardi que la France ne participera pas au sommet.")


def test_a_text_without_words() -> None:
    with pytest.raises(UnknownLanguage, match="no words"):
        language.detect("123 – 456 …")


def test_no_engine_for_a_language() -> None:
    with pytest.raises(UnknownLanguage, match="de, en"):
        language.load_engine("fr")


def test_a_missing_pipeline_says_how_to_get_it() -> None:
    with pytest.raises(MissingPart, match="de_core_news_nowhere.*install it"):
        language.load_engine("de", "de_core_news_nowhere")


def test_a_pipeline_of_ones_own(tmp_path) -> None:
    """A tiny pipeline with ClearNLP's labels: prepositions become `case`, the direct object `obj`."""
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("attribute_ruler")
    labels = {
        "He": ("nsubj", "PRON"),
        "met": ("ROOT", "VERB"),
        "her": ("dobj", "PRON"),
        "in": ("prep", "ADP"),
        "Rome": ("pobj", "PROPN"),
        ".": ("punct", "PUNCT"),
    }
    for form, (dep, pos) in labels.items():
        ruler.add([[{"ORTH": form}]], {"DEP": dep, "POS": pos})
    entities = nlp.add_pipe("entity_ruler")
    entities.add_patterns([{"label": "GPE", "pattern": "Rome"}])
    nlp.to_disk(tmp_path / "tiny")
    text = "He met her in Rome.\nHe met her."
    engine = language.load_engine("en", str(tmp_path / "tiny"))
    doc = language.parse(Report(id="t", text=text), [Block(kind="paragraph", start=0, end=len(text))], engine)
    assert doc.text == text
    assert [s.text for s in language.sentences(doc)] == ["He met her in Rome.", "He met her."]
    assert [t.dep_ for t in doc if t.text == "her"] == ["obj", "obj"]
    assert [t.label_ for t in doc.ents] == ["LOC"]


def test_importing_depesche_does_not_import_spacy() -> None:
    code = "import sys, depesche, depesche.language; assert 'spacy' not in sys.modules and 'HanTa' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("gap", ["  ", "\u00a0", "\t", " \n"])
def test_white_space_inside_a_name_belongs_to_it(gap: str) -> None:
    text = f"Gestern sprach Angela{gap}Merkel in Berlin mit Wladimir{gap}Putin und Laurent{gap}Mekul."
    doc = language.parse(
        Report(id="t", text=text, language="de"),
        [Block(kind="paragraph", start=0, end=len(text))],
        language.load_engine("de"),
    )
    assert all(not (t.ent_iob_ == "I" and doc[t.i - 1].ent_iob_ == "O") for t in doc)
    assert [e.text for e in doc.ents if e.label_ == "PER"]


def test_the_engine_comes_without_spacys_command_line_which_is_still_there() -> None:
    code = (
        "import sys; from depesche.language import load_engine; load_engine('en'); assert 'spacy.cli' not in sys.modules;"
        "import spacy; from spacy.cli.info import info; import spacy.cli; assert spacy.cli.download and info() and spacy.blank('de')"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_a_frozen_table_gives_what_was_written_and_nothing_for_other_keys(tmp_path: Path) -> None:
    table = {f"Wort {n}": str(n * n).encode() for n in range(1000)} | {
        "": b"nothing",
        "leer": b"",
        "Straße 🙂": b"\xff\x00",
    }
    frozen.write(tmp_path / "table.bin", table)
    found = frozen.Frozen(tmp_path / "table.bin")
    assert len(found) == len(table)
    assert {key: found.get(key) for key in table} == table
    assert [found.get(key) for key in ("Wort 1000", "wort 1", "Wort", " ")] == [None] * 4


def test_an_empty_frozen_table(tmp_path: Path) -> None:
    frozen.write(tmp_path / "table.bin", {})
    assert frozen.Frozen(tmp_path / "table.bin").get("Wort") is None
