"""One plain text file or stream → one Report. The text is kept exactly as it came, only its encoding is undone.

Raises `UnreadableInput` with one line that names the input, the fault and the way out.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from pathlib import Path

import msgspec

from ..errors import UnreadableInput
from ..records import Report

MAX_CHARACTERS = 1_000_000
#: Byte order marks, the longer ones first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: Zero bytes and half characters, which come from broken escapes; and the labels of a report that may hold them.
_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")
_LABELS = ("id", "title", "author", "place", "source", "url")
_FORMATS = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"SQLite format 3", "a SQLite database"),
    (b"\x7fELF", "a program"),
)


def read_file(path: Path, max_characters: int = MAX_CHARACTERS) -> Report:
    """The report in a text file; its id is the file's name and the beginning of the text's hash."""
    try:
        if path.is_dir():
            raise UnreadableInput(f"{path}: is a folder; name the files in it")
        size = path.stat().st_size
        if size > 4 * max_characters + 4:
            raise UnreadableInput(f"{path}: {_megabytes(size)} is too long for one report{_way_out(max_characters)}")
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableInput(f"{path}: there is no such file") from None
    except PermissionError:
        raise UnreadableInput(f"{path}: may not be read; check its permissions") from None
    except OSError as error:
        raise UnreadableInput(f"{path}: cannot be read ({error.strerror or error})") from error
    return read_bytes(data, str(path), stem=path.stem, max_characters=max_characters)


def read_bytes(data: bytes, name: str, stem: str | None = None, max_characters: int = MAX_CHARACTERS) -> Report:
    """The report in bytes (UTF-8, or with a byte order mark) that came from `name`; its id is `stem` (or the name) and the beginning of the text's
    hash. Raises `UnreadableInput` for what is no text, and for one of more than `max_characters` code points."""
    if len(data) > 4 * max_characters + 4:
        # Of a stream no more is read than tells that it is too long.
        raise UnreadableInput(f"{name}: is too long for one report{_way_out(max_characters)}")
    text = decode(data, name)
    if len(text) > max_characters:
        raise UnreadableInput(f"{name}: {len(text):,} characters are too long for one report{_way_out(max_characters)}")
    if what := _no_running_text(text):
        raise UnreadableInput(
            f"{name}: is {what[0]}, no running text; read it with: depesche ingest --format {what[1]} …"
        )
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()[:8]
    return keepable(Report(id=f"{stem or name}-{digest}", text=text, meta={"file": name}), name)


def decode(data: bytes, name: str) -> str:
    """Bytes → text: UTF-8, or UTF-16 and UTF-32 with a byte order mark; anything else is refused, never guessed."""
    if not data:
        raise UnreadableInput(f"{name}: is empty")
    for magic, what in _FORMATS:
        if data.startswith(magic):
            raise UnreadableInput(f"{name}: is {what}, no text; give its text as a UTF-8 file")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _readable(_decoded(data[len(mark) :], encoding, name), name)
    if b"\x00" in data:
        # Every second byte of European text in UTF-16 is zero.
        if len(data) % 2 == 0 and max(data[0::2].count(0), data[1::2].count(0)) > len(data) // 5:
            raise UnreadableInput(f"{name}: looks like UTF-16 without a byte order mark; save it as UTF-8")
        raise UnreadableInput(f"{name}: is binary, no text")
    return _readable(_decoded(data, "utf-8", name), name)


def keepable(report: Report, where: str) -> Report:
    """The report as every store can keep it: no zero bytes, which PostgreSQL has no place for, and no half characters.

    Its text is never changed: raises `UnreadableInput`; in what stands beside it they are replaced.
    """
    if found := _UNKEEPABLE.search(report.text):
        what = "zero bytes" if found[0] == "\0" else "half characters (lone surrogates)"
        raise UnreadableInput(f"{where}: holds {what}; write it anew as UTF-8")
    labels = {name: value for name in _LABELS if (value := getattr(report, name)) and _UNKEEPABLE.search(value)}
    meta = [word for pair in report.meta.items() for word in pair if _UNKEEPABLE.search(word)]
    if not labels and not meta:
        return report
    return msgspec.structs.replace(
        report,
        **{name: _UNKEEPABLE.sub(" ", value) for name, value in labels.items()},
        meta={_UNKEEPABLE.sub(" ", key): _UNKEEPABLE.sub(" ", value) for key, value in report.meta.items()},
    )


def _no_running_text(text: str) -> tuple[str, str] | None:
    """What a text is instead, and its kind (`sources.KINDS`): its tags or braces would be read as words of the report."""
    begin = text[:200].lstrip().lower()
    if begin.startswith(("<!doctype html", "<html")):
        return "an HTML page", "html"
    if (
        begin.startswith(("<rss", "<feed"))
        or begin.startswith("<?xml")
        and ("<rss" in text[:2000] or "<feed" in text[:2000])
    ):
        return "a feed", "feed"
    if begin.startswith("warc/"):
        return "a web archive", "warc"
    if begin.startswith("{"):
        try:
            is_object = isinstance(msgspec.json.decode(text.lstrip().splitlines()[0]), dict)
        except (msgspec.DecodeError, RecursionError):
            return None
        if is_object:
            return "JSON", "jsonl"
    return None


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        shown = {"utf-8": "UTF-8"}.get(encoding, encoding[:6].upper())
        if encoding != "utf-8":
            raise UnreadableInput(f"{name}: is no valid {shown} (byte {error.start:,}); save it as UTF-8") from error
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"0x{data[error.start]:02x}"
        raise UnreadableInput(f"{name}: is not UTF-8 (byte {byte} in line {line:,}); save it as UTF-8") from error
    return text


def _readable(text: str, name: str) -> str:
    control = sum(c < " " and c not in "\t\n\r\x0b\x0c" for c in text)
    if control * 20 > len(text):
        raise UnreadableInput(f"{name}: is binary, no text")
    if not any(c.isalnum() for c in text):
        raise UnreadableInput(f"{name}: holds no words")
    return text


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"


def _way_out(max_characters: int) -> str:
    return f" (at most {max_characters:,} characters); split it, one report a file"
