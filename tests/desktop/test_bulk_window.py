"""*Send all selected by e-mail…* by mouse and keyboard, on a real gateway with its practice mail server."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from connect_app.client.calls import Gateway
from connect_app.contract.companies import SettingsPatch
from connect_app.contract.practice import InboxItem
from connect_app.contract.registers import EmailListPut
from connect_app.contract.sends import Plan, Selection, Send, SendRequest
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.bulk.lines import Line, Party
from connect_app.desktop.bulk.list_page import ListPage
from connect_app.desktop.bulk.window import BulkWindow
from connect_app.desktop.bulk.words import line_state
from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.sends.send_bar import SendBar
from connect_app.desktop.text.figures import amount_text
from connect_app.domain.errors import TryLater
from tests.desktop.windows import answer, open_desktop, opened, press, twice_used_letters
from tests.desktop.workplaces import ask_until, wait_until
from tests.gateway.test_customers import add, to
from tests.gateway.test_email_list import put
from tests.invoice_files import batch, new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import upload_all

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = CTRL | SHIFT


class Customers:
    """Customers of one test with an invoice or two each; what is known of each is its name's first word."""

    def __init__(self, gateway: RunningGateway) -> None:
        self.gateway = gateway
        self.ids: dict[str, list[str]] = {}
        self.numbers: dict[str, str] = {}

    def add(self, name: str, *, invoices: int = 1, address: str = "", **register: Any) -> str:
        """Add a customer with waiting invoices; return its customer number."""
        number = new_number()
        if register:
            add(self.gateway, number, name=name, **register)
        if address:
            put(self.gateway, number, address)
        papers = [ubl_invoice(customer=number, buyer=name, endpoint=None) for _ in range(invoices)]
        self.ids[name] = upload_all(self.gateway, *papers)
        self.numbers[name] = number
        return number

    @property
    def all_ids(self) -> tuple[str, ...]:
        """All invoices, in the order in which their customers were added."""
        return tuple(one for ids in self.ids.values() for one in ids)


@pytest.fixture
def customers(gateway: RunningGateway) -> Customers:
    return Customers(gateway)


@pytest.fixture
def open_window(workplace: Workplace, qtbot: QtBot) -> Iterator[Callable[..., tuple[BulkWindow, ListPage, list[Send]]]]:
    windows: list[BulkWindow] = []
    _set_undo(workplace, 0)

    def open_it(*invoice_ids: str) -> tuple[BulkWindow, ListPage, list[Send]]:
        window = BulkWindow(workplace, Chosen(invoice_ids, ()), len(invoice_ids))
        windows.append(window)
        taken: list[Send] = []
        window.taken.connect(taken.append)
        window.show()
        window.activateWindow()
        wait_until(qtbot, lambda: window.page is not None)
        assert window.page is not None
        return window, window.page, taken

    yield open_it
    for window in windows:
        _end(window)


def _end(window: BulkWindow) -> None:
    if isValid(window):
        window._may_close = True
        window.close()


def _set_undo(workplace: Workplace, seconds: int) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    etag = gateway.settings(company_id).etag
    workplace.session.note_settings(gateway.change_settings(company_id, SettingsPatch(undo_s=seconds), etag).value)


def party(page: ListPage, name: str) -> Party:
    return next(one for one in page.draft.parties() if one.customer == name)


def cells(page: ListPage, name: str) -> list[str]:
    row = page.model.index_of(party(page, name).id).row()
    return [str(page.model.index(row, column).data()).strip() for column in range(page.model.columnCount())]


def names(page: ListPage) -> list[str]:
    return [row.customer for row in page.model.rows()]


def current(page: ListPage) -> str:
    row = page.model.row_at(page.table.currentIndex())
    return row.customer if row is not None else ""


def settle(qtbot: QtBot, window: BulkWindow) -> None:
    wait_until(qtbot, lambda: window.planner.is_up_to_date)


def type_address(qtbot: QtBot, window: BulkWindow, page: ListPage, name: str, text: str) -> None:
    """Type an address into the cell of a customer, by keyboard."""
    page.table.choose(party(page, name).id)
    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_F2)
    editor = next(one for one in page.table.findChildren(QLineEdit) if one.isVisible())
    qtbot.keyClicks(editor, text)
    press(qtbot, editor, Qt.Key.Key_Return)
    wait_until(qtbot, lambda: party(page, name).address == text and window.planner.is_up_to_date)


