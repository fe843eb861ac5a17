"""The filters of a page ↔ the part of its address after the question mark. Faults raise `BadQuestion` with words for the reader.

A route takes them as `q: Asked`, and its page as `page: PageNumber`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Depends, Query

from ..errors import DepescheError, StoreError
from ..lexicon.plover import QUAD, STATUS, TYPES
from ..store.conditions import day_of
from ..store.question import Question
from . import names
from .texts import Texts

#: Longest value of a filter, and most values of one.
LONGEST, MOST = 200, 20
#: Filters in the order in which they stand in addresses.
NAMES = ("q", "who", "actor", "recipient", "said_by", "type", "quad", "status", "from", "to", "place", "confidence")
#: A country or a body, perhaps with a sector.
CODE = re.compile(r"(---|[A-Z]{3})(:[A-Z]{3})?")


class BadQuestion(DepescheError):
    """A filter that cannot be meant so; `key` and `values` are those of the interface's words."""

    def __init__(self, key: str, **values: object) -> None:
        self.key, self.values = key, values
        super().__init__(self.told(Texts("en")))

    def told(self, t: Texts) -> str:
        return t(self.key, **self.values)


def question(values: Mapping[str, Iterable[str]]) -> Question:
    """The question of the filters of an address; without a status only what occurred is asked for."""

    def one(name: str) -> str:
        given = [v.strip() for v in values.get(name, ()) if v.strip()]
        value = given[-1] if given else ""
        if len(value) > LONGEST or "\0" in value:
            raise BadQuestion("ask.too_long", name=name)
        return value

    def many(name: str) -> tuple[str, ...]:
        found = [part.strip() for v in values.get(name, ()) for part in v.split(",") if part.strip()]
        if len(found) > MOST or any(len(f) > LONGEST or "\0" in f for f in found):
            raise BadQuestion("ask.too_many", name=name)
        return tuple(dict.fromkeys(found))

    def among(name: str, allowed: Iterable[str], given: tuple[str, ...]) -> tuple[str, ...]:
        for value in given:
            if value not in set(allowed):
                raise BadQuestion("ask.none_of", name=name, value=value, allowed=", ".join(allowed))
        return given

    for name in ("from", "to"):
        if one(name):
            try:
                day_of(one(name), 0)
            except (StoreError, ValueError):
                raise BadQuestion("ask.no_date", name=name, value=one(name)) from None
    if one("from") and one("to") and day_of(one("from"), 0) > day_of(one("to"), 1):
        raise BadQuestion("ask.order", first=one("from"), last=one("to"))
    confidence: float | None = None
    if one("confidence"):
        try:
            confidence = float(one("confidence"))
        except ValueError:
            raise BadQuestion("ask.no_confidence", value=one("confidence")) from None
        if not 0 <= confidence <= 1:
            raise BadQuestion("ask.no_confidence", value=one("confidence"))
    statuses = many("status")
    return Question(
        words=one("q"),
        who=tuple(actor_code(c) for c in many("who")),
        actor=tuple(actor_code(c) for c in many("actor")),
        recipient=tuple(actor_code(c) for c in many("recipient")),
        said_by=tuple(actor_code(c) for c in many("said_by")),
        type=among("type", TYPES, tuple(t.upper() for t in many("type"))),
        quad=tuple(int(n) for n in among("quad", [str(n) for n in sorted(set(QUAD.values()))], many("quad"))),
        status=() if "all" in statuses else among("status", ("all", *STATUS), statuses or ("occurred",)),
        from_=one("from"),
        to=one("to"),
        place=one("place"),
        min_confidence=confidence,
    )


def as_values(q: Question) -> dict[str, str]:
    """The filters of a question by name, as they stand in an address; those at their default left out."""
    values = {
        "q": q.words,
        "who": ",".join(q.who),
        "actor": ",".join(q.actor),
        "recipient": ",".join(q.recipient),
        "said_by": ",".join(q.said_by),
        "type": ",".join(q.type),
        "quad": ",".join(map(str, q.quad)),
        "status": "" if q.status == ("occurred",) else ",".join(q.status) or "all",
        "from": q.from_,
        "to": q.to,
        "place": q.place,
        "confidence": "" if q.min_confidence is None else f"{q.min_confidence:g}",
    }
    return {name: value for name, value in values.items() if value}


def address(q: Question, **changes: object) -> str:
    """`?type=CONSULT&from=2019`, with some values changed (None: left out); empty where nothing is asked."""
    values: dict[str, object] = {**as_values(q)}
    for name, value in changes.items():
        name = "from" if name == "from_" else name
        if value in (None, ""):
            values.pop(name, None)
        else:
            values[name] = value
    return "?" + urlencode(values, safe=",:") if values else ""


def actor_code(words: str) -> str:
    """What stands for one actor in an address, or was written in a filter, as its code."""
    code = names.code_of(words)
    if not CODE.fullmatch(code):
        raise BadQuestion("ask.no_actor", value=words[:40])
    return code


# --- what routes take --------------------------------------------------------------------------------------------------

_Several = Annotated[list[str], Query()]


def asked(
    q: Annotated[str, Query(description="Words of the report")] = "",
    who: Annotated[list[str], Query(description="Codes or names that take part, in either role")] = [],  # noqa: B006
    actor: _Several = [], recipient: _Several = [], said_by: _Several = [],  # noqa: B006
    type: Annotated[list[str], Query(description="PLOVER types")] = [],  # noqa: B006
    quad: Annotated[list[str], Query(description="Quad classes, 1 to 4")] = [],  # noqa: B006
    status: Annotated[list[str], Query(description="occurred (default), future, negated, hypothetical, historical, all")] = [],  # noqa: B006
    from_: Annotated[str, Query(alias="from", description="First day: 2019, 2019-04 or 2019-04-25")] = "",
    to: str = "", place: Annotated[str, Query(description="Name, or a country's code")] = "",
    confidence: Annotated[str, Query(description="At least, 0 to 1")] = "",
) -> Question:  # fmt: skip
    """The filters of an address."""
    return question(
        {
            "q": [q], "who": who, "actor": actor, "recipient": recipient, "said_by": said_by, "type": type, "quad": quad,
            "status": status, "from": [from_], "to": [to], "place": [place], "confidence": [confidence],
        }
    )  # fmt: skip


Asked = Annotated[Question, Depends(asked)]
PageNumber = Annotated[int, Query(ge=1, le=4000)]
