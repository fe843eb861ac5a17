"""Copies are found, happenings joined, contradictions kept; measured on a small gold of our own."""

from __future__ import annotations

import gzip
import json
import random
import tomllib
from collections.abc import Hashable, Mapping, Sequence
from itertools import combinations
from pathlib import Path

import msgspec
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from conftest import ROOT, made_by_hand
from depesche.lexicon.table import read_table
from depesche.merge import Copies, Happenings, Telling, contradictions, signature
from depesche.merge.happenings import KINDRED, THRESHOLD, content_words, likeness
from depesche.merge.near import Near
from depesche.store import Store
from depesche.store.happenings import Merged, merge

GOLD = ROOT / "tests" / "data" / "merge"


def pairwise_f1(found: Mapping[Hashable, Hashable], gold: Mapping[Hashable, Hashable]) -> float:
    """F1 of pairs put together, over two ways of grouping the same things."""
    keys = sorted(gold, key=str)
    pairs = [(found[a] == found[b], gold[a] == gold[b]) for a, b in combinations(keys, 2)]
    hits = sum(f and g for f, g in pairs)
    return 2 * hits / max(1, sum(f for f, _ in pairs) + sum(g for _, g in pairs))


def edits(text: str, filler: str) -> dict[str, str]:
    """What editors make of agency copy; `filler` is what they add from elsewhere."""
    sentences, words = text.split(". "), text.split()
    half = len(sentences) // 2
    return {
        "whole": text,
        "retitled": f"Aktuell: eine Meldung\n\n{text}\n\n(Agentur/red)",
        "loud": text.replace(" am ", " an diesem ").replace(" on ", " this ").upper(),
        "lead": ". ".join(sentences[: max(2, len(sentences) * 6 // 10)]),
        "short": ". ".join(sentences[: max(2, len(sentences) * 4 // 10)]),
        "longer": f"{text}\n\n{filler[: len(text) // 2]}",
        "turned": ". ".join([*sentences[half:], *sentences[:half]]),
        "worded": " ".join(w if n % 9 else "dabei" for n, w in enumerate(words)),
    }


def copies_f1(texts: Sequence[str], alone: Sequence[str] = ()) -> tuple[float, int]:
    """F1 over pairs of reports, and how many pairs are copies: each text with its edits is a group, each of `alone` a report of its own."""
    copies, gold = Copies(), {}
    for i, text in enumerate(texts):
        for edit, copy in edits(text, texts[(i + 7) % len(texts)]).items():
            copies.add((i, edit), signature(copy))
            gold[i, edit] = str(i)
    for i, text in enumerate(alone):
        copies.add((i, "alone"), signature(text))
        gold[i, "alone"] = f"alone {i}"
    together = sum(gold[a] == gold[b] for a, b in combinations(gold, 2))
    return pairwise_f1({key: copies.original(key) for key in gold}, gold), together  # type: ignore[arg-type]


def test_copies_of_agency_reports() -> None:
    stories = tomllib.loads((GOLD / "reports.toml").read_text(encoding="utf-8"))["story"]
    f1, pairs = copies_f1([s["text"] for s in stories], [s["other"] for s in stories])
    assert f1 >= 0.80 and pairs >= 40, (f1, pairs)


@pytest.mark.parametrize("held_out", [False, True])
def test_copies_of_long_reports_and_none_of_the_same_affair(shared: Path, held_out: bool) -> None:
    with gzip.open(shared / "quotes" / "train.jsonl.gz", "rt", encoding="utf-8") as file:
        texts = {r["id"]: r["text"] for r in map(json.loads, file)}
    ids = sorted({id for row in read_table(GOLD / "follow_ups.lex") for id in (row["one"], row["other"])})
    f1, pairs = copies_f1([texts[id] for n, id in enumerate(ids) if (n % 3 == 2) == held_out])
    assert f1 >= 0.80 and pairs >= 40, (f1, pairs)


@settings(max_examples=10, deadline=None, phases=[Phase.generate])
@given(st.permutations(range(24)), st.lists(st.integers(1, 23), max_size=4))
def test_copies_are_the_same_in_any_order(order: list[int], ends: list[int]) -> None:
    stories = tomllib.loads((GOLD / "reports.toml").read_text(encoding="utf-8"))["story"]
    made = [signature(copy) for s in stories for copy in edits(s["text"], s["other"]).values()][:24]

    def groups(order: Sequence[int]) -> set[frozenset[int]]:
        copies = Copies()
        for n in order:
            copies.add(n, made[n], f"2019-04-{n % 9 + 1:02d}")
        return {frozenset(n for n in order if copies.original(n) == copies.original(m)) for m in order}

    assert groups(order) == groups(range(24))


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


def made_up(dice: random.Random, size: int) -> list[Telling]:
    """Tellings of a few days, types, parties, places and words: many alike, many nearly so."""
    codes = ("ALB:GOV", "ALB:MIL", "KEN:GOV", "PER", "---:COP", "---:REB", "EUR")
    words = "angriff grenze truppe vertrag minister gipfel hafen streit".split()
    found = []
    for n in range(size):
        day = dice.choice((None, "2019-04-01", "2019-04-02", "2019-04-03", "2019-04-30", "kein Tag"))
        last = dice.choice((day, "2019-04-09")) if day and day[0] == "2" else day
        found.append(
            Telling(
                report=f"r{dice.randrange(size)}", event=f"e{n}", type=dice.choice(sorted(KINDRED)),
                actor=frozenset(dice.sample(codes, dice.randrange(3))), recipient=frozenset(dice.sample(codes, dice.randrange(3))),
                first_day=day, last_day=last, status=dice.choice(("occurred", "occurred", "future", "negated")),
                mode=dice.choice((None, "visit", "demo")), place=dice.choice((None, "Tirana", "Lima")),
                country=dice.choice((None, "ALB", "PER")), words=frozenset(dice.sample(words, dice.randrange(6))),
                trigger=dice.choice(("", "angrif", "traf")), original=None, seen=day,
                language=dice.choice(("de", "de", "en", None)),
            )
        )  # fmt: skip
    return found


@pytest.mark.parametrize("seed", range(4))
def test_many_at_once_are_as_like_as_one_by_one(seed: int) -> None:
    found = made_up(random.Random(seed), 150)
    near = Near(found)
    for one in found:
        alike = [likeness(one, other) for other in found]
        assert near.scores(one).tolist() == alike
        reaching = {n: score for n, score in enumerate(alike) if score >= THRESHOLD}
        assert near.like(one, THRESHOLD) == reaching
        assert reaching.keys() <= set(near.may_be_like(one, THRESHOLD).tolist())


@pytest.mark.parametrize("seed", range(3))
def test_many_are_grouped_as_few_are(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    found = made_up(random.Random(seed), 200)
    groups = []
    for many in (1, 10_000):
        monkeypatch.setattr("depesche.merge.happenings._MANY", many)
        told = Happenings()
        told.add_all(found[:120])
        told.add_all(found[120:])
        groups.append({key: [(t.report, t.event) for t in h.tellings] for key, h in told.all.items()})
    assert groups[0] == groups[1]


def grouped(order: list[Telling]) -> dict[Hashable, Hashable]:
    told = Happenings()
    for telling in order:
        told.add(telling)
    return {(t.report, t.event): happening.key for happening in told.all.values() for t in happening.tellings}


@pytest.mark.parametrize("held_out", [False, True])
def test_one_happening_of_many_reports(held_out: bool) -> None:
    found, gold = tellings()
    part = {key: name for key, name in gold.items() if (int(name[1:]) % 3 == 0) == held_out}
    assert sum(a == b for a, b in combinations(gold.values(), 2)) >= 60
    f1 = pairwise_f1(grouped(found), part)  # type: ignore[arg-type]
    assert f1 >= 0.65, f1


@settings(max_examples=15, deadline=None, phases=[Phase.generate])
@given(st.data())
def test_happenings_are_the_same_in_any_order_and_in_any_portions(data: st.DataObject) -> None:
    found, _ = tellings()
    order = data.draw(st.permutations(found))
    told, kept = Happenings(), Happenings()
    told.add_all(found)
    while order:
        size = data.draw(st.integers(1, 40))
        portion, order = order[:size], order[size:]
        # Each portion by a program started anew, which finds what was kept before when it needs it.
        before = [(h.key, t) for h in kept.all.values() for t in h.tellings]

        def load(first: str, last: str, before: list[tuple[int, Telling]] = before) -> list[tuple[int, Telling]]:
            return [(key, t) for key, t in before if (t.first_day or "") <= last and first <= (t.last_day or "")]

        fresh = Happenings(load=load, next_key=max(kept.all, default=0) + 1)
        changes = fresh.add_all(portion)
        for key in changes.gone:
            del kept.all[key]
        kept.all.update({h.key: h for h in changes.changed})

    def groups(told: Happenings) -> set[frozenset[tuple[str, str]]]:
        return {frozenset((t.report, t.event) for t in h.tellings) for h in told.all.values()}

    assert groups(kept) == groups(told)


@pytest.mark.parametrize(
    ("changes", "one"),
    [
        ({}, True),
        ({"place": "Athens", "country": "GRC"}, True),
        ({"language": "de"}, False),
        ({"first_day": "2020-07-22", "last_day": "2020-07-22", "place": None}, False),
        ({"recipient": frozenset({"LBY:GOV"})}, False),
        ({"actor": frozenset({"TUR:GOV"}), "recipient": frozenset({"GRC:GOV"})}, False),
        ({"type": "REJECT"}, False),
        ({"place": "Tripoli", "country": "LBY"}, False),
    ],
)
def test_across_languages_the_same_act_of_the_same_on_one_day_is_one_happening(
    changes: dict[str, object], one: bool
) -> None:
    base: dict[str, object] = {
        "event": "e1", "type": "ACCUSE", "actor": frozenset({"GRC:GOV"}), "recipient": frozenset({"TUR:GOV"}),
        "first_day": "2020-07-21", "last_day": "2020-07-21", "place": "Athen", "country": "GRC",
    }  # fmt: skip
    german = Telling(
        report="a", language="de", words=content_words("Das Außenministerium bestellte den Botschafter ein."), **base
    )  # type: ignore[arg-type]
    english = Telling(
        report="b", words=content_words("The envoy was summoned."), **{**base, "language": "en", **changes}
    )  # type: ignore[arg-type]
    assert (likeness(german, english) >= THRESHOLD) == one


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
