"""*Send selected* from the plan to the receipt, on a real gateway in practice mode."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QTableWidget, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.contract.companies import SettingsPatch
from connect_app.contract.files import Invoice
from connect_app.contract.practice import OutcomeRule, Outcomes
from connect_app.contract.sends import Send, SendRequest
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.lists.invoice_columns import attachments
from connect_app.desktop.lists.rows import invoice_row
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.sends.not_sendable import NotSendableDialog
from connect_app.desktop.sends.receipt import ReceiptDialog
from connect_app.desktop.sends.send_bar import SendBar
from connect_app.desktop.sends.sending import SendFlow
from connect_app.domain.errors import TryLater
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, BY_POST, Buyer, pdf
from tests.desktop.workplaces import Ears, ask_until, upload_invoices, wait_until

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def flow(workplace: Workplace, window: QWidget) -> Iterator[SendFlow]:
    sends = SendFlow(workplace, window)
    yield sends
    for bar in sends.bars.findChildren(SendBar):
        bar.closed.emit()


def set_undo(workplace: Workplace, seconds: int) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    etag = gateway.settings(company_id).etag
    saved = gateway.change_settings(company_id, SettingsPatch(undo_s=seconds), etag)
    workplace.session.note_settings(saved.value)


def with_attachments(workplace: Workplace, folder: Path, *invoices: tuple[str, Buyer]) -> list[Invoice]:
    _, uploaded = upload_invoices(workplace, folder, *invoices)
    path = folder / "sheet.pdf"
    path.write_bytes(pdf(1, invoices[0][0]))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    for invoice in uploaded:
        gateway.add_attachment(company_id, invoice.id, path, document_type="time_sheet")
    return uploaded


def test_no_goes_back_to_the_first_and_sends_nothing(
    workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    file, invoices = upload_invoices(workplace, tmp_path, ("S-1", BY_MAIL), ("S-2", BY_NETWORK), ("S-3", BY_POST))
    path = tmp_path / "sheet.pdf"
    path.write_bytes(pdf())
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.add_attachment(company_id, invoices[0].id, path, document_type="time_sheet")
    gone_back: list[str] = []
    flow.go_back_to.connect(gone_back.append)

    flow.send([], [file.id])

    question = _wait_for(qtbot, MissingAttachmentsQuestion)
    rows = question.findChild(QTreeWidget)
    assert [rows.topLevelItem(row).text(0) for row in range(rows.topLevelItemCount())] == ["S-2", "S-3"]
    assert "2 of the 3" in _texts(question)
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    wait_until(qtbot, lambda: gone_back == [invoices[1].id])
    assert {invoice.state for invoice in gateway.file_invoices(company_id, file.id).items} == {"waiting"}
    assert not flow.bars.isVisibleTo(flow.bars.parentWidget())


def test_only_those_with_attachment_are_a_send_of_their_own(
    workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    file, invoices = upload_invoices(workplace, tmp_path, ("S-61", BY_MAIL), ("S-62", BY_NETWORK), ("S-63", BY_POST))
    path = tmp_path / "sheet.pdf"
    path.write_bytes(pdf())
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.add_attachment(company_id, invoices[0].id, path, document_type="time_sheet")
    began: list[Send] = []
    flow.began.connect(began.append)

    flow.send([], [file.id])
    question = _wait_for(qtbot, MissingAttachmentsQuestion)
    qtbot.mouseClick(_button(question, "Only the 1"), Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: began)
    assert (began[0].invoice_ids, began[0].selected) == ([invoices[0].id], 1)
    states = {one.number: one.state for one in gateway.file_invoices(company_id, file.id).items}
    assert (states["S-62"], states["S-63"]) == ("waiting", "waiting")


def test_the_question_says_what_the_company_wants_and_is_missing(
    workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    rule = {"customer": "Gamma Wants AB", "document_type": "delivery_note", "insistence": "ask"}
    patch = SettingsPatch.model_validate({"required_attachments": [rule]})
    gateway.change_settings(company_id, patch, gateway.settings(company_id).etag)
    try:
        buyer = Buyer("Gamma Wants AB", "EM", "gamma@acme.example")
        (invoice,) = with_attachments(workplace, tmp_path, ("S-64", buyer))
        shown = invoice_row(gateway.invoice(company_id, invoice.id))
        assert attachments().text(shown) == "1 · Delivery note is missing"
        flow.send([invoice.id], [])
        question = _wait_for(qtbot, MissingAttachmentsQuestion)
        assert "lacks attachments" in _texts(question)
        assert question.findChild(QTableWidget).item(0, 3).text() == "Delivery note is missing."
        qtbot.keyClick(question, Qt.Key.Key_Escape)
    finally:
        empty = SettingsPatch(required_attachments=None)
        gateway.change_settings(company_id, empty, gateway.settings(company_id).etag)


def test_enter_on_the_question_means_no(workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot) -> None:
    file, (invoice,) = upload_invoices(workplace, tmp_path, ("S-4", BY_MAIL))
    flow.send([], [file.id])
    question = _wait_for(qtbot, MissingAttachmentsQuestion)
    assert "The chosen invoice has no attachment" in _texts(question)

    with qtbot.waitSignal(flow.go_back_to):
        qtbot.keyClick(question, Qt.Key.Key_Return)

    gateway = workplace.session.require_gateway()
    assert gateway.invoice(workplace.session.company_id, invoice.id).state == "waiting"


def test_undo_takes_everything_back(workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot) -> None:
    set_undo(workplace, 60)
    invoices = with_attachments(workplace, tmp_path, ("S-5", BY_MAIL), ("S-6", BY_NETWORK))

    flow.send([invoice.id for invoice in invoices], [])

    bar = _bar(qtbot, flow)
    wait_until(qtbot, lambda: "2 invoice" in _texts(bar) and "will be sent in" in _texts(bar))
    assert flow.is_busy
    qtbot.mouseClick(_button(bar, "Undo"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: "Taken back: 2" in _texts(bar))
    assert not flow.is_busy
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    for invoice in invoices:
        assert gateway.invoice(company_id, invoice.id).deliveries[0].state == "cancelled"
    arrived = {number for item in gateway.practice_inbox().items for number in item.invoice_numbers}
    assert not {"S-5", "S-6"} & arrived


def test_a_send_ends_with_a_receipt_that_adds_up(
    workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    set_undo(workplace, 0)
    refusing = Buyer("Refusing AB", "EM", "nobody@refusing.example")
    invoices = with_attachments(workplace, tmp_path, ("S-7", refusing), ("S-8", BY_NETWORK), ("S-9", BY_POST))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.set_outcomes(Outcomes(rules=[OutcomeRule(match="*@refusing.example", outcome="reject")]))
    ears = Ears(workplace)

    flow.send([invoice.id for invoice in invoices], [])

    bar = _bar(qtbot, flow)
    send_id = ask_until(qtbot, lambda: gateway.invoice(company_id, invoices[0].id).deliveries)[0].send_id
    ask_until(qtbot, lambda: gateway.send_receipt(company_id, send_id).complete)
    ears.listen()
    wait_until(qtbot, lambda: "need(s) attention" in _texts(bar))
    assert "2 sent" in _texts(bar)
    qtbot.mouseClick(_button(bar, "Receipt"), Qt.MouseButton.LeftButton)
    receipt = _wait_for(qtbot, ReceiptDialog)
    numbers = {label.accessibleName(): label.text() for label in receipt.findChildren(QLabel) if label.isVisible()}
    assert numbers["Selected"] == "3"
    assert numbers["Refused"] == "1"
    with qtbot.waitSignal(flow.attention_wanted):
        qtbot.mouseClick(_button(receipt, "Show what"), Qt.MouseButton.LeftButton)
    gateway.set_outcomes(Outcomes(rules=[]))


def test_a_send_that_went_well_leaves_the_window_by_itself(
    workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connect_app.desktop.sends.press.FOLD_MS", 1)
    set_undo(workplace, 0)
    (invoice,) = with_attachments(workplace, tmp_path, ("S-20", BY_NETWORK))
    ears = Ears(workplace)

    flow.send([invoice.id], [])

    _bar(qtbot, flow)
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    wait_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).state == "sent")
    ears.listen()
    wait_until(qtbot, lambda: not flow.bars.isVisible())
    assert not flow.is_busy


def test_the_next_send_takes_the_place_of_one_that_needs_attention(
    workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connect_app.desktop.sends.press.FOLD_MS", 1)
    set_undo(workplace, 0)
    refusing = Buyer("Refusing AB", "EM", "nobody@refusing.example")
    first, second = with_attachments(workplace, tmp_path, ("S-21", refusing), ("S-22", BY_NETWORK))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.set_outcomes(Outcomes(rules=[OutcomeRule(match="*@refusing.example", outcome="reject")]))
    ears = Ears(workplace)
    flow.send([first.id], [])
    bar = _bar(qtbot, flow)
    wait_until(qtbot, lambda: gateway.invoice(company_id, first.id).state == "attention")
    ears.listen()
    wait_until(qtbot, lambda: "need(s) attention" in _texts(bar))

    flow.send([second.id], [])

    wait_until(qtbot, lambda: [one for one in flow.bars.findChildren(SendBar) if one is not bar])
    wait_until(qtbot, lambda: bar not in flow.bars.findChildren(SendBar))
    gateway.set_outcomes(Outcomes(rules=[]))


def test_a_number_that_was_sent_before_goes_only_if_the_clerk_means_it(
    workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    set_undo(workplace, 60)
    (first,) = with_attachments(workplace, tmp_path, ("S-10", BY_MAIL))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.send(company_id, SendRequest(invoice_ids=[first.id]), new_id())
    again = tmp_path / "again"
    again.mkdir()
    invoices = with_attachments(workplace, again, ("S-11", BY_POST), ("S-10", BY_MAIL))
    assert invoices[1].duplicate_of is not None

    flow.send([invoice.id for invoice in invoices], [])

    dialog = _wait_for(qtbot, NotSendableDialog)
    table = dialog.findChild(QTableWidget)
    assert table.rowCount() == 1
    assert "1 invoice" in _button(dialog, "Send").text()
    table.item(0, 0).setCheckState(Qt.CheckState.Checked)
    assert "2 invoice" in _button(dialog, "Send").text()
    qtbot.mouseClick(_button(dialog, "Send"), Qt.MouseButton.LeftButton)
    bar = _bar(qtbot, flow)
    wait_until(qtbot, lambda: "2 invoice" in _texts(bar) and "will be sent in" in _texts(bar))
    qtbot.mouseClick(_button(bar, "Undo"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: "Taken back" in _texts(bar))


class _LosingAnswers(Gateway):
    """A gateway whose first answers to a send are lost on the way back, after it has taken the send."""

    def __init__(self, url: str, token: str, losses: int) -> None:
        super().__init__(url, token)
        self.losses = losses
        self.keys: list[str] = []

    def send(self, company_id: str, request: SendRequest, key: str) -> Send:
        self.keys.append(key)
        answer = super().send(company_id, request, key)
        if len(self.keys) <= self.losses:
            raise TryLater("gateway_unreachable", "The gateway does not answer.")
        return answer


def test_a_lost_answer_never_sends_twice(workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot) -> None:
    set_undo(workplace, 60)
    (invoice,) = with_attachments(workplace, tmp_path, ("S-12", BY_MAIL))
    real = workplace.session.require_gateway()
    losing = _LosingAnswers(real.url, real._transport.token, losses=1)
    workplace.session.gateway = losing

    flow.send([invoice.id], [])

    bar = _bar(qtbot, flow)
    wait_until(qtbot, lambda: "does not answer" in _texts(bar))
    qtbot.mouseClick(_button(bar, "Try again"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: "will be sent in" in _texts(bar))
    assert len(losing.keys) == 2
    assert losing.keys[0] == losing.keys[1]
    assert len(real.invoice_deliveries(workplace.session.company_id, invoice.id)) == 1
    qtbot.mouseClick(_button(bar, "Undo"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: "Taken back" in _texts(bar))
    losing.close()
    workplace.session.gateway = real


def test_nobody_is_asked_while_attachments_are_off(
    workplace: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    set_undo(workplace, 60)
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("S-13", BY_MAIL))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    _set_attachments(workplace, enabled=False)
    try:
        flow.send([invoice.id], [])
        bar = _bar(qtbot, flow)
        wait_until(qtbot, lambda: "will be sent in" in _texts(bar))
        qtbot.mouseClick(_button(bar, "Undo"), Qt.MouseButton.LeftButton)
        wait_until(qtbot, lambda: "Taken back" in _texts(bar))
        assert gateway.invoice(company_id, invoice.id).deliveries[0].state == "cancelled"
    finally:
        _set_attachments(workplace, enabled=True)


def _set_attachments(workplace: Workplace, *, enabled: bool) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    etag = gateway.settings(company_id).etag
    saved = gateway.change_settings(company_id, SettingsPatch(attachments_enabled=enabled), etag)
    workplace.session.note_settings(saved.value)


def _wait_for(qtbot: QtBot, kind: type[D]) -> D:
    def find() -> D | None:
        shown = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind))
        return next((widget for widget in shown if widget.isVisible()), None)

    wait_until(qtbot, find)
    found = find()
    assert found is not None
    return found


def _bar(qtbot: QtBot, flow: SendFlow) -> SendBar:
    wait_until(qtbot, lambda: flow.bars.findChildren(SendBar))
    return flow.bars.findChildren(SendBar)[-1]


def _button(parent: QWidget, text: str) -> QPushButton:
    buttons = [one for one in parent.findChildren(QPushButton) if one.text().replace("&", "").startswith(text)]
    assert buttons, f"no button {text}"
    return buttons[0]


def _texts(parent: QWidget) -> str:
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())
