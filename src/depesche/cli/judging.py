"""`depesche explain` and `evaluate`: why an event was coded as it was, and how many were right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import ConfigError
from .chosen import opened_store, reader_of, settings_of
from .faults import reported
from .flags import ConfigFlag, LexiconFlag

if TYPE_CHECKING:
    from ..records import Event, Report
    from ..store.reviews import Review

#: What a review that changed the store did.
_VERDICTS = {"correct": "corrected to", "add": "added as"}


def explain(
    store: Annotated[str, typer.Argument(metavar="DB", help="The store the event stands in.")],
    event: Annotated[str, typer.Argument(metavar="EVENT", help="Report and event, as REPORT/e3.")],
    lexicon: LexiconFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Tell why an event was coded as it was: its entry in the lexicon, who fills which slot, where status, date and place come from."""
    with reported() as faults:
        settings = settings_of(config, lexicon=lexicon)
        report, record, standing = _stored(store, event)
        if standing is not None:
            act = " ".join(word for word in (record.type, record.mode) if word)
            print(f"{'review':10}  {_VERDICTS[standing.verdict]} {act} by {standing.reviewer}, {standing.at[:10]}")
            if standing.verdict == "add":
                return
        facts = reader_of(settings).explain(report, record.id)
        told = dict(facts)
        if not told or not told["entry"].startswith(record.rule.split(" ")[0] + " "):
            faults.say(
                f"{event}: was stored as {record.type} by {record.rule}, but is read otherwise now; if that entry stands in a lexicon of your own, "
                "name it with --lexicon, else ingest the report again"
            )
        for label, words in facts:
            print(f"{label:10}  {words}")


def _stored(store: str, event: str) -> tuple[Report, Event, Review | None]:
    """The report and the event that REPORT/e3 names, and the review that made the event what it is, if one did."""
    name, _, id_ = event.rpartition("/")
    if not name:
        raise ConfigError(f"{event}: name the report as well, as REPORT/{event}")
    with opened_store(store) as opened:
        from ..store.reviews import Reviews

        stored = opened.get(name)
        made = [r for r in Reviews(opened).of(name) if r.event == id_ and not r.undone and r.verdict in _VERDICTS]
    record = next((e for e in stored.events if e.id == id_), None)
    if record is None:
        raise ConfigError(
            f"{name}: has no event {id_!r}; list them with: depesche events --store {store} --report {name}"
        )
    return stored.report, record, made[-1] if made else None


def evaluate(store: Annotated[str, typer.Argument(metavar="DB", help="A store with reviews.")]) -> None:
    """Print by type how many of the reviewed events were right."""
    with reported(), opened_store(store) as opened:
        from ..store.reviews import Reviews

        found = Reviews(opened).precision()
        if not found:
            print(f"No reviews yet. Make some with: depesche serve --store {store}")
            return
        in_all = (sum(right for right, _ in found.values()), sum(reviewed for _, reviewed in found.values()))
        for kind, (right, reviewed) in (*found.items(), ("all", in_all)):
            print(f"{kind:10} {right:6,} of {reviewed:6,}  {right / reviewed:.3f}")
