"""The whole invoice as a person reads it, out of the bytes of one stand-alone document."""

from connect_app.domain.invoice import InvoiceContent
from connect_app.formats.reading import invoice_root, read_document
from connect_app.formats.registry import FORMATS


def read_content(data: bytes) -> InvoiceContent:
    """Return the content of one document of any format (``InvoicePart.data``); raise FileRefused as `read_document`."""
    part = read_document(data)
    root = invoice_root(part)
    return FORMATS[root.tag].read_content(root, part.facts)
