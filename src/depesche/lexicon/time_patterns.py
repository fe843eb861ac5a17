r"""The language the patterns of times are written in (see `time_rules.py`): cells in, regular expressions out, and what a pattern
cannot do without, so that it is tried only where that stands.

A need is a set of keys of which one must stand in the sentence: `weekday` (a token that is a word of the class), `weekday*` (a token
that begins with one), `~weekday` (a token that holds one), `=vor` (that token), `=woche*` (a token that begins so), `~=jährig`.
"""

from __future__ import annotations

import re

REFERENCE = re.compile(r"\{(?:(\w+):)?([a-z]\w*)\}")
_WORD_START = re.compile(r"(?<![\w\\?<{\[&'’-])([a-zäöü])(?=[\wäöüß)( ])")
_LOOKS_BACK = re.compile(r"\(\?<[=!][^()]*\)")
_BOUNDARY = frozenset(" .,:/()[]-–—\"'’")
Need = frozenset[str]


def to_regex(pattern: str) -> str:
    """The regular expression meant by a cell: `/` for alternatives, blanks for white space, either case at word starts."""
    found = re.sub(r"(?<!\\)/", "|", pattern).replace("\\/", "/")
    found = _WORD_START.sub(lambda m: f"[{m[1].upper()}{m[1]}]", found)
    found = _LOOKS_BACK.sub(lambda m: m[0].replace(" ", r"\s"), found)  # what looks back has a fixed width
    return found.replace(" ?", r"\s*").replace(" ", r"\s+")


def unconditional(regex: str, first_token: bool = False) -> str:
    """A word's expression without conditions on what stands around it; `first_token`: up to the first blank, hyphen or dot as well."""
    out, depth, dropped, i = [], 0, 0, 0
    while i < len(regex):
        if not dropped and re.match(r"\(\?<?[=!]", regex[i:]):
            dropped = depth + 1
        if regex[i] == "\\":
            piece, i = regex[i : i + 2], i + 2
            if first_token and piece in ("\\s", "\\.") and depth == 0 and not dropped:
                break
            if not dropped:
                out.append(
                    piece + "?" if first_token and piece == "\\." and regex[i : i + 1] not in ("?", "*") else piece
                )
            continue
        if first_token and regex[i] == "-" and depth == 0 and not dropped and out:
            break
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(regex[i], 0)
        if not dropped:
            out.append(regex[i])
        elif regex[i] == ")" and depth < dropped:
            dropped = 0
        i += 1
    return "".join(out)


def spelled_out(regex: str, limit: int = 100) -> frozenset[str] | None:
    """All the texts a plain expression stands for ("Tag(es|s)?": Tag, Tages, Tags); None if it is not that plain or they are too many.

    What is spelled out is looked up; what is not must be compiled, which costs more than all the looking up in a short report.
    """
    at = 0

    def alternation() -> set[str] | None:
        nonlocal at
        found: set[str] = set()
        while True:
            sequence = {""}
            while at < len(regex) and regex[at] not in "|)":
                piece = atom()
                if piece is None:
                    return None
                if regex[at : at + 1] == "?":
                    at += 1
                    piece = piece | {""}
                elif regex[at : at + 1] in ("*", "+", "{"):
                    return None
                sequence = {a + b for a in sequence for b in piece}
                if len(sequence) > limit:
                    return None
            found |= sequence
            if regex[at : at + 1] != "|":
                return found
            at += 1

    def atom() -> set[str] | None:
        nonlocal at
        char = regex[at]
        if char == "(":
            at += 3 if regex.startswith("(?:", at) else 1
            inner = alternation() if regex[at : at + 1] != "?" else None
            at += 1
            return inner
        if char == "[":
            end = regex.index("]", at)
            chars, at = regex[at + 1 : end], end + 1
            return set(chars) if chars.isalnum() else None
        if char == "\\":
            at += 2
            return {regex[at - 1]} if not regex[at - 1].isalnum() else None
        at += 1
        return {char} if char.isalnum() or char in "-'’" else None

    found = alternation()
    return frozenset(found) if found is not None and at >= len(regex) and len(found) <= limit else None


def with_parts(pattern: str, parts: dict[str, str]) -> str:
    """The pattern with its parts written out."""
    for _ in range(5):
        expanded = REFERENCE.sub(lambda m: f"(?:{parts[m[2]]})" if m[2] in parts and not m[1] else m[0], pattern)
        if expanded == pattern:
            break
        pattern = expanded
    return pattern


