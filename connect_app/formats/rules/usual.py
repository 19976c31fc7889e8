"""Says at once that a UBL invoice of the usual kind breaks no rule, as nearly all of a large file do.

The usual kind: Peppol's invoice, standard VAT, no allowances or charges, nothing paid before. It takes a twentieth of
the time of the rules themselves, which have the last word: what is not seen here at once is put to them.
"""

import re
from datetime import date
from decimal import Decimal
from itertools import chain

from lxml import etree

from connect_app.domain.invoice import InvoiceFacts, Party
from connect_app.formats.roots import UBL_INVOICE
from connect_app.formats.rules.code_lists import code_list, countries, currencies

_CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"
_CAC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2}"
_PROFILE = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"

_TYPE, _CURRENCY = f"{_CBC}InvoiceTypeCode", f"{_CBC}DocumentCurrencyCode"
_MEANS, _ACCOUNT = f"{_CBC}PaymentMeansCode", f"{_CAC}PayeeFinancialAccount"
_TAX, _TAXABLE, _PERCENT = f"{_CBC}TaxAmount", f"{_CBC}TaxableAmount", f"{_CBC}Percent"
_LINE_AMOUNT, _NET, _GROSS = f"{_CBC}LineExtensionAmount", f"{_CBC}TaxExclusiveAmount", f"{_CBC}TaxInclusiveAmount"
_PAYABLE, _QUANTITY, _NAME = f"{_CBC}PayableAmount", f"{_CBC}InvoicedQuantity", f"{_CBC}Name"
_ID, _TAX_CATEGORY = f"{_CBC}ID", f"{_CAC}TaxCategory"
_PRICE, _ITEM, _CATEGORY = f"{_CBC}PriceAmount", f"{_CAC}Item", f"{_CAC}ClassifiedTaxCategory"
_UNUSUAL = (
    *(f"{_CAC}{name}" for name in ("AllowanceCharge", "InvoicePeriod", "TaxRepresentativeParty", "PayeeParty")),
    *(f"{_CAC}{name}" for name in ("Delivery", "SubInvoiceLine")),
    *(f"{_CBC}{name}" for name in ("AllowanceTotalAmount", "ChargeTotalAmount", "PrepaidAmount", "TaxPointDate")),
    *(f"{_CBC}{name}" for name in ("PayableRoundingAmount", "BaseQuantity", "TaxExemptionReason")),
    f"{_CBC}TaxExemptionReasonCode",
)
_LINE = [_QUANTITY, _LINE_AMOUNT, _NAME, _PERCENT, _PRICE]
_HEADERS = {
    (_TYPE, _CURRENCY, *means, _TAX, *(_TAXABLE, _TAX, _PERCENT) * rates, _LINE_AMOUNT, _NET, _GROSS, _PAYABLE): rates
    for rates in (1, 2, 3)
    for means in ((), (_MEANS,), (_MEANS, _ACCOUNT))
}
"""What stands before the lines, and how many rates of VAT that is."""
_WANTED = (*_LINE, *_UNUSUAL, _TYPE, _CURRENCY, _MEANS, _ACCOUNT, _TAX, _TAXABLE, _NET, _GROSS, _PAYABLE)

_AMOUNTS = re.compile(r"(?: \d{1,12}(?:\.\d{1,2})?)+", re.ASCII)
_NUMBERS = re.compile(r"(?: \d{1,12}(?:\.\d{1,8})?)+", re.ASCII)
_SLACK, _LINE_SLACK = Decimal(1), Decimal("0.02")


def is_usual(root: etree._Element, facts: InvoiceFacts) -> bool:
    """Say whether the invoice is of the usual kind and surely breaks no rule; False says nothing."""
    if facts.profile != _PROFILE or root.tag != UBL_INVOICE or not _are_facts_usual(facts):
        return False
    found = list(root.iter(*_WANTED))
    tags = [one.tag for one in found]
    try:
        first = tags.index(_QUANTITY)
    except ValueError:
        return False
    count, rest = divmod(len(found) - first, len(_LINE))
    if rest or tags[first:] != _LINE * count:
        return False
    header = [one for one in found[:first] if one.tag != _NAME]
    rates = _HEADERS.get(tuple([one.tag for one in header]))
    return rates is not None and _are_codes_usual(header) and _do_amounts_agree(header, rates, found[first:])


