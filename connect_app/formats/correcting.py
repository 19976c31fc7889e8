"""Correcting the buyer's reference in a copy of an invoice: that one element changes, all other bytes stay.

| format | the element |
| --- | --- |
| UBL Invoice and CreditNote | ``cbc:BuyerReference`` (BT-10) |
| CII, ZUGFeRD 1 | ``ram:BuyerReference`` of the trade agreement (BT-10) |
| Svefaktura | ``RequisitionistDocumentReference/cac:ID``, the first |
| Finvoice | ``InvoiceDetails/BuyerReferenceIdentifier`` |

The copy is opened again before it is given back: the facts but for the reference, every embedded file, and the
canonical form without the element must be those of the original.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from xml.parsers import expat
from xml.sax.saxutils import escape

from lxml import etree

from connect_app.domain.errors import Bug, FileRefused, FixData
from connect_app.domain.saying import quoted, say
from connect_app.formats.cii import header
from connect_app.formats.parsing import parse_exactly
from connect_app.formats.parts import InvoicePart
from connect_app.formats.placing import Place, find_element, find_place, space_before
from connect_app.formats.reading import invoice_root, read_document
from connect_app.formats.roots import (
    FINVOICE_INVOICE,
    SVEFAKTURA_INVOICE,
    UBL_CREDIT_NOTE,
    UBL_INVOICE,
    local_name,
)
from connect_app.formats.splices import AFTER_IN_UBL_CREDIT_NOTE, AFTER_IN_UBL_INVOICE, bound
from connect_app.formats.ubl import CBC

_CAC_OF_SVEFAKTURA = "urn:sfti:CommonAggregateComponents:1:0"

# What may follow the element in each schema's sequence, so that the first of it is found.
_AFTER_IN_UBL = frozenset(
    {"InvoicePeriod", "DiscrepancyResponse", "OrderReference", "BillingReference", "DespatchDocumentReference"}
    | {"ReceiptDocumentReference", "StatementDocumentReference", "OriginatorDocumentReference"}
    | {"ContractDocumentReference", "AdditionalDocumentReference"}
    | AFTER_IN_UBL_INVOICE
    | AFTER_IN_UBL_CREDIT_NOTE
)
_AFTER_IN_CII = frozenset(
    {"SellerTradeParty", "BuyerTradeParty", "SalesAgentTradeParty", "BuyerRequisitionerTradeParty"}
    | {"BuyerAssignedAccountantTradeParty", "SellerAssignedAccountantTradeParty", "BuyerTaxRepresentativeTradeParty"}
    | {"SellerTaxRepresentativeTradeParty", "ProductEndUserTradeParty", "ApplicableTradeDeliveryTerms"}
    | {"SellerOrderReferencedDocument", "BuyerOrderReferencedDocument", "QuotationReferencedDocument"}
    | {"OrderResponseReferencedDocument", "ContractReferencedDocument", "DemandForecastReferencedDocument"}
    | {"SupplyInstructionReferencedDocument", "PromotionalDealReferencedDocument", "PriceListReferencedDocument"}
    | {"AdditionalReferencedDocument", "RequisitionerReferencedDocument", "BuyerAgentTradeParty"}
    | {"PurchaseConditionsReferencedDocument", "SpecifiedProcuringProject", "UltimateCustomerOrderReferencedDocument"}
)
_AFTER_IN_SVEFAKTURA = frozenset({"InitialInvoiceDocumentReference", "DeliveryTerms"})
_AFTER_IN_FINVOICE = frozenset(
    {"ProjectReferenceIdentifier", "DefinitionDetails", "TenderReference", "RowsTotalVatExcludedAmount"}
    | {
        "InvoiceTotalVatExcludedAmount",
        "InvoiceTotalVatAmount",
        "InvoiceTotalVatIncludedAmount",
        "VatSpecificationDetails",
    }
    | {"InvoiceTotalVatIncludedAmountAnotherCurrency", "InvoiceTotalRoundoffAmount", "CreditLimitAmount"}
    | {"CreditInterestPercent", "OperationLimitAmount", "MonthlyAmount", "ShortProposedAccountIdentifier"}
    | {"NormalProposedAccountIdentifier", "ProposedAccountText", "AccountDimensionText", "SellerAccountText"}
    | {"InvoiceFreeText", "InvoiceVatFreeText", "VatPoint", "VatPointCode", "PaymentTermsDetails", "DiscountDetails"}
)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a format has the reference: the element below ``parent``, in what it follows, and how it is written."""

    parent: str
    path: tuple[str, ...]
    after: frozenset[str]
    write: Callable[[Place, str], str]


def _plain(namespace: str, proposed: str, name: str) -> Callable[[Place, str], str]:
    def write(place: Place, text: str) -> str:
        prefix, declared = bound(place, namespace, proposed) if namespace else ("", "")
        return f"<{prefix}{name}{declared}>{text}</{prefix}{name}>"

    return write


