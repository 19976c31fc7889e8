"""Mail that came back, from the clerk's chair: *Needs attention*, reports handed in, *Messages*, *Send again…*."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.contract.deliveries import Delivery, Resend
from connect_app.contract.files import Invoice
from connect_app.contract.practice import OutcomeRule, Outcomes
from connect_app.contract.registers import EmailListPut
from connect_app.contract.sends import SendRequest
from connect_app.desktop.invoice.invoice_window import InvoiceWindow
from connect_app.desktop.invoice.reason_box import ReasonBox
from connect_app.desktop.invoice.resend import ResendDialog
from connect_app.desktop.main import Desktop
from connect_app.desktop.shell.places import Place
from connect_app.desktop.trouble.attention_view import AttentionView
from connect_app.desktop.trouble.message_columns import is_unread
from connect_app.desktop.trouble.reports_dialog import ReportsDialog
from connect_app.desktop.trouble.resend_all import ResendAllDialog
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_MAIL, Buyer, ubl_file
from tests.desktop.windows import click_row, drop, keys_of, open_desktop, opened, press, wait_until
from tests.running_gateway import RunningGateway


@pytest.fixture
def desktop(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> Iterator[Desktop]:
    """The open window; mail to bounce.example comes back, mailboxes at full.example are full."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    with open_desktop(running, tmp_path, qtbot) as opened_desktop:
        rules = [
            OutcomeRule(match="*@bounce.example", outcome="bounce"),
            OutcomeRule(match="*@full.example", outcome="mailbox_full"),
        ]
        opened_desktop.session.require_gateway().set_outcomes(Outcomes(rules=rules))
        yield opened_desktop


def came_back(
    desktop: Desktop, qtbot: QtBot, folder: Path, *invoices: tuple[str, Buyer], state: str = "failed"
) -> list[Invoice]:
    """Send these invoices and wait until each stands so."""
    gateway, company_id = gateway_of(desktop)
    path = folder / f"{invoices[0][0]}.xml"
    path.write_bytes(ubl_file(invoices))
    found = gateway.file_invoices(company_id, gateway.upload_file(company_id, path).id).items
    ids = [invoice.id for invoice in found]
    gateway.send(company_id, SendRequest(invoice_ids=ids, missing_attachments="send", undo_s=0), new_id())
    for key in ids:
        wait_until(qtbot, lambda key=key: gateway.invoice(company_id, key).deliveries[-1].state == state)
    return found


def gateway_of(desktop: Desktop) -> tuple[Gateway, str]:
    """Return the gateway and the company."""
    return desktop.session.require_gateway(), desktop.session.company_id


def attention(desktop: Desktop, qtbot: QtBot, *invoices: Invoice) -> AttentionView:
    """Go to *Needs attention* and wait until these are listed."""
    desktop.window.actions_.go[Place.ATTENTION].trigger()
    view = desktop.window.views.attention
    wait_until(qtbot, lambda: all(view.model.index_of(one.id).isValid() for one in invoices))
    return view


def said(parent: QWidget) -> str:
    """Return what the labels of a window say."""
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def press_button(qtbot: QtBot, parent: QWidget, text: str) -> None:
    """Click on the button with this text."""
    buttons = [one for one in parent.findChildren(QPushButton) if text in one.text().replace("&", "")]
    (button,) = [one for one in buttons if one.isVisible()]
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def assert_keys_apart(dialog: QWidget) -> None:
    """No two things of a window have the same key with Alt, which would then press neither."""
    labels = [one for one in dialog.findChildren(QLabel) if one.buddy() is not None]
    texts = [one.text() for one in [*labels, *dialog.findChildren(QAbstractButton)] if one.isVisible()]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)), texts


def deliveries_of(desktop: Desktop, invoice: Invoice) -> list[Delivery]:
    """Return the deliveries of an invoice, the oldest first."""
    gateway, company_id = gateway_of(desktop)
    return gateway.invoice_deliveries(company_id, invoice.id)


def last_of(desktop: Desktop, invoice: Invoice) -> Delivery:
    """Return the newest delivery of an invoice."""
    return deliveries_of(desktop, invoice)[-1]


