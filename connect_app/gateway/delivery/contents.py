"""What a delivery consists of: frozen in its row at the press on *Send selected*, read back by the lane."""

import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from connect_app.domain.channel import DATA_CHANNEL
from connect_app.domain.corrections import Corrected, last_of
from connect_app.domain.errors import Bug, FixData
from connect_app.domain.finding import STATED_TYPE
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileFormat
from connect_app.domain.saying import say
from connect_app.gateway.channels.interface import Letter, SentFile, Shipment
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.frozen import Frozen, Spot


def shipment_of(record: DeliveryRecord) -> Shipment:
    """Return the shipment that a delivery holds; those that share a mail have the id of the first of them."""
    together = record.frozen.together
    return make_shipment(together[0] if together else record.id, record.address, record.channel, record.frozen)


def make_shipment(delivery_id: str, address: str, channel: str, frozen: Frozen) -> Shipment:
    """Return the shipment of what was frozen for one place."""
    reference = last_of(frozen.corrections, Corrected.BUYER_REFERENCE) if channel == DATA_CHANNEL else None
    return Shipment(
        delivery_id=delivery_id,
        address=address,
        number=frozen.number,
        kind=frozen.kind,
        format=frozen.format,
        language=frozen.language,
        customer_number=frozen.customer_number,
        seller_name=frozen.seller_name,
        buyer_name=frozen.buyer_name,
        payable=frozen.payable,
        issue_date=frozen.issue_date,
        due_date=frozen.due_date,
        files=tuple(one.sent for one in frozen.files),
        letter=_letter(frozen.letter, address),
        left_out=frozen.hashes_left_out(channel, "data"),
        faults=frozen.hashes_left_out(channel, "faults"),
        stated_anew=frozen.hashes_left_out(channel, STATED_TYPE),
        buyer_reference=None if reference is None else reference.new,
        file_name=frozen.file_name,
        look=frozen.look,
        has_own_picture=frozen.picture is not None,
        fixed_copy=frozen.fixed_copy,
    )


def _letter(letter: Letter | None, address: str) -> Letter:
    """Return what the clerk chose. A delivery that was sent again to somebody else goes to them alone."""
    if letter is None:
        return Letter()
    return letter if address in letter.recipients else replace(letter, to=(), cc=(), bcc=())


@dataclass(frozen=True, slots=True)
class Unwanted:
    """Hashes of what does not go in a picture: files inside the PDF, and files in the data of a hybrid one."""

    files: tuple[str, ...] = ()
    in_data: tuple[str, ...] = ()


NOTHING = Unwanted()


def unwanted_of(frozen: Frozen, channel: str) -> Unwanted:
    """Return what a channel leaves out of the picture."""
    inside = frozen.hashes_left_out(channel, "inside") if frozen.format is FileFormat.FACTURX else ()
    return Unwanted(frozen.hashes_left_out(channel, "picture"), inside)


class XmlReader(Protocol):
    """The part of the document worker that is needed here."""

    def embedded_xml(self, path: Path) -> tuple[str, bytes] | None:
        """Return name and bytes of the XML in a hybrid PDF, None if there is none."""

    def without_files(self, path: Path, sha256s: Collection[str]) -> bytes:
        """Return a PDF without the files inside it that have these hashes; raises FixData ``cannot_take_out``."""


def sent_bytes(blobs: BlobStore, record: DeliveryRecord) -> bytes:
    """Return the exact bytes that were composed for a delivery; raises Bug ``blob_changed``, ``blob_missing``."""
    with SentReader(blobs) as reader:
        return reader.read(record)


