"""How the mail server lets one in: a password, a sign-in in the browser, or access tokens got in other ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from connect_app.desktop.settings.mail_presets import ANY_TENANT, tenant_of, token_url_of
from connect_app.desktop.settings.mail_sign_in import LABELS, MailSignIn
from connect_app.desktop.settings.settings_page import SecretField

if TYPE_CHECKING:
    from connect_app.contract.companies import Settings
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.settings.mail_presets import MailPreset

_SERVICE = "google_service"
_ROWS = {
    "password": ("password",),
    "microsoft": ("tenant", "client_id", "sign_in"),
    "google": ("client_id", "client_secret", "sign_in"),
    _SERVICE: ("service_key",),
    "refresh": ("token_url", "client_id", "client_secret", "refresh_token", "scope"),
    "command": ("command",),
}
"""Which fields each way of signing in needs."""
_SECRETS = {
    "password": ("password",),
    "google": ("client_secret",),
    _SERVICE: ("service_key",),
    "refresh": ("refresh_token", "client_secret"),
}


class SignInFields(QObject):
    """Rows of a form; only those are shown that the chosen way of signing in needs."""

    def __init__(self, workplace: Workplace, form: QFormLayout, hint: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.user = QLineEdit(parent, maxLength=254)
        self.way = QComboBox(parent)
        self.way.addItem(self.tr("Password"), "password")
        self.way.addItem(self.tr("Microsoft, in the browser"), "microsoft")
        self.way.addItem(self.tr("Google, in the browser"), "google")
        self.way.addItem(self.tr("Google, with the key of a service account"), _SERVICE)
        self.way.addItem(self.tr("Access token from the provider (XOAUTH2)"), "refresh")
        self.way.addItem(self.tr("Access token from a command (XOAUTH2)"), "command")
        self.password = SecretField(self.tr("Password"), "smtp.password", parent)
        self.command = QLineEdit(parent, maxLength=1000)
        self.token_url = QLineEdit(parent, maxLength=500)
        self.client_id = QLineEdit(parent, maxLength=500)
        self.client_secret = SecretField(self.tr("Client secret"), "smtp.client_secret", parent)
        self.refresh_token = SecretField(self.tr("Refresh token"), "smtp.refresh_token", parent)
        self.scope = QLineEdit(parent, maxLength=500)
        self.tenant = QLineEdit(parent, maxLength=200)
        self.tenant.setPlaceholderText(ANY_TENANT)
        self.service_key = SecretField(self.tr("Key of the service account (JSON)"), "smtp.service_key", parent)
        self.sign_in = MailSignIn(workplace, parent)
        self._old_url: str | None = None
        form.addRow(self.tr("&User name"), self.user)
        form.addRow(self.tr("Si&gn in with"), self.way)
        form.addRow(self.tr("Pass&word"), self.password)
        form.addRow(self.tr("Comman&d"), self.command)
        form.addRow(self.tr("Token &address"), self.token_url)
        form.addRow(self.tr("Tenant"), self.tenant)
        form.addRow(self.tr("Client &ID"), self.client_id)
        form.addRow(self.tr("Client s&ecret"), self.client_secret)
        form.addRow(self.tr("&Refresh token"), self.refresh_token)
        form.addRow(self.tr("Sc&ope"), self.scope)
        form.addRow(self.tr("Service account's &key"), self.service_key)
        form.addRow("", self.sign_in)
        hint.setText(
            self.tr("Secrets are kept in the key ring of the computer that sends, or sealed with a key from it.")
        )
        form.addRow("", hint)
        self.way.currentIndexChanged.connect(self._on_way_changed)
        self._on_way_changed()

    def fill(self, settings: Settings) -> None:
        """Show how these settings sign in."""
        smtp = settings.smtp
        is_by_token = smtp is not None and smtp.auth == "xoauth2"
        by_token = (smtp.sign_in or ("command" if smtp.token_command else "refresh")) if smtp else ""
        way = by_token if is_by_token else "password"
        self.way.setCurrentIndex(self.way.findData(way))
        texts = {
            self.user: smtp.username if smtp else None,
            self.command: smtp.token_command if smtp else None,
            self.token_url: smtp.token_url if smtp else None,
            self.client_id: smtp.client_id if smtp else None,
            self.scope: smtp.token_scope if smtp else None,
        }
        self._old_url = smtp.token_url if smtp else None
        tenant = tenant_of(self._old_url or "")
        texts[self.tenant] = None if tenant == ANY_TENANT else tenant
        for field, text in texts.items():
            field.setText(text or "")
            field.setCursorPosition(0)
        for secret in (self.password, self.client_secret, self.refresh_token, self.service_key):
            secret.fill(settings)
        self.sign_in.fill(settings)
        self._has_refresh_token = smtp is not None and smtp.has_refresh_token
        self._has_service_key = smtp is not None and smtp.has_service_key

    def use(self, preset: MailPreset) -> None:
        """Sign in as a provider wants it."""
        self.way.setCurrentIndex(self.way.findData(preset.sign_in))
        tenant = tenant_of(preset.token_url)
        self.tenant.setText("" if tenant in (None, ANY_TENANT) else str(tenant))
        self._old_url = None
        self.token_url.setText(preset.token_url)
        self.scope.setText(preset.scope)
        self.scope.setCursorPosition(0)

    def values(self) -> dict[str, Any]:
        """Return the fields of the contract, without the secrets; those of another way are emptied."""
        way = self.way.currentData()
        is_refresh = way == "refresh"
        has_client = "client_id" in _ROWS[way]
        return {
            "username": self.user.text().strip() or None,
            "auth": "password" if way == "password" else "xoauth2",
            "sign_in": way if way in (*LABELS, _SERVICE) else None,
            "token_command": (self.command.text().strip() or None) if way == "command" else None,
            "token_url": self._token_url(),
            "client_id": (self.client_id.text().strip() or None) if has_client else None,
            "token_scope": (self.scope.text().strip() or None) if is_refresh else None,
        }

    def _token_url(self) -> str | None:
        way = self.way.currentData()
        if way == "refresh":
            return self.token_url.text().strip() or None
        if way not in (*LABELS, _SERVICE):
            return None
        tenant = self.tenant.text().strip()
        if way == "microsoft" and (tenant or tenant_of(self._old_url or "")):
            return token_url_of(tenant or ANY_TENANT)
        return self._old_url  # what an administrator wrote into a file, else the provider's own

    def secrets(self) -> dict[str, str]:
        """Return the secrets that were typed; those left empty stay as they are."""
        typed = {name: getattr(self, name).text() for name in _SECRETS.get(self.way.currentData(), ())}
        return {name: text for name, text in typed.items() if text}

    def problem(self) -> str:
        """Return what must be put right."""
        way = self.way.currentData()
        if way in ("password", *LABELS):  # whoever signs in in the browser says there who it is
            return ""
        if not self.user.text().strip():
            return self.tr("Signing in by access token needs the user name of the mailbox.")
        if way == _SERVICE:
            has_key = self._has_service_key or self.service_key.text()
            return "" if has_key else self.tr("Paste the key of the service account, the whole JSON file.")
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
        for name in dict.fromkeys(one for names in _ROWS.values() for one in names):
            self._form.setRowVisible(getattr(self, name), name in _ROWS[way])
        if way in LABELS:
            self.sign_in.use(way)
