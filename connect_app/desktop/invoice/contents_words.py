"""What a delivery holds, in words: a person decides about what may have been sent only when they know what it was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from connect_app.desktop.invoice.correction_words import corrections_text
from connect_app.desktop.invoice.delivery_choices import may_have_arrived

if TYPE_CHECKING:
    from connect_app.contract.deliveries import Delivery
    from connect_app.contract.files import Attachment

translate = QCoreApplication.translate


def names_of(attachments: Iterable[Attachment]) -> tuple[str, ...]:
    """Return the names of what goes with an invoice: not of what stays inside the company."""
    return tuple(one.filename for one in attachments if not one.is_internal)


def contents_text(delivery: Delivery, names: Sequence[str]) -> str:
    """Return what is in a delivery, or may be with the recipient; ``names``: of the attachments that went with it."""
    count = len(names)
    if may_have_arrived(delivery):
        alone = translate("Contents", "What may have been sent: the invoice, without attachments.")
        text = translate("Contents", "What may have been sent: the invoice and %n attachment(s): {names}.", "", count)
    else:
        alone = translate("Contents", "It holds the invoice, without attachments.")
        text = translate("Contents", "It holds the invoice and %n attachment(s): {names}.", "", count)
    contents = text.format(names=", ".join(names)) if names else alone
    return " ".join(filter(None, (contents, corrections_text(delivery))))
