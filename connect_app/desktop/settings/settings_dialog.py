"""*Settings*: the company's, as administrator or clerk, and those of this computer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from connect_app.desktop.settings.bounces_page import BouncesPage
from connect_app.desktop.settings.company_pages import AttachmentsPage, CompanyPage, PrintPage
from connect_app.desktop.settings.computer_page import ComputerPage
from connect_app.desktop.settings.email_page import EmailPage
from connect_app.desktop.settings.look_page import LookPage
from connect_app.desktop.settings.mail_server_page import MailServerPage
from connect_app.desktop.settings.matching_page import MatchingPage
from connect_app.desktop.settings.operator_page import OperatorPage
from connect_app.desktop.settings.settings_page import SettingsPage
from connect_app.desktop.settings.users_page import UsersPage
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.page_list import PageList
from connect_app.desktop.widgets.question import ask
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.domain.channel import DATA_CHANNEL, PAPER_CHANNEL

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.versioned import Versioned
    from connect_app.contract.companies import Settings
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

PAGES_OF: dict[str, type[SettingsPage]] = {
    **dict.fromkeys(
        ("attachments_enabled", "administrator_contact", "own_picture", "own_picture_pattern", "required_attachments"),
        AttachmentsPage,
    ),
    "matching": MatchingPage,
    **dict.fromkeys(
        ("reply_to", "reply_to_allowed", "notification_address", "mail_copy", "public_url", "link_days"), EmailPage
    ),
    "max_attachment_size": AttachmentsPage,
    "single_address": EmailPage,
    "look": LookPage,
    "smtp": MailServerPage,
    "sent_mailbox": MailServerPage,
    "bounce_address": BouncesPage,
    "bounce_mailbox": BouncesPage,
    "provider": OperatorPage,
    "recipient_watch": OperatorPage,
    "print": PrintPage,
}
"""On which page each setting stands; all others on that of the company."""


class SettingsDialog(QDialog):
    """All settings. The company's are written by *Save*; those of this computer take effect at once.

    ``appearance_chosen`` (``system``, ``light``, ``dark``) and ``watched_folders_changed`` tell the window;
    ``join_wanted`` comes once the dialog is closed, with nothing left in it that was not saved.
    """

    appearance_chosen = Signal(str)
    watched_folders_changed = Signal()
    join_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._etag = ""
        self._damaged: list[str] = []
        self._is_waiting = False
        self._changes: dict[str, Any] = {}
        self._build()
        workplace.session.connected.connect(self._on_connected)
        self._load()

    @property
    def is_loaded(self) -> bool:
        """True once the company's settings are shown."""
        return bool(self._etag)

    def show_email(self) -> None:
        """Bring the page about e-mail to the front."""
        for page in self._pages:
            if isinstance(page, EmailPage):
                self._shown.show_page(page)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        resize_within_screen(self, 1000, 640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        self._damage = QLabel(self, wordWrap=True)
        self._damage.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._damage.hide()
        layout.addWidget(self._damage)
        self._shown = PageList(self.tr("Settings"), self)
        self._pages: list[SettingsPage] = []
        self._titles: list[str] = []
        self._add_page(AttachmentsPage(self._workplace, self), self.tr("Attachments"))
        self._add_page(MatchingPage(self._workplace, self), self.tr("Finding invoices"))
        self._add_page(CompanyPage(self), self.tr("Company and sending"))
        self._add_page(EmailPage(self), self.tr("E-mail"))
        look = LookPage(self._workplace, self)
        look.stored.connect(self._on_logo_stored)
        self._add_page(look, self.tr("Look of mails"))
        mail_server = MailServerPage(self._workplace, self)
        mail_server.stored.connect(self._on_mail_account_stored)
        self._add_page(mail_server, self.tr("Mail server"))
        self._add_page(BouncesPage(self._workplace, self), self.tr("Bounces"))
        self._add_page(OperatorPage(self._workplace, self), self.tr("E-invoice operator"))
        self._add_page(PrintPage(self), self.tr("Print"))
        if self._workplace.session.joined is not None:  # whoever works alone has no users
            self._add_page(UsersPage(self._workplace, self), self.tr("Users"))
        computer = ComputerPage(self._workplace.preferences, self._workplace.session.company_key, self)
        computer.appearance_chosen.connect(self.appearance_chosen)
        computer.watched_folders_changed.connect(self.watched_folders_changed)
        computer.join_wanted.connect(self._on_join_wanted)
        self.computer = computer
        self._shown.add_page(computer, self.tr("This computer"))
        layout.addWidget(self._shown, 1)
        self._said = QLabel(self, wordWrap=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.hide()
        layout.addWidget(self._said)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close, self
        )
        self._save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)

    def show_channel(self, channel: str) -> None:
        """Bring the settings of a channel to the front; those of the mail server where it has none of its own."""
        kinds: dict[str, type[SettingsPage]] = {
            PAPER_CHANNEL: PrintPage,
            DATA_CHANNEL: OperatorPage,
            "fixed": EmailPage,
        }
        kind = kinds.get(channel, MailServerPage)
        self._shown.show_page(next(page for page in self._pages if isinstance(page, kind)))

    def _add_page(self, page: SettingsPage, title: str) -> None:
        page.setEnabled(False)
        self._pages.append(page)
        self._titles.append(title)
        self._shown.add_page(page, title)

    def _load(self) -> None:
        company_id = self._workplace.session.company_id
        self._save.setEnabled(False)
        failed = partial(self._on_not_loaded, company_id)
        self._workplace.ask(lambda gateway: gateway.settings(company_id), self._on_loaded, failed, self)

    @Slot()
    def _on_connected(self) -> None:
        """Ask once more where the dialog was opened before the gateway was ready."""
        if not self.is_loaded:
            self._load()

    def _on_loaded(self, found: Versioned[Settings]) -> None:
        self._etag = found.etag
        if self._is_waiting:
            self._is_waiting = False
            self._say("")
        role = self._workplace.session.role
        self._show_damage(found.value.damaged, is_mendable=role not in ("reader", "clerk"))
        for page in self._pages:
            page.setEnabled(True)
            page.fill(found.value)
            if role == "reader" or (role == "clerk" and page.is_for_administrators):
                page.lock_for_clerk(found.value.administrator_contact)
        self._save.setEnabled(role != "reader")

    def _show_damage(self, damaged: Sequence[str], *, is_mendable: bool) -> None:
        """Say which settings a disk has spoilt: they are shown with their first value, and saving makes that count."""
        self._damaged = list(damaged) if is_mendable else []
        pages = self._pages_of(damaged)
        if is_mendable:
            text = self.tr(
                "Settings of this company were damaged on the disk, and nothing of it is sent until they are saved "
                "anew. What could not be read is shown as it is in a new company. Put these pages right and save: "
                "{pages}."
            ).format(pages=pages)
        else:
            text = self.tr(
                "Settings of this company were damaged on the disk, and nothing of it is sent until an administrator "
                "saves them anew: {pages}."
            ).format(pages=pages)
        self._damage.setText(f"<b>{escape(text)}</b>" if damaged else "")
        self._damage.setVisible(bool(damaged))

    def _pages_of(self, damaged: Sequence[str]) -> str:
        titles = {type(page): title for page, title in zip(self._pages, self._titles, strict=True)}
        kinds = dict.fromkeys(PAGES_OF.get(name, CompanyPage) for name in damaged)
        return ", ".join(title for kind, title in titles.items() if kind in kinds)

    @Slot()
    def _on_join_wanted(self) -> None:
        if self.is_loaded and any(page.changes() for page in self._pages if page.body.isEnabled()):
            self._say(self.tr("Save what you changed first, or close the settings: the window opens again to join."))
            return
        self.accept()
        self.join_wanted.emit()

    @Slot()
    def _on_save(self) -> None:
        open_pages = [page for page in self._pages if page.body.isEnabled()]
        for page in open_pages:
            if problem := page.problem():
                self._shown.show_page(page)
                self._say(problem)
                return
        changes: dict[str, Any] = {}
        for page in open_pages:
            changes |= page.changes()
        changes = dict.fromkeys(self._damaged) | changes  # what is as in a new company counts, too
        if not changes:
            self.accept()
            return
        self._write(changes)

    def _write(self, changes: dict[str, Any]) -> None:
        company_id, etag = self._workplace.session.company_id, self._etag

        def save(gateway: Gateway) -> Versioned[Settings]:
            from connect_app.contract.companies import SettingsPatch

            return gateway.change_settings(company_id, SettingsPatch.model_validate(changes), etag)

        self._changes = changes
        self._save.setEnabled(False)
        self._say(self.tr("Being saved…"))
        self._workplace.ask(save, self._on_saved, self._on_refused, self)

    @Slot(object)
    def _on_mail_account_stored(self, stored: Versioned[Settings]) -> None:
        """Go on with what signing in or out has stored; what was typed on other pages stays."""
        self._etag = stored.etag
        self._workplace.session.note_settings(stored.value)
        for page in self._pages:
            if isinstance(page, MailServerPage) or not page.changes():
                page.fill(stored.value)

    @Slot(object)
    def _on_logo_stored(self, stored: Versioned[Settings]) -> None:
        """Go on with the settings that have the new logo; what was typed stays."""
        self._etag = stored.etag
        self._workplace.session.note_settings(stored.value)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _on_saved(self, saved: Versioned[Settings]) -> None:
        session = self._workplace.session
        session.note_settings(saved.value)
        unkept = [name for name in saved.value.session_secrets if _typed(self._changes, name)]
        if not unkept:
            self.accept()
            return
        self._etag = saved.etag
        self._say(self.tr("Everything is saved, but for what the question is about."))
        title, text = self._no_key_ring(unkept)
        question = ask(
            self,
            title,
            text,
            self.tr("&Use for this session only"),
            self.tr("&Forget it"),
        )
        question.accepted.connect(self.accept)
        question.rejected.connect(partial(self._forget, unkept))

    def _no_key_ring(self, unkept: Sequence[str]) -> tuple[str, str]:
        if any(not name.startswith("provider.") for name in unkept):
            return self.tr("There is no key ring in which the password could be kept."), self.tr(
                "It is known only until Connect is closed or the gateway is started anew. Then it must be entered once "
                "more, and mail waits until it is. With a key ring, such as GNOME Keyring or KWallet, it is kept."
            )
        return self.tr("There is no key ring in which the operator's key could be kept."), self.tr(
            "It is known only until Connect is closed or the gateway is started anew. Then it must be entered once "
            "more, and e-invoices wait until it is. With a key ring, such as GNOME Keyring or KWallet, it is kept."
        )

    def _forget(self, names: Sequence[str]) -> None:
        """Take back secrets that were just saved; the rest of their accounts stays."""
        changes: dict[str, Any] = {}
        for name in names:
            account, _, field = name.partition(".")
            if account == "provider":  # without its key there is no account at an operator
                changes[account] = None
            else:
                changes.setdefault(account, dict(self._changes[account]))[field] = ""
        self._write(changes)

    def _on_refused(self, error: ConnectError) -> None:
        from connect_app.client.refusals import ChangedMeanwhile

        self._save.setEnabled(True)
        if isinstance(error, ChangedMeanwhile):
            shown = self.tr("The settings are shown as they are now.")
            self._say(f"{said(error.sentence)} {shown}")
            self._load()
        else:
            self._on_failed(error)

    def _on_not_loaded(self, asked_for: str, error: ConnectError) -> None:
        session = self._workplace.session
        self._is_waiting = not self.is_loaded and session.state != "connected"
        if asked_for != session.company_id:  # the connection came while this was still failing
            self._load()
        elif self._is_waiting:
            self._say(self.tr("The gateway is not ready yet. The settings are shown as soon as it is."))
        else:
            self._on_failed(error)

    def _on_failed(self, error: ConnectError) -> None:
        # Where it names the fields, its sentence is only what is said of them, one after the other.
        sentences = [said(item.message) for item in getattr(error, "errors", ())] or [said(error.sentence)]
        self._say(" ".join(dict.fromkeys(sentences)))


def _typed(changes: dict[str, Any], secret: str) -> bool:
    """Say whether a secret, such as ``smtp.password``, is among the changes."""
    account, _, field = secret.partition(".")
    typed = changes.get(account) or {}
    return bool(typed.get("fields", {}).get(field) if account == "provider" else typed.get(field))
