"""Quotations: a sentence in, what is said and by whom out. The cases stand in data/quotes/*.toml."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path

import pytest

from depesche.lexicon import load
from depesche.quotes import read_quotes, speaker_at
from depesche.quotes.marks import marked
from depesche.records import Block, Participant, Quote, Report, Span

DATA = Path(__file__).parent / "data" / "quotes"
CASES = [
    pytest.param(language, case, id=f"{language}: {case['claim']}")
    for language in ("de", "en")
    for case in tomllib.loads((DATA / f"{language}.toml").read_text(encoding="utf-8"))["case"]
]


@lru_cache
def engine(language: str):  # type: ignore[no-untyped-def]
    from depesche.language import load_engine

    return load_engine(language)


def quotes_of(text: str, language: str) -> list[Quote]:
    from depesche.language import parse

    doc = parse(Report(id="t", text=text), [Block(kind="paragraph", start=0, end=len(text))], engine(language))
    return read_quotes(doc, None, load(language))


@pytest.mark.parametrize("language, case", CASES)
def test_what_is_said_and_by_whom(language: str, case: dict) -> None:  # type: ignore[type-arg]
    found = quotes_of(case["text"], language)
    shown = [(q.kind, q.words, q.speaker.words if q.speaker else "", q.cue_words, q.medium) for q in found]
    for expected in case["quotes"]:
        fits = [
            q for q in found
            if q.kind == expected["kind"] and q.words == expected["words"]
            and (q.speaker.words if q.speaker else "") == expected["speaker"]
            and expected.get("cue") in (None, q.cue_words)
            and expected.get("medium") in (None, q.medium)
            and expected.get("to") in (None, q.addressee.words if q.addressee else "")
        ]  # fmt: skip
        assert len(fits) == 1, f"{expected} not among {shown}"
    if not case["quotes"] and "none" not in case:
        assert not found, shown
    for words in case.get("none", []):
        assert all(q.words != words for q in found), shown


@pytest.mark.parametrize("language, case", CASES)
def test_every_span_is_what_its_record_says(language: str, case: dict) -> None:  # type: ignore[type-arg]
    text = case["text"]
    for quote in quotes_of(text, language):
        assert quote.words == " … ".join(text[s.start : s.end] for s in quote.spans)
        for participant in (quote.speaker, quote.addressee):
            if participant is not None and participant.span is not None:
                assert participant.words == text[participant.span.start : participant.span.end]


@pytest.mark.parametrize(
    "text, stretches",
    [
        ("Er sagte „ja“ und “nein”.", ["„ja“", "“nein”"]),
        ("»Ja«, sagte er, «nein».", ["»Ja«", "«nein»"]),
        ("„Er sagte ‚nie‘ dazu“, so X.", ["„Er sagte ‚nie‘ dazu“", "‚nie‘"]),
        ('„Gemischt" und ”schwedisch”', ['„Gemischt"', "”schwedisch”"]),
        ("It’s the players' word, 'tis said.", []),
        ("Ein „ offenes Ende bleibt liegen.", []),
        (
            "„Die Rede geht weiter, und sie endet erst im nächsten Absatz.",
            ["„Die Rede geht weiter, und sie endet erst im nächsten Absatz."],
        ),
    ],
)
def test_marks_are_paired_whatever_their_style(text: str, stretches: list[str]) -> None:
    assert [text[m.start : m.end] for m in marked(text, 0, len(text))] == stretches


def test_the_innermost_quotation_speaks() -> None:
    outer = Quote(id="q1", kind="indirect", spans=[Span(0, 50)], words="", speaker=Participant(code="AAA:GOV"))
    inner = Quote(id="q2", kind="direct", spans=[Span(10, 20)], words="", speaker=Participant(code="BBB:GOV"))
    told = Quote(id="q3", kind="reported", spans=[Span(60, 90)], words="", speaker=Participant(code="CCC:GOV"))
    quotes = [outer, inner, told]
    assert speaker_at(quotes, 12) == inner.speaker
    assert speaker_at(quotes, 30) == outer.speaker
    assert speaker_at(quotes, 70) is None
    assert speaker_at(quotes, 55) is None


@pytest.mark.parametrize("language, least", [("de", 350), ("en", 250)])
def test_the_lexicon_knows_enough_verbs_of_saying(language: str, least: int) -> None:
    assert sum(map(len, load(language).sayings.verbs.values())) >= least


def test_a_text_without_speech_has_no_quotations() -> None:
    assert quotes_of("Der Zug fährt um acht Uhr ab und kommt am Mittag an.", "de") == []
    assert quotes_of("", "de") == []


def test_the_seed_report_gives_all_five_quotations_with_their_speakers() -> None:
    seed = Path(__file__).parent.parent.parent / "shared" / "seed"
    if not seed.exists():
        pytest.skip("../shared/seed is not here")
    from depesche.entities import read_entities
    from depesche.language import parse
    from depesche.layout import read_layout

    text = (seed / "report.txt").read_text(encoding="utf-8")
    expected = tomllib.loads((seed / "expected.toml").read_text(encoding="utf-8"))["quotes"]
    lexicon = load("de")
    layout = read_layout(Report(id="seed", text=text, language="de"), lexicon)
    doc = parse(layout.report, layout.blocks, engine("de"))
    found = read_quotes(doc, read_entities(doc, layout.report, lexicon), lexicon)
    for wanted in expected:
        start = text.index(wanted["evidence"])
        fits = [
            q for q in found
            if q.kind == wanted["kind"] and start <= q.spans[0].start < start + len(wanted["evidence"])
            and wanted.get("words") in (None, q.words) and wanted.get("cue") in (None, q.cue_words)
            and q.speaker is not None and wanted["speaker"] in f"{q.speaker.name} {q.speaker.words}"
        ]  # fmt: skip
        assert fits, f"{wanted} not among {[(q.kind, q.words, q.speaker and q.speaker.name) for q in found]}"
