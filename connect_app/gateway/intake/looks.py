"""What was found in embedded files, and the bytes of those that wait for a look while their file is read."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping

from connect_app.documents.worker import Look
from connect_app.gateway.store.arrivals import EmbeddedRow
from connect_app.gateway.store.attachments import AttachmentRecord, is_so_described

_REMEMBERED = 20_000
_REMEMBERED_TEXT = 10_000_000
_AHEAD_BYTES = 20_000_000
"""Bytes that wait to be looked at while their file is read; what is more is looked at when that has ended."""

Key = tuple[str, str, bool]
"""What a look depends on: the hash of the bytes, the name, and whether its text says if it is the picture."""


def key_of(row: AttachmentRecord | EmbeddedRow) -> Key:
    """Return the key of an embedded file: its row, or what becomes one."""
    return row.sha256, row.filename, not is_so_described(row.note)


class Looks:
    """Remembers looks, the newest of very many. For one thread at a time."""

    def __init__(self) -> None:
        self._known: OrderedDict[Key, Look] = OrderedDict()
        self._text = 0
        self._ahead: OrderedDict[Key, bytes] = OrderedDict()
        self._ahead_bytes = 0

    def known(self, keys: Iterable[Key]) -> dict[Key, Look]:
        """Return those that were looked at."""
        return {key: self._known[key] for key in keys if key in self._known}

    def remember(self, found: Mapping[Key, Look]) -> None:
        """Keep what was found."""
        for key, look in found.items():
            if key not in self._known:
                self._known[key] = look
                self._text += len(look.text)
        while len(self._known) > _REMEMBERED or self._text > _REMEMBERED_TEXT:
            self._text -= len(self._known.popitem(last=False)[1].text)

    @property
    def ahead(self) -> int:
        """How many files wait to be looked at."""
        return len(self._ahead)

    def put_ahead(self, key: Key, content: bytes) -> None:
        """Keep the bytes of a file that is to be looked at, where there is room, and need."""
        if key in self._known or key in self._ahead or self._ahead_bytes + len(content) > _AHEAD_BYTES:
            return
        self._ahead[key] = content
        self._ahead_bytes += len(content)

    def take_ahead(self, most: int) -> dict[Key, bytes]:
        """Return the next files that wait, and let go of them."""
        return {key: self._drop(key) for key in list(self._ahead)[:most]}

    def drop_ahead(self, keys: Iterable[Key]) -> None:
        """Let go of files that somebody looks at now."""
        for key in keys:
            if key in self._ahead:
                self._drop(key)

    def _drop(self, key: Key) -> bytes:
        content = self._ahead.pop(key)
        self._ahead_bytes -= len(content)
        return content
