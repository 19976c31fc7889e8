"""Where and how each format takes attachments in: the element, its place in the schema's order, and its bytes."""

import binascii
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from connect_app.domain.invoice import EmbeddedFile, InvoiceFacts
from connect_app.formats.parsing import parse
from connect_app.formats.placing import Place, find_place, space_before
from connect_app.formats.roots import SBDH_ROOTS, SVEFAKTURA_INVOICE, UBL_CREDIT_NOTE, UBL_INVOICE
from connect_app.formats.sbdh import object_envelopes, wrap
from connect_app.formats.svefaktura import OBJECT_PREFIX, EncodedObject
from connect_app.formats.ubl import CAC, CBC
from connect_app.formats.values import iter_local, text_at

RAM = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
_AGREEMENT = f"{{{RAM}}}ApplicableHeaderTradeAgreement"
_SFTI_CAC = "urn:sfti:CommonAggregateComponents:1:0"

# Everything that may follow the attachments in the schemas of UBL 2.1 (sequence), so that the first of it is found.
_AFTER_IN_BOTH = frozenset(
    {"Signature", "AccountingSupplierParty", "AccountingCustomerParty", "PayeeParty", "BuyerCustomerParty"}
    | {"SellerSupplierParty", "TaxRepresentativeParty", "Delivery", "DeliveryTerms", "PaymentMeans", "PaymentTerms"}
    | {"PrepaidPayment", "AllowanceCharge", "TaxExchangeRate", "PricingExchangeRate", "PaymentExchangeRate"}
    | {"PaymentAlternativeExchangeRate", "TaxTotal", "WithholdingTaxTotal", "LegalMonetaryTotal"}
)
AFTER_IN_UBL_INVOICE = _AFTER_IN_BOTH | {"ProjectReference", "InvoiceLine"}
AFTER_IN_UBL_CREDIT_NOTE = _AFTER_IN_BOTH | {
    "StatementDocumentReference",
    "OriginatorDocumentReference",
    "CreditNoteLine",
}
AFTER_IN_CII_AGREEMENT = frozenset(
    {"RequisitionerReferencedDocument", "BuyerAgentTradeParty", "PurchaseConditionsReferencedDocument"}
    | {"SpecifiedProcuringProject", "UltimateCustomerOrderReferencedDocument"}
)
AFTER_IN_SVEFAKTURA = frozenset({"BuyerParty", "SellerParty"})


@dataclass(frozen=True, slots=True)
class Addition:
    """One attachment to be put in, with the id that its reference gets; texts are printable."""

    reference_id: str
    filename: str
    media_type: str
    content: bytes
    description: str | None

    @property
    def attributes(self) -> str:
        """The two attributes that are mandatory on the embedded file."""
        return f"mimeCode={quoteattr(self.media_type)} filename={quoteattr(self.filename)}"


@dataclass(frozen=True, slots=True)
class Spliced:
    """A document with additions, and how to find the elements that were put into the invoice itself."""

    data: bytes
    find_added: Callable[[etree._Element], list[etree._Element]]


def splice_ubl_invoice(data: bytes, _facts: InvoiceFacts, additions: Sequence[Addition]) -> Spliced:
    """Put references into a UBL Invoice; they carry no DocumentTypeCode (Peppol: BT-18 only)."""
    return _splice_ubl(data, find_place(data, UBL_INVOICE, AFTER_IN_UBL_INVOICE), additions)


def splice_ubl_credit_note(data: bytes, _facts: InvoiceFacts, additions: Sequence[Addition]) -> Spliced:
    """Put references into a UBL CreditNote."""
    return _splice_ubl(data, find_place(data, UBL_CREDIT_NOTE, AFTER_IN_UBL_CREDIT_NOTE), additions)


def _splice_ubl(data: bytes, place: Place, additions: Sequence[Addition]) -> Spliced:
    cac, cac_declared = bound(place, CAC[1:-1], "cac")
    cbc, cbc_declared = bound(place, CBC[1:-1], "cbc")
    pieces = []
    for each in additions:
        name = f"{cbc}DocumentDescription"
        description = f"<{name}>{escape(each.description)}</{name}>" if each.description else ""
        pieces.append(
            _element(
                place,
                f"<{cac}AdditionalDocumentReference{cac_declared}{cbc_declared}><{cbc}ID>{each.reference_id}</{cbc}ID>"
                f"{description}<{cac}Attachment><{cbc}EmbeddedDocumentBinaryObject {each.attributes}>",
                each.content,
                f"</{cbc}EmbeddedDocumentBinaryObject></{cac}Attachment></{cac}AdditionalDocumentReference>",
            )
        )
    ids = {each.reference_id for each in additions}
    return Spliced(
        _spliced(data, place, pieces),
        lambda after: [each for each in iter_local(after, "AdditionalDocumentReference") if text_at(each, "ID") in ids],
    )


