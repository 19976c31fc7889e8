"""Archives that lie in a document as a file: they go nowhere, so what is in them is told of, archive by archive."""

import hashlib
import io
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from typing import IO

from connect_app.domain.errors import FileRefused
from connect_app.domain.manifest import SYSTEM_FILE, Piece, PieceRole, Reason
from connect_app.domain.saying import say
from connect_app.formats.archive import DEFAULT_LIMITS, ArchiveMember, is_archive, opened_archive

MAX_DEPTH = 4
"""Containers in each other; a file that needs more was not made by a business system."""
LOCKED = Reason("locked", say("locked"))
TOO_DEEP = Reason("too_deep", say("too_deep"))

_PACKED_DOCUMENTS = frozenset(
    {"xlsx", "xlsm", "docx", "docm", "pptx", "pptm", "ods", "odt", "odp", "odg", "vsdx", "epub", "xps", "oxps", "jar"}
)
_HEAD = 64
_HELD_AT_ONCE = 16_000_000
_LIMITS = replace(DEFAULT_LIMITS, max_members=1_000, max_member_size=300_000_000, max_total_size=300_000_000)
"""Of all archives in one file together: a document of a business system holds no more."""


def is_packed_document(name: str) -> bool:
    """Say whether a file of this name is packed as an archive is, and none all the same, as those of an office are."""
    return name.rpartition(".")[2].casefold() in _PACKED_DOCUMENTS


def packed_pieces(content: bytes, name: str, place: str) -> tuple[Piece, ...]:
    """Return the pieces of all that is packed in an archive, each left out with its reason; none for other files.

    ``place``: where the archive itself lies.
    """
    if not is_archive(content[:_HEAD]) or is_packed_document(name):
        return ()
    return tuple(_Telling(name).through(io.BytesIO(content), f"{place.rstrip('/')}/{name}/", 1))


class _Telling:
    """One walk, which ends where the limits do."""

    def __init__(self, outermost: str) -> None:
        self._reason = Reason("inside_left_out", say("inside_left_out", name=outermost))
        self._members, self._room = _LIMITS.max_members, _LIMITS.max_total_size

    def through(self, archive: IO[bytes], place: str, depth: int) -> Iterator[Piece]:
        limits = replace(_LIMITS, max_members=self._members, max_total_size=self._room)
        try:
            with opened_archive(archive, limits) as members:
                self._members -= len(members)
                self._room -= sum(one.size for one in members)
                for member in members:
                    yield from self._member(member, f"{place}{member.folder}", depth)
        except FileRefused as refused:
            outside, _, name = place.rstrip("/").rpartition("/")
            yield Piece(name, f"{outside}/", 0, "", PieceRole.LEFT_OUT, Reason(refused.code, refused.sentence))

    def _member(self, member: ArchiveMember, place: str, depth: int) -> Iterator[Piece]:
        told = Piece(member.name, place, member.size, "", PieceRole.LEFT_OUT, self._reason)
        if member.is_locked:
            yield replace(told, reason=LOCKED)
            return
        digest, head = hashlib.sha256(), b""
        with tempfile.SpooledTemporaryFile(_HELD_AT_ONCE) as file:
            try:
                for chunk in member.chunks():
                    digest.update(chunk)
                    head = head or chunk[:_HEAD]
                    file.write(chunk)
            except FileRefused as refused:
                yield replace(told, reason=Reason(refused.code, refused.sentence))
                return
            told = replace(told, sha256=digest.hexdigest())
            is_nested = is_archive(head) and not is_packed_document(member.name)
            if member.is_leftover:
                yield replace(told, reason=SYSTEM_FILE)
            elif is_nested and depth >= MAX_DEPTH:
                yield replace(told, reason=TOO_DEEP)
            else:
                yield told
                if is_nested:
                    yield from self.through(file, f"{place}{member.name}/", depth + 1)
