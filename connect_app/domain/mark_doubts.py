"""What looks like a number of an invoice and may well be something other: dates, times, counters of cameras."""

import re
from collections.abc import Iterable

from connect_app.domain.marks import Atoms, Source, atoms_of

_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_TWO_DAY, _TWO_MONTH, _SHORT_YEAR = r"(?:0[1-9]|[12]\d|3[01])", r"(?:0[1-9]|1[0-2])", r"[23]\d"
_TIME = r"(?:[01]\d|2[0-3])[-_.: ]?[0-5]\d(?:[-_.: ]?[0-5]\d\d{0,3})?"
_DATE = re.compile(
    rf"(?=\d)(?<!\d)(?:{_YEAR}([-_. ]?){_MONTH}\1{_DAY}|{_DAY}([-_./ ]){_MONTH}\2(?:{_YEAR}|\d\d)"
    rf"|{_MONTH}([-_./ ]){_DAY}\3{_YEAR}|{_YEAR}[-_. ]?{_TWO_MONTH}|{_TWO_MONTH}[-_./ ]?{_YEAR}"
    rf"|{_TWO_DAY}{_TWO_MONTH}{_YEAR}|{_SHORT_YEAR}{_TWO_MONTH}{_TWO_DAY}|{_TWO_DAY}{_TWO_MONTH}{_SHORT_YEAR})(?!\d)"
    rf"(?:\W*(?:[_T]|at|kl|um|ora)?\W*{_TIME}(?!\d))?",
    re.IGNORECASE,
)
_ALONE = re.compile(f"{_DATE.pattern}|{_TIME}", re.IGNORECASE)
_LONGER_THAN_PARTS = 5
_COUNTER = re.compile(
    r"(?<![^\W\d_])(?:img|image|dsc|dscn|dscf|pict|pic|photo|foto|mvi|pxl|wa|scan|scn|skm|doc|bild|page|sida|seite|"
    r"pagina|file|fil)[^\w]*_*0*(\d{1,4})(?!\d)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:invoice|inv|order|customer|faktura|fakturanr|best\w*|kund\w*|rechnung\w*|auftrag\w*|kunde\w*|factura|"
    r"comanda|client\w*|no|nr|nummer|number|ref\w*|ocr|po)\W{0,4}$",
    re.IGNORECASE,
)
_SHORTEST_IN_TEXT = 6
"""Fewer digits are a postcode, a sum or a time as well as a number, where no word before them says what they are."""


def may_be_other(atoms: Atoms) -> bool:
    """Say of a mark of digits alone whether it can be part of a date, a time or a counter at all."""
    return all(len(one) < _LONGER_THAN_PARTS or any(map(_ALONE.fullmatch, _padded(one))) for one in atoms)


def _padded(digits: str) -> Iterable[str]:
    return (digits.zfill(size) for size in (6, 8, 12, 14) if len(digits) <= size)


def is_doubtful(atoms: Atoms, text: str, source: Source) -> bool:
    """Say whether a mark of digits alone may well be something other where it stands."""
    if _DATE.search(text) and any(_is_in(atoms, atoms_of(one.group())) for one in _DATE.finditer(text)):
        return True
    if len(atoms) != 1:
        return False
    if source is Source.TEXT:
        return len(atoms[0]) < _SHORTEST_IN_TEXT and not _is_named(atoms[0], text)
    return len(atoms[0]) < _LONGER_THAN_PARTS and any(one[1].lstrip("0") == atoms[0] for one in _COUNTER.finditer(text))


def has_check_digit(digits: str) -> bool:
    """Say whether the last digit is the check digit of those before it (modulo 10, as payment references have it)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _is_in(atoms: Atoms, wider: Atoms) -> bool:
    return any(wider[at : at + len(atoms)] == atoms for at in range(len(wider)))


def _is_named(digits: str, text: str) -> bool:
    places = re.finditer(rf"(?<!\d)0*{digits}(?!\d)", text)
    return any(_NAMED.search(text[max(0, one.start() - 24) : one.start()]) for one in places)
