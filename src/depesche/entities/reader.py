"""The passes over a report that find its actors, in their order.

`read_entities(doc, report, lexicon)` gives an `Actors`: the records of the report's entities, every mention in order, and
the questions of the readers of events and quotes (`at`, `np`, `modifiers`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .anaphora import resolve
from .belonging import find_countries
from .leisure import leave_bystanders, leave_namesakes, leave_origins, leisure, of_works, private, unpolitical
from .organs import name_organs
from .phrases import compose
from .places import mark_areas, mark_places
from .scan import scan
from .settling import settle
from .sport import is_sport, no_politics
from .words import cut_words

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from depesche.lexicon import Lexicon
    from depesche.records import Report

    from .actors import Actors


def read_entities(doc: Doc, report: Report, lexicon: Lexicon) -> Actors:
    """All actors and places of a report with their PLOVER codes (`COUNTRY:SECTOR`, the countries of ISO 3166 alpha-3). `doc` is what `language.parse`
    made of the report, whose date decides who held which office. Raises `LexiconError`."""
    actors = lexicon.actors
    words = cut_words(doc)
    day = report.date
    found = scan(doc, words, actors, day)
    mark_places(doc, words, found, actors)
    compose(doc, words, found, actors)
    mark_areas(doc, found, actors)
    name_organs(doc, words, found, actors)
    countries = find_countries(doc, words, found, report, actors)
    grade = leisure(doc, lexicon)
    leave_origins(doc, found, actors, grade)
    leave_namesakes(doc, found, lexicon)
    idle = is_sport(doc, actors)
    if idle:
        no_politics(found, day)
    elif grade:
        idle = private(doc, words, found, lexicon, grade, day)
    resolve(doc, words, found, actors, day)
    if idle:
        leave_bystanders(doc, words, found, lexicon)
    settled = settle(doc, found)
    settled.transparent, settled.communities = actors.classes["transparent"], actors.classes["community"]
    settled.default_country, settled.leisure = None if idle else countries.guess_report(), grade
    settled.unpolitical = grade > 0 and unpolitical(doc, lexicon)
    settled.works = grade > 0 and of_works(doc, lexicon)
    return settled
