"""A press on Send waits for its uploads, sends exactly what was planned, and says in order why something cannot go."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QTableWidget, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.client.connection import Connection, SharedGateway
from connect_app.client.jobs import Description, JobState, Reason
from connect_app.client.outbox import Outbox
from connect_app.client.uploading import Uploader
from connect_app.contract.companies import SettingsPatch
from connect_app.contract.sends import Send, SendRequest
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.sends.not_arrived import NotArrivedQuestion
from connect_app.desktop.sends.not_sendable import NotSendableDialog
from connect_app.desktop.sends.plan_changed import PlanChangedQuestion
from connect_app.desktop.sends.send_bar import SendBar
from connect_app.desktop.sends.sending import SendFlow
from connect_app.desktop.text.figures import amount_text
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, Buyer, pdf
from tests.desktop.windows import opened
from tests.desktop.workplaces import upload_invoices, wait_until
from tests.running_gateway import RunningGateway

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def waiting(workplace: Workplace, tmp_path: Path) -> Iterator[Workplace]:
    """A place of work whose uploads stand still until the test starts them."""
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    saved = gateway.change_settings(company_id, SettingsPatch(undo_s=600), gateway.settings(company_id).etag)
    workplace.session.note_settings(saved.value)
    outbox = Outbox(tmp_path / "slow")
    yield replace(workplace, open_outbox=lambda: outbox)
    outbox.close()


@pytest.fixture
def flow(waiting: Workplace, qtbot: QtBot) -> Iterator[SendFlow]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sends = SendFlow(waiting, window)
    begun: list[str] = []
    sends.began.connect(lambda send: begun.append(send.id))
    yield sends
    for send_id in begun:
        waiting.session.require_gateway().cancel_send(waiting.session.company_id, send_id)
    for bar in sends.bars.findChildren(SendBar):
        bar.closed.emit()


def sheet(folder: Path, mark: str = "sheet") -> Path:
    path = folder / f"{mark}.pdf"
    path.write_bytes(pdf(1, mark))
    return path


def attach(workplace: Workplace, invoice_id: str, path: Path) -> str:
    """Put an attachment into the outbox, as *Add attachment* does."""
    company_id = workplace.session.company_id
    return workplace.outbox.add_attachment(company_id, invoice_id, path, None, Description("time_sheet")).id


def bar_text(flow: SendFlow) -> str:
    bars = flow.bars.findChildren(SendBar)
    return " ".join(label.text() for bar in bars for label in bar.findChildren(QLabel) if label.isVisible())


def click(qtbot: QtBot, dialog: QDialog, text: str) -> None:
    found = [one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "").startswith(text)]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def texts(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def are_questions_open() -> bool:
    return any(isinstance(one, QDialog) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_a_send_waits_for_the_attachments_of_its_invoices(
    waiting: Workplace, flow: SendFlow, gateway: RunningGateway, tmp_path: Path, qtbot: QtBot
) -> None:
    file, (invoice, other) = upload_invoices(waiting, tmp_path, ("P-1", BY_MAIL), ("P-2", BY_MAIL))
    waiting.session.require_gateway().add_attachment(
        waiting.session.company_id, other.id, sheet(tmp_path, "there"), document_type="time_sheet"
    )
    attach(waiting, invoice.id, sheet(tmp_path, "late"))

    flow.send([], [file.id])

    wait_until(qtbot, lambda: "Waits for 1 attachment" in bar_text(flow) and "late.pdf" in bar_text(flow))
    real = waiting.session.require_gateway()
    assert real.invoice(waiting.session.company_id, other.id).state == "waiting"
    connection = Connection(SharedGateway(gateway.url, gateway.token), "admin")
    uploader = Uploader(waiting.outbox, connection)
    uploader.start()
    try:
        wait_until(qtbot, lambda: "will be sent in" in bar_text(flow))
    finally:
        uploader.close()
        connection.close()
    assert not are_questions_open()  # nobody is asked about a missing attachment
    assert f"2 invoice(s), {amount_text('2500.00')} SEK: P-1 Acme AB, P-2 Acme AB" in bar_text(flow)
    assert [one.filename for one in real.invoice(waiting.session.company_id, invoice.id).attachments] == ["late.pdf"]


def test_an_attachment_of_another_invoice_holds_nothing_up(
    waiting: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (invoice, other) = upload_invoices(waiting, tmp_path, ("P-3", BY_MAIL), ("P-4", BY_MAIL))
    attach(waiting, other.id, sheet(tmp_path))
    flow.send([invoice.id], [])
    click(qtbot, opened(qtbot, MissingAttachmentsQuestion), "Yes")
    wait_until(qtbot, lambda: "will be sent in" in bar_text(flow))


def test_a_refused_attachment_is_asked_about_and_may_be_left_out(
    waiting: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (invoice,) = upload_invoices(waiting, tmp_path, ("P-5", BY_MAIL))
    job_id = attach(waiting, invoice.id, sheet(tmp_path))
    job = waiting.outbox.job(job_id)
    assert job is not None
    reason = Reason("encrypted", "It is protected by a password.")
    waiting.outbox.record(replace(job, state=JobState.REFUSED, reasons=(reason,)))
    gone_back: list[str] = []
    flow.go_back_to.connect(gone_back.append)

    flow.send([invoice.id], [])
    question = opened(qtbot, NotArrivedQuestion)
    item = question.findChild(QTreeWidget).topLevelItem(0)
    assert (item.text(0), item.text(1)) == ("sheet.pdf", "P-5 Acme AB")
    assert "protected by a password" in item.text(2)
    assert not [one for one in question.findChildren(QPushButton) if "Wait" in one.text()]
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    wait_until(qtbot, lambda: gone_back == [invoice.id])

    flow.send([invoice.id], [])
    click(qtbot, opened(qtbot, NotArrivedQuestion), "Send without")
    click(qtbot, opened(qtbot, MissingAttachmentsQuestion), "Yes")
    wait_until(qtbot, lambda: "will be sent in" in bar_text(flow))


def test_an_upload_that_stands_still_is_asked_about_and_waited_for_once_more(
    waiting: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, (invoice,) = upload_invoices(waiting, tmp_path, ("P-6", BY_MAIL))
    attach(waiting, invoice.id, sheet(tmp_path))
    monkeypatch.setattr("connect_app.desktop.sends.upload_wait.STILL_S", 0.0)
    flow.send([invoice.id], [])
    question = opened(qtbot, NotArrivedQuestion)
    monkeypatch.setattr("connect_app.desktop.sends.upload_wait.STILL_S", 3600.0)
    click(qtbot, question, "Wait")
    wait_until(qtbot, lambda: "Waits for 1 attachment" in bar_text(flow))
    bar = flow.bars.findChildren(SendBar)[0]
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not flow.is_busy
    real = waiting.session.require_gateway()
    assert real.invoice(waiting.session.company_id, invoice.id).state == "waiting"


class _Changing(Gateway):
    """A gateway at which somebody adds an attachment just before a send arrives for the first time."""

    def __init__(self, url: str, token: str, invoice_id: str, path: Path) -> None:
        super().__init__(url, token)
        self.expected: list[dict[str, str] | None] = []
        self._invoice_id, self._path = invoice_id, path

    def send(self, company_id: str, request: SendRequest, key: str) -> Send:
        self.expected.append(request.expected)
        if len(self.expected) == 1:
            self.add_attachment(company_id, self._invoice_id, self._path, document_type="time_sheet")
        return super().send(company_id, request, key)


def test_what_changed_since_the_plan_is_asked_about_again(
    waiting: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (invoice, other) = upload_invoices(waiting, tmp_path, ("P-7", BY_MAIL), ("P-8", BY_NETWORK))
    real = waiting.session.require_gateway()
    changing = _Changing(real.url, real._transport.token, invoice.id, sheet(tmp_path))
    waiting.session.gateway = changing
    flow.send([invoice.id, other.id], [])
    click(qtbot, opened(qtbot, MissingAttachmentsQuestion), "Yes")
    question = opened(qtbot, PlanChangedQuestion)
    table = question.findChild(QTableWidget)
    assert [(table.item(0, 0).text(), table.item(0, 2).text())] == [("P-7", "Added: sheet.pdf.")]
    assert table.rowCount() == 1
    assert changing.expected[0] is not None
    assert changing.expected[0].keys() == {invoice.id, other.id}
    click(qtbot, question, "Send 2 invoice")
    wait_until(qtbot, lambda: "will be sent in" in bar_text(flow))
    assert changing.expected[1] != changing.expected[0]
    waiting.session.gateway = real
    changing.close()


def test_why_it_cannot_go_lists_what_was_chosen_and_has_not_gone_worst_first(
    waiting: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    real, company_id = waiting.session.require_gateway(), waiting.session.company_id
    _, (before,) = upload_invoices(waiting, tmp_path, ("TWICE", BY_MAIL))
    folder = tmp_path / "second"
    folder.mkdir()
    wrong = Buyer("Wrong AB", "EM", "no address at all")
    file, found = upload_invoices(
        waiting, folder, ("P-9", BY_MAIL), ("TWICE", BY_MAIL), ("P-10", wrong), ("P-11", BY_NETWORK)
    )
    sent = [before.id, found[0].id]
    receipt = real.send(company_id, SendRequest(invoice_ids=sent, missing_attachments="send", undo_s=600), new_id())

    flow.send([], [file.id])

    dialog = opened(qtbot, NotSendableDialog)
    table = dialog.findChild(QTableWidget)
    assert [table.item(row, 0).text() for row in range(table.rowCount())] == ["P-10", "TWICE"]
    assert "2 invoice" in texts(dialog)
    click(qtbot, dialog, "Send 1 invoice")
    click(qtbot, opened(qtbot, MissingAttachmentsQuestion), "Yes")
    wait_until(qtbot, lambda: "1 invoice(s)" in bar_text(flow) and "P-11 Beta Bygg AB" in bar_text(flow))
    real.cancel_send(company_id, receipt.id)


def test_what_has_all_gone_is_said_and_not_sent_again(
    waiting: Workplace, flow: SendFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    real, company_id = waiting.session.require_gateway(), waiting.session.company_id
    file, (invoice,) = upload_invoices(waiting, tmp_path, ("P-12", BY_MAIL))
    request = SendRequest(invoice_ids=[invoice.id], missing_attachments="send", undo_s=600)
    receipt = real.send(company_id, request, new_id())
    flow.send([], [file.id])
    wait_until(qtbot, lambda: "sent already" in bar_text(flow))
    assert not are_questions_open()
    real.cancel_send(company_id, receipt.id)
