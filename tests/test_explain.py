"""Why an event was coded: every fact has its words, every entry its line, and faults are told in one line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from depesche.cli import app
from depesche.export.whole import whole_json
from depesche.lexicon import ROOT
from depesche.reading import Reader
from depesche.records import Reading, Report, from_json
from depesche.store import Store
from depesche.store.reviews import Reviews

TEXT = (
    "Der russische Präsident Wladimir Putin hat am Mittwoch in Sotschi die Türkei kritisiert. "
    "Die türkische Regierung wies die Vorwürfe zurück.\n\n"
    "Der türkische Präsident Erdoğan will Russland im Mai besuchen. In Ankara nahm die Polizei 20 Demonstranten fest."
)


@pytest.fixture(scope="module", autouse=True)
def no_judge() -> Iterator[None]:
    """How likely an event is, is the judge's matter; here all that the lexicon proposes is explained."""
    with pytest.MonkeyPatch.context() as patch:
        for module in ("coder", "explain"):
            patch.setattr(f"depesche.events.{module}.load_judge", lambda language: None)
        yield


@pytest.fixture(scope="module")
def reading(no_judge: None) -> Reading:
    return Reader().read(Report(id="sotschi", text=TEXT, date="2019-04-25"))


@pytest.fixture(scope="module")
def store(reading: Reading, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "a.db"
    with Store.open(path) as opened:
        opened.add(reading)
    return path


def run(*arguments: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, [str(a) for a in arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize(
    ("type_", "told"),
    [
        ("ACCUSE", ["«kritisiert»", "kritisieren | v | ACCUSE disapprove", "slot subj", "slot obj", "read from «Mittwoch»", "Sotschi ["]),
        ("REJECT", ["«wies»", "zurückweisen | v |", "implied (who is answered), named in the sentence before", "by convention the report month"]),
        ("AGREE", ["the entry says CONSULT visit", "«will» says future, which makes the act AGREE"]),
        ("COERCE", ["festnehmen | v | COERCE arrest", "Ankara [", "nothing negates it"]),
    ],
)  # fmt: skip
def test_an_event_is_explained_by_words_and_by_the_entry(
    store: Path, reading: Reading, type_: str, told: list[str]
) -> None:
    event = next(e for e in reading.events if e.type == type_)
    code, out, err = run("explain", store, f"sotschi/{event.id}")
    assert (code, err) == (0, "")
    for words in told:
        assert words in out
    where = next(line.split()[1] for line in out.splitlines() if line.startswith("entry"))
    path, _, number = where.rpartition(":")
    assert event.words in TEXT and (ROOT / path).read_text(encoding="utf-8").splitlines()[int(number) - 1]


def test_who_changed_an_event_is_told_before_what_was_read(store: Path, reading: Reading) -> None:
    event = next(e for e in reading.events if e.type == "ACCUSE")
    with Store.open(store) as opened:
        reviews = Reviews(opened)
        corrected = reviews.add(
            "sotschi", event.id, "correct", "Ada", msgspec.structs.replace(event, type="REJECT", mode=None)
        )
        added = reviews.add("sotschi", None, "add", "Ada", event)
    out = run("explain", store, f"sotschi/{event.id}")[1]
    assert out.startswith("review      corrected to REJECT by Ada, ") and "kritisieren | v | ACCUSE disapprove" in out
    code, out, err = run("explain", store, f"sotschi/{added.event}")
    assert (code, err) == (0, "") and out.startswith("review      added as ACCUSE disapprove by Ada, ")
    with Store.open(store) as opened:
        for review in (corrected, added):
            Reviews(opened).undo(review.key)
    assert run("explain", store, f"sotschi/{event.id}")[1].startswith("sentence")


def test_what_is_not_there_is_told_in_one_line(store: Path, tmp_path: Path) -> None:
    for arguments, told in (
        ((store, "e1"), "REPORT/e1"),
        ((store, "sotschi/e99"), "no event 'e99'"),
        ((store, "minsk/e1"), "'minsk'"),
        ((tmp_path / "b.db", "sotschi/e1"), "b.db"),
    ):
        code, out, err = run("explain", *arguments)
        assert (code, out) == (2, "") and told in err and len(err.splitlines()) == 1


def test_json_gives_the_sentences_beside_their_offsets(reading: Reading) -> None:
    data = whole_json(reading)
    for event in json.loads(data)["events"]:
        assert event["sentences"] == [TEXT[start:end] for start, end in event["evidence"]]
    assert from_json(data) == reading
