"""Sums (BR-CO-10 to BR-CO-16, BR-DEC): what the document says against what its parts come to."""

from collections.abc import Iterator
from decimal import Decimal

from connect_app.domain.invoice import InvoiceContent
from connect_app.domain.saying import say
from connect_app.formats.rules.breaches import Breach, cents, of_lines, shown, term, total

_DECIMALS = 2


def sum_breaches(content: InvoiceContent) -> Iterator[Breach]:
    """Yield the totals that differ from what they are made of. What is missing is another rule's to say."""
    totals = content.totals
    allowances = [one.amount for one in content.allowances if not one.is_charge]
    charges = [one.amount for one in content.allowances if one.is_charge]
    yield from _differs("BR-CO-10", "BT-106", totals.lines, total(line.amount for line in content.lines), "lines")
    if allowances or totals.allowances is not None:
        yield from _differs("BR-CO-11", "BT-107", totals.allowances or Decimal(0), total(allowances), "allowances")
    if charges or totals.charges is not None:
        yield from _differs("BR-CO-12", "BT-108", totals.charges or Decimal(0), total(charges), "charges")
    if totals.lines is not None:
        net = total((totals.lines, totals.charges)) - (totals.allowances or 0)
        yield from _differs("BR-CO-13", "BT-109", content.net_total, net, "net")
    yield from _grand_total(content)
    yield from _payable(content)


def _grand_total(content: InvoiceContent) -> Iterator[Breach]:
    gross = content.facts.total
    if content.tax_total is not None and content.taxes:
        computed = total(one.amount for one in content.taxes)
        yield from _differs("BR-CO-14", "BT-110", content.tax_total, computed, "vat")
    if gross is not None and content.net_total is not None:
        yield from _differs("BR-CO-15", "BT-112", gross.amount, total((content.net_total, content.tax_total)), "gross")


def _payable(content: InvoiceContent) -> Iterator[Breach]:
    gross, payable = content.facts.total, content.facts.payable
    if gross is None or payable is None:
        return
    computed = total((gross.amount, content.rounding)) - (content.prepaid or 0)
    yield from _differs("BR-CO-16", "BT-115", payable.amount, computed, "payable")


def _differs(rule: str, number: str, stated: Decimal | None, computed: Decimal, parts: str) -> Iterator[Breach]:
    if stated is None or stated == cents(computed):
        return
    values = (shown(stated), shown(cents(computed)))
    made_of = say(f"sum_of.{parts}")
    sentence = say("broken_rule.sum", what=term(number), stated=values[0], parts=made_of, computed=values[1], rule=rule)
    yield Breach(rule, number, sentence)


def decimal_breaches(content: InvoiceContent) -> Iterator[Breach]:
    """Yield amounts with more than two decimals."""
    totals = content.totals
    gross, payable = content.facts.total, content.facts.payable
    for rule, number, value in (
        ("BR-DEC-09", "BT-106", totals.lines),
        ("BR-DEC-10", "BT-107", totals.allowances),
        ("BR-DEC-11", "BT-108", totals.charges),
        ("BR-DEC-12", "BT-109", content.net_total),
        ("BR-DEC-13", "BT-110", content.tax_total),
        ("BR-DEC-14", "BT-112", gross.amount if gross else None),
        ("BR-DEC-16", "BT-113", content.prepaid),
        ("BR-DEC-17", "BT-114", content.rounding),
        ("BR-DEC-18", "BT-115", payable.amount if payable else None),
    ):
        if _is_fine(value):
            yield Breach(rule, number, _too_fine(rule, number))
    if any(_is_fine(one.basis) for one in content.taxes):
        yield Breach("BR-DEC-19", "BT-116", _too_fine("BR-DEC-19", "BT-116"))
    if any(_is_fine(one.amount) for one in content.taxes):
        yield Breach("BR-DEC-20", "BT-117", _too_fine("BR-DEC-20", "BT-117"))
    fine = [line for line in content.lines if _is_fine(line.amount)]
    yield from of_lines("BR-DEC-23", "BT-131", ((line, _too_fine("BR-DEC-23", "BT-131")) for line in fine))


def _too_fine(rule: str, number: str) -> str:
    return say("broken_rule.decimals", what=term(number), rule=rule)


def _is_fine(number: Decimal | None) -> bool:
    if number is None:
        return False
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and -exponent > _DECIMALS


def price_breaches(content: InvoiceContent) -> Iterator[Breach]:
    """Yield prices below zero."""
    for rule, number, prices in (
        ("BR-27", "BT-146", [(line, line.unit_price) for line in content.lines]),
        ("BR-28", "BT-148", [(line, line.price.gross) for line in content.lines]),
    ):
        sentence = say("broken_rule.negative", what=term(number), rule=rule)
        negative = [line for line, price in prices if price is not None and price < 0]
        yield from of_lines(rule, number, ((line, sentence) for line in negative))
