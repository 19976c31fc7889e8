"""Values that every format's content needs: numbers without findings, accounts, units of text."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from lxml import etree

from connect_app.domain.invoice import LinePrice, PaymentAccount, Period, Reference
from connect_app.formats.values import comma_decimal_or_none, date_or_none, paragraph_of

_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}", re.ASCII)
_SUBJECT_CODE = re.compile(r"#[A-Z]{3}#")
_KINDS = {"BGABSESS": "Bankgiro", "SE:BANKGIRO": "Bankgiro", "PGSISESS": "Plusgiro", "SE:PLUSGIRO": "Plusgiro"}


def number(element: etree._Element | None) -> Decimal | None:
    """Return the number in an element, with decimal point or comma; None if it is none."""
    return None if element is None else comma_decimal_or_none((element.text or "").strip() or None)


def references(*pairs: tuple[str, str | None]) -> tuple[Reference, ...]:
    """Return the references that have a value, each as (kind, value)."""
    return tuple(dict.fromkeys(Reference(kind, value) for kind, value in pairs if value))


def period(start: str | None, end: str | None) -> Period | None:
    """Return a period of two dates as they stand in the file, None where neither can be read."""
    found = Period(date_or_none(start), date_or_none(end))
    return found if found.start or found.end else None


def line_price(
    net: Decimal | None,
    base: etree._Element | None,
    gross: Decimal | None = None,
    discount: Decimal | None = None,
    unit: str | None = None,
) -> LinePrice:
    """Return how a price came about; nothing where there is no more to say than the price of one."""
    base_quantity = number(base)
    if gross is None and discount is None and base_quantity in (None, 1):
        return LinePrice()
    return LinePrice(gross, discount, net, base_quantity, unit)


def is_true(text: str | None) -> bool:
    """Return what a truth value of XML Schema says."""
    return (text or "").lower() in ("true", "1")


def payment_account(
    account: str, institution: str | None, reference: str | None, name: str | None = None
) -> PaymentAccount:
    """Return an account with its kind as it is printed; ``institution`` is a BIC or the name of a giro."""
    kind = _KINDS.get((institution or "").upper())
    if kind is not None:
        return PaymentAccount(kind, account, None, reference, name)
    compact = account.replace(" ", "").upper()
    return PaymentAccount("IBAN" if _IBAN.fullmatch(compact) else "Account", account, institution, reference, name)


def paragraphs(elements: Iterator[etree._Element]) -> tuple[str, ...]:
    """Return the notes that have text, without the subject codes (``#AAI#``) that EN 16931 puts before them."""
    found = (paragraph_of(element) for element in elements)
    return tuple(text for text in (_SUBJECT_CODE.sub("", each).strip() for each in found if each) if text)


def joined(elements: Iterable[etree._Element | None]) -> str | None:
    """Return the texts of several elements as one, each on lines of its own; what stands there twice is said once."""
    found = dict.fromkeys(filter(None, (paragraph_of(element) for element in elements)))
    return "\n".join(found) or None


def per_unit(price: Decimal | None, base_quantity: Decimal | None) -> Decimal | None:
    """Return the price of one unit where it is given for several (BT-149)."""
    if price is None or not base_quantity or base_quantity == 1:
        return price
    return price / base_quantity