def test_several_from_one_address_stand_below_it_and_a_single_one_does_not(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    many, one = Buyer("Many AB", "EM", "many@bounce.example"), Buyer("One AB", "EM", "one@bounce.example")
    found = came_back(desktop, qtbot, tmp_path, ("A-1", many), ("A-2", many), ("A-3", one))
    view = attention(desktop, qtbot, *found)
    model = view.model
    address = model.index_of("unknown_address|many@bounce.example")
    assert address.data() == "many@bounce.example (2)"
    assert {row.number for row in model.rows_below(address)} == {"A-1", "A-2"}
    assert model.index_of(found[0].id).parent() == address
    assert model.index_of(found[2].id).parent() == model.index_of("unknown_address")
    assert "500.00 SEK" in address.siblingAtColumn(2).data()
    spoken = model.index_of(found[2].id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "one@bounce.example: came back" in spoken


def test_cursor_choice_and_open_lines_stay_when_more_comes_back(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    buyer = Buyer("Stay AB", "EM", "stay@bounce.example")
    (first,) = came_back(desktop, qtbot, tmp_path, ("B-1", buyer))
    view = attention(desktop, qtbot, first)
    full = came_back(desktop, qtbot, tmp_path, ("B-2", Buyer("Full AB", "EM", "b@full.example")))
    attention(desktop, qtbot, *full)
    view.tree.collapse(view.model.index_of("mailbox_full"))
    view.choose(first.id)

    # The second from the same address moves the first one below a line of its own.
    (second,) = came_back(desktop, qtbot, tmp_path, ("B-3", buyer))
    attention(desktop, qtbot, first, second)
    wait_until(qtbot, lambda: view.model.index_of("unknown_address|stay@bounce.example").isValid())

    assert view.current_invoice_id() == first.id
    assert view.chosen().invoice_ids == (first.id,)
    assert not view.tree.isExpanded(view.model.index_of("mailbox_full"))
    assert view.tree.isExpanded(view.model.index_of("unknown_address"))


def test_all_that_came_back_from_an_address_goes_to_another_and_the_numbers_add_up(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    gateway, company_id = gateway_of(desktop)
    buyer = Buyer("Moved AB", "EM", "moved@bounce.example")
    found = came_back(desktop, qtbot, tmp_path, ("C-1", buyer), ("C-2", buyer), ("C-3", buyer))
    view = attention(desktop, qtbot, *found)
    view.choose("unknown_address|moved@bounce.example")
    press_button(qtbot, view.remedy, "Send all to another address")
    dialog = opened(qtbot, ResendAllDialog)
    assert_keys_apart(dialog)
    assert "3 invoice(s) came back from moved@bounce.example" in said(dialog)
    listed = dialog.findChild(QTreeWidget)
    assert {listed.topLevelItem(row).text(0) for row in range(listed.topLevelItemCount())} == {"C-1", "C-2", "C-3"}
    assert not dialog.findChild(QCheckBox).isChecked()

    qtbot.keyClicks(dialog.findChild(QLineEdit), "new@moved.example")
    press_button(qtbot, dialog, "Send all")

    wait_until(qtbot, lambda: "3 invoice(s) sent again to new@moved.example." in said(dialog))
    assert "3 in all." in said(dialog)
    assert "The register was not changed." in said(dialog)
    press_button(qtbot, dialog, "Close")
    for invoice in found:
        wait_until(qtbot, lambda invoice=invoice: last_of(desktop, invoice).state is DeliveryState.ACCEPTED)
        old, new = deliveries_of(desktop, invoice)
        assert (new.address, new.replaces) == ("new@moved.example", old.id)
        assert new.moves[0].reason == "Sent again: The address was wrong"
    wait_until(qtbot, lambda: not view.model.index_of(found[0].id).isValid())
    arrived = [item for item in gateway.practice_inbox().items if item.address == "new@moved.example"]
    assert sorted(number for item in arrived for number in item.invoice_numbers) == ["C-1", "C-2", "C-3"]
    assert gateway.counts(company_id).attention == len(keys_in_attention(desktop))


def keys_in_attention(desktop: Desktop) -> list[str]:
    """Return the ids of what the gateway says needs attention."""
    gateway, company_id = gateway_of(desktop)
    return [invoice.id for invoice in gateway.invoices(company_id, view="attention", limit=500).items]


def test_an_address_that_is_none_is_said_and_can_be_mended(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    buyer = Buyer("Typo AB", "EM", "typo@bounce.example")
    found = came_back(desktop, qtbot, tmp_path, ("D-1", buyer), ("D-2", buyer))
    view = attention(desktop, qtbot, *found)
    view.choose("unknown_address|typo@bounce.example")
    desktop.window.actions_.send_all.trigger()
    dialog = opened(qtbot, ResendAllDialog)
    address = dialog.findChild(QLineEdit)
    qtbot.keyClicks(address, "a@b")
    press(qtbot, address, Qt.Key.Key_Return)
    wait_until(qtbot, lambda: "a@b" in said(dialog))
    assert [last_of(desktop, invoice).state for invoice in found] == [DeliveryState.FAILED] * 2
    address.clear()
    qtbot.keyClicks(address, "typo@right.example")
    press(qtbot, address, Qt.Key.Key_Return)
    wait_until(qtbot, lambda: "2 invoice(s) sent again to typo@right.example." in said(dialog))
    press_button(qtbot, dialog, "Close")


def listed_address(desktop: Desktop, number: str) -> str:
    """Return what the e-mail list says for a customer number."""
    gateway, company_id = gateway_of(desktop)
    rows = gateway.email_list(company_id, q=number).items
    return next(row.email for row in rows if row.customer_number == number)


def test_to_the_same_address_it_goes_only_with_a_reason_of_the_clerk(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    (invoice,) = came_back(desktop, qtbot, tmp_path, ("S-1", Buyer("Same AB", "EM", "same@bounce.example")))
    view = attention(desktop, qtbot, invoice)
    view.choose(invoice.id)
    wait_until(qtbot, view.remedy.resend.isVisible)
    qtbot.mouseClick(view.remedy.resend, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, ResendDialog)
    address = next(field for field in dialog.findChildren(QLineEdit) if field.text() == "same@bounce.example")
    reason = dialog.findChild(ReasonBox)
    (send,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Send a&gain"]
    assert (reason.reason, send.isEnabled()) == ("", False)
    qtbot.keyClicks(address, "other@bounce.example")
    assert (reason.reason, send.isEnabled()) == ("The address was wrong", True)
    address.setText("same@bounce.example")
    assert (reason.reason, send.isEnabled()) == ("", False)
    dialog.reject()


@pytest.mark.parametrize("is_ticked", [False, True])
def test_the_register_changes_only_if_the_clerk_ticks_it(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot, is_ticked: bool
) -> None:
    gateway, company_id = gateway_of(desktop)
    number = f"7{int(is_ticked)}"
    gateway.put_email_list_row(company_id, number, EmailListPut(email=f"old{number}@bounce.example"))
    (invoice,) = came_back(desktop, qtbot, tmp_path, (f"E-{number}", Buyer("Register AB", number=number)))
    view = attention(desktop, qtbot, invoice)
    view.choose(invoice.id)
    wait_until(qtbot, view.remedy.resend.isVisible)
    qtbot.mouseClick(view.remedy.resend, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, ResendDialog)
    assert_keys_apart(dialog)
    box = dialog.findChild(QCheckBox)
    assert "Register AB" in box.text()
    assert not box.isChecked()
    assert not box.isEnabled()  # the address is still the old one
    address = next(field for field in dialog.findChildren(QLineEdit) if field.text() == f"old{number}@bounce.example")
    address.selectAll()
    qtbot.keyClicks(address, f"new{number}@acme.example")
    if is_ticked:
        press(qtbot, box, Qt.Key.Key_Space)
    press_button(qtbot, dialog, "Send again")
    wait_until(qtbot, lambda: last_of(desktop, invoice).state is DeliveryState.ACCEPTED)
    assert last_of(desktop, invoice).address == f"new{number}@acme.example"
    kept = "new" if is_ticked else "old"
    assert listed_address(desktop, number).startswith(f"{kept}{number}@")


def test_the_register_follows_for_all_customers_of_an_address(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = gateway_of(desktop)
    for number in ("81", "82"):
        gateway.put_email_list_row(company_id, number, EmailListPut(email="shared@bounce.example"))
    buyers = [Buyer("Shared AB", number="81"), Buyer("Shared Two AB", number="82")]
    found = came_back(desktop, qtbot, tmp_path, ("F-1", buyers[0]), ("F-2", buyers[1]))
    view = attention(desktop, qtbot, *found)
    view.choose("unknown_address|shared@bounce.example")
    press(qtbot, view.tree, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(qtbot, ResendAllDialog)
    box = dialog.findChild(QCheckBox)
    assert "these 2 customer" in box.text()
    assert not box.isChecked()
    press(qtbot, box, Qt.Key.Key_Space)
    qtbot.keyClicks(dialog.findChild(QLineEdit), "both@shared.example")
    press_button(qtbot, dialog, "Send all")
    wait_until(qtbot, lambda: "The register says the new address from now on." in said(dialog))
    assert {listed_address(desktop, number) for number in ("81", "82")} == {"both@shared.example"}
    press_button(qtbot, dialog, "Close")


def test_what_the_server_took_is_never_tried_again(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    (back,) = came_back(desktop, qtbot, tmp_path, ("G-1", Buyer("Taken AB", "EM", "taken@bounce.example")))
    view = attention(desktop, qtbot, back)
    view.choose(back.id)
    wait_until(qtbot, view.remedy.resend.isVisible)
    assert not view.remedy.retry.isVisible()
    assert desktop.work is not None
    desktop.work.commands.open_invoice(back.id)
    window = opened(qtbot, InvoiceWindow)
    wait_until(qtbot, lambda: "G-1" in window.windowTitle())
    window.show_deliveries()
    again = [one for one in window.findChildren(QPushButton) if "Try again" in one.text().replace("&", "")]
    assert again and not any(one.isVisible() for one in again)
    window.close()


def test_sending_again_asks_for_a_reason_that_stands_in_the_time_line(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    (invoice,) = came_back(desktop, qtbot, tmp_path, ("H-1", BY_MAIL), state="accepted")
    desktop.window.actions_.go[Place.SENT].trigger()
    view = desktop.window.views.sent
    wait_until(qtbot, lambda: invoice.id in keys_of(view.model))
    click_row(qtbot, view.table, invoice.id)
    wait_until(qtbot, desktop.window.actions_.send_again.isEnabled)
    press(qtbot, view.table, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(qtbot, ResendDialog)
    (send,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Send a&gain"]
    assert not send.isEnabled()
    qtbot.keyClicks(dialog.findChild(ReasonBox), "The auditor lost it")
    qtbot.mouseClick(send, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: len(deliveries_of(desktop, invoice)) == 2)
    assert last_of(desktop, invoice).moves[0].reason == "Sent again: The auditor lost it"


def test_what_came_back_is_exported_whole(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    found = came_back(desktop, qtbot, tmp_path, ("I-1", Buyer("Table AB", "EM", "table@bounce.example")))
    view = attention(desktop, qtbot, *found)
    wait_until(qtbot, view.export.isEnabled)
    for ending in ("xlsx", "csv"):
        path = tmp_path / f"back.{ending}"
        qtbot.mouseClick(view.export, Qt.MouseButton.LeftButton)
        dialog = opened(qtbot, QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        wait_until(qtbot, path.exists)
    numbers = [row[5].value for row in load_workbook(tmp_path / "back.xlsx").active.iter_rows()]
    assert "I-1" in numbers
    assert "table@bounce.example" in (tmp_path / "back.csv").read_text(encoding="utf-8-sig")
    assert not list(tmp_path.glob("*.part"))


def report_about(delivery: Delivery, status: str = "5.1.1") -> bytes:
    """Return a report as a mail server of our own sends it: RFC 3464, with the headers of what came back."""
    return (
        "From: MAILER-DAEMON@mx.example\nTo: faktura@nordlys.example\nSubject: Undelivered\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nCould not be delivered.\n\n--b\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; {delivery.address}\nAction: failed\n"
        f"Status: {status}\nDiagnostic-Code: smtp; 550 {status} No such user\n\n"
        f"--b\nContent-Type: text/rfc822-headers\n\nX-Delivery-Id: {delivery.id}\n\n--b--\n"
    ).encode()


def test_a_report_dropped_on_the_window_is_read_and_leads_to_its_invoice(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    late = Buyer("Late AB", "EM", "late@acme.example")
    (invoice,) = came_back(desktop, qtbot, tmp_path, ("J-1", late), state="accepted")
    report, other = tmp_path / "late.EML", tmp_path / "hello.eml"
    report.write_bytes(report_about(last_of(desktop, invoice)))
    other.write_text("From: a@b.example\nSubject: Hello\n\nAre you well?\n")
    jobs = len(desktop.outbox.jobs())
    drop(desktop.window, [report, other], QPointF(500, 40))
    dialog = opened(qtbot, ReportsDialog)
    listed = dialog.findChild(QTreeWidget)
    wait_until(qtbot, lambda: "2 file(s) read." in said(dialog))
    rows = [[listed.topLevelItem(row).text(column) for column in range(5)] for row in range(2)]
    assert rows[0][:3] == ["Came back", "J-1", "late@acme.example"]
    assert (rows[1][0], rows[1][4]) == ("Nothing changed", "hello.eml")
    assert rows[1][3]
    assert len(desktop.outbox.jobs()) == jobs  # no report was taken for an invoice file
    assert last_of(desktop, invoice).state is DeliveryState.FAILED
    press_button(qtbot, dialog, "Show the invoice")
    view = desktop.window.views.attention
    wait_until(qtbot, lambda: view.current_invoice_id() == invoice.id)
    assert desktop.window.views.place is Place.ATTENTION
    dialog.close()


def test_a_report_that_was_read_before_and_a_bad_file_say_so(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    twice = Buyer("Twice AB", "EM", "twice@acme.example")
    (invoice,) = came_back(desktop, qtbot, tmp_path, ("K-1", twice), state="accepted")
    report, gone, empty = tmp_path / "twice.eml", tmp_path / "gone.eml", tmp_path / "empty.eml"
    report.write_bytes(report_about(last_of(desktop, invoice), "5.2.2"))
    empty.touch()
    assert desktop.work is not None
    for paths, words in (([report], "1 invoice(s) came back"), ([gone, empty, report], "3 file(s) read.")):
        desktop.work.trouble.reports.read(paths)
        dialog = opened(qtbot, ReportsDialog)
        wait_until(qtbot, lambda dialog=dialog, words=words: words in said(dialog))
        listed = dialog.findChild(QTreeWidget)
        outcomes = {
            listed.topLevelItem(row).text(4): listed.topLevelItem(row).text(0)
            for row in range(listed.topLevelItemCount())
        }
        dialog.reject()
        wait_until(qtbot, lambda dialog=dialog: not dialog.isVisible())
    assert outcomes["twice.eml"] == "Nothing changed"
    assert outcomes["gone.eml"] == "Not read"
    assert set(outcomes) == {"twice.eml", "gone.eml", "empty.eml"}
    assert len(deliveries_of(desktop, invoice)) == 1


def test_a_message_of_outlook_is_said_to_be_one(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "back.msg"
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    drop(desktop.window, [path], QPointF(500, 40))
    wait_until(qtbot, lambda: any("Save it as .eml" in line.text.text() for line in desktop.window.notices.lines))
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ReportsDialog) and one.isVisible()]


def go_to_messages(desktop: Desktop, qtbot: QtBot, number: str) -> str:
    """Go to *Messages* and wait for the one about an invoice; return its id."""
    press(qtbot, desktop.window, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    model = desktop.window.views.messages.model
    wait_until(qtbot, lambda: any(row.invoice_number == number for row in model.rows()))
    return next(row.id for row in model.rows() if row.invoice_number == number)


def message(desktop: Desktop, key: str) -> tuple[bool, bool, str]:
    """Return whether a message is unread, is bold, and what a screen reader says of it."""
    model = desktop.window.views.messages.model
    index = model.index_of(key)
    row = model.row_at(index)
    assert row is not None
    font = index.data(Qt.ItemDataRole.FontRole)
    return is_unread(row), font is not None and font.bold(), str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_message_comes_by_itself_is_read_by_looking_and_leads_to_its_invoice(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    gateway, company_id = gateway_of(desktop)
    (invoice,) = came_back(desktop, qtbot, tmp_path, ("L-1", Buyer("News AB", "EM", "news@bounce.example")))
    key = go_to_messages(desktop, qtbot, "L-1")
    view = desktop.window.views.messages
    assert message(desktop, key)[:2] == (True, True)
    assert message(desktop, key)[2].startswith("unread: The mail to news@bounce.example came back")
    tree, before = desktop.window.tree, gateway.counts(company_id).unread_messages
    wait_until(qtbot, lambda: tree.count_text(Place.MESSAGES) == str(before))
    qtbot.mouseMove(desktop.window)
    desktop.window.activateWindow()
    click_row(qtbot, view.table, key)
    assert "L-1" in said(view)
    wait_until(qtbot, lambda: message(desktop, key)[:2] == (False, False))
    wait_until(qtbot, lambda: tree.count_text(Place.MESSAGES) == (str(before - 1) if before > 1 else ""))
    press(qtbot, view.table, Qt.Key.Key_Return)
    window = opened(qtbot, InvoiceWindow)
    wait_until(qtbot, lambda: "L-1" in window.windowTitle())
    window.close()
    assert last_of(desktop, invoice).state is DeliveryState.FAILED


def test_all_messages_are_marked_as_read(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = gateway_of(desktop)
    buyer = Buyer("Flock AB", "EM", "flock@bounce.example")
    came_back(desktop, qtbot, tmp_path, ("M-1", buyer), ("M-2", buyer))
    go_to_messages(desktop, qtbot, "M-2")
    view = desktop.window.views.messages
    wait_until(qtbot, view.mark_all.isEnabled)
    qtbot.mouseClick(view.mark_all, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: not any(map(is_unread, view.model.rows())))
    assert gateway.counts(company_id).unread_messages == 0
    wait_until(qtbot, lambda: desktop.window.tree.count_text(Place.MESSAGES) == "")
    assert not view.mark_all.isEnabled()


def test_a_message_about_a_file_leads_to_it(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = gateway_of(desktop)
    path = tmp_path / "torn.xml"
    path.write_bytes(b"<Invoice><torn></Invoice>")
    file = gateway.upload_file(company_id, path)
    press(qtbot, desktop.window, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    view = desktop.window.views.messages
    wait_until(qtbot, lambda: any(row.object_id == file.id for row in view.model.rows()))
    key = next(row.id for row in view.model.rows() if row.object_id == file.id)
    click_row(qtbot, view.table, key, is_double=True)
    attention_view = desktop.window.views.attention
    wait_until(qtbot, lambda: desktop.window.views.place is Place.ATTENTION)
    wait_until(qtbot, lambda: "torn.xml" in said(attention_view.remedy))


def test_a_notice_tells_of_a_message_where_a_person_must_act(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    came_back(desktop, qtbot, tmp_path, ("N-1", Buyer("Act AB", "EM", "act@bounce.example")))
    notices = desktop.window.notices

    def told() -> list[str]:
        return [line.text.text() for line in notices.lines if line.notice.key == "new_messages"]

    wait_until(qtbot, told)
    assert "act@bounce.example" in told()[0]
    (line,) = [line for line in notices.lines if line.notice.key == "new_messages"]
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert desktop.window.views.place is Place.MESSAGES
    came_back(desktop, qtbot, tmp_path, ("N-2", Buyer("Full AB", "EM", "n@full.example")))
    go_to_messages(desktop, qtbot, "N-2")
    assert desktop.work is not None
    news = desktop.work.news
    wait_until(qtbot, lambda: not news._new)  # it has looked at the message by now
    assert not told()  # only the recipient can make room


def test_the_notice_goes_when_what_it_tells_of_was_mended(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = gateway_of(desktop)
    (invoice,) = came_back(desktop, qtbot, tmp_path, ("O-1", Buyer("Gone AB", "EM", "gone@bounce.example")))
    notices = desktop.window.notices

    def told() -> list[str]:
        return [line.text.text() for line in notices.lines if "gone@bounce.example" in line.text.text()]

    wait_until(qtbot, told)
    wish = Resend(address="here@gone.example", reason="The address was wrong")
    gateway.resend_delivery(company_id, last_of(desktop, invoice).id, wish, new_id())
    wait_until(qtbot, lambda: not told())


def test_needs_attention_says_that_it_waits_for_the_gateway(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    view = AttentionView(desktop.workplace, desktop.icons)
    qtbot.addWidget(view)
    view.show()
    assert "is being loaded" in said(view)
    view.start()
    wait_until(qtbot, lambda: "is being loaded" not in said(view))
