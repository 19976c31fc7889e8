"""*Join my company's gateway*, and signing in there again: address, name and password, or a token."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from connect_app.client.joined import Joined, gateway_address
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from connect_app.client.joining import JoinedGateway
    from connect_app.desktop.background.tasks import CancelToken, Tasks
    from connect_app.domain.errors import ConnectError


class JoinDialog(QDialog):
    """Signs in at a gateway. ``joined`` says at which, once the dialog was accepted.

    ``way`` makes the way to a gateway; called in the background. ``known``: the gateway that was joined before. With
    ``is_again`` one signs in there once more, and the address is not to be changed.
    """

    def __init__(
        self,
        tasks: Tasks,
        way: Callable[[Joined], JoinedGateway],
        known: Joined | None = None,
        *,
        is_again: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._way = way
        self._known = known
        self.joined = known
        self.address = QLineEdit(self)
        self.username = QLineEdit(self, maxLength=200)
        self.password = QLineEdit(self, maxLength=1000, echoMode=QLineEdit.EchoMode.Password)
        self.has_token = QCheckBox(self.tr("Sign in with a to&ken instead"), self)
        self.said = QLabel(self, wordWrap=True)
        self._build(is_again=is_again)
        if known is not None:
            self.address.setText(known.url)
            self.username.setText(known.username)
        (self.password if self.username.text() else self.username if is_again else self.address).setFocus()
        self._on_token_toggled()

    def _build(self, *, is_again: bool) -> None:
        self.setWindowTitle(self.tr("Sign in") if is_again else self.tr("Join my company's gateway"))
        self.setMinimumWidth(520)
        known = self._known
        if is_again and known is not None:
            text = self.tr(
                "You are not signed in at {gateway} any more. What you did is kept, and goes on after the next sign-in."
            ).format(gateway=known.host)
        else:
            text = self.tr(
                "The gateway is the program on your company's server that sends the invoices for all of you. Your "
                "administrator gives you its address and your user name."
            )
        self.address.setPlaceholderText("https://invoices.example.org")
        self.address.setEnabled(not is_again)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Address"), self.address)
        self._name_label, self._password_label = QLabel(self), QLabel(self)
        self._name_label.setText(self.tr("&User name"))
        self._name_label.setBuddy(self.username)
        self._password_label.setBuddy(self.password)
        form.addRow(self._name_label, self.username)
        form.addRow(self._password_label, self.password)
        form.addRow("", self.has_token)
        buttons = self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.begin = buttons.addButton(
            self.tr("&Sign in") if is_again else self.tr("&Join"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.accepted.connect(self._on_begin)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(QLabel(text, self, wordWrap=True))
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        self.has_token.toggled.connect(self._on_token_toggled)
        for field in (self.address, self.username, self.password):
            field.textChanged.connect(self._on_typed)

    @Slot()
    def _on_token_toggled(self) -> None:
        is_token = self.has_token.isChecked()
        self._password_label.setText(self.tr("&Token") if is_token else self.tr("&Password"))
        self._name_label.setVisible(not is_token)
        self.username.setVisible(not is_token)
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        has_name = self.has_token.isChecked() or bool(self.username.text().strip())
        self.begin.setEnabled(bool(self.address.text().strip() and self.password.text()) and has_name)

    @Slot()
    def _on_begin(self) -> None:
        from connect_app.domain.errors import ConnectError

        try:
            url = gateway_address(self.address.text())
        except ConnectError as error:
            self._on_refused(error)
            self.address.setFocus()
            return
        is_token, password = self.has_token.isChecked(), self.password.text()
        username = "" if is_token else self.username.text().strip()
        self._buttons.setEnabled(False)
        self.said.setText(self.tr("Signing in…"))
        way = self._way

        def join(_token: CancelToken) -> Joined:
            gateway = way(Joined(url, username))
            about = gateway.about()
            if is_token:
                gateway.sign_in_with(password)
            else:
                gateway.sign_in(username, password)
            return replace(gateway.joined, is_practice=about.mode == "practice")

        self._tasks.run(join, self._on_joined, self._on_refused, self)

    def _on_joined(self, joined: Joined) -> None:
        self.joined = joined
        self.accept()

    def _on_refused(self, error: ConnectError) -> None:
        self._buttons.setEnabled(True)
        self.said.setText(said(error.sentence))
        if error.code == "sign_in_refused":
            self.password.selectAll()
            self.password.setFocus()
