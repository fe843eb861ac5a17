"""Writes the program's times into TimeML files: `python benchmarks/times.py TML_DIR OUT_DIR [--language de]`.

Takes a folder of `.tml` files; the tags of the text are dropped, the document creation time counts as the report's date. Gives a
folder of files of the same names, text unchanged, with TIMEX3 tags as the program reads them. Scores nothing.
"""

from __future__ import annotations

import argparse
import html
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from depesche.records import Report, TimeExpression

_TAG = re.compile(r"</?TIMEX3[^>]*>|</?(?:EVENT|SIGNAL)[^>]*>")
_DCT = re.compile(r"<DCT>.*?value=\"([^\"]*)\"", re.S)


def body(source: str) -> tuple[int, int]:
    """Where the text stands in the file."""
    start, end = source.find("<TEXT>"), source.rfind("</TEXT>")
    if start < 0 or end < 0:
        raise ValueError("no <TEXT> … </TEXT> in it")
    return start + len("<TEXT>"), end


def reader(language: str, plain: bool) -> Callable[[Report], list[TimeExpression]]:
    """Report in, times out: by the program as it stands, or on tokens alone."""
    from depesche import lexicon

    if plain:
        import spacy

        from depesche.times import read_times

        blank, known = spacy.blank(language), lexicon.load(language)
        _ = known.time_rules  # a fault in the rules is told once, not for every file
        return lambda report: read_times(blank(report.text), report, known)
    from depesche import language as languages
    from depesche.layout import read_layout
    from depesche.times import read_times

    def read(report: Report) -> list[TimeExpression]:
        # the rooms that times stand on, in the order of reading.py; the others do not touch them
        known = lexicon.load(language)
        layout = read_layout(report, known)
        doc = languages.parse(layout.report, layout.blocks, languages.load_engine(language))
        return read_times(doc, layout.report, known)

    return read


def annotate(source: str, name: str, read: Callable[[Report], list[TimeExpression]], language: str) -> str:
    """The file with the program's tags in the place of those it had."""
    from depesche.records import Report

    start, end = body(source)
    raw = _TAG.sub("", source[start:end])
    # entities count as one character for the reader and stay as they are in the file
    pieces = re.findall(r"&#?\w+;|.", raw, re.S)
    text = "".join(html.unescape(p) if len(p) > 1 else p for p in pieces)
    if len(text) != len(pieces):
        raise ValueError("an entity that stands for more than one character")
    dct = _DCT.search(source)
    report = Report(id=name, text=text, date=dct[1] if dct else None, language=language)
    out, last = [], 0
    for time in read(report):
        mod = f' mod="{time.mod}"' if time.mod else ""
        out += pieces[last : time.span.start]
        out.append(f'<TIMEX3 tid="{time.id}" type="{time.type}" value="{html.escape(time.value)}"{mod}>')
        out += [*pieces[time.span.start : time.span.end], "</TIMEX3>"]
        last = time.span.end
    return source[:start] + "".join(out) + "".join(pieces[last:]) + source[end:]


def main() -> int:
    """Exit code 2 if a file cannot be read; the others are still written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tml_dir", type=Path)
    parser.add_argument("out_dir", type=Path)
    parser.add_argument("--language", default="de")
    parser.add_argument("--plain", action="store_true", help="read tokens alone, without the parser")
    options = parser.parse_args()
    files = sorted(options.tml_dir.glob("*.tml"))
    if not files:
        print(f"{options.tml_dir}: no .tml files there", file=sys.stderr)
        return 2
    options.out_dir.mkdir(parents=True, exist_ok=True)
    read, code = reader(options.language, options.plain), 0
    for path in files:
        try:
            written = annotate(path.read_text(encoding="utf-8", errors="replace"), path.stem, read, options.language)
            (options.out_dir / path.name).write_text(written, encoding="utf-8")
        except ValueError as fault:
            print(f"{path}: {fault}", file=sys.stderr)
            code = 2
    return code


if __name__ == "__main__":
    sys.exit(main())
