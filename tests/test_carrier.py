"""What the carrier of a text put into it changes nothing that is read, and every record stands in the text as it came."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from depesche.carrier import Edit, carried, edits_of
from depesche.records import Reading, Report, spans_of

pytest.importorskip("depesche.reading", reason="there is no reader yet")
from depesche.language import respelled  # noqa: E402
from depesche.reading import Config, Reader  # noqa: E402

TEXT = (
    "Schwedens Außenminister Jörg Lönnqvist hat am Mittwoch die Türkei scharf kritisiert. „Wir können das nicht hinnehmen“, sagte er in Malmö. "
    "Für die Übergriffe an der Grenze müsse sich Ankara entschuldigen. Fünf schwedische Offiziere waren getötet worden. Später würden Gespräche über ein Abkommen folgen."
)
UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(Config(language="de"))


def facts(reading: Reading) -> list[object]:
    """What a Reading says, without where."""
    return [
        [(e.type, e.mode, [p.code for p in e.actor], [p.code for p in e.recipient], e.status, e.date and e.date.iso) for e in reading.events],
        [(q.kind, q.speaker and q.speaker.code, len(q.spans)) for q in reading.quotes],
        [(t.type, t.value) for t in reading.times],
        [(q.value, q.unit) for q in reading.quantities],
        [(e.kind, e.code, len(e.mentions)) for e in reading.entities],
    ]  # fmt: skip


def soft_hyphens(text: str) -> str:
    return " ".join(word[:4] + "\u00ad" + word[4:] if len(word) > 8 else word for word in text.split(" "))


def two_letters(text: str) -> str:
    return "".join(UMLAUTS.get(letter, letter) for letter in text)


def cut_at_line_ends(text: str) -> str:
    """Lines of sixty characters, long words cut at their ends."""
    lines = [""]
    for word in text.split(" "):
        if len(lines[-1]) + len(word) < 60:
            lines[-1] += " " * bool(lines[-1]) + word
        elif word.isalpha() and len(word) > 8:
            lines[-1] += f" {word[:4]}-"
            lines.append(word[4:])
        else:
            lines.append(word)
    return "\n".join(lines)


@pytest.mark.parametrize(
    "carrier",
    [
        soft_hyphens,
        two_letters,
        cut_at_line_ends,
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: "\ufeff" + text.replace(" am ", " \u200bam "),
        lambda text: text.replace("fi", "\ufb01"),
        lambda text: text.replace("ü", "&uuml;").replace("„", "&#8222;").replace(" am ", "&nbsp;am "),
        lambda text: text.replace("Außenm", "Außen&shy;m").replace("Offiziere", "Offi&#173;ziere"),
        lambda text: text.encode().decode("latin-1"),
        lambda text: "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode()),
    ],
)
def test_a_report_says_the_same_however_it_was_carried(reader: Reader, carrier: Callable[[str], str]) -> None:
    text = carrier(TEXT)
    assert text != TEXT
    plain = reader.read(Report(id="c", text=TEXT, date="2017-05-19"))
    reading = reader.read(Report(id="c", text=text, date="2017-05-19"))
    assert facts(reading) == facts(plain)
    assert reading.report.text == text and len(reading.events) > 1
    for _, span, words in spans_of(reading):
        assert text[span.start : span.end] == words


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Tuerkei weist Kritik aus Schweden zurueck", two_letters(TEXT)),
        ("T&uuml;rkei weist Kritik aus Schweden zur&uuml;ck", TEXT),
        ("Türkei weist Kritik aus Schweden zurück", soft_hyphens(TEXT)),
    ],
)
def test_a_title_is_found_above_the_text_however_both_were_carried(reader: Reader, title: str, text: str) -> None:
    above, headline = "Die Meldungen vom Mittwoch aus Malmo", title.replace("&uuml;", "ü")
    reading = reader.read(Report(id="t", title=title, text=f"{above}\n\n{headline}\n\n{text}"))
    assert reading.report.title == title
    assert [reading.report.text[b.start : b.end] for b in reading.blocks if b.kind == "headline"] == [headline]


def test_words_of_a_quotation_in_two_parts_are_those_of_the_text(reader: Reader) -> None:
    text = two_letters(
        "„Wir können das nicht hinnehmen“, sagte Schwedens Außenminister in Malmö, „und wir würden es später bedauern.“ Für die Übergriffe fehlten Gründe."
    )
    quote = next(q for q in reader.read(Report(id="q", text=text)).quotes if len(q.spans) > 1)
    assert quote.words == " … ".join(text[s.start : s.end] for s in quote.spans)
    assert "koennen" in quote.words and "spaeter" in quote.words


def test_a_word_of_many_letters_takes_no_time() -> None:
    text = "a" * 200_000 + " Innen-\nminister"
    assert respelled(text, "de") == [(200_006, 200_008, "")]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Nord-\nund Südkorea einigten sich.", None),
        ("Der Innen-\nminister trat zurück und ging.", "Der Innenminister\ntrat zurück und ging."),
        ("Die deutsch-\nfranzösische Grenze blieb offen.", "Die deutsch-französische\nGrenze blieb offen."),
        ("Das EU-\nLand stimmte zu.", None),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(text: str, read: str | None) -> None:
    found = carried(text, respelled(text, "de"))
    assert (found and found.text) == read


@pytest.mark.parametrize(
    "text",
    [
        "Neue Steuern: Israel, Michael Goethe und die Bauern in Venezuela aktuell.",
        "Die Türkei sprach fuer und ueber Europa.",
    ],
)
def test_two_letters_stay_where_they_are_no_umlaut(text: str) -> None:
    assert respelled(text, "de") == []


def test_names_and_common_words_keep_their_two_letters() -> None:
    text = "Der Praesident sprach fuer Israel mit Michael Bauer ueber neue Steuern und aktuelle Quellen."
    found = carried(text, respelled(text, "de"))
    assert found is not None
    assert found.text == "Der Präsident sprach für Israel mit Michael Bauer über neue Steuern und aktuelle Quellen."


@pytest.mark.parametrize("text", ["AT&T; R&D", "SÃO PAULO", "Ã la carte", "„Ä“ und Ä„", "x & y;"])
def test_what_only_looks_like_it_is_left(text: str) -> None:
    assert edits_of(text) == []


def test_a_place_in_the_text_as_it_came() -> None:
    found = carried("ab\u00adcd e\u0301f", edits_of("ab\u00adcd e\u0301f"))
    assert found is not None and found.text == "abcd éf"
    assert found.span(0, 4) == (0, 5) and found.span(5, 6) == (6, 8) and found.span(7, 7) == (9, 9)
    assert carried("abc", []) is None and carried("abc", [Edit(0, 3, "d"), Edit(1, 2, "x")]) is not None
