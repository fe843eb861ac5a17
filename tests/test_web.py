"""Pages without a browser: what each shows, what it refuses, what leaves the store as a file."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

pytest.importorskip("fastapi", reason="the extra 'web' is not installed")
from fastapi.testclient import TestClient  # noqa: E402

from conftest import SHARED, made_by_hand  # noqa: E402
from depesche.errors import ConfigError, UnknownLanguage  # noqa: E402
from depesche.lexicon import plover, relation_words  # noqa: E402
from depesche.records import Reading, Report, Span  # noqa: E402
from depesche.store import Store, actors  # noqa: E402
from depesche.store.happenings import merge  # noqa: E402
from depesche.store.pages import Pages  # noqa: E402
from depesche.store.question import Question  # noqa: E402
from depesche.store.reviews import Reviews  # noqa: E402
from depesche.store.schema import metadata  # noqa: E402
from depesche.web import answers, charts  # noqa: E402
from depesche.web.guard import check_start  # noqa: E402
from depesche.web.pages import timeline  # noqa: E402
from depesche.web.texts import LANGUAGES, Texts, catalogue  # noqa: E402
from web_site import TOKEN, fake_read, fill, site  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")
PAGES = (
    "/", "/search?q=Bahn", "/search?q=Mazedonien", "/reports", "/timeline", "/timeline?by=type&status=all", "/network?status=all",
    "/network?sectors=1", "/map", "/map?region=europe", "/dyad/ALB/MKD", "/dyad/MKD/USA", "/actor/ALB", "/actor/ALB:GOV", "/actor/FRA",
    "/report/hoxha", "/happening?report=hoxha&event=e1", "/review", "/review/event?report=hoxha&event=e1",
    "/review/add?report=hoxha&words=gelobt", "/login", "/docs", "/timeline?from=1801&to=1802",
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "web.db"
    fill(path)
    return path


@pytest.fixture
def client(store: Path) -> Iterator[TestClient]:
    with TestClient(site(store), follow_redirects=False) as client:
        yield client


@pytest.fixture
def known(client: TestClient) -> TestClient:
    """Somebody who came with the token."""
    assert client.get(f"/?token={TOKEN}").status_code == 303
    return client


def form_word(client: TestClient) -> str:
    found = re.search(r'name="form_word" value="([^"]+)"', client.get("/login").text)
    assert found
    return found[1]


def judge(client: TestClient, **fields: str) -> int:
    given = {"report": "hoxha", "event": "e1", "reviewer": "Ada", "form_word": form_word(client)} | fields
    return client.post("/review/verdict", data=given).status_code


# --- what pages show ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_every_page_opens_in_both_languages_with_nothing_inline(client: TestClient, path: str, language: str) -> None:
    answer = client.get(path, headers={"accept-language": language})
    assert answer.status_code == 200
    html = answer.text
    assert f'<html lang="{language}"' in html
    assert "<script>" not in html and not re.search(r"<(?!meta)[^>]* (style|on\w+)=", html)
    assert not re.search(r'(src|href|action)="(https?:)?//', html)
    assert "<style" not in html


def test_words_of_a_report_are_never_markup(client: TestClient) -> None:
    for path in ("/", "/report/hoxha", "/search?q=alert", "/reports", "/timeline?status=all"):
        assert "<script>alert" not in client.get(path).text
    assert "&lt;script&gt;alert" in client.get("/report/hoxha").text


def test_of_the_same_words_in_a_sentence_those_of_the_event_are_marked(tmp_path: Path) -> None:
    reading = fake_read(Report(id="r", text="Wien lobt Graz, Tirana lobt Skopje.", date="2019-04-24"))
    second = reading.report.text.rindex("lobt")
    event = msgspec.structs.replace(reading.events[0], trigger=Span(second, second + 4))
    with Store.open(tmp_path / "a.db") as store:
        store.add(msgspec.structs.replace(reading, events=[event]))
    with TestClient(site(tmp_path / "a.db")) as client:
        for path in ("/report/r", "/timeline", "/happening?report=r&event=e1"):
            assert "Tirana <mark>lobt</mark> Skopje" in client.get(path).text, path


def test_an_office_that_is_over_is_not_told_as_held(tmp_path: Path) -> None:
    made = made_by_hand()
    former = [msgspec.structs.replace(r, status="former") for r in made.relations]
    with Store.open(tmp_path / "a.db") as store:
        store.add(msgspec.structs.replace(made, relations=former))
    with TestClient(site(tmp_path / "a.db")) as client:
        for path in ("/report/hoxha", "/actor/ALB"):
            assert '<span class="status">former</span>' in client.get(path).text, path


def test_words_asked_for_are_never_markup(client: TestClient) -> None:
    for path in (
        "/search?q={}",
        "/timeline?q={}",
        "/timeline?place={}",
        "/timeline?from={}",
        "/actor/{}",
        "/network?who={}",
    ):
        assert "<img" not in client.get(path.format('"><img src=x onerror=alert(1)>')).text


def test_an_empty_store_says_what_to_do(tmp_path: Path) -> None:
    with TestClient(site(tmp_path / "new.db")) as client:
        assert "Paste a news report" in client.get("/").text
        for path in ("/timeline", "/network", "/map", "/reports", "/review", "/actor/RUS"):
            assert client.get(path).status_code == 200


def test_every_word_of_the_interface_is_there_in_both_languages() -> None:
    assert not [key for key, words in catalogue().items() if set(words) != set(LANGUAGES) or not all(words.values())]
    closed = {
        "type": plover.TYPES, "mode": {mode for modes in plover.MODES.values() for mode in modes}, "context": plover.CONTEXTS,
        "status": plover.STATUS, "sector": plover.SECTORS, "body": plover.INTERNATIONAL, "relation": relation_words.RELATIONS,
        "undertaking": relation_words.STATUSES, "standing": ("former", "coming"),
    }  # fmt: skip
    assert not [f"{room}.{value}" for room, values in closed.items() for value in values if f"{room}.{value}" not in catalogue()]  # fmt: skip


def test_search_finds_words_names_and_countries(client: TestClient) -> None:
    found = client.get("/search.json?q=bahn").json()
    assert {r["id"] for r in found["reports"]} == {"hoxha", "zweiter"}
    assert client.get("/search.json?q=Hoxha").json()["names"][0]["code"] == "ALB:GOV"
    assert client.get("/search.json?q=Weißrussland").json()["codes"][0]["code"] == "BLR"
    assert client.get('/search.json?q="die Bahn" -(*').json()["reports"]


def test_filters_find_what_events_says(client: TestClient) -> None:
    assert client.get("/timeline.json?status=all").json()["total"] == 4
    assert client.get("/timeline.json").json()["total"] == 3
    assert client.get("/timeline.json?who=Albanien&type=SUPPORT&from=2019-04-24").json()["total"] == 1
    assert client.get("/timeline.json?q=Bahn&place=Skopje").json()["total"] == 2


def test_what_cannot_be_meant_is_refused_with_words(client: TestClient) -> None:
    for path in (
        "from=gestern",
        "type=DANCE",
        "status=maybe",
        "confidence=2",
        "quad=7",
        "who=" + "X," * 50,
        "from=2019-13-40",
        "from=2021&to=2020",
        "who=Atlantis",
        "said_by=RUS:GOV:X",
    ):
        answer = client.get("/timeline.json?" + path)
        assert answer.status_code == 400 and answer.json()["detail"]
        assert client.get("/timeline?" + path).status_code == 400
    assert client.get("/report/none").status_code == 404
    assert client.get("/report/..%2F..%2Fetc%2Fpasswd").status_code == 404
    assert client.get("/static/..%2Fapp.py").status_code == 404


def test_a_fault_is_told_in_the_visitors_words_and_says_nothing_of_the_server(client: TestClient, store: Path) -> None:
    for path in ("/report/none", "/report/none.json", "/report/none.html", "/review/event?report=none&event=e1"):
        told = client.get(path, headers={"accept-language": "de"})
        assert told.status_code == 404 and "Diesen Bericht gibt es im Bestand nicht" in told.text, path
        assert store.name not in told.text and str(store.parent) not in told.text, path
    for path, words in (
        ("/timeline?from=gestern", "„gestern“ ist kein Datum"),
        ("/timeline?from=2021&to=2020", "2021 liegt nach to: 2020"),
        ("/timeline?who=Atlantis", "„Atlantis“ ist kein Land"),
        ("/timeline?page=0", "page: Diesen Wert gibt es nicht"),
    ):
        assert words in client.get(path, headers={"accept-language": "de"}).text, path


def test_a_list_says_of_how_many_pages_and_a_fault_what_it_is(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline, "_PAGE", 2)
    assert "Page 1 of 2" in client.get("/timeline").text
    assert "<title>That did not work" in client.get("/report/none").text


def test_a_page_behind_the_last_says_so(client: TestClient) -> None:
    for path in ("/reports?page=9", "/timeline?page=9", "/search?q=lobt&page=9"):
        page = client.get(path).text
        assert "The list ends before this page" in page and "page=1" in page and "Nothing here yet" not in page, path


def test_reports_are_called_the_same_on_every_page(tmp_path: Path) -> None:
    made = made_by_hand()
    text = made.report.text.replace(made.report.text.split("\n")[0], "Besuch")
    named = made_by_hand(text=text)
    with Store.open(tmp_path / "a.db") as store:
        store.add(msgspec.structs.replace(named, report=msgspec.structs.replace(named.report, title=None)))
    with TestClient(site(tmp_path / "a.db")) as client:
        assert "<title>Besuch" in client.get("/report/hoxha").text
        for path in ("/", "/reports", "/search?q=Bahn"):
            assert re.search(r'<a href="/report/hoxha">Besuch</a>', client.get(path).text), path
        assert client.get("/reports.json").json()["reports"][0]["headline"] == "Besuch"


def test_the_start_says_how_many_events_the_charts_count(client: TestClient) -> None:
    page = client.get("/").text
    assert "4 events in 3 reports" in page and "Of these 3 occurred" in page
    assert client.get("/timeline.json").json()["total"] == client.get("/index.json").json()["totals"]["occurred"] == 3


@pytest.mark.parametrize("path", ["/actor/ALB", "/actor/MKD", "/actor/ALB?from=2019-04-24", "/actor/MKD?status=all", "/map", "/timeline"])  # fmt: skip
def test_a_number_leads_to_as_many_events(client: TestClient, path: str) -> None:
    links = re.findall(r'<a (?:class="chip t-\w+" )?href="(/timeline\?[^"]+)">[^<]*?(?:<span>[^<]*</span>.*?<b>)?(\d*)</', client.get(path).text)  # fmt: skip
    links += re.findall(r'href="(/timeline[^"]+place=[^"]+)">.*?<td class="num">(\d+)</td>', client.get(path).text)
    counted = [(html.unescape(link), int(n)) for link, n in links if n]
    assert counted
    for link, n in counted:
        assert client.get(link.replace("/timeline?", "/timeline.json?")).json()["total"] == n, link


def test_a_place_counts_once_wherever_a_reading_thinks_it_lies(tmp_path: Path) -> None:
    praise = made_by_hand().events[0]
    assert praise.place
    places = [praise.place, *(msgspec.structs.replace(praise.place, lat=None, lon=None, country=c) for c in ("MKD", None))]  # fmt: skip
    events = [msgspec.structs.replace(praise, id=f"p{n}", place=place) for n, place in enumerate(places)]
    with Store.open(tmp_path / "a.db") as store:
        store.add(msgspec.structs.replace(made_by_hand(), events=events))
        rows = Pages(store).places(Question())
        assert [(r["name"], r["country"], r["lat"], r["n"], r["score"]) for r in rows] == [
            ("Skopje", "MKD", praise.place.lat, 3, praise.score)
        ]


def test_files_hold_what_the_chart_and_the_list_show(client: TestClient) -> None:
    rows = list(csv.DictReader(io.StringIO(client.get("/events.csv?status=all").text)))
    assert len(rows) == 4 and rows[0]["actor"].startswith("ALB:GOV")
    chart = list(csv.DictReader(io.StringIO(client.get("/timeline.csv").text)))
    assert sum(int(r["events"]) for r in chart) == 3
    assert client.get("/timeline.svg").text.startswith("<svg") and client.get("/map.png").content[:4] == b"\x89PNG"
    assert len(client.get("/events.jsonl?status=all").text.splitlines()) == 4


def test_a_file_leaves_in_few_pieces() -> None:
    pieces = list(answers._in_pieces(b"%d\n" % n for n in range(100_000)))
    assert len(pieces) < 12 and b"".join(pieces) == b"".join(b"%d\n" % n for n in range(100_000))


def test_a_cell_is_no_formula(tmp_path: Path) -> None:
    with Store.open(tmp_path / "f.db") as store:
        store.add(fake_read(Report(id="f", text="=HYPERLINK(1) lobt alle.")))
    with TestClient(site(tmp_path / "f.db")) as client:
        assert "'=HYPERLINK" in client.get("/events.csv").text


# --- happenings --------------------------------------------------------------------------------------------------------


def told(id: str, text: str, **fields: Any) -> Reading:
    """A report that tells the praise of the others, with fields of its event changed."""
    reading = fake_read(Report(id=id, text=text, date="2019-04-24"))
    return msgspec.structs.replace(reading, events=[msgspec.structs.replace(reading.events[0], **fields)])


@pytest.fixture
def disputed(tmp_path: Path) -> Iterator[TestClient]:
    """Four reports of one praise: two in their own words, one of them denies it, a copy, and a number told in two ways."""
    path, long = tmp_path / "disputed.db", " ".join(f"Wort{n} über die Bahn" for n in range(40))
    with Store.open(path) as opened:
        opened.add(told("erster", f"Tirana lobt Skopje für die Bahn. {long}", dead="2"))
        opened.add(told("abschrift", f"Tirana lobt Skopje für die Bahn. {long}!", dead="2"))
        opened.add(told("anderer", "Tirana lobt Skopje für die Bahn, heißt es.", dead="1000-1999", status="negated"))
        merge(opened)
    with TestClient(site(path), follow_redirects=False) as client:
        yield client


def test_a_happening_sets_what_its_reports_say_against_each_other(disputed: TestClient) -> None:
    data = disputed.get("/happening.json?report=anderer&event=e1").json()
    assert {t["report"]: t["copy_of"] for t in data["tellings"]} == {
        "erster": None,
        "abschrift": "erster",
        "anderer": None,
    }
    assert (data["happening"]["reports"], data["happening"]["independent"]) == (3, 2)
    said = {
        d["field"]: (d["contradiction"], {v["value"]: v["reports"] for v in d["values"]}) for d in data["differences"]
    }
    assert said["dead"] == (True, {"2": ["erster", "abschrift"], "1000-1999": ["anderer"]})
    assert said["status"] == (True, {"occurred": ["erster", "abschrift"], "negated": ["anderer"]})
    assert "actor" not in said
    html = disputed.get("/happening?report=anderer&event=e1").text
    assert "1,000–1,999" in html and html.count('class="contradiction"') == 2 and "Copy (" in html
    rows = list(csv.DictReader(io.StringIO(disputed.get("/happening.csv?report=anderer&event=e1").text)))
    assert [r["dead"] for r in rows] == ["2", "2", "1000-1999"]


def test_records_lead_to_their_happening_and_say_who_else_tells_it(disputed: TestClient) -> None:
    for path in ("/report/erster", "/timeline", "/actor/ALB", "/dyad/ALB/MKD"):
        html = disputed.get(path).text
        assert 'href="/happening?report=' in html and "3 reports" in html and "contradiction" in html, path


def test_a_dyad_shows_what_several_reports_tell_and_where_they_clash(disputed: TestClient) -> None:
    (told_often,) = disputed.get("/dyad/MKD/ALB.json").json()["happenings"]
    assert (told_often["reports"], told_often["independent"]) == (3, 2)
    assert [c["what"] for c in told_often["contradictions"]] == ["dead", "status"]
    assert "3 reports, 2 independent" in disputed.get("/dyad/ALB/MKD").text


def test_an_event_that_was_not_compared_yet_says_so(tmp_path: Path) -> None:
    with Store.open(tmp_path / "new.db") as opened:
        opened.add(told("erster", "Tirana lobt Skopje."))
    app = site(tmp_path / "new.db")
    with TestClient(app) as client:
        address = "/happening{}?report=erster&event=e1"
        assert client.get(address.format(".json")).json()["happening"] is None
        assert "has not been compared" in client.get(address.format("")).text
        app.state.site.merging.now()
        assert client.get(address.format(".json")).json()["happening"]["reports"] == 1


def test_a_correction_may_lead_to_another_happening(known: TestClient) -> None:
    before = known.get("/happening.json?report=hoxha&event=e1").json()
    assert {t["report"] for t in before["tellings"]} == {"hoxha", "zweiter", "dritter"}
    assert judge(known, **CORRECTION) == 303
    known.app.state.site.merging.now()
    after = known.get("/happening.json?report=hoxha&event=e1").json()
    assert {t["report"] for t in after["tellings"]} == {"hoxha"}
    assert judge(known, verdict="reject", report="zweiter") == 303
    assert {t["report"] for t in known.get("/happening.json?report=dritter&event=e1").json()["tellings"]} == {"dritter"}


# --- who may do what ---------------------------------------------------------------------------------------------------


def test_answers_carry_the_policy(client: TestClient) -> None:
    for path in ("/", "/timeline.json", "/nothing", "/static/site.css"):
        policy = client.get(path).headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy


def test_others_can_reach_a_server_only_with_a_token() -> None:
    check_start("127.0.0.1", None)
    check_start("0.0.0.0", TOKEN)
    for host, token in (("0.0.0.0", None), ("192.168.1.5", None), ("127.0.0.1", "short"), ("::", None)):
        with pytest.raises(ConfigError):
            check_start(host, token)


def test_a_closed_server_shows_nothing_without_the_token(store: Path) -> None:
    with TestClient(site(store, open=False), follow_redirects=False) as client:
        assert client.get("/").headers["location"] == "/login"
        assert client.get("/timeline.json").status_code == 401
        assert client.get("/timeline.json", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
        assert client.get("/?token=wrong").status_code == 303 and client.get("/").status_code == 303
        client.get(f"/?token={TOKEN}")
        assert client.get("/").status_code == 200


def test_a_name_that_is_not_the_servers_is_refused(client: TestClient) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 421


def test_changing_needs_the_token_and_a_form_of_ours(client: TestClient) -> None:
    word = form_word(client)
    assert client.post("/reports", data={"text": "A lobt B.", "form_word": word}).status_code == 401
    client.get(f"/?token={TOKEN}")
    assert client.post("/reports", data={"text": "A lobt B.", "form_word": "x"}).status_code == 403
    assert client.post("/reports", data={"text": "A lobt B."}).status_code == 403
    foreign = {"origin": "https://evil.example"}
    assert client.post("/reports", data={"text": "A lobt B.", "form_word": word}, headers=foreign).status_code == 403
    assert client.post("/reports", data={"text": "A lobt B.", "form_word": word}).status_code == 303


def test_signing_in_leads_only_to_this_server(client: TestClient) -> None:
    word = form_word(client)
    for given, led in (("/review?type=AID", "/review?type=AID"), ("//evil.example", "/"), ("https://evil.example", "/"), ("/\\evil", "/")):  # fmt: skip
        answer = client.post("/login", data={"given": TOKEN, "next": given, "form_word": word})
        assert answer.headers["location"] == led
    assert client.post("/login", data={"given": "wrong", "form_word": word}).status_code == 401


def test_too_much_at_once_is_refused(known: TestClient) -> None:
    assert known.post("/reports", data={"text": "x" * 6_000_000}).status_code == 413
    parts = (b"x" * 100_000 for _ in range(60))
    assert known.post("/reports", content=parts).status_code == 413


def test_a_report_by_paste_and_by_upload(known: TestClient) -> None:
    word = form_word(known)
    answer = known.post("/reports", data={"text": "Tirana lobt\r\nSkopje.", "form_word": word, "date": "2020-01-02"})
    page = known.get(answer.headers["location"])
    assert page.status_code == 200 and "2 Jan 2020" in page.text
    files = {"files": ("../../etc/pass wd.txt", b"Tirana lobt Wien.", "text/plain")}
    answer = known.post("/reports", data={"form_word": word}, files=files)
    assert re.fullmatch(r"/report/pass-wd-\w+", answer.headers["location"])
    assert known.post("/reports", data={"form_word": word, "text": " "}).status_code == 422
    page_ = b"<html><head><title>Reise</title></head><body><nav>Start</nav><article><p>Tirana lobt Graz f\xc3\xbcr die Bahn, die nun gebaut wird, und alle freuen sich dar\xc3\xbcber.</p></article></body></html>"
    for name, words, body in (
        ("seite.html", "lobt Graz", page_),
        ("notiz.md", "lobt Linz", b"# Reise\n\nTirana lobt Linz."),
    ):
        answer = known.post(
            "/reports", data={"form_word": word}, files={"files": (name, body, "application/octet-stream")}
        )
        shown = known.get(answer.headers["location"] + ".json").json()
        assert words in shown["report"]["text"] and "<p>" not in shown["report"]["text"] and shown["events"]
    for name in ("viele.jsonl", "bericht.txt.gz", "tafel.csv"):
        answer = known.post(
            "/reports", data={"form_word": word}, files={"files": (name, b"Tirana lobt Wien.", "text/plain")}
        )
        assert answer.status_code == 422 and "one report a file" in answer.text
    many = [("files", (f"{n}.txt", b"Tirana lobt Wien.", "text/plain")) for n in range(21)]
    assert known.post("/reports", data={"form_word": word}, files=many).status_code == 422
    binary = {"files": ("a.txt", b"\x00\x01\x02\x03", "text/plain")}
    assert known.post("/reports", data={"form_word": word}, files=binary).status_code == 422


def test_what_cannot_be_read_is_told_above_the_form_that_keeps_it(
    known: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {"form_word": form_word(known), "date": "2024-02-31", "text": "Tirana lobt <Wien>."}
    answer = known.post("/reports", data=given)
    assert answer.status_code == 422 and "Write the date as 2019-04-25" in answer.text
    assert "Tirana lobt &lt;Wien&gt;.</textarea>" in answer.text and 'value="2024-02-31"' in answer.text

    def french(report: Report) -> Reading:
        if "Paris" in report.text:
            raise UnknownLanguage("the text seems to be in French; say so with --language de", "fr")
        return fake_read(report)

    monkeypatch.setattr(known.app.state.site, "read", french)
    files = [("files", (f"{name}.txt", f"{name} lobt Wien.".encode(), "text/plain")) for name in ("Paris", "Graz")]
    page = known.post("/reports", data={"form_word": form_word(known)}, files=files, headers={"accept-language": "de"})
    assert page.status_code == 422 and "Paris.txt: anscheinend auf Französisch" in page.text
    assert "--language" not in page.text and re.search(r'Gelesen und aufgenommen: <a href="/report/Graz-', page.text)


def test_a_pasted_report_may_be_long_or_the_source_of_a_page(known: TestClient) -> None:
    long = "Tirana lobt Skopje.\n" + "ä" * 700_000
    parts = {"form_word": (None, form_word(known)), "text": (None, long)}
    assert known.post("/reports", files=parts).status_code == 303
    assert "at most 1,000,000" in known.post("/reports", data={"form_word": form_word(known), "text": "x " * 600_000}).text  # fmt: skip
    source = " <!DOCTYPE html><html><body><article><p>Tirana lobt Graz f&uuml;r die Bahn, die nun gebaut wird, und alle freuen sich.</p></article></body></html>"
    at = known.post("/reports", data={"form_word": form_word(known), "text": source}).headers["location"]
    assert known.get(at + ".json").json()["report"]["text"].startswith("Tirana lobt Graz für die Bahn")


def test_a_question_that_takes_too_long_is_ended(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from depesche.store import limits
    from depesche.web import app

    monkeypatch.setattr(app, "PATIENCE", 0.0)
    monkeypatch.setattr(limits, "_STEPS", 10)
    with TestClient(site(store)) as client:
        answer = client.get("/timeline.json?q=Tirana&status=all")
        assert answer.status_code == 503 and "too long" in answer.json()["detail"]
        assert client.get("/timeline?q=Tirana&status=all").status_code == 503


def test_no_address_and_no_file_is_taken_from_a_request(known: TestClient, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("Geheim lobt Geheim.", encoding="utf-8")
    for path in ("/report/{}", "/report/{}.json", "/report/{}.html", "/happening?report={}&event=e1", "/static/{}"):
        for name in (str(tmp_path / "secret.txt"), "../secret.txt", "file:///etc/passwd", "http://127.0.0.1:1/", "%2e%2e%2fsecret.txt"):  # fmt: skip
            answer = known.get(path.format(name))
            assert answer.status_code == 404 and "Geheim" not in answer.text and "root:" not in answer.text, path
    # A page names other files and hosts: nothing of it is fetched, its words are kept.
    outside = f'<html><head><base href="http://127.0.0.1:1/"></head><body><article><p>Tirana lobt Wien für den Bau der Bahn und alle freuen sich sehr.</p><img src="file://{tmp_path}/secret.txt"></article></body></html>'
    files = {"files": ("seite.html", outside.encode(), "text/html")}
    answer = known.post("/reports", data={"form_word": form_word(known)}, files=files)
    assert answer.status_code == 303 and "Geheim" not in known.get(answer.headers["location"]).text


def test_words_of_a_request_are_values_and_never_part_of_a_question(client: TestClient) -> None:
    before = client.get("/timeline.json?status=all").json()["total"]
    for words in ("'; DROP TABLE events; --", '" OR 1=1 --', "%' OR '1'='1", "a* NEAR(b) AND NOT ^c", "\\"):
        for path in ("/timeline.json", "/network.json", "/map.json"):
            for name in ("q", "place", "who"):
                assert client.get(path, params={name: words}).status_code in (200, 400)
        assert client.get("/search.json", params={"q": words}).status_code == 200
    assert client.get("/timeline.json?status=all").json()["total"] == before


@pytest.mark.parametrize("path", ["/reports", "/review/verdict", "/review/undo", "/login"])
def test_whatever_changes_something_asks_for_a_form_of_ours(known: TestClient, path: str) -> None:
    fields = {
        "text": "A lobt B.",
        "report": "hoxha",
        "event": "e1",
        "verdict": "accept",
        "reviewer": "Ada",
        "key": "1",
        "given": TOKEN,
    }
    assert known.post(path, data=fields).status_code == 403
    assert known.post(path, data=fields | {"form_word": "0.0"}).status_code == 403
    assert known.get(path).status_code != 303 or path == "/login"


def test_every_address_that_changes_something_is_among_those_tested() -> None:
    from depesche.web import adding, pages, reviewing

    routers = (*pages.ROUTERS, adding.router, reviewing.router)
    routes: list[Any] = [route for router in routers for route in router.routes]
    changing = {r.path for r in routes if r.methods & {"POST", "PUT", "PATCH", "DELETE"}}
    assert changing == {"/reports", "/review/verdict", "/review/undo", "/login"}


# --- files of charts ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("chart", ["/timeline", "/network", "/map", "/dyad/ALB/MKD", "/actor/ALB"])
def test_every_chart_has_a_table_and_files(client: TestClient, chart: str) -> None:
    assert client.get(chart + ".svg").text.startswith("<svg")
    assert client.get(chart + ".png").content[:4] == b"\x89PNG"
    rows = list(csv.reader(io.StringIO(client.get(chart + ".csv").text)))
    assert len(rows) > 1 and all(len(r) == len(rows[0]) for r in rows)
    assert client.get(chart + ".json").headers["content-type"] == "application/json"
    html = client.get(chart).text
    assert "<table" in html and all(f'href="{chart}.{kind}' in html for kind in ("csv", "svg", "png", "json"))


def test_an_actor_is_counted_in_both_roles_and_once_in_the_curve(client: TestClient) -> None:
    data = client.get("/actor/MKD.json?status=all").json()
    assert (data["did"]["n"], data["received"]["n"]) == (1, 3)
    assert {t["type"]: t["n"] for t in data["received"]["types"]} == {"SUPPORT": 3}
    rows = list(csv.DictReader(io.StringIO(client.get("/actor/MKD.csv?status=all").text)))
    dated = client.get("/timeline.json?who=MKD&status=all").json()
    assert sum(int(r["events"]) for r in rows) == sum(sum(p["counts"].values()) for p in dated["periods"])


def test_a_network_says_how_many_ties_it_leaves_out(tmp_path: Path) -> None:
    praise = made_by_hand().events[0]
    codes = [f"{a}{b}" for a in ("DE", "FR", "US") for b in "ABCDEFGHIJ"]
    pairs = [(a, b) for n, a in enumerate(codes) for b in codes[n + 1 :]]
    events = [
        msgspec.structs.replace(
            praise, id=f"p{n}", actor=[msgspec.structs.replace(praise.actor[0], code=a)], recipient=[msgspec.structs.replace(praise.recipient[0], code=b)]
        )
        for n, (a, b) in enumerate(pairs)
    ]  # fmt: skip
    with Store.open(tmp_path / "a.db") as store:
        store.add(msgspec.structs.replace(made_by_hand(), events=events))
    with TestClient(site(tmp_path / "a.db")) as client:
        drawn = len(client.get("/network.json").json()["edges"])
        assert drawn < len(pairs) == len(client.get("/network.csv").text.splitlines()) - 1
        page = client.get("/network").text
        assert f"the strongest {drawn} of {len(pairs)} ties" in page
        assert page.count('class="name"') == len(codes)


def test_the_network_keeps_to_all_filters(client: TestClient) -> None:
    edges = {
        q: client.get(f"/network.json?{q}").json()["edges"] for q in ("", "q=erneut", "place=Tirana", "q=nirgends")
    }
    assert [sum(e["n"] for e in found) for found in edges.values()] == [3, 1, 0, 0]


def test_the_pages_of_a_happening_are_kept_up_by_who_reads_and_reviews(known: TestClient) -> None:
    answer = known.post(
        "/reports",
        data={
            "form_word": form_word(known),
            "text": "Tirana lobt Skopje für die Bahn, sagt man.",
            "date": "2019-04-24",
        },
    )
    known.app.state.site.merging.now()
    report = answer.headers["location"].rpartition("/")[2]
    assert "zweiter" in {t["report"] for t in known.get(f"/happening.json?report={report}&event=e1").json()["tellings"]}


# --- reviews -----------------------------------------------------------------------------------------------------------

CORRECTION = {"verdict": "correct", "type": "ACCUSE", "mode": "allege", "status": "occurred", "actor": "ALB:GOV", "recipient": "Serbien", "date": "2019-04", "place": "Tirana", "words": "gelobt"}  # fmt: skip


def test_a_correction_shows_everywhere_and_can_be_undone(known: TestClient, store: Path) -> None:
    assert judge(known, **CORRECTION) == 303
    event = next(e for e in known.get("/report/hoxha.json").json()["events"] if e["id"] == "e1")
    assert (event["type"], event["mode"], event["quad"], event["recipient"][0]["code"]) == (
        "ACCUSE",
        "allege",
        3,
        "SRB",
    )
    assert event["date"]["end"] == "2019-04-30" and event["score"] < 0
    assert known.get("/timeline.json?type=ACCUSE").json()["total"] == 1
    assert known.get("/dyad/ALB/SRB.json").json()["sides"]["out"]["n"] == 1
    with Store.open(store) as opened:
        reviews = Reviews(opened)
        assert reviews.precision() == {"SUPPORT": (0, 1)}
        key = reviews.of("hoxha")[0].key
    assert known.post("/review/undo", data={"key": str(key), "form_word": form_word(known)}).status_code == 303
    with Store.open(store) as opened:
        assert opened.get("hoxha") == made_by_hand()


def test_a_rejected_event_is_gone_and_comes_back(known: TestClient, store: Path) -> None:
    assert judge(known, verdict="reject") == 303
    assert [e["id"] for e in known.get("/report/hoxha.json").json()["events"]] == ["e2"]
    assert "Ada" in known.get("/report/hoxha").text
    with Store.open(store) as opened:
        reviews = Reviews(opened)
        reviews.undo(reviews.latest(1)[0].key)
        assert opened.get("hoxha") == made_by_hand()


def test_an_event_is_added_at_words_of_the_text(known: TestClient) -> None:
    fields = CORRECTION | {"verdict": "add", "event": "", "type": "COOPERATE", "words": "bauen", "mode": ""}
    assert judge(known, **fields) == 303
    added = next(e for e in known.get("/report/hoxha.json").json()["events"] if e["id"] == "added-1")
    assert added["words"] == "bauen" and added["rule"] == "review"
    assert judge(known, **fields | {"words": "steht nicht da"}) == 422


def test_corrected_words_are_looked_for_near_the_event(known: TestClient) -> None:
    known.post(
        "/reports", data={"form_word": form_word(known), "text": "Die Bahn kommt.\nTirana lobt Skopje für die Bahn."}
    )
    report = known.get("/search.json?q=kommt").json()["reports"][0]["id"]
    assert judge(known, **CORRECTION | {"report": report, "words": "die Bahn", "place": ""}) == 303
    assert judge(known, **CORRECTION | {"report": report, "words": "Bahn", "place": ""}) == 303
    (event,) = known.get(f"/report/{report}.json").json()["events"]
    assert event["trigger"][0] > 20 and event["words"] == "Bahn"


def test_what_is_switched_off_stands_in_the_address(client: TestClient) -> None:
    html = client.get("/report/hoxha?hide=quote,time").text
    assert {k for k in ("event", "quote", "time") if f'id="show-{k}" checked' in html} == {"event"}


@pytest.mark.parametrize("wrong", [{"reviewer": " "}, {"actor": "", "recipient": ""}, {"type": "DANCE"}, {"date": "gestern"}, {"actor": "1; DROP TABLE"}])  # fmt: skip
def test_a_review_that_cannot_be_meant_changes_nothing(known: TestClient, store: Path, wrong: dict[str, str]) -> None:
    assert judge(known, **CORRECTION | wrong) in (400, 422)
    with Store.open(store) as opened:
        assert opened.get("hoxha") == made_by_hand() and not Reviews(opened).latest()


def test_progress_and_agreement(known: TestClient, store: Path) -> None:
    for reviewer, verdict in (("Ada", "accept"), ("Bob", "reject"), ("Bob", "accept")):
        judge(known, verdict=verdict, reviewer=reviewer)
    judge(known, verdict="accept", reviewer="Ada", event="e2")
    judge(known, verdict="reject", reviewer="Bob", event="e2")
    data = known.get("/review.json").json()
    assert data["agreement"][0]["events"] == 2 and data["agreement"][0]["agreed"] == 0.5
    assert data["precision"] == {"COOPERATE": [0, 1], "SUPPORT": [1, 1]}
    assert data["progress"]["SUPPORT"] == {"events": 3, "accept": 1, "correct": 0, "reject": 0, "add": 0}


def test_a_report_read_anew_keeps_its_reviews(known: TestClient, store: Path) -> None:
    judge(known, verdict="reject", event="e2")
    newer = msgspec.structs.replace(made_by_hand(), quotes=[])
    with Store.open(store) as opened:
        assert opened.add(newer)
        assert [e.id for e in opened.get("hoxha").events] == ["e1"]


def test_the_gold_file_is_one(known: TestClient, tmp_path: Path) -> None:
    judge(known, verdict="accept")
    assert known.get("/review/gold.jsonl").text == ""
    judge(known, **CORRECTION | {"event": "e2", "words": "bauen", "place": "Skopje"})
    rows = [json.loads(line) for line in known.get("/review/gold.jsonl").text.splitlines()]
    assert [e["type"] for e in rows[0]["events"]] == ["SUPPORT", "ACCUSE"]
    assert rows[0]["events"][0]["trigger"] in rows[0]["events"][0]["evidence"][0]
    if not SHARED.is_dir():
        pytest.skip("../shared is not there: the validator of gold files was not asked")
    (tmp_path / "reports.json").write_bytes(known.get("/review/gold_reports.json").content)
    (tmp_path / "gold.jsonl").write_bytes(known.get("/review/gold.jsonl").content)
    done = subprocess.run([sys.executable, SHARED / "gold" / "validate.py", tmp_path / "reports.json", tmp_path / "gold.jsonl"], capture_output=True, text=True)  # fmt: skip
    assert done.returncode == 0, done.stdout


# --- the store behind --------------------------------------------------------------------------------------------------


def test_an_event_of_several_people_of_a_country_counts_once_on_every_page(tmp_path: Path) -> None:
    made = made_by_hand()
    praise, built = made.events[0], msgspec.structs.replace(made.events[1], id="e9", type="SUPPORT", quad=1, score=9.0)
    army = msgspec.structs.replace(praise.recipient[0], code="MKD:MIL", sector="MIL")
    several = msgspec.structs.replace(praise, recipient=[*praise.recipient, army])
    other = msgspec.structs.replace(built, actor=praise.actor, recipient=praise.recipient)
    with Store.open(tmp_path / "a.db") as store:
        store.add(msgspec.structs.replace(made, events=[several, other]))
        pages, mean = Pages(store), (praise.score + 9.0) / 2
        assert [(r["a"], r["b"], r["n"], r["score"]) for r in pages.dyads(Question())] == [("ALB", "MKD", 2, mean)]
        rows = pages.between("ALB", "MKD", Question())
        assert (sum(r["n"] for r in rows), sum(r["score"] for r in rows) / 2) == (2, mean)
        assert sum(r["n"] for r in pages.dyads(Question(), sectors=True)) == 3


def test_events_before_a_curve_are_told_and_lead_to_themselves(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        store.add(fake_read(Report(id="alt", text="Tirana lobt Wien.", date="2015-02-03")))
        store.add(fake_read(Report(id="neu", text="Tirana lobt Skopje.", date="2019-04-25")))
    with TestClient(site(tmp_path / "a.db")) as client:
        told = client.get("/timeline.json?unit=day").json()
        assert (told["total"], told["undated"], told["earlier"]) == (2, 0, 1)
        page = client.get("/timeline?unit=day").text
        assert "1 event before 29 Aug 2018 is not in the chart" in page and "has no day" not in page
        link = html.unescape(re.findall(r'is not in the chart: <a href="([^"]+)"', page)[0])
        assert client.get(link.replace("/timeline?", "/timeline.json?")).json()["total"] == 1


def test_a_curve_shows_its_newest_days_and_begins_anywhere() -> None:
    rows = [{"day": d, "kind": 1, "n": 1, "score": 1.0} for d in ("1949-05-23", "2022-12-30")]
    found, _ = charts.periods(rows, "day")
    assert (found[0].start, found[-1].start, sum(p.n for p in found)) == ("2022-05-05", "2022-12-30", 1)
    assert [p.start for p in charts.periods(rows, "year")[0]][::73] == ["1949-01-01", "2022-01-01"]


def test_the_first_day_of_all_is_drawn(tmp_path: Path) -> None:
    """Programs write it for a date that they do not know."""
    with Store.open(tmp_path / "a.db") as store:
        store.add(fake_read(Report(id="alt", text="Tirana lobt Wien.", date="0001-01-01")))
    with TestClient(site(tmp_path / "a.db")) as client:
        assert client.get("/timeline").status_code == 200
        assert client.get("/timeline.json?unit=week").json()["earlier"] == 0


def test_a_curve_says_when_it_begins() -> None:
    t = Texts("en")
    for day, unit, label in (("2022-09-01", "day", "1 Sep 2022"), ("2022-09-01", "month", "9/22"), ("2022-01-01", "month", "2022")):  # fmt: skip
        rows = [{"day": d, "kind": 1, "n": 1, "score": 1.0} for d in (day, "2022-12-30")]
        drawn = charts.curve(charts.periods(rows, unit)[0], t)
        assert re.findall(r'text-anchor="middle">([^<]+)<', drawn)[0] == label


def test_events_without_a_day_are_told_beside_the_curve_that_lacks_them(tmp_path: Path) -> None:
    made = made_by_hand()
    undated = msgspec.structs.replace(
        made, report=msgspec.structs.replace(made.report, id="u", text=made.report.text + " ", date=None), date=None,
        events=[msgspec.structs.replace(made.events[0], date=None)],
    )  # fmt: skip
    with Store.open(tmp_path / "a.db") as store:
        store.add_all([made, undated])
    with TestClient(site(tmp_path / "a.db")) as client:
        told = client.get("/timeline.json").json()
        assert told["total"] - told["undated"] == sum(n for p in told["periods"] for n in p["counts"].values())
        assert "1 event has no day and is not in the chart" in client.get("/timeline").text
        assert "have no day" not in client.get("/timeline?from=2019-04").text
        assert " ·  · " not in client.get("/dyad/ALB/MKD").text


def test_postgresql_gives_the_same(postgresql: str, store: Path) -> None:
    with Store.open(postgresql) as big, Store.open(store) as small:
        big.add_all(list(small.readings()))
        one, other = Pages(big), Pages(small)
        question = Question(who=("ALB",), words="Bahn", status=("occurred",))
        assert one.count(question) == other.count(question) > 0
        assert {r["id"] for r in one.search("Bahn")} == {r["id"] for r in other.search("Bahn")}
        for ask in (lambda p: p.days(Question()), lambda p: p.dyads(Question()), lambda p: p.between("ALB", "MKD", Question()), lambda p: p.types(Question()), lambda p: actors.codes_of(p, "ALB"), lambda p: actors.events_with(p, "ALB", Question()), lambda p: [f.event for f in p.events(Question(), 2, 1, newest=False)]):  # fmt: skip
            assert ask(one) == ask(other)
        assert Reviews(big).add("hoxha", "e1", "reject", "Ada").event == "e1"
        Reviews(big).undo(1)
        assert big.get("hoxha") == made_by_hand()
        metadata.drop_all(big.engine)


def test_a_cell_that_only_begins_like_a_code_is_no_formula_unmarked() -> None:
    from depesche.web.answers import _is_formula

    formulas = ("---1+1", "=1", "-1+2", "+49 30", "@a")
    others = ("---", "---:GOV", "RUS:GOV", "", "-2.286", "+5", None, -1.5)
    assert [cell for cell in (*formulas, *others) if _is_formula(cell)] == list(formulas)


def test_a_mean_below_zero_is_a_number_in_every_table(tmp_path: Path) -> None:
    made = made_by_hand()
    blame = msgspec.structs.replace(made.events[0], type="ACCUSE", quad=3, score=-2.0)
    with Store.open(tmp_path / "a.db") as store:
        store.add(msgspec.structs.replace(made, events=[blame]))
    with TestClient(site(tmp_path / "a.db")) as client:
        for path in ("/timeline.csv", "/network.csv", "/map.csv", "/dyad/ALB/MKD.csv", "/actor/ALB.csv"):
            assert [row["mean_score"] for row in csv.DictReader(io.StringIO(client.get(path).text))] == ["-2.000"], path
