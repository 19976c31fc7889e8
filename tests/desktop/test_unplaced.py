"""Mail that came back without saying which one: read under *Messages*, and tied to an invoice by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from connect_app.desktop.main import Desktop
from connect_app.desktop.shell.places import Place
from connect_app.desktop.trouble.unplaced import UnplacedDialog
from tests.desktop.invoice_files import Buyer
from tests.desktop.test_trouble import came_back, gateway_of, press_button, said
from tests.desktop.windows import open_desktop, opened, wait_until
from tests.gateway.test_unplaced_reports import without_id
from tests.running_gateway import RunningGateway


@pytest.fixture
def desktop(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> Iterator[Desktop]:
    with open_desktop(running, tmp_path, qtbot) as opened_desktop:
        yield opened_desktop


def test_a_report_is_read_and_tied_to_its_invoice(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = gateway_of(desktop)
    buyer = Buyer("Vilse AB", "EM", "vilse@example.org")
    (invoice,) = came_back(desktop, qtbot, tmp_path, ("UNPLACED-1", buyer), state="accepted")
    (tmp_path / "report.eml").write_bytes(without_id("vilse@example.org"))
    (read,) = gateway.read_bounce_reports(company_id, {"report.eml": tmp_path / "report.eml"}).reports
    desktop.window.actions_.go[Place.MESSAGES].trigger()
    view = desktop.window.views.messages
    wait_until(qtbot, lambda: any(one.object_id == read.report_id for one in view.model.rows()))
    message = next(one for one in view.model.rows() if one.object_id == read.report_id)
    view.message_opened.emit(message)
    dialog = opened(qtbot, UnplacedDialog)
    assert "åäö kom inte fram" in dialog.findChild(QPlainTextEdit).toPlainText()
    wait_until(qtbot, lambda: dialog.list.topLevelItemCount() == 1)  # searched for by the address of the report
    assert [dialog.list.topLevelItem(0).text(column) for column in (0, 1, 3)] == [
        "UNPLACED-1",
        "Vilse AB",
        "vilse@example.org",
    ]
    dialog.search.setText("nothing has this")
    wait_until(qtbot, lambda: "has these words" in said(dialog))
    assert not dialog.say.isEnabled()
    dialog.search.setText("UNPLACED-1")
    wait_until(qtbot, dialog.say.isEnabled)
    press_button(qtbot, dialog, "It is about this invoice")
    attention = desktop.window.views.attention
    wait_until(qtbot, lambda: attention.current_invoice_id() == invoice.id)
    assert gateway.invoice_deliveries(company_id, invoice.id)[-1].failure.code == "unknown_address"
    assert gateway.unplaced_report(company_id, read.report_id).invoice_number == "UNPLACED-1"