def send_all(qtbot: QtBot, window: BulkWindow, page: ListPage) -> None:
    """Press Ctrl+Enter, and Yes to the question about attachments."""
    wait_until(qtbot, window.foot.send_button.isEnabled)
    window.activateWindow()
    wait_until(qtbot, window.isActiveWindow)
    press(qtbot, page.table, Qt.Key.Key_Return, CTRL)
    question = opened(qtbot, MissingAttachmentsQuestion)
    yes = next(one for one in question.findChildren(QPushButton) if "Yes" in one.text())
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)


def came(qtbot: QtBot, workplace: Workplace, lines: list[Line]) -> list[InboxItem]:
    """Wait until as many messages of these invoices came as they have addresses, and return them."""
    gateway, numbers = workplace.session.require_gateway(), {line.number for line in lines}

    def look() -> list[InboxItem]:
        items = [item for item in gateway.practice_inbox().items if numbers & set(item.invoice_numbers)]
        return items if len(items) >= sum(len(line.addresses) for line in lines) else []

    return ask_until(qtbot, look)


def test_what_is_listed_and_ready_arrives_and_nothing_else(
    workplace: Workplace, customers: Customers, open_window: Any, qtbot: QtBot
) -> None:
    customers.add("Alfa", invoices=3, address="alfa@kund.example; alfa2@kund.example")
    customers.add("Beta")
    customers.add("Gamma", by_post=True, emails=to("gamma@kund.example"))
    customers.add("Delta", by_post=True, emails=to("delta@kund.example"))
    customers.add("Epsilon", invoices=2)
    customers.add("Zeta", address="zeta@kund.example")
    window, page, taken = open_window(*customers.all_ids)

    assert cells(page, "Alfa")[1:] == [
        "Ready", "Alfa", customers.numbers["Alfa"], "alfa@kund.example; alfa2@kund.example", "", "English, standard",
        "3", f"{amount_text('3750.00')} SEK",
    ]  # fmt: skip
    assert cells(page, "Beta")[1] == "No address"
    assert cells(page, "Gamma")[1::4] == ["Wants post", "Post"]
    total = f"{amount_text('5000.00')} SEK"
    assert f"9 invoice(s) chosen = 4 ready + 5 incomplete · 7 mail(s) · {total}" == window.foot.numbers.text()
    assert not window.foot.send_button.isEnabled()
    assert "5 invoice(s) cannot go yet" in window.foot.said.text()

    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_F4)
    assert current(page) == "Beta"
    assert "no e-mail address" in page.mend_bar.said.text()
    type_address(qtbot, window, page, "Beta", "beta@kund.example; beta2@kund.example")
    assert cells(page, "Beta")[1] == "Ready"
    press(qtbot, page.table, Qt.Key.Key_F4)
    assert current(page) == "Gamma"
    press(qtbot, page.table, Qt.Key.Key_M, CTRL_SHIFT)
    settle(qtbot, window)
    assert cells(page, "Gamma")[1] == "Ready"
    press(qtbot, page.table, Qt.Key.Key_F4)
    press(qtbot, page.table, Qt.Key.Key_F4)
    assert current(page) == "Epsilon"
    press(qtbot, page.table, Qt.Key.Key_F4, SHIFT)
    assert current(page) == "Delta"
    press(qtbot, page.table, Qt.Key.Key_Delete, CTRL_SHIFT)
    assert names(page) == ["Alfa", "Beta", "Gamma", "Zeta"]
    assert "9 invoice(s) chosen = 6 ready + 3 removed · 10 mail(s)" in window.foot.numbers.text()
    page.table.choose(party(page, "Zeta").id)
    press(qtbot, page.table, Qt.Key.Key_Space)
    assert "= 5 ready + 1 not ticked + 3 removed · 9 mail(s)" in window.foot.numbers.text()
    lines = page.draft.ready()

    send_all(qtbot, window, page)

    wait_until(qtbot, lambda: taken)
    assert sorted(taken[0].invoice_ids) == sorted(line.id for line in lines)
    items = came(qtbot, workplace, lines)
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    expected = {(line.number, address) for line in lines for address in line.addresses}
    assert sorted((item.invoice_numbers[0], item.address) for item in items) == sorted(expected)
    assert {address for _, address in expected} == {
        f"{name}@kund.example" for name in ("alfa", "alfa2", "beta", "beta2", "gamma")
    }
    for line in lines:
        own = hashlib.sha256(gateway.presentation(company_id, line.id)).hexdigest()
        assert {item.attachments[0].sha256 for item in items if line.number in item.invoice_numbers} == {own}
    for name in ("Delta", "Epsilon", "Zeta"):
        assert {gateway.invoice(company_id, one).state for one in customers.ids[name]} == {"waiting"}


