"""Shipments and their documents for the contract of channels and providers."""

import io

import pikepdf

from connect_app.domain.errors import FixData
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileFormat, InvoiceKind
from connect_app.gateway.channels.interface import Documents, SentFile, Shipment
from tests.invoice_files import new_number, ubl_invoice


def small_pdf() -> bytes:
    """Return a PDF of one page."""
    buffer = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(595.276, 841.89))
        document.save(buffer)
    return buffer.getvalue()


class Papers:
    """The documents of one shipment."""

    def __init__(self, number: str) -> None:
        self._data = ubl_invoice(number)
        self._pdf = small_pdf()

    def original(self) -> bytes:
        return self._data

    def xml(self) -> bytes:
        return self._data

    def presentation(self) -> bytes:
        return self._pdf

    def file(self, sent: SentFile) -> bytes:
        if sent.attachment_id != "one":
            raise FixData("no_attachment", "There is no such attachment.")
        return self._pdf


def shipment(address: str) -> tuple[Shipment, Documents]:
    """Return a shipment with one attachment, and its documents."""
    number = new_number()
    file = SentFile("time.pdf", "application/pdf", "", 1, "Time sheet", attachment_id="one")
    made = Shipment(new_id(), address, number, InvoiceKind.INVOICE, FileFormat.UBL, "en", files=(file,))
    return made, Papers(number)
