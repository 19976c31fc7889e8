"""The main window on a real gateway: files in, attachments seen, lists, commands, roles, appearance."""

import os
import signal
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from connect_app.client.embedded import read_address
from connect_app.client.jobs import JobState
from connect_app.client.places import Places
from connect_app.client.preferences import Preferences
from connect_app.contract.files import AttachmentPatch
from connect_app.contract.sends import SendRequest
from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog
from connect_app.desktop.attachments.change_attachment import ChangeAttachmentDialog
from connect_app.desktop.attachments.document_type_box import DocumentTypeBox
from connect_app.desktop.attachments.note_field import NoteField
from connect_app.desktop.background.tasks import CancelToken
from connect_app.desktop.invoice.invoice_window import InvoiceWindow
from connect_app.desktop.main import Desktop
from connect_app.desktop.settings.settings_dialog import SettingsDialog
from connect_app.desktop.shell.places import Place
from connect_app.desktop.style.appearance import is_dark
from connect_app.desktop.waiting.waiting_panes import WaitingPanes
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, BY_POST, pdf, ubl_file
from tests.desktop.windows import (
    answer,
    click_row,
    drop,
    keys_of,
    open_desktop,
    opened,
    press,
    texts_of,
    upload,
    wait_until,
)
from tests.running_gateway import RunningGateway

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panes(desktop: Desktop) -> WaitingPanes:
    """The three lists of *Files waiting*."""
    return desktop.window.views.waiting.panes


