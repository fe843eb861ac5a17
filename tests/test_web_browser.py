"""Pages in Debian's Chromium: every page opened, the main path clicked, hostile text kept text, nothing asked of another host."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("fastapi", reason="the extra 'web' is not installed")
playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")

from conftest import ROOT  # noqa: E402
from depesche.web.screenshots import ARGUMENTS, CHROMIUM, pages_of  # noqa: E402
from web_site import TOKEN, fill, server  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")
HOSTILE = (
    "<script>alert(1)</script> lobt <img src=x onerror=alert(2)>\n"
    "{{ 7 * 7 }} lobt javascript:alert(3) \"><svg onload=alert(4)> ' onmouseover='alert(5) </textarea><script>alert(6)</script>"
)
#: axe-core is no part of the project: `make axe` puts it here; a folder of one's own can be named.
AXE = Path(os.environ.get("DEPESCHE_AXE", ROOT / "build" / "axe" / "node_modules" / "axe-core")) / "axe.min.js"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if not Path(CHROMIUM).exists():
        pytest.skip("Debian's chromium is not installed")
    with playwright.sync_playwright() as running:
        launched = running.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    store = tmp_path_factory.mktemp("web") / "web.db"
    fill(store)
    with server(store) as address:
        yield address


@pytest.fixture
def page(browser: Any, base: str) -> Iterator[Any]:
    """A page of somebody with the token; at the end nothing was complained of and no other host was asked."""
    context = browser.new_context(locale="en", viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    faults: list[str] = []
    # Pages that are meant to be missing are told by their status in the tests.
    opened.on(
        "console", lambda m: faults.append(m.text) if m.type in ("error", "warning") and "404" not in m.text else None
    )
    opened.on("pageerror", lambda e: faults.append(str(e)))
    opened.on("dialog", lambda d: (faults.append("dialog " + d.message), d.dismiss()))
    opened.on("request", lambda r: None if r.url.startswith((base, "data:")) else faults.append(r.url))
    opened.goto(f"{base}/?token={TOKEN}")
    yield opened
    context.close()
    assert faults == []


def follow(page: Any, selector: str) -> None:
    """Click what leads to another page (or to a place in this one) and wait until it is there: a click alone does not wait."""
    with page.expect_navigation():
        page.click(selector)


def test_every_page_opens_without_a_complaint_and_fits_a_phone(page: Any, base: str) -> None:
    for name, path in pages_of(base).items():
        answer = page.goto(base + path)
        assert answer.status == (404 if name == "fault" else 200), name
        assert "token=" not in page.url
        page.set_viewport_size({"width": 390, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, name
        page.set_viewport_size({"width": 1280, "height": 900})


def test_paste_correct_find_in_the_timeline_export(page: Any, base: str) -> None:
    page.fill("textarea[name=text]", "Reise nach Skopje\n\nTirana lobt Skopje für den neuen Bahnhof.")
    page.fill("input[name=date]", "2020-02-03")
    follow(page, "form.add button")
    page.wait_for_url("**/report/paste-*")
    assert page.locator(".records .event .record").count() == 1
    assert page.locator("article a.event").inner_text() == "lobt"
    # Kinds are switched off and on.
    page.click("label.event")
    assert not page.locator(".records section.event").is_visible()
    page.click("label.event")
    follow(page, ".records .event .record >> text=Review")
    page.fill("input[name=reviewer]", "Ada")
    page.select_option("select[name=type]", "ACCUSE")
    page.fill("input[name=recipient]", "Serbia")
    page.uncheck("input[name=go_on]")
    follow(page, "text=Save the correction")
    page.wait_for_url("**/report/paste-*")
    assert "Accuse" in page.locator(".records .event .record").inner_text()
    follow(page, "nav >> text=Timeline")
    page.select_option("select[name=type]", "ACCUSE")
    follow(page, "form.filters button")
    assert page.url.endswith("/timeline?type=ACCUSE")
    assert page.locator(".cards article").count() == 1 and "Serbia" in page.locator(".cards").inner_text()
    with page.expect_download() as given:
        page.click("aside .files >> text=CSV")
    assert "ACCUSE" in Path(given.value.path()).read_text(encoding="utf-8")


def test_selected_words_become_an_event(page: Any, base: str) -> None:
    page.goto(base + "/report/zweiter")
    page.evaluate(
        """() => { const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
        let node; while ((node = walker.nextNode())) { const at = node.data.indexOf('Bahn'); if (at >= 0) {
        const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + 4);
        getSelection().removeAllRanges(); getSelection().addRange(range); break; } }
        document.dispatchEvent(new MouseEvent('mouseup')); }"""
    )
    page.click("#addhere")
    page.wait_for_function("document.querySelector('input[name=words]')?.value")
    assert page.input_value("input[name=words]") == "Bahn"


def test_hostile_text_stays_text(page: Any, base: str) -> None:
    page.fill("textarea[name=text]", HOSTILE)
    follow(page, "form.add button")
    page.wait_for_url("**/report/paste-*")
    report = page.url
    assert "<script>alert(1)</script>" in page.locator("article").inner_text()
    assert "{{ 7 * 7 }}" in page.locator("article").inner_text()
    page.hover("article a.event")
    assert page.locator("#pop").is_visible()
    for path in ("/", "/timeline", "/search?q=alert", "/reports", "/map", "/network", "/review"):
        page.goto(base + path)
    page.goto(report)
    follow(page, ".records .event .record >> nth=0 >> text=Happening")
    assert "/happening?" in page.url
    page.go_back()
    follow(page, ".records .event .record >> nth=0 >> text=Review")
    assert "/review" in page.url
    assert page.locator("main script, main img").count() == 0


def test_a_drag_over_the_curve_narrows_the_time(page: Any, base: str) -> None:
    page.goto(base + "/timeline")
    columns = page.locator(".col .hit")
    first, last = columns.first.bounding_box(), columns.last.bounding_box()
    if columns.count() < 2:
        pytest.skip("one column only")
    page.mouse.move(first["x"] + 2, first["y"] + 20)
    page.mouse.down()
    page.mouse.move(last["x"] + 2, last["y"] + 20, steps=4)
    page.mouse.up()
    page.wait_for_url("**/timeline?from=*")


def test_the_keyboard_narrows_the_time_and_marks_tell_what_they_are(page: Any, base: str) -> None:
    page.goto(base + "/dyad/ALB/MKD")
    page.focus("[data-brush]")
    page.keyboard.press("End")
    assert "events" in page.inner_text("#tip")
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Enter")
    page.wait_for_url("**/dyad/ALB/MKD?from=*")
    page.goto(base + "/network")
    page.hover("[data-node] circle >> nth=0")
    assert "events" in page.inner_text("#tip") and page.locator("svg.network.dim").count() == 1
    page.goto(base + "/")
    page.focus("[data-brush]")
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.wait_for_url("**/timeline?from=*")


def test_pages_work_without_javascript(browser: Any, base: str) -> None:
    context = browser.new_context(java_script_enabled=False, locale="de")
    opened = context.new_page()
    opened.goto(base + "/timeline")
    opened.select_option("select[name=status]", "all")
    follow(opened, "form.filters button")
    assert "status=all" in opened.url and "Ereignisse" in opened.inner_text(".figure h2")
    follow(opened, "text=English")
    assert "events" in opened.inner_text(".figure h2")
    opened.goto(base + "/report/hoxha")
    follow(opened, "article a.event >> nth=0")
    assert "#r-e" in opened.url
    context.close()


def test_keys_and_look(page: Any, base: str) -> None:
    page.goto(base + "/timeline")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Escape")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "find"
    follow(page, "footer >> text=Dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(22, 21, 18)"
    page.goto(base + "/map")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.emulate_media(media="print")
    assert not page.locator(".bar").is_visible()


def test_axe_finds_no_serious_fault(page: Any, base: str) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not there: make axe (needs npm), or name its folder with DEPESCHE_AXE")
    script = AXE.read_text(encoding="utf-8")
    found = []
    for look in ("light", "dark"):
        for name, path in pages_of(base).items():
            page.goto(base + path + ("&" if "?" in path else "?") + "theme=" + look)
            page.evaluate(script)
            for fault in page.evaluate("axe.run().then(r => r.violations)"):
                if fault["impact"] in ("serious", "critical"):
                    found.append(f"{name} {look}: {fault['id']} {fault['nodes'][0]['html'][:150]} {fault['nodes'][0]['failureSummary'][:200]}")  # fmt: skip
    assert not found, "\n".join(found)


def test_a_link_to_a_record_shows_it_with_its_words(page: Any, base: str) -> None:
    page.goto(base + "/")
    page.fill("textarea[name=text]", "\n\n".join(f"Meldung {n}: Tirana lobt Skopje zum {n}. Mal." for n in range(120)))
    follow(page, "form.add button")
    page.goto(page.url + "#r-e90")
    page.wait_for_timeout(300)
    tops = "[document.getElementById('r-e90'), document.getElementById('at-r-e90')].map(e => e.getBoundingClientRect().top)"
    seen = page.evaluate(tops)
    assert [0 < top < 900 for top in seen] == [True, True], seen
    assert page.locator("a.event.lit").count() == 1
