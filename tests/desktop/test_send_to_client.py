"""*Send to client…*, driven by mouse and keyboard on a real gateway: what is shown is what arrives, and once."""

import hashlib
import socket
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.client.connection import Connection, SharedGateway
from connect_app.client.outbox import Outbox
from connect_app.client.uploading import Uploader
from connect_app.contract.companies import SettingsPatch
from connect_app.contract.files import Invoice
from connect_app.contract.practice import InboxItem
from connect_app.contract.registers import EmailListPost
from connect_app.contract.sends import SendRequest
from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.invoice.invoice_window import InvoiceWindow
from connect_app.desktop.invoice.reason_box import ReasonBox
from connect_app.desktop.invoice.resend import ResendDialog
from connect_app.desktop.letters.send_to_client import SendToClientDialog
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.sends.send_bar import SendBar
from connect_app.desktop.sends.sending import SendFlow
from connect_app.desktop.settings.settings_dialog import SettingsDialog
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, BY_POST, Buyer, pdf
from tests.desktop.windows import answer, open_desktop, opened, press, twice_used_letters, upload
from tests.desktop.workplaces import Ears, ask_until, open_workplace, upload_invoices, wait_until
from tests.running_gateway import RunningGateway

CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = Buyer("Acme AB", "0088", "7300010000001")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def flow(workplace: Workplace, window: QWidget) -> Iterator[SendFlow]:
    change_settings(workplace, undo_s=0)
    sends = SendFlow(workplace, window)
    yield sends
    close_bars(sends)


def close_bars(sends: SendFlow) -> None:
    for bar in sends.bars.findChildren(SendBar):
        bar.closed.emit()


def change_settings(workplace: Workplace, **changes: object) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    patch = SettingsPatch.model_validate(changes)
    saved = gateway.change_settings(company_id, patch, gateway.settings(company_id).etag)
    workplace.session.note_settings(saved.value)


def given(workplace: Workplace, folder: Path, buyer: Buyer, *names: str) -> Invoice:
    """Return a new invoice with attachments of these names."""
    _, (invoice,) = upload_invoices(workplace, folder, (f"L-{new_id()[-6:]}", buyer))
    for name in names:
        path = folder / name
        path.write_bytes(pdf(1, name + invoice.number))
        workplace.session.require_gateway().add_attachment(
            workplace.session.company_id, invoice.id, path, document_type="time_sheet"
        )
    return invoice


def open_letter(
    workplace: Workplace, flow: SendFlow, invoice: Invoice, window: QWidget, qtbot: QtBot
) -> SendToClientDialog:
    dialog = SendToClientDialog(workplace, flow, invoice.id, window)
    dialog.show()
    wait_until(qtbot, lambda: dialog.is_settled)
    return dialog


def line(dialog: QWidget, name: str) -> Any:
    """Return the field of this name that one writes in."""
    found = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit)]
    return next(one for one in found if one.accessibleName() == name)


