"""Drafts to records: entities in the order of their first mention, mentions in the order of the text.

`settle(doc, found)` gives the `Actors` of a report once every draft has found whom it names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.records import Entity, Mention, Span

from ..language import text_of
from .actors import MODIFIERS, Actors, MentionAt
from .drafts import UNKNOWN, Draft, Scan, Who, is_state

if TYPE_CHECKING:
    from spacy.tokens import Doc


#: How sure an entity's country or part is that was guessed.
_GUESSED = 0.6


def settle(doc: Doc, found: Scan) -> Actors:
    """The records of all drafts but of those that turned out to mean nobody political."""
    text = text_of(doc)
    drafts = sorted((d for d in found.drafts if not _is_idle(d)), key=lambda d: (d.start, -d.end, d.head))
    drafts_of: dict[Who, list[Draft]] = {}
    for draft in drafts:
        drafts_of.setdefault(draft.who, []).append(draft)
    ids = {who: f"a{n}" for n, who in enumerate(drafts_of, 1)}
    entities = [_entity(ids[who], who, named, text) for who, named in drafts_of.items()]
    return Actors(doc, text, entities, [_mention(ids[draft.who], draft) for draft in drafts])


def _is_idle(draft: Draft) -> bool:
    """A role or description that turned out to mean nobody political: no mention at all."""
    return (
        draft.role is not None
        and not draft.code
        and not draft.who.full_code()
        and draft.form != "name"
        and draft.who.person is None
        and not draft.who.surname
    )


def _mention(entity: str, draft: Draft) -> MentionAt:
    who = draft.who
    code = _code_of(draft)
    of_country = "" if draft.aside and draft.form in MODIFIERS else who.country
    country, _, sector = (code or of_country or "").partition(":")
    return MentionAt(
        entity=entity, name=who.name, kind=who.kind, start_token=draft.start_token, end_token=draft.end_token, head_token=draft.head,
        start=draft.start, end=draft.end, form=draft.form, code=code, country=country or None, sector=sector or None,
        place=draft.place, plural=draft.plural, inner=draft.inner,
    )  # fmt: skip


def _code_of(draft: Draft) -> str | None:
    """The PLOVER code of a draft; None where it names a mere place, or nobody who acts in politics."""
    if draft.aside or (draft.place and draft.who.kind == "place"):
        return None
    code = draft.code or draft.who.full_code()
    return None if code == UNKNOWN or code == "" else code


def _entity(number: str, who: Who, drafts: list[Draft], text: str) -> Entity:
    # A state that is named only as a place or as what something is of does nothing.
    acts = who.kind != "state" or any(not d.place and not d.aside and d.form not in MODIFIERS for d in drafts)
    city = who.city
    return Entity(
        id=number, name=who.name, kind=who.kind, code=who.full_code() if acts else None,  # type: ignore[arg-type]
        country=who.country if is_state(who.country) else None,
        mentions=[Mention(span=Span(d.start, d.end), words=text[d.start : d.end], form=d.form) for d in drafts],
        confidence=_GUESSED if who.guessed or not acts else 1.0, lat=city.lat if city else None, lon=city.lon if city else None,
    )  # fmt: skip
