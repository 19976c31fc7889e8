"""The words of one language on a readable invoice, and text, dates and figures as they may be printed."""

import json
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.numbers import get_currency_precision, parse_pattern

from connect_app.domain.invoice import Period
from connect_app.resource_files import resource

DEFAULT_LANGUAGE = "en"
LONGEST_HEADING = 120
_LONGEST_TEXT = 4000
_LONGEST_WORD = 40

Row = tuple[str, str]


@cache
def all_labels() -> dict[str, dict[str, Any]]:
    """Return the labels of every language (ISO 639-1)."""
    labels: dict[str, dict[str, Any]] = json.loads(resource("templates/invoice-labels.json").read_text("utf-8"))
    return labels


def document_type_word(key: str, language: str) -> str:
    """Return what a document type (a key of `domain.attachment.DOCUMENT_TYPES`) is called in a language."""
    labels = all_labels()
    words: dict[str, str] = labels.get(language, labels[DEFAULT_LANGUAGE])["document-types"]
    return words[key]


@dataclass(frozen=True, slots=True)
class Tongue:
    """Formats dates and figures in one language; ``currency`` is the invoice's."""

    labels: dict[str, Any]
    currency: str | None

    def __call__(self, label: str) -> str:
        """Return the word or words for a label."""
        return str(self.labels[label])

    def word(self, table: str, code: str | None) -> str:
        """Return the word for a code in one of the tables of codes, empty where there is none."""
        return str(self.labels[table].get(code, "")) if code else ""

    def unit(self, code: str | None) -> str:
        """Return a unit of measure (UN/ECE Recommendation 20) as it is printed."""
        return text(self.word("units", code) or code or "", 20)

    def day(self, value: date) -> str:
        """Return a date."""
        return _day(value, self.labels["date"], self.labels["locale"])

    def period(self, value: Period) -> str:
        """Return a period, which may be open at one end."""
        if value.start and value.end:
            return f"{self.day(value.start)} \N{EN DASH} {self.day(value.end)}"
        if value.start:
            return self("from").format(self.day(value.start))
        return self("until").format(self.day(value.end)) if value.end else ""

    def figure(self, value: Decimal, pattern: str) -> str:
        """Return a number in one of Unicode's patterns."""
        return str(_pattern(pattern).apply(value, self.labels["locale"], decimal_quantization=False))

    def quantity(self, value: Decimal, unit: str | None) -> str:
        """Return a number of things."""
        name = self.unit(unit)
        amount = self.figure(value, "#,##0.######")
        return f"{amount}\N{NO-BREAK SPACE}{name}" if name else amount

    def price(self, value: Decimal | None) -> str:
        """Return a price: two decimals, more only where it has more."""
        return "" if value is None else self.figure(value, "#,##0.00######")

    def amount(self, value: Decimal | None, currency: str | None = None) -> str:
        """Return an amount with the decimals of its currency, more only where the invoice has more."""
        if value is None:
            return ""
        currency = currency or self.currency
        places = get_currency_precision(currency) if currency else 2
        return self.figure(value, "#,##0." + "0" * places + "#" * 4 if places else "#,##0.####")

    def money(self, value: Decimal | None, currency: str | None = None) -> str:
        """Return an amount with its currency."""
        currency = currency or self.currency
        amount = self.amount(value, currency)
        return f"{amount}\N{NO-BREAK SPACE}{currency}" if amount and currency else amount

    def rate(self, value: Decimal | None) -> str:
        """Return a number of percent."""
        return "" if value is None else self("percent").format(self.figure(value, "#,##0.##"))

    def country(self, code: str) -> str:
        """Return a country's name."""
        return str(Locale.parse(self("locale")).territories.get(code.upper(), code))


@lru_cache(maxsize=1000)
def _day(value: date, pattern: str, locale: str) -> str:
    """Return a date; an invoice run has few of them."""
    return format_date(value, pattern, locale=locale)


_pattern = lru_cache(maxsize=100)(parse_pattern)

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD},}}")


def text(value: str, longest: int = _LONGEST_TEXT) -> str:
    """Return text as it may be printed: no control or direction marks, bounded, and long words may be broken."""
    plain = _CONTROL.sub("", value.replace("\r\n", "\n").replace("\t", " ")).strip()
    if len(plain) > longest:
        plain = plain[: longest - 1].rstrip() + "…"
    return _LONG_WORD.sub(_breakable, plain)


def _breakable(word: re.Match[str]) -> str:
    found = word.group()
    pieces = (found[start : start + _LONGEST_WORD // 2] for start in range(0, len(found), _LONGEST_WORD // 2))
    return "\N{ZERO WIDTH SPACE}".join(pieces)


def heading(value: str) -> str:
    """Return text for a line that has little room."""
    return text(" ".join(value.split()), 60)
