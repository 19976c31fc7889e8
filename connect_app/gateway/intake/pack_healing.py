"""A pack that went bad on the disk is mended when its file comes again: it is cut once more, and compared by hashes."""

import hashlib
import logging
from collections.abc import Collection, Iterable, Sequence

from connect_app.domain.errors import Bug, FileRefused
from connect_app.formats.archive import is_archive
from connect_app.gateway.intake.beside import look_beside
from connect_app.gateway.intake.found import DocumentReader
from connect_app.gateway.intake.opening import find_invoices
from connect_app.gateway.intake.unpacking import Pack, Unpacking
from connect_app.gateway.intake.uploads import ArrivingFile, is_pdf
from connect_app.gateway.store.arrivals import Origin
from connect_app.gateway.store.blobs import BlobStore, BlobWriter
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.packs import PackRange, pack_ranges

_log = logging.getLogger(__name__)


class _Cut(Pack):
    """A pack that is not kept: it gives the bytes that are wanted, by their hashes."""

    def __init__(self, writer: BlobWriter, wanted: Collection[str]) -> None:
        super().__init__(writer)
        self._wanted = wanted
        self.found: dict[str, bytes] = {}

    def add(self, data: bytes) -> int:
        """Look at what was cut out."""
        sha256 = hashlib.sha256(data).hexdigest()
        if sha256 in self._wanted:
            self.found[sha256] = data
        return 0


class PackHealing:
    """Mends the packs of a file whose bytes have come again."""

    def __init__(self, database: Database, blobs: BlobStore, reader: DocumentReader) -> None:
        self._database = database
        self._blobs = blobs
        self._reader = reader

    def heal(self, arriving: ArrivingFile, file_id: str) -> bool:
        """Mend what went bad and came again with this file, whose own bytes are whole; return whether there was any."""
        whole = arriving.writer.sha256
        with self._database.reading() as connection:
            ranges = pack_ranges(connection, file_id, whole)
        bad = [one for one in ranges if not self._is_whole(one)]
        if not bad:
            return False
        found = self._cut_again(arriving, {one.sha256 for one in bad})
        mended = [one for one in bad if one.sha256 in found]
        for name in sorted({one.blob for one in mended}):
            self._mend(name, [one for one in mended if one.blob == name], found)
        return bool(mended)

    def _is_whole(self, one: PackRange) -> bool:
        try:
            data = self._blobs.read(one.blob, one.offset, one.size)
        except Bug:  # it is gone, or shorter than it was
            return False
        return hashlib.sha256(data).hexdigest() == one.sha256

    def _cut_again(self, arriving: ArrivingFile, wanted: Collection[str]) -> dict[str, bytes]:
        whole = Origin(arriving.writer.sha256, 0, arriving.writer.size, arriving.writer.sha256)
        is_container = is_archive(arriving.writer.head) or is_pdf(arriving.writer)
        with self._blobs.writer() as writer:
            cut = _Cut(writer, wanted)
            unpacking = Unpacking(whole, cut, is_container=is_container, has_beside=bool(arriving.beside))
            path, scratch = self._blobs.path(whole.blob), self._blobs.scratch
            try:
                _walk(unpacking.invoices(find_invoices(path, arriving.name, arriving.data, self._reader, scratch)))
            except FileRefused as refused:  # another version of the program reads it otherwise
                _log.warning("A damaged pack cannot be cut again: %s", refused.sentence)
            for one in look_beside(arriving, self._reader, scratch):
                unpacking.put_aside(one)
            return cut.found

    def _mend(self, name: str, ranges: Sequence[PackRange], found: dict[str, bytes]) -> None:
        self._blobs.patch(name, [(one.offset, found[one.sha256]) for one in ranges])
        _log.error("The stored pack %s was damaged on the disk. Its file came again and it is whole now.", name)


def _walk(found: Iterable[object]) -> None:
    for _ in found:
        pass
