"""The forms in which data leave: JSON, CSV, JSON Lines, SVG, PNG, files; what the routes that give them tell the API's description.

Takes what a page has gathered, gives the `Response`.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from fastapi import Request
from fastapi.responses import Response, StreamingResponse

from ..store.query import FoundEvent
from .asking import CODE
from .charts import svg


def _route(kind: str) -> dict[str, Any]:
    return {"response_class": Response, "responses": {200: {"content": {kind: {}}}}}


#: Rows of one file.
MOST_ROWS = 100_000
#: How a cell begins that spreadsheets calculate, and what may begin so all the same.
_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
#: Bytes of a file that leave at a time, at the least.
_PIECE = 65_536
#: What a route says of the form of its answer; pages for people are no part of the API's description.
JSON, CSV, SVG, PNG = (_route(kind) for kind in ("application/json", "text/csv", "image/svg+xml", "image/png"))
HTML: dict[str, Any] = {"include_in_schema": False}
#: The picture where there is nothing to draw.
_EMPTY = svg(10, 10, "", "", True)


def told(found: FoundEvent) -> dict[str, Any]:
    """An event as JSON shows it."""
    return {"report": found.report, "report_date": found.report_date, "sentence": found.sentence, "event": found.event}


def as_json(value: Any) -> Response:
    return Response(msgspec.json.encode(value), media_type="application/json")


def as_json_lines(values: Iterable[Any], name: str) -> Response:
    """One JSON object a line, as a file."""
    lines = (msgspec.json.encode(value) + b"\n" for value in values)
    return StreamingResponse(_in_pieces(lines), media_type="application/json", headers=_as_file(name))


def as_csv(rows: Iterable[Iterable[Any]], name: str) -> Response:
    """A table, its head first, as a file."""
    return StreamingResponse(_in_pieces(_lines(rows)), media_type="text/csv", headers=_as_file(name))


def _lines(rows: Iterable[Iterable[Any]]) -> Iterator[bytes]:
    """Lines of CSV. A cell that a spreadsheet would take for a formula gets an apostrophe before it."""
    for row in rows:
        line = io.StringIO()
        csv.writer(line).writerow("'" + cell if _is_formula(cell) else cell for cell in row)
        yield line.getvalue().encode()


def _in_pieces(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Many lines at a time: each piece goes through the server's threads and its compression, which takes longer than making a line."""
    piece: list[bytes] = []
    size = 0
    for line in lines:
        piece.append(line)
        size += len(line)
        if size >= _PIECE:
            yield b"".join(piece)
            piece, size = [], 0
    yield b"".join(piece)


def _is_formula(cell: Any) -> bool:
    return (
        isinstance(cell, str)
        and cell.startswith(_BEGINS_FORMULA)
        and not CODE.fullmatch(cell)
        and not _NUMBER.fullmatch(cell)
    )


def picture(drawn: str, request: Request, name: str) -> Response:
    """An SVG as a file, or as PNG where that was asked for; an empty one where nothing is drawn."""
    drawn = drawn or _EMPTY
    if request.url.path.endswith(".png"):
        import vl_convert

        return file(vl_convert.svg_to_png(drawn, scale=2.0), "image/png", f"{name}.png")
    return file(drawn, "image/svg+xml", f"{name}.svg")


def file(body: bytes | str, kind: str, name: str) -> Response:
    return Response(body, media_type=kind, headers=_as_file(name))


def _as_file(name: str) -> dict[str, str]:
    return {"content-disposition": f'attachment; filename="{name}"'}
