"""What a delivery consists of: frozen in its row at the press on *Send selected*, read back by the lane."""

import hashlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Protocol, Self

from connect_app.domain.errors import Bug, FixData
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileFormat, InvoiceKind
from connect_app.domain.money import Money
from connect_app.gateway.channels.interface import Letter, SentFile, Shipment
from connect_app.gateway.store.blobs import BlobStore

_FILE_FIELDS = ("attachment_id", "filename", "media_type", "sha256", "size", "description", "is_embedded")


def freeze(
    invoice: Any,
    language: str,
    seller: str | None,
    files: list[dict[str, Any]],
    left_out: Mapping[str, Mapping[str, list[str]]],
) -> dict[str, Any]:
    """Return what goes out of this invoice row, as the delivery's row keeps it. ``files``: from `freeze_file`.

    ``left_out``: by channel the hashes of what came with the invoice and does not go, by where it stands (``data``,
    ``faults`` in them, ``picture``, the data ``inside`` of that).
    """
    return {
        "number": invoice.number,
        "kind": invoice.kind,
        "format": invoice.format,
        "language": language,
        "customer_number": invoice.customer_number,
        "seller_name": seller,
        "buyer_name": invoice.buyer_name,
        "payable": {"amount": invoice.payable, "currency": invoice.currency} if invoice.payable else None,
        "issue_date": invoice.issue_date,
        "due_date": invoice.due_date,
        "original": {
            "blob": invoice.original_blob,
            "offset": invoice.original_offset,
            "length": invoice.original_length,
            "sha256": invoice.original_sha256,
        },
        "files": files,
        "left_out": dict(left_out),
    }


def freeze_letter(letter: Letter) -> dict[str, Any]:
    """Return what the clerk chose for a mail, as the delivery's row keeps it under ``letter``."""
    return asdict(letter)


def freeze_file(sent: SentFile, blob: str, offset: int) -> dict[str, Any]:
    """Return one attachment as the delivery's row keeps it, with where its bytes lie."""
    return {**asdict(sent), "blob": blob, "offset": offset}


def shipment_of(row: Any) -> Shipment:
    """Return the shipment that a delivery's row holds."""
    frozen = row.frozen
    payable = frozen["payable"]
    return Shipment(
        delivery_id=row.id,
        address=row.address,
        number=frozen["number"],
        kind=InvoiceKind(frozen["kind"]),
        format=FileFormat(frozen["format"]),
        language=frozen["language"],
        customer_number=frozen["customer_number"],
        seller_name=frozen["seller_name"],
        buyer_name=frozen["buyer_name"],
        payable=Money(Decimal(payable["amount"]), payable["currency"]) if payable else None,
        issue_date=frozen["issue_date"],
        due_date=frozen["due_date"],
        files=tuple(SentFile(**{name: one[name] for name in _FILE_FIELDS}) for one in frozen["files"]),
        letter=_letter(frozen.get("letter"), row.address),
        left_out=left_out_of(row, "data"),
        faults=left_out_of(row, "faults"),
    )


def left_out_of(row: Any, place: str) -> tuple[str, ...]:
    """Return the hashes of what a delivery's row leaves out of ``data``, of their ``faults`` or of the ``picture``."""
    return tuple(row.frozen.get("left_out", {}).get(row.channel, {}).get(place, ()))


def _letter(frozen: dict[str, Any] | None, address: str) -> Letter:
    """Return what the clerk chose. A delivery that was sent again to somebody else goes to them alone."""
    if frozen is None:
        return Letter()
    letter = Letter(**{**frozen, **{name: tuple(frozen[name]) for name in ("to", "cc", "bcc")}})
    return letter if address in letter.recipients else replace(letter, to=(), cc=(), bcc=())


@dataclass(frozen=True, slots=True)
class Unwanted:
    """Hashes of what does not go in a picture: files inside the PDF, and files in the data of a hybrid one."""

    files: tuple[str, ...] = ()
    in_data: tuple[str, ...] = ()


