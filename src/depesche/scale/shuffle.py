"""Work in tasks of Ray: a call for each of many arguments, and an exchange in which every task hands a piece to every other.

Pieces lie in Ray's object store, which spills to disk; only what the caller asks for comes back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

#: Tasks under way at a time.
_UNDER_WAY = 64


def each(function: Callable[..., Any], arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
    """What the function gives for each of the arguments, in order."""
    import ray

    remote = ray.remote(num_cpus=1, max_retries=3)(function)
    results: list[Any] = []
    waiting: list[Any] = []
    for argument in arguments:
        waiting.append(remote.remote(*argument))
        if len(waiting) >= _UNDER_WAY:
            results.append(ray.get(waiting.pop(0)))
    return results + ray.get(waiting)


def exchange(
    give: Callable[..., list[Any]],
    arguments: Sequence[tuple[Any, ...]],
    take: Callable[..., list[Any]],
    takers: int,
    back: int = 0,
) -> list[Any]:
    """`give` makes `takers` pieces of each argument, `take(number, pieces)` gets the piece with its number of each.

    With `back`, each `take` gives that many pieces itself, and what comes back are the references: a list for each of them.
    """
    import ray

    giver = ray.remote(num_cpus=1, max_retries=3, num_returns=takers)(give)
    taker = ray.remote(num_cpus=1, max_retries=3, num_returns=back or 1)(take)
    given = [giver.remote(*argument) for argument in arguments]
    rows = [refs if takers > 1 else [refs] for refs in given]
    taken = [taker.remote(*[row[n] for row in rows]) for n in range(takers)]
    if not back:
        return list(ray.get(taken))
    pieces = [refs if back > 1 else [refs] for refs in taken]
    return [[row[n] for row in pieces] for n in range(back)]
