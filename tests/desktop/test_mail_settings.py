"""The settings about mail on a gateway that sends for real, and a real mail server on this computer."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.contract.companies import MailCopySettings, SettingsPatch
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.settings.email_page import EmailPage
from connect_app.desktop.settings.mail_server_page import MailServerPage
from connect_app.desktop.settings.sent_mail_box import SentMailBox
from connect_app.desktop.settings.settings_dialog import SettingsDialog
from connect_app.desktop.settings.settings_page import SecretField
from tests.desktop.workplaces import open_workplace, wait_until
from tests.gateway.test_mail_account import TOKEN, MailServer
from tests.imap_server import PASSWORD as IMAP_PASSWORD
from tests.imap_server import USER as IMAP_USER
from tests.imap_server import Folder, ImapServer
from tests.running_gateway import RunningGateway

P = TypeVar("P", bound=QWidget)


@pytest.fixture
def server() -> Iterator[MailServer]:
    running = MailServer(size_limit=35_000_000)
    yield running
    running.close()


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Workplace]:
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        with open_workplace(gateway, tmp_path / "clerk") as workplace:
            yield workplace
        assert not gateway.fault
        for secret in ("s3cret-word", "refresh-me", TOKEN):
            assert secret not in gateway.log


def page_of(workplace: Workplace, qtbot: QtBot, kind: type[P]) -> tuple[SettingsDialog, P]:
    dialog = SettingsDialog(workplace)
    qtbot.addWidget(dialog)
    dialog.show()
    wait_until(qtbot, lambda: dialog.is_loaded)
    page = dialog.findChild(kind)
    dialog._shown.show_page(page)
    return dialog, page


def field(page: QWidget, label: str) -> QWidget:
    """Return the field beside a label that can be seen."""
    found = [one for one in page.findChildren(QLabel) if one.text().replace("&", "") == label and one.isVisible()]
    assert found, label
    buddy = found[0].buddy()
    assert buddy is not None
    return buddy


def write(qtbot: QtBot, page: QWidget, **texts: str) -> None:
    for label, text in texts.items():
        line = field(page, label.replace("_", " "))
        assert isinstance(line, QLineEdit)
        line.clear()
        qtbot.keyClicks(line, text)


def choose(qtbot: QtBot, page: QWidget, label: str, text: str) -> None:
    box = field(page, label)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def press(qtbot: QtBot, parent: QWidget, text: str) -> None:
    buttons = [one for one in parent.findChildren(QPushButton) if one.text().replace("&", "") == text]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def texts_of(parent: QWidget) -> str:
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def save(qtbot: QtBot, dialog: SettingsDialog) -> None:
    """Save; where this computer has no key ring, its question is answered."""
    press(qtbot, dialog, "Save")
    wait_until(qtbot, lambda: not dialog.isVisible() or dialog.findChild(QMessageBox))
    if question := dialog.findChild(QMessageBox):
        press(qtbot, question, "Use for this session only")
        wait_until(qtbot, lambda: not dialog.isVisible())


def test_a_mail_server_is_tried_before_it_is_saved(real: Workplace, server: MailServer, qtbot: QtBot) -> None:
    dialog, page = page_of(real, qtbot, MailServerPage)
    write(qtbot, page, **{"Server's name": "127.0.0.1"}, From="faktura@nordlys.example")
    choose(qtbot, page, "Security", "None (only inside your own network)")
    field(page, "Port").setValue(server.port)
    mine = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Your address")
    qtbot.keyClicks(mine, "nobody")
    press(qtbot, page, "Send a test message to me")
    wait_until(qtbot, lambda: "“nobody” is not an e-mail address." in texts_of(page))

    mine.clear()
    qtbot.keyClicks(mine, "me@nordlys.example")
    press(qtbot, page, "Send a test message to me")

    wait_until(qtbot, lambda: "The test message went to me@nordlys.example." in texts_of(page))
    assert "queued as 4711" in texts_of(page)
    assert "messages of up to 35" in texts_of(page)
    assert server.taken[0][1] == ["me@nordlys.example"]
    gateway, company_id = real.session.require_gateway(), real.session.company_id
    assert gateway.settings(company_id).value.smtp is None
    field(page, "Port").setValue(1)
    press(qtbot, page, "Send a test message to me")
    wait_until(qtbot, lambda: "cannot be reached" in texts_of(page))
    field(page, "Port").setValue(server.port)
    field(page, "At most").setValue(20)
    save(qtbot, dialog)
    saved = gateway.settings(company_id).value.smtp
    assert saved is not None
    assert (saved.host, saved.port, saved.security, saved.max_per_minute, saved.max_per_hour) == (
        "127.0.0.1", server.port, "none", 20, None)  # fmt: skip


def test_signing_in_by_a_token_from_a_command(
    real: Workplace, server: MailServer, tmp_path: Path, qtbot: QtBot
) -> None:
    token = tmp_path / "token"
    token.write_text(TOKEN)
    dialog, page = page_of(real, qtbot, MailServerPage)
    write(
        qtbot, page, **{"Server's name": "127.0.0.1"}, From="faktura@nordlys.example", User_name="nordlys@example.org"
    )
    choose(qtbot, page, "Security", "None (only inside your own network)")
    field(page, "Port").setValue(server.port)
    choose(qtbot, page, "Sign in with", "Access token from a command (XOAUTH2)")
    press(qtbot, page, "Send a test message to me")
    wait_until(qtbot, lambda: "Enter the command" in texts_of(page))
    write(qtbot, page, Command=f"cat {token}")
    press(qtbot, page, "Send a test message to me")
    wait_until(qtbot, lambda: "Signed in as nordlys@example.org." in texts_of(page))
    wait_until(qtbot, lambda: len(server.taken) == 1)
    save(qtbot, dialog)
    saved = real.session.require_gateway().settings(real.session.company_id).value.smtp
    assert saved is not None
    assert (saved.auth, saved.token_command, saved.token_url) == ("xoauth2", f"cat {token}", None)


def test_a_large_providers_preset_and_secrets_that_stay(real: Workplace, qtbot: QtBot) -> None:
    dialog, page = page_of(real, qtbot, MailServerPage)
    choose(qtbot, page, "Provider", "Microsoft 365")
    write(qtbot, page, From="faktura@nordlys.example", User_name="faktura@nordlys.example")
    assert "Checked on" in texts_of(page)
    choose(qtbot, page, "Sign in with", "Access token from the provider (XOAUTH2)")
    press(qtbot, dialog, "Save")
    assert "Enter the client ID" in texts_of(dialog)
    write(qtbot, page, Client_ID="4711", Refresh_token="refresh-me")
    for secret in page.findChildren(SecretField):
        assert secret.echoMode() is QLineEdit.EchoMode.Password
    save(qtbot, dialog)
    gateway, company_id = real.session.require_gateway(), real.session.company_id
    saved = gateway.settings(company_id).value.smtp
    assert saved is not None
    assert (saved.host, saved.port, saved.security, saved.max_per_minute) == ("smtp.office365.com", 587, "starttls", 30)
    assert saved.token_url == "https://login.microsoftonline.com/organizations/oauth2/v2.0/token"
    assert (saved.has_refresh_token, saved.has_client_secret, saved.has_password) == (True, False, False)
    assert "refresh-me" not in gateway.settings(company_id).value.model_dump_json()

    dialog, page = page_of(real, qtbot, MailServerPage)
    kept = field(page, "Refresh token")
    assert kept.text() == ""
    assert kept.placeholderText().endswith("type to change it")
    field(page, "At most").setValue(25)
    save(qtbot, dialog)
    again = gateway.settings(company_id).value.smtp
    assert again is not None
    assert (again.max_per_minute, again.has_refresh_token) == (25, True)


def test_where_replies_go_and_the_recipients_page(real: Workplace, qtbot: QtBot) -> None:
    dialog, page = page_of(real, qtbot, EmailPage)
    write(
        qtbot, page, Replies_go_to="svar@nordlys.example", Replies_may_also_go_to="asa@gmail.com; bo",
        Notices_go_to="it@nordlys.example", Public_address="invoices.nordlys.example",
    )  # fmt: skip
    press(qtbot, dialog, "Save")
    assert "“bo” is not an e-mail address." in texts_of(dialog)
    write(qtbot, page, Replies_may_also_go_to="asa@gmail.com; bo@annan.example")
    press(qtbot, dialog, "Save")
    assert "begins with https://" in texts_of(dialog)
    write(qtbot, page, Public_address="https://invoices.nordlys.example", Copies_go_to="arkiv")
    press(qtbot, dialog, "Save")
    assert "“arkiv” is not an e-mail address." in texts_of(dialog)
    write(qtbot, page, Copies_go_to="arkiv@nordlys.example")
    way = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == "How copies are addressed")
    qtbot.keyClick(way, Qt.Key.Key_Down)
    again = next(box for box in page.findChildren(QCheckBox) if box.text().startswith("A copy"))
    qtbot.keyClick(again, Qt.Key.Key_Space)
    strict = next(box for box in page.findChildren(QCheckBox) if "One address" in box.text().replace("&", ""))
    qtbot.keyClick(strict, Qt.Key.Key_Space)
    days = field(page, "A link is good for")
    assert isinstance(days, QSpinBox)
    days.setValue(30)

    save(qtbot, dialog)

    saved = real.session.require_gateway().settings(real.session.company_id).value
    assert (saved.reply_to, saved.reply_to_allowed) == ("svar@nordlys.example", "asa@gmail.com; bo@annan.example")
    assert (saved.notification_address, saved.single_address) == ("it@nordlys.example", True)
    assert (saved.public_url, saved.link_days) == ("https://invoices.nordlys.example", 30)
    assert saved.mail_copy == MailCopySettings(address="arkiv@nordlys.example", way="cc", resends=True)

    dialog, page = page_of(real, qtbot, EmailPage)
    assert isinstance(field(page, "Copies go to"), QLineEdit)
    assert page.changes() == {}
    write(qtbot, page, Copies_go_to="")
    save(qtbot, dialog)
    saved = real.session.require_gateway().settings(real.session.company_id).value
    assert (saved.mail_copy, saved.reply_to) == (None, "svar@nordlys.example")


def test_a_clerk_sees_the_mail_pages_locked(gateway: RunningGateway, tmp_path: Path, qtbot: QtBot) -> None:
    with open_workplace(gateway, tmp_path, role="clerk") as workplace:
        calls, company_id = workplace.session.require_gateway().looking_as("admin"), workplace.session.company_id
        patch = SettingsPatch(administrator_contact="Karin Berg")
        calls.change_settings(company_id, patch, calls.settings(company_id).etag)
        calls.close()
        for kind in (EmailPage, MailServerPage):
            _, page = page_of(workplace, qtbot, kind)
            assert not any(one.isEnabled() for one in page.findChildren(QLineEdit))
            assert "Only an administrator can change this. Ask Karin Berg." in texts_of(page)
            assert all(form.parentWidget() for form in page.findChildren(QFormLayout))


def test_where_sent_mail_is_kept(real: Workplace, qtbot: QtBot) -> None:
    with ImapServer() as mailbox:
        mailbox.folders["Skickat"] = Folder(mark="\\Sent")
        dialog, page = page_of(real, qtbot, MailServerPage)
        write(qtbot, page, **{"Server's name": "127.0.0.1"}, From="faktura@nordlys.example")
        box = page.findChild(SentMailBox)
        assert box is not None
        assert not box._fields.isVisible()
        box.setChecked(True)
        press(qtbot, dialog, "Save")
        assert "needs a server and a user name." in texts_of(dialog)
        write(qtbot, page, **{"Mailbox server (IMAP)": "127.0.0.1", "User of the mailbox": IMAP_USER})
        choose(qtbot, page, "Security of the mailbox", "None (only inside your own network)")
        field(page, "Port of the mailbox").setValue(mailbox.port)
        write(qtbot, page, **{"Password of the mailbox": IMAP_PASSWORD})
        press(qtbot, box, "Test the folder")
        wait_until(qtbot, lambda: "Sent mail is kept in Skickat." in texts_of(box))
        assert mailbox.folders["Skickat"].messages == []
        save(qtbot, dialog)
        calls, company_id = real.session.require_gateway(), real.session.company_id
        saved = calls.settings(company_id).value.sent_mailbox
        assert saved is not None
        assert (saved.port, saved.username, saved.folder, saved.has_password) == (mailbox.port, IMAP_USER, None, True)

    dialog, page = page_of(real, qtbot, MailServerPage)
    box = page.findChild(SentMailBox)
    assert box is not None
    assert page.changes() == {}
    choose(qtbot, page, "Provider", "Gmail")
    assert not box.isEnabled()
    assert "Gmail keeps sent mail itself." in texts_of(page)
    choose(qtbot, page, "Provider", "Your own or another")
    assert box.isEnabled()
    box.setChecked(False)
    assert page.changes()["sent_mailbox"] is None
