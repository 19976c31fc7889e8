"""What a rule says of an invoice that breaks it, and what all rules count with."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from connect_app.domain.invoice import InvoiceLine
from connect_app.domain.saying import say

_HALF = Decimal("0.5")
_SHOWN_LINES = 3


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule (by its published number) that an invoice breaks, at which term (``BT-106``), and how in words."""

    rule: str
    term: str
    sentence: str


def of_lines(rule: str, number: str, found: Iterable[tuple[InvoiceLine, str]]) -> Iterator[Breach]:
    """Yield one breach for all lines that break a rule, in the words of the first of them; none for no line."""
    broken = list(found)
    if not broken:
        return
    names = [line.id or "?" for line, _ in broken]
    shown_lines = ", ".join(names[:_SHOWN_LINES]) + (" …" if len(names) > _SHOWN_LINES else "")
    yield Breach(rule, number, say("broken_rule.in_lines", lines=shown_lines, what=broken[0][1]))


def term(number: str) -> str:
    """Return the word for a business term of EN 16931 (``BT-106``)."""
    return say(f"term.{number.lower().replace('-', '_')}")


def missing(rule: str, number: str) -> Breach:
    """Return the breach of a term that has to be there."""
    return Breach(rule, number, lacks(rule, number))


def lacks(rule: str, number: str) -> str:
    """Return the sentence that a term is missing."""
    return say("broken_rule.missing", what=term(number), rule=rule)


def cents(number: Decimal) -> Decimal:
    """Return a number rounded as the published rules do: to cents, a half towards positive infinity."""
    return (number * 100 + _HALF).to_integral_value(rounding=ROUND_FLOOR) / 100


def shown(number: Decimal | None) -> str:
    """Return an amount as a sentence shows it: with two decimals, or more where it has more."""
    if number is None:
        return "–"
    plain = number.normalize()
    exponent = plain.as_tuple().exponent
    assert isinstance(exponent, int)
    return f"{plain:.{max(2, -exponent)}f}"


def rate_shown(rate: Decimal | None) -> str:
    """Return a rate in percent without zeros that say nothing."""
    return "–" if rate is None else f"{rate.normalize():f}"


def total(numbers: Iterable[Decimal | None]) -> Decimal:
    """Return the sum of those that are there."""
    return sum((one for one in numbers if one is not None), Decimal(0))