def test_another_address_meanwhile_is_shown_before_anything_goes(
    workplace: Workplace, customers: Customers, open_window: Any, qtbot: QtBot
) -> None:
    number = customers.add("Alfa", address="old@kund.example")
    customers.add("Beta")
    window, page, taken = open_window(*customers.all_ids)
    type_address(qtbot, window, page, "Beta", "beta@kund.example")
    workplace.session.require_gateway().put_email_list_row(
        workplace.session.company_id, number, EmailListPut(email="new@kund.example")
    )

    send_all(qtbot, window, page)

    wait_until(qtbot, lambda: "1 invoice(s) changed" in window.foot.said.text())
    assert taken == []
    assert cells(page, "Alfa")[1] == "Changed: please look"
    assert cells(page, "Alfa")[4] == "new@kund.example"
    assert current(page) == "Alfa"
    assert cells(page, "Beta")[4] == "beta@kund.example"
    lines = page.draft.ready()
    send_all(qtbot, window, page)
    wait_until(qtbot, lambda: taken)
    addresses = {item.address for item in came(qtbot, workplace, lines)}
    assert addresses == {"new@kund.example", "beta@kund.example"}


class _Faulty(Gateway):
    """A gateway that takes sends and loses the answer, or cannot be asked for plans, as often as it is told."""

    def __init__(self, url: str, token: str) -> None:
        super().__init__(url, token)
        self.lost_answers = 0
        self.lost_plans = 0
        self.keys: list[str] = []

    def send(self, company_id: str, request: SendRequest, key: str) -> Send:
        self.keys.append(key)
        taken = super().send(company_id, request, key)
        if self.lost_answers:
            self.lost_answers -= 1
            raise TryLater("gateway_unreachable", "The gateway does not answer.")
        return taken

    def plan_send(self, company_id: str, selection: Selection) -> Plan:
        if self.lost_plans:
            self.lost_plans -= 1
            raise TryLater("gateway_unreachable", "The gateway does not answer.")
        return super().plan_send(company_id, selection)


@pytest.fixture
def faulty(workplace: Workplace, gateway: RunningGateway) -> Iterator[_Faulty]:
    real = workplace.session.gateway
    workplace.session.gateway = losing = _Faulty(gateway.url, gateway.token)
    yield losing
    workplace.session.gateway = real
    losing.close()


def test_a_lost_answer_sends_nothing_twice(
    workplace: Workplace, customers: Customers, faulty: _Faulty, open_window: Any, qtbot: QtBot
) -> None:
    customers.add("Alfa", address="alfa@kund.example")
    window, page, taken = open_window(*customers.all_ids)
    lines = page.draft.ready()
    faulty.lost_answers = 2
    send_all(qtbot, window, page)
    wait_until(qtbot, window.foot.retry_button.isVisible)
    assert not page.isEnabled()
    qtbot.mouseClick(window.foot.retry_button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: len(faulty.keys) == 2 and window.foot.back_button.isVisible())
    qtbot.mouseClick(window.foot.back_button, Qt.MouseButton.LeftButton)
    assert page.isEnabled()
    assert "nothing goes out twice" in window.foot.said.text()

    send_all(qtbot, window, page)

    wait_until(qtbot, lambda: taken)
    assert len(set(faulty.keys)) == 1
    assert len(came(qtbot, workplace, lines)) == 1
    assert len(faulty.invoice_deliveries(workplace.session.company_id, lines[0].id)) == 1


