"""The settings about mail that comes back, and a real IMAP server on this computer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.settings.bounces_page import BouncesPage
from connect_app.desktop.settings.mail_server_page import MailServerPage
from tests.desktop.test_mail_settings import choose, field, page_of, press, save, texts_of, write
from tests.desktop.workplaces import open_workplace, wait_until
from tests.imap_server import PASSWORD, USER, ImapServer
from tests.running_gateway import RunningGateway


@pytest.fixture
def mailbox() -> Iterator[ImapServer]:
    with ImapServer() as server:
        yield server


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Workplace]:
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        with open_workplace(gateway, tmp_path / "clerk") as workplace:
            yield workplace
        assert PASSWORD not in gateway.log


def test_the_mailbox_is_tried_then_saved_and_its_password_stays(
    real: Workplace, mailbox: ImapServer, qtbot: QtBot
) -> None:
    dialog, page = page_of(real, qtbot, BouncesPage)
    press(qtbot, page, "Test the mailbox")
    wait_until(qtbot, lambda: "Enter the server of the mailbox first." in texts_of(page))
    write(qtbot, page, Bounce_address="bounces@nordlys.example", User_name=USER, Password="wrong")
    server = field(page, "Mailbox server (IMAP)")
    qtbot.keyClicks(server, "127.0.0.1")
    choose(qtbot, page, "Security", "None (only inside your own network)")
    field(page, "Port").setValue(mailbox.port)
    press(qtbot, page, "Test the mailbox")
    wait_until(qtbot, lambda: "refused" in texts_of(page))
    write(qtbot, page, Password=PASSWORD)

    press(qtbot, page, "Test the mailbox")

    wait_until(qtbot, lambda: "Reports of mail that came back are read from INBOX." in texts_of(page))
    gateway, company_id = real.session.require_gateway(), real.session.company_id
    assert gateway.settings(company_id).value.bounce_mailbox is None
    save(qtbot, dialog)
    saved = gateway.settings(company_id).value
    assert saved.bounce_address == "bounces@nordlys.example"
    assert saved.bounce_mailbox is not None
    assert (saved.bounce_mailbox.port, saved.bounce_mailbox.username, saved.bounce_mailbox.has_password) == (
        mailbox.port, USER, True)  # fmt: skip
    assert PASSWORD not in saved.model_dump_json()
    dialog, page = page_of(real, qtbot, BouncesPage)
    assert (field(page, "Password").text(), field(page, "Folder").text()) == ("", "INBOX")
    press(qtbot, page, "Test the mailbox")
    wait_until(qtbot, lambda: "read from INBOX." in texts_of(page))
    server = field(page, "Mailbox server (IMAP)")
    server.clear()
    save(qtbot, dialog)
    assert gateway.settings(company_id).value.bounce_mailbox is None


def test_the_mailbox_of_the_mail_servers_provider(real: Workplace, qtbot: QtBot) -> None:
    dialog, page = page_of(real, qtbot, MailServerPage)
    choose(qtbot, page, "Provider", "Gmail")
    write(qtbot, page, From="faktura@nordlys.example", User_name="faktura@nordlys.example", Client_ID="4711")
    save(qtbot, dialog)
    dialog, page = page_of(real, qtbot, BouncesPage)
    assert next(one.text() for one in page.findChildren(QPushButton) if one.isVisible()) == "Fill in for Gmail"
    press(qtbot, page, "Fill in for Gmail")
    assert not field(page, "Password").isEnabled()
    save(qtbot, dialog)
    saved = real.session.require_gateway().settings(real.session.company_id).value.bounce_mailbox
    assert saved is not None
    assert (saved.host, saved.port, saved.auth) == ("imap.gmail.com", 993, "xoauth2")
