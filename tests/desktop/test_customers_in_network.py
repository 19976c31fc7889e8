"""The customers in the view *Network*, with mouse and keyboard, on a gateway that asks a stand-in for the operator."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from connect_app.contract.companies import SettingsPatch
from connect_app.contract.registers import CustomerPut
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.recipients.ask_many_dialog import AskManyDialog
from connect_app.desktop.recipients.customers_page import CustomersPage
from connect_app.desktop.recipients.network_view import NetworkView
from connect_app.desktop.recipients.request_dialog import RequestDialog
from connect_app.desktop.registers.register_columns import customer_columns
from connect_app.desktop.style.icon_loading import Icons
from tests.desktop.workplaces import open_workplace, wait_until
from tests.gateway.test_network_routing import set_up
from tests.operators.e_invoice_be import CREDIT_NOTES, INVOICES, FakeEInvoiceBe
from tests.running_gateway import RunningGateway
from tests.watching import address, customer

SIZE = 6


@pytest.fixture(scope="module")
def operator() -> Iterator[FakeEInvoiceBe]:
    made = FakeEInvoiceBe()
    made.registered = {address(place): [INVOICES, CREDIT_NOTES] for place in range(1, SIZE + 1) if place != 3}
    yield made
    made.close()


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory, operator: FakeEInvoiceBe) -> Iterator[RunningGateway]:
    folder = tmp_path_factory.mktemp("watched")
    config = folder / "gateway.toml"
    config.write_text('[lookup]\nsources = ["provider"]\npace = 50.0\n', encoding="utf-8")
    with RunningGateway(folder / "data", "--config", str(config), practice=False) as running:
        set_up(running, operator)
        yield running
        assert "Traceback" not in running.log


@pytest.fixture
def workplace(gateway: RunningGateway, tmp_path: Path) -> Iterator[Workplace]:
    with open_workplace(gateway, tmp_path / "clerk", role="admin") as made:
        yield made


@pytest.fixture
def page(workplace: Workplace, qtbot: QtBot) -> Iterator[CustomersPage]:
    view = NetworkView(workplace, Icons())
    qtbot.addWidget(view)
    view.resize(1000, 640)
    view.show()
    view.tabs.setCurrentWidget(view.customers)
    yield view.customers
    view.close()


def rows(page: CustomersPage) -> list[list[str]]:
    items = [page.table.topLevelItem(place) for place in range(page.table.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items if item is not None]


def texts(page: CustomersPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def choose(page: CustomersPage, qtbot: QtBot, view: str) -> None:
    box = page.list_box
    box.setFocus()
    wanted = box.findData(view)
    while box.currentIndex() != wanted:
        key = Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up
        qtbot.keyClick(box, key)


def check(page: CustomersPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: page.stop_button.isVisible() or "Last looked" in page.coverage.text())
    wait_until(qtbot, lambda: page.check_button.isVisible() and page.check_button.isEnabled())


def test_an_empty_register_says_what_to_do(page: CustomersPage, qtbot: QtBot) -> None:
    wait_until(qtbot, lambda: "Import it under Customers" in page.coverage.text())
    assert not page.check_button.isEnabled()


def test_the_whole_register_is_looked_up(page: CustomersPage, workplace: Workplace, qtbot: QtBot) -> None:
    calls, company_id = workplace.session.require_gateway(), workplace.session.company_id
    for place in range(1, SIZE + 1):
        put = customer(place, emails=[{"email": f"post@k{place}.example"}])
        calls.add_customer(company_id, CustomerPut.model_validate(put.model_dump()))
    page.refresh()
    wait_until(qtbot, lambda: "which of your 6 customers" in page.coverage.text())
    check(page, qtbot)
    wait_until(qtbot, lambda: page.coverage.text().startswith("5 of 6 customers can be reached, 1 cannot."))
    choose(page, qtbot, "not_there")
    wait_until(qtbot, lambda: rows(page) == [["3", "Kunde 3 AS", "not registered"]])
    wait_until(qtbot, lambda: ": not registered" in texts(page))  # its history
    assert page.ask_button.isVisible()
    choose(page, qtbot, "all")
    wait_until(qtbot, lambda: len(rows(page)) == SIZE)
    (column,) = [one for one in customer_columns() if one.key == "network"]
    shown = calls.customers(company_id).items
    assert [column.text(one) for one in shown[2:4]] == ["not registered", "can be reached"]
    assert column.icon is not None
    assert column.icon(shown[2]) is not None


def test_who_left_is_listed_when_it_was_seen_twice(
    page: CustomersPage, workplace: Workplace, operator: FakeEInvoiceBe, qtbot: QtBot
) -> None:
    calls = workplace.session.require_gateway()
    gone = operator.registered.pop(address(5))
    check(page, qtbot)
    choose(page, qtbot, "all")
    wait_until(qtbot, lambda: len(rows(page)) == SIZE)
    page.table.setCurrentItem(page.table.topLevelItem(4))
    wait_until(qtbot, lambda: "It was not found at the last look." in texts(page))
    qtbot.mouseClick(page.one_button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: calls.customer_changes(workplace.session.company_id).items)
    choose(page, qtbot, "changes")
    wait_until(qtbot, lambda: rows(page) == [["5", "Kunde 5 AS", "left: can be reached → not registered"]])
    operator.registered[address(5)] = gone


def test_who_stops_taking_credit_notes_is_shown_beside_its_invoices(
    page: CustomersPage, workplace: Workplace, operator: FakeEInvoiceBe, qtbot: QtBot
) -> None:
    operator.registered[address(4)] = [INVOICES]
    check(page, qtbot)
    choose(page, qtbot, "all")
    wait_until(qtbot, lambda: len(rows(page)) == SIZE)
    page.table.setCurrentItem(page.table.topLevelItem(3))
    wait_until(qtbot, lambda: "At the last look it took no credit notes." in texts(page))
    calls = workplace.session.require_gateway()
    seen = len(calls.customer_changes(workplace.session.company_id).items)
    qtbot.mouseClick(page.one_button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: len(calls.customer_changes(workplace.session.company_id).items) > seen)
    page.refresh()
    choose(page, qtbot, "no_credit_notes")
    wait_until(qtbot, lambda: rows(page) == [["4", "Kunde 4 AS", "can be reached, no credit notes"]])
    wait_until(qtbot, lambda: "Invoices, but no credit notes, reach 1 of them." in page.coverage.text())
    wait_until(qtbot, lambda: "these must go another way" in texts(page))
    wait_until(qtbot, lambda: ": credit notes: not for this document" in texts(page))
    assert not page.ask_button.isVisible()
    choose(page, qtbot, "changes")
    said = "left: can be reached → not for this document"
    wait_until(qtbot, lambda: ["4", "Kunde 4 AS", f"credit notes: {said}"] in rows(page))


def test_list_and_letters_are_saved(page: CustomersPage, tmp_path: Path, qtbot: QtBot) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    choose(page, qtbot, "not_there")
    for button, name in ((page.save_button, "list.xlsx"), (page.letters_button, "letters.pdf")):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog = page.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.reject()
        wait_until(qtbot, lambda name=name: f"Saved as {name}." in texts(page))
    assert (tmp_path / "letters.pdf").read_bytes().startswith(b"%PDF")
    book = load_workbook(tmp_path / "list.xlsx").active
    assert book is not None
    assert book.max_row == 2  # the head, and the one who is not there


def test_many_are_asked_by_letters_that_were_seen(page: CustomersPage, workplace: Workplace, qtbot: QtBot) -> None:
    calls, company_id = workplace.session.require_gateway(), workplace.session.company_id
    smtp = {"host": "127.0.0.1", "port": 9, "security": "none", "from_address": "faktura@nordlys.example"}
    patch = SettingsPatch.model_validate({"smtp": smtp})
    calls.change_settings(company_id, patch, calls.settings(company_id).etag)
    choose(page, qtbot, "all")
    wait_until(qtbot, lambda: len(rows(page)) == SIZE)
    page.table.selectAll()
    qtbot.mouseClick(page.ask_many_button, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(AskManyDialog)
    assert dialog is not None
    wait_until(qtbot, dialog.send.isEnabled)
    assert (dialog.send.text(), dialog.tabs.tabText(1)) == ("&Send 1 letter(s)", "Left &out (5)")
    assert "post@k3.example" in dialog.letter.toPlainText()
    item, other = dialog.table.topLevelItem(0), dialog.left_out.topLevelItem(0)
    assert item is not None
    assert other is not None
    assert other.text(2) == "E-invoices reach it."
    item.setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.send.isEnabled()
    item.setCheckState(0, Qt.CheckState.Checked)
    qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: dialog.said.text() == "1 customer(s) asked. Follow them under Requests.")
    assert [one.state.value for one in calls.requests(company_id).items] == ["sent"]
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)


def test_one_can_be_asked_for_and_the_week_is_the_administrators(
    page: CustomersPage, workplace: Workplace, qtbot: QtBot
) -> None:
    choose(page, qtbot, "not_there")
    wait_until(qtbot, lambda: rows(page))
    qtbot.mouseClick(page.ask_button, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(RequestDialog)
    assert dialog is not None
    dialog.reject()
    assert page.weekly.isChecked()
    qtbot.mouseClick(page.weekly, Qt.MouseButton.LeftButton)
    calls, company_id = workplace.session.require_gateway(), workplace.session.company_id
    wait_until(qtbot, lambda: calls.settings(company_id).value.recipient_watch == "off")
