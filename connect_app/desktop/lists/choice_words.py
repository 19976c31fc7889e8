"""What a choice amounts to, in words: for the button, the line at the foot and the questions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from connect_app.desktop.lists.choice import Named, Summary
from connect_app.desktop.lists.rows import Amount
from connect_app.desktop.text.figures import amount_text, number_text

translate = QCoreApplication.translate


def sums_text(totals: Iterable[Amount]) -> str:
    """Return sums as the locale writes them: ``12 400,00 SEK + 80,00 EUR``."""
    return " + ".join(f"{amount_text(one.amount)} {one.currency}" for one in totals)


def named_text(one: Named) -> str:
    """Return an invoice in the words that the clerk knows it by."""
    return f"{one.number} {one.customer}".strip()


def names_text(first: Sequence[Named], count: int) -> str:
    """Return the first few invoices by number and customer, with a sign that there are more."""
    names = [named_text(one) for one in first]
    return ", ".join([*names, "…"] if count > len(names) else names)


def count_text(summary: Summary) -> str:
    """Return how many invoices, and how many of them are out of sight: ``4, of which 3 not in sight``."""
    count, unseen = number_text(summary.count), summary.unseen_count
    if not unseen:
        return count
    if unseen == summary.count:
        return translate("Choice", "{count}, not in sight").format(count=count)
    text = translate("Choice", "{count}, of which {unseen} not in sight")
    return text.format(count=count, unseen=number_text(unseen))


def what_text(summary: Summary) -> str:
    """Return sum and names: ``12 400,00 SEK: 1001 Acme AB, …``."""
    names, total = names_text(summary.first, summary.count), sums_text(summary.totals)
    return f"{total}: {names}" if total and names else total or names


def summary_text(summary: Summary) -> str:
    """Return number, sum and customers: ``3 invoices, 12 400,00 SEK: 1001 Acme AB, …``."""
    count = translate("Choice", "%n invoice(s)", "", summary.count)
    what = what_text(summary)
    return f"{count}, {what}" if what else count
