"""How the mail server lets one in: a password, or access tokens from a command or from a provider's token server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from connect_app.desktop.settings.settings_page import SecretField

if TYPE_CHECKING:
    from connect_app.contract.companies import Settings
    from connect_app.desktop.settings.mail_presets import MailPreset


class SignInFields(QObject):
    """Rows of a form; only those are shown that the chosen way of signing in needs."""

    def __init__(self, form: QFormLayout, hint: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.user = QLineEdit(parent, maxLength=254)
        self.way = QComboBox(parent)
        self.way.addItem(self.tr("Password"), "password")
        self.way.addItem(self.tr("Access token from the provider (XOAUTH2)"), "refresh")
        self.way.addItem(self.tr("Access token from a command (XOAUTH2)"), "command")
        self.password = SecretField(self.tr("Password"), "smtp.password", parent)
        self.command = QLineEdit(parent, maxLength=1000)
        self.token_url = QLineEdit(parent, maxLength=500)
        self.client_id = QLineEdit(parent, maxLength=500)
        self.client_secret = SecretField(self.tr("Client secret"), "smtp.client_secret", parent)
        self.refresh_token = SecretField(self.tr("Refresh token"), "smtp.refresh_token", parent)
        self.scope = QLineEdit(parent, maxLength=500)
        form.addRow(self.tr("&User name"), self.user)
        form.addRow(self.tr("Si&gn in with"), self.way)
        form.addRow(self.tr("Pass&word"), self.password)
        form.addRow(self.tr("Comman&d"), self.command)
        form.addRow(self.tr("Token &address"), self.token_url)
        form.addRow(self.tr("Client &ID"), self.client_id)
        form.addRow(self.tr("Client s&ecret"), self.client_secret)
        form.addRow(self.tr("&Refresh token"), self.refresh_token)
        form.addRow(self.tr("Sc&ope"), self.scope)
        hint.setText(self.tr("Secrets are kept in the key ring of the computer that sends, never in a file."))
        form.addRow("", hint)
        self.way.currentIndexChanged.connect(self._on_way_changed)
        self._on_way_changed()

    def fill(self, settings: Settings) -> None:
        """Show how these settings sign in."""
        smtp = settings.smtp
        is_by_token = smtp is not None and smtp.auth == "xoauth2"
        way = "password" if not is_by_token else "command" if smtp and smtp.token_command else "refresh"
        self.way.setCurrentIndex(self.way.findData(way))
        texts = {
            self.user: smtp.username if smtp else None,
            self.command: smtp.token_command if smtp else None,
            self.token_url: smtp.token_url if smtp else None,
            self.client_id: smtp.client_id if smtp else None,
            self.scope: smtp.token_scope if smtp else None,
        }
        for field, text in texts.items():
            field.setText(text or "")
            field.setCursorPosition(0)
        for secret in (self.password, self.client_secret, self.refresh_token):
            secret.fill(settings)
        self._has_refresh_token = smtp is not None and smtp.has_refresh_token

    def use(self, preset: MailPreset) -> None:
        """Sign in as a provider wants it."""
        self.way.setCurrentIndex(self.way.findData("refresh"))
        self.token_url.setText(preset.token_url)
        self.scope.setText(preset.scope)
        self.scope.setCursorPosition(0)

    def values(self) -> dict[str, Any]:
        """Return the fields of the contract, without the secrets; those of another way are emptied."""
        way = self.way.currentData()
        is_refresh = way == "refresh"
        return {
            "username": self.user.text().strip() or None,
            "auth": "password" if way == "password" else "xoauth2",
            "token_command": (self.command.text().strip() or None) if way == "command" else None,
            "token_url": (self.token_url.text().strip() or None) if is_refresh else None,
            "client_id": (self.client_id.text().strip() or None) if is_refresh else None,
            "token_scope": (self.scope.text().strip() or None) if is_refresh else None,
        }

    def secrets(self) -> dict[str, str]:
        """Return the secrets that were typed; those left empty stay as they are."""
        typed = {"password": self.password} if self.way.currentData() == "password" else {}
        if self.way.currentData() == "refresh":
            typed = {"refresh_token": self.refresh_token, "client_secret": self.client_secret}
        return {name: field.text() for name, field in typed.items() if field.text()}

    def problem(self) -> str:
        """Return what must be put right."""
        way = self.way.currentData()
        if way == "password":
            return ""
        if not self.user.text().strip():
            return self.tr("Signing in by access token needs the user name of the mailbox.")
        if way == "command":
            return "" if self.command.text().strip() else self.tr("Enter the command that gives the access token.")
        if not self.token_url.text().strip().startswith(("https://", "http://localhost", "http://127.0.0.1")):
            return self.tr("The token address begins with https://.")
        if not self.client_id.text().strip():
            return self.tr("Enter the client ID that the provider gave you.")
        if not self._has_refresh_token and not self.refresh_token.text():
            return self.tr("Enter the refresh token that the provider gave you.")
        return ""

    @Slot()
    def _on_way_changed(self) -> None:
        way = self.way.currentData()
        self._form.setRowVisible(self.password, way == "password")
        self._form.setRowVisible(self.command, way == "command")
        for field in (self.token_url, self.client_id, self.client_secret, self.refresh_token, self.scope):
            self._form.setRowVisible(field, way == "refresh")
