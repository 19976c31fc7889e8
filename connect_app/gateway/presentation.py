"""The invoice as a person reads it: the business system's own PDF where it sent one, else rendered from the data.

What goes out is rendered once, kept by its hash, and never rendered anew. While an invoice still waits its attachments
may change, so what is looked at then is made on the spot.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, update

from connect_app.domain.channel import PDF
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.tables import attachment, invoice

OWN_PDF_NOTE = "commercial invoice"
"""How business systems describe the attachment that is the invoice itself."""

_PDF_HEAD = b"%PDF-"
_KEPT_PREVIEWS = 16


def is_own_pdf(row: Any) -> bool:
    """Say whether an attachment's row is the business system's own picture of the invoice."""
    return bool(row.embedded) and row.media_type == PDF and OWN_PDF_NOTE in (row.note or "").casefold()


class Presentations:
    """Makes and keeps readable invoices. Thread-safe."""

    def __init__(self, database: Database, blobs: BlobStore) -> None:
        self._database = database
        self._blobs = blobs
        self._previews: OrderedDict[tuple[object, ...], bytes] = OrderedDict()
        self._lock = threading.Lock()

    def preview(self, invoice_id: str, language: str, chosen: Sequence[str] | None = None) -> bytes:
        """Return the PDF of an invoice as it is now: the kept one where it was sent. ``language`` is the company's.

        ``chosen``: the names of the attachments that would go with it; all that are not internal, if left out.
        """
        row, attachments = self._load(invoice_id)
        if row.presentation_sha256 is not None:
            return self._blobs.read(row.presentation_sha256)
        if chosen is None:
            chosen = [one.filename for one in attachments if not one.is_internal and not is_own_pdf(one)]
        names = tuple(chosen)
        known = self._looked_at(row, language, names)
        if known is None:
            known = self._make(row, attachments, language, names)
            with self._lock:
                self._previews[row.original_sha256, language, names] = known
                while len(self._previews) > _KEPT_PREVIEWS:
                    self._previews.popitem(last=False)
        return known

    def _looked_at(self, row: Any, language: str, names: Sequence[str]) -> bytes | None:
        with self._lock:
            return self._previews.get((row.original_sha256, language, tuple(names)))

    def keep(self, invoice_id: str, language: str, names: Sequence[str]) -> bytes:
        """Return the PDF that goes out with this invoice, made and kept if that has not been done."""
        row, attachments = self._load(invoice_id)
        if row.presentation_sha256 is None:
            # What was looked at a moment ago goes out to the byte; made anew it would have another time in it.
            data = self._looked_at(row, language, names) or self._make(row, attachments, language, names)
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
            row = connection.execute(select(invoice).where(invoice.c.id == invoice_id)).one()
            c = attachment.c
            files = connection.execute(select(attachment).where(c.invoice_id == invoice_id).order_by(c.id)).all()
        return row, list(files)

    def _make(self, row: Any, attachments: Sequence[Any], language: str, names: Sequence[str]) -> bytes:
        for one in attachments:
            if is_own_pdf(one):
                return self._blobs.read(one.blob, one.blob_offset, one.size)
        original = self._blobs.read(row.original_blob, row.original_offset, row.original_length)
        if original.startswith(_PDF_HEAD):
            return original
        # Imported late: the renderer loads its fonts, and a start has nothing to render.
        from connect_app.documents.rendering import render_invoice
        from connect_app.formats.content import read_content

        return render_invoice(read_content(original), language, ("invoice.xml", original), names)