def test_what_was_typed_survives_a_gateway_that_is_away(
    customers: Customers, faulty: _Faulty, open_window: Any, qtbot: QtBot
) -> None:
    customers.add("Alfa")
    window, page, _taken = open_window(*customers.all_ids)
    faulty.lost_plans = 1
    page.model.address_typed.emit(party(page, "Alfa").id, "alfa@kund.example")
    wait_until(qtbot, lambda: "What you typed is kept" in window.foot.said.text())
    assert not window.foot.send_button.isEnabled()
    press(qtbot, page.table, Qt.Key.Key_F5)
    settle(qtbot, window)
    assert cells(page, "Alfa")[1:5:3] == ["Ready", "alfa@kund.example"]
    assert window.foot.send_button.isEnabled()


def test_a_first_plan_that_fails_can_be_asked_for_again(
    workplace: Workplace, customers: Customers, faulty: _Faulty, qtbot: QtBot
) -> None:
    customers.add("Alfa", address="alfa@kund.example")
    faulty.lost_plans = 1
    window = BulkWindow(workplace, Chosen(customers.all_ids, ()), 1)
    window.show()
    retry = next(one for one in window.reading.findChildren(QPushButton) if "Try again" in one.text())
    wait_until(qtbot, retry.isVisible)
    qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: window.page is not None)
    _end(window)


def test_reading_can_be_cancelled(workplace: Workplace, customers: Customers, faulty: _Faulty, qtbot: QtBot) -> None:
    customers.add("Alfa", address="alfa@kund.example")
    window = BulkWindow(workplace, Chosen(customers.all_ids, ()), 1)
    window.show()
    assert "0 of 1 invoice(s) checked" in window.reading.findChildren(QLabel)[0].text()
    cancel = next(one for one in window.reading.findChildren(QPushButton) if one.text() == "Cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: not isValid(window))
    assert faulty.keys == []


def test_ticks_survive_a_filter_and_the_header_ticks_what_is_listed(
    customers: Customers, open_window: Any, qtbot: QtBot
) -> None:
    for name in ("Åkeri Ett", "Åkeri Två", "Bageri"):
        customers.add(name, address="x@kund.example")
    customers.add("Cykel")
    window, page, _taken = open_window(*customers.all_ids)
    assert page.table.tick_all.checkState() is Qt.CheckState.Checked
    qtbot.keyClicks(page.search, "akeri")
    wait_until(qtbot, lambda: names(page) == ["Åkeri Ett", "Åkeri Två"])
    qtbot.mouseClick(page.table.tick_all, Qt.MouseButton.LeftButton)
    assert "4 invoice(s) chosen = 1 ready + 1 incomplete + 2 not ticked" in window.foot.numbers.text()
    assert page.table.tick_all.checkState() is Qt.CheckState.Unchecked
    press(qtbot, page.search, Qt.Key.Key_Escape)
    assert window.isVisible()
    wait_until(qtbot, lambda: len(names(page)) == 4)
    assert page.table.tick_all.checkState() is Qt.CheckState.PartiallyChecked
    press(qtbot, page.table, Qt.Key.Key_3, CTRL)
    assert names(page) == ["Cykel"]
    press(qtbot, page.table, Qt.Key.Key_2, CTRL)
    assert names(page) == ["Åkeri Ett", "Åkeri Två", "Bageri"]
    press(qtbot, page.table, Qt.Key.Key_1, CTRL)
    qtbot.mouseClick(page.table.tick_all, Qt.MouseButton.LeftButton)
    assert "= 3 ready + 1 incomplete ·" in window.foot.numbers.text()
    page.table.sort_wanted.emit("-customer")
    assert names(page)[0] == "Cykel"


def test_chosen_customers_and_single_invoices_are_removed_and_come_back(
    customers: Customers, open_window: Any, qtbot: QtBot
) -> None:
    for name in ("Alfa", "Beta", "Gamma", "Delta"):
        customers.add(name, invoices=2, address="x@kund.example")
    window, page, _taken = open_window(*customers.all_ids)
    page.table.choose(party(page, "Alfa").id)
    press(qtbot, page.table, Qt.Key.Key_Down, SHIFT)
    press(qtbot, page.table, Qt.Key.Key_Delete)
    assert names(page) == ["Gamma", "Delta"]
    page.table.choose(party(page, "Gamma").id)
    page.line_table.choose(customers.ids["Gamma"][1])
    page.line_table.setFocus()
    press(qtbot, page.line_table, Qt.Key.Key_Delete)
    assert "8 invoice(s) chosen = 3 ready + 5 removed" in window.foot.numbers.text()
    assert "Ctrl+Z" in window.foot.said.text()
    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_Z, CTRL)
    press(qtbot, page.table, Qt.Key.Key_Z, CTRL)
    assert names(page) == ["Alfa", "Beta", "Gamma", "Delta"]
    assert "8 invoice(s) chosen = 8 ready ·" in window.foot.numbers.text()


