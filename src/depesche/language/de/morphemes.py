"""HanTa's search for the morphemes of a word, the same answers in a small part of the time. Takes a word in small letters.

`readings(word)` gives the tags it may have with their log probabilities (HanTa's `analyze_forward`), `path(word, tag)` its best morphemes
under one tag (`analyze_viterbi`). HanTa asks of every piece of the word and of every tag that may follow how likely they are together. Here a
piece is looked up once for all tags; what an unknown piece costs depends on its length and last letters only and is kept; and unknown
pieces are passed over where even the best of them would fall out of HanTa's own beam. `tests/test_language_hanta.py` holds both to be equal.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, NamedTuple

#: HanTa's marks: before and at the beginning of a word, no reading at all and its end.
_EMPTY, _START, _UNKNOWN, _END_UNKNOWN = 0, 1, 3, -3
#: HanTa looks on from the three best states at a place, and from those not much worse.
_BEAM, _SLACK = 3, 1
_LOWEST = -1e6
#: Far more than the rounding of a sum.
_ROUNDING = 1e-6
#: Unknown words that are one piece are less likely than HanTa's lengths say.
_WHOLE = 4.6
#: In longer words unknown pieces are no shorter.
_SHORTEST = 3
#: Lengths and endings that HanTa tells apart in unknown pieces.
_LONGEST, _LONGEST_END = 24, 4
#: Words whose pieces are kept: a word is asked for its readings, then for its lemma.
_MOST = 64

#: Log probabilities of the open classes for an unknown piece, the best of them.
_Guess = tuple[list[float], float]


#: Of a move over a known piece: log probability, tag of the piece (0: none, the piece is taken for an unknown one), column, state reached.
_Over = tuple[tuple[float, int, int, int], ...]


class _Moves(NamedTuple):
    """What may follow a state: (tag of the next piece, its column if the class is open, else -1, log probability, state reached); those over
    pieces of the lexicon by the tags that these may have; those of open classes and the best of them; and where a word may end."""

    all: tuple[tuple[int, int, float, int], ...]
    over: dict[tuple[int, ...], _Over]
    open: tuple[tuple[int, float, int], ...]
    best: float
    ends: tuple[tuple[int, float], ...]


#: A piece of the lexicon in a word: where it ends, its tags, their log probabilities.
_Piece = tuple[int, tuple[int, ...], dict[int, float]]


class Morphemes:
    """The morphemes of one HanTa model."""

    def __init__(self, hanta: Any) -> None:
        self._hanta = hanta
        self._pieces: dict[str, dict[int, float]] = {}
        for tag, pieces in hanta.LP_m_t.items():
            for piece, lp in pieces.items():
                self._pieces.setdefault(piece, {})[tag] = lp
        open_ = [tag for tag in hanta.LP_hapax_t if tag in hanta.LP_s_t]
        self._columns = {tag: n for n, tag in enumerate(open_)}
        self._lengths = [
            [hanta.Int_t + hanta.LP_hapax_t[tag] + hanta.LP_len_t[tag][length] for tag in open_]
            for length in range(_LONGEST + 1)
        ]
        # Every open class knows the same endings.
        self._endings = {ending: [hanta.LP_s_t[tag][ending] for tag in open_] for ending in hanta.LP_s_t[open_[0]]}
        self._guesses: dict[tuple[int, str], _Guess] = {}
        self._met: dict[str, list[list[_Piece]]] = {}
        self._states: list[tuple[int, int]] = []
        self._numbers: dict[tuple[int, int], int] = {}
        self._start = self._number((_EMPTY, _START))
        self._moves: dict[int, _Moves] = {}
        self._towards: dict[int, dict[int, _Moves]] = {}

    def readings(self, word: str) -> list[tuple[int, float]]:
        """(tag, log probability), likeliest first."""
        from numpy import logaddexp

        moves = self._moves
        ends: dict[tuple[int, int], float] = {}
        for state, lp in self._walk(word, None, True, None).items():
            before = self._states[state][1]
            for end, chance in (moves.get(state) or self._learn_moves(moves, state, None)).ends:
                total = lp + chance
                key = (before, end)
                if total > _LOWEST and (key not in ends or total > ends[key]):
                    ends[key] = total
        found: dict[int, float] = {}
        for (_, end), lp in ends.items():
            found[-end] = float(logaddexp(found[-end], lp)) if -end in found else lp
        return sorted(found.items(), key=itemgetter(1), reverse=True) or [(_UNKNOWN, 0)]

    def path(self, word: str, target: int) -> list[tuple[int, int]]:
        """(tag, where it ends) of each piece and, last, of the end of the word. `target`: a final state (HanTa's negative number of a tag).

        With unknown pieces only if there is no other way."""
        moves = self._towards.setdefault(target, {})
        size = len(word)
        for guessing in (False, True):
            back: list[dict[int, tuple[int, int]]] = [{} for _ in range(size + 1)]
            totals: dict[int, tuple[float, int]] = {}
            for state, lp in self._walk(word, target, guessing, back).items():
                for _, chance in (moves.get(state) or self._learn_moves(moves, state, target)).ends:
                    total, before = lp + chance, self._states[state][1]
                    if total > _LOWEST and (before not in totals or total > totals[before][0]):
                        totals[before] = (total, state)
            if totals:
                found = [(target, size + 1)]
                state, at = max(totals.values(), key=itemgetter(0))[1], size
                while at > 0:
                    found.append((self._states[state][1], at))
                    state, at = back[at][state]
                return found[::-1]
        return [(_UNKNOWN, size), (_END_UNKNOWN, size + 1)]

    def _walk(
        self, word: str, target: int | None, guessing: bool, back: list[dict[int, tuple[int, int]]] | None
    ) -> dict[int, float]:
        """The states after the last piece with their log probabilities; fills `back` with the ways there."""
        size = len(word)
        known = self._known(word)
        if not guessing:
            known = _leading_on(known, size)
        memory = self._moves if target is None else self._towards[target]
        speaking = self._speaking(word) if guessing else []
        rows: list[dict[int, float]] = [{} for _ in range(size + 1)]
        rows[0][self._start] = 0.0
        # What is worse than this at a place will not be looked at there; at the end of the word everything is.
        bounds = [_LOWEST] * (size + 1)
        for begin in range(size):
            row = rows[begin]
            if not row:
                continue
            bound = sorted(row.values(), reverse=True)[_BEAM] - _SLACK if len(row) > _BEAM else _LOWEST
            here = known[begin]
            guesses: dict[int, _Guess] | None = None
            for state, lp in row.items():
                if lp < bound:
                    continue
                moves = memory.get(state) or self._learn_moves(memory, state, target)
                guessed: dict[int, _Guess] = {}
                if guessing and moves.open:
                    if guesses is None:
                        guesses = self._unknown(size, begin, speaking)
                    guessed = guesses
                for end, tags, chances in here:
                    over = moves.over.get(tags)
                    if over is None:
                        over = _learn_over(moves, tags)
                    if not over:
                        continue
                    guess = guessed.get(end)
                    reached = rows[end]
                    for chance, tag, column, next_state in over:
                        if tag:
                            total = lp + chance + chances[tag]
                        elif guess is not None:
                            total = lp + chance + guess[0][column]
                        else:
                            continue
                        if next_state not in reached:
                            if total > _LOWEST:
                                reached[next_state] = total
                                if back is not None:
                                    back[end][next_state] = (state, begin)
                        elif total > reached[next_state]:
                            reached[next_state] = total
                            if back is not None:
                                back[end][next_state] = (state, begin)
                if not guessed:
                    continue
                most = lp + moves.best + _ROUNDING
                ends = {end for end, _, _ in here}
                for end, (unknown, best) in guessed.items():
                    if most + best < bounds[end] or end in ends:
                        continue
                    reached = rows[end]
                    for column, chance, next_state in moves.open:
                        total = lp + chance + unknown[column]
                        if total > _LOWEST and (next_state not in reached or total > reached[next_state]):
                            reached[next_state] = total
                            if back is not None:
                                back[end][next_state] = (state, begin)
            if begin == 0 and guessing:
                for end in range(1, size):
                    if len(rows[end]) > _BEAM:
                        bounds[end] = sorted(rows[end].values(), reverse=True)[_BEAM] - _SLACK
        return rows[size]

    def _known(self, word: str) -> list[list[_Piece]]:
        """The pieces of the lexicon by where they begin."""
        found = self._met.get(word)
        if found is None:
            if len(self._met) >= _MOST:
                self._met.clear()
            size, pieces = len(word), self._pieces
            found = self._met[word] = [
                [
                    (end, tuple(tags), tags)
                    for end in range(begin + 1, size + 1)
                    if (tags := pieces.get(word[begin:end])) is not None
                ]
                for begin in range(size)
            ]
        return found

    def _speaking(self, word: str) -> list[list[str]]:
        """The endings that speak for an unknown piece, by where it ends and its length; the last is for all longer ones."""
        endings = self._endings
        found = []
        for end in range(len(word) + 1):
            ending, by_length = "", ["", ""]
            for letters in range(1, min(_LONGEST_END, end - 1) + 1):
                longer = word[end - letters : end]
                if longer in endings:
                    ending = longer
                by_length.append(ending)
            found.append(by_length)
        return found

    def _unknown(self, size: int, begin: int, speaking: list[list[str]]) -> dict[int, _Guess]:
        """What unknown pieces cost that begin here, by their end. `size`: of the word."""
        guesses = self._guesses
        found: dict[int, _Guess] = {}
        for end in range(begin + (_SHORTEST if size > _SHORTEST else 1), size + 1):
            length, by_length = end - begin, speaking[end]
            key = (
                length if length < _LONGEST else _LONGEST,
                by_length[length] if length <= _LONGEST_END else by_length[-1],
            )
            found[end] = guesses.get(key) or self._guess(*key)
        if begin == 0 and size in found:
            chances, best = found[size]
            found[size] = ([chance - _WHOLE for chance in chances], best - _WHOLE)
        return found

    def _guess(self, length: int, ending: str) -> _Guess:
        chances = [a + b for a, b in zip(self._lengths[length], self._endings[ending])]
        found = self._guesses[length, ending] = (chances, max(chances))
        return found

    def _number(self, state: tuple[int, int]) -> int:
        number = self._numbers.setdefault(state, len(self._states))
        if number == len(self._states):
            self._states.append(state)
        return number

    def _learn_moves(self, memory: dict[int, _Moves], state: int, target: int | None) -> _Moves:
        """`target`: only moves after which this end can still be reached."""
        pair, hanta = self._states[state], self._hanta
        within = None if target is None else hanta.reachability.get(target, frozenset())
        moves = tuple(
            (tag, self._columns.get(tag, -1), chance, self._number((pair[1], tag)))
            for tag, chance in hanta.LP_trans_nonfinal.get(pair, ())
            if within is None or tag in within
        )
        open_ = tuple((column, chance, to) for _, column, chance, to in moves if column >= 0)
        ends = tuple((end, chance) for end, chance in hanta.LP_trans_final.get(pair, ()) if target in (None, end))
        best = max((chance for _, chance, _ in open_), default=_LOWEST)
        found = memory[state] = _Moves(moves, {}, open_, best, ends)
        return found


def _learn_over(moves: _Moves, tags: tuple[int, ...]) -> _Over:
    """The moves over a piece with these tags, in their order."""
    found = moves.over[tags] = tuple(
        (chance, tag if tag in tags else 0, column, to)
        for tag, column, chance, to in moves.all
        if column >= 0 or tag in tags
    )
    return found


def _leading_on(known: list[list[_Piece]], size: int) -> list[list[_Piece]]:
    """Only pieces from whose end others lead to the end of the word."""
    alive = {size}
    found: list[list[_Piece]] = [[] for _ in known]
    for begin in range(size - 1, -1, -1):
        found[begin] = [piece for piece in known[begin] if piece[0] in alive]
        if found[begin]:
            alive.add(begin)
    return found
