"""The question before a send: invoices would go out otherwise than the clerk has seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from connect_app.desktop.sends.plan_changes import Change
from connect_app.desktop.sends.send_question import SendQuestion, list_of_reasons


class PlanChangedQuestion(SendQuestion):
    """Lists what changed meanwhile. Accepted: send it as it is now. Rejected: send nothing."""

    def __init__(self, changes: Sequence[Change], sendable: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, QSize(640, 360))
        first = self.tr("%n invoice(s) would go out otherwise than when you pressed Send.", "", len(changes))
        second = self.tr("Nothing has been sent yet.")
        self.set_heading(self.tr("Something changed meanwhile"), "warning", first, second)
        titles = [self.tr("Number"), self.tr("Customer"), self.tr("What changed")]
        rows = [(one.number, one.customer, one.what) for one in changes]
        self.add_list(list_of_reasons(self, self.tr("What changed"), titles, rows))
        role = QDialogButtonBox.ButtonRole
        if sendable:
            text = self.tr("&Send %n invoice(s) as they are now", "", sendable)
            self.add_button(text, role.AcceptRole, self.accept)
        self.add_button(self.tr("&Go back"), role.RejectRole, self.reject, is_default=True)
