"""The language of a text. Takes text, gives the two-letter code of a language that can be read, or says which it seems to be.

Short texts are decided by their function words, longer ones by py3langid; where both are silent there is no guess.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

from ..errors import UnknownLanguage

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

#: Languages that have an engine.
LANGUAGES = ("de", "en")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
#: So many words say enough about a text; the rest of a long one is not looked at.
_ENOUGH = 400
#: Texts of so few words are headlines; over these a foreign language has to lead by this log probability.
_SHORT = 8
_CLEAR_LEAD = 7.0
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
    words = [m.group().lower() for m in _WORD.finditer(text[:20000])][:_ENOUGH]
    if not words:
        raise UnknownLanguage("the text has no words; name its language with --language de or --language en")
    shares = {
        language: sum(w in import_module(f"{__package__}.{language}.words").FUNCTION_WORDS for w in words) / len(words)
        for language in LANGUAGES
    }
    best = max(shares, key=lambda language: shares[language])
    others = max(share for language, share in shares.items() if language != best)
    if len(words) >= 2 and shares[best] >= 0.25 and shares[best] > 2 * others:
        _model.rest()
        return best
    guess, readable, lead = _guess(" ".join(words))
    if guess in LANGUAGES:
        return guess
    if shares[best] >= 0.2 and shares[best] > 2 * others:
        return best
    # Headlines are short and full of names: only a clear lead counts against a language that can be read.
    if lead < _CLEAR_LEAD and len(words) <= _SHORT:
        return best if shares[best] > others else readable
    raise UnknownLanguage(
        f"the text seems to be in {_name(guess)}; Depesche reads German (de) and English (en). "
        "If it is one of these, say so with --language de or --language en",
        guess,
    )


def _guess(text: str) -> tuple[str, str, float]:
    """py3langid's first choice, the likelier of the readable languages, and by how much (log probability) the first leads it."""
    ranked = {language: score for language, score in _model.rank(text) if language in _CONSIDERED}
    best = max(ranked, key=lambda language: ranked[language])
    readable = max(LANGUAGES, key=lambda language: ranked[language])
    return best, readable, float(ranked[best] - ranked[readable])


def _name(code: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return f"{Locale.parse(code).get_language_name('en')} ({code})"
    except (UnknownLocaleError, ValueError):
        return f"another language ({code})"
