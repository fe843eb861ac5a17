"""Who stands on the two sides of an act: those whom its slots name, those who speak of themselves, and those whose land or thing is meant.

Takes what an entry found at its token, gives the sides, or None where those whom it asks for are missing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .. import grammar as g
from ..bind.sides import lands, named_within
from ..proto import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...lexicon.triggers import Trigger
    from ...records import Participant
    from ..story import Story
    from .binding import Bound

#: Acts that hit people: a place that is hit stands for its people, not for its government.
STRIKING = frozenset({"ASSAULT", "PROTEST", "COERCE"})
#: Acts that are directed against somebody else.
_AGAINST = frozenset({"ACCUSE", "THREATEN", "SANCTION"})
_TAKING_UP = frozenset({"pronoun", "possessive"})
#: Sectors of those who rule or fight; "" is a state itself.
_POWERS = frozenset({"GOV", "", "MIL", "REB"})


@dataclass(slots=True)
class Sides:
    """Who stands on the two sides of an act, the words they stand at, and those who speak of themselves there."""

    actors: list[Any]
    actor_arguments: list[Token]
    recipients: list[Any]
    recipient_arguments: list[Token]
    speakers: list[Participant]
    spoken_to: list[Participant]
    #: What fills each: "actor", the part of speech of an argument that is none, or "nothing".
    fillers: tuple[str, str] = ("nothing", "nothing")


def sides_of(story: Story, entry: Trigger, token: Token, bound: Bound, relaxed: int) -> Sides | None:
    """Who stands on the two sides; None where those whom the entry asks for are missing."""
    sides = Sides(*bound[2:], [], [])
    _add_speakers(story, entry, token, sides)
    _add_lands(story, entry, sides)
    doers, undergoers = sides.actors or sides.speakers, sides.recipients or sides.spoken_to
    if relaxed != 1 and not participants_fit(entry, doers, undergoers):
        return None
    sides.recipients = _undergoers(story, entry, token, sides)
    if relaxed == 2 and not (_governments(sides.actors) and _governments(sides.recipients)):
        return None
    sides.fillers = (
        _filler(story, doers, sides.actor_arguments),
        _filler(story, sides.recipients, sides.recipient_arguments),
    )
    return sides


def participants_fit(entry: Trigger, actors: list[Any], recipients: list[Any]) -> bool:
    """Whether the sides that an entry asks for are named."""
    flags = entry.flags
    if entry.reciprocal:
        actors = actors + recipients
    if "actor" in flags and not actors or "recipient" in flags and not recipients:
        return False
    if "both" in flags and not (len(actors) > 1 if entry.reciprocal else actors and recipients):
        return False
    if "weak" in flags and not (actors and recipients):
        return any(m.code[4:7] in _POWERS or m.code[4:7] == "PTY" for m in actors)
    return True


# -- who speaks of himself, whose land or thing it is ------------------------------------------------------------


def _add_speakers(story: Story, entry: Trigger, token: Token, sides: Sides) -> None:
    """Those inside whose words the act is told, where they are the ones who are meant."""
    asks_speaker = any(slot.name == "speaker" for slot in entry.actor.slots)
    if not sides.actors and (asks_speaker or _is_speaker(story, sides.actor_arguments)):
        sides.speakers = story.speakers(token)
    if not sides.recipients and _is_speaker(story, sides.recipient_arguments):
        sides.spoken_to = story.speakers(token)


def _is_speaker(story: Story, arguments: list[Token]) -> bool:
    """ "*Wir* erwarten Antworten", "bedroht *uns*", "*man* werde prüfen": whoever speaks."""
    if not arguments or arguments[0].pos_ != "PRON":
        return False
    return "1" in arguments[0].morph.get("Person") or arguments[0].lower_ in story.groups["anybody"]


def _add_lands(story: Story, entry: Trigger, sides: Sides) -> None:
    """A land that is visited, or a capital that stands for its government where somebody has to speak."""
    if entry.mode == "visit" and not sides.recipients and not entry.reciprocal:
        sides.recipients = _lands(story, sides.recipient_arguments)
    if entry.type in VERBAL and not sides.actors and not sides.speakers:
        # "sorgte *in Moskau* für Verärgerung": the capital is its government where that is whom the entry asks for
        where = [a for a in sides.actor_arguments if (m := story.actors.at(a.i)) is not None and m.place]
        sides.actors = _lands(story, where)


def _lands(story: Story, arguments: list[Token]) -> list[Any]:
    """Whose thing or land the first of the arguments is that is anybody's."""
    return next((who for a in arguments if (who := lands(a, story.binder))), [])


# -- who undergoes it -------------------------------------------------------------------------------------------


def _undergoers(story: Story, entry: Trigger, token: Token, sides: Sides) -> list[Any]:
    """Who undergoes an act, where its argument may be a land, a thing of somebody or a clause that names him."""
    recipients = sides.recipients
    homes = {a.country for a in sides.actors}
    if not recipients and not entry.reciprocal and entry.type not in STRIKING:
        recipients = _lands(story, sides.recipient_arguments) or _within(story, entry, token, homes)
    if recipients and not entry.reciprocal and entry.type in _AGAINST and _are_themselves(sides, recipients):
        recipients = _within(story, entry, token, homes)
    if entry.type == "ASSAULT":
        recipients = [_people_of(m) for m in recipients]
    if recipients and entry.type in VERBAL and all(r.country in homes and r.sector == "MIL" for r in recipients):
        # "is willing to withdraw its troops from *Lebanon*": one's own means are not whom it is said to
        return _within(story, entry, token, homes) or ([] if entry.type == "CONCEDE" else recipients)
    return recipients


def _are_themselves(sides: Sides, recipients: list[Any]) -> bool:
    """ "Israel's prime minister warned that any attack on *Israel* …", "called *it* a mistake": a state does nothing of the kind to itself. Where it is
    named as the very one whom it is done to, the doer rather is somebody else's."""
    own = {a.code for a in sides.actors}
    named = {argument.i for argument in sides.recipient_arguments}
    return bool(own) and all(
        r.kind == "state" and r.code in own and (r.form in _TAKING_UP or r.head_token not in named) for r in recipients
    )


def _within(story: Story, entry: Trigger, token: Token, homes: set[str | None]) -> list[Any]:
    """The first of those named in the clause that tells what is done to whom who is not of the doers' own."""
    return [m for m in named_within(entry.recipient, token, story.binder) if m.country not in homes][:1]


def _people_of(mention: Any) -> Any:
    """A state that is only where an attack strikes ("attacked two villages *in Mali*") stands for those who live there."""
    if mention.place and mention.country and mention.kind == "state" and mention.sector == "GOV":
        return replace(mention, code=f"{mention.country}:CVL", sector="CVL")
    return mention


# -- what fills them --------------------------------------------------------------------------------------------


def _governments(mentions: list[Any]) -> bool:
    """Whether any of them is a government, an army or an armed group, or somebody of these."""
    return any(m.code[4:7] in _POWERS and m.kind in ("state", "organisation", "person") for m in mentions)


def _filler(story: Story, actors: list[Any], arguments: list[Token]) -> str:
    """What fills a side of the frame: an actor, a word that is none (its part of speech, and whether anybody is named inside it), or nothing."""
    if actors:
        return "actor"
    if not arguments:
        return "nothing"
    first = g.antecedent(arguments[0])
    inside = any(m.code for i in range(first.left_edge.i, first.right_edge.i + 1) for m in story.actors.all_at(i))
    return f"{first.pos_}{'+' if inside else ''}"
