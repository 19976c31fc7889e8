"""Customer numbers that a spreadsheet has spoilt: what is odd about one, and what it probably was.

A spreadsheet takes a number for an amount, a date or a truth value, rounds it and drops its zeros. None of these is
taken in silence: an invoice would go to another customer, or to none.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

from connect_app.domain.saying import say
from connect_app.gateway.store.search import fold

Code = Literal["odd_number", "zeros_lost"]
CODES: tuple[Code, ...] = ("zeros_lost", "odd_number")

EXACT_DIGITS: Final = 15

_SCIENTIFIC = re.compile(r"([+-]?)(\d)(?:[.,](\d+))?E\+?(\d{1,3})", re.IGNORECASE)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([.,'’\u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?")
_ONLY_ZEROS_BEHIND = re.compile(r"(\d+)[.,]0+")
_DECIMAL = re.compile(r"[+-]?\d*[.,]\d+|[+-]\d+|\d+[.,]")
_DAY, _MONTH_NUMBER = "(?:0?[1-9]|[12][0-9]|3[01])", "(?:0?[1-9]|1[0-2])"
_DATES = (
    re.compile(rf"(?:19|20)\d\d([-/.]){_MONTH_NUMBER}\1{_DAY}(?:[T ]\d\d?:\d\d(?::\d\d[.\d]*)?)?"),
    re.compile(rf"{_DAY}([-/.]){_MONTH_NUMBER}\1(?:19|20)?\d\d(?: \d\d?:\d\d(?::\d\d)?)?"),
    re.compile(rf"{_MONTH_NUMBER}(/){_DAY}\1(?:19|20)?\d\d(?: \d\d?:\d\d(?::\d\d)?)?"),
    re.compile(r"\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: [AP]M)?", re.IGNORECASE),
)
_MONTHS = (
    *("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
    *("maj", "okt", "januari", "februari", "mars", "april", "juni", "juli", "augusti", "september", "oktober"),
    *("mrz", "marz", "mai", "dez", "januar", "februar", "august", "november", "december", "dezember"),
    *("ian", "iun", "iul", "noi", "january", "february", "march", "june", "july", "october"),
)
_MONTH = re.compile(
    rf"(?:\d{{1,4}}[-. ]{{1,2}}(?:{'|'.join(_MONTHS)})|(?:{'|'.join(_MONTHS)})[-. ]{{1,2}}\d{{1,4}})\.?"
)
_TRUTH = frozenset({"true", "false", "sant", "falskt", "wahr", "falsch", "adevarat", "fals"})
_ERROR = re.compile(r"#+|#(?:[A-ZÄÖÅĂÂÎȘȚ]{2,}|N/A|DIV/0)[!?]?")
_PERCENT = re.compile(r"[\d.,]+\s?%")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a number is not taken as it stands. ``meant`` is what it probably was, empty where nobody can know."""

    code: Code
    number: str
    meant: str
    what: str

    @property
    def sentence(self) -> str:
        """What the clerk is told."""
        if self.code == "odd_number" and self.meant:
            return say("odd_number.meant", reason=self.what, meant=self.meant)
        return self.what


def is_plain(number: str) -> bool:
    """Say at once of most numbers that there is no doubt about them."""
    return number.isdecimal() and len(number) <= EXACT_DIGITS


def doubt_about(number: str, *, is_sheet: bool) -> Doubt | None:
    """Return what is odd about a customer number, None for the usual ones.

    ``is_sheet``: a long row of digits is text in its file, which no spreadsheet has rounded.
    """
    if number.isalnum() and (number.isdecimal() or not number.isalpha()):
        if not number.isdecimal():
            return _scientific(number) if "e" in number.casefold() else None
        return None if is_sheet or len(number) <= EXACT_DIGITS else _too_long(number)
    if number.isalpha():
        return _odd(number, "", say("odd_number.yes_or_no", number=number[:60])) if _is_truth(number) else None
    return _scientific(number) or _amount(number) or _other(number)


def lost_zeros(number: str, known: frozenset[str] | set[str]) -> Doubt:
    """Return the doubt about a number that is known with zeros before it."""
    if len(known) > 1:
        some = tuple(sorted(known)[:5])
        sentence = say("zeros_lost.several", number=number, numbers=some)
        return Doubt("zeros_lost", number, "", sentence)
    [meant] = known
    return Doubt("zeros_lost", number, meant, say("zeros_lost", number=number, meant=meant))


def _is_truth(number: str) -> bool:
    return fold(number) in _TRUTH


def _odd(number: str, meant: str, what: str) -> Doubt:
    return Doubt("odd_number", number, meant, what)


def _scientific(number: str) -> Doubt | None:
    """4,17E+2 is 417; of 4,17E+11 only three digits are left."""
    found = _SCIENTIFIC.fullmatch(number)
    if found is None:
        return None
    sign, first, decimals, exponent = found[1], found[2], (found[3] or ""), int(found[4])
    if "+" not in number[1:] and not decimals:
        return None  # 7E12 may well be a customer number; a spreadsheet writes 7E+12
    meant = first + decimals if not sign and len(decimals) == exponent > 0 else ""
    shown = say("odd_number.long", number=number[:60])
    return _odd(number, meant, say("odd_number.as_shown", number=number[:60]) if meant else shown)


def _amount(number: str) -> Doubt | None:
    """417,0 is 417 and 1.234.567,00 is 1234567; nobody knows whether 1.234 has a decimal mark in it."""
    meant = ""
    grouped, whole = _GROUPED.fullmatch(number), _ONLY_ZEROS_BEHIND.fullmatch(number)
    if grouped is not None and (grouped[1] not in ".," or len(re.split(r"[.,]", number)) > 2):
        meant = _ungrouped(number, grouped[1])
    elif whole is not None and grouped is None:
        meant = whole[1]
    elif not (grouped or _DECIMAL.fullmatch(number) or _PERCENT.fullmatch(number)):
        return None
    return _odd(number, meant, say("odd_number.amount", number=number[:60]))


def _ungrouped(number: str, separator: str) -> str:
    whole, _, decimals = number.replace(separator, "").replace(",", ".").partition(".")
    return whole if whole.isdecimal() and not decimals.strip("0") else ""


def _other(number: str) -> Doubt | None:
    if any(pattern.fullmatch(number) for pattern in _DATES) or _MONTH.fullmatch(fold(number)):
        return _odd(number, "", say("odd_number.date", number=number[:60]))
    if _ERROR.fullmatch(number):
        return _odd(number, "", say("odd_number.error", number=number[:60]))
    return None


def _too_long(number: str) -> Doubt:
    return _odd(number, "", say("odd_number.digits", number=number[:60], limit=EXACT_DIGITS, kept=EXACT_DIGITS))