def _are_facts_usual(facts: InvoiceFacts) -> bool:
    total, payable = facts.total, facts.payable
    if total is None or payable is None or total.currency != payable.currency or total.currency not in currencies():
        return False
    issued: date | None = facts.issue_date
    if issued is None or (facts.due_date is not None and facts.due_date < issued):
        return False
    if not (facts.buyer_reference or facts.order_reference):
        return False
    return (
        bool(facts.seller.vat_number and facts.seller.endpoint)
        and _is_party_usual(facts.seller)
        and _is_party_usual(facts.buyer)
    )


def _is_party_usual(party: Party) -> bool:
    vat_number, endpoint = party.vat_number, party.endpoint
    if endpoint is not None and endpoint.scheme not in code_list("address_schemes"):
        return False
    if not party.name or party.country not in countries():
        return False
    return vat_number is None or vat_number[:2] in countries()


def _are_codes_usual(header: list[etree._Element]) -> bool:
    if header[0].text != "380" or header[1].text not in currencies():
        return False
    if header[2].tag != _MEANS:
        return True
    code = header[2].text
    if header[3].tag != _ACCOUNT:
        return code not in ("30", "58") and code in code_list("payment_means")
    number = next(iter(header[3]), None)
    return code in code_list("payment_means") and number is not None and bool((number.text or "").strip())


def _do_amounts_agree(header: list[etree._Element], rates: int, lines: list[etree._Element]) -> bool:
    size = 4 + 1 + 3 * rates
    own = [one.text or "" for one in header[-size:]]
    if not all(_is_standard(one, _TAX_CATEGORY) for one in header[-size:] if one.tag == _PERCENT):
        return False
    units = [one.get("unitCode") for one in lines[::5]]
    if not code_list("units").issuperset(units) or not _are_lines_named(lines):
        return False
    amounts = [one.text or "" for one in lines[1::5]]
    texts = [one.text or "" for one in chain(lines[::5], lines[3::5], lines[4::5])]
    if not _AMOUNTS.fullmatch(f" {' '.join(own + amounts)}") or not _NUMBERS.fullmatch(f" {' '.join(texts)}"):
        return False
    tax, *breakdown, sum_of_lines, net, gross, payable = map(Decimal, own)
    by_rate: dict[Decimal, Decimal] = {}
    numbers = list(map(Decimal, texts))
    count = len(amounts)
    for amount, quantity, rate, price in zip(
        map(Decimal, amounts), numbers[:count], numbers[count : 2 * count], numbers[2 * count :], strict=True
    ):
        if abs(amount - quantity * price) > _LINE_SLACK:
            return False
        by_rate[rate] = by_rate.get(rate, Decimal(0)) + amount
    if not sum_of_lines == net == sum(by_rate.values()) or net + tax != gross or gross != payable:
        return False
    return _is_breakdown_right(breakdown, by_rate, tax)


def _is_standard(percent: etree._Element, tag: str) -> bool:
    """Say whether a rate belongs to the standard category of VAT."""
    category = percent.getparent()
    return category is not None and category.tag == tag and category[0].tag == _ID and category[0].text == "S"


def _are_lines_named(lines: list[etree._Element]) -> bool:
    """Say whether each line has its number, its item a name, and its VAT the standard category."""
    for at in range(0, len(lines), 5):
        line, item = lines[at].getparent(), lines[at + 2].getparent()
        if line is None or item is None or item.tag != _ITEM or line[0].tag != _ID:
            return False
        if not ((line[0].text or "").strip() and (lines[at + 2].text or "").strip()):
            return False
        if not _is_standard(lines[at + 3], _CATEGORY):
            return False
    return True


def _is_breakdown_right(breakdown: list[Decimal], by_rate: dict[Decimal, Decimal], tax: Decimal) -> bool:
    if len(by_rate) * 3 != len(breakdown) or sum(breakdown[1::3]) != tax:
        return False
    for basis, amount, rate in zip(breakdown[::3], breakdown[1::3], breakdown[2::3], strict=True):
        if rate <= 0 or rate not in by_rate or abs(basis - by_rate[rate]) >= _SLACK:
            return False
        if abs(amount - basis * rate / 100) >= _SLACK / 2:
            return False
    return True
