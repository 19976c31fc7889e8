"""A sliding window over a file: bytes are addressed by their place in the file, and only what is needed is held."""

import re
from typing import Protocol

from connect_app.domain.errors import FileRefused
from connect_app.domain.saying import say

CHUNK_SIZE = 1 << 20
_LONGEST_MARK = 256
"""No pattern that is searched for reaches further than this beyond the ``<`` that it begins with."""


class Readable(Protocol):
    """What a window reads from."""

    def read(self, size: int, /) -> bytes:
        """Return up to about ``size`` bytes, none only at the end."""


class Window:
    """Bytes of a stream from ``start`` to ``end``; grows at the end by reading, shrinks at the front on request."""

    def __init__(self, stream: Readable, max_size: int) -> None:
        self._stream = stream
        self._max_size = max_size
        self._buffer = b""
        self.start = 0
        self.is_complete = False
        """Nothing more can be read."""

    @property
    def end(self) -> int:
        """The place after the last byte that is held."""
        return self.start + len(self._buffer)

    def fill(self) -> bool:
        """Read on; return False at the end of the stream. Raise FileRefused ``too_large`` beyond the bound."""
        room = self._max_size + CHUNK_SIZE - len(self._buffer)
        if room <= 0:
            megabytes = self._max_size // 1_000_000
            raise FileRefused("too_large", say("too_large.one_invoice", size=megabytes))
        # Twice the size each time, so that a long stretch is copied a few times, not once per chunk.
        chunk = self._stream.read(min(max(CHUNK_SIZE, len(self._buffer)), room))
        if not chunk:
            self.is_complete = True
            return False
        self._buffer += chunk
        return True

    def discard(self, before: int) -> None:
        """Let go of the bytes before this place, when that is worth the copy."""
        count = before - self.start
        if count > CHUNK_SIZE // 2:
            self._buffer = self._buffer[count:]
            self.start = before

    def cut(self, begin: int, end: int) -> bytes:
        """Return the bytes between two places that are held."""
        return self._buffer[begin - self.start : end - self.start]

    def search(self, pattern: re.Pattern[bytes], at: int) -> re.Match[bytes] | None:
        """Search in what is held; add ``start`` to the places in the match."""
        return pattern.search(self._buffer, at - self.start)

    def match(self, pattern: re.Pattern[bytes], at: int) -> re.Match[bytes] | None:
        """Match at one place in what is held."""
        return pattern.match(self._buffer, at - self.start)

    def find(self, wanted: bytes, at: int) -> int:
        """Return the place of the first occurrence from ``at``, reading on as far as needed; -1 if there is none."""
        while True:
            found = self._buffer.find(wanted, at - self.start)
            if found >= 0:
                return found + self.start
            at = max(at, self.end - len(wanted) + 1)
            if not self.fill():
                return -1

    def settled(self, at: int) -> int:
        """Return up to where a search from ``at`` that found nothing needs no repeating; never inside a tag."""
        if self.is_complete:
            return self.end
        tail = self._buffer.rfind(b"<", at - self.start)
        is_whole = self._buffer.find(b">", tail) >= 0 and tail < len(self._buffer) - _LONGEST_MARK
        return self.end if tail < 0 or is_whole else self.start + tail
