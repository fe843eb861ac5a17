"""Copies are found, happenings joined, contradictions kept; measured on a small gold of our own."""

from __future__ import annotations

import tomllib
from collections.abc import Hashable, Mapping
from itertools import combinations
from pathlib import Path

import msgspec

from conftest import ROOT, made_by_hand
from depesche.lexicon.table import read_table
from depesche.merge import Copies, Happenings, Telling, contradictions, signature
from depesche.merge.happenings import content_words
from depesche.store import Store
from depesche.store.happenings import Merged, merge

GOLD = ROOT / "tests" / "data" / "merge"


def pairwise_f1(found: Mapping[Hashable, Hashable], gold: Mapping[Hashable, Hashable]) -> float:
    """F1 of pairs put together, over two ways of grouping the same things."""
    keys = sorted(gold, key=str)
    pairs = [(found[a] == found[b], gold[a] == gold[b]) for a, b in combinations(keys, 2)]
    hits = sum(f and g for f, g in pairs)
    return 2 * hits / max(1, sum(f for f, _ in pairs) + sum(g for _, g in pairs))


def variants(text: str, i: int) -> list[str]:
    sentences = text.split(". ")
    words = text.split()
    return [
        text,
        f"Aktuell: Meldung {i}\n\n{text}\n\n(Agentur/red)",
        ". ".join(sentences[:-1]) + ".",
        " ".join(w for n, w in enumerate(words) if n % 23 != 11),
        ". ".join([sentences[0], *sentences[2:]]),
        text.replace(" am ", " an diesem ").replace(" on ", " this ").upper(),
    ]


def test_copies_of_agency_reports() -> None:
    stories = tomllib.loads((GOLD / "reports.toml").read_text(encoding="utf-8"))["story"]
    copies, gold = Copies(), {}
    for i, story in enumerate(stories):
        for j, text in enumerate(variants(story["text"], i)):
            copies.add((i, j), signature(text))
            gold[i, j] = i
        copies.add((i, "other"), signature(story["other"]))
        gold[i, "other"] = (i, "other")
    f1 = pairwise_f1({key: copies.original(key) for key in gold}, gold)  # type: ignore[arg-type]
    assert f1 >= 0.80, f1


def tellings() -> tuple[list[Telling], dict[tuple[str, str], str]]:
    found, gold = [], {}
    for i, row in enumerate(read_table(GOLD / "happenings.lex")):
        telling = Telling(
            report=row["report"], event=f"e{i}", type=row["type"], status=row["status"], actor=frozenset(row.many("actor")),
            recipient=frozenset(row.many("recipient")), first_day=row["day"], last_day=row["day"], place=row["place"] or None,
            words=content_words(row["sentence"]),
        )  # fmt: skip
        found.append(telling)
        gold[telling.report, telling.event] = row["happening"]
    return found, gold


def grouped(order: list[Telling]) -> dict[Hashable, Hashable]:
    told = Happenings()
    for telling in order:
        told.add(telling)
    return {(t.report, t.event): happening.key for happening in told.all.values() for t in happening.tellings}


def test_one_happening_of_many_reports() -> None:
    found, gold = tellings()
    for order in (found, found[::-1]):
        f1 = pairwise_f1(grouped(order), gold)  # type: ignore[arg-type]
        assert f1 >= 0.65, f1


def test_what_excludes_one_happening() -> None:
    def told(report: str, **fields: object) -> Telling:
        base: dict[str, object] = {
            "type": "ASSAULT",
            "actor": frozenset({"RUS:MIL"}),
            "recipient": frozenset({"UKR:MIL"}),
        }
        words = content_words("Russische Truppen griffen ukrainische Stellungen nahe der Stadt an.")
        return Telling(
            report=report,
            first_day="2022-03-01",
            last_day="2022-03-01",
            words=words,
            **{"event": "e1", **base, **fields},
        )  # type: ignore[arg-type]

    first = told("a")
    assert len(set(grouped([first, told("b")]).values())) == 1
    for other in (
        told("b", type="AID"),
        told("b", actor=frozenset({"UKR:MIL"}), recipient=frozenset({"RUS:MIL"})),
        told("b", status="future"),
        told("a", event="e2"),
    ):
        again = Happenings()
        again.add(first)
        assert again.add(other).key == 2, other


def test_numbers_that_differ_stay_visible() -> None:
    def told(report: str, dead: str, status: str = "occurred") -> Telling:
        return Telling(
            report=report, event="e1", type="ASSAULT", actor=frozenset(), recipient=frozenset(), first_day=None, last_day=None,
            numbers=(("dead", dead),), status=status, said_by=frozenset({"SOM:COP"}),
        )  # fmt: skip

    found = contradictions([told("a", "13"), told("b", "15"), told("c", "15", "negated")])
    assert [(c["what"], [v["value"] for v in c["values"]]) for c in found] == [
        ("dead", ["15", "13"]),
        ("status", ["occurred", "negated"]),
    ]
    assert found[0]["values"][0] == {"value": "15", "reports": ["b", "c"], "said_by": ["SOM:COP"]}
    assert contradictions([told("a", "13"), told("b", "13")]) == []


def test_a_store_is_merged_step_by_step(tmp_path: Path) -> None:
    made = made_by_hand()

    def report(id: str, text: str, date: str = "2019-04-25"):  # type: ignore[no-untyped-def]
        # The copy is longer at its end, so that all spans stay true.
        return msgspec.structs.replace(
            made, date=date, report=msgspec.structs.replace(made.report, id=id, text=text, date=date, url=f"/{id}")
        )

    text = made.report.text
    readings = [report("a", text), report("b", text + "\n\nRedaktion"), report("c", text + "\n\nMehr", "2019-04-26")]
    with Store.open(tmp_path / "one.db") as one, Store.open(tmp_path / "steps.db") as steps:
        one.add_all(readings)
        assert merge(one).reports == 3
        for reading in readings:
            steps.add(reading)
            assert merge(steps).reports == 1
        assert merge(steps).reports == 0
        first, second = Merged(one).happenings(), Merged(steps).happenings()
        assert first == second and [c[:2] for c in Merged(one).copies()] == [("b", "a"), ("c", "a")]
        assert [(h["type"], h["reports"], h["independent"]) for h in first][0] == ("SUPPORT", 3, 1)
        assert (first[0]["first_seen"], first[0]["last_seen"]) == ("2019-04-25", "2019-04-26")
        # A report read anew leaves nothing behind of what it told before.
        steps.add(msgspec.structs.replace(readings[1], events=made.events[:1]))
        assert merge(steps).reports == 1
        assert [h["reports"] for h in Merged(steps).happenings()] == [3, 2, 1] or [h["reports"] for h in Merged(steps).happenings()] == [3, 2]  # fmt: skip
