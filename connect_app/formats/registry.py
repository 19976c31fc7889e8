"""The formats that are read, by the root that each begins with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

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
from connect_app.formats.splices import (
    Addition,
    Spliced,
    splice_cii,
    splice_svefaktura,
    splice_ubl_credit_note,
    splice_ubl_invoice,
)

Splice = Callable[[bytes, InvoiceFacts, Sequence[Addition]], Spliced]


@dataclass(frozen=True, slots=True)
class InvoiceFormat:
    """What a format is, and what its modules do.

    None of the readers raises: what cannot be read is left out, and a finding says so.
    """

    file_format: FileFormat
    label: str
    """As people write it; a name, so it is not translated."""
    read_facts: Callable[[etree._Element, list[Finding]], InvoiceFacts]
    read_embedded: Callable[[etree._Element, list[Finding]], tuple[EmbeddedFile, ...]]
    read_content: Callable[[etree._Element, InvoiceFacts], InvoiceContent]
    splice: Splice | None = None
    """Puts attachments into the bytes; None where the format has no place for any."""
    takes_any_type: bool = False
    """Files of any media type may stand in it, not only those of EN 16931."""

    @property
    def can_embed(self) -> bool:
        """Say whether attachments can be put into it, and taken out of it again."""
        return self.splice is not None


_UBL = InvoiceFormat(
    FileFormat.UBL, "UBL", ubl.read_facts, ubl.read_embedded, ubl_content.read_content, splice_ubl_invoice
)
_CII = InvoiceFormat(FileFormat.CII, "CII", cii.read_facts, cii.read_embedded, cii_content.read_content, splice_cii)
_ZUGFERD1 = replace(_CII, label="ZUGFeRD 1", splice=None)
_SVEFAKTURA = InvoiceFormat(
    FileFormat.SVEFAKTURA,
    "Svefaktura",
    svefaktura.read_facts,
    svefaktura.read_embedded,
    svefaktura_content.read_content,
    splice_svefaktura,
    takes_any_type=True,
)
_FINVOICE = InvoiceFormat(
    FileFormat.FINVOICE, "Finvoice", finvoice.read_facts, finvoice.read_embedded, finvoice_content.read_content
)

FORMATS: dict[str, InvoiceFormat] = {
    UBL_INVOICE: _UBL,
    UBL_CREDIT_NOTE: replace(_UBL, splice=splice_ubl_credit_note),
    CII_INVOICE: _CII,
    ZUGFERD1_INVOICE: _ZUGFERD1,
    ZUGFERD_RC_INVOICE: _ZUGFERD1,
    SVEFAKTURA_INVOICE: _SVEFAKTURA,
    FINVOICE_INVOICE: _FINVOICE,
}

_WITHOUT_PLACE = frozenset(one.file_format for one in (_UBL, _CII, _SVEFAKTURA, _FINVOICE) if not one.can_embed)


def can_embed(file_format: FileFormat) -> bool:
    """Say whether the data of such invoices have a place for attachments; a single older one may still have none."""
    return file_format not in _WITHOUT_PLACE
