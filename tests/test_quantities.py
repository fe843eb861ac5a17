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


@pytest.mark.parametrize(
    ("text", "value", "unit", "low", "high", "of"),
    [
        ("Die Kosten liegen bei rund 20 bis 30 Millionen Euro.", 3e7, "EUR", 1.8e7, 3.3e7, "Kosten"),
        ("Unter 20 Menschen starben bei der Überfahrt.", 20, None, None, 20, "Menschen"),
        ("Jeder dritte Beschäftigte geht leer aus.", 0.3333, None, None, None, "Beschäftigte"),
        ("Die Koalition hätte eine Mehrheit von vier Fünfteln der Sitze.", 0.8, None, None, None, "Sitze"),
        ("Das ist ein Fünftel aller Schulden.", 0.2, None, None, None, "Schulden"),
        ("Seine Partei stellt mehr als die Hälfte der Abgeordneten.", 0.5, None, 0.5, None, "Abgeordneten"),
        ("Das Werk gehört beiden Ländern je zur Hälfte.", 0.5, None, None, None, "Werk"),
        ("Der Preis könnte um ein Drittel steigen.", 0.3333, None, None, None, "Preis"),
        ("Die Zahl der Arbeitslosen hat sich verdreifacht.", 3, "x", None, None, "Arbeitslosen"),
        ("Die Kosten seien doppelt so hoch wie geplant.", 2, "x", None, None, "Kosten"),
        ("Die Opposition verlangt eine Halbierung der Ausgaben.", 0.5, "x", None, None, "Ausgaben"),
        ("Mehrere Tausend Beamte waren im Einsatz.", 3000, None, 3000, 9000, "Beamte"),
        ("Die Zahl der Vermissten sank auf 3.975.", 3975, None, None, None, "Vermissten"),
        ("Geplant ist eine Pipeline, die bis zu 25 Milliarden Dollar kosten soll.", 2.5e10, "USD", None, 2.5e10, "Pipeline"),
    ],
)  # fmt: skip
def test_shares_multiples_and_bounds(
    text: str, value: float, unit: str | None, low: float | None, high: float | None, of: str | None
) -> None:
    (found,) = quantities_of(text, "de")[1]
    assert same(found.value, value) and same(found.low, low) and same(found.high, high)
    assert (found.unit, found.of) == (unit, of)


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister wohnt in einem Viertel der Hauptstadt.",
        "Jeden zweiten Sonntag tagt der Rat.",
        "In der zweiten Hälfte fiel das Tor.",
    ],
)
def test_what_sounds_like_a_share_is_none(text: str) -> None:
    assert not quantities_of(text, "de")[1]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Der Handel soll von 90 auf 200 Milliarden Dollar steigen.", [(9e10, "current"), (2e11, "target")]),
        ("Die Zahl der Vermissten sank von 4.086 auf 3.975.", [(4086, "former"), (3975, "current")]),
        ("Die Zahl der Toten ist auf 230 gestiegen.", [(230, "current")]),
        ("Im Vorjahr belief sich der Handel auf zwei Milliarden Dollar.", [(2e9, "former")]),
        ("Bis 2024 sollen es zwei Prozent sein.", [(2, "target")]),
        ("Die Behörde bezifferte den Anstieg auf 27 Prozent.", [(27, None)]),
        ("Im Budget sind um 7 Prozent mehr Ausgaben vorgesehen als im Vorjahr.", [(7, "change")]),
    ],
)
def test_roles_in_what_changes(text: str, roles: list[tuple[float, str | None]]) -> None:
    assert [(q.value, q.role) for q in quantities_of(text, "de")[1]] == roles


def test_what_was_counted_before_is_counted_on() -> None:
    _, got = quantities_of("Bei den Unruhen starben 76 Menschen, über 1.500 wurden verletzt.", "de")
    assert [(q.value, q.of) for q in got] == [(76, "Menschen"), (1500, "Menschen")]


def test_a_text_that_ends_with_a_unit_is_read() -> None:
    assert Reader().read(Report(id="t", text="Die Regierung zahlt seit 20 M", language="de")).quantities
