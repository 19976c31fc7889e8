"""The formats that are read, by the root that each begins with."""

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile, FileFormat, InvoiceFacts
from connect_app.formats import ubl
from connect_app.formats.roots import UBL_CREDIT_NOTE, UBL_INVOICE


@dataclass(frozen=True, slots=True)
class InvoiceFormat:
    """What a format's module does. Both functions take the root and a list that gets the findings; neither raises."""

    file_format: FileFormat
    read_facts: Callable[[etree._Element, list[Finding]], InvoiceFacts]
    read_embedded: Callable[[etree._Element, list[Finding]], tuple[EmbeddedFile, ...]]


_UBL = InvoiceFormat(FileFormat.UBL, ubl.read_facts, ubl.read_embedded)

FORMATS: dict[str, InvoiceFormat] = {
    UBL_INVOICE: _UBL,
    UBL_CREDIT_NOTE: _UBL,
}
