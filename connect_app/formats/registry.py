"""The formats that are read, by the root that each begins with."""

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile, FileFormat, InvoiceFacts
from connect_app.formats import cii, finvoice, svefaktura, ubl
from connect_app.formats.roots import (
    CII_INVOICE,
    FINVOICE_INVOICE,
    SVEFAKTURA_INVOICE,
    UBL_CREDIT_NOTE,
    UBL_INVOICE,
    ZUGFERD1_INVOICE,
)


@dataclass(frozen=True, slots=True)
class InvoiceFormat:
    """What a format's module does. Both functions take the root and a list that gets the findings; neither raises."""

    file_format: FileFormat
    read_facts: Callable[[etree._Element, list[Finding]], InvoiceFacts]
    read_embedded: Callable[[etree._Element, list[Finding]], tuple[EmbeddedFile, ...]]


_UBL = InvoiceFormat(FileFormat.UBL, ubl.read_facts, ubl.read_embedded)
_CII = InvoiceFormat(FileFormat.CII, cii.read_facts, cii.read_embedded)

FORMATS: dict[str, InvoiceFormat] = {
    UBL_INVOICE: _UBL,
    UBL_CREDIT_NOTE: _UBL,
    CII_INVOICE: _CII,
    ZUGFERD1_INVOICE: _CII,
    SVEFAKTURA_INVOICE: InvoiceFormat(FileFormat.SVEFAKTURA, svefaktura.read_facts, svefaktura.read_embedded),
    FINVOICE_INVOICE: InvoiceFormat(FileFormat.FINVOICE, finvoice.read_facts, finvoice.read_embedded),
}
