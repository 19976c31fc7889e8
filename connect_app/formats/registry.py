"""The formats that are read, by the root that each begins with."""

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile, FileFormat, InvoiceContent, InvoiceFacts
from connect_app.formats import (
    cii,
    cii_content,
    finvoice,
    finvoice_content,
    svefaktura,
    svefaktura_content,
    ubl,
    ubl_content,
)
from connect_app.formats.roots import (
    CII_INVOICE,
    FINVOICE_INVOICE,
    SVEFAKTURA_INVOICE,
    UBL_CREDIT_NOTE,
    UBL_INVOICE,
    ZUGFERD1_INVOICE,
    ZUGFERD_RC_INVOICE,
)


@dataclass(frozen=True, slots=True)
class InvoiceFormat:
    """What a format's modules do. None of them raises: what cannot be read is left out, and a finding says so."""

    file_format: FileFormat
    read_facts: Callable[[etree._Element, list[Finding]], InvoiceFacts]
    read_embedded: Callable[[etree._Element, list[Finding]], tuple[EmbeddedFile, ...]]
    read_content: Callable[[etree._Element, InvoiceFacts], InvoiceContent]


_UBL = InvoiceFormat(FileFormat.UBL, ubl.read_facts, ubl.read_embedded, ubl_content.read_content)
_CII = InvoiceFormat(FileFormat.CII, cii.read_facts, cii.read_embedded, cii_content.read_content)
_SVEFAKTURA = InvoiceFormat(
    FileFormat.SVEFAKTURA, svefaktura.read_facts, svefaktura.read_embedded, svefaktura_content.read_content
)
_FINVOICE = InvoiceFormat(
    FileFormat.FINVOICE, finvoice.read_facts, finvoice.read_embedded, finvoice_content.read_content
)

FORMATS: dict[str, InvoiceFormat] = {
    UBL_INVOICE: _UBL,
    UBL_CREDIT_NOTE: _UBL,
    CII_INVOICE: _CII,
    ZUGFERD1_INVOICE: _CII,
    ZUGFERD_RC_INVOICE: _CII,
    SVEFAKTURA_INVOICE: _SVEFAKTURA,
    FINVOICE_INVOICE: _FINVOICE,
}
