"""The invoice as a person reads it: the business system's own PDF where it sent one, else rendered from the data.

What goes out is rendered once, kept by its hash, and never rendered anew; what the business system sent is kept
already. While an invoice still waits its attachments may change, so what is looked at then is made on the spot.
"""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from connect_app.documents.rendering import InvoiceRenderer, lines_if_too_long
from connect_app.domain.attachment import AttachmentOrigin
from connect_app.domain.errors import Bug, FixData
from connect_app.domain.manifest import Piece, PieceRole
from connect_app.domain.pairing import same_name
from connect_app.domain.paying import CodesWanted
from connect_app.domain.saying import say
from connect_app.gateway.company.settings import codes_of, load_settings
from connect_app.gateway.store.attachments import AttachmentRecord, attachments_by_invoice, is_own_pdf, read_attachment
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.invoice_rows import read_original
from connect_app.gateway.store.invoices import InvoiceRecord, invoices_by_id, keep_presentation
from connect_app.gateway.store.manifests import read_manifest
from connect_app.gateway.store.transactions import Reading

_PDF_HEAD = b"%PDF-"
_ALL_OF_BANKS = CodesWanted()
_KEPT_PREVIEWS = 16
_KEPT_LENGTHS = 1000
_LONG = 1_000_000
"""Bytes of data from which laying out takes a second and more."""
_SURELY_SHORT = 5_000_000
"""Bytes of data, without what is embedded, below which every invoice can be laid out."""


@dataclass(frozen=True, slots=True)
class Papers:
    """An invoice and its attachments."""

    invoice: InvoiceRecord
    attachments: Sequence[AttachmentRecord]
    pieces: Sequence[Piece] = ()
    """Its manifest, where a picture lay beside its data."""
    codes: CodesWanted = _ALL_OF_BANKS
    """The codes to pay with that a sheet made of it has."""


def own_picture(blobs: BlobStore, papers: Papers) -> bytes | None:
    """Return the PDF that the business system sent of an invoice, None if it sent none.

    Raises Bug ``original_damaged``.
    """
    for one in papers.attachments:
        if is_own_pdf(one):
            _check_place(papers, one)
            return read_attachment(blobs, one)
    original = read_original(blobs, papers.invoice)
    return original if original.startswith(_PDF_HEAD) else None


def _check_place(papers: Papers, picture: AttachmentRecord) -> None:
    """Compare where picture and data came from; names say nothing, since two customers' may be called alike."""
    if not papers.pieces or picture.origin != AttachmentOrigin.BESIDE:
        return
    data = {same_name(one.place) for one in papers.pieces if one.role is PieceRole.DATA}
    own = [one for one in papers.pieces if one.attachment_id == picture.id and one.sha256 == picture.sha256]
    if not any(same_name(one.place) in data for one in own):
        sentence = say("wrong_picture")
        raise Bug("wrong_picture", sentence)


def is_long_to_lay_out(papers: Papers) -> bool:
    """Say whether the picture of an invoice must still be made, of so many lines that it takes seconds."""
    if papers.invoice.presentation_sha256 is not None or any(is_own_pdf(one) for one in papers.attachments):
        return False
    return _data_size(papers.invoice, papers.attachments) > _LONG


