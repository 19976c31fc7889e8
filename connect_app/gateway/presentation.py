"""The invoice as a person reads it: the business system's own PDF where it sent one, else rendered from the data.

What goes out is rendered once, kept by its hash, and never rendered anew; what the business system sent is kept
already. While an invoice still waits its attachments may change, so what is looked at then is made on the spot.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select, update

from connect_app.domain.channel import PDF
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.invoice_rows import read_attachment, read_original
from connect_app.gateway.store.tables import attachment, invoice

OWN_PDF_NOTE = "commercial invoice"
"""How business systems describe the attachment that is the invoice itself."""

_PDF_HEAD = b"%PDF-"
_KEPT_PREVIEWS = 16
_INVOICE = select(
    invoice.c.presentation_sha256,
    *(invoice.c[f"original_{name}"] for name in ("blob", "offset", "length", "sha256")),
)
_FILES = select(
    *(attachment.c[name] for name in ("filename", "media_type", "note", "is_internal", "embedded")),
    *(attachment.c[name] for name in ("blob", "blob_offset", "size", "sha256")),
)


def is_own_pdf(row: Any) -> bool:
    """Say whether an attachment's row is the business system's own picture of the invoice."""
    return bool(row.embedded) and row.media_type == PDF and OWN_PDF_NOTE in (row.note or "").casefold()


def own_picture(blobs: BlobStore, row: Any, attachments: Iterable[Any]) -> bytes | None:
    """Return the PDF that the business system sent for an invoice's row, None if it sent none.

    Raises Bug ``original_damaged``.
    """
    for one in attachments:
        if is_own_pdf(one):
            return read_attachment(blobs, one)
    original = read_original(blobs, row)
    return original if original.startswith(_PDF_HEAD) else None


class Presentations:
    """Makes and keeps readable invoices. Thread-safe."""

    def __init__(self, database: Database, blobs: BlobStore) -> None:
        self._database = database
        self._blobs = blobs
        self._previews: OrderedDict[tuple[object, ...], bytes] = OrderedDict()
        self._lock = threading.Lock()

    def preview(self, invoice_id: str, language: str) -> bytes:
        """Return the PDF of an invoice as it is now: the kept one where it was sent. ``language`` is the company's."""
        row, attachments = self._load(invoice_id)
        if row.presentation_sha256 is not None:
            return self._blobs.read(row.presentation_sha256)
        names = tuple(one.filename for one in attachments if not one.is_internal and not is_own_pdf(one))
        key = (row.original_sha256, language, names)
        with self._lock:
            known = self._previews.get(key)
        if known is None:
            known = self._make(row, attachments, language, names)
            with self._lock:
                self._previews[key] = known
                while len(self._previews) > _KEPT_PREVIEWS:
                    self._previews.popitem(last=False)
        return known

    def keep(self, invoice_id: str, language: str, names: Sequence[str]) -> bytes:
        """Return the PDF that goes out with this invoice, made and kept if that has not been done."""
        row, attachments = self._load(invoice_id)
        if row.presentation_sha256 is None:
            own = own_picture(self._blobs, row, attachments)
            if own is not None:
                return own
            data = self._make(row, attachments, language, names)
            with self._blobs.writer() as writer:
                writer.write(data)
                blob = writer.keep()
                with self._database.writing() as connection:
                    c = invoice.c
                    connection.execute(
                        update(invoice)
                        .where(c.id == invoice_id, c.presentation_sha256.is_(None))
                        .values(presentation_sha256=blob.name)
                    )
            row, _ = self._load(invoice_id)
        return self._blobs.read(row.presentation_sha256)

    def _load(self, invoice_id: str) -> tuple[Any, list[Any]]:
        with self._database.reading() as connection:
            row = connection.execute(_INVOICE.where(invoice.c.id == invoice_id)).one()
            c = attachment.c
            files = connection.execute(_FILES.where(c.invoice_id == invoice_id).order_by(c.id)).all()
        return row, list(files)

    def _make(self, row: Any, attachments: Sequence[Any], language: str, names: Sequence[str]) -> bytes:
        own = own_picture(self._blobs, row, attachments)
        if own is not None:
            return own
        original = read_original(self._blobs, row)
        # Imported late: the renderer loads its fonts, and a start has nothing to render.
        from connect_app.documents.rendering import render_invoice
        from connect_app.formats.content import read_content

        return render_invoice(read_content(original), language, ("invoice.xml", original), names)
