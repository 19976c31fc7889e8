"""Terms that have to be there (BR-01 to BR-65 of EN 16931)."""

from collections.abc import Iterator

from connect_app.domain.invoice import AllowanceOrCharge, ContentParty, InvoiceContent
from connect_app.domain.saying import say
from connect_app.formats.rules.breaches import Breach, lacks, missing, of_lines
from connect_app.formats.rules.code_lists import countries

_TRANSFERS = frozenset({"30", "58"})


def mandatory_breaches(content: InvoiceContent) -> Iterator[Breach]:
    """Yield what has to be there and is not."""
    facts = content.facts
    totals = content.totals
    for rule, number, value in (
        ("BR-03", "BT-2", facts.issue_date),
        ("BR-04", "BT-3", content.type_code),
        ("BR-06", "BT-27", facts.seller.name),
        ("BR-07", "BT-44", facts.buyer.name),
        ("BR-09", "BT-40", content.seller.address.country),
        ("BR-11", "BT-55", content.buyer.address.country),
        ("BR-12", "BT-106", totals.lines),
        ("BR-13", "BT-109", content.net_total),
        ("BR-14", "BT-112", facts.total),
        ("BR-15", "BT-115", facts.payable),
        ("BR-16", "BG-25", content.lines or None),
        ("BR-CO-18", "BG-23", content.taxes or None),
    ):
        if value is None:
            yield missing(rule, number)
    yield from _of_lines(content)
    yield from _of_allowances(content)
    yield from _of_breakdown(content)
    yield from _of_payment(content)
    yield from _of_parties(content)


def _of_lines(content: InvoiceContent) -> Iterator[Breach]:
    lines = content.lines
    for rule, number, lacking in (
        ("BR-21", "BT-126", [line for line in lines if not line.id]),
        ("BR-22", "BT-129", [line for line in lines if line.quantity is None]),
        ("BR-23", "BT-130", [line for line in lines if line.quantity is not None and not line.unit]),
        ("BR-24", "BT-131", [line for line in lines if line.amount is None]),
        ("BR-25", "BT-153", [line for line in lines if not line.description]),
        ("BR-26", "BT-146", [line for line in lines if line.unit_price is None]),
        ("BR-CO-04", "BT-151", [line for line in lines if not line.vat_category]),
    ):
        yield from of_lines(rule, number, ((line, lacks(rule, number)) for line in lacking))
    for rule, is_charge in (("BR-42", False), ("BR-44", True)):
        number = "BT-144" if is_charge else "BT-139"
        lacking = [line for line in lines if any(_lacks_reason(one, is_charge=is_charge) for one in line.allowances)]
        yield from of_lines(rule, number, ((line, lacks(rule, number)) for line in lacking))


def _lacks_reason(one: AllowanceOrCharge, *, is_charge: bool) -> bool:
    return one.is_charge is is_charge and not (one.reason or one.reason_code)


def _of_allowances(content: InvoiceContent) -> Iterator[Breach]:
    for is_charge, of_category, of_reason in ((False, "BR-32", "BR-33"), (True, "BR-37", "BR-38")):
        those = [one for one in content.allowances if one.is_charge is is_charge]
        if any(not one.category for one in those):
            yield missing(of_category, "BT-102" if is_charge else "BT-95")
        if any(_lacks_reason(one, is_charge=is_charge) for one in those):
            yield missing(of_reason, "BT-104" if is_charge else "BT-97")


def _of_breakdown(content: InvoiceContent) -> Iterator[Breach]:
    taxes = content.taxes
    for rule, number, is_lacking in (
        ("BR-45", "BT-116", any(one.basis is None for one in taxes)),
        ("BR-46", "BT-117", any(one.amount is None for one in taxes)),
        ("BR-47", "BT-118", any(not one.category for one in taxes)),
        ("BR-48", "BT-119", any(one.rate is None and one.category != "O" for one in taxes)),
    ):
        if is_lacking:
            yield missing(rule, number)


def _of_payment(content: InvoiceContent) -> Iterator[Breach]:
    if any(not way.code for way in content.ways):
        yield missing("BR-49", "BT-81")
    if len(content.accounts) < sum(way.code in _TRANSFERS for way in content.ways):
        yield missing("BR-61", "BT-84")


def _of_parties(content: InvoiceContent) -> Iterator[Breach]:
    seller = content.facts.seller
    own = content.seller
    if not (seller.customer_number or seller.gln or seller.org_number or seller.vat_number or own.identifiers):
        yield missing("BR-CO-26", "BT-29")
    for party in (seller, content.facts.buyer):
        if party.vat_number and not _begins_with_country(party.vat_number):
            yield Breach("BR-CO-09", "BT-31", say("broken_rule.no_country", number=party.vat_number, rule="BR-CO-09"))
    if content.payee is not None and not content.payee.party.name:
        yield missing("BR-17", "BT-59")
    yield from _of_representative(content.tax_representative)
    delivered = content.delivery_address
    if delivered is not None and not delivered.country:
        yield missing("BR-57", "BT-80")


def _begins_with_country(number: str) -> bool:
    """Say whether a VAT number begins with its country; Greece's begin with ``EL``."""
    return number[:2] in countries() or number[:2] == "EL"


def _of_representative(representative: ContentParty | None) -> Iterator[Breach]:
    if representative is None:
        return
    if not representative.party.name:
        yield missing("BR-18", "BT-62")
    if not representative.address.country:
        yield missing("BR-20", "BT-69")
    if not representative.party.vat_number:
        yield missing("BR-56", "BT-63")


def date_breaches(content: InvoiceContent) -> Iterator[Breach]:
    """Yield periods that end before they begin, and a tax point that is said twice."""
    period = content.period
    if period is not None and period.start and period.end and period.end < period.start:
        yield Breach("BR-29", "BT-74", say("broken_rule.period", rule="BR-29"))
    backwards = [
        line
        for line in content.lines
        if line.period is not None and line.period.start and line.period.end and line.period.end < line.period.start
    ]
    sentence = say("broken_rule.period", rule="BR-30")
    yield from of_lines("BR-30", "BT-135", ((line, sentence) for line in backwards))
    if content.tax_point_date is not None and content.tax_point_code:
        yield Breach("BR-CO-03", "BT-7", say("broken_rule.tax_point_twice", rule="BR-CO-03"))
