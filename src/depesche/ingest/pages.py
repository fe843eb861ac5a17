"""HTML pages, web archives and feeds → Reports with the metadata the page itself gives (trafilatura, FastWARC, feedparser)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from ..errors import MissingPart, UnreadableInput
from ..records import Report
from .columns import short_language
from .dates import iso_date
from .text import keepable

Item = Report | UnreadableInput


def html_report(
    data: bytes, name: str, stem: str, most: int, url: str | None = None, file: str | None = None
) -> Report:
    """The report on a page: its running text without menus. Raises `UnreadableInput` for a page without one."""
    try:
        import trafilatura
    except ImportError:
        raise MissingPart("trafilatura is not installed; install it with: pip install depesche[corpus]") from None
    if not data.strip():
        raise UnreadableInput(f"{name}: is empty")
    if len(data) > 8 * most:
        raise UnreadableInput(f"{name}: {len(data):,} bytes are too much for one page; split it")
    try:
        tree = trafilatura.load_html(data)
        if tree is None:
            raise UnreadableInput(f"{name}: is no HTML; give its text as a .txt file")
        found: Any = trafilatura.bare_extraction(tree, url=url, with_metadata=True, include_comments=False)
    except UnreadableInput:
        raise
    except Exception as error:  # whatever a page on the web makes a parser do must not stop the run
        raise UnreadableInput(f"{name}: its HTML cannot be read ({type(error).__name__}: {error})") from error
    text = (getattr(found, "text", None) or "").strip() if found is not None else ""
    if not any(c.isalnum() for c in text):
        raise UnreadableInput(f"{name}: no running text is found on the page")
    if len(text) > most:
        raise UnreadableInput(f"{name}: {len(text):,} characters are too long for one report (at most {most:,})")
    # A paragraph a line; blank lines between them are what the layout knows.
    text = "\n\n".join(line.strip() for line in text.splitlines() if line.strip())
    title = found.title
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]
    report = Report(
        id=f"{stem}-{digest}", text=text, title=title, date=iso_date(found.date), author=found.author, source=found.sitename,
        url=url or found.url, language=short_language(found.language), meta={"file": file or name},
    )  # fmt: skip
    return keepable(report, name)


def read_warc(stream: BinaryIO, name: str, most: int) -> Iterator[Item]:
    """The HTML and text pages of a web archive, unpacked already."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise MissingPart("fastwarc is not installed; install it with: pip install depesche[corpus]") from None
    number, last = 0, "at its beginning"
    # A stream, never a name: a name that looks like an address would be fetched.
    try:
        records = ArchiveIterator(
            cast(Any, _Forward(stream)), record_types=WarcRecordType.response, parse_http=False, stream_detect=False
        )
        for record in records:
            number += 1
            url = record.headers.get("WARC-Target-URI")
            where = f"{name}, record {number:,} ({url})"
            last = f"after record {number:,}"
            length = record.content_length
            if length > 8 * most:
                yield UnreadableInput(f"{where}: {length:,} bytes are too much for one page")
                continue
            block = record.reader.read()
            if len(block) < length:
                raise UnreadableInput(f"{where}: is torn off; fetch the archive again")
            try:
                body = _page(block, where)
                if body is not None:
                    yield html_report(body, where, Path(name).name.split(".")[0], most, url=url, file=name)
            except UnreadableInput as error:
                yield error
    except UnreadableInput as error:
        yield error
        return
    except (OSError, EOFError, ValueError) as error:
        yield UnreadableInput(f"{name}, {last}: is torn or no web archive ({error}); fetch it again")
        return
    except BaseException as error:
        # FastWARC's own panic is no Exception; it must not end the run either.
        if type(error).__name__ != "PanicException":
            raise
        yield UnreadableInput(f"{name}, {last}: is torn or no web archive; fetch it again")
        return
    if number == 0:
        yield UnreadableInput(f"{name}: holds no page; is it a WARC file?")