def test_by_post_instead_goes_to_the_printer(
    workplace: Workplace, customers: Customers, open_window: Any, qtbot: QtBot
) -> None:
    customers.add("Alfa", by_post=True)
    customers.add("Beta", address="beta@kund.example")
    window, page, taken = open_window(*customers.all_ids)
    page.table.choose(party(page, "Alfa").id)
    press(qtbot, page.table, Qt.Key.Key_P, CTRL_SHIFT)
    settle(qtbot, window)
    assert cells(page, "Alfa")[1] == "Ready, by post"
    assert "= 2 ready · 1 mail(s) · 1 letter(s)" in window.foot.numbers.text()
    lines = page.draft.ready()
    send_all(qtbot, window, page)
    wait_until(qtbot, lambda: taken)
    assert sorted(item.channel for item in came(qtbot, workplace, lines)) == ["email", "print"]


def test_a_typed_address_is_saved_only_where_it_counts(
    workplace: Workplace, customers: Customers, open_window: Any, qtbot: QtBot
) -> None:
    number = customers.add("Alfa", address="old@kund.example")
    customers.add("Beta", emails=to("register@kund.example"))
    window, page, _taken = open_window(*customers.all_ids)
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    page.model.address_typed.emit(party(page, "Beta").id, "typed@kund.example")
    settle(qtbot, window)
    page.table.choose(party(page, "Beta").id)
    assert not window.actions_.save_address.isEnabled()  # the register would win over the list
    type_address(qtbot, window, page, "Alfa", "new@kund.example")
    assert gateway.email_list(company_id, q=number).items[0].email == "old@kund.example"
    press(qtbot, page.table, Qt.Key.Key_S, CTRL)
    wait_until(qtbot, lambda: "1 address(es) saved" in window.foot.said.text())
    assert gateway.email_list(company_id, q=number).items[0].email == "new@kund.example"
    assert not window.actions_.save_address.isEnabled()
    type_address(qtbot, window, page, "Alfa", "not an address")
    assert cells(page, "Alfa")[1] == "Address is wrong"
    assert not window.actions_.save_address.isEnabled()


def test_the_message_is_the_one_of_the_invoice_that_has_the_cursor(
    customers: Customers, open_window: Any, qtbot: QtBot
) -> None:
    customers.add("Alfa", language="sv", emails=[*to("alfa@kund.example"), {"email": "cc@kund.example", "role": "bcc"}])
    customers.add("Beta")
    window, page, _taken = open_window(*customers.all_ids)
    number = party(page, "Alfa").lines[0].number
    values = page.message.values
    wait_until(qtbot, lambda: number in page.message.text.toPlainText())
    assert (values["To"].text(), values["Template"].text()) == ("alfa@kund.example", "Swedish, standard")
    assert "cc@kund.example" in values["Recipients"].text()
    assert f"faktura-{number}.pdf" in values["Files"].text()
    page.table.choose(party(page, "Beta").id)
    wait_until(qtbot, lambda: "no address yet" in page.message.said.text())
    type_address(qtbot, window, page, "Beta", "a@b")
    wait_until(qtbot, lambda: "The address is wrong" in page.message.said.text())
    assert page.message.text.toPlainText() == ""