def unwanted_of(row: Any) -> Unwanted:
    """Return what a delivery's row leaves out of its picture."""
    is_hybrid = row.frozen["format"] == FileFormat.FACTURX
    return Unwanted(left_out_of(row, "picture"), left_out_of(row, "inside") if is_hybrid else ())


class XmlReader(Protocol):
    """The part of the document worker that is needed here."""

    def embedded_xml(self, path: Path) -> tuple[str, bytes] | None:
        """Return name and bytes of the XML in a hybrid PDF, None if there is none."""

    def without_files(self, path: Path, sha256s: Collection[str]) -> bytes:
        """Return a PDF without the files inside it that have these hashes; raises FixData ``cannot_take_out``."""


def invoice_xml(form: str, original: bytes, blob: str, blobs: BlobStore, reader: XmlReader) -> bytes:
    """Return an invoice's data; raises FixData ``no_data`` for a PDF that has none."""
    if form not in (FileFormat.PDF, FileFormat.FACTURX):
        return original
    found = reader.embedded_xml(blobs.path(blob)) if form == FileFormat.FACTURX else None
    if found is None:
        raise FixData("no_data", "This invoice is a PDF without data, so it cannot be sent as an e-invoice.")
    return found[1]


def sent_bytes(blobs: BlobStore, row: Any) -> bytes:
    """Return the exact bytes that were composed for a delivery; raises Bug ``blob_changed``, ``blob_missing``."""
    with SentReader(blobs) as reader:
        return reader.read(row)


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

    def read(self, row: Any) -> bytes:
        """Return the exact bytes that were composed for a delivery; raises Bug ``blob_changed``, ``blob_missing``."""
        # Earlier versions kept each in a blob of its own.
        place = row.frozen.get("sent") or {"blob": row.sent_sha256, "offset": 0, "size": -1}
        if place["blob"] != self._name:
            self._file.close()
            self._file, self._name = self._blobs.open(place["blob"]), place["blob"]
        self._file.seek(place["offset"])
        return checked(self._file.read(place["size"]), row.sent_sha256)


def checked(data: bytes, sha256: str) -> bytes:
    """Return ``data``; raises Bug ``blob_changed`` unless it is what it was."""
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Bug("blob_changed", "A stored file is not what it was when it was stored, so it was not sent.")
    return data


def without_unwanted(picture: bytes, unwanted: Unwanted, blobs: BlobStore, reader: XmlReader) -> bytes:
    """Return a PDF without the files inside it, and in its data, that do not go; raises FixData ``cannot_take_out``."""
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
        frozen: dict[str, Any],
        blobs: BlobStore,
        presentation: Callable[[], bytes],
        reader: XmlReader,
        link: Callable[[], str],
        unwanted: Unwanted = Unwanted(),
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
        place = self._frozen["original"]
        return checked(self._blobs.read(place["blob"], place["offset"], place["length"]), place["sha256"])

    def xml(self) -> bytes:
        """Return the invoice's data; raises FixData ``no_data`` for a PDF that has none."""
        return invoice_xml(
            self._frozen["format"], self.original(), self._frozen["original"]["blob"], self._blobs, self._reader
        )

    def presentation(self) -> bytes:
        """Return the invoice as a person reads it, without what does not go in it; raises Bug ``blob_changed``."""
        data = self._presentation()
        known = self._frozen.get("picture")
        whole = data if known is None else checked(data, known)
        return without_unwanted(whole, self._unwanted, self._blobs, self._reader)

    def link(self) -> str:
        """Return the address of the recipient's page."""
        return self._link()

    def file(self, sent: SentFile) -> bytes:
        """Return one attachment; raises Bug ``blob_changed``."""
        for one in self._frozen["files"]:
            if one["attachment_id"] == sent.attachment_id:
                return checked(self._blobs.read(one["blob"], one["offset"], one["size"]), sent.sha256)
        raise Bug("no_attachment", "An attachment of this delivery is missing from its list.")
