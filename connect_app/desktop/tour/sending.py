"""The tour's third part: the question, the undo, the send, its progress and its receipt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTreeWidget

from connect_app.desktop.practice.practice_outcomes import OutcomesPage
from connect_app.desktop.practice.practice_window import PracticeWindow
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.sends.receipt import ReceiptDialog
from connect_app.desktop.sends.send_bar import SendBar
from connect_app.desktop.shell.places import Place
from connect_app.desktop.tour.attaching import WITH_TIME_SHEET
from connect_app.desktop.tour.hand import (
    TourError,
    button,
    click_row,
    expect,
    open_window,
    press,
    says,
    strike,
    wait_until,
    write,
)
from connect_app.desktop.tour.receiving import INVOICES_IN_MARCH
from connect_app.desktop.tour.stage import Stage

BOUNCING = ("260306", "hej@cafe-klockan.example")
"""The invoice whose mail will come back, and its address."""

_CONTROL = Qt.KeyboardModifier.ControlModifier


def choose_outcomes(stage: Stage) -> None:
    """Let the mail to one customer come back."""
    stage.strike(Qt.Key.Key_P, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
    window = open_window(PracticeWindow)
    strike(window.tabs.tabBar(), Qt.Key.Key_Right)
    page = window.findChild(OutcomesPage)
    assert page is not None
    wait_until(page.isVisible, "The page of outcomes")
    wait_until(button(page, "Add a rule").isEnabled, "The rules in use")
    press(button(page, "Add a rule"))
    pattern = wait_until(lambda: [line for line in page.findChildren(QLineEdit) if line.text() == "*"], "A new rule")[0]
    write(pattern, BOUNCING[1])
    outcome = next(box for box in page.findChildren(QComboBox) if box.findData("bounce") >= 0)
    for _ in range(outcome.findData("bounce") - outcome.currentIndex()):
        strike(outcome, Qt.Key.Key_Down)
    expect(holds=outcome.currentData() == "bounce", otherwise="The outcome was not chosen by keyboard.")
    press(button(page, "Use these rules"))
    wait_until(lambda: says(page, "In use"), "The use of the rules")
    rules = stage.ask(lambda gateway: gateway.practice_outcomes()).rules
    expect(
        holds=[(rule.match, rule.outcome) for rule in rules] == [(BOUNCING[1], "bounce")],
        otherwise="The gateway does not know the rule.",
    )
    stage.camera.take("outcomes", stage.window, window)
    window.close()


def refuse_the_question(stage: Stage) -> None:
    """Send the whole file; the question names the five without an attachment; No goes back to the first of them."""
    question = _press_send(stage)
    listed = question.findChild(QTreeWidget)
    assert listed is not None
    missing = [number for number in stage.invoice_ids if number not in WITH_TIME_SHEET]
    items = (listed.topLevelItem(row) for row in range(listed.topLevelItemCount()))
    shown = [item.text(0) for item in items if item is not None]
    expect(holds=shown == missing, otherwise=f"The question lists {shown}, not {missing}.")
    numbers = f"{len(missing)} of the {INVOICES_IN_MARCH}"
    expect(holds=says(question, numbers), otherwise="The question does not say how many have no attachment.")
    stage.snap("question", question)
    press(button(question, "No"))

    def is_first_chosen() -> bool:
        current = stage.panes.current_invoice()
        return current is not None and current.number == missing[0]

    wait_until(is_first_chosen, f"The choice of {missing[0]} after No")
    expect(holds=_states(stage) == {"waiting"}, otherwise="Something was sent although the answer was No.")


def undo_a_send(stage: Stage) -> None:
    """Yes, then Undo within the undo window: nothing has gone, everything waits again."""
    press(button(_press_send(stage), "Yes"))
    bar = _bar(stage)
    undo = wait_until(lambda: _visible_button(bar, "Undo"), "The undo window")
    assert undo is not None
    wait_until(lambda: says(bar, "will be sent in"), "The countdown")
    stage.snap("undo")
    press(undo)
    wait_until(lambda: says(bar, "Taken back"), "The taking back")
    arrived = stage.ask(lambda gateway: gateway.practice_inbox()).items
    expect(holds=not arrived, otherwise="Something arrived although the send was undone.")
    wait_until(lambda: _states(stage) <= {"waiting", "cancelled"}, "The return of the invoices")
    press(bar.close_button)


def send_march(stage: Stage) -> None:
    """Yes, and this time it goes; the receipt's numbers add up."""
    press(button(_press_send(stage), "Yes"))
    bar = _bar(stage)
    stage.strike(Qt.Key.Key_2)
    sending = stage.window.views.sending
    wait_until(lambda: len(sending.model.rows()) == INVOICES_IN_MARCH, "The list of what is being sent")
    wait_until(lambda: says(bar, "Sending") or says(bar, "arrived"), "The progress")
    stage.snap("progress")
    show_receipt = wait_until(lambda: _visible_button(bar, "Receipt"), "The way to the receipt")
    assert show_receipt is not None
    press(show_receipt)
    receipt = open_window(ReceiptDialog)
    wait_until(lambda: receipt.send.complete, "The end of the send", limit_s=40)
    sent = receipt.send
    parts = sent.accepted + sent.delivered + sent.held + sent.failed + sent.uncertain + sent.cancelled + sent.skipped
    parts += sent.queued + sent.handing_over + sent.deferred
    expect(holds=parts == sent.selected == INVOICES_IN_MARCH, otherwise="The receipt does not add up.")
    wait_until(lambda: receipt.send.failed == 1, "The mail that comes back")
    expect(
        holds=receipt.send.accepted + receipt.send.delivered == INVOICES_IN_MARCH - 1,
        otherwise="Not all the other invoices arrived.",
    )
    stage.snap("receipt", receipt)
    receipt.close()
    press(bar.close_button)


def _press_send(stage: Stage) -> MissingAttachmentsQuestion:
    stage.strike(Qt.Key.Key_1)
    wait_until(lambda: stage.window.views.place is Place.WAITING, "The waiting files")
    stage.panes.files.table.setFocus()

    def are_listed() -> bool:
        """Choose the file once it is there (again, after an undo), and wait for its invoices."""
        if stage.panes.file_model.rows() and not stage.panes.files.table.chosen_ids():
            click_row(stage.panes.files.table, 0)
        return len(stage.panes.invoice_model.rows()) == INVOICES_IN_MARCH

    wait_until(are_listed, "The twelve invoices")
    click_row(stage.panes.files.table, 0)  # after an undo the first of what was taken back leads
    wait_until(stage.window.actions_.send.isEnabled, "Send selected")
    strike(stage.panes.files.table, Qt.Key.Key_Return, _CONTROL)
    return open_window(MissingAttachmentsQuestion)


def _bar(stage: Stage) -> SendBar:
    return wait_until(lambda: stage.work.sends.bars.findChildren(SendBar), "The line of the send")[-1]


def _visible_button(bar: SendBar, text: str) -> QAbstractButton | None:
    try:
        return button(bar, text)
    except TourError:
        return None


def _states(stage: Stage) -> set[str]:
    page = stage.ask(lambda gateway: gateway.file_invoices(stage.company_id, stage.file_id))
    return {invoice.state.value for invoice in page.items}