def test_every_underlined_letter_means_one_thing(customers: Customers, open_window: Any) -> None:
    customers.add("Alfa", address="alfa@kund.example")
    window, _page, _taken = open_window(*customers.all_ids)
    assert twice_used_letters(window) == []


def test_esc_asks_only_where_something_was_typed(customers: Customers, open_window: Any, qtbot: QtBot) -> None:
    customers.add("Alfa")
    window, page, _taken = open_window(*customers.all_ids)
    page.model.address_typed.emit(party(page, "Alfa").id, "alfa@kund.example")
    settle(qtbot, window)
    press(qtbot, page.table, Qt.Key.Key_Escape)
    assert "forget what you typed" in answer(qtbot, QMessageBox.ButtonRole.RejectRole)
    assert window.isVisible()
    page.model.address_typed.emit(party(page, "Alfa").id, "")
    settle(qtbot, window)
    press(qtbot, page.table, Qt.Key.Key_Escape)
    wait_until(qtbot, lambda: not isValid(window))


def test_no_goes_back_to_the_first_without_an_attachment(customers: Customers, open_window: Any, qtbot: QtBot) -> None:
    customers.add("Alfa", address="alfa@kund.example")
    window, page, taken = open_window(*customers.all_ids)
    gone_back: list[str] = []
    window.go_back_to.connect(gone_back.append)
    press(qtbot, page.table, Qt.Key.Key_Return, CTRL)
    press(qtbot, opened(qtbot, MissingAttachmentsQuestion), Qt.Key.Key_Escape)
    assert gone_back == list(customers.all_ids)
    assert (taken, window.isVisible()) == ([], True)


def test_more_than_one_part_is_read_and_one_number_goes_once(
    gateway: RunningGateway, workplace: Workplace, qtbot: QtBot
) -> None:
    twice = new_number()
    papers = [ubl_invoice(customer=new_number(), endpoint=None, email="k@kund.example") for _ in range(700)]
    papers[3] = ubl_invoice(twice, endpoint=None, email="k@kund.example")
    papers[650] = ubl_invoice(twice, endpoint=None, email="k@kund.example", reference="OTHER")
    file_id = gateway.upload("many.xml", batch(*papers)).json()["id"]
    window = BulkWindow(workplace, Chosen((), (file_id,)), 700)
    window.show()
    wait_until(qtbot, lambda: window.page is not None)
    assert window.page is not None
    assert "700 invoice(s) chosen = 699 ready + 1 incomplete" in window.foot.numbers.text()
    (held,) = window.page.draft.parties(which="incomplete")
    assert line_state(held.worst) == "Number sent before"
    assert held.worst.number == twice
    window.page.table.choose(held.id)
    press(qtbot, window.page.table, Qt.Key.Key_T, CTRL_SHIFT)
    settle(qtbot, window)
    assert "= 700 ready ·" in window.foot.numbers.text()
    _end(window)


def test_from_the_main_window_to_the_bar_at_its_foot(gateway: RunningGateway, tmp_path: Path, qtbot: QtBot) -> None:
    with open_desktop(gateway, tmp_path / "desktop", qtbot) as desktop:
        number = new_number()
        put(gateway, number, "main@kund.example")
        papers = [ubl_invoice(customer=number, endpoint=None) for _ in range(2)]
        file_id = gateway.upload(f"{number}.xml", batch(*papers)).json()["id"]
        files = desktop.window.views.waiting.panes.files
        wait_until(qtbot, lambda: files.table.choose(file_id))
        desktop.window.activateWindow()
        files.table.setFocus()
        press(qtbot, files.table, Qt.Key.Key_E, CTRL_SHIFT)
        window = opened(qtbot, BulkWindow)
        wait_until(qtbot, lambda: window.page is not None)
        assert window.page is not None
        window.activateWindow()
        send_all(qtbot, window, window.page)
        assert desktop.work is not None
        bars = desktop.work.sends.bars
        wait_until(qtbot, lambda: bars.findChildren(SendBar))
        gw, company_id = desktop.session.require_gateway(), desktop.session.company_id
        wait_until(qtbot, lambda: {one.state for one in gw.file_invoices(company_id, file_id).items} == {"sent"})
        bars.findChildren(SendBar)[-1].closed.emit()
