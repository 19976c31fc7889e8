"""Keys, menus and drops mean what they are used on, and nothing that stands in another list."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from connect_app.contract.files import Attachment
from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog
from connect_app.desktop.attachments.change_attachment import ChangeAttachmentDialog
from connect_app.desktop.main import Desktop
from connect_app.desktop.waiting.waiting_panes import WaitingPanes
from connect_app.desktop.widgets.notices import NoticeLine
from tests.desktop.invoice_files import BY_MAIL, pdf
from tests.desktop.windows import answer, click_row, drop, opened, texts_of, upload, wait_until


@pytest.fixture
def panes(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> WaitingPanes:
    """The three lists with an invoice that has an attachment, whose cursor stands on it."""
    desktop.window.activateWindow()
    panes = desktop.window.views.waiting.panes
    _, (invoice,) = upload(desktop, qtbot, tmp_path, (f"KEYS-{tmp_path.name[-12:]}", BY_MAIL))
    sheet = tmp_path / "sheet.pdf"
    sheet.write_bytes(pdf(1, tmp_path.name))
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    gateway.add_attachment(company_id, invoice.id, sheet, document_type="time_sheet")
    click_row(qtbot, panes.invoices.table, invoice.id)
    wait_until(qtbot, lambda: panes.attachment_model.rowCount() == 1)
    panes.attachments.table.choose(panes.attachment_model.rows()[0].id)
    return panes


def menu(desktop: Desktop) -> list[str]:
    """The words of the menu on the rows that are chosen."""
    shown = desktop.window.actions_.row_menu(desktop.window)
    texts = [action.text().replace("&", "") for action in shown.actions()]
    shown.deleteLater()
    return texts


def test_a_right_click_offers_what_can_be_done_with_the_row_it_is_on(
    desktop: Desktop, panes: WaitingPanes, qtbot: QtBot
) -> None:
    for pane, offered, missing in (
        (panes.attachments, "Remove attachment", "Remove file…"),
        (panes.files, "Remove file…", "Remove attachment"),
    ):
        table = pane.table
        key = table.current_id() or pane.table._rows.rows()[0].id
        place: QPoint = table.visualRect(table._rows.index_of(key)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=place)
        wait_until(qtbot, lambda offered=offered: offered in menu(desktop))
        assert missing not in menu(desktop)


def test_del_in_the_list_of_invoices_asks_about_no_attachment(
    desktop: Desktop, panes: WaitingPanes, qtbot: QtBot
) -> None:
    table = panes.invoices.table
    click_row(qtbot, table, table.current_id())
    wait_until(qtbot, lambda: not desktop.window.actions_.remove_attachment.isEnabled())
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert not [one for one in desktop.window.findChildren(QMessageBox) if one.isVisible()]
    click_row(qtbot, panes.attachments.table, panes.attachment_model.rows()[0].id)
    wait_until(qtbot, desktop.window.actions_.remove_attachment.isEnabled)


def test_a_removed_attachment_is_put_back_as_it_was(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    invoice_id = panes.invoices.table.current_id()
    path = tmp_path / "terms.pdf"
    path.write_bytes(pdf(1, "put back"))
    added = gateway.add_attachment(
        company_id, invoice_id, path, document_type="terms", note="as agreed", note_is_internal=True
    )
    desktop.work.commands.remove_attachment(added)
    answer(qtbot, QMessageBox.ButtonRole.AcceptRole)

    def undo() -> list[NoticeLine]:
        return [line for line in desktop.window.notices.lines if "terms.pdf was removed" in line.notice.text]

    wait_until(qtbot, undo)
    assert added.id not in [one.id for one in gateway.invoice(company_id, invoice_id).attachments]
    qtbot.mouseClick(undo()[0].button, Qt.MouseButton.LeftButton)

    def again() -> list[Attachment]:
        return [one for one in gateway.invoice(company_id, invoice_id).attachments if one.filename == "terms.pdf"]

    wait_until(qtbot, again)
    (back,) = again()
    said = ("terms", "as agreed", True, added.sha256)
    assert (back.document_type, back.note, back.note_is_internal, back.sha256) == said


def test_what_was_removed_is_put_back_after_a_restart_too(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    invoice_id = panes.invoices.table.current_id()
    (row,) = panes.attachment_model.rows()
    assert row.attachment is not None
    assert not desktop.window.actions_.put_back.isEnabled()
    desktop.work.commands.remove_attachment(row.attachment)
    answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    wait_until(qtbot, lambda: not panes.attachment_model.rowCount())
    vars(desktop.workplace).pop("removed")  # as after a restart: what is known is what lies on the disk
    click_row(qtbot, panes.invoices.table, invoice_id)
    wait_until(qtbot, desktop.window.actions_.put_back.isEnabled)
    assert desktop.window.actions_.put_back.toolTip() == "sheet.pdf"
    desktop.window.actions_.put_back.trigger()
    wait_until(qtbot, lambda: panes.attachment_model.rowCount() == 1)

    def again() -> list[Attachment]:
        return [one for one in gateway.invoice(company_id, invoice_id).attachments if one.filename == "sheet.pdf"]

    wait_until(qtbot, again)
    assert (again()[0].document_type, again()[0].sha256) == ("time_sheet", row.attachment.sha256)
    click_row(qtbot, panes.invoices.table, invoice_id)
    wait_until(qtbot, lambda: not desktop.window.actions_.put_back.isEnabled())


def test_an_attachment_gets_another_name_and_keeps_its_ending(
    desktop: Desktop, panes: WaitingPanes, qtbot: QtBot
) -> None:
    (row,) = panes.attachment_model.rows()
    assert row.attachment is not None
    desktop.work.commands.change_attachment(row.attachment)
    dialog = opened(qtbot, ChangeAttachmentDialog)
    assert dialog.name.text() == "sheet"
    dialog.name.setText("Hours of week 11.pdf")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    wait_until(qtbot, lambda: [texts_of(panes.attachment_model, row.id)[0]] == ["Hours of week 11.pdf"])


def test_the_first_page_of_an_attachment_is_shown_beside_its_name(
    desktop: Desktop, panes: WaitingPanes, qtbot: QtBot
) -> None:
    (row,) = panes.attachment_model.rows()
    assert row.attachment is not None
    wait_until(qtbot, lambda: row.attachment.sha256 in panes.attachment_model.pictures)
    shown = panes.attachment_model.index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    assert shown.cacheKey() == panes.attachment_model.pictures[row.attachment.sha256].cacheKey()


def test_the_files_of_a_folder_dropped_on_an_invoice_are_for_that_one(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "week 11"
    folder.mkdir()
    (folder / "hours.csv").write_text("day,hours\n1,8\n")
    table = panes.invoices.table
    place = table.visualRect(table._rows.index_of(table.current_id())).center()
    drop(table.viewport(), [folder], QPointF(place))
    dialog = opened(qtbot, AddAttachmentDialog)
    wait_until(qtbot, lambda: [file.filename for file in dialog.files.files] == ["hours.csv"])
    dialog.close()
