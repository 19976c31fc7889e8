"""What a delivery holds, in words: a person decides about what may have been sent only when they know what it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from connect_app.desktop.delivery_choices import may_have_arrived

if TYPE_CHECKING:
    from connect_app.contract.deliveries import Delivery

translate = QCoreApplication.translate


def contents_text(delivery: Delivery, names: Sequence[str]) -> str:
    """Return what is in a delivery, or may be with the recipient; ``names``: of the attachments that go with it."""
    if may_have_arrived(delivery):
        alone = translate("Contents", "What may have been sent: the invoice, without attachments.")
        text = translate(
            "Contents", "What may have been sent: the invoice and %n attachment(s): {names}.", "", len(names)
        )
    else:
        alone = translate("Contents", "It holds the invoice, without attachments.")
        text = translate("Contents", "It holds the invoice and %n attachment(s): {names}.", "", len(names))
    return text.format(names=", ".join(names)) if names else alone