class SentReader:
    """Reads what was composed for deliveries; keeps open what it read last, since its neighbours lie in it, too."""

    def __init__(self, blobs: BlobStore) -> None:
        self._blobs = blobs
        self._name = ""
        self._file: BinaryIO = BytesIO()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def read(self, record: DeliveryRecord) -> bytes:
        """Return the exact bytes that were composed for a delivery; raises Bug ``blob_changed``, ``blob_missing``."""
        # Earlier versions kept each in a blob of its own.
        sha256 = record.sent_sha256 or ""
        spot = record.frozen.sent or Spot(sha256, 0, -1)
        if spot.blob != self._name:
            self._file.close()
            self._file, self._name = self._blobs.open(spot.blob), spot.blob
        self._file.seek(spot.offset)
        return checked(self._file.read(spot.size), sha256)


def checked(data: bytes, sha256: str) -> bytes:
    """Return ``data``; raises Bug ``blob_changed`` unless it is what it was."""
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Bug("blob_changed", say("blob_changed"))
    return data


def without_unwanted(picture: bytes, unwanted: Unwanted, blobs: BlobStore, reader: XmlReader) -> bytes:
    """Return a PDF without the files inside it, and in its data, that do not go; raises FixData ``cannot_take_out``."""
    if unwanted == NOTHING:
        return picture
    path = blobs.scratch / new_id()
    try:
        if unwanted.files:
            path.write_bytes(picture)
            picture = reader.without_files(path, unwanted.files)
        if unwanted.in_data:
            path.write_bytes(picture)
            found = reader.embedded_xml(path)
            picture = picture if found is None else _with_less_data(picture, found[1], unwanted.in_data)
    finally:
        path.unlink(missing_ok=True)
    return picture


def _with_less_data(picture: bytes, data: bytes, unwanted: Collection[str]) -> bytes:
    from connect_app.documents.hybrid import replace_data
    from connect_app.formats.taking_out import take_out

    less = take_out(data, (), unwanted)
    return picture if less == data else replace_data(picture, less)


class StoredDocuments:
    """The bytes of one delivery, each compared with the hash that was frozen."""

    def __init__(
        self,
        frozen: Frozen,
        blobs: BlobStore,
        presentation: Callable[[], bytes],
        reader: XmlReader,
        link: Callable[[], str],
        unwanted: Unwanted = NOTHING,
    ) -> None:
        """``unwanted``: what does not go in the picture."""
        self._unwanted = unwanted
        self._frozen = frozen
        self._blobs = blobs
        self._presentation = presentation
        self._reader = reader
        self._link = link

    def original(self) -> bytes:
        """Return the invoice as it came in; raises Bug ``blob_changed``."""
        spot = self._frozen.original
        return checked(self._blobs.read(spot.blob, spot.offset, spot.size), self._frozen.original_sha256)

    def xml(self) -> bytes:
        """Return the invoice's data; raises FixData ``no_data`` for a PDF that has none."""
        original, form = self.original(), self._frozen.format
        if form not in (FileFormat.PDF, FileFormat.FACTURX):
            return original
        found = self._embedded_xml() if form == FileFormat.FACTURX else None
        if found is None:
            raise FixData("no_data", say("no_data.this_invoice"))
        return found[1]

    def _embedded_xml(self) -> tuple[str, bytes] | None:
        spot = self._frozen.original  # a hybrid PDF that came in a container is a part of its pack
        with self._blobs.as_file(spot.blob, spot.offset, spot.size) as path:
            return self._reader.embedded_xml(path)

    def presentation(self) -> bytes:
        """Return the invoice as a person reads it, without what does not go in it; raises Bug ``blob_changed``."""
        data = self._presentation()
        known = self._frozen.picture
        whole = data if known is None else checked(data, known)
        return without_unwanted(whole, self._unwanted, self._blobs, self._reader)

    def link(self) -> str:
        """Return the address of the recipient's page."""
        return self._link()

    def file(self, sent: SentFile) -> bytes:
        """Return one attachment; raises Bug ``blob_changed``."""
        for one in self._frozen.files:
            if one.sent.attachment_id == sent.attachment_id:
                return checked(self._blobs.read(one.blob, one.offset, one.sent.size), sent.sha256)
        raise Bug("no_attachment", say("no_attachment"))
