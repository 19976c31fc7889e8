"""Trusting the certificate of one mail server, in the settings: asked once, and anew where the server shows another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.settings.bounces_page import BouncesPage
from connect_app.desktop.settings.trust_line import TrustLine, fingerprint_text
from tests.desktop.test_mail_settings import field, page_of, press, save, texts_of, write
from tests.desktop.workplaces import open_workplace, wait_until
from tests.gateway.test_real_accounts import make_certificate
from tests.imap_server import PASSWORD, USER, ImapServer
from tests.running_gateway import RunningGateway
from tests.unit.gateway.test_trust import fingerprint


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Workplace]:
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        with open_workplace(gateway, tmp_path / "clerk") as workplace:
            yield workplace
        assert not gateway.fault
        assert PASSWORD not in gateway.log


def asked(page: BouncesPage) -> QMessageBox | None:
    """Return the question that is open."""
    return next((box for box in page.findChildren(QMessageBox) if box.isVisible()), None)


def trusts(page: BouncesPage) -> str:
    return page._trust.findChildren(QLabel)[0].text()


def test_an_unknown_certificate_is_shown_and_asked_about_once(real: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
    first, second = (make_certificate(folder) for folder in folders)
    dialog, page = page_of(real, qtbot, BouncesPage)
    with ImapServer(first, from_the_start=True) as server:
        write(qtbot, page, **{"Mailbox server (IMAP)": "127.0.0.1", "User name": USER, "Password": PASSWORD})
        field(page, "Port").setValue(server.port)
        press(qtbot, page, "Test the mailbox")
        wait_until(qtbot, lambda: asked(page))
        question = asked(page)
        assert question is not None
        assert "Nobody vouches for this server." in question.text()
        shown = question.informativeText()
        assert fingerprint_text(fingerprint(first[0])) in shown
        assert "Issued to: CN=127.0.0.1" in shown
        press(qtbot, question, "Do not trust it")
        assert trusts(page) == "the authorities that this computer knows"

        press(qtbot, page, "Test the mailbox")
        wait_until(qtbot, lambda: asked(page))
        press(qtbot, asked(page) or page, "Trust it")
        wait_until(qtbot, lambda: "are read from INBOX" in texts_of(page))
        assert trusts(page).startswith("only the certificate ")
        save(qtbot, dialog)
    saved = real.session.require_gateway().settings(real.session.company_id).value.bounce_mailbox
    assert saved is not None
    assert saved.certificate == fingerprint(first[0])

    dialog, page = page_of(real, qtbot, BouncesPage)
    assert page.changes() == {}
    with ImapServer(second, from_the_start=True) as server:
        field(page, "Port").setValue(server.port)
        press(qtbot, page, "Test the mailbox")
        wait_until(qtbot, lambda: asked(page))
        question = asked(page)
        assert question is not None
        assert "another certificate than before" in question.text()
        press(qtbot, question, "Do not trust it")
        wait_until(qtbot, lambda: "another certificate than the one that was trusted" in texts_of(page))
    press(qtbot, page, "As usual")
    assert page.changes()["bounce_mailbox"]["certificate"] is None


def test_an_own_authority_comes_from_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    line = TrustLine()
    qtbot.addWidget(line)
    certificate, key = make_certificate(tmp_path)
    problems: list[str] = []
    line.problem.connect(problems.append)
    for wrong in (key, tmp_path / "missing.pem", tmp_path):
        line._on_chosen(str(wrong))
    assert len(problems) == 3
    assert line.values() == {"certificate": None, "authority": None}
    line._on_chosen(str(certificate))
    assert line.values() == {"certificate": None, "authority": certificate.read_text()}
    (forget,) = [one for one in line.findChildren(QPushButton) if one.text() == "As usual"]
    forget.click()
    assert line.values() == {"certificate": None, "authority": None}
