"""The tour's last part: what arrived, what came back and how it is mended, the dark appearance, and Swedish."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QTabBar, QTabWidget

from connect_app.contract.files import InvoiceDetail
from connect_app.contract.practice import InboxItem
from connect_app.desktop.invoice.invoice_window import InvoiceWindow
from connect_app.desktop.invoice.page_view import PageView
from connect_app.desktop.invoice.resend import ResendDialog
from connect_app.desktop.practice.practice_window import PracticeWindow
from connect_app.desktop.settings.settings_dialog import SettingsDialog
from connect_app.desktop.shell.places import Place
from connect_app.desktop.style.appearance import is_dark
from connect_app.desktop.tour.hand import (
    button,
    expect,
    open_window,
    press,
    strike,
    wait_closed,
    wait_until,
    write,
)
from connect_app.desktop.tour.receiving import INVOICES_IN_MARCH
from connect_app.desktop.tour.sending import BOUNCING
from connect_app.desktop.tour.stage import Stage
from connect_app.desktop.widgets.page_list import PageList
from connect_app.desktop.widgets.rich_text import RichText
from connect_app.domain.channel import PAPER_CHANNEL

NEW_ADDRESS = "klara@cafe-klockan.example"

_CONTROL = Qt.KeyboardModifier.ControlModifier


def see_sent(stage: Stage) -> None:
    """The view of sent invoices lists what went out."""
    stage.strike(Qt.Key.Key_3)
    view = stage.window.views.sent
    wait_until(lambda: len(view.model.rows()) >= INVOICES_IN_MARCH - 1, "The list of sent invoices")
    view.table.choose(stage.invoice_ids["260301"])
    preview = stage.side.preview.findChild(PageView)
    assert preview is not None
    wait_until(lambda: preview.has_picture, "The preview")
    stage.snap("sent-invoices")


def see_what_arrived(stage: Stage) -> None:
    """The practice inbox has each invoice once, and every attachment is byte for byte the one that was added."""
    inbox = stage.ask(lambda gateway: gateway.practice_inbox()).items
    for number in stage.invoice_ids:
        _check_arrival(stage.invoice(number), [item for item in inbox if number in item.invoice_numbers])
    stage.strike(Qt.Key.Key_P, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
    window = open_window(PracticeWindow)
    wait_until(lambda: len(window.inbox.items) == len(inbox), "The list of what arrived")
    mail = next(row for row, item in enumerate(window.inbox.items) if "260309" in item.invoice_numbers)
    window.inbox.choose(mail)
    parts = window.inbox.findChild(QListWidget)
    assert parts is not None
    wait_until(lambda: parts.count() > 1 and "260309" in parts.item(1).text(), "The parts of the mail")
    parts.setFocus()
    strike(parts, Qt.Key.Key_Down)
    page = window.inbox.findChild(PageView)
    assert page is not None
    wait_until(lambda: page.isVisible() and page.has_picture, "The page of the invoice that arrived")
    stage.snap("practice-inbox", window)
    window.close()


def mend_the_bounce(stage: Stage) -> None:
    """The mail that came back is under Needs attention; another address mends it."""
    number, address = BOUNCING
    stage.strike(Qt.Key.Key_4)
    view = stage.window.views.attention
    wait_until(lambda: view.choose(stage.invoice_ids[number]), f"{number} under Needs attention")
    resend = wait_until(lambda: view.remedy.resend.isVisible() and view.remedy.resend, "The way to another address")
    stage.snap("needs-attention")
    assert resend is view.remedy.resend
    press(view.remedy.resend)
    dialog = open_window(ResendDialog)
    line = next(field for field in dialog.findChildren(QLineEdit) if field.text() == address)
    write(line, NEW_ADDRESS)
    stage.snap("send-again", dialog)
    press(button(dialog, "Send again"))
    wait_closed(dialog, "The new delivery")

    def has_arrived() -> bool:
        inbox = stage.ask(lambda gateway: gateway.practice_inbox()).items
        return any(item.address == NEW_ADDRESS and number in item.invoice_numbers for item in inbox)

    wait_until(has_arrived, "The arrival at the new address")
    wait_until(lambda: not view.choose(stage.invoice_ids[number]), "The end of what needs attention")
    expect(holds=stage.invoice(number).state.value == "sent", otherwise=f"{number} does not count as sent.")


def see_time_line(stage: Stage) -> None:
    """The invoice in a window of its own, with all that happened to it."""
    number = BOUNCING[0]
    stage.strike(Qt.Key.Key_3)
    table = stage.window.views.sent.table
    wait_until(lambda: table.choose(stage.invoice_ids[number]), f"{number} among the sent invoices")
    table.setFocus()
    strike(table, Qt.Key.Key_Return)
    window = open_window(InvoiceWindow)
    tabs = window.findChild(QTabWidget)
    page = window.findChild(PageView)
    assert tabs is not None
    assert page is not None
    bar = tabs.findChild(QTabBar)
    assert bar is not None
    strike(bar, Qt.Key.Key_Right)
    time_line = next(text for text in window.findChildren(RichText) if text.isVisible())
    wait_until(lambda: NEW_ADDRESS in time_line.toPlainText(), "The time line")
    expect(holds=BOUNCING[1] in time_line.toPlainText(), otherwise="The time line forgot the first address.")
    wait_until(lambda: page.has_picture, "The page of the invoice")
    stage.snap("time-line", window)
    window.close()


def turn_dark(stage: Stage) -> None:
    """The dark appearance, chosen in the settings."""
    stage.strike(Qt.Key.Key_Comma)
    dialog = open_window(SettingsDialog)
    pages = dialog.findChild(PageList)
    assert pages is not None
    strike(pages.names, Qt.Key.Key_End)
    box = next(found for found in dialog.findChildren(QComboBox) if found.isVisible() and found.findData("dark") >= 0)
    strike(box, Qt.Key.Key_End)
    wait_until(lambda: is_dark(stage.window.palette()), "The dark appearance")
    strike(dialog, Qt.Key.Key_Escape)
    wait_closed(dialog, "The closing of the settings")
    stage.snap("dark")


def see_swedish(stage: Stage) -> None:
    """The program started again in Swedish, with everything where it was."""
    wait_until(lambda: stage.desktop.session.state == "connected", "The connection to the gateway")
    stage.work  # noqa: B018 - waits for it
    stage.window.go_to(Place.SENT)
    view = stage.window.views.sent
    wait_until(lambda: len(view.model.rows()) >= INVOICES_IN_MARCH, "The list of sent invoices")
    shown = stage.window.actions_.settings.text().replace("&", "")
    expect(holds=not shown.startswith("Settings"), otherwise=f"The window says “{shown}”, which is not Swedish.")
    view.table.choose(stage.invoice_ids["260301"])
    preview = stage.side.preview.findChild(PageView)
    assert preview is not None
    wait_until(lambda: preview.has_picture, "The preview")
    stage.snap("swedish")


def _check_arrival(invoice: InvoiceDetail, arrived: list[InboxItem]) -> None:
    expected = [] if invoice.number == BOUNCING[0] else [route.channel for route in invoice.channels]
    channels = [item.channel for item in arrived]
    if invoice.number != BOUNCING[0]:
        expect(
            holds=sorted(channels) == sorted(expected),
            otherwise=f"{invoice.number} arrived by {channels}, not once by each of {expected}.",
        )
    for item in arrived:
        if item.channel is PAPER_CHANNEL:
            continue  # pages of one print file; nothing of it has a hash of its own
        hashes = {attachment.sha256 for attachment in item.attachments}
        for attachment in invoice.attachments:
            expect(
                holds=attachment.is_internal or attachment.sha256 in hashes,
                otherwise=f"{attachment.filename} of {invoice.number} did not arrive as it was added.",
            )
