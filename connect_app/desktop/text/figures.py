"""Money, dates, times and sizes as the user's own locale writes them.

Years have four digits in every language. Where the system has no locale (C, POSIX) dates are ISO's,
and amounts grouped.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QTimeZone

from connect_app.domain.saying import DIGITS

if TYPE_CHECKING:
    from connect_app.contract.base import Money
    from connect_app.domain.invoice import InvoiceKind


def number_text(value: int) -> str:
    """Return a count with the locale's group separators."""
    return _locale().toString(value)


def measure_text(value: float) -> str:
    """Return a measured value with no more digits than it needs (``96,01`` in Swedish)."""
    return _locale().toString(value, "g", DIGITS)


def amount_text(amount: str) -> str:
    """Return a decimal amount (``1234.50``) with two decimals or as many as it has; unreadable text as it is."""
    try:
        value = Decimal(amount)
    except InvalidOperation:
        return amount
    exponent = value.as_tuple().exponent
    decimals = max(2, -exponent) if isinstance(exponent, int) else 2
    locale = _locale()
    text = f"{abs(value):.{decimals}f}"
    whole, _, fraction = text.partition(".")
    sign = locale.negativeSign() if value < 0 else ""
    return f"{sign}{locale.toString(int(whole))}{locale.decimalPoint()}{fraction}"


def money_text(money: Money | None) -> str:
    """Return an amount with its currency (``1 250,00 SEK`` in Swedish), empty for None."""
    return f"{amount_text(money.amount)} {money.currency}" if money else ""


def signed_money(kind: InvoiceKind, money: Money | None) -> Money | None:
    """Return an amount with its sign: a credit note gives money back, whatever its file writes."""
    if money is None or kind.value != "credit_note" or money.amount.startswith("-"):
        return money
    return money.model_copy(update={"amount": f"-{money.amount}"})


def date_text(day: date | None) -> str:
    """Return a date in the locale's short form, empty for None."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), date_format())


def instant_text(at: datetime | None) -> str:
    """Return an instant in the computer's own time zone, to the minute; empty for None."""
    if at is None:
        return ""
    local = _local(at)
    return f"{QLocale().toString(local.date(), date_format())} {_time_of_day(local)}"


def wide_instants() -> tuple[str, ...]:
    """Return texts as wide as an instant gets, for columns that show some."""
    return tuple(instant_text(datetime(2026, 12, 28, hour, 58).astimezone()) for hour in (10, 22))


def soon_text(at: datetime) -> str:
    """Return an instant that is near: the time of day, with the date where it is not today."""
    local = _local(at)
    if local.date() != QDate.currentDate():
        return instant_text(at)
    return _time_of_day(local)


def time_text(at: datetime) -> str:
    """Return the time of day in the computer's own time zone, with seconds."""
    return _local(at).time().toString("HH:mm:ss")


def size_text(size: int) -> str:
    """Return a size in bytes as kB or MB (powers of ten)."""
    precision = 0 if size < 1_000_000 else 1
    return _locale().formattedDataSize(size, precision, QLocale.DataSizeFormat.DataSizeSIFormat)


def _has_locale() -> bool:
    return QLocale().language() != QLocale.Language.C


def _locale() -> QLocale:
    locale = QLocale()
    if not _has_locale():  # C leaves the separators of groups out
        locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale


def date_format() -> str:
    """Return how a day is written and typed, for Qt's fields."""
    if not _has_locale():
        return "yyyy-MM-dd"
    return re.sub(r"(?<!y)yy(?!y)", "yyyy", QLocale().dateFormat(QLocale.FormatType.ShortFormat))


def _time_of_day(local: QDateTime) -> str:
    if not _has_locale():
        return local.time().toString("HH:mm")
    return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)


def _local(at: datetime) -> QDateTime:
    milliseconds = int(at.astimezone(UTC).timestamp() * 1000)
    moment = QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone(QTimeZone.Initialization.UTC))
    return moment.toLocalTime()
