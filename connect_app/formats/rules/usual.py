"""Says at once that a UBL invoice of the usual kind breaks no rule, as nearly all of a large file do.

The usual kind: Peppol's invoice, standard VAT, no allowances or charges, nothing paid before. It takes a tenth of
the time of the rules themselves, which have the last word: what is not seen here at once is put to them.
"""

import re
from datetime import date
from typing import cast

from lxml import etree

from connect_app.domain.invoice import InvoiceFacts, Party
from connect_app.formats.roots import UBL_INVOICE
from connect_app.formats.rules.code_lists import code_list, countries, currencies

_NAMES = {
    "c": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    "a": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
}
_PROFILE = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"

_has_usual_make = etree.XPath(
    "c:InvoiceTypeCode = '380' and c:DocumentCurrencyCode = a:LegalMonetaryTotal/c:PayableAmount/@currencyID"
    " and not(a:AllowanceCharge | a:Delivery | a:InvoicePeriod | a:PayeeParty | a:TaxRepresentativeParty"
    " | c:TaxPointDate | a:PaymentMeans[not(c:PaymentMeansCode = '30' and a:PayeeFinancialAccount/c:ID != '')]"
    " | a:InvoiceLine[not(a:Item/c:Name != '')])",
    namespaces=_NAMES,
)
_texts = etree.XPath(
    "(a:TaxTotal | a:LegalMonetaryTotal | a:InvoiceLine)//text() | a:InvoiceLine/c:InvoicedQuantity/@unitCode",
    namespaces=_NAMES,
    smart_strings=False,
)
"""What stands from the VAT total on, in the order of the document; quicker than to visit its elements."""

_AMOUNT, _NUMBER = r"(\d{1,8}(?:\.\d{1,2})?)\n", r"(\d{1,8}(?:\.\d{1,8})?)\n"
_OF_RATE = re.compile(rf"{_AMOUNT}{_AMOUNT}S\n{_NUMBER}VAT\n", re.ASCII)
_HEADER = re.compile(rf"{_AMOUNT}((?:[\d.]+\n[\d.]+\nS\n[\d.]+\nVAT\n){{1,3}}){_AMOUNT * 4}", re.ASCII)
_LINE = re.compile(
    rf"[^\n]+\n(\w{{2,3}})\n{_NUMBER}{_AMOUNT}(?:(?!true\n|false\n|\d{{4}}-\d\d-\d\d)[^\n]*\n){{1,8}}?"
    rf"S\n{_NUMBER}VAT\n{_NUMBER}",
    re.ASCII,
)
# Floats do for a first look: amounts below 10⁸ with two decimals differ by a hundredth or not at all, and what is
# within a thousandth of a limit is left to the rules.
_SAME, _SLACK, _LINE_SLACK = 0.001, 0.999, 0.019


def is_usual(root: etree._Element, facts: InvoiceFacts) -> bool:
    """Say whether the invoice is of the usual kind and surely breaks no rule; False says nothing."""
    if facts.profile != _PROFILE or root.tag != UBL_INVOICE or not _are_facts_usual(facts):
        return False
    if not _has_usual_make(root):
        return False
    text = "\n".join(cast("list[str]", _texts(root))) + "\n"
    header = _HEADER.match(text)
    if header is None:
        return False
    at, lines = header.end(), []
    while at < len(text):
        line = _LINE.match(text, at)
        if line is None:
            return False
        lines.append(line.groups())
        at = line.end()
    return bool(lines) and _do_amounts_agree(header, lines)


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


def _do_amounts_agree(header: re.Match[str], lines: list[tuple[str, ...]]) -> bool:
    tax, sum_of_lines, net, gross, payable = map(float, (header[1], *header.groups()[-4:]))
    by_rate: dict[float, float] = {}
    known = code_list("units")
    for unit, quantity, amount, rate, price in lines:
        net_amount, percent = float(amount), float(rate)
        if unit not in known or abs(net_amount - float(quantity) * float(price)) > _LINE_SLACK:
            return False
        by_rate[percent] = by_rate.get(percent, 0.0) + net_amount
    if abs(sum_of_lines - net) > _SAME or abs(sum(by_rate.values()) - net) > _SAME:
        return False
    if abs(net + tax - gross) > _SAME or abs(gross - payable) > _SAME:
        return False
    left = tax
    for basis, of_rate, percent in [map(float, one) for one in _OF_RATE.findall(header[2])]:
        net_of_rate = by_rate.pop(percent, None)
        if percent <= 0 or net_of_rate is None or abs(basis - net_of_rate) > _SLACK:
            return False
        if abs(of_rate - basis * percent / 100) > _SLACK / 2:
            return False
        left -= of_rate
    return not by_rate and abs(left) < _SAME
