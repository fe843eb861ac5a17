"""What the page of a report shows: all of the text, all records at their words, nothing from outside, nothing unescaped."""

from __future__ import annotations

import re
import shutil
from html import unescape
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import TEXT, made_by_hand
from depesche.export.page import page
from depesche.records import Entity, Mention, Quote, Reading, Report, Span


def article(html: str) -> str:
    return html[html.index("<article>") : html.index("</article>")]


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_every_character_but_line_breaks_is_there_in_order() -> None:
    assert plain(article(page(made_by_hand()))).replace("\n", "") == TEXT.replace("\n", "")


def test_words_of_the_report_are_never_markup() -> None:
    html = page(made_by_hand())
    assert "<script>alert" not in html
    assert html.count("<script") == 1


def test_nothing_comes_from_outside() -> None:
    html = page(made_by_hand())
    assert not re.search(r"https?://|//[a-z]|\bsrc=|@import|url\(", html)
    assert "default-src 'none'" in html


def test_every_record_has_an_address_and_marks_lead_there() -> None:
    html = page(made_by_hand())
    ids = re.findall(r'\bid="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    for record in ("e1", "e2", "q1", "q2", "n1", "n2", "n3", "t1", "m1", "r1", "u1"):
        assert f"r-{record}" in ids
    for target in re.findall(r'href="#([^"]*)"', html):
        assert target in ids, target


def test_every_label_is_bound_to_its_checkbox_and_counts() -> None:
    html = page(made_by_hand())
    assert re.findall(r'id="show-(\w+)" checked>([\w ]+) <span class="n">(\d+)', html) == [
        ("event", "Events", "2"),
        ("quote", "Quotes", "2"),
        ("entity", "Actors and places", "3"),
        ("time", "Times", "1"),
        ("quantity", "Numbers", "1"),
        ("relation", "Relations", "2"),
    ]


def test_a_mark_in_a_quote_in_an_event_belongs_to_all_of_them() -> None:
    assert re.search(
        r'<a class="s event quote" href="#r-e2" data-r="r-e2 r-q2 r-q1" data-e="r-e1 r-e2"[^>]*>bauen</a>',
        page(made_by_hand()),
    )


def test_a_report_in_which_nothing_was_found() -> None:
    html = page(Reading(report=Report(id="x", text="Nichts."), language="de"))
    assert "No event found." in html and "Nichts." in html


WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\r\n\x0b\x0c\x85\u2028\u2029"), min_size=1, max_size=40
)


@settings(max_examples=60, deadline=None)
@given(WORDS, st.data())
def test_marks_may_overlap_in_any_way(text: str, data: st.DataObject) -> None:
    def spans() -> list[Span]:
        pair = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
        return [Span(a, b) for a, b in data.draw(st.lists(pair, max_size=4))]

    reading = Reading(
        report=Report(id="x", text=text),
        language="de",
        entities=[
            Entity(
                id=f"n{i}",
                name="x",
                kind="person",
                mentions=[Mention(span=s, words=text[s.start : s.end], form="name")],
            )
            for i, s in enumerate(spans())
        ],
        quotes=[Quote(id=f"q{i}", kind="direct", spans=spans(), words="") for i in range(2)],
    )
    assert plain(article(page(reading))) == f"\n{text}\n"


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, section 1.4.3."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_can_be_read(scheme: str) -> None:
    roots = re.findall(r":root \{(.*?)\n\s*\}", page(made_by_hand()), re.S)
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", roots[0 if scheme == "light" else 1]))
    kinds = ("event", "quote", "entity", "time", "quantity", "relation", "q1", "q2", "q3", "q4")
    pairs = [
        ("ink", "paper"),
        ("ink", "card"),
        ("soft", "paper"),
        ("soft", "card"),
        ("ink", "told-bg"),
        ("ink", "quote-bg"),
    ]
    pairs += [(kind, ground) for kind in kinds for ground in (f"{kind}-bg", "paper", "card")]
    poor = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}


def test_the_page_is_the_same_each_time() -> None:
    reading = made_by_hand()
    assert page(reading) == page(msgspec.structs.replace(reading))


def chromium() -> str:
    pytest.importorskip("playwright")
    return shutil.which("chromium") or pytest.skip("Debian's chromium is not installed")


def test_in_a_browser(tmp_path: Path) -> None:
    """Hover and tap show the record; the legend works without scripts; nothing is wider than a phone."""
    program = chromium()
    from playwright.sync_api import sync_playwright

    (tmp_path / "page.html").write_text(page(made_by_hand()), encoding="utf-8")
    address = (tmp_path / "page.html").as_uri()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        faults: list[str] = []
        wide = browser.new_page(viewport={"width": 1280, "height": 900})
        wide.on("pageerror", lambda error: faults.append(str(error)))
        wide.on("request", lambda request: faults.append(request.url) if request.url != address else None)
        wide.goto(address)
        wide.hover("article a.event")
        assert "Arben Hoxha" in wide.inner_text("#pop") and "SUPPORT" in wide.inner_text("#pop")
        wide.keyboard.press("Escape")
        assert not wide.is_visible("#pop")
        phone = browser.new_context(viewport={"width": 360, "height": 700}, has_touch=True, is_mobile=True).new_page()
        phone.goto(address)
        phone.tap("article a.quantity")
        assert "36 million" in phone.inner_text("#pop")
        assert phone.evaluate("document.documentElement.scrollWidth") <= 360
        plain_page = browser.new_context(java_script_enabled=False).new_page()
        plain_page.goto(address)
        plain_page.uncheck("#show-event")
        assert not plain_page.is_visible(".records section.event") and plain_page.is_visible(".records section.quote")
        browser.close()
    assert faults == []
