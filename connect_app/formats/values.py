"""Texts, dates and amounts out of elements; what cannot be read becomes None and a finding, never an exception."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from lxml import etree

from connect_app.domain.finding import Finding, Severity
from connect_app.domain.money import Money
from connect_app.domain.saying import say

_DATE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2}|T.*)?", re.ASCII)
_COMPACT_DATE = re.compile(r"([0-9]{8})(?:[0-9]{4})?", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(?:[0-9]{1,24}(?:\.[0-9]{0,12})?|\.[0-9]{1,12})", re.ASCII)
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_].*)?", re.ASCII)


def first_children(element: etree._Element | None) -> dict[str, etree._Element]:
    """Return the first child element of each name; empty for None."""
    children: dict[str, etree._Element] = {}
    if element is not None:
        for child in element.iterchildren(
            reversed=True
        ):  # the first comes last and stays, faster than to look each time
            children[child.tag] = child
    return children


def local_children(element: etree._Element | None) -> dict[str, etree._Element]:
    """Return the first child element of each local name (namespaces left out); empty for None."""
    children: dict[str, etree._Element] = {}
    if element is not None:
        for child in element:
            children.setdefault(child.tag.rpartition("}")[2], child)
    return children


def descend(element: etree._Element | None, *names: str) -> etree._Element | None:
    """Return the element reached by the first child of each local name in turn, or None."""
    for name in names:
        if element is None:
            return None
        element = next(iter_local(element, name), None)
    return element


def iter_local(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """Yield the children of one local name, in any namespace or none."""
    return iter(()) if element is None else element.iterchildren(f"{{*}}{name}")


def text_at(element: etree._Element | None, *names: str) -> str | None:
    """Return the text of the element reached by `descend`."""
    return text_of(descend(element, *names))


def text_of(element: etree._Element | None) -> str | None:
    """Return an element's text on one line, without the space around it; None if there is none."""
    if element is None:
        return None
    text = element.text
    if not text:
        return None
    return (" ".join(text.split()) if "\n" in text else text.strip()) or None


def paragraph_of(element: etree._Element | None) -> str | None:
    """Return a longer text with its line breaks, each line without the space around it; None if there is none."""
    if element is None or not element.text:
        return None
    return "\n".join(line.strip() for line in element.text.strip().splitlines()) or None


def texts(elements: Iterator[etree._Element]) -> tuple[str, ...]:
    """Return the texts of the elements that have one."""
    return tuple(text for text in map(text_of, elements) if text)


@lru_cache(maxsize=256)
def date_or_none(text: str | None) -> date | None:
    """Return a date written ``YYYY-MM-DD`` (a zone or time may follow) or ``YYYYMMDD``; None if it is neither.

    The last ones are kept: a file's invoices mostly have the same days.
    """
    if text is None:
        return None
    match = _DATE.fullmatch(text) or _COMPACT_DATE.fullmatch(text)
    if match is None:
        return None
    try:
        return date.fromisoformat(match[1])
    except ValueError:
        return None


def decimal_or_none(text: str | None) -> Decimal | None:
    """Return a decimal number as XML Schema writes it; None for anything else (exponents and NaN included)."""
    if text is None or _DECIMAL.fullmatch(text) is None:
        return None
    return Decimal(text)


def comma_decimal_or_none(text: str | None) -> Decimal | None:
    """Return a number with a decimal comma, as Finvoice writes it, or with a point; spaces between digits fall."""
    if text is None:
        return None
    plain = text.replace(" ", "").replace("\u00a0", "")
    return decimal_or_none(plain.replace(",", ".", 1))


def read_date(text: str | None, field: str, findings: list[Finding]) -> date | None:
    """Return the date, or None with a finding where the text is no date."""
    value = date_or_none(text)
    if value is None and text is not None:
        findings.append(unreadable("unreadable_date", field, text))
    return value


def money(
    amount: Decimal | None, currency: str | None, text: str | None, field: str, out: list[Finding]
) -> Money | None:
    """Return an amount with its currency, or None with a finding where the text is there and cannot be used."""
    if amount is None:
        if text is not None:
            out.append(unreadable("unreadable_amount", field, text))
        return None
    if not currency:
        message = say("amount_without_currency")
        out.append(Finding("missing_currency", Severity.WARNING, message, field))
        return None
    return Money(amount, currency.upper())


def unreadable(code: str, field: str, text: str) -> Finding:
    """Return the finding on a value that cannot be read."""
    shown = text if len(text) <= 40 else text[:40] + "…"
    message = say("unreadable_date" if code == "unreadable_date" else "unreadable_amount", text=shown)
    return Finding(code, Severity.WARNING, message, field)


def language_or_none(text: str | None) -> str | None:
    """Return an ISO 639-1 code in lower case out of ``sv``, ``sv-SE`` or ``SV``; None for anything else."""
    match = _LANGUAGE.fullmatch(text.strip()) if text else None
    return match[1].lower() if match else None