def splice_cii(data: bytes, _facts: InvoiceFacts, additions: Sequence[Addition]) -> Spliced:
    """Put referenced documents of type 916 into the trade agreement of a CII invoice."""
    place = find_place(data, _AGREEMENT, AFTER_IN_CII_AGREEMENT)
    ram, declared = bound(place, RAM, "ram")
    pieces = []
    for each in additions:
        name = f"<{ram}Name>{escape(each.description)}</{ram}Name>" if each.description else ""
        pieces.append(
            _element(
                place,
                f"<{ram}AdditionalReferencedDocument{declared}>"
                f"<{ram}IssuerAssignedID>{each.reference_id}</{ram}IssuerAssignedID><{ram}TypeCode>916</{ram}TypeCode>"
                f"{name}<{ram}AttachmentBinaryObject {each.attributes}>",
                each.content,
                f"</{ram}AttachmentBinaryObject></{ram}AdditionalReferencedDocument>",
            )
        )
    ids = {each.reference_id for each in additions}
    return Spliced(
        _spliced(data, place, pieces),
        lambda after: [
            each for each in after.iter("{*}AdditionalReferencedDocument") if text_at(each, "IssuerAssignedID") in ids
        ],
    )


def splice_svefaktura(data: bytes, facts: InvoiceFacts, additions: Sequence[Addition]) -> Spliced:
    """Put references into a Svefaktura and the files into ObjectEnvelopes beside it; a bare one gets an SBDH.

    An envelope has no place for a description.
    """
    place = find_place(data, SVEFAKTURA_INVOICE, AFTER_IN_SVEFAKTURA)
    own, own_declared = bound(place, SVEFAKTURA_INVOICE[1:].partition("}")[0], "sf")
    cac, cac_declared = bound(place, _SFTI_CAC, "cac")
    targets = [f"{OBJECT_PREFIX}{each.reference_id}" for each in additions]
    references = [
        place.encode(
            f"<{own}AdditionalDocumentReference{own_declared}{cac_declared}>"
            f'<{cac}ID identificationSchemeID="ATS" identificationSchemeAgencyName="SFTI">{target}</{cac}ID>'
            f"</{own}AdditionalDocumentReference>"
        )
        for target in targets
    ]
    return Spliced(
        _with_objects(_spliced(data, place, references), facts, additions),
        lambda after: [
            each for each in iter_local(after, "AdditionalDocumentReference") if text_at(each, "ID") in targets
        ],
    )


def _with_objects(data: bytes, facts: InvoiceFacts, additions: Sequence[Addition]) -> bytes:
    objects = [
        EncodedObject(each.reference_id, EmbeddedFile(each.filename, each.media_type, each.content))
        for each in additions
    ]
    outer = parse(data).tag
    if outer not in SBDH_ROOTS:
        return wrap(data, facts, objects)
    place = find_place(data, outer, frozenset())
    return _spliced(data, place, [object_envelopes(objects, facts, place.encoding)])


def bound(place: Place, namespace: str, proposed: str) -> tuple[str, str]:
    """Return the prefix (with colon) of a namespace, and the declaration that is needed if none is in scope."""
    prefix = place.prefix(namespace)
    if prefix is not None:
        return prefix, ""
    return f"{proposed}:", f" xmlns:{proposed}={quoteattr(namespace)}"


def _element(place: Place, head: str, content: bytes, tail: str) -> bytes:
    encoded = binascii.b2a_base64(content, newline=False)
    if place.encoding.startswith("utf-16"):
        encoded = place.encode(encoded.decode("ascii"))
    return place.encode(head) + encoded + place.encode(tail)


def _spliced(data: bytes, place: Place, pieces: Sequence[bytes]) -> bytes:
    space = space_before(data, place.offset)
    return b"".join((data[: place.offset], *(piece + space for piece in pieces), data[place.offset :]))
