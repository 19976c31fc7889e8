"""The tour's part about mail: the e-mail list, one message, many messages, what came back, and what is said of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from connect_app.contract.practice import OutcomeRule, Outcomes
from connect_app.desktop.bulk.window import BulkWindow
from connect_app.desktop.letters.send_to_client import SendToClientDialog
from connect_app.desktop.registers.import_register import ImportDialog
from connect_app.desktop.registers.register_view import RegisterView
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.shell.places import Place
from connect_app.desktop.tour.hand import (
    bring_forward,
    button,
    click_row,
    drop,
    expect,
    open_window,
    press,
    says,
    strike,
    wait_closed,
    wait_until,
    write,
    write_cell,
)
from connect_app.desktop.tour.stage import Stage, sample
from connect_app.desktop.trouble.message_columns import is_unread
from connect_app.desktop.trouble.resend_all import ResendAllDialog

OFFICE = "faktura@kontorshuset.example"
"""The office that keeps the books of two customers; mail to it comes back."""
NEW_OFFICE = "faktura@nya-kontorshuset.example"
SINGLE, AT_OFFICE = "260403", ("260390", "260401", "260402")
"""The invoice that goes alone, and those that go to the office."""
IN_APRIL = 5
"""Invoices in the files of April."""

_LIST = f"""Kundnr;E-post
10058;{OFFICE}
10063;klara@cafe-klockan.example
10069;{OFFICE}
10085;styrelsen@solglantan
00112;"kassa@oster-el.example; chef@oster-el.example"
"""
_WIDE = 1320
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def write_an_address(stage: Stage) -> None:
    """A row of the e-mail list, written where it stands."""
    stage.strike(Qt.Key.Key_6)
    view = _email_list(stage)
    stage.strike(Qt.Key.Key_N)
    for text in ("10058", "ekonomi@varmlunda.example"):
        write_cell(view.table, text)
    _wait_listed(stage, {"10058": "ekonomi@varmlunda.example"})


def import_addresses(stage: Stage) -> None:
    """A list from elsewhere: what is new, what changes and what cannot be taken is seen before anything is done."""
    path = stage.folder / "customers.csv"
    path.write_bytes(_LIST.encode("cp1252"))
    drop(_email_list(stage), [path])
    dialog = open_window(ImportDialog)
    wait_until(dialog.preview.isVisible, "The preview of the import")
    expect(holds=says(dialog, "Nothing has been imported yet"), otherwise="The import does not say that it waits.")
    stage.camera.take("import-addresses", stage.window, dialog)
    press(dialog.import_good)
    wait_closed(dialog, "The import")
    _wait_listed(stage, {"00112": "kassa@oster-el.example;chef@oster-el.example", "10058": OFFICE, "10069": OFFICE})
    wait_until(lambda: len(_email_list(stage).model.rows()) == 4, "The list after the import")
    stage.camera.take("email-list", stage.window)


def send_one_to_client(stage: Stage) -> None:
    """One invoice, with the message in sight."""
    stage.strike(Qt.Key.Key_1)
    drop(stage.window, [sample(name) for name in ("april.zip", "credit-note.xml", "svefaktura.xml")])
    model = stage.panes.file_model
    wait_until(lambda: sum(file.invoice_count for file in model.rows()) == IN_APRIL, "The files of April")
    click_row(stage.panes.files.table, [file.name for file in model.rows()].index("april.zip"))
    wait_until(lambda: SINGLE in [row.number for row in stage.panes.invoice_model.rows()], "The invoices of April")
    click_row(stage.panes.invoices.table, stage.invoice_row(SINGLE))
    stage.strike(Qt.Key.Key_E)
    dialog = open_window(SendToClientDialog)
    wait_until(lambda: dialog.is_settled, "The message")
    stage.camera.take("send-to-client", stage.window, dialog)
    bring_forward(dialog)
    strike(dialog, Qt.Key.Key_Return, _CONTROL)
    press(button(open_window(MissingAttachmentsQuestion), "Yes"))
    wait_closed(dialog, "The sending of the message")
    wait_until(lambda: _arrived(stage, "klara@cafe-klockan.example", SINGLE), "The arrival of the message")


def send_many_by_mail(stage: Stage) -> None:
    """All that waits by e-mail, listed by customer; the address that lacks is written where it stands."""
    rules = [OutcomeRule(match=OFFICE, outcome="bounce")]
    stage.ask(lambda gateway: gateway.set_outcomes(Outcomes(rules=rules)))
    table = stage.panes.files.table
    table.setFocus()
    strike(table, Qt.Key.Key_A, _CONTROL)
    wait_until(lambda: len(stage.panes.invoice_model.rows()) == IN_APRIL - 1, "The invoices of all files")
    stage.strike(Qt.Key.Key_E, _CONTROL | _SHIFT)
    window = open_window(BulkWindow)
    page = wait_until(lambda: window.page, "The list by customer")
    assert page is not None
    wait_until(lambda: page.draft.counts.incomplete == 1, "The one without an address")
    bring_forward(window)
    window.resize(_WIDE, window.height())
    click_row(page.table, next(row for row, party in enumerate(page.model.rows()) if party.is_ready))
    message = page.message.findChild(QPlainTextEdit)
    assert message is not None
    wait_until(message.toPlainText, "The message of the chosen invoice")
    stage.camera.take("send-many", stage.window, window)
    strike(page.table, Qt.Key.Key_F4)
    strike(page.table, Qt.Key.Key_F2)
    write_cell(page.table, "ekonomi@mittby.example")
    wait_until(window.foot.send_button.isEnabled, "The end of what is incomplete")
    strike(page.table, Qt.Key.Key_Return, _CONTROL)
    press(button(open_window(MissingAttachmentsQuestion), "Yes"))
    wait_closed(window, "The sending of many")


def read_messages(stage: Stage) -> None:
    """What went wrong, in words, with who can mend it."""
    stage.strike(Qt.Key.Key_8)
    view = stage.window.views.messages
    wait_until(lambda: len(list(filter(is_unread, view.model.rows()))) == len(AT_OFFICE), "The messages", limit_s=60)
    click_row(view.table, 0)
    stage.snap("messages")


def mend_an_address(stage: Stage) -> None:
    """What came back from one address stands together, and goes to another one in one go."""
    stage.strike(Qt.Key.Key_4)
    view = stage.window.views.attention
    wait_until(lambda: len(view.model.rows_at(OFFICE)) == len(AT_OFFICE), "What came back")
    wait_until(lambda: view.choose(f"unknown_address|{OFFICE}"), "The address that it came back from")
    strike(view.tree, Qt.Key.Key_Right)
    stage.snap("came-back")
    strike(view.tree, Qt.Key.Key_D, _CONTROL | _SHIFT)
    dialog = open_window(ResendAllDialog)
    bring_forward(dialog)
    address = dialog.findChild(QLineEdit)
    assert address is not None
    wait_until(address.hasFocus, "The keyboard in the field for the new address")
    write(address, NEW_OFFICE)
    stage.camera.take("send-all-to-another-address", stage.window, dialog)
    press(button(dialog, "Send all"))
    wait_until(lambda: says(dialog, f"sent again to {NEW_OFFICE}"), "The sending to the new address")
    press(button(dialog, "Close"))
    wait_until(lambda: all(_arrived(stage, NEW_OFFICE, number) for number in AT_OFFICE), "The arrival of all of them")
    wait_until(lambda: not view.model.rows_at(OFFICE), "The end of what needs attention")
    unread = stage.ask(lambda gateway: gateway.messages(stage.company_id, unread=True)).items
    expect(holds=not unread, otherwise="What was mended does not count as read.")
    expect(holds=_rows(stage)["10069"] == OFFICE, otherwise="The e-mail list was changed though nobody asked for it.")


def _email_list(stage: Stage) -> RegisterView:
    view = wait_until(lambda: stage.window.views.place is Place.EMAIL_LIST and stage.window.views.current, "The list")
    assert isinstance(view, RegisterView)
    return view


def _rows(stage: Stage) -> dict[str, str]:
    return {row.customer_number: row.email for row in stage.ask(lambda one: one.email_list(stage.company_id)).items}


def _wait_listed(stage: Stage, wanted: dict[str, str]) -> None:
    wait_until(lambda: wanted.items() <= _rows(stage).items(), "The saving in the e-mail list")


def _arrived(stage: Stage, address: str, number: str) -> bool:
    inbox = stage.ask(lambda gateway: gateway.practice_inbox()).items
    return any(item.address == address and number in item.invoice_numbers for item in inbox)
