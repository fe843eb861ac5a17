"""The English lemma table: the most frequent lemma of every (tag, form) in EWT train and GUM. Writes `models/en/lemmas.json.gz`."""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from pathlib import Path

from .treebank import read

#: Forms of two words of which news means the one that the treebanks have less often.
_IN_NEWS = {"NNS": {"bases": "base"}}


def write(path: Path) -> int:
    """Only what is not the form itself in small letters; gives the number of entries."""
    seen: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for name in ("en_ewt_train", "en_gum"):
        for sentence in read(name):
            for word in sentence.words:
                proper = word.xpos.startswith("NNP") or (len(word.form) > 1 and word.form.isupper())
                seen[word.xpos][word.form if proper else word.form.lower()][word.lemma] += 1
    table: dict[str, dict[str, str]] = {}
    for tag in sorted(seen):
        if not tag.isalpha() and "$" not in tag:
            continue
        entries = {form: lemmas.most_common(1)[0][0] for form, lemmas in sorted(seen[tag].items())}
        entries |= _IN_NEWS.get(tag, {})
        table[tag] = {form: lemma for form, lemma in entries.items() if lemma != form and lemma != "_"}
    data = json.dumps(table, ensure_ascii=False, sort_keys=True).encode()
    path.write_bytes(gzip.compress(data, mtime=0))
    return sum(map(len, table.values()))