def _in_svefaktura(place: Place, text: str) -> str:
    own, own_declared = bound(place, SVEFAKTURA_INVOICE[1:].partition("}")[0], "sf")
    cac, cac_declared = bound(place, _CAC_OF_SVEFAKTURA, "cac")
    name = f"{own}RequisitionistDocumentReference"
    return f"<{name}{own_declared}{cac_declared}><{cac}ID>{text}</{cac}ID></{name}>"


_REFERENCE = "BuyerReference"
_UBL = _plain(CBC[1:-1], "cbc", _REFERENCE)
_IN_FINVOICE = "BuyerReferenceIdentifier"
_SPOTS = {
    UBL_INVOICE: _Spot(UBL_INVOICE, (_REFERENCE,), _AFTER_IN_UBL, _UBL),
    UBL_CREDIT_NOTE: _Spot(UBL_CREDIT_NOTE, (_REFERENCE,), _AFTER_IN_UBL, _UBL),
    SVEFAKTURA_INVOICE: _Spot(
        SVEFAKTURA_INVOICE, ("RequisitionistDocumentReference", "ID"), _AFTER_IN_SVEFAKTURA, _in_svefaktura
    ),
    FINVOICE_INVOICE: _Spot("InvoiceDetails", (_IN_FINVOICE,), _AFTER_IN_FINVOICE, _plain("", "", _IN_FINVOICE)),
}


def _spot(root: etree._Element) -> _Spot | None:
    """Return where this invoice has the reference; the trade agreements of CII differ by version in their names."""
    known = _SPOTS.get(str(root.tag))
    agreement = header(root).get("agreement") if known is None else None
    if agreement is None:
        return known
    tag = str(agreement.tag)
    return _Spot(tag, (_REFERENCE,), _AFTER_IN_CII, _plain(tag[1:].partition("}")[0], "ram", _REFERENCE))


def correct_buyer_reference(data: bytes, value: str) -> bytes:
    """Return a copy of one invoice's document in which the buyer's reference is ``value`` (text without marks).

    Raises FixData ``cannot_correct`` where the document has no place for it, FileRefused if ``data`` is not one
    readable invoice, and Bug ``not_corrected`` if anything but the reference would be another one.
    """
    part = read_document(data)
    spot = _spot(invoice_root(part))
    if spot is None:
        raise FixData("cannot_correct", say("cannot_correct.no_place"))
    try:
        made, is_new = _corrected(part.data, spot, value)
        _verify(part, made, spot, value, is_new=is_new)
    except (expat.ExpatError, etree.XMLSyntaxError, etree.C14NError) as error:
        # Such as namespaces that are relative or no URI at all: readable, but without a canonical form to compare.
        raise FixData("cannot_correct", say("cannot_correct", reason=quoted(error))) from error
    return made


def _corrected(data: bytes, spot: _Spot, value: str) -> tuple[bytes, bool]:
    """Return the copy, and whether the element was not there before."""
    found = find_element(data, spot.parent, spot.path)
    text = escape(value)
    if found is None:
        try:
            place = find_place(data, spot.parent, spot.after)
        except FixData as error:
            raise FixData("cannot_correct", say("cannot_correct.no_place")) from error
        piece = place.encode(spot.write(place, text)) + space_before(data, place.offset)
        return data[: place.offset] + piece + data[place.offset :], True
    coded = text.encode(found.encoding, "xmlcharrefreplace")
    if not found.is_empty_tag:
        return data[: found.begin] + coded + data[found.end :], False
    tag = data[found.tag : found.begin].decode(found.encoding)
    name = tag[1:].split(None, 1)[0].split("/", 1)[0].rstrip(">")
    opened = tag[: tag.rindex("/")].rstrip() + ">"
    whole = opened.encode(found.encoding) + coded + f"</{name}>".encode(found.encoding)
    return data[: found.tag] + whole + data[found.end :], False


def _verify(before: InvoicePart, made: bytes, spot: _Spot, value: str, *, is_new: bool) -> None:
    try:
        after = read_document(made)
    except FileRefused as error:
        raise Bug("not_corrected", say("not_corrected")) from error
    is_same = after.facts == replace(before.facts, buyer_reference=value) and after.embedded == before.embedded
    # The whole documents: what stands around the invoice is compared, too.
    root_before, root_after = parse_exactly(before.data), parse_exactly(made)
    if is_new:
        added = _element(root_after, spot, spot.path[:1])
        parent = None if added is None else added.getparent()
        if added is not None and parent is not None:
            parent.remove(added)
    else:
        _clear(_element(root_before, spot, spot.path))
        _clear(_element(root_after, spot, spot.path))
    if not is_same or _canonical(root_before) != _canonical(root_after):
        raise Bug("not_corrected", say("not_corrected"))


def _element(root: etree._Element, spot: _Spot, path: tuple[str, ...]) -> etree._Element | None:
    found = next(root.iter(spot.parent), None)
    for name in path:
        below = [] if found is None else [one for one in found if isinstance(one.tag, str)]
        found = next((one for one in below if local_name(str(one.tag)) == name), None)
    return found


def _clear(element: etree._Element | None) -> None:
    if element is not None:
        del element[:]
        element.text = ""


def _canonical(root: etree._Element) -> bytes:
    return etree.tostring(root, method="c14n", exclusive=True)
