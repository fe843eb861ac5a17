"""After reading: reports that came from two sources at once are taken out of the later one, and small files are joined to large ones.

Each step writes a new part with a mark that names the parts whose place it takes; ended at any moment, nothing is lost or doubled.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Sequence

from .dataset import Dataset, Mark
from .parts import Told, batch_key
from .shuffle import each

#: Parts are joined until they hold so many reports, once there are so many small ones.
_FULL, _MANY = 4_000, 8


def tidy(dataset: Dataset, full: int = _FULL) -> int:
    """Takes out doubles and joins what is small; how many reports were doubled."""
    marks = dataset.marks()
    losers, doubled = _losers(dataset, marks)
    small = [key for key, mark in marks.items() if len(mark.contents) < full // 2]
    joined: list[tuple[list[str], set[str]]] = []
    if len(small) >= _MANY:
        group: list[str] = []
        held = 0
        for key in sorted(small, key=lambda k: (marks[k].first, k)):
            group.append(key)
            held += len(marks[key].contents)
            if held >= full:
                joined.append((group, set()))
                group, held = [], 0
        if len(group) > 1:
            joined.append((group, set()))
    alone = losers.keys() - {key for group, _ in joined for key in group}
    joined += [([key], set()) for key in sorted(alone)]
    todo = [(dataset, group, {k: losers[k] for k in group if k in losers}) for group, _ in joined]
    each(_rewritten, todo)
    if todo:
        dataset.clean(dataset.marks())
    return doubled


def _losers(dataset: Dataset, marks: dict[str, Mark]) -> tuple[dict[str, set[str]], int]:
    """Part → contents that another part has as well: of reports the earlier counts, of faults the later. And how many reports lose."""
    import numpy

    keys = list(marks)
    contents = numpy.array([c[:32].encode() for key in keys for c in marks[key].contents], dtype="S32")
    if not len(contents):
        return {}, 0
    values, counts = numpy.unique(contents, return_counts=True)
    doubled = {value.decode() for value in values[counts > 1]}
    if not doubled:
        return {}, 0
    chosen: dict[str, tuple[bool, str, str]] = {}
    met: list[tuple[str, bool, str, str]] = []
    for key in keys:
        if not any(c[:32] in doubled for c in marks[key].contents):
            continue
        for name in marks[key].files:
            if name.startswith(("reports/", "errors/")):
                table = dataset.read_table(name, ["came", "content"])
                fault = name.startswith("errors/")
                for came, content in zip(table.column("came").to_pylist(), table.column("content").to_pylist()):
                    if content[:32] in doubled:
                        this = (fault, came, key)
                        met.append((content, *this))
                        other = chosen.setdefault(content, this)
                        chosen[content] = max(other, this) if fault and other[0] else min(other, this)
    losers: dict[str, set[str]] = defaultdict(set)
    reports = 0
    for content, fault, came, key in met:
        if (fault, came, key) != chosen[content]:
            losers[key].add(content)
            reports += not fault
    return dict(losers), reports


def _rewritten(dataset: Dataset, keys: Sequence[str], losers: dict[str, set[str]]) -> None:
    """One part in the place of several, without what each has lost."""
    import pyarrow as pa
    import pyarrow.compute as pc

    marks = [mark for key in keys if (mark := dataset.mark(key)) is not None]
    contents = [c for mark in marks for c in mark.contents if c not in losers.get(mark.told.key, ())]
    key = batch_key([*keys, *contents])
    by_folder: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for mark in marks:
        for name in mark.files:
            by_folder[posixpath.dirname(name)].append((mark.told.key, name))
    files: list[str] = []
    for folder, names in sorted(by_folder.items()):
        tables = []
        for part, name in names:
            table = dataset.read_table(name)
            if lost := losers.get(part):
                table = table.filter(pc.invert(pc.is_in(table.column("content"), pa.array(sorted(lost)))))
            tables.append(table)
        whole = pa.concat_tables(tables)
        if whole.num_rows:
            files.append(f"{folder}/{key}.parquet")
            dataset.write_table(files[-1], whole)
    told = Told(key, read=sum(m.told.read for m in marks), refused=sum(m.told.refused for m in marks))
    runs = sorted({run for mark in marks for run in mark.runs})
    dataset.commit(Mark(told, files, contents, min(mark.first for mark in marks), runs, list(keys)))
