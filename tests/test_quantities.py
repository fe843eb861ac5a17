"""Sentences in, quantities out: value, unit, bounds and what is counted, and the events that numbers of people belong to."""

from __future__ import annotations

from pathlib import Path

import pytest

from depesche.lexicon import load
from depesche.lexicon.table import read_table
from depesche.quantities import attach, read_quantities, with_events
from depesche.reading import Config, Reader
from depesche.records import Event, Participant, Quantity, Report, Span

DATA = Path(__file__).parent / "data" / "quantities"


def quantities_of(text: str, language: str) -> tuple[object, list[Quantity]]:
    from depesche.language import load_engine, parse
    from depesche.layout import read_layout

    lexicon = load(language)
    layout = read_layout(Report(id="t", text=text, language=language), lexicon)
    doc = parse(layout.report, layout.blocks, load_engine(language, None))
    return doc, read_quantities(doc, lexicon)


def claims(cell: str) -> list[tuple[float, str | None, float | None, float | None, str | None]]:
    found = []
    for part in filter(None, (p.strip() for p in cell.split(";"))):
        value, unit, bounds, of = part.split("/")
        low, _, high = bounds.partition("..") if bounds != "-" else ("", "", "")
        found.append(
            (
                float(value),
                None if unit == "-" else unit,
                float(low) if low else None,
                float(high) if high else None,
                None if of == "-" else of,
            )
        )
    return found


def same(a: float | None, b: float | None) -> bool:
    return a is None and b is None or a is not None and b is not None and abs(a - b) <= 1e-3 * max(1.0, abs(b))


@pytest.mark.parametrize(("language", "least"), [("de", 0.92), ("en", 0.92)])
def test_sentences_of_the_table(language: str, least: float) -> None:
    wanted = right = counted = bounded = surplus = 0
    wrong: list[str] = []
    for row in read_table(DATA / f"{language}.lex"):
        _, got = quantities_of(row["sentence"], language)
        got = list(got)
        for value, unit, low, high, of in claims(row["quantities"]):
            wanted += 1
            match = next((q for q in got if same(q.value, value) and q.unit == unit), None)
            if match is None:
                wrong.append(f"{row['sentence']}: no {value} {unit}")
                continue
            got.remove(match)
            right += 1
            counted += match.of == of
            bounded += same(match.low, low) and same(match.high, high)
        surplus += len(got)
        wrong += [f"{row['sentence']}: {q.words} too many" for q in got]
    assert right / wanted >= least, wrong
    assert counted / wanted >= 0.80
    assert bounded / wanted >= 0.90
    assert surplus <= 0.03 * wanted, wrong


def test_words_are_the_text_at_the_span() -> None:
    text = "Rund 3.000 Soldaten und fünf Panzer überquerten die Grenze."
    _, got = quantities_of(text, "de")
    assert [text[q.span.start : q.span.end] for q in got] == [q.words for q in got] == ["Rund 3.000", "fünf"]


def test_the_seed_report_names_what_trade_is_and_shall_be(shared: Path) -> None:
    reading = Reader(Config(language="de")).read(
        Report(id="seed", text=(shared / "seed" / "report.txt").read_text(encoding="utf-8"))
    )
    assert [(q.value, q.unit, q.of, q.role) for q in reading.quantities] == [
        (34e6, "USD", "Handel", "current"),
        (1e9, "USD", "Handel", "target"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "kind", "word", "field", "value"),
    [
        ("de", "Bei dem Angriff wurden 14 Menschen getötet und 30 verletzt.", "ASSAULT", "Angriff", "dead", "14"),
        ("de", "Bei dem Angriff wurden 14 Menschen getötet und 30 verletzt.", "ASSAULT", "Angriff", "injured", "30"),
        ("de", "Nach dem Anschlag meldeten die Behörden 23 Tote.", "ASSAULT", "Anschlag", "dead", "23"),
        ("de", "Die Polizei nahm mehr als 200 Demonstranten fest.", "COERCE", "nahm", "arrests", ">=200"),
        (
            "de",
            "In der Hauptstadt protestierten 5000 Menschen gegen das Gesetz.",
            "PROTEST",
            "protestierten",
            "size",
            "5000",
        ),
        ("en", "The bombing killed 14 people in the port.", "ASSAULT", "bombing", "dead", "14"),
        ("en", "Police arrested 40 activists.", "COERCE", "arrested", "arrests", "40"),
        ("en", "Some 5,000 people protested against the law.", "PROTEST", "protested", "size", "5000"),
        ("de", "Bei dem Angriff zerstörte die Armee 14 Häuser.", "ASSAULT", "Angriff", "dead", None),
    ],
)
def test_numbers_of_people_belong_to_events(
    language: str, text: str, kind: str, word: str, field: str, value: str | None
) -> None:
    doc, got = quantities_of(text, language)
    start = text.index(word)
    event = Event(
        id="e1", type=kind, actor=[Participant(code="---")], evidence=[Span(0, len(text))], trigger=Span(start, start + len(word)), words=word,
    )  # fmt: skip
    (filled,) = attach([event], got, doc)
    assert getattr(filled, field) == value
    owners = [q.event for q in with_events([event], got, doc)]
    assert ("e1" in owners) == (value is not None)


def test_a_text_that_ends_with_a_unit_is_read() -> None:
    assert Reader().read(Report(id="t", text="Die Regierung zahlt seit 20 M", language="de")).quantities