def write(qtbot: QtBot, dialog: SendToClientDialog, name: str, text: str) -> None:
    """Write into a field by keyboard, in place of what stands there, and wait until the gateway has looked at it."""
    field = line(dialog, name)
    qtbot.keyClick(field, Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(field, text)
    wait_until(qtbot, lambda: dialog.is_settled)


def box(dialog: QWidget, words: str) -> QCheckBox:
    return next(one for one in dialog.findChildren(QCheckBox) if words in one.text().replace("&", ""))


def button(parent: QWidget, words: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if words in one.text().replace("&", ""))


def said(dialog: QWidget) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def send(qtbot: QtBot, dialog: QWidget) -> None:
    dialog.activateWindow()  # off screen no window manager does it
    wait_until(qtbot, dialog.isActiveWindow)
    press(qtbot, dialog, Qt.Key.Key_Return, CONTROL)


def is_gone(dialog: SendToClientDialog) -> bool:
    return not dialog.isVisible() and dialog.result() == SendToClientDialog.DialogCode.Accepted


def arrived(workplace: Workplace, number: str) -> list[InboxItem]:
    return [
        item for item in workplace.session.require_gateway().practice_inbox().items if number in item.invoice_numbers
    ]


def mails(workplace: Workplace, number: str) -> dict[str, EmailMessage]:
    """Return the mails of an invoice by the address that each came to."""
    gateway = workplace.session.require_gateway()
    return {
        item.address: message_from_bytes(gateway.practice_raw(item.id), policy=policy.default)
        for item in arrived(workplace, number)
        if item.channel == "email"
    }


def test_what_is_shown_is_what_arrives(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL, "tidrapport.pdf", "Åtgärder.pdf")
    dialog = open_letter(workplace, flow, invoice, window, qtbot)
    assert line(dialog, "To").text() == "ekonomi@acme.example"
    write(qtbot, dialog, "To", "anna@acme.example, Bo Berg <bo@acme.example>")
    write(qtbot, dialog, "CC", '"Chef, Eva" <chef@acme.example>')
    write(qtbot, dialog, "BCC", "arkiv@nordlys.example")
    write(qtbot, dialog, "From", "Åsa Öberg")
    write(qtbot, dialog, "Replies go to", "asa@practice.example")
    attachments = dialog.findChild(QListWidget)
    attachments.setCurrentRow(0)
    press(qtbot, attachments, Qt.Key.Key_Space)
    wait_until(qtbot, lambda: dialog.is_settled)
    shown = dialog._look.preview
    assert line(dialog, "Text of the message").toPlainText() == shown.text
    assert "Åsa Öberg <invoices@practice.example>" in said(dialog)

    send(qtbot, dialog)

    wait_until(qtbot, lambda: is_gone(dialog))
    everybody = ["anna@acme.example", "arkiv@nordlys.example", "bo@acme.example", "chef@acme.example"]
    ask_until(qtbot, lambda: sorted(mails(workplace, invoice.number)) == everybody)
    for mail in mails(workplace, invoice.number).values():
        assert mail["Subject"] == line(dialog, "Subject").text()
        body = mail.get_body()
        assert body is not None
        assert body.get_content().replace("\r\n", "\n") == shown.text
        parts = [(one.get_filename(), hashlib.sha256(one.get_content()).hexdigest()) for one in mail.iter_attachments()]
        assert parts == [(part.filename, part.sha256) for part in shown.parts]
        assert [name for name, _ in parts] == [f"invoice-{invoice.number}.pdf", "Åtgärder.pdf"]
        assert (mail["To"], mail["Cc"]) == (
            "anna@acme.example, Bo Berg <bo@acme.example>",
            '"Chef, Eva" <chef@acme.example>',
        )
        assert mail["From"] == "Åsa Öberg <invoices@practice.example>"
        assert mail["Reply-To"] == "asa@practice.example"
        assert "arkiv" not in mail.as_string()
    assert workplace.preferences.get("my_name", "") == "Åsa Öberg"


def test_the_own_name_is_asked_for_once_and_stands_there_the_next_time(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    first = open_letter(workplace, flow, given(workplace, tmp_path, BY_MAIL, "a.pdf"), window, qtbot)
    assert line(first, "From").text() == "Nordlys Verkstad AB"
    assert "Who are you?" in said(first)
    write(qtbot, first, "From", "Ada Berg")
    send(qtbot, first)
    wait_until(qtbot, lambda: is_gone(first))
    second = open_letter(workplace, flow, given(workplace, tmp_path, BY_MAIL, "b.pdf"), window, qtbot)
    assert line(second, "From").text() == "Ada Berg"
    assert "Who are you?" not in said(second)
    assert "Ada Berg <invoices@practice.example>" in said(second)


def test_both_ways_are_ticked_where_both_are_possible(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    number = f"B{new_id()[-8:]}"
    row = EmailListPost(customer_number=number, email="both@acme.example")
    workplace.session.require_gateway().add_email_list_row(workplace.session.company_id, row)
    buyer = replace(BOTH, number=number)
    dialog = open_letter(workplace, flow, given(workplace, tmp_path, buyer, "a.pdf"), window, qtbot)
    assert (box(dialog, "E-mail").isChecked(), box(dialog, "Network").isChecked()) == (True, True)
    assert line(dialog, "To").text() == "both@acme.example"
    dialog.reject()


@pytest.mark.parametrize(
    ("url", "said_of_it"), [("http://10.1.2.3:8080", "in your own network"), ("https://invoices.example.org", "")]
)
def test_a_link_that_nobody_outside_reaches_and_a_text_without_it_are_warned_of(
    url: str, said_of_it: str, workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    change_settings(workplace, public_url=url)
    try:
        dialog = open_letter(workplace, flow, given(workplace, tmp_path, BY_MAIL, "a.pdf"), window, qtbot)
        assert "leads to" not in said(dialog)
        press(qtbot, box(dialog, "Attach the invoice"), Qt.Key.Key_Space)
        wait_until(qtbot, lambda: dialog.is_settled)
        wait_until(qtbot, lambda: bool(said_of_it) == ("leads to" in said(dialog)))
        assert said_of_it in said(dialog)
        press(qtbot, box(dialog, "Change message"), Qt.Key.Key_Space)
        write(qtbot, dialog, "Text of the message", "Here it is.")
        wait_until(qtbot, lambda: "does not hold the link" in said(dialog))
        dialog.done(0)
    finally:
        change_settings(workplace, public_url=None)


def test_the_keyboard_begins_at_the_address_and_every_letter_leads_somewhere(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_letter(workplace, flow, given(workplace, tmp_path, BY_MAIL, "a.pdf"), window, qtbot)
    dialog.activateWindow()  # off screen no window manager does it
    wait_until(qtbot, dialog.isActiveWindow)
    assert line(dialog, "To").hasFocus()
    for letter, name in (("C", "CC"), ("B", "BCC"), ("F", "From"), ("R", "Replies go to"), ("T", "To")):
        press(qtbot, dialog, Qt.Key[f"Key_{letter}"], Qt.KeyboardModifier.AltModifier)
        assert line(dialog, name).hasFocus() or line(dialog, name).parentWidget().hasFocus()
    assert twice_used_letters(dialog) == []


def test_both_channels_at_once(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BOTH, "tidrapport.pdf")
    dialog = open_letter(workplace, flow, invoice, window, qtbot)
    assert (box(dialog, "E-mail").isChecked(), box(dialog, "Network").isChecked()) == (False, True)
    assert not line(dialog, "To").isEnabled()
    press(qtbot, box(dialog, "E-mail"), Qt.Key.Key_Space)
    wait_until(qtbot, lambda: dialog.is_settled)
    assert "There is no e-mail address in To." in said(dialog)
    assert not dialog._send.isEnabled()
    write(qtbot, dialog, "To", "anna@acme.example")

    qtbot.mouseClick(dialog._send, Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: is_gone(dialog))
    ask_until(qtbot, lambda: len(arrived(workplace, invoice.number)) == 2)
    ways = {(item.channel.value, item.address) for item in arrived(workplace, invoice.number)}
    assert ways == {("email", "anna@acme.example"), ("einvoice", "0088:7300010000001")}


def test_a_channel_that_is_not_possible_says_why(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_letter(workplace, flow, given(workplace, tmp_path, BY_POST, "a.pdf"), window, qtbot)
    assert not box(dialog, "Network").isEnabled()
    assert "no electronic address" in box(dialog, "Network").accessibleDescription()
    assert "By itself it goes on paper" in said(dialog)
    assert not box(dialog, "Attach the invoice as PDF").isEnabled()
    assert "public address" in said(dialog)
    press(qtbot, box(dialog, "E-mail"), Qt.Key.Key_Space)
    assert not dialog._send.isEnabled()


def test_what_is_wrong_stands_under_its_field(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
    dialog = open_letter(workplace, flow, invoice, window, qtbot)
    for name, text, sentence in (
        ("To", "anna@acme.example; bo", "“bo” is not an e-mail address."),
        ("CC", "chef@acme..example", "“chef@acme..example” is not an e-mail address"),
        ("BCC", "x" * 10_001, "That is too much"),
        ("Replies go to", "tjuv@elsewhere.example", "Replies may not go to tjuv@elsewhere.example."),
    ):
        before = line(dialog, name).text()
        field = line(dialog, name)
        field.selectAll()
        field.insert(text)
        wait_until(qtbot, lambda sentence=sentence: sentence in said(dialog))
        assert not dialog._send.isEnabled()
        assert sentence in field.accessibleDescription()
        field.selectAll()
        field.insert(before)
        wait_until(qtbot, lambda: dialog.is_settled and dialog._send.isEnabled())
    assert arrived(workplace, invoice.number) == []


def test_the_message_is_changed_for_this_time_only(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
    dialog = open_letter(workplace, flow, invoice, window, qtbot)
    body, template = line(dialog, "Text of the message"), line(dialog, "Text of the message").toPlainText()
    qtbot.keyClicks(body, "nothing happens")
    assert body.toPlainText() == template
    change = box(dialog, "Change message")
    press(qtbot, change, Qt.Key.Key_Space)
    assert body.toPlainText() == template
    qtbot.keyClick(body, Qt.Key.Key_A, CONTROL)
    press(qtbot, body, Qt.Key.Key_Delete)
    wait_until(qtbot, lambda: "The message is empty." in said(dialog))
    assert not dialog._send.isEnabled()
    qtbot.keyClicks(body, "Hej Anna!")
    press(qtbot, body, Qt.Key.Key_Return)
    qtbot.keyClicks(body, "Tack.")
    write(qtbot, dialog, "Subject", "Din faktura")
    press(qtbot, change, Qt.Key.Key_Space)
    wait_until(qtbot, lambda: dialog.is_settled and body.toPlainText() == template)
    press(qtbot, change, Qt.Key.Key_Space)
    assert body.toPlainText() == "Hej Anna!\nTack."

    send(qtbot, dialog)

    wait_until(qtbot, lambda: is_gone(dialog))
    mail = ask_until(qtbot, lambda: mails(workplace, invoice.number))["ekonomi@acme.example"]
    assert mail["Subject"] == "Din faktura"
    found = mail.get_body()
    assert found is not None
    assert found.get_content().replace("\r\n", "\n").rstrip() == "Hej Anna!\nTack."
    other = open_letter(workplace, flow, given(workplace, tmp_path, BY_MAIL, "b.pdf"), window, qtbot)
    assert line(other, "Subject").text() != "Din faktura"


def test_closing_asks_before_words_are_lost(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_letter(workplace, flow, given(workplace, tmp_path, BY_MAIL, "a.pdf"), window, qtbot)
    press(qtbot, box(dialog, "Change message"), Qt.Key.Key_Space)
    qtbot.keyClicks(line(dialog, "Text of the message"), "Hej")
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert "forget what you typed" in answer(qtbot, QMessageBox.ButtonRole.RejectRole)
    assert dialog.isVisible()
    dialog.close()
    answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    wait_until(qtbot, lambda: not dialog.isVisible())


def test_closing_asks_before_an_address_is_lost(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_letter(workplace, flow, given(workplace, tmp_path, BY_MAIL, "a.pdf"), window, qtbot)
    write(qtbot, dialog, "CC", "chef@acme.example")
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert "forget what you typed" in answer(qtbot, QMessageBox.ButtonRole.RejectRole)
    field = line(dialog, "CC")
    field.selectAll()
    field.insert("")
    press(qtbot, dialog, Qt.Key.Key_Escape)
    wait_until(qtbot, lambda: not dialog.isVisible())


def test_the_question_about_attachments_is_asked_once(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL)
    dialog = open_letter(workplace, flow, invoice, window, qtbot)
    assert "The invoice has no attachment." in said(dialog)
    send(qtbot, dialog)
    question = opened(qtbot, MissingAttachmentsQuestion)
    qtbot.mouseClick(button(question, "No, go back"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: dialog.is_settled and dialog._send.isEnabled())
    assert dialog.isVisible()
    assert arrived(workplace, invoice.number) == []
    send(qtbot, dialog)
    qtbot.mouseClick(button(opened(qtbot, MissingAttachmentsQuestion), "Yes, send"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: is_gone(dialog))
    ask_until(qtbot, lambda: len(arrived(workplace, invoice.number)) == 1)
    assert not [
        one for one in QApplication.topLevelWidgets() if isinstance(one, MissingAttachmentsQuestion) and one.isVisible()
    ]


def test_it_is_said_why_no_more_files_can_be_added(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
    session = workplace.session
    before = session.settings
    assert before is not None
    session.settings = before.model_copy(update={"attachments_enabled": False})
    try:
        dialog = open_letter(workplace, flow, invoice, window, qtbot)
        assert not button(dialog, "More files").isEnabled()
        shown = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
        assert "Attachments are switched off in the settings." in shown
        dialog.close()
    finally:
        session.settings = before


def test_more_files_go_with_it_once_they_have_arrived(
    gateway: RunningGateway, workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
    path = tmp_path / "mer.pdf"
    path.write_bytes(pdf(3, invoice.number))
    outbox, connection = Outbox(tmp_path / "slow"), Connection(SharedGateway(gateway.url, gateway.token), "admin")
    dialog = open_letter(replace(workplace, open_outbox=lambda: outbox), flow, invoice, window, qtbot)
    qtbot.mouseClick(button(dialog, "More files"), Qt.MouseButton.LeftButton)
    adding = opened(qtbot, AddAttachmentDialog)
    adding.add_files([path])
    attach = button(adding, "Attach 1")
    wait_until(qtbot, attach.isEnabled)
    qtbot.mouseClick(attach, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: "mer.pdf is on its way" in " ".join(_rows(dialog)) and dialog.is_settled)

    send(qtbot, dialog)

    assert "once the files have reached the gateway" in said(dialog)
    assert not dialog._press.is_busy
    uploader = Uploader(outbox, connection)
    uploader.start()
    try:
        wait_until(qtbot, lambda: is_gone(dialog))
    finally:
        uploader.close()
        connection.close()
        outbox.close()
    mail = ask_until(qtbot, lambda: mails(workplace, invoice.number))["ekonomi@acme.example"]
    names = [one.get_filename() for one in mail.iter_attachments()]
    assert names == [f"invoice-{invoice.number}.pdf", "a.pdf", "mer.pdf"]


def test_a_link_in_place_of_the_pdf(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    change_settings(workplace, public_url="https://invoices.nordlys.example")
    try:
        invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
        dialog = open_letter(workplace, flow, invoice, window, qtbot)
        press(qtbot, box(dialog, "Attach the invoice as PDF"), Qt.Key.Key_Space)
        wait_until(qtbot, lambda: dialog.is_settled)
        assert "https://invoices.nordlys.example/r/" in line(dialog, "Text of the message").toPlainText()
        send(qtbot, dialog)
        wait_until(qtbot, lambda: is_gone(dialog))
        mail = ask_until(qtbot, lambda: mails(workplace, invoice.number))["ekonomi@acme.example"]
        assert list(mail.iter_attachments()) == []
    finally:
        change_settings(workplace, public_url=None)


def test_what_was_sent_goes_again_only_with_a_reason(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.send(company_id, SendRequest(invoice_ids=[invoice.id]), new_id())
    ask_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).state == "sent")
    dialog = open_letter(workplace, flow, invoice, window, qtbot)
    assert "was sent already" in said(dialog)
    assert not dialog._send.isEnabled()
    send(qtbot, dialog)
    assert not dialog._press.is_busy
    qtbot.mouseClick(button(dialog, "Send again…"), Qt.MouseButton.LeftButton)
    again = opened(qtbot, ResendDialog)
    assert not button(again, "Send again").isEnabled()
    qtbot.keyClicks(again.findChild(ReasonBox), "They asked for a copy")
    qtbot.mouseClick(button(again, "Send again"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: not dialog.isVisible())
    ask_until(qtbot, lambda: len(arrived(workplace, invoice.number)) == 2)
    moves = [move.reason for one in gateway.invoice_deliveries(company_id, invoice.id) for move in one.moves]
    assert "Sent again: They asked for a copy" in moves


def test_a_number_that_was_sent_before_goes_if_the_clerk_means_it(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.send(company_id, SendRequest(invoice_ids=[invoice.id]), new_id())
    _, (same,) = upload_invoices(workplace, tmp_path, (invoice.number, Buyer("Acme AB", "EM", "annan@acme.example")))
    gateway.add_attachment(company_id, same.id, tmp_path / "a.pdf", document_type="time_sheet")
    dialog = open_letter(workplace, flow, same, window, qtbot)
    assert not dialog._send.isEnabled()
    press(qtbot, box(dialog, "a second time"), Qt.Key.Key_Space)
    wait_until(qtbot, lambda: dialog.is_settled and dialog._send.isEnabled())
    send(qtbot, dialog)
    wait_until(qtbot, lambda: is_gone(dialog))
    ask_until(qtbot, lambda: "annan@acme.example" in mails(workplace, invoice.number))


def test_a_refusal_leaves_all_that_was_typed(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
    dialog = open_letter(workplace, flow, invoice, window, qtbot)
    press(qtbot, box(dialog, "Change message"), Qt.Key.Key_Space)
    write(qtbot, dialog, "Subject", "Din faktura")
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.send(company_id, SendRequest(invoice_ids=[invoice.id]), new_id())  # somebody else was quicker
    assert dialog._send.isEnabled()

    send(qtbot, dialog)

    wait_until(qtbot, lambda: not dialog._press.is_busy and f"Invoice {invoice.number}" in said(dialog))
    wait_until(qtbot, lambda: dialog.is_settled)
    assert dialog.isVisible()
    assert not dialog._send.isEnabled()
    assert line(dialog, "Subject").text() == "Din faktura"
    ask_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).state == "sent")
    assert [mail["Subject"] for mail in mails(workplace, invoice.number).values()] == [
        "PDF invoice from Nordlys Verkstad AB"
    ]


def test_what_the_gateway_says_of_it_stands_in_the_window(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
    dialog = open_letter(workplace, flow, invoice, window, qtbot)
    as_clerk = workplace.session.require_gateway()
    workplace.session.gateway = as_reader = as_clerk.looking_as("reader")  # the role was taken away meanwhile
    send(qtbot, dialog)
    wait_until(qtbot, lambda: "You may look, not change anything." in said(dialog))
    assert dialog.isVisible()
    wait_until(qtbot, lambda: dialog.is_settled)
    workplace.session.gateway = as_clerk
    as_reader.close()
    send(qtbot, dialog)
    wait_until(qtbot, lambda: is_gone(dialog))
    ask_until(qtbot, lambda: len(arrived(workplace, invoice.number)) == 1)


def test_a_gateway_that_is_away_loses_and_repeats_nothing(tmp_path: Path, window: QWidget, qtbot: QtBot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    running = RunningGateway(tmp_path / "data", "--port", str(port))
    with running, open_workplace(running, tmp_path / "clerk") as workplace:
        change_settings(workplace, undo_s=0)
        sends = SendFlow(workplace, window)
        invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
        dialog = open_letter(workplace, sends, invoice, window, qtbot)
        press(qtbot, box(dialog, "Change message"), Qt.Key.Key_Space)
        write(qtbot, dialog, "Subject", "Din faktura")
        running.kill()
        send(qtbot, dialog)
        wait_until(qtbot, lambda: "does not answer" in said(dialog))
        dialog.close()  # the clerk goes on with other work meanwhile
        assert not dialog.isVisible()
        running.start()
        session = workplace.session
        session.gateway = Gateway(running.url, running.token, "admin")
        session.connected.emit()
        ask_until(qtbot, lambda: not dialog._press.is_busy)
        ask_until(qtbot, lambda: len(arrived(workplace, invoice.number)) == 1)
        (mail,) = mails(workplace, invoice.number).values()
        assert mail["Subject"] == "Din faktura"
        assert len(workplace.session.require_gateway().invoice_deliveries(running.company_id, invoice.id)) == 1
        close_bars(sends)
        session.gateway.close()


def test_the_whole_window_opens_it(gateway: RunningGateway, tmp_path: Path, qtbot: QtBot) -> None:
    with open_desktop(gateway, tmp_path / "clerk", qtbot) as desktop:
        _, (invoice,) = upload(desktop, qtbot, tmp_path, (f"L-{new_id()[-6:]}", BY_NETWORK))
        panes = desktop.window.views.waiting.panes
        panes.invoices.table.choose(invoice.id)
        action = desktop.window.actions_.send_to_client
        wait_until(qtbot, action.isEnabled)
        assert action.shortcut().toString() == "Ctrl+E"
        press(qtbot, panes.invoices.table, Qt.Key.Key_E, CONTROL)
        dialog = opened(qtbot, SendToClientDialog)
        wait_until(qtbot, lambda: dialog.is_settled)
        assert invoice.number in dialog.windowTitle()
        qtbot.mouseClick(button(dialog, "E-mail settings…"), Qt.MouseButton.LeftButton)
        settings = opened(qtbot, SettingsDialog)
        assert settings._shown.title == "E-mail"
        settings.close()
        dialog.close()
        desktop.work.commands.open_invoice(invoice.id)
        shown = opened(qtbot, InvoiceWindow)
        shown.activateWindow()
        wait_until(qtbot, shown.isActiveWindow)
        press(qtbot, shown, Qt.Key.Key_E, CONTROL)
        again = opened(qtbot, SendToClientDialog)
        shown.close()  # the letter outlives the window that it was opened from
        wait_until(qtbot, lambda: again.is_settled)
        again.close()


def test_others_attachments_are_seen_while_it_is_open(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    invoice = given(workplace, tmp_path, BY_MAIL, "a.pdf")
    dialog = open_letter(workplace, flow, invoice, window, qtbot)
    ears = Ears(workplace)
    path = tmp_path / "b.pdf"
    path.write_bytes(pdf(2, invoice.number))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.add_attachment(company_id, invoice.id, path, document_type="time_sheet")
    ears.listen()
    wait_until(qtbot, lambda: len(_rows(dialog)) == 2)
    wait_until(qtbot, lambda: dialog.is_settled and len(dialog._look.preview.parts) == 3)


def _rows(dialog: QWidget) -> list[str]:
    listing = dialog.findChild(QListWidget)
    return [listing.item(row).text() for row in range(listing.count())]


@pytest.mark.parametrize("buyer", [BY_NETWORK, BY_MAIL], ids=["by network", "by mail"])
def test_exactly_what_was_shown_goes(
    workplace: Workplace, flow: SendFlow, window: QWidget, tmp_path: Path, qtbot: QtBot, buyer: Buyer
) -> None:
    """The window hears of no change here, as where the news are late."""
    invoice = given(workplace, tmp_path, buyer, "one.pdf")
    dialog = open_letter(workplace, flow, invoice, window, qtbot)
    path = tmp_path / "late.pdf"
    path.write_bytes(pdf(1, "late" + invoice.number))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.add_attachment(company_id, invoice.id, path, document_type="time_sheet")

    send(qtbot, dialog)

    (item,) = ask_until(qtbot, lambda: arrived(workplace, invoice.number))
    names = [one.filename for one in item.attachments]
    assert ("one.pdf" in names, "late.pdf" in names) == (True, False)
