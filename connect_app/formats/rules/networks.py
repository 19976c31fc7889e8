"""What Peppol BIS Billing 3 and XRechnung ask for beyond EN 16931."""

from collections.abc import Iterator
from decimal import Decimal

from connect_app.domain.invoice import AllowanceOrCharge, InvoiceContent, InvoiceLine
from connect_app.domain.saying import say
from connect_app.formats.rules.breaches import Breach, missing, of_lines, shown, total

_SLACK = Decimal("0.02")
_TAXED = frozenset({"S", "Z", "E", "AE", "K", "G", "L", "M"})
_R = "PEPPOL-EN16931-R"


def peppol_breaches(content: InvoiceContent) -> Iterator[Breach]:
    """Yield breaches of the rules of Peppol BIS Billing 3."""
    facts = content.facts
    if not (facts.buyer_reference or facts.order_reference):
        yield missing(f"{_R}003", "BT-10")
    # That the buyer has none (R010) is no fault of one who gets mail or paper; without it nothing goes to a network.
    if facts.seller.endpoint is None and not facts.seller.unread_endpoint:
        yield missing(f"{_R}020", "BT-34")
    yield from of_lines(f"{_R}120", "BT-131", _wrong_lines(content))
    sentence = say("broken_rule.base_quantity", rule=f"{_R}121")
    yield from of_lines(f"{_R}121", "BT-149", ((one, sentence) for one in content.lines if _is_zero(one)))
    other = [one for one in content.lines if one.price.base_unit and one.unit and one.price.base_unit != one.unit]
    sentence = say("broken_rule.base_unit", rule=f"{_R}130")
    yield from of_lines(f"{_R}130", "BT-150", ((one, sentence) for one in other))
    for one in content.allowances:
        computed = _share(one)
        if computed is not None and abs(one.amount - computed) > _SLACK:
            number = "BT-99" if one.is_charge else "BT-92"
            values = (shown(one.amount), shown(computed))
            share = say("broken_rule.share", stated=values[0], computed=values[1], rule=f"{_R}040")
            yield Breach(f"{_R}040", number, share)
    outside = [one for one in content.lines if _is_outside(one, content)]
    sentence = say("broken_rule.outside_period", rule=f"{_R}110")
    yield from of_lines(f"{_R}110", "BT-134", ((one, sentence) for one in outside))


def _share(one: AllowanceOrCharge) -> Decimal | None:
    """Return what an allowance's percentage of its base comes to, None where it has none."""
    return None if one.base is None or one.percent is None else one.base * one.percent / 100


def _is_zero(line: InvoiceLine) -> bool:
    return line.price.base_quantity is not None and line.price.base_quantity <= 0


def _wrong_lines(content: InvoiceContent) -> Iterator[tuple[InvoiceLine, str]]:
    for line in content.lines:
        if line.amount is None or line.quantity is None or line.unit_price is None:
            continue
        parts = total(one.amount if one.is_charge else -one.amount for one in line.allowances)
        computed = line.quantity * line.unit_price + parts
        if abs(line.amount - computed) > _SLACK:
            values = (shown(line.amount), shown(round(computed, 2)))
            yield line, say("broken_rule.line_amount", stated=values[0], computed=values[1], rule=f"{_R}120")


def _is_outside(line: InvoiceLine, content: InvoiceContent) -> bool:
    whole, own = content.period, line.period
    if whole is None or own is None:
        return False
    is_early = bool(own.start and whole.start and own.start < whole.start)
    return is_early or bool(own.end and whole.end and own.end > whole.end)


def german_breaches(content: InvoiceContent) -> Iterator[Breach]:
    """Yield breaches of the rules of XRechnung."""
    seller, buyer = content.seller, content.buyer
    for rule, number, value in (
        ("BR-DE-1", "BG-16", content.ways or None),
        ("BR-DE-3", "BT-37", seller.address.city),
        ("BR-DE-4", "BT-38", seller.address.postal_code),
        ("BR-DE-5", "BT-41", seller.contact_name),
        ("BR-DE-6", "BT-42", seller.phone),
        ("BR-DE-7", "BT-43", seller.email),
        ("BR-DE-8", "BT-52", buyer.address.city),
        ("BR-DE-9", "BT-53", buyer.address.postal_code),
        ("BR-DE-15", "BT-10", content.facts.buyer_reference),
    ):
        if value is None:
            yield missing(rule, number)
    representative = content.tax_representative
    has_number = seller.party.vat_number or seller.tax_registration or representative is not None
    if not has_number and any(one.category in _TAXED for one in content.taxes):
        yield missing("BR-DE-16", "BT-31")
    if any(one.rate is None for one in content.taxes):
        yield missing("BR-DE-14", "BT-119")
