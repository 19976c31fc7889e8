"""From which day on businesses of a country are to be sent e-invoices by businesses of the same country: dated data."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty of ``country`` (ISO 3166) from a day on."""

    country: str
    valid_from: date


DUTIES = (
    Duty("RO", date(2024, 7, 1)),
    Duty("BE", date(2026, 1, 1)),
    Duty("PL", date(2026, 4, 1)),
    Duty("NO", date(2027, 1, 1)),
)


def duty_of(seller: str | None, buyer: str | None) -> Duty | None:
    """Return the duty that holds, or will hold, between two countries; None where none is known."""
    return next((one for one in DUTIES if one.country == seller == buyer), None)
