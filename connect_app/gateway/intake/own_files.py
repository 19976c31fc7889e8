"""What lay beside a file and is an invoice of its own, whatever it is called: it becomes a file of its own.

It is never left out, and never taken for the picture or an attachment of the invoice that it is called like.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from connect_app.domain.errors import FileRefused
from connect_app.domain.pairing import same_name, stem_of
from connect_app.formats.archive import is_archive
from connect_app.formats.encoding import is_xml_of_any_width
from connect_app.gateway.intake.found import Data, DocumentReader, FoundInvoice
from connect_app.gateway.intake.opening import find_invoices
from connect_app.gateway.intake.packed_files import is_packed_document
from connect_app.gateway.intake.uploads import ArrivingFile, BesideFile, OwnFile, is_pdf


def apart(arriving: ArrivingFile, reader: DocumentReader, scratch: Path) -> ArrivingFile:
    """Return the upload with what is an invoice of its own among its ``own_files``, and no longer beside it."""
    found = {one.name: own for one in arriving.beside if (own := _Reading(arriving, reader, scratch).own_file(one))}
    if not found:
        return arriving
    beside = tuple(one for one in arriving.beside if one.name not in found)
    return replace(arriving, beside=beside, own_files=tuple(found.values()))


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads what lies beside one upload."""

    arriving: ArrivingFile
    reader: DocumentReader
    scratch: Path

    def own_file(self, one: BesideFile) -> OwnFile | None:
        """Return what lies beside as a file of its own, None for one that has no invoice, or is the picture of ours."""
        head = one.writer.head
        may_be = (
            is_pdf(one.writer) or is_xml_of_any_width(head) or (is_archive(head) and not is_packed_document(one.name))
        )
        if not may_be or one.writer.sha256 == self.arriving.writer.sha256:
            return None
        one.writer.flush()
        number = next(self._numbers(one.writer.path, one.name), None)
        if number is None or (self._is_called_like_ours(one) and number in self._our_numbers()):
            return None
        return OwnFile(one, number)

    def _is_called_like_ours(self, one: BesideFile) -> bool:
        """Say whether it has the stem of the data, as a picture has; an XML or an archive is none."""
        return is_pdf(one.writer) and same_name(stem_of(one.name)) == same_name(stem_of(self.arriving.name))

    def _our_numbers(self) -> set[str]:
        self.arriving.writer.flush()
        return set(self._numbers(self.arriving.writer.path, self.arriving.name))

    def _numbers(self, path: Path, name: str) -> Iterator[str]:
        try:
            for found in find_invoices(path, name, Data(), self.reader, self.scratch):
                if isinstance(found, FoundInvoice):
                    yield found.part.facts.number
        except FileRefused:
            return
