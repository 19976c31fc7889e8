"""The whole invoice as a person reads it, out of the bytes of one stand-alone document."""

from dataclasses import replace

from connect_app.domain.invoice import InvoiceContent, Link
from connect_app.formats.reading import invoice_root, read_document
from connect_app.formats.registry import FORMATS


def read_content(data: bytes) -> InvoiceContent:
    """Return the content of one document of any format (``InvoicePart.data``); raise FileRefused as `read_document`."""
    part = read_document(data)
    root = invoice_root(part)
    links = tuple(Link(one.filename, one.uri, one.description) for one in part.embedded if one.uri is not None)
    return replace(FORMATS[root.tag].read_content(root, part.facts), links=links)
