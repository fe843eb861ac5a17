"""What made a Reading: versions of program, lexicon and models as one short word a language, so that after a change only what it touches is read anew."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..lexicon import LANGUAGES

_PACKAGE = Path(__file__).parent.parent


def makers(lexicon: Path | None = None, pipelines: dict[str, str] | None = None) -> dict[str, str]:
    """By language: "0.1.0 lexicon 1a2b3c4d model 5e6f7a8b". A change under `lexicon/en` leaves the German word as it is; what is of no language
    changes them all. `lexicon`: a lexicon of one's own; `pipelines`: spaCy's by language, which go by their names alone."""
    from importlib.metadata import version

    found: dict[str, str] = {}
    for language in LANGUAGES:
        words = hashlib.sha256()
        for base in [_PACKAGE / "lexicon", _PACKAGE / "language", *([lexicon] if lexicon else [])]:
            for top in ("any", language):
                for path in sorted((base / top).rglob("*")):
                    if path.suffix in (".lex", ".toml"):
                        words.update(path.relative_to(base).as_posix().encode() + b"\0" + path.read_bytes())
        model = hashlib.sha256((pipelines or {}).get(language, "").encode())
        models, weights = _PACKAGE / "language" / "models", (_PACKAGE / "events").glob("*.json")
        ours = (path for path in weights if path.name.split(".")[1:-1] in ([], [language]))  # when.json, judge.de.json
        for path in sorted([*(models / language).rglob("*"), *models.glob("*.gz"), *ours]):
            if path.is_file():
                model.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0" + path.read_bytes())
        found[language] = f"{version('depesche')} lexicon {words.hexdigest()[:8]} model {model.hexdigest()[:8]}"
    return found
