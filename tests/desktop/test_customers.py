"""The customers in their table and in a window of their own, on a real gateway."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from connect_app.client.calls import Gateway
from connect_app.contract.registers import Customer, CustomerEmail, CustomerPatch, CustomerPut
from connect_app.desktop.invoice.fact_sheet import fact_sheet
from connect_app.desktop.main import Desktop
from connect_app.desktop.registers.customer_dialog import CustomerDialog
from connect_app.desktop.shell.places import Place
from connect_app.domain.routing import ChannelRule
from tests.desktop.invoice_files import BY_MAIL
from tests.desktop.registers import go_to, key_of, numbers, shown, type_into, wait_for
from tests.desktop.windows import opened, press, upload, wait_until
from tests.invoice_files import batch, ubl_invoice


def add(desktop: Desktop, number: str, name: str, *to: str) -> Customer:
    """Write a customer, as another clerk would."""
    entry = CustomerPut(number=number, name=name, emails=[CustomerEmail(email=one) for one in to])
    return desktop.session.require_gateway().add_customer(desktop.session.company_id, entry)


def stored(desktop: Desktop, number: str) -> Customer | None:
    """Return a customer as the gateway has it."""
    page = desktop.session.require_gateway().customers(desktop.session.company_id, number=number)
    return page.items[0] if page.items else None


def notice(desktop: Desktop) -> str:
    """Return the newest notice."""
    return desktop.window.notices.lines[-1].text.text() if desktop.window.notices.lines else ""


def test_a_customer_is_added_in_a_window_of_its_own_and_taken_back(desktop: Desktop, qtbot: QtBot) -> None:
    view = go_to(desktop, Place.CUSTOMERS)
    press(qtbot, desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(qtbot, CustomerDialog)
    form = dialog.form
    qtbot.keyClicks(form.name, "Åkeri Ek AB")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: dialog.said.text() == "The customer number is missing.")
    qtbot.keyClicks(form.number, "A-1")
    qtbot.keyClicks(form.lines, "Storgatan 1")
    qtbot.keyClicks(form.city, "Umeå")
    qtbot.keyClicks(form.emails.rows[0].email, "ek@kund.example")
    qtbot.mouseClick(form.emails.add, Qt.MouseButton.LeftButton)
    copy = form.emails.rows[1]
    qtbot.keyClicks(copy.email, "a@b")
    copy.role.setCurrentIndex(copy.role.findData("bcc"))
    form.packing.setCurrentIndex(form.packing.findData("merged"))
    form.channel_rule.setCurrentIndex(form.channel_rule.findData("email_only"))
    form.required.item(1).setCheckState(Qt.CheckState.Checked)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: "“a@b” is not an e-mail address" in dialog.said.text())
    qtbot.keyClicks(copy.email, ".example")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wait_for(qtbot, view, "A-1")
    found = stored(desktop, "A-1")
    assert found is not None
    assert [(one.role, one.email) for one in found.emails] == [("to", "ek@kund.example"), ("bcc", "a@b.example")]
    assert (found.name, found.address.lines, found.address.city) == ("Åkeri Ek AB", ["Storgatan 1"], "Umeå")
    assert (found.packing, found.channel_rule, found.required_attachments) == (
        "merged",
        ChannelRule.EMAIL_ONLY,
        ["time_sheet"],
    )
    wait_until(qtbot, lambda: notice(desktop) == "A-1 was added.")
    desktop.window.actions_.registers.undo.trigger()
    wait_until(qtbot, lambda: "A-1" not in numbers(view))
    assert stored(desktop, "A-1") is None


def test_simple_cells_are_edited_in_the_table(desktop: Desktop, qtbot: QtBot) -> None:
    customer = add(desktop, "B-1", "Old name", "old@kund.example")
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    copy = CustomerEmail(email="copy@kund.example", role="cc")
    gateway.change_customer(company_id, customer.id, CustomerPatch(emails=[*customer.emails, copy]))
    view = go_to(desktop, Place.CUSTOMERS)
    wait_for(qtbot, view, "B-1")
    type_into(qtbot, view, "B-1", "name", "New name")
    wait_until(qtbot, lambda: not view.model.unsaved)
    type_into(qtbot, view, "B-1", "email", "one@kund.example; two@kund.example")
    wait_until(qtbot, lambda: not view.model.unsaved)
    view.table.edit_cell(key_of(view, "B-1"), "channel_rule")
    box = view.table.findChild(QComboBox)
    assert box is not None
    qtbot.keyClicks(box, "E-invoice o")
    press(qtbot, box, Qt.Key.Key_Return)
    wait_until(qtbot, lambda: shown(view, "B-1", "channel_rule") == "E-invoice only" and not view.model.unsaved)
    found = stored(desktop, "B-1")
    assert found is not None
    assert (found.name, found.channel_rule) == ("New name", ChannelRule.EINVOICE_ONLY)
    assert [(one.role, one.email) for one in found.emails] == [
        ("to", "one@kund.example"),
        ("to", "two@kund.example"),
        ("cc", "copy@kund.example"),
    ]
    for _ in range(3):
        wait_until(qtbot, lambda: bool(view.history.undo_title))
        view.history.undo()
    wait_until(qtbot, lambda: not view.history.undo_title and bool(view.history.redo_title))
    found = stored(desktop, "B-1")
    assert found is not None
    assert (found.name, found.emails[0].email) == ("Old name", "old@kund.example")


def test_an_address_that_is_refused_in_the_table_stays_there(desktop: Desktop, qtbot: QtBot) -> None:
    add(desktop, "B-2", "Two AB", "two@kund.example")
    view = go_to(desktop, Place.CUSTOMERS)
    wait_for(qtbot, view, "B-2")
    type_into(qtbot, view, "B-2", "email", "x")
    wait_until(qtbot, view.unsaved_bar.isVisible)
    assert view.unsaved_bar.text.text() == "B-2 is not saved: “x” is not an e-mail address."
    assert shown(view, "B-2", "email") == "x"
    view.model.drop(key_of(view, "B-2"))
    assert shown(view, "B-2", "email") == "two@kund.example"


def test_mine_and_theirs_come_together_where_a_customer_was_changed_meanwhile(desktop: Desktop, qtbot: QtBot) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    customer = add(desktop, "C-1", "Old name", "old@kund.example")
    view = go_to(desktop, Place.CUSTOMERS)
    wait_for(qtbot, view, "C-1")
    view.table.choose(customer.id)
    view.table.setFocus()
    press(qtbot, view.table, Qt.Key.Key_Return)
    dialog = opened(qtbot, CustomerDialog)
    gateway.change_customer(company_id, customer.id, CustomerPatch(name="Their name"))
    dialog.form.city.setText("Lund")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wait_until(qtbot, dialog.keep.isVisible)
    assert dialog.said.text() == "The customer was changed meanwhile by somebody else: Name."
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: notice(desktop) == "C-1 was changed.")
    found = stored(desktop, "C-1")
    assert found is not None
    assert (found.name, found.address.city) == ("Their name", "Lund")


def test_a_new_customer_survives_a_lost_answer(desktop: Desktop, qtbot: QtBot) -> None:
    real = desktop.session.require_gateway()
    view = go_to(desktop, Place.CUSTOMERS)
    desktop.window.actions_.registers.add.trigger()
    dialog = opened(qtbot, CustomerDialog)
    qtbot.keyClicks(dialog.form.number, "D-1")
    desktop.session.gateway = Gateway("http://127.0.0.1:9", "nobody is there")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: "does not answer" in dialog.said.text())
    desktop.session.gateway.close()
    desktop.session.gateway = real
    key = dialog._keys.of(dialog.form.values())
    real.add_customer(desktop.session.company_id, CustomerPut(number="D-1"), key=key)  # it had arrived
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: view.history.undo_title == "adding of D-1")
    wait_for(qtbot, view, "D-1")


def test_the_customer_of_an_invoice_is_opened_or_made_of_it(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "customers.xml"
    path.write_bytes(batch(ubl_invoice("E-1", customer="K-77", endpoint=None, email="kund@kund.example")))
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    file = gateway.upload_file(company_id, path)
    panes = desktop.window.views.waiting.panes
    wait_until(qtbot, lambda: panes.file_model.index_of(file.id).isValid())
    panes.files.table.choose(file.id)
    wait_until(qtbot, lambda: panes.invoice_model.rowCount() == 1)
    panes.invoices.table.choose(panes.invoice_model.rows()[0].id)
    action = desktop.window.actions_.registers.customer
    wait_until(qtbot, action.isEnabled)
    assert action in desktop.window.actions_.row_menu(desktop.window).actions()
    action.trigger()
    dialog = opened(qtbot, CustomerDialog)
    assert (dialog.form.number.text(), dialog.form.emails.emails()) == ("K-77", [("to", "kund@kund.example")])
    dialog.form.by_post.setChecked(True)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: stored(desktop, "K-77") is not None)
    wait_until(qtbot, lambda: panes.invoice_model.rows()[0].channels == ("print",))
    detail = gateway.invoice(company_id, panes.invoice_model.rows()[0].id)
    assert "The customer wants invoices by post." in fact_sheet(detail, desktop.window.palette())
    wait_until(qtbot, lambda: not isValid(dialog))
    action.trigger()
    again = opened(qtbot, CustomerDialog)
    assert again.windowTitle() == "Customer Kund AB"
    assert again.form.by_post.isChecked()
    again.reject()


def test_an_invoice_without_a_customer_number_has_no_customer(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    upload(desktop, qtbot, tmp_path, ("E-2", BY_MAIL))
    panes = desktop.window.views.waiting.panes
    panes.invoices.table.choose(panes.invoice_model.rows()[0].id)
    action = desktop.window.actions_.registers.customer
    wait_until(qtbot, action.isEnabled)
    action.trigger()
    wait_until(qtbot, lambda: "names no customer number" in notice(desktop))


def test_the_registers_have_no_preview_beside_them(desktop: Desktop, qtbot: QtBot) -> None:
    side = desktop.window.side
    assert side is not None
    wait_until(qtbot, side.isVisible)
    go_to(desktop, Place.CUSTOMERS)
    assert not side.isVisible()
    desktop.window.actions_.go[Place.SENT].trigger()
    assert side.isVisible()
