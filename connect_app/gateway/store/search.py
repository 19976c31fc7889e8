"""Full text over invoices: words folded the same way when they are kept and when they are asked for.

Amounts and dates are kept as one word each, in a form that people do not type (``1250c50``, ``d20261129``): a query
is read for what may be one, however it is written, and asked for both ways.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from functools import lru_cache

from connect_app.domain.invoice import InvoiceFacts, Party
from connect_app.domain.money import Money

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_WORD = re.compile(r"[^\W_]+")
_MAX_WORDS = 12

# Digits with anything between them that people write there: an amount, a date, a number of an authority.
_RUN = re.compile(r"(?<![^\W_])\d+(?:[-./,'’ \u00a0\u202f]\d+)+(?![^\W_])")
_GROUPED = re.compile(r"(\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3})(?:\2\d{3})*)(?:[.,](\d{1,2}))?")
_DECIMAL = re.compile(r"(\d+)[.,](\d{1,2})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_NO_DIGIT = re.compile(r"\D+")


def fold(text: str) -> str:
    """Return ``text`` without case and accents: ``Łódź Ström`` becomes ``lodz strom``."""
    return text.lower() if text.isascii() else _BEYOND_ASCII.sub(_without_accents, text.casefold())


def _without_accents(run: re.Match[str]) -> str:
    return _base_letters(run[0])


@lru_cache(maxsize=4096)
def _base_letters(letters: str) -> str:
    plain = unicodedata.normalize("NFKD", letters)
    return "".join([one for one in plain if not unicodedata.combining(one)]).translate(_LETTERS)


def match_expression(query: str) -> str | None:
    """Return the FTS5 expression that finds rows with a word starting with each word of ``query``; None for no word."""
    text, asked, at = fold(query), [], 0
    for run in _RUN.finditer(text):
        asked += [_beginning(word) for word in _WORD.findall(text[at : run.start()])]
        asked.append(_any_of(run[0]))
        at = run.end()
    asked += [_beginning(word) for word in _WORD.findall(text[at:])]
    return " AND ".join(asked[:_MAX_WORDS]) or None


def query_words(query: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of a query, each with the other beginnings that it may stand for in the index."""
    text, at = fold(query), 0
    found: list[tuple[str, ...]] = []
    for run in _RUN.finditer(text):
        found += [(word,) for word in _WORD.findall(text[at : run.start()])]
        found.append((" ".join(_WORD.findall(run[0])), *_other_forms(run[0])))
        at = run.end()
    return tuple([*found, *((word,) for word in _WORD.findall(text[at:]))][:_MAX_WORDS])


def _beginning(word: str) -> str:
    return f'"{word}" *'


def _any_of(run: str) -> str:
    words = " AND ".join(_beginning(word) for word in _WORD.findall(run)[:_MAX_WORDS])
    return " OR ".join((f"(({words})", *(_beginning(form) for form in _other_forms(run)))) + ")"


def _other_forms(run: str) -> tuple[str, ...]:
    """Return what digits with signs between them may be: a number without them, an amount, a date."""
    forms = [_NO_DIGIT.sub("", run)]
    if match := _GROUPED.fullmatch(run):
        forms.append(f"{_NO_DIGIT.sub('', match[1]).lstrip('0') or '0'}c{match[3] or ''}")
    if match := _DECIMAL.fullmatch(run):
        forms.append(f"{match[1].lstrip('0') or '0'}c{match[2]}")
    if match := _ISO_DATE.fullmatch(run):
        forms.append(f"d{match[1]}{int(match[2]):02}{f'{int(match[3]):02}' if match[3] else ''}")
    if match := _DAY_FIRST.fullmatch(run):
        one, other, year = int(match[1]), int(match[2]), int(match[3])
        for month, day in ((other, one), (one, other)):
            with suppress(ValueError):
                forms.append(date_word(date(year, month, day)))
    return tuple(dict.fromkeys(forms))


def amount_word(money: Money) -> str:
    """Return the word for an amount, without its sign: ``1250c50`` for 1,250.50."""
    return f"{abs(money.amount):.2f}".replace(".", "c")


@lru_cache(maxsize=256)
def date_word(day: date) -> str:
    """Return the word for a day: ``d20261129``."""
    return f"d{day.isoformat().replace('-', '')}"


def search_words(facts: InvoiceFacts, more: Iterable[str | None]) -> list[str | None]:
    """Return what an invoice is found by.

    That is its number, names, customer and organisation number, addresses, references, amounts and dates; ``more``:
    what is not in it, such as the names and notes of attachments, the name of its file, and where it was sent.
    """
    return [
        facts.number,
        _buyer_words(facts.buyer),
        facts.seller.name,
        facts.buyer_reference,
        facts.order_reference,
        *_amount_words(facts),
        *{date_word(day) for day in (facts.issue_date, facts.due_date) if day is not None},
        *more,
    ]


def _amount_words(facts: InvoiceFacts) -> set[str]:
    amounts = (facts.total,) if facts.total == facts.payable else (facts.total, facts.payable)
    return {amount_word(one) for one in amounts if one is not None}


@lru_cache(maxsize=1024)
def _buyer_words(buyer: Party) -> str:
    numbers = [one for one in (buyer.customer_number, buyer.org_number, buyer.vat_number, buyer.gln) if one]
    numbers += [buyer.endpoint.id] if buyer.endpoint is not None else []
    numbers += [_NO_DIGIT.sub("", one) for one in numbers if _RUN.fullmatch(one)]
    names = [one for one in (buyer.name, buyer.email) if one]
    return " ".join(dict.fromkeys([*names, *numbers]))


def folded_words(words: Iterable[str | None]) -> str:
    """Return words as the index keeps them."""
    return " ".join([fold(word) for word in words if word])  # one by one: names come again and are known


def each_word(text: str) -> Iterator[str]:
    """Give the words of a text as they are asked for."""
    yield from _WORD.findall(fold(text))
