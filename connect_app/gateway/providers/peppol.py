"""What answers in the Peppol network mean, whichever operator passes them on."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability
from connect_app.formats.reading import invoice_root, read_document
from connect_app.gateway.providers.wire import on_one_line

CONFIRMED = ("AP",)
"""MLS: the recipient's side confirmed it. ``AB`` means passed on, which confirms nothing."""
REFUSED = ("RE",)
ANSWERS = ("AB", "IP", "UQ", "CA", "RE", "AP", "PD")
"""The buyer's answers of the invoice response (UNCL4343)."""
REASONS = ("NON", "REF", "LEG", "REC", "QUA", "DEL", "PRI", "QTY", "ITM", "PAY", "UNR", "FIN", "PPD", "OTH")
"""Why a buyer answers so (OPStatusReason)."""

BILLING = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
BILLING_PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
_WORDS = ("message", "detail", "description", "reason", "error", "text", "status_reason", "note")
_CODES = ("code", "status", "response")
_LONGEST = 300


ROOTS = {InvoiceKind.INVOICE: "Invoice-2::Invoice##", InvoiceKind.CREDIT_NOTE: "CreditNote-2::CreditNote##"}


def takes_billing(document_types: Sequence[object], kind: InvoiceKind = InvoiceKind.INVOICE) -> Reachability:
    """Say from the document types of a recipient whether it takes such documents of Peppol BIS Billing 3 in UBL."""
    is_taken = any(isinstance(one, str) and BILLING in one and ROOTS[kind] in one for one in document_types)
    return Reachability.REACHABLE if is_taken else Reachability.NOT_FOR_THIS_DOCUMENT


@dataclass(frozen=True, slots=True)
class DocumentType:
    """What kind of document it is in the network, and in which process it stands."""

    name: str
    process: str


def document_type(document: bytes) -> DocumentType:
    """Return the kind of an invoice in UBL or CII as the document says it."""
    root = invoice_root(read_document(document))
    namespace, _, name = str(root.tag).removeprefix("{").partition("}")
    if name in ("Invoice", "CreditNote"):
        names, version = ("CustomizationID", "ProfileID"), "2.1"
        found = [root.findtext("{*}" + one) for one in names]
    else:
        version = "D16B"
        context = "{*}ExchangedDocumentContext/{*}"
        found = [
            root.findtext(f"{context}{one}SpecifiedDocumentContextParameter/{{*}}ID")
            for one in ("Guideline", "BusinessProcess")
        ]
    customization, process = ((one or "").strip() for one in found)
    return DocumentType(f"{namespace}::{name}##{customization or BILLING}::{version}", process or BILLING_PROCESS)


def coded(told: object, known: Collection[str]) -> str | None:
    """Return the first of these codes that stands in a field for codes, however deep; a word not known is none."""
    if isinstance(told, list):
        return next((code for one in told if (code := coded(one, known))), None)
    if not isinstance(told, dict):
        return None
    for name, value in told.items():
        is_code = any(one in str(name).casefold() for one in _CODES)
        if is_code and isinstance(value, str) and value.strip().upper() in known:
            return value.strip().upper()
    return next((code for one in told.values() if (code := coded(one, known))), None)


def reasons_in(told: object) -> tuple[str, ...]:
    """Return the codes of a buyer's reasons, however deep they stand, each once; a word that is not known is none."""
    if isinstance(told, str):
        return (told.strip().upper(),) if told.strip().upper() in REASONS else ()
    parts = told if isinstance(told, list) else list(told.values()) if isinstance(told, dict) else []
    return tuple(dict.fromkeys(code for one in parts for code in reasons_in(one)))


def text_of(told: object) -> str | None:
    """Return a text that the other side gives, None where it gives none."""
    return told.strip() or None if isinstance(told, str) else None


def words_in(told: object) -> str:
    """Return what the other side says in words, on one line; empty if it says nothing."""
    return on_one_line(_words(told), _LONGEST)


def _words(told: object) -> str:
    if isinstance(told, str):
        return told
    if isinstance(told, list):
        return "; ".join(filter(None, map(_words, told[:5])))
    if isinstance(told, dict):
        named = [value for name, value in told.items() if any(one in str(name).casefold() for one in _WORDS)]
        return next(filter(None, map(_words, named)), "")
    return ""


def as_evidence(told: object) -> bytes:
    """Return what the other side said, as it is kept."""
    return json.dumps(told, ensure_ascii=False, indent=1, default=str).encode("utf-8", "replace")
