"""What became otherwise between the plan that the clerk has seen and the plan of now, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from connect_app.desktop.text import channel_words
from connect_app.desktop.text.sentences import said
from connect_app.domain.finding import Severity

if TYPE_CHECKING:
    from connect_app.contract.sends import Plan, PlanRow

translate = QCoreApplication.translate


class Change(NamedTuple):
    """One invoice that would go out otherwise, and how."""

    invoice_id: str
    number: str
    customer: str
    what: str


def changes_between(seen: Plan, now: Plan, meant: frozenset[str]) -> list[Change]:
    """Return what differs, invoice by invoice, in the order of the plan.

    ``meant``: invoices whose number the clerk meant to send twice since the first plan; that alone is no change.
    """
    before = {row.invoice_id: row for row in seen.rows}
    after = {row.invoice_id: row for row in now.rows}
    changed = [
        Change(row.invoice_id, row.number, row.buyer_name or "", _what(before.get(row.invoice_id), row))
        for row in now.rows
        if _is_other(before.get(row.invoice_id), row, is_meant=row.invoice_id in meant)
    ]
    gone = [row for row in seen.rows if row.invoice_id not in after]
    text = translate("PlanChanges", "It is not here any more.")
    return changed + [Change(row.invoice_id, row.number, row.buyer_name or "", text) for row in gone]


def _is_other(old: PlanRow | None, new: PlanRow, *, is_meant: bool) -> bool:
    if old is None:
        return True
    return bool(_differences(old, new)) if is_meant else old.digest != new.digest


def _what(old: PlanRow | None, new: PlanRow) -> str:
    if old is None:
        return translate("PlanChanges", "It was added.")
    found = _differences(old, new)
    return " ".join(found) or translate("PlanChanges", "The message or the invoice itself was changed.")


def _differences(old: PlanRow, new: PlanRow) -> list[str]:
    return [*_addresses(old, new), *_files(old, new), *_reasons(old, new)]


def _addresses(old: PlanRow, new: PlanRow) -> list[str]:
    before, after = _ways(old), _ways(new)
    if before == after:
        return []
    text = translate("PlanChanges", "It goes {now} instead of {before}.")
    nowhere = translate("PlanChanges", "nowhere")
    return [text.format(now=", ".join(after) or nowhere, before=", ".join(before) or nowhere)]


def _ways(row: PlanRow) -> list[str]:
    text = translate("PlanChanges", "{channel} to {address}")
    return [text.format(channel=channel_words.channel_way(one.channel), address=one.address) for one in row.channels]


def _files(old: PlanRow, new: PlanRow) -> list[str]:
    before, after = [one.filename for one in old.files], [one.filename for one in new.files]
    added, taken = [one for one in after if one not in before], [one for one in before if one not in after]
    found = []
    if added:
        found.append(translate("PlanChanges", "Added: {names}.").format(names=", ".join(added)))
    if taken:
        found.append(translate("PlanChanges", "Taken off: {names}.").format(names=", ".join(taken)))
    return found


def _reasons(old: PlanRow, new: PlanRow) -> list[str]:
    before = {one.code for one in old.findings if one.severity is Severity.ERROR}
    return [said(one.message) for one in new.findings if one.severity is Severity.ERROR and one.code not in before]