def _data_size(row: InvoiceRecord, attachments: Sequence[AttachmentRecord]) -> int:
    """Return about how many bytes an invoice has without what is embedded."""
    embedded: int = sum(one.size * 4 // 3 for one in attachments if one.embedded)
    return row.original_length - embedded


def _pieces(connection: Reading, invoice_id: str, attachments: Sequence[AttachmentRecord]) -> Sequence[Piece]:
    is_wanted = any(one.origin == AttachmentOrigin.BESIDE and is_own_pdf(one) for one in attachments)
    return read_manifest(connection, invoice_id) if is_wanted else ()


class Presentations:
    """Makes and keeps readable invoices. Thread-safe."""

    def __init__(self, database: Database, blobs: BlobStore) -> None:
        self._database = database
        self._blobs = blobs
        self._renderer = InvoiceRenderer()
        self._previews: OrderedDict[tuple[object, ...], bytes] = OrderedDict()
        self._lengths: dict[str, int | None] = {}
        self._lock = threading.Lock()

    @property
    def renderer(self) -> InvoiceRenderer:
        """What lays out invoices."""
        return self._renderer

    def close(self) -> None:
        """End the processes that lay out invoices."""
        self._renderer.close()

    def preview(self, invoice_id: str, language: str, chosen: Sequence[str] | None = None) -> bytes:
        """Return the PDF of an invoice as it is now: the kept one where it was sent. ``language`` is the company's.

        ``chosen``: the names of the attachments that would go with it; all that are not internal, if left out.
        """
        papers = self.load([invoice_id])[invoice_id]
        row = papers.invoice
        if row.presentation_sha256 is not None:
            return self._kept(row.presentation_sha256)
        own = own_picture(self._blobs, papers)
        if own is not None:
            return own
        if chosen is None:
            chosen = [one.filename for one in papers.attachments if not one.is_internal and not is_own_pdf(one)]
        names = tuple(chosen)
        known = self._looked_at(papers, language, names)
        if known is None:
            known = self._laid_out(papers, language, names)
            with self._lock:
                self._previews[_key(papers, language, names)] = known
                while len(self._previews) > _KEPT_PREVIEWS:
                    self._previews.popitem(last=False)
        return known

    def load(self, invoice_ids: Sequence[str]) -> dict[str, Papers]:
        """Return what belongs to these invoices, as far as they are there."""
        with self._database.reading() as connection:
            rows = invoices_by_id(connection, invoice_ids)
            files = attachments_by_invoice(connection, invoice_ids)
            companies = {row.company_id for row in rows}
            codes = {one: codes_of(load_settings(connection, one)[0]) for one in companies}
            return {
                row.id: Papers(row, files[row.id], _pieces(connection, row.id, files[row.id]), codes[row.company_id])
                for row in rows
            }

    def _looked_at(self, papers: Papers, language: str, names: Sequence[str]) -> bytes | None:
        with self._lock:
            return self._previews.get(_key(papers, language, names))

    def lines_if_too_long(self, row: InvoiceRecord, attachments: Sequence[AttachmentRecord]) -> int | None:
        """Return the number of lines of an invoice that cannot be laid out for reading, None of any other.

        An invoice with a picture of its own needs no laying out.
        """
        if _data_size(row, attachments) < _SURELY_SHORT or any(is_own_pdf(one) for one in attachments):
            return None
        with self._lock:
            if row.original_sha256 in self._lengths:
                return self._lengths[row.original_sha256]
        original = read_original(self._blobs, row)
        lines = None if original.startswith(_PDF_HEAD) else lines_if_too_long(original)
        with self._lock:
            if len(self._lengths) >= _KEPT_LENGTHS:
                self._lengths.clear()
            self._lengths[row.original_sha256] = lines
        return lines

    def keep(self, papers: Papers, language: str, names: Sequence[str]) -> bytes:
        """Return the PDF that goes out with this invoice, made and kept if that has not been done.

        ``names``: the attachments that go with it. Where another channel's lists others, this one is not kept.
        """
        invoice_id, name = papers.invoice.id, papers.invoice.presentation_sha256
        listed = _names_hash(names)
        if name is not None and papers.invoice.presentation_names not in (None, listed):
            return own_picture(self._blobs, papers) or self._sheet(papers, language, names)
        if name is None:
            own = own_picture(self._blobs, papers)
            if own is not None:
                return own
            # What was looked at a moment ago goes out to the byte; made anew it would have another time in it.
            data = self._sheet(papers, language, names)
            with self._blobs.writer() as writer:
                writer.write(data)
                blob = writer.keep()
                with self._database.writing() as connection:
                    keep_presentation(connection, invoice_id, blob.name, listed)
            kept = self.load([invoice_id])[invoice_id].invoice
            if kept.presentation_names != listed:  # another lane was faster
                return data
            name = kept.presentation_sha256 or blob.name
        return self._kept(name)

    def _kept(self, name: str) -> bytes:
        data = self._blobs.read(name)
        if hashlib.sha256(data).hexdigest() != name:
            raise Bug("blob_changed", say("blob_changed"))
        return data

    def _sheet(self, papers: Papers, language: str, names: Sequence[str]) -> bytes:
        return self._looked_at(papers, language, names) or self._laid_out(papers, language, names)

    def _laid_out(self, papers: Papers, language: str, names: Sequence[str]) -> bytes:
        original = read_original(self._blobs, papers.invoice)
        # Imported late: a start has nothing to read.
        from connect_app.formats.content import read_content

        content = read_content(original)
        return self._renderer.render(content, language, _inner(original), names, codes=papers.codes)


def _key(papers: Papers, language: str, names: Sequence[str]) -> tuple[object, ...]:
    """Return what a sheet depends on; the business system's own picture is none, and is never kept under it."""
    return papers.invoice.original_sha256, papers.codes, language, tuple(names)


def _names_hash(names: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(names).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _inner(original: bytes) -> tuple[str, bytes] | None:
    """Return the data that goes inside the picture: without the files in it, which travel beside it or not at all."""
    from connect_app.formats.taking_out import take_out_all

    try:
        return "invoice.xml", take_out_all(original)
    except FixData:
        return None