class _Forward:
    """A stream that is sought only forward, by reading: what an unpacked archive can do."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._at = stream, 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._at += len(data)
        return data

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        target = offset if whence == 0 else self._at + offset
        if whence == 2 or target < self._at:
            raise OSError("the archive cannot be read backwards")
        while self._at < target and self.read(min(1 << 20, target - self._at)):
            pass
        return self._at


def _page(block: bytes, where: str) -> bytes | None:
    """The page in an HTTP response; None for what is no page or no success."""
    from email.parser import BytesHeaderParser

    head, _, body = block.partition(b"\r\n\r\n")
    status, _, fields = head.partition(b"\r\n")
    code = status.split(b" ")[1:2]
    headers = BytesHeaderParser().parsebytes(fields)
    kind = (headers.get("Content-Type") or "").lower()
    if code and not code[0].startswith(b"2") or "html" not in kind and not kind.startswith("text/plain"):
        return None
    if "chunked" in (headers.get("Transfer-Encoding") or "").lower():
        body = _joined(body)
    return _unpacked(body, (headers.get("Content-Encoding") or "").lower().strip(), where)


def _joined(body: bytes) -> bytes:
    """A body in chunks as one piece; crawlers often keep the header and join the chunks, then it is whole already."""
    parts: list[bytes] = []
    at = 0
    while True:
        line, found, _ = body[at : at + 20].partition(b"\r\n")
        try:
            size = int(line.split(b";")[0], 16)
        except ValueError:
            return body
        if not found:
            return body
        at += len(line) + 2
        if size == 0:
            return b"".join(parts)
        parts.append(body[at : at + size])
        at += size + 2


def _unpacked(data: bytes, coding: str, where: str) -> bytes:
    if coding in ("gzip", "x-gzip", "deflate"):
        import zlib

        # Crawlers often keep the header and unpack the body.
        if coding != "deflate" and not data.startswith(b"\x1f\x8b"):
            return data
        most = max(20_000_000, 200 * len(data))
        try:
            unpacker = zlib.decompressobj(47 if coding != "deflate" else 15)
            data = unpacker.decompress(data, most)
        except zlib.error as error:
            raise UnreadableInput(f"{where}: cannot be unpacked ({error})") from None
        if unpacker.unconsumed_tail:
            raise UnreadableInput(f"{where}: swells to more than 200 times its size")
    elif coding not in ("", "identity"):
        raise UnreadableInput(f"{where}: is packed as {coding!r}, which is not read")
    return data


def read_feed(data: bytes, name: str, most: int) -> Iterator[Item]:
    """The entries of an RSS or Atom file that carry a text."""
    try:
        import feedparser
    except ImportError:
        raise MissingPart("feedparser is not installed; install it with: pip install depesche[corpus]") from None
    # Bytes, never a name: a name that looks like an address would be fetched.
    import io

    try:
        feed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # any XML there is
        yield UnreadableInput(f"{name}: cannot be read as a feed ({type(error).__name__}: {error})")
        return
    if not feed.entries:
        cause = f" ({feed.bozo_exception})" if feed.get("bozo") else ""
        yield UnreadableInput(f"{name}: holds no entry of an RSS or Atom feed{cause}")
        return
    for number, entry in enumerate(feed.entries, 1):
        where = f"{name}, entry {number:,}"
        try:
            yield _entry(entry, feed.feed, where, name, most)
        except UnreadableInput as error:
            yield error
    if feed.get("bozo") and "XML" in type(feed.bozo_exception).__name__ + str(type(feed.bozo_exception).__mro__):
        yield UnreadableInput(f"{name}: is no sound XML ({feed.bozo_exception}); entries after the fault are missing")


def _entry(entry: Any, feed: Any, where: str, name: str, most: int) -> Report:
    contents = [c.get("value", "") for c in entry.get("content", [])] or [entry.get("summary", "")]
    body = "\n\n".join(_plain(max(contents, key=len)))
    title = " ".join(_plain(entry.get("title", ""))) or None
    text = f"{title}\n\n{body}" if title and body and not body.startswith(title) else body or title or ""
    if not any(c.isalnum() for c in text):
        raise UnreadableInput(f"{where}: holds no words")
    if len(text) > most:
        raise UnreadableInput(f"{where}: {len(text):,} characters are too long for one report (at most {most:,})")
    when = entry.get("published_parsed") or entry.get("updated_parsed")
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]
    report = Report(
        id=f"{Path(name).name.split('.')[0]}-{digest}", text=text, title=title,
        date=f"{when.tm_year:04d}-{when.tm_mon:02d}-{when.tm_mday:02d}" if when else None,
        author=entry.get("author") or None, source=feed.get("title") or None, url=entry.get("link") or None,
        language=short_language(feed.get("language")), meta={"file": name},
    )  # fmt: skip
    return keepable(report, where)


def _plain(markup: str) -> list[str]:
    """The paragraphs of a scrap of HTML."""
    from html.parser import HTMLParser

    parts: list[str] = [""]

    class Text(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag in ("p", "br", "div", "li", "h1", "h2", "h3", "blockquote"):
                parts.append("")

        def handle_data(self, data: str) -> None:
            parts[-1] += data

    parser = Text(convert_charrefs=True)
    parser.feed(markup)
    parser.close()
    return [" ".join(p.split()) for p in parts if p.strip()]
