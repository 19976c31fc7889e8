"""*Send at…* and *Send in office hours*: what is chosen, what it comes to, and the line of a send that waits."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from connect_app.contract.sends import SendHour, SendHourTold
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.lists.invoice_columns import sending_columns
from connect_app.desktop.lists.rows import invoice_row
from connect_app.desktop.sends import send_at
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.sends.send_at import SendAtDialog
from connect_app.desktop.sends.send_bar import SendBar
from connect_app.desktop.sends.sending import SendFlow
from connect_app.domain.chosen_hour import Oddity
from tests.desktop.invoice_files import BY_MAIL
from tests.desktop.windows import opened
from tests.desktop.workplaces import upload_invoices, wait_until


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(workplace: Workplace, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> SendAtDialog:
    monkeypatch.setattr(send_at, "own_zone", lambda: "Europe/Stockholm")
    made = SendAtDialog(workplace, "3 invoices", window)
    made.open()
    return made


def button(widget: QWidget, text: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.text().replace("&", "") == text)


def test_only_an_hour_that_the_gateway_can_keep_may_be_chosen(dialog: SendAtDialog, qtbot: QtBot) -> None:
    send = button(dialog, "Send then")
    wait_until(qtbot, send.isEnabled)
    assert "It will be sent on " in dialog._told.text()
    dialog._day.setDate(QDate.currentDate())
    dialog._hour.setTime(QTime(0, 0))
    assert not send.isEnabled()  # until it is known what that comes to
    wait_until(qtbot, lambda: "has passed already" in dialog._told.text())
    assert not send.isEnabled()
    dialog._office.click()  # so is one that is over in office hours
    dialog._day.setDate(QDate.currentDate().addDays(3))
    wait_until(qtbot, send.isEnabled)
    with qtbot.waitSignal(dialog.hour_chosen) as chosen:
        qtbot.mouseClick(send, Qt.MouseButton.LeftButton)
    hour = chosen.args[0]
    day = QDate.currentDate().addDays(3).toString("yyyy-MM-dd")
    assert hour == SendHour(at=f"{day}T00:00", zone="Europe/Stockholm", office_hours=True)


@pytest.mark.parametrize(
    ("oddity", "words"), [(Oddity.SKIPPED, "no clock shows"), (Oddity.TWICE, "comes twice"), (None, "")]
)
def test_an_odd_hour_is_said(dialog: SendAtDialog, oddity: Oddity | None, words: str) -> None:
    begins_at = datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    told = SendHourTold(
        at="2027-03-28T02:30",
        zone="Europe/Stockholm",
        office_hours=False,
        oddity=oddity,
        begins_at=begins_at,
        begins_local="2027-03-28T03:30",
    )
    dialog._on_told(dialog._asked, told)
    assert words in dialog._told.text()
    assert "03:30" in dialog._told.text()
    assert ("Clocks" in dialog._told.text()) is (oddity is not None)


def test_a_send_that_waits_leaves_the_window_alone_and_can_be_sent_at_once(
    workplace: Workplace, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("H-1", BY_MAIL))
    at = f"{datetime.now(UTC) + timedelta(days=2):%Y-%m-%dT%H:%M}"
    flow = SendFlow(workplace, window)
    flow.send_chosen(Chosen((invoice.id,)), SendHour(at=at, zone="UTC"))
    bar = flow.bars.findChildren(SendBar)[0]
    opened(qtbot, MissingAttachmentsQuestion).accept()
    begin = button(bar, "Send now")
    wait_until(qtbot, begin.isVisible)
    text = " ".join(one.text() for one in bar.findChildren(QLabel))
    assert "will be sent on" in text
    assert not flow.is_busy  # the window may be closed
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    row = invoice_row(next(one for one in gateway.invoices(company_id, view="sending").items if one.id == invoice.id))
    progress = next(one for one in sending_columns() if one.key == "progress")
    assert progress.text(row).startswith("Will be sent at ")
    qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).state == "sent")
    bar.closed.emit()
