"""What a single line is, seen alone: placeholder, credit, embed, boilerplate, caption by its mark.

Takes the text of a unit and the words of the language; gives a block kind or None for what may be running text.
"""

from __future__ import annotations

import re

from ..lexicon.layout_words import LayoutWords
from ..records import BlockKind
from .lines import ends_sentence
from .shapes import is_name

_BARE_ADDRESS = re.compile(r"(?:[\w-]+\.)+(?:com|org|net|info|de|at|ch|eu|tv|uk|int|gov)(?:/\S*)?", re.I)
_ADDRESS = re.compile(
    r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/|@\w)\S*(?:\s+(?:https?://|www\.|pic\.twitter\.com/|@)\S*)*"
)
_HANDLE = re.compile(r".{1,50}\(@\w+\)(?:\s.{0,40})?")
_LETTERS = re.compile(r"[^\W\d_]")
_PICTURE_SIZE = re.compile(r"\d{2,4}\s?px")
_EMBED_TOKEN = re.compile(r"[A-ZÄÖÜ]{2,5}")
_INLINE_CREDIT = re.compile(
    r"(?:[(\[|–—-]\s*)?(?P<credit>(?P<label>[^\W\d_]+(?: [^\W\d_]+)?)\s*[:©/]\s*\S.{1,70}?)[)\]]?$"
)
_BRACKET_CREDIT = re.compile(r"[(\[](?P<credit>[^()\[\]]{3,70})[)\]]\.?$")
_SIGN_CREDIT = re.compile(r"[(\[|]?\s*(?P<credit>©\s*[^\W\d].{1,60}?)[)\]]?$")


def line_kind(text: str, words: LayoutWords) -> BlockKind | None:
    """The kind of a line that needs no neighbours to be known."""
    if len(text) > 300:
        return None
    if words.line_is("placeholder", text):
        return "placeholder"
    if is_embed(text, words):
        return "embed"
    if is_credit(text, words):
        return "caption" if _tells(text, words) else "credit"
    if len(text) <= 250 and (
        words.line_is("boilerplate", text) or _copyright(words).match(text) or _is_buttons(text, words)
    ):
        return "boilerplate"
    if not _LETTERS.search(text):
        return "boilerplate"
    if words.line_is("caption", text):
        return "caption"
    return None


def _tells(text: str, words: LayoutWords) -> bool:
    """Whether what follows a label tells what is seen rather than who took it ("Bild: Szene vor dem brennenden Haus")."""
    label = _label(text, words)
    rest = text[len(label) :].lstrip(" :") if label else ""
    small = [
        w
        for w in rest.split()
        if w[0].islower() and not words.is_word("photo", w.strip(",/")) and not words.is_word("agency", w.strip(",/"))
    ]
    return bool(label) and "/" not in rest and "©" not in rest and len(small) >= 2


def _is_buttons(text: str, words: LayoutWords) -> bool:
    """Buttons in a row ("Teilen Twittern E-Mail"), or one with its count ("12 Kommentare")."""
    if re.match(r"\d+ \D", text):
        return words.line_is("boilerplate", text.lstrip("0123456789 ")) and len(text.split()) <= 3
    parts = text.split()
    return 2 <= len(parts) <= 12 and all(words.is_word("share", p.strip("|·•,")) for p in parts if p.strip("|·•,"))


def _copyright(words: LayoutWords) -> re.Pattern[str]:
    """A note of rights, which is no credit: "Copyright 2016 …", "© by …"."""
    own, of = words.patterns["copyright"], words.patterns["copyright_of"]
    return re.compile(rf"(?:©|\(c\)|{own})\s*(?:©\s*)?(?:\d{{4}}|{of}\b)", re.I)


def is_section(text: str, words: LayoutWords) -> bool:
    """Whether a line is a heading whose following titles lead elsewhere ("Mehr zum Thema")."""
    return len(text) <= 60 and words.line_is("section", re.sub(r"\s*\([\d./ -]+\)$", "", text))


def is_embed(text: str, words: LayoutWords) -> bool:
    """A mark of something embedded: its name alone, an address, a handle, the size of a picture."""
    return (
        words.line_is("embed", text)
        or _ADDRESS.fullmatch(text) is not None
        or _BARE_ADDRESS.fullmatch(text) is not None
        or (not ends_sentence(text) and _HANDLE.fullmatch(text) is not None)
        or _PICTURE_SIZE.fullmatch(text) is not None
    )


def is_lone_token(text: str) -> bool:
    """A short word in capitals: the name of a station or network if nothing in the report speaks of it."""
    return _EMBED_TOKEN.fullmatch(text) is not None


def is_credit(text: str, words: LayoutWords) -> bool:
    """A line that names who took a picture: "Foto: …", "AP Photo/…", "© …", "Name/Agency"."""
    if len(text) > 160:
        return False
    inner = text.strip("()[]| ")
    label = _label(inner, words)
    if label is not None:
        rest = inner[len(label) :].lstrip(" :©/|")
        return bool(rest) and len(rest.split()) <= 14 and not (ends_sentence(rest) and len(rest.split()) > 6)
    if words.line_is("credit", inner) and len(inner.split()) <= 14 and not ends_sentence(inner):
        return True
    if inner.startswith("©") and not _copyright(words).match(inner):
        return len(inner.split()) <= 12
    return _names_photo_agency(inner, words)


def _label(text: str, words: LayoutWords) -> str | None:
    """The credit label with which a text begins and after which a colon, a slash or © stands."""
    low = text.casefold()
    for label in sorted(words.lines["credit"]["label"], key=len, reverse=True):
        if low.startswith(label) and re.match(r"\s*(?:\([^)]*\)\s*)?[:©/|]", text[len(label) :]):
            return text[: len(label)]
    return None


def _names_photo_agency(text: str, words: LayoutWords) -> bool:
    """Several names joined by slashes, commas or "via", one at least an agency: "Jane Doe/AFP via Getty Images"."""
    if ends_sentence(text) or len(text.split()) > 12:
        return False
    parts = [p for p in re.split(rf"\s*[/|•]\s*|\s+{words.patterns['through']}\s+|\s*,\s*|\s+–\s+", text) if p]
    if len(parts) < 2 or not any(words.is_word("photo", p) or words.is_word("agency", p) for p in parts):
        return False
    return all(
        words.is_word("photo", p)
        or words.is_word("agency", p)
        or is_name(p, words)
        or len(p.split()) <= 2
        and p[0].isupper()
        for p in parts
    )


def trailing_credit(text: str, words: LayoutWords) -> int | None:
    """Where the credit at the end of a caption's own line begins ("… am Montag in Kiew. Foto: dpa"), its bracket included."""
    low = max(0, len(text) - 110)
    tail = text[low:]
    for found in re.finditer(
        r"(?<=[\w.!?…”“\"»)])\s+(?=[(\[|©–—-]|[^\W\d_])|(?<=[.!?…”“\"»)])(?=[(\[©]|[^\W\d_])", tail
    ):
        at = found.end()
        candidate = tail[at:].strip()
        if "/" in candidate and ends_sentence(tail[:at].rstrip()) and _names_photo_agency(candidate, words):
            return low + at
        for pattern in (_BRACKET_CREDIT, _SIGN_CREDIT, _INLINE_CREDIT):
            match = pattern.fullmatch(candidate)
            if match is None:
                continue
            inner = match.group("credit").strip()
            if pattern is _BRACKET_CREDIT and not (
                _label(inner, words) or _names_photo_agency(inner, words) or inner.startswith("©")
            ):
                continue
            if pattern is _INLINE_CREDIT and not (_label(inner, words) and _short_rest(inner, words)):
                continue
            if is_credit(inner, words) or (pattern is _SIGN_CREDIT):
                return low + at
    return None


def _short_rest(credit: str, words: LayoutWords) -> bool:
    """After the label of an inline credit stand names only, no sentence."""
    rest = credit[len(_label(credit, words) or "") :].lstrip(" :©/|")
    parts = [p for p in re.split(rf"\s*[/|,]\s*|\s+{words.patterns['through']}\s+|\s+–\s+", rest.rstrip(".)]")) if p]
    return bool(parts) and all(
        words.is_word("photo", p) or words.is_word("agency", p) or is_name(p, words) or len(p.split()) <= 2
        for p in parts
    )
