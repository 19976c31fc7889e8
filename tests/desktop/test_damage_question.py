"""The question at a start whose list of invoices was found damaged, in the real window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from connect_app.client.places import Places
from connect_app.client.preferences import Preferences
from connect_app.desktop.main import Desktop
from connect_app.desktop.shell.places import Place
from tests.desktop.windows import wait_until
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, complete, send, upload_all


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A data folder whose database is gone, with an invoice that was sent."""
    running = RunningGateway(tmp_path / "data")
    running.start()
    complete(running, send(running, upload_all(running, by_mail("a@example.org", "D1")))["id"])
    running.kill()
    shutil.rmtree(running.data / "journals")
    for path in running.data.glob("gateway.db*"):
        path.unlink()
    (running.data / "gateway.json").unlink()
    return running.data


@pytest.fixture
def desktop(damaged: Path, tmp_path: Path) -> Iterator[Desktop]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    places = Places(damaged, tmp_path / "preferences.json")
    made = Desktop(application, places, Preferences(places.preferences), practice=True)
    made.window.resize(1360, 860)
    made.start()
    yield made
    made.close()


def _button(box: QMessageBox, text: str) -> QPushButton:
    return next(one for one in box.findChildren(QPushButton) if one.text() == text)


def test_the_clerk_is_asked_and_decides_in_the_list(desktop: Desktop, qtbot: QtBot) -> None:
    wait_until(qtbot, lambda: desktop.damage.box is not None)
    box = desktop.damage.box
    assert box is not None
    assert "gone" in box.text()
    assert "nothing was deleted" in box.informativeText()
    assert "perhaps sent" in box.informativeText()
    _button(box, "Decide later").click()
    wait_until(qtbot, lambda: desktop.damage.box is None)
    assert desktop.session.state == "lost"
    lines = desktop.window.notices.lines
    line = next(one for one in lines if "until you have decided" in one.notice.text)
    line.button.click()
    wait_until(qtbot, lambda: desktop.damage.box is not None)
    box = desktop.damage.box
    assert box is not None
    _button(box, "Build the list anew").click()
    wait_until(qtbot, lambda: desktop.session.state == "connected" and desktop.work is not None)
    desktop.window.go_to(Place.ATTENTION)
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    found = gateway.invoices(company_id, view="attention").items
    assert [(one.number, one.failure_code) for one in found] == [("D1", "may_have_been_sent")]


def test_all_that_may_have_been_sent_is_decided_on_at_once(desktop: Desktop, qtbot: QtBot) -> None:
    wait_until(qtbot, lambda: desktop.damage.box is not None)
    box = desktop.damage.box
    assert box is not None
    _button(box, "Build the list anew").click()
    wait_until(qtbot, lambda: desktop.session.state == "connected" and desktop.work is not None)
    desktop.window.go_to(Place.ATTENTION)
    view = desktop.window.views.attention
    wait_until(qtbot, view.remedy.was_not_sent.isVisible)
    assert view.remedy.has_arrived.isVisible()
    assert not view.remedy.release.isVisible()
    view.remedy.none_was_sent.click()
    question = next(one for one in view.remedy.findChildren(QMessageBox))
    _button(question, "None was sent").click()
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    wait_until(qtbot, lambda: gateway.counts(company_id).waiting == 1)
    assert gateway.counts(company_id).attention == 0
