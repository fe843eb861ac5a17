"""The language of a text. Takes text, gives the two-letter code of a language that can be read, or says which it seems to be.

Function words decide where there are enough of them, else py3langid; of headlines, which hold names above all, how many of the words
the languages that are read know.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

from ..errors import UnknownLanguage
from .vocabulary import vocabulary

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

#: Languages that have an engine.
LANGUAGES = ("de", "en")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
#: So many words say enough about a text; the rest of a long one is not looked at.
_ENOUGH = 400
#: Texts of so few words are headlines; where their words are known, a foreign language has to lead by this log probability.
_SHORT = 8
_CLEAR_LEAD = 13.0
#: What a known word in capitals counts beside such log probabilities.
_CAPITAL = 6.0
#: Languages that news is likely to be in. Small languages close to German or English would only draw short texts away.
_CONSIDERED = frozenset(
    "de en fr es it nl pl pt ru uk da sv no nb cs sk sl hr sr bs hu ro bg el tr ar fa he hi ur bn ta th vi id ms zh ja ko fi et lv lt sq mk ca ka hy sw af".split()
)

#: So many texts in a row that function words decide, and the model is let go.
_UNUSED = 100


class _Model:
    """py3langid's model while it is needed: 75 MB, which one in two hundred reports of a German or English stream asks for."""

    def __init__(self) -> None:
        self._identifier: LanguageIdentifier | None = None
        self._unused = 0

    def rank(self, text: str) -> list[tuple[str, float]]:
        """All languages with their log probabilities, the likeliest first."""
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        self._unused = 0
        # kept by name: another thread may let it go meanwhile
        identifier = self._identifier or LanguageIdentifier.from_model_file(MODEL_FILE)
        self._identifier = identifier
        ranked: list[tuple[str, float]] = identifier.rank(text)
        return ranked

    def rest(self) -> None:
        """Says that a text did not need it."""
        self._unused += 1
        if self._unused >= _UNUSED:
            self._identifier = None


_model = _Model()


def detect(text: str) -> str:
    """`de` or `en`. Raises `UnknownLanguage` for a text in another language or without words."""
    words = [m.group() for m in _WORD.finditer(text[:20000])][:_ENOUGH]
    if not words:
        raise UnknownLanguage("the text has no words; name its language with --language de or --language en")
    small = [w.lower() for w in words]
    told = {
        language: sum(w in import_module(f"{__package__}.{language}.words").FUNCTION_WORDS for w in small)
        for language in LANGUAGES
    }
    best = max(LANGUAGES, key=lambda language: told[language])
    clear = told[best] > 2 * max(n for language, n in told.items() if language != best)
    # One small word is not enough: Danish has "i", German "an".
    if clear and told[best] >= 2 and told[best] >= 0.25 * len(words):
        _model.rest()
        return best
    ranked = {language: score for language, score in _model.rank(" ".join(small)) if language in _CONSIDERED}
    guess = max(ranked, key=lambda language: ranked[language])
    if len(words) <= _SHORT:
        found = _short(words, ranked)
    else:
        found = best if guess not in LANGUAGES and clear and told[best] >= 0.2 * len(words) else guess
    if found in LANGUAGES:
        return found
    raise UnknownLanguage(
        f"the text seems to be in {_name(found)}; Depesche reads German (de) and English (en). "
        "If it is one of these, say so with --language de or --language en",
        found,
    )


def _short(words: list[str], ranked: dict[str, float]) -> str:
    """The language of a headline. Letters alone tell little of one that is half names: whether a language that is read knows its words tells more,
    and only a clear lead of another one counts against that."""
    if all(word.isupper() for word in words):
        words = [word.lower() for word in words]
    weights = {language: _weights(words, language) for language in LANGUAGES}
    best = max(LANGUAGES, key=lambda language: _speaking(words, weights[language], ranked[language]))
    others = {language: score for language, score in ranked.items() if language not in LANGUAGES}
    foreign = max(others, key=lambda language: others[language])
    unknown = [word for word, weight in zip(words, weights[best], strict=True) if not weight]
    # What is not known may be a name.
    known = 2 * len(unknown) <= len(words) and all(word[0].isupper() for word in unknown)
    lead = others[foreign] - max(ranked[language] for language in LANGUAGES)
    return foreign if lead > (_CLEAR_LEAD if known else 0.0) else best


def _weights(words: list[str], language: str) -> list[float]:
    """How much each word speaks for the language."""
    own = vocabulary(language, *(other for other in LANGUAGES if other != language))
    return [own.weight(word) for word in words]


def _speaking(words: list[str], weights: list[float], letters: float) -> tuple[int, float]:
    """How much speaks for a language: its small words, to the nearest half, then those that may be names, with the log probability of the letters."""
    small = sum(weight for word, weight in zip(words, weights, strict=True) if word[0].islower())
    return round(2 * small), _CAPITAL * (sum(weights) - small) + letters


def _name(code: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return f"{Locale.parse(code).get_language_name('en')} ({code})"
    except (UnknownLocaleError, ValueError):
        return f"another language ({code})"
