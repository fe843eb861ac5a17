"""What is known of a report when its relations and undertakings are read.

Takes the parsed Doc with actors and quotes; answers who a mention is as a participant, who speaks, and what a sentence's span is.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from ..events.bind import Binder
from ..language import compound_head, sentences, text_of
from ..quotes import speaker_at
from ..records import Participant, Quote, Report, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Sentence

    from ..entities.actors import Actors, MentionAt
    from ..lexicon import Lexicon
    from ..lexicon.actors import Term
    from ..lexicon.relation_words import RelationWords


class Story:
    """One report as its relations and undertakings are read from it."""

    def __init__(self, doc: Doc, report: Report, actors: Actors, quotes: list[Quote], lexicon: Lexicon) -> None:
        self.doc, self.report, self.actors, self.quotes, self.lexicon = doc, report, actors, quotes, lexicon
        self.text = text_of(doc)
        self.words: RelationWords = lexicon.relations
        self.groups: dict[str, frozenset[str]] = lexicon.reality
        self.binder = Binder(actors, self.groups, self.head_of)
        self.sentences = list(sentences(doc))
        #: Entities that the report calls by name.
        self.named = {e.id for e in actors.entities if any(m.form == "name" for m in e.mentions)}

    @cached_property
    def terms(self) -> dict[str, list[Term]]:
        """The terms of office the lexicon knows, by the name of who held them."""
        terms: dict[str, list[Term]] = {}
        for person in self.lexicon.actors.people:
            terms.setdefault(person.name, []).extend(person.terms)
        return terms

    def head_of(self, word: str) -> str:
        """The head of a compound."""
        return compound_head(word, self.lexicon.language)

    def said_by(self, offset: int) -> list[Participant]:
        """The speaker of the innermost quotation around an offset."""
        speaker = speaker_at(self.quotes, offset)
        return [speaker] if speaker is not None else []

    def words_of(self, mention: MentionAt) -> str:
        """A mention as the report writes it."""
        return self.text[mention.start : mention.end]

    def participant(self, mention: MentionAt) -> Participant:
        """A mention as an end of a relation or a party; who is no political actor has the code `---`."""
        name = self._name_of(mention)
        made = self.actors.participant(mention)
        if made is not None:
            return made if made.name == name else msgspec.structs.replace(made, name=name)
        return Participant(
            code=mention.country or "---",
            entity=mention.entity,
            name=name,
            span=mention.span,
            words=self.words_of(mention),
        )

    def _name_of(self, mention: MentionAt) -> str:
        """The name of an entity: who was first met by an office has the office for a name ("Sprecher"), and the report names him elsewhere."""
        name = mention.name
        if mention.kind != "person" or mention.entity not in self.named:
            return name
        mentions = self.actors.entity(mention).mentions
        called = [m.words for m in mentions if m.form == "name"]
        roles = {word for m in mentions if m.form == "role" for word in m.words.split()}
        if called and name in roles and not any(name in words for words in called):
            return min(called, key=len)
        return name


def span_of(sentence: Sentence) -> Span:
    """The characters of a sentence, from its first token to its last."""
    last = sentence[-1]
    return Span(sentence[0].idx, last.idx + len(last))
