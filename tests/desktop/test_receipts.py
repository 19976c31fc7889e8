"""Receipts are kept with their sums, looked at again, and saved."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from connect_app.desktop.lists.middle_cut import MiddleCut
from connect_app.desktop.main import Desktop
from connect_app.desktop.sends.receipt import ReceiptDialog
from connect_app.desktop.sends.receipts_dialog import ReceiptsDialog
from connect_app.desktop.sends.sent_view import FilterBar
from connect_app.desktop.shell.places import Place
from tests.desktop.invoice_files import Buyer
from tests.desktop.test_trouble import came_back, gateway_of, said
from tests.desktop.windows import keys_of, open_desktop, opened, wait_until
from tests.running_gateway import RunningGateway


@pytest.fixture
def desktop(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> Iterator[Desktop]:
    with open_desktop(running, tmp_path, qtbot) as opened_desktop:
        yield opened_desktop


def test_a_receipt_is_found_again_with_its_sum_and_saved(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = gateway_of(desktop)
    buyer = Buyer("Kvitto AB", "EM", "kvitto@example.org")
    (invoice,) = came_back(desktop, qtbot, tmp_path, ("KVITTO-1", buyer), state="accepted")
    desktop.window.actions_.go[Place.SENT].trigger()
    view = desktop.window.views.sent
    wait_until(qtbot, lambda: invoice.id in keys_of(view.model))
    qtbot.mouseClick(view.receipts, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, ReceiptsDialog)
    wait_until(qtbot, lambda: dialog.list.topLevelItemCount() > 0)
    (total,) = gateway.sends(company_id).items[0].totals
    assert invoice.payable is not None
    assert (total.amount, total.currency) == (invoice.payable.amount, invoice.payable.currency)
    first = dialog.list.topLevelItem(0)
    assert total.currency in first.text(4)
    dialog.list.itemActivated.emit(first, 0)
    receipt = opened(qtbot, ReceiptDialog)
    assert total.currency in said(receipt)
    receipt.save(str(tmp_path / "kvitto.pdf"))
    assert (tmp_path / "kvitto.pdf").read_bytes().startswith(b"%PDF-")
    assert "Saved as kvitto.pdf" in said(receipt)
    receipt.save(str(tmp_path / "nowhere" / "kvitto.pdf"))
    assert "could not be saved" in said(receipt)


def test_sent_is_narrowed_to_days_of_sending_and_to_attachments(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    buyer = Buyer("Dag AB", "EM", "dag@example.org")
    (invoice,) = came_back(desktop, qtbot, tmp_path, ("DAG-1", buyer), state="accepted")
    desktop.window.actions_.go[Place.SENT].trigger()
    view = desktop.window.views.sent
    wait_until(qtbot, lambda: invoice.id in keys_of(view.model))
    period, attachments = view.filters.period, view.filters.attachments
    for value, is_there in (("yesterday", False), ("today", True)):
        period.setCurrentIndex(period.findData(value))
        wait_until(qtbot, lambda there=is_there: view.model.is_loaded and (invoice.id in keys_of(view.model)) is there)
    attachments.setCurrentIndex(attachments.findData("with"))
    wait_until(qtbot, lambda: view.model.is_loaded and invoice.id not in keys_of(view.model))
    attachments.setCurrentIndex(attachments.findData("without"))
    wait_until(qtbot, lambda: invoice.id in keys_of(view.model))


def test_own_days_go_from_midnight_to_midnight(qtbot: QtBot) -> None:
    bar = FilterBar()
    qtbot.addWidget(bar)
    today = date(2026, 3, 10)
    bar.period.setCurrentIndex(bar.period.findData("own"))
    bar.first.setDate(QDate(2026, 3, 9))
    bar.last.setDate(QDate(2026, 3, 8))  # the other way round
    wanted = bar.filter("", today)
    assert wanted.sent_from is not None and wanted.sent_before is not None
    assert (wanted.sent_from.date(), wanted.sent_before.date()) == (date(2026, 3, 8), date(2026, 3, 10))
    assert not bar.first.isHidden()
    bar.period.setCurrentIndex(bar.period.findData("yesterday"))
    wanted = bar.filter("", today)
    assert wanted.sent_from is not None and wanted.sent_from.date() == today - timedelta(days=1)
    assert bar.first.isHidden()


def test_a_long_number_is_cut_in_its_middle(desktop: Desktop) -> None:
    table = desktop.window.views.sent.table
    assert isinstance(table.itemDelegateForColumn(0), MiddleCut)
