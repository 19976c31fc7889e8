"""*Release all* and *Take back all* in the window, on any number of deliveries, on a real gateway in practice mode."""

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.contract.files import Invoice
from connect_app.contract.practice import OutcomeRule, Outcomes
from connect_app.contract.sends import Send, SendRequest
from connect_app.desktop.lists.table import PAGE_ROWS
from connect_app.desktop.main import Desktop
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.shell.places import Place
from connect_app.desktop.widgets.act_bar import ActBar
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import Buyer, pdf, ubl_file
from tests.desktop.windows import answer, opened, press, upload, wait_until

CTRL = Qt.KeyboardModifier.ControlModifier


def go_to(desktop: Desktop, place: Place) -> None:
    desktop.window.activateWindow()
    desktop.window.actions_.go[place].trigger()


def send(desktop: Desktop, file_id: str, undo_s: int = 0) -> Send:
    request = SendRequest(file_ids=[file_id], missing_attachments="send", undo_s=undo_s)
    return desktop.session.require_gateway().send(desktop.session.company_id, request, new_id())


def choose(desktop: Desktop, match: str, outcome: str) -> None:
    """Choose what becomes of mail to these addresses."""
    rule = OutcomeRule(channel="email", match=match, outcome=outcome)
    desktop.session.require_gateway().set_outcomes(Outcomes(rules=[rule]))


def states(desktop: Desktop, invoices: list[Invoice]) -> set[str]:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    return {one.state.value for invoice in invoices for one in gateway.invoice_deliveries(company_id, invoice.id)}


def line(desktop: Desktop) -> str:
    """What the line at the foot says."""
    assert desktop.work is not None
    bars = desktop.work.deliveries.bars.findChildren(ActBar)
    return " ".join(label.text() for bar in bars for label in bar.findChildren(QLabel) if label.isVisible())


