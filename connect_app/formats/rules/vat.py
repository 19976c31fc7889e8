"""VAT: each category has its breakdown, its rate, its reason, and amounts that agree (BR-S, BR-Z, BR-E, BR-AE …)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from connect_app.domain.invoice import InvoiceContent, InvoiceLine, TaxSubtotal
from connect_app.domain.saying import say
from connect_app.formats.rules.breaches import Breach, cents, of_lines, rate_shown, shown, term, total

_FAMILIES = {"S": "S", "Z": "Z", "E": "E", "AE": "AE", "K": "IC", "G": "G", "O": "O", "L": "AF", "M": "AG"}
"""Codes of VAT categories, and the letters of their rules."""
_WITHOUT_VAT = frozenset({"E", "AE", "K", "G", "O"})
"""Those that need a reason why there is no VAT."""
_OF_ZERO = frozenset({"Z", "E", "AE", "K", "G"})
_BY_RATE = frozenset({"S", "L", "M"})
"""Those with a breakdown for each rate; the others have one."""
_SLACK = Decimal(1)


def vat_breaches(content: InvoiceContent) -> Iterator[Breach]:
    """Yield what is wrong with VAT, category by category."""
    used = _used(content)
    for code, family in _FAMILIES.items():
        uses = [one for one in used if one.category == code]
        own = [one for one in content.taxes if one.category == code]
        if not uses and not own:
            continue
        yield from _breakdown(code, family, uses, own)
        yield from _rates(code, family, uses)
        for one in own:
            yield from _amounts(code, family, one, uses)
        yield from _reason(code, family, own)
        yield from _numbers(content, code, family, uses)
    yield from _delivery(content)


@dataclass(frozen=True, slots=True)
class _Use:
    """An amount in a VAT category: of a line, an allowance (negative) or a charge. ``rule``: of its number and rate."""

    category: str | None
    rate: Decimal | None
    amount: Decimal
    rules: tuple[str, str]
    line: InvoiceLine | None = None


def _used(content: InvoiceContent) -> list[_Use]:
    zero = Decimal(0)
    found = [_Use(one.vat_category, one.vat_rate, one.amount or zero, ("02", "05"), one) for one in content.lines]
    for one in content.allowances:
        rules = ("04", "07") if one.is_charge else ("03", "06")
        found.append(_Use(one.category, one.rate, one.amount if one.is_charge else -one.amount, rules))
    return found


def _breakdown(code: str, family: str, uses: list[_Use], own: list[TaxSubtotal]) -> Iterator[Breach]:
    rule = f"BR-{family}-01"
    if uses and not own:
        yield Breach(rule, "BG-23", say("broken_rule.no_breakdown", category=code, rule=rule))
    elif code in _BY_RATE and not uses:
        yield Breach(rule, "BG-23", say("broken_rule.unused_breakdown", category=code, rule=rule))
    elif code not in _BY_RATE and len(own) > 1:
        yield Breach(rule, "BG-23", say("broken_rule.breakdown_twice", category=code, rule=rule))


def _rates(code: str, family: str, uses: list[_Use]) -> Iterator[Breach]:
    how, is_right = _rate_rule(code)
    wrong = [one for one in uses if not is_right(one.rate)]
    lines = [one.line for one in wrong if one.line is not None]
    rule = f"BR-{family}-05"
    yield from of_lines(rule, "BT-152", ((line, _wrong_rate(how, code, rule)) for line in lines))
    for number, term_number in (("06", "BT-96"), ("07", "BT-103")):
        if any(one.rules[1] == number for one in wrong):
            rule = f"BR-{family}-{number}"
            yield Breach(rule, term_number, _wrong_rate(how, code, rule))


def _wrong_rate(how: str, code: str, rule: str) -> str:
    return say(f"broken_rule.rate_{how}", category=code, rule=rule)


def _rate_rule(code: str) -> tuple[str, Callable[[Decimal | None], bool]]:
    if code == "O":
        return "none", lambda rate: rate is None
    if code in _OF_ZERO:
        return "zero", lambda rate: rate == 0
    if code == "S":
        return "above_zero", lambda rate: rate is not None and rate > 0
    return "there", lambda rate: rate is not None and rate >= 0


def _amounts(code: str, family: str, own: TaxSubtotal, uses: Iterable[_Use]) -> Iterator[Breach]:
    by_rate = code in _BY_RATE
    if own.basis is not None and not (by_rate and own.rate is None):
        computed = total(one.amount for one in uses if not by_rate or one.rate == own.rate)
        if abs(own.basis - computed) >= _SLACK if by_rate else own.basis != computed:
            rule = f"BR-{family}-08"
            sentence = say(
                "broken_rule.taxable",
                category=code,
                rate=rate_shown(own.rate),
                stated=shown(own.basis),
                computed=shown(computed),
                rule=rule,
            )
            yield Breach(rule, "BT-116", sentence)
    if own.amount is None:
        return
    rule = f"BR-{family}-09"
    if not by_rate and own.amount != 0:
        sentence = say("broken_rule.no_tax", category=code, stated=shown(own.amount), rule=rule)
        yield Breach(rule, "BT-117", sentence)
    elif by_rate and own.basis is not None and own.rate is not None:
        tax = cents(abs(own.basis) * own.rate / 100)
        if abs(abs(own.amount) - tax) >= _SLACK:
            sentence = say(
                "broken_rule.tax",
                category=code,
                stated=shown(own.amount),
                rate=rate_shown(own.rate),
                basis=shown(own.basis),
                computed=shown(tax.copy_sign(own.basis)),
                rule=rule,
            )
            yield Breach(rule, "BT-117", sentence)


def _reason(code: str, family: str, own: Iterable[TaxSubtotal]) -> Iterator[Breach]:
    rule = f"BR-{family}-10"
    if code in _WITHOUT_VAT and any(not (one.reason or one.reason_code) for one in own):
        yield Breach(rule, "BT-120", say("broken_rule.no_reason", category=code, rule=rule))
    elif code not in _WITHOUT_VAT and any(one.reason or one.reason_code for one in own):
        yield Breach(rule, "BT-120", say("broken_rule.needless_reason", category=code, rule=rule))


def _numbers(content: InvoiceContent, code: str, family: str, uses: Iterable[_Use]) -> Iterator[Breach]:
    """Yield a party without the number that the category asks for (or with one that it forbids)."""
    seller, buyer = content.seller, content.buyer.party
    representative = content.tax_representative
    has_vat = seller.party.vat_number or (representative is not None and representative.party.vat_number)
    rule = next((f"BR-{family}-{one.rules[0]}" for one in uses), None)
    if rule is None:
        return
    if code == "O":
        if has_vat or buyer.vat_number:
            yield Breach(rule, "BT-31", say("broken_rule.vat_number_given", category=code, rule=rule))
        return
    if not has_vat and (code in ("G", "K") or not seller.tax_registration):
        yield _asked(rule, "BT-31", code)
    if (code == "K" and not buyer.vat_number) or (code == "AE" and not (buyer.vat_number or buyer.org_number)):
        yield _asked(rule, "BT-48", code)


def _asked(rule: str, number: str, code: str) -> Breach:
    return Breach(rule, number, say("broken_rule.number_missing", category=code, what=term(number), rule=rule))


def _delivery(content: InvoiceContent) -> Iterator[Breach]:
    if all(one.category != "K" for one in content.taxes):
        return
    if content.delivery_date is None and content.period is None and not content.tax_point_code:
        yield _asked("BR-IC-11", "BT-72", "K")
    if content.delivery_address is None or not content.delivery_address.country:
        yield _asked("BR-IC-12", "BT-80", "K")