def test_a_dropped_file_goes_to_the_gateway_and_is_listed(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "dropped.xml"
    path.write_bytes(ubl_file([("D-1", BY_MAIL), ("D-2", BY_NETWORK), ("D-3", BY_POST)]))
    drop(desktop.window, [path], QPointF(20, 300))
    wait_until(qtbot, lambda: any(row.name == "dropped.xml" for row in panes.file_model.rows()))
    row = next(row for row in panes.file_model.rows() if row.name == "dropped.xml")
    assert texts_of(panes.file_model, row.id)[:3] == ["dropped.xml", "3 invoice(s)", "none with attachments"]
    panes.files.table.choose(row.id)
    wait_until(qtbot, lambda: [one.number for one in panes.invoice_model.rows()] == ["D-1", "D-2", "D-3"])
    assert [one.channels for one in panes.invoice_model.rows()] == [("email",), ("einvoice",), ("print",)]
    assert path.exists()
    wait_until(qtbot, lambda: desktop.outbox.jobs()[-1].state is JobState.DONE)


def test_a_file_dropped_on_an_invoice_becomes_its_attachment(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, ("A-1", BY_MAIL), ("A-2", BY_MAIL))
    sheet = tmp_path / "sheet.pdf"
    sheet.write_bytes(pdf(2))
    index = panes.invoice_model.index_of(invoices[1].id)
    table = panes.invoices.table
    drop(table.viewport(), [sheet], QPointF(table.visualRect(index).center()))
    dialog = opened(qtbot, AddAttachmentDialog)
    assert any("A-2" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
    # The same through the gateway: the list of attachments follows by itself.
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    gateway.add_attachment(company_id, invoices[1].id, sheet, document_type="time_sheet", note="week 11")
    wait_until(qtbot, lambda: panes.attachment_model.rowCount() == 1)
    key = keys_of(panes.attachment_model)[0]
    assert texts_of(panes.attachment_model, key)[:3] == ["sheet.pdf", "Time sheet", "“week 11”"]
    wait_until(qtbot, lambda: texts_of(panes.invoice_model, invoices[1].id)[5] == "1")


def test_a_file_dropped_beside_the_invoices_is_uploaded(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    upload(desktop, qtbot, tmp_path, ("B-1", BY_MAIL))
    path = tmp_path / "beside.xml"
    path.write_bytes(ubl_file([("B-2", BY_MAIL)]))
    viewport = panes.invoices.table.viewport()
    drop(viewport, [path], QPointF(viewport.width() / 2, viewport.height() - 5))
    wait_until(qtbot, lambda: any(row.name == "beside.xml" for row in panes.file_model.rows()))


def test_the_blank_key_ticks_and_the_command_says_how_many(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, *((f"C-{number}", BY_MAIL) for number in range(1, 5)))
    send, view = desktop.window.actions_.send, desktop.window.views.waiting
    table = panes.invoices.table
    table.setFocus()
    press(qtbot, table, Qt.Key.Key_Space)
    press(qtbot, table, Qt.Key.Key_Down)
    press(qtbot, table, Qt.Key.Key_Down)
    press(qtbot, table, Qt.Key.Key_Space)
    assert view.chosen().invoice_ids == (invoices[0].id, invoices[2].id)
    assert "(2)" in send.text()
    press(qtbot, table, Qt.Key.Key_Space)
    assert view.chosen().invoice_ids == (invoices[0].id,)
    press(qtbot, table, Qt.Key.Key_T, CTRL)
    assert "(2)" in send.text()


def test_without_ticks_the_list_used_last_says_what_is_sent(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    file, invoices = upload(desktop, qtbot, tmp_path, ("E-1", BY_MAIL), ("E-2", BY_MAIL), ("E-3", BY_MAIL))
    view = desktop.window.views.waiting
    click_row(qtbot, panes.files.table, file.id)
    assert view.chosen().file_ids == (file.id,)
    assert view.chosen_count() == 3
    click_row(qtbot, panes.invoices.table, invoices[1].id)
    assert (view.chosen().invoice_ids, view.chosen().file_ids) == ((invoices[1].id,), ())


def test_what_has_gone_out_is_not_counted_as_chosen(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    file, invoices = upload(desktop, qtbot, tmp_path, ("G-1", BY_MAIL), ("G-2", BY_MAIL), ("G-3", BY_MAIL))
    click_row(qtbot, panes.files.table, file.id)
    request = SendRequest(invoice_ids=[invoices[0].id], missing_attachments="send")
    desktop.session.require_gateway().send(desktop.session.company_id, request, new_id())
    wait_until(qtbot, lambda: keys_of(panes.invoice_model) == [one.id for one in invoices[1:]])
    wait_until(qtbot, lambda: "(2)" in desktop.window.actions_.send.text())
    press(qtbot, panes.files.table, Qt.Key.Key_Space)
    assert desktop.window.views.waiting.chosen().file_ids == (file.id,)
    assert "(2)" in desktop.window.actions_.send.text()
    press(qtbot, panes.files.table, Qt.Key.Key_Space)


def test_refreshing_keeps_cursor_selection_and_ticks(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, *((f"F-{number}", BY_MAIL) for number in range(1, 6)))
    table = panes.invoices.table
    click_row(qtbot, table, invoices[3].id)
    panes.invoice_model.tick([invoices[4].id], is_ticked=True)
    resets: list[None] = []
    panes.invoice_model.modelReset.connect(lambda: resets.append(None))
    upload_path = tmp_path / "sheet.pdf"
    upload_path.write_bytes(pdf())
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    gateway.add_attachment(company_id, invoices[0].id, upload_path, document_type="other")
    wait_until(qtbot, lambda: texts_of(panes.invoice_model, invoices[0].id)[5] == "1")
    assert resets == []
    assert table.current_id() == invoices[3].id
    assert table.chosen_ids() == [invoices[3].id]
    assert panes.invoice_model.ticked == {invoices[4].id}


def test_a_double_click_opens_the_invoice(desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, ("G-1", BY_MAIL))
    click_row(qtbot, panes.invoices.table, invoices[0].id, is_double=True)
    window = opened(qtbot, InvoiceWindow)
    wait_until(qtbot, lambda: "G-1" in window.windowTitle())
    window.close()


def test_the_enter_key_opens_the_invoice(desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot) -> None:
    upload(desktop, qtbot, tmp_path, ("G-2", BY_MAIL))
    panes.invoices.table.setFocus()
    press(qtbot, panes.invoices.table, Qt.Key.Key_Return)
    opened(qtbot, InvoiceWindow).close()


def test_search_finds_waiting_invoices_of_all_files(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    upload(desktop, qtbot, tmp_path, ("SEEK-77", BY_POST))
    upload(desktop, qtbot, tmp_path, ("H-1", BY_MAIL))
    window = desktop.window
    window.activateWindow()
    press(qtbot, window, Qt.Key.Key_K, CTRL)
    assert window.search.hasFocus()
    qtbot.keyClicks(window.search, "seek-7")
    wait_until(qtbot, lambda: [row.number for row in panes.invoice_model.rows()] == ["SEEK-77"])
    press(qtbot, window.search, Qt.Key.Key_Return)
    assert panes.invoices.table.hasFocus()
    press(qtbot, window.search, Qt.Key.Key_Escape)
    wait_until(qtbot, lambda: [row.number for row in panes.invoice_model.rows()] == ["H-1"])


def test_a_file_is_removed_after_a_question(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    file, _ = upload(desktop, qtbot, tmp_path, ("I-1", BY_MAIL))
    desktop.window.actions_.remove_file.trigger()
    assert "I-1.xml" in answer(qtbot, QMessageBox.ButtonRole.RejectRole)
    desktop.window.actions_.remove_file.trigger()
    answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    wait_until(qtbot, lambda: not panes.file_model.index_of(file.id).isValid())


def test_an_unreadable_file_is_shown_with_its_reason_and_can_go(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "broken.xml"
    path.write_bytes(b"<Invoice><oops>\n</Invoice>")
    drop(desktop.window, [path], QPointF(20, 300))
    window = desktop.window
    wait_until(qtbot, lambda: any("kept" in line.text.text() for line in window.notices.lines))
    window.actions_.go[Place.ATTENTION].trigger()
    view = window.views.attention
    wait_until(qtbot, lambda: view.model.rowCount() == 1)
    row = view.model.rows_below(view.model.index(0, 0))[0]
    assert view.choose(row.id)
    wait_until(qtbot, view.remedy.remove.isVisible)
    qtbot.mouseClick(view.remedy.remove, Qt.MouseButton.LeftButton)
    answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    wait_until(qtbot, lambda: view.model.rowCount() == 0)
    assert desktop.session.require_gateway().counts(desktop.session.company_id).unreadable_files == 0


def test_a_clerk_sees_no_way_into_the_settings_of_attachments(desktop: Desktop, qtbot: QtBot) -> None:
    assert desktop.session.role == "admin"
    desktop.window.actions_.roles["clerk"].trigger()
    wait_until(qtbot, lambda: desktop.session.role == "clerk" and desktop.session.state == "connected")
    assert desktop.window.actions_.roles["clerk"].isChecked()
    press(qtbot, desktop.window, Qt.Key.Key_Comma, CTRL)
    opened(qtbot, SettingsDialog).reject()
    desktop.window.actions_.roles["admin"].trigger()
    wait_until(qtbot, lambda: desktop.session.role == "admin")


def test_adding_is_explained_where_attachments_are_off(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    upload(desktop, qtbot, tmp_path, ("J-1", BY_MAIL))
    assert desktop.session.settings is not None
    desktop.session.note_settings(
        desktop.session.settings.model_copy(update={"attachments_enabled": False, "administrator_contact": "Ann, 117"})
    )
    panes.invoices.table.setFocus()
    press(qtbot, panes.invoices.table, Qt.Key.Key_Insert)
    wait_until(qtbot, lambda: desktop.window.notices.lines)
    assert "Ann, 117" in desktop.window.notices.lines[-1].text.text()


def test_an_empty_clipboard_is_said_to_be_empty(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    upload(desktop, qtbot, tmp_path, ("K-1", BY_MAIL))
    QGuiApplication.clipboard().setText("just words")
    panes.invoices.table.setFocus()
    press(qtbot, panes.invoices.table, Qt.Key.Key_V, CTRL)
    wait_until(qtbot, lambda: desktop.window.notices.lines)
    assert "clipboard" in desktop.window.notices.lines[-1].text.text()


def test_the_appearance_changes_at_once_and_is_kept(desktop: Desktop, qtbot: QtBot) -> None:
    try:
        desktop.window.actions_.appearances["dark"].trigger()
        assert is_dark(QGuiApplication.palette())
        wait_until(qtbot, lambda: is_dark(desktop.window.tree.palette()))
        assert desktop.workplace.preferences.get("appearance") == "dark"
    finally:
        desktop.window.actions_.appearances["light"].trigger()
    wait_until(qtbot, lambda: not is_dark(desktop.window.tree.palette()))


def test_columns_stay_as_the_user_left_them(
    running: RunningGateway, desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    table = panes.invoices.table
    keys = [column.key for column in panes.invoice_model.columns]
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(keys.index("channel")), 1)
    table.setColumnWidth(keys.index("amount"), 177)
    table.show_column("due_date", is_shown=True)
    wait_until(qtbot, lambda: desktop.workplace.preferences.get("columns.waiting_invoices"))
    wait_until(qtbot, lambda: "due_date" not in desktop.workplace.preferences.get("columns.waiting_invoices")["hidden"])
    desktop.close()
    with open_desktop(running, tmp_path, qtbot) as again:
        table = again.window.views.waiting.panes.invoices.table
        assert table.horizontalHeader().visualIndex(keys.index("channel")) == 1
        assert table.columnWidth(keys.index("amount")) == 177
        assert not table.isColumnHidden(keys.index("due_date"))
        assert table.isColumnHidden(keys.index("customer_number"))


def test_the_next_start_goes_where_the_last_one_was(
    running: RunningGateway, desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop.window.actions_.go[Place.OUTBOX].trigger()
    assert desktop.window.views.place is Place.OUTBOX
    desktop.close()
    with open_desktop(running, tmp_path, qtbot) as again:
        assert again.window.views.place is Place.OUTBOX


def test_every_command_has_words_and_no_key_means_two(desktop: Desktop) -> None:
    actions = [action for action in desktop.window.actions() if action.text()]
    assert len(actions) > 20
    for place, go in desktop.window.actions_.go.items():
        go.trigger()
        keys = [key.toString() for action in actions if action.isEnabled() for key in action.shortcuts()]
        assert len(keys) == len(set(keys)), place


def test_everything_one_can_reach_has_a_name(desktop: Desktop) -> None:
    window = desktop.window
    views = window.views
    for table in (views.waiting.panes.files, views.waiting.panes.invoices, views.waiting.panes.attachments):
        assert table.table.accessibleName()
    assert window.search.accessibleName()
    assert window.tree.accessibleName()
    assert views.sent.table.accessibleName()
    assert views.attention.tree.accessibleName()
    assert views.outbox.table.accessibleName()


def test_practice_says_so_all_the_time(desktop: Desktop) -> None:
    assert "Practice" in desktop.window.windowTitle()
    image = desktop.window.frame.grab().toImage()
    colour = image.pixelColor(1, image.height() // 2)
    assert (colour.red() > 180, colour.blue() < 120) == (True, True)


def test_a_second_window_on_the_same_data_says_so(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert desktop.outbox is desktop.workplace.outbox
    second = Desktop(application, desktop.places, Preferences(tmp_path / "other.json"), practice=True)
    try:
        second.start()
        box = opened(qtbot, QMessageBox)
        assert "already open" in box.text()
        box.finished.disconnect(second._on_nothing_to_open)  # it would end the tests
        box.close()
    finally:
        second.close()


@pytest.mark.noisy("Retrying")
def test_a_gateway_that_dies_comes_back_and_nothing_is_lost(tmp_path: Path, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    places = Places(tmp_path / "data", tmp_path / "preferences.json")
    desktop = Desktop(application, places, Preferences(places.preferences), practice=True)
    try:
        desktop.start()
        wait_until(qtbot, lambda: desktop.work is not None and desktop.session.state == "connected")
        states: list[str] = []
        desktop.session.lost.connect(lambda _error: states.append("lost"))
        desktop.session.connected.connect(lambda: states.append("connected"))
        address = read_address(places.data)
        assert address is not None
        os.kill(address.pid, signal.SIGKILL)
        path = tmp_path / "meanwhile.xml"
        path.write_bytes(ubl_file([("M-1", BY_MAIL)]))
        drop(desktop.window, [path], QPointF(20, 300))
        wait_until(qtbot, lambda: states[-1:] == ["connected"])
        assert states[0] == "lost"
        panes = desktop.window.views.waiting.panes
        wait_until(qtbot, lambda: [row.name for row in panes.file_model.rows()] == ["meanwhile.xml"])
    finally:
        desktop.close()
    assert read_address(places.data) is None


def test_the_delete_key_asks_before_an_attachment_goes(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, ("L-1", BY_MAIL))
    sheet = tmp_path / "sheet.pdf"
    sheet.write_bytes(pdf())
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    attachment = gateway.add_attachment(company_id, invoices[0].id, sheet, document_type="other")
    wait_until(qtbot, lambda: keys_of(panes.attachment_model) == [attachment.id])
    click_row(qtbot, panes.attachments.table, attachment.id)
    press(qtbot, panes.attachments.table, Qt.Key.Key_Delete)
    assert "sheet.pdf" in answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    wait_until(qtbot, lambda: panes.attachment_model.rowCount() == 0)
    assert gateway.invoice(company_id, invoices[0].id).attachments == []


def _open_windows(kind: type[QWidget]) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def test_type_and_note_of_an_attachment_are_changed(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, ("L-2", BY_MAIL))
    sheet = tmp_path / "sheet.pdf"
    sheet.write_bytes(pdf(1, "L-2"))
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    attachment = gateway.add_attachment(company_id, invoices[0].id, sheet, document_type="other")
    wait_until(qtbot, lambda: keys_of(panes.attachment_model) == [attachment.id])
    click_row(qtbot, panes.attachments.table, attachment.id)
    press(qtbot, panes.attachments.table, Qt.Key.Key_F2)
    dialog = opened(qtbot, ChangeAttachmentDialog)
    box = dialog.findChild(DocumentTypeBox)
    box.setCurrentIndex(box.findData("time_sheet"))
    qtbot.keyClicks(dialog.findChild(NoteField).findChild(QLineEdit), "week 11")
    dialog._on_save()
    wait_until(qtbot, lambda: "Time sheet" in texts_of(panes.attachment_model, attachment.id))
    wait_until(qtbot, lambda: not _open_windows(ChangeAttachmentDialog))
    (changed,) = gateway.invoice(company_id, invoices[0].id).attachments
    assert (changed.document_type, changed.note) == ("time_sheet", "week 11")

    assert panes.attachments.table.current_id() == attachment.id
    desktop.window.actions_.change_attachment.trigger()
    dialog = opened(qtbot, ChangeAttachmentDialog)
    gateway.change_attachment(company_id, attachment.id, AttachmentPatch(note="week 12"))
    qtbot.keyClicks(dialog.findChild(NoteField).findChild(QLineEdit), "!")
    dialog._on_save()
    wait_until(qtbot, lambda: any("meanwhile" in label.text() for label in dialog.findChildren(QLabel)))
    assert gateway.invoice(company_id, invoices[0].id).attachments[0].note == "week 12"
    dialog.reject()


@pytest.mark.parametrize("are_services_late", [False, True])
def test_closing_while_everything_still_starts_leaves_nothing(
    are_services_late: bool, tmp_path: Path, qtbot: QtBot
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    places = Places(tmp_path / "data", tmp_path / "preferences.json")
    desktop = Desktop(application, places, Preferences(places.preferences), practice=True)
    began, may_go_on, start_services = threading.Event(), threading.Event(), desktop._start_services

    def start_late(token: CancelToken) -> None:
        began.set()
        may_go_on.wait(10)
        start_services(token)

    desktop._start_services = start_late  # type: ignore[method-assign]
    desktop.start()
    wait_until(qtbot, began.is_set)
    if are_services_late:
        threading.Timer(0.2, may_go_on.set).start()
    else:
        may_go_on.set()
        wait_until(qtbot, lambda: desktop.services is not None)
    desktop.close()
    assert desktop.services is not None
    assert desktop.services.feed._closing.is_set()
    assert read_address(places.data) is None
