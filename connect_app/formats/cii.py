"""CII D16B (XRechnung-CII, Factur-X, ZUGFeRD 2) and ZUGFeRD 1, which has the same make under other names.

Elements are told apart by local names: the two generations differ in namespaces and in the few names of `header`.
"""

from collections.abc import Iterable

from lxml import etree

from connect_app.domain.addresses import plain_addresses
from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile, FileFormat, InvoiceFacts, InvoiceKind, Party
from connect_app.domain.money import Money
from connect_app.formats.media_types import embedded_file, stated_type_warnings
from connect_app.formats.schemes import GLN, endpoint_or_none, scheme_code
from connect_app.formats.ubl import CREDIT_TYPE_CODES
from connect_app.formats.values import (
    decimal_or_none,
    descend,
    iter_local,
    language_or_none,
    local_children,
    money,
    read_date,
    text_at,
    text_of,
)


def header(root: etree._Element) -> dict[str, etree._Element]:
    """Return the four parts of a document by our names: ``document, agreement, delivery, settlement``, and ``lines``.

    ``lines`` is the transaction, whose children the lines are. Parts that are missing are left out.
    """
    parts = local_children(root)
    transaction = _either(parts, "SupplyChainTradeTransaction", "SpecifiedSupplyChainTradeTransaction")
    inner = local_children(transaction)
    found = {
        "document": _either(parts, "ExchangedDocument", "HeaderExchangedDocument"),
        "agreement": _either(inner, "ApplicableHeaderTradeAgreement", "ApplicableSupplyChainTradeAgreement"),
        "delivery": _either(inner, "ApplicableHeaderTradeDelivery", "ApplicableSupplyChainTradeDelivery"),
        "settlement": _either(inner, "ApplicableHeaderTradeSettlement", "ApplicableSupplyChainTradeSettlement"),
        "lines": transaction,
    }
    return {name: element for name, element in found.items() if element is not None}


def _either(parts: dict[str, etree._Element], *names: str) -> etree._Element | None:
    return next((parts[name] for name in names if name in parts), None)


def summation(settlement: etree._Element | None) -> etree._Element | None:
    """Return the element with the totals."""
    parts = local_children(settlement)
    return _either(
        parts, "SpecifiedTradeSettlementHeaderMonetarySummation", "SpecifiedTradeSettlementMonetarySummation"
    )


def read_facts(root: etree._Element, findings: list[Finding]) -> InvoiceFacts:
    """Return the facts of a CrossIndustryInvoice or CrossIndustryDocument."""
    parts = header(root)
    document, agreement, settlement = (
        local_children(parts.get(name)) for name in ("document", "agreement", "settlement")
    )
    totals = summation(parts.get("settlement"))
    currency = text_of(settlement.get("InvoiceCurrencyCode"))
    is_credit = text_of(document.get("TypeCode")) in CREDIT_TYPE_CODES
    return InvoiceFacts(
        kind=InvoiceKind.CREDIT_NOTE if is_credit else InvoiceKind.INVOICE,
        number=text_of(document.get("ID")) or "",
        format=FileFormat.CII,
        issue_date=read_date(moment(document.get("IssueDateTime")), "issue_date", findings),
        due_date=read_date(_due(parts.get("settlement")), "due_date", findings),
        total=_money(iter_local(totals, "GrandTotalAmount"), currency, "total", findings),
        payable=_payable(totals, currency, findings),
        buyer_reference=text_of(agreement.get("BuyerReference")),
        order_reference=_order_reference(agreement.get("BuyerOrderReferencedDocument")),
        language=language_or_none(text_of(document.get("LanguageID"))),
        profile=_profile(root),
        seller=read_party(agreement.get("SellerTradeParty")),
        buyer=read_party(agreement.get("BuyerTradeParty")),
    )


def moment(element: etree._Element | None) -> str | None:
    """Return the text of the DateTimeString or DateTime inside a date element."""
    if element is None:
        return None
    inner = next(element.iterchildren(), None)
    return text_of(element) if inner is None else text_of(inner)


def _due(settlement: etree._Element | None) -> str | None:
    dues = (moment(descend(terms, "DueDateDateTime")) for terms in iter_local(settlement, "SpecifiedTradePaymentTerms"))
    return next((due for due in dues if due), None)


