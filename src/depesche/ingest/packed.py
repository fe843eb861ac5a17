"""A file, packed or not → a stream of its bytes that refuses to swell without end.

Raises `UnreadableInput`: for a file that is torn, none of its kind, or a bomb (packed to less than a two-hundredth).
"""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Callable
from typing import Any, BinaryIO

from ..errors import MissingPart, UnreadableInput
from .sources import Source

#: Text packs to a tenth, repetitive tables to a fiftieth; what swells more than this, and to more than `_HARMLESS` bytes, is a bomb.
MAX_SWELL = 200
_HARMLESS = 20_000_000
#: Packed bytes at a time: what a bomb can make of them (a block of 128 kB of four bytes) fits into memory.
_PORTION = 1_024


class Unpacked(io.RawIOBase):
    """The unpacked bytes of a stream; counts them against the bytes of the file."""

    def __init__(self, stream: Any, name: str, size: int) -> None:
        self._stream, self._name = stream, name
        self._most = max(_HARMLESS, size * MAX_SWELL)
        self._done = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._stream.read(len(buffer))
        except EOFError:
            raise UnreadableInput(
                f"{self._name}: is torn off after {self._done:,} unpacked bytes; fetch it again"
            ) from None
        except (OSError, zlib.error, ValueError) as error:
            raise UnreadableInput(
                f"{self._name}: cannot be unpacked after {self._done:,} bytes ({error}); fetch it again"
            ) from None
        except Exception as error:  # zstandard's own fault, which cannot be named without the library
            raise UnreadableInput(
                f"{self._name}: cannot be unpacked after {self._done:,} bytes ({error}); fetch it again"
            ) from None
        buffer[: len(data)] = data
        self._done += len(data)
        if self._done > self._most:
            raise UnreadableInput(
                f"{self._name}: swells to more than {MAX_SWELL} times its size; unpack it yourself if it is meant so"
            )
        return len(data)


def open_bytes(source: Source) -> BinaryIO:
    """The (unpacked) bytes of a source. The caller closes it."""
    if source.stamp is None:
        return sys.stdin.buffer
    try:
        file = open(source.name, "rb")
    except PermissionError:
        raise UnreadableInput(f"{source.name}: may not be read; check its permissions") from None
    except OSError as error:
        raise UnreadableInput(f"{source.name}: cannot be read ({error.strerror or error})") from None
    if not source.packing:
        return file
    if source.packing == ".gz":
        stream: Any = gzip.GzipFile(fileobj=file)
    else:
        try:
            import zstandard
        except ImportError:
            raise MissingPart("zstandard is not installed; install it with: pip install depesche[corpus]") from None
        stream = _Frames(zstandard.ZstdDecompressor().decompressobj, file)
    return io.BufferedReader(Unpacked(stream, source.name, source.size), buffer_size=1 << 16)


class _Frames:
    """The bytes in the frames of a Zstandard file; a file that ends within a frame is torn, which the library's own stream does not tell."""

    def __init__(self, new_frame: Callable[[], Any], file: Any) -> None:
        self._new_frame, self._file = new_frame, file
        self._frame: Any = None
        self._packed, self._data = b"", b""

    def read(self, size: int) -> bytes:
        while not self._data:
            packed = self._packed or self._file.read(_PORTION)
            if not packed:
                if self._frame is not None:
                    raise EOFError
                return b""
            self._frame = self._frame or self._new_frame()
            self._data, self._packed = self._frame.decompress(packed), b""
            if self._frame.eof:
                self._frame, self._packed = None, self._frame.unused_data
        data, self._data = self._data[:size], self._data[size:]
        return data
