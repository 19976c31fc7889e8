"""What became of the copies of a delivery's mail, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.contract.deliveries import Delivery, DeliveryCopy

_WORDS = {
    ("fixed", "waiting"): QT_TRANSLATE_NOOP("Copies", "A copy to {address} is on its way."),
    ("fixed", "done"): QT_TRANSLATE_NOOP("Copies", "A copy went to {address}."),
    ("fixed", "uncertain"): QT_TRANSLATE_NOOP("Copies", "Nobody can say whether the copy to {address} arrived."),
    ("sent_folder", "waiting"): QT_TRANSLATE_NOOP("Copies", "It is not in the folder for sent mail yet."),
    ("sent_folder", "done"): QT_TRANSLATE_NOOP("Copies", "It is in the mailbox's folder for sent mail."),
    ("sent_folder", "failed"): QT_TRANSLATE_NOOP("Copies", "It was not put into the folder for sent mail: {reason}"),
    ("fixed", "failed"): QT_TRANSLATE_NOOP("Copies", "The copy to {address} did not arrive: {reason}"),
}


def copies_text(delivery: Delivery) -> str:
    """Return what became of a delivery's copies, empty if it has none."""
    return " ".join(filter(None, (_text(one) for one in delivery.copies)))


def _text(one: DeliveryCopy) -> str:
    words = _WORDS.get((one.kind, one.state))
    if words is None:
        return ""
    return QCoreApplication.translate("Copies", str(words)).format(address=one.address, reason=said(one.detail))
