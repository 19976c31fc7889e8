"""Searching in the lists of invoices: an exact number first, then numbers that begin with it, then words.

What a search costs must not depend on how many rows have its words, so it is one walk over the full-text index, newest
first, that ends after `COUNTED` hits; a total above that is only told as "at least". Where more numbers than that
begin as it says, a beginning tells nothing: only the exact number goes first then.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    and_,
    column,
    func,
    not_,
    or_,
    select,
    table,
)

from connect_app.gateway.store.dialects.expressions import matching_words, numbers_of, unindexed
from connect_app.gateway.store.invoices import INVOICE_COLUMNS, InvoiceRecord, invoice_record
from connect_app.gateway.store.search import match_expression
from connect_app.gateway.store.tables import invoice
from connect_app.gateway.store.transactions import Reading

COUNTED = 1000
"""Up to here the total of a search is exact."""
_CHUNK = 1000
_LAST = "\U0010ffff"

WORDS = table("invoice_text", column("rowid", BigInteger))
"""The full-text index, see `matching_words`."""


class Tier(StrEnum):
    """Why a row was found; in this order the hits come, the newest first in each."""

    EXACT = "exact"
    BEGINS = "begins"
    WORDS = "words"


_ORDER = list(Tier)


@dataclass(frozen=True, slots=True)
class Hit:
    """One row that was found."""

    tier: Tier
    row: int

    @classmethod
    def read(cls, tier: object, row: int) -> "Hit":
        """Return the hit at which a page ended, as its cursor says."""
        return cls(Tier(str(tier)) if tier in _ORDER else Tier.WORDS, row)


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The next hits, and how many there are from here on; `COUNTED` + 1 stands for any number above."""

    hits: list[Hit]
    total: int


@dataclass(frozen=True, slots=True)
class _Asked:
    """One search: its words, who may be found, and the company. ``is_narrow``: few may be, see `_by_words`."""

    company_id: str
    query: str
    conditions: Sequence[ColumnElement[bool]]
    is_narrow: bool

    @property
    def spellings(self) -> list[str]:
        return list(dict.fromkeys((self.query, self.query.upper(), self.query.lower())))

    def begins(self) -> ColumnElement[bool]:
        c = invoice.c.number
        return or_(*(and_(c >= one, c < one + _LAST) for one in self.spellings))


def search(
    connection: Reading,
    company_id: str,
    query: str,
    conditions: Sequence[ColumnElement[bool]],
    after: Hit | None,
    limit: int,
    *,
    is_narrow: bool,
) -> SearchPage:
    """Return the hits of ``query`` among the invoices that meet the conditions, from ``after`` on."""
    expression = match_expression(query)
    if expression is None:
        return SearchPage([], 0)
    asked = _Asked(company_id, query.strip(), conditions, is_narrow)
    most = max(limit, COUNTED + 1)
    numbers, others = _numbers(connection, asked)
    found = list(islice(_following(connection, asked, numbers, after), most))
    if len(found) == most:
        return SearchPage(found[:limit], most)
    at = after.row if after is not None and after.tier is Tier.WORDS else None
    rows = _by_words(connection, asked, expression, others, at, most - len(found))
    hits = [Hit(Tier.WORDS, row) for row in rows[: max(limit - len(found), 0)]]
    return SearchPage([*found[:limit], *hits], len(found) + len(rows))


def rows_of(connection: Reading, hits: Sequence[Hit]) -> list[InvoiceRecord]:
    """Return the invoices of these hits, in their order."""
    query = select(*INVOICE_COLUMNS).where(invoice.c.row.in_(numbers_of(hit.row for hit in hits)))
    by_row = {row.row: invoice_record(row) for row in connection.execute(query).all()}
    return [by_row[hit.row] for hit in hits if hit.row in by_row]


def _numbers(connection: Reading, asked: _Asked) -> tuple[list[Hit], ColumnElement[bool]]:
    """Return the hits by number in their order, unfiltered, and the condition that tells all other rows from them."""
    c = invoice.c
    wanted = select(c.number, c.row).where(c.company_id == asked.company_id)
    beginning = [wanted.where(c.number >= one, c.number < one + _LAST) for one in asked.spellings]
    others = not_(asked.begins())
    # One after the other: for several at once the whole index would be gone through. Counted first, which costs little.
    some = [select(func.count()).select_from(one.limit(COUNTED + 1).subquery()) for one in beginning]
    count = sum(connection.scalar(one) or 0 for one in some)
    if not count:
        return [], others
    if count > COUNTED:
        beginning = [wanted.where(c.number.in_(asked.spellings)).limit(COUNTED)]
        others = c.number.not_in(asked.spellings)
    found = [(row.number, row.row) for one in beginning for row in connection.execute(one).all()]
    exact = asked.query.casefold()
    hits = [Hit(Tier.EXACT if number.casefold() == exact else Tier.BEGINS, row) for number, row in found]
    return sorted(hits, key=_place), others


def _place(hit: Hit) -> tuple[int, int]:
    return _ORDER.index(hit.tier), -hit.row


def _following(connection: Reading, asked: _Asked, hits: Sequence[Hit], after: Hit | None) -> Iterable[Hit]:
    """Yield the hits by number behind ``after`` that meet the conditions."""
    left = [hit for hit in hits if after is None or _place(hit) > _place(after)]
    for start in range(0, len(left), _CHUNK):
        chunk = left[start : start + _CHUNK]
        wanted = select(invoice.c.row).where(invoice.c.row.in_(numbers_of(hit.row for hit in chunk)), *asked.conditions)
        here = set(connection.scalars(wanted).all())
        yield from (hit for hit in chunk if hit.row in here)


def _by_words(
    connection: Reading,
    asked: _Asked,
    expression: str,
    others: ColumnElement[bool],
    after_row: int | None,
    most: int,
) -> Sequence[int]:
    row = WORDS.c.rowid
    if asked.is_narrow:
        # Of few rows it is cheaper to look among them for each that has the words than to look each of those up; the
        # plus keeps SQLite from asking the index once for each of the few.
        few = select(invoice.c.row).where(*asked.conditions, others)
        wanted = select(row).where(matching_words(expression), unindexed(row).in_(few))
    else:
        source = WORDS.join(invoice, invoice.c.row == row)
        wanted = select(row).select_from(source).where(matching_words(expression), *asked.conditions, others)
    if after_row is not None:
        wanted = wanted.where(row < after_row)
    return connection.scalars(wanted.order_by(row.desc()).limit(most)).all()  # fetched at once: many times cheaper
