"""The time line: every move of every delivery, when it was, what it was and why, in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QPalette

from connect_app.desktop.style.appearance import Tint, tint
from connect_app.desktop.style.icons import answer_sign, state_icon_name
from connect_app.desktop.text import channel_words, wording
from connect_app.desktop.text.figures import date_text, time_text
from connect_app.desktop.text.proof_words import answer_text
from connect_app.desktop.text.recipients import recipient_of
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.rich_text import icon_tag
from connect_app.domain.attachment_changes import AttachmentChanged
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.proofs import ProofKind
from connect_app.domain.saying import quoted, say

if TYPE_CHECKING:
    from connect_app.contract.deliveries import Delivery, Move, Proof
    from connect_app.contract.files import Attachment, AttachmentChange


_LOCAL = "local"
"""The one user of a gateway that runs on this computer alone."""
_NOBODY: Mapping[str, str] = MappingProxyType({})
_CHANGES = {
    AttachmentChanged.ADDED: ("attachment", QT_TRANSLATE_NOOP("TimeLine", "{who} attached {name}")),
    AttachmentChanged.CHANGED: ("attachment", QT_TRANSLATE_NOOP("TimeLine", "{who} changed what is said of {name}")),
    AttachmentChanged.RENAMED: ("attachment", QT_TRANSLATE_NOOP("TimeLine", "{who} renamed {before} to {name}")),
    AttachmentChanged.REMOVED: ("remove", QT_TRANSLATE_NOOP("TimeLine", "{who} removed {name}")),
    AttachmentChanged.ORDERED: ("attachment", QT_TRANSLATE_NOOP("TimeLine", "{who} put the attachments in order")),
}


class Entry(NamedTuple):
    """One line. ``what`` is the fact, ``why`` the reason in words; ``icon`` and ``kind`` repeat the state."""

    at: datetime
    icon: str
    kind: Tint
    what: str
    why: str


def entries(
    deliveries: Sequence[Delivery],
    attachments: Sequence[Attachment] = (),
    changes: Sequence[AttachmentChange] = (),
    names: Mapping[str, str] = _NOBODY,
) -> list[Entry]:
    """Return the lines of all deliveries, and of what was done with attachments, in the order in which things happened.

    ``names``: of users, by their ids.
    """
    lines = [_changed(one, names) for one in changes]
    told = {one.attachment_id for one in changes}
    others = [one for one in attachments if not one.embedded and one.id not in told]
    lines += [_attached(one, one.created_at) for one in others if one.created_at]
    lines += [_entry(delivery, move, names) for delivery in deliveries for move in delivery.moves]
    lines += [_answered(delivery, delivery.buyer_answer.at) for delivery in deliveries if delivery.buyer_answer]
    lines += [
        _at_the_recipients(delivery, proof)
        for delivery in deliveries
        for proof in delivery.proofs
        if proof.kind is ProofKind.ACCESS_POINT
    ]
    lines += [_opened(delivery, delivery.opened_at) for delivery in deliveries if delivery.opened_at]
    return sorted(lines, key=attrgetter("at"))


def _entry(delivery: Delivery, move: Move, names: Mapping[str, str]) -> Entry:
    last = move is delivery.moves[-1]
    name, kind = state_icon_name(move.to_state)
    state = wording.delivery_state_name(move.to_state)
    if move.to_state is DeliveryState.FAILED:
        name, kind = "warning", Tint.WARNING
        state = wording.recipient_state(recipient_of(delivery)) if last else state
    what = QCoreApplication.translate("TimeLine", "{channel} to {address}: {state}").format(
        channel=channel_words.channel_name(delivery.channel),
        address=delivery.address,
        state=state,
    )
    why = wording.move_reason(move.reason) or wording.delivery_state_meaning(move.to_state)
    if last and move.to_state is DeliveryState.FAILED and delivery.failure is not None:
        message, help_by = delivery.failure.message, wording.owner_sentence(delivery.failure.owner)
        quote = "" if move.reason in message else f" ({move.reason})"
        why = f"{said(message)}{quote} {help_by}"
    if last and (operator := wording.operator_name(delivery)):
        through = QCoreApplication.translate("TimeLine", "Operator: {operator}.").format(operator=operator)
        why = f"{why} {through}"
    if last and delivery.reference and move.to_state in {DeliveryState.ACCEPTED, DeliveryState.DELIVERED}:
        reference = QCoreApplication.translate("TimeLine", "Reference: {reference}")
        why = f"{why} {reference.format(reference=delivery.reference)}"
    if move.by in names and move.by != _LOCAL:
        why = f"{why} {QCoreApplication.translate('TimeLine', 'By {who}.').format(who=names[move.by])}"
    return Entry(move.at, name, kind, what, why)


def _attached(attachment: Attachment, at: datetime) -> Entry:
    what = QCoreApplication.translate("TimeLine", "{name} was attached").format(name=attachment.filename)
    about = [
        wording.document_type_label(attachment.document_type),
        said(quoted(attachment.note)) if attachment.note else "",
    ]
    return Entry(at, "attachment", Tint.TEXT, what, " · ".join(filter(None, about)))


def _changed(change: AttachmentChange, names: Mapping[str, str]) -> Entry:
    icon, text = _CHANGES[change.what]
    who = names.get(change.by, change.by)
    if change.by == _LOCAL:
        who = QCoreApplication.translate("TimeLine", "Someone at this computer")
    what = QCoreApplication.translate("TimeLine", str(text)).format(
        name=change.filename, who=who, before=change.name_before
    )
    about = [wording.document_type_label(change.document_type), said(quoted(change.note)) if change.note else ""]
    why = "" if change.what is AttachmentChanged.ORDERED else " · ".join(filter(None, about))
    return Entry(change.at, icon, Tint.TEXT, what, why)


def _at_the_recipients(delivery: Delivery, proof: Proof) -> Entry:
    what = QCoreApplication.translate("TimeLine", "{channel} to {address}: at the recipient's operator").format(
        channel=channel_words.channel_name(delivery.channel), address=delivery.address
    )
    return Entry(proof.at, "arrived", Tint.ACCENT, what, said(say("move.access_point_received")))


def _answered(delivery: Delivery, at: datetime) -> Entry:
    what = QCoreApplication.translate("TimeLine", "The buyer at {address} answered").format(address=delivery.address)
    assert delivery.buyer_answer is not None
    return Entry(at, *answer_sign(delivery.buyer_answer.code), what, answer_text(delivery))


def _opened(delivery: Delivery, at: datetime) -> Entry:
    what = QCoreApplication.translate("TimeLine", "The page for {address} was opened").format(address=delivery.address)
    why = QCoreApplication.translate("TimeLine", "A hint that the invoice was seen; it does not say by whom.")
    return Entry(at, "opened", Tint.SUCCESS, what, why)


def time_line(
    deliveries: Sequence[Delivery],
    palette: QPalette,
    attachments: Sequence[Attachment] = (),
    changes: Sequence[AttachmentChange] = (),
    names: Mapping[str, str] = _NOBODY,
) -> str:
    """Return the time line as HTML, with a heading per day; see `entries`."""
    lines = entries(deliveries, attachments, changes, names)
    muted = tint(palette, Tint.MUTED).name()
    if not lines:
        nothing = QCoreApplication.translate("TimeLine", "Nothing has been sent yet.")
        return f'<p style="color:{muted}">{escape(nothing)}</p>'
    parts: list[str] = []
    day = None
    for line in lines:
        moment = line.at.astimezone()
        if moment.date() != day:
            day = moment.date()
            parts.append(f'<p style="margin:10px 0 4px 0; color:{muted}"><b>{escape(date_text(day))}</b></p>')
        parts.append(_line_html(line, muted))
    return "".join(parts)


def _line_html(line: Entry, muted: str) -> str:
    return (
        '<table cellspacing="0" cellpadding="0" style="margin-bottom:6px"><tr>'
        f'<td style="padding:2px 8px 2px 0; color:{muted}">{escape(time_text(line.at))}</td>'
        f'<td style="padding:2px 8px 2px 0">{icon_tag(line.icon, line.kind)}</td>'
        f'<td style="padding:2px 0">{escape(line.what)}<br><span style="color:{muted}">{escape(line.why)}</span></td>'
        "</tr></table>"
    )