def alternatives(pattern: str) -> list[str]:
    """What stands between the `/` that are in no brackets."""
    found, depth, last, i = [], 0, 0, 0
    while i < len(pattern):
        if pattern[i] == "\\":
            i += 2
            continue
        if pattern[i] in "([":
            depth += 1
        elif pattern[i] in ")]":
            depth -= 1
        elif pattern[i] == "/" and depth == 0:
            found.append(pattern[last:i])
            last = i + 1
        i += 1
    return [*found, pattern[last:]]


def needs(pattern: str) -> list[Need]:
    """The needs of a pattern without marks and parts."""
    options = alternatives(pattern)
    if len(options) > 1:
        firsts = [needs(option) for option in options]
        return [frozenset().union(*(min(found, key=breadth) for found in firsts))] if all(firsts) else []
    found: list[Need] = []
    i = 0
    while i < len(pattern):
        at, char = i, pattern[i]
        if char == "\\":
            i += 2
            continue
        if char == "[":
            i = _closing(pattern, i) + 1
            continue
        if char == "(":
            end = _closing(pattern, i)
            inner, i = pattern[i + 1 : end], end + 1
            if inner.startswith(("?= ", "?=, ")) and not inner.startswith("?= ?"):
                found += needs(inner[3:])
            if inner.startswith(("?=", "?!", "?<")) or pattern[i : i + 1] in ("?", "*", "{"):
                continue
            begins, goes_on = _at_boundary(pattern, at), _glued_behind(pattern, i)
            for need in needs(inner.removeprefix("?:")):
                found.append(frozenset(_loosened(key, begins, goes_on) for key in need))
            continue
        if m := REFERENCE.match(pattern, i):
            i = m.end()
            if pattern[i : i + 1] not in ("?", "*"):
                found.append(frozenset({_loosened(m[2], _at_boundary(pattern, at), _glued_behind(pattern, i))}))
            continue
        if char.isalpha():
            m = re.compile(r"[^\W_]+").match(pattern, i)
            assert m is not None
            word, i = m[0], m.end()
            optional = pattern[i : i + 1] in ("?", "*")
            word = word[:-1] if optional else word
            if word:
                key = f"={word.casefold()}"
                found.append(
                    frozenset({_loosened(key, _at_boundary(pattern, at), optional or _glued_behind(pattern, i))})
                )
            continue
        i += 1
    return found


def _loosened(key: str, begins: bool, goes_on: bool) -> str:
    """The key for what need not begin its token, or need not end it."""
    if key.startswith("~"):
        return key
    if not begins:
        return "~" + key.rstrip("*")
    return key if key.endswith("*") or not goes_on else key + "*"


def breadth(need: Need) -> int:
    """How little a need says: the fewer keys and the more literal, the better; articles and the like stand in every sentence."""
    return sum(10 if not key.startswith("=") else 1 if len(key.strip("=*")) > 3 else 20 for key in need)


def _closing(pattern: str, i: int) -> int:
    """Where the bracket that opens at i closes."""
    opening, closing = pattern[i], {"(": ")", "[": "]"}[pattern[i]]
    depth = 0
    while i < len(pattern):
        if pattern[i] == "\\":
            i += 2
            continue
        depth += (pattern[i] == opening) - (pattern[i] == closing)
        if depth == 0:
            return i
        i += 1
    return len(pattern) - 1


def _at_boundary(pattern: str, i: int) -> bool:
    """Whether what stands at i begins a token for sure."""
    before = pattern[:i]
    while before.endswith((")", ")?")) and not before.endswith("\\)"):
        optional = before.endswith("?")
        start = _opening(before, len(before) - 1 - optional)
        inner = before[start + 1 : len(before) - 1 - optional]
        if not inner.startswith(("?<", "?=", "?!")) and not (optional and inner.endswith(" ")):
            return False
        before = before[:start]  # a condition, or a word with its blank that may be there: what counts stands before it
    if not before:
        return True
    if before.endswith(" ?"):
        return before[-3:-2] != "" and before[-3:-2] in _BOUNDARY - {" ", ")", "]"}
    return before[-1] == " " or (before[-1] in _BOUNDARY - {")", "]", "("} and not before.endswith("\\("))


def _opening(pattern: str, i: int) -> int:
    """Where the bracket that closes at i opens."""
    opens: list[int] = []
    k = 0
    while k < len(pattern):
        if pattern[k] == "\\":
            k += 2
            continue
        if pattern[k] == "(":
            opens.append(k)
        elif pattern[k] == ")":
            start = opens.pop() if opens else 0
            if k == i:
                return start
        k += 1
    return 0


def _glued_behind(pattern: str, i: int) -> bool:
    """Whether what ends before i may be followed by more of the same token."""
    after = pattern[i:]
    return bool(after) and (
        after[0].isalnum() or after[0] in "({[?*" or after.startswith((" ?", "-?", "\\d", "\\w", "'", "’"))
    )
