"""The command *This is the invoice itself*, and back, in the list of attachments; the rule in the settings."""

import base64
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connect_app.desktop.main import Desktop
from connect_app.desktop.waiting.waiting_panes import WaitingPanes
from connect_app.desktop.widgets.notices import NoticeLine
from tests.desktop.invoice_files import pdf
from tests.desktop.windows import press, wait_until
from tests.invoice_files import new_number, ubl_invoice


def names(panes: WaitingPanes) -> list[str]:
    model = panes.attachment_model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_attachment_becomes_the_invoice_itself_and_back(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    panes, actions = desktop.window.views.waiting.panes, desktop.window.actions_
    path = tmp_path / "own.xml"
    embedded = "copy.pdf", base64.b64encode(pdf(1)).decode()
    path.write_bytes(ubl_invoice(new_number(), endpoint=None, email="a@example.org", embedded=embedded))
    file = desktop.session.require_gateway().upload_file(desktop.session.company_id, path)
    wait_until(qtbot, lambda: panes.file_model.index_of(file.id).isValid())
    panes.files.table.choose(file.id)
    wait_until(qtbot, lambda: panes.invoice_model.rowCount() == 1)
    panes.invoices.table.choose(panes.invoice_model.rows()[0].id)
    wait_until(qtbot, lambda: names(panes) == ["copy.pdf (came inside the invoice)"])

    table = panes.attachments.table

    def has_cursor(text: str) -> bool:  # what the gateway found meanwhile may have brought the list anew
        table.setCurrentIndex(panes.attachment_model.index(0, 0))
        return actions.picture.isEnabled() and actions.picture.text() == text

    table.setFocus()
    wait_until(qtbot, lambda: has_cursor("T&his is the invoice itself"))
    assert actions.picture in actions.row_menu(desktop.window).actions()
    press(qtbot, table, Qt.Key.Key_F4)
    wait_until(qtbot, lambda: names(panes) == ["copy.pdf (the invoice itself)"])
    wait_until(qtbot, lambda: panes.invoice_model.rows()[0].attachment_count == 0)
    assert panes.attachment_model.total == 0  # the heading counts as the invoice does

    def undo_button() -> QPushButton | None:
        lines = desktop.window.findChildren(NoticeLine)
        return next((line.button for line in lines if line.notice.key == "picture"), None)

    wait_until(qtbot, undo_button)
    button = undo_button()
    assert button is not None
    button.click()
    wait_until(qtbot, lambda: names(panes) == ["copy.pdf (came inside the invoice)"])
    wait_until(qtbot, lambda: panes.invoice_model.rows()[0].attachment_count == 1)

    wait_until(qtbot, lambda: has_cursor("T&his is the invoice itself"))
    press(qtbot, table, Qt.Key.Key_F4)
    wait_until(qtbot, lambda: has_cursor("This is an attac&hment"))
    actions.picture.trigger()
    wait_until(qtbot, lambda: names(panes) == ["copy.pdf (came inside the invoice)"])
