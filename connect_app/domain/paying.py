"""What a company wants of codes to pay with on its invoices."""

import re
from dataclasses import dataclass

_SWISH_NUMBER = re.compile(r"123[0-9]{7}", re.ASCII)
_BETWEEN_DIGITS = re.compile(r"[\s-]")


@dataclass(frozen=True, slots=True)
class CodesWanted:
    """Which codes stand on a company's sheets: those of the banks, and Swish's for its number (ten digits)."""

    is_of_banks: bool = True
    swish_number: str | None = None


def swish_number_or_none(text: str) -> str | None:
    """Return a company's number at Swish, ten digits that begin with 123, without spaces; None for anything else."""
    number = _BETWEEN_DIGITS.sub("", text)
    return number if _SWISH_NUMBER.fullmatch(number) else None