def _order_reference(reference: etree._Element | None) -> str | None:
    return text_at(reference, "IssuerAssignedID") or text_at(reference, "ID")


def _profile(root: etree._Element) -> str | None:
    for context in ("ExchangedDocumentContext", "SpecifiedExchangedDocumentContext"):
        for parameter in ("GuidelineSpecified", "BusinessProcessSpecified"):
            found = text_at(root, context, f"{parameter}DocumentContextParameter", "ID")
            if found:
                return found
    return None


def amount_element(elements: Iterable[etree._Element], currency: str | None) -> etree._Element | None:
    """Return the amount in the invoice's currency; tax totals may stand a second time in another one."""
    found = list(elements)
    same = [each for each in found if (each.get("currencyID") or currency) == currency]
    return next(iter(same or found), None)


def _money(
    elements: Iterable[etree._Element], currency: str | None, field: str, findings: list[Finding]
) -> Money | None:
    element = amount_element(elements, currency)
    if element is None:
        return None
    text = text_of(element)
    return money(decimal_or_none(text), element.get("currencyID") or currency, text, field, findings)


def _payable(totals: etree._Element | None, currency: str | None, findings: list[Finding]) -> Money | None:
    """The amount due, which ZUGFeRD 1 BASIC may leave out: then the grand total, as long as nothing was prepaid."""
    name = "DuePayableAmount"
    if descend(totals, name) is None and descend(totals, "TotalPrepaidAmount") is None:
        name = "GrandTotalAmount"
    return _money(iter_local(totals, name), currency, "payable", findings)


def read_party(party: etree._Element | None) -> Party:
    """Return a trade party."""
    if party is None:
        return Party()
    parts = local_children(party)
    endpoint_element = descend(parts.get("URIUniversalCommunication"), "URIID")
    endpoint = unread = None
    if endpoint_element is not None:
        stated = text_of(endpoint_element)
        endpoint = endpoint_or_none(endpoint_element.get("schemeID"), stated)
        unread = stated if endpoint is None else None
    global_ids = list(iter_local(party, "GlobalID"))
    glns = [text_of(each) for each in global_ids if scheme_code(each.get("schemeID")) == GLN]
    other_ids = [text_of(each) for each in global_ids if scheme_code(each.get("schemeID")) != GLN]
    if endpoint is not None and endpoint.scheme == GLN:
        glns.append(endpoint.id)
    own_ids = [text_of(each) for each in iter_local(party, "ID")]
    contact = parts.get("DefinedTradeContact")
    return Party(
        name=text_of(parts.get("Name"))
        or text_at(parts.get("SpecifiedLegalOrganization"), "TradingBusinessName")
        or text_at(contact, "PersonName"),
        org_number=text_at(parts.get("SpecifiedLegalOrganization"), "ID"),
        vat_number=_vat_number(party),
        customer_number=next((text for text in [*own_ids, *other_ids, *glns] if text), None),
        gln=next((text for text in glns if text), None),
        endpoint=endpoint,
        email=plain_addresses(text_at(contact, "EmailURIUniversalCommunication", "URIID")),
        country=text_at(parts.get("PostalTradeAddress"), "CountryID"),
        unread_endpoint=unread,
    )


def _vat_number(party: etree._Element) -> str | None:
    for registration in iter_local(party, "SpecifiedTaxRegistration"):
        for identifier in iter_local(registration, "ID"):
            if identifier.get("schemeID") in ("VA", "VAT"):
                return text_of(identifier)
    return None


def read_embedded(root: etree._Element, findings: list[Finding]) -> tuple[EmbeddedFile, ...]:
    """Return the attachments, in their order: a reference of any type with a file or a link has one."""
    files = []
    for reference in iter_local(header(root).get("agreement"), "AdditionalReferencedDocument"):
        parts = local_children(reference)
        identifier = text_of(parts.get("IssuerAssignedID"))
        description = text_of(parts.get("Name"))
        for binary in iter_local(reference, "AttachmentBinaryObject"):
            names, stated = (binary.get("filename") or "", identifier), binary.get("mimeCode")
            files.append(embedded_file(binary.text, names, stated, description, findings))
            findings += stated_type_warnings(files[-1], names[0], stated)
        uri = text_of(parts.get("URIID"))
        if uri:
            files.append(EmbeddedFile(identifier or uri, "text/uri-list", None, description, uri))
    return tuple(files)
