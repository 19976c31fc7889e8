"""Full text over invoices: words folded the same way when they are kept and when they are asked for."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from sqlalchemy import Connection

from connect_app.domain.invoice import InvoiceFacts

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Return ``text`` without case and accents: ``Łódź Ström`` becomes ``lodz strom``."""
    return text.lower() if text.isascii() else _fold_accents(text)


@lru_cache(maxsize=4096)
def _fold_accents(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char)).translate(_LETTERS)


def match_expression(query: str) -> str | None:
    """Return the FTS5 expression that finds rows with a word starting with each word of ``query``; None for no word."""
    words = _WORD.findall(fold(query))[:12]
    return " AND ".join(f'"{word}" *' for word in words) or None


def search_words(facts: InvoiceFacts, filenames: Sequence[str]) -> list[str | None]:
    """Return what an invoice is found by: number, names, customer number, references, attachment names."""
    return [
        facts.number,
        facts.buyer.name,
        facts.seller.name,
        facts.buyer.customer_number,
        facts.buyer_reference,
        facts.order_reference,
        *filenames,
    ]


def index_words(connection: Connection, row: int, words: Iterable[str | None]) -> None:
    """Keep the words of one invoice (``row`` is invoice.row), in place of what was kept before."""
    connection.exec_driver_sql("DELETE FROM invoice_text WHERE rowid = ?", (row,))
    text = " ".join(fold(word) for word in words if word)
    connection.exec_driver_sql("INSERT INTO invoice_text (rowid, words) VALUES (?, ?)", (row, text))
