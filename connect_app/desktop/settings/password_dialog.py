"""One's own password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


class PasswordDialog(QDialog):
    """Changes the password with which one signs in; one's other sign-ins end."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.old, self.new, self.again = (
            QLineEdit(self, maxLength=1000, echoMode=QLineEdit.EchoMode.Password) for _ in range(3)
        )
        self.said = QLabel(self, wordWrap=True)
        self.setWindowTitle(self.tr("Change my password"))
        self.setMinimumWidth(480)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Password now"), self.old)
        form.addRow(self.tr("&New password"), self.new)
        form.addRow(self.tr("The new one &again"), self.again)
        buttons = self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.change = buttons.addButton(self.tr("&Change"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_change)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        for field in (self.old, self.new, self.again):
            field.textChanged.connect(self._on_typed)
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        new, again = self.new.text(), self.again.text()
        differ = bool(again) and not new.startswith(again)
        self.said.setText(self.tr("The two new passwords differ.") if differ else "")
        self.change.setEnabled(bool(self.old.text() and new) and new == again)

    @Slot()
    def _on_change(self) -> None:
        old, new = self.old.text(), self.new.text()
        self._buttons.setEnabled(False)
        self.said.setText(self.tr("Saving…"))
        self._workplace.ask(
            lambda gateway: gateway.change_own_password(old, new), self._on_changed, self._on_refused, self
        )

    def _on_changed(self, _nothing: None) -> None:
        self.accept()

    def _on_refused(self, error: ConnectError) -> None:
        self._buttons.setEnabled(True)
        errors = getattr(error, "errors", ())
        self.said.setText(" ".join(said(one.message) for one in errors) or said(error.sentence))
        (self.old if error.code == "sign_in_refused" else self.new).setFocus()
