"""`depesche schema` and `version`: what this program prints, and which one it is."""

from __future__ import annotations


def schema() -> None:
    """Print the JSON Schema of what `read --json` prints."""
    import json

    from ..records import schema as reading_schema

    print(json.dumps(reading_schema(), indent=2, ensure_ascii=False))


def version() -> None:
    """Print the version."""
    from importlib.metadata import version as installed

    print(f"depesche {installed('depesche')}")