def test_all_that_is_on_its_way_is_taken_back_loaded_or_not(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    count = PAGE_ROWS + 5
    path = tmp_path / "many.xml"
    buyer = Buyer("Back AB", "EM", "many@back.example")
    path.write_bytes(ubl_file([(f"BACK-{number}", buyer) for number in range(count)]))
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    file = gateway.upload_file(company_id, path)
    receipt = send(desktop, file.id, undo_s=600)
    go_to(desktop, Place.SENDING)
    view = desktop.window.views.sending
    wait_until(qtbot, lambda: view.model.rowCount() >= PAGE_ROWS and view.model.total == count)
    view.table.setFocus()
    press(qtbot, view.table, Qt.Key.Key_A, CTRL)
    wait_until(qtbot, lambda: view.take_back.text() == f"Take back all ({count})")

    qtbot.mouseClick(view.take_back, Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: f"{count} delivery(s) taken back" in line(desktop))
    assert gateway.send_receipt(company_id, receipt.id).cancelled == count
    wait_until(qtbot, lambda: view.model.rowCount() == 0)


def test_all_that_waits_for_a_next_try_goes_on_after_a_question(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    buyer = Buyer("Later AB", "EM", "someone@later.example")
    choose(desktop, "*@later.example", "refuse_connection")
    file, invoices = upload(desktop, qtbot, tmp_path, *((f"LATER-{number}", buyer) for number in range(3)))
    send(desktop, file.id)
    wait_until(qtbot, lambda: states(desktop, invoices) <= {"held", "deferred"} and "held" in states(desktop, invoices))
    wait_until(qtbot, lambda: states(desktop, invoices) == {"held"})
    go_to(desktop, Place.ATTENTION)
    view = desktop.window.views.attention
    wait_until(qtbot, lambda: all(view.model.index_of(one.id).isValid() for one in invoices))
    heading = view.model.index_of(invoices[0].id).parent()
    view.tree.setCurrentIndex(heading)
    wait_until(qtbot, view.remedy.release_all.isVisible)
    assert "(3)" in view.remedy.release_all.text()
    choose(desktop, "*@later.example", "deliver")

    qtbot.mouseClick(view.remedy.release_all, Qt.MouseButton.LeftButton)
    assert "3 invoice(s)" in answer(qtbot, QMessageBox.ButtonRole.AcceptRole)

    wait_until(qtbot, lambda: "3 delivery(s) released" in line(desktop))
    wait_until(qtbot, lambda: states(desktop, invoices) == {"accepted"})


def test_what_may_have_arrived_is_left_with_the_reason(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    doubtful, waiting = Buyer("Doubt AB", "EM", "a@doubt.example"), Buyer("Wait AB", "EM", "a@wait.example")
    gateway = desktop.session.require_gateway()
    gateway.set_outcomes(
        Outcomes(
            rules=[
                OutcomeRule(channel="email", match="*@doubt.example", outcome="answer_lost"),
                OutcomeRule(channel="email", match="*@wait.example", outcome="refuse_connection"),
            ]
        )
    )
    file, invoices = upload(desktop, qtbot, tmp_path, ("DOUBT-1", doubtful), ("DOUBT-2", waiting))
    (tmp_path / "secret-sheet.pdf").write_bytes(pdf())
    company_id = desktop.session.company_id
    gateway.add_attachment(company_id, invoices[0].id, tmp_path / "secret-sheet.pdf", document_type="time_sheet")
    send(desktop, file.id)
    wait_until(qtbot, lambda: states(desktop, invoices) == {"held"})
    go_to(desktop, Place.ATTENTION)
    view = desktop.window.views.attention
    wait_until(qtbot, lambda: all(view.model.index_of(one.id).isValid() for one in invoices))
    view.tree.setFocus()
    assert view.choose(invoices[0].id)
    said = "What may have been sent: the invoice and 1 attachment(s): secret-sheet.pdf."
    wait_until(qtbot, lambda: any(said in label.text() for label in view.remedy.findChildren(QLabel)))
    model = view.tree.selectionModel()
    model.select(view.model.index_of(invoices[1].id), model.SelectionFlag.Select | model.SelectionFlag.Rows)
    wait_until(qtbot, view.remedy.take_back_all.isVisible)

    qtbot.mouseClick(view.remedy.take_back_all, Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: "1 delivery(s) taken back" in line(desktop))
    assert "1 left: " in line(desktop)
    assert "may have arrived" in line(desktop)
    assert states(desktop, [invoices[1]]) == {"cancelled"}
    assert states(desktop, [invoices[0]]) == {"held"}


@pytest.mark.parametrize("place", [Place.SENDING, Place.ATTENTION])
def test_the_commands_are_in_the_menu_where_they_mean_something(desktop: Desktop, place: Place, qtbot: QtBot) -> None:
    go_to(desktop, Place.WAITING)
    actions = desktop.window.actions_
    assert not actions.release.isEnabled()
    assert not actions.take_back.isEnabled()
    go_to(desktop, place)
    assert actions.release.shortcut().toString()


def bar_button(desktop: Desktop, name: str) -> QPushButton:
    """The button of the newest line at the foot."""
    assert desktop.work is not None
    button = getattr(desktop.work.deliveries.bars.findChildren(ActBar)[-1], name)
    assert isinstance(button, QPushButton)
    return button


def test_stop_leaves_the_rest_as_it_was_and_says_what_was_done(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connect_app.desktop.trouble.many_deliveries.PART", 1)
    may_go_on, really = Event(), Gateway.cancel_deliveries

    def cancel(gateway: Gateway, *words: Any) -> Any:
        acted = really(gateway, *words)
        may_go_on.wait(60)
        return acted

    monkeypatch.setattr(Gateway, "cancel_deliveries", cancel)
    buyer = Buyer("Stop AB", "EM", "someone@stop.example")
    file, invoices = upload(desktop, qtbot, tmp_path, *((f"STOP-{number}", buyer) for number in range(3)))
    receipt = send(desktop, file.id, undo_s=600)
    go_to(desktop, Place.SENDING)
    view = desktop.window.views.sending
    wait_until(qtbot, lambda: all(view.model.index_of(one.id).isValid() for one in invoices))
    view.table.choose_all([one.id for one in invoices])
    qtbot.mouseClick(view.take_back, Qt.MouseButton.LeftButton)
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    wait_until(qtbot, lambda: gateway.send_receipt(company_id, receipt.id).cancelled == 1)

    qtbot.mouseClick(bar_button(desktop, "stop"), Qt.MouseButton.LeftButton)
    may_go_on.set()

    wait_until(qtbot, lambda: "1 delivery(s) taken back" in line(desktop))
    assert "Stopped; the others are as they were." in line(desktop)
    left = gateway.send_receipt(company_id, receipt.id)
    assert (left.cancelled, left.queued) == (1, 2)
    gateway.cancel_send(company_id, receipt.id)


def test_what_was_taken_back_can_be_sent_again_from_the_line(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    buyer = Buyer("Again AB", "EM", "someone@again.example")
    file, invoices = upload(desktop, qtbot, tmp_path, *((f"AGAIN-{number}", buyer) for number in range(2)))
    send(desktop, file.id, undo_s=600)
    go_to(desktop, Place.SENDING)
    view = desktop.window.views.sending
    wait_until(qtbot, lambda: all(view.model.index_of(one.id).isValid() for one in invoices))
    view.table.choose_all([one.id for one in invoices])
    qtbot.mouseClick(view.take_back, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: "2 delivery(s) taken back" in line(desktop))
    assert "again" in bar_button(desktop, "back").text().replace("&", "")

    qtbot.mouseClick(bar_button(desktop, "back"), Qt.MouseButton.LeftButton)
    question = opened(qtbot, MissingAttachmentsQuestion)
    qtbot.mouseClick(
        next(one for one in question.findChildren(QPushButton) if "Yes" in one.text()), Qt.MouseButton.LeftButton
    )

    wait_until(qtbot, lambda: states(desktop, invoices) == {"cancelled", "accepted"})
    arrived = [
        one for one in desktop.session.require_gateway().practice_inbox().items if "AGAIN-0" in one.invoice_numbers
    ]
    assert len(arrived) == 1


def test_what_was_released_and_has_not_gone_is_taken_back_from_the_line(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(desktop, "*@release.example", "refuse_connection")
    file, (invoice,) = upload(desktop, qtbot, tmp_path, ("RELEASE-1", Buyer("Re AB", "EM", "held@release.example")))
    send(desktop, file.id)
    wait_until(qtbot, lambda: states(desktop, [invoice]) == {"held"})
    go_to(desktop, Place.ATTENTION)
    view = desktop.window.views.attention
    wait_until(qtbot, lambda: view.model.index_of(invoice.id).isValid())
    assert view.choose(invoice.id)
    desktop.window.actions_.release.trigger()
    wait_until(qtbot, lambda: "1 delivery(s) released" in line(desktop))
    wait_until(qtbot, lambda: states(desktop, [invoice]) == {"held"})  # that server is still away

    qtbot.mouseClick(bar_button(desktop, "back"), Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: states(desktop, [invoice]) == {"cancelled"})
    wait_until(qtbot, lambda: "1 delivery(s) taken back" in line(desktop))


def test_only_what_was_released_is_taken_back_from_the_line(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    rules = [
        OutcomeRule(channel="email", match=match, outcome=outcome)
        for match, outcome in (("lost@both.example", "answer_lost"), ("away@both.example", "refuse_connection"))
    ]
    desktop.session.require_gateway().set_outcomes(Outcomes(rules=rules))
    buyer = Buyer("Both AB", "EM", "lost@both.example; away@both.example")
    file, (invoice,) = upload(desktop, qtbot, tmp_path, ("BOTH-1", buyer))
    send(desktop, file.id)
    wait_until(qtbot, lambda: states(desktop, [invoice]) == {"held"})
    go_to(desktop, Place.ATTENTION)
    view = desktop.window.views.attention
    wait_until(qtbot, lambda: view.model.index_of(invoice.id).isValid())
    assert view.choose(invoice.id)
    desktop.window.actions_.release.trigger()
    wait_until(qtbot, lambda: "1 delivery(s) released" in line(desktop))
    assert "1 left: " in line(desktop)
    wait_until(qtbot, lambda: states(desktop, [invoice]) == {"held"})

    qtbot.mouseClick(bar_button(desktop, "back"), Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: "1 delivery(s) taken back" in line(desktop))
    assert "left" not in line(desktop)  # the other was not touched, so there is nothing to say of it
    assert states(desktop, [invoice]) == {"cancelled", "held"}
