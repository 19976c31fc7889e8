"""The order of attachments, and a refused file that names its invoice and is attached again, in the whole window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from connect_app.client.jobs import Description, JobState
from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog
from connect_app.desktop.lists.ordered_table import _ROW, OrderedTable
from connect_app.desktop.main import Desktop
from connect_app.desktop.shell.places import Place
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, pdf
from tests.desktop.windows import texts_of, upload, wait_until


def hang(desktop: Desktop, invoice_id: str, folder: Path, *names: str) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    for name in names:
        path = folder / name
        path.write_bytes(pdf(1, name))
        gateway.add_attachment(company_id, invoice_id, path, document_type="time_sheet")


def order(desktop: Desktop, invoice_id: str) -> list[str]:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    return [one.filename for one in gateway.invoice(company_id, invoice_id).attachments]


def drop_row(table: OrderedTable, key: str, at: QPointF) -> None:
    """Drop a row where a mouse would."""
    data = QMimeData()
    data.setData(_ROW, key.encode())
    how = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(at.toPoint(), *how)
    table.dragEnterEvent(entered)
    assert entered.isAccepted()
    table.dropEvent(QDropEvent(at, *how))


def test_attachments_are_put_in_order_by_mouse_and_keyboard(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    _file, (invoice,) = upload(desktop, qtbot, tmp_path, ("O-1", BY_MAIL))
    panes = desktop.window.views.waiting.panes
    panes.invoices.table.choose(invoice.id)
    hang(desktop, invoice.id, tmp_path, "a.pdf", "b.pdf", "c.pdf")
    table, model = panes.attachment_table, panes.attachment_model
    wait_until(qtbot, lambda: model.rowCount() == 3)
    last = model.rows()[2]
    drop_row(table, last.id, QPointF(table.visualRect(model.index(0, 0)).topLeft()))
    wait_until(qtbot, lambda: order(desktop, invoice.id) == ["c.pdf", "a.pdf", "b.pdf"])
    wait_until(qtbot, lambda: [row.attachment.filename for row in model.rows()] == ["c.pdf", "a.pdf", "b.pdf"])
    table.choose(last.id)
    table.setFocus()
    panes.attachments.table.used.emit()
    desktop.window.actions_.move_down.trigger()
    wait_until(qtbot, lambda: order(desktop, invoice.id) == ["a.pdf", "c.pdf", "b.pdf"])


def test_a_refused_file_names_its_invoice_and_is_attached_again(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    _file, (invoice,) = upload(desktop, qtbot, tmp_path, ("R-1", BY_NETWORK))
    path = tmp_path / "letter.rtf"
    path.write_bytes(b"{\\rtf1 hello}")
    job = desktop.outbox.add_attachment(
        desktop.session.company_id, invoice.id, path, path.name, Description("other"), invoice_name="R-1 · Acme AB"
    )
    wait_until(qtbot, lambda: desktop.outbox.job(job.id).state is JobState.REFUSED)
    desktop.window.go_to(Place.OUTBOX)
    view = desktop.window.views.outbox
    wait_until(qtbot, lambda: view.model.index_of(job.id).isValid())
    assert "R-1 · Acme AB" in texts_of(view.model, job.id)
    view.table.choose(job.id)
    wait_until(qtbot, view.attach.isVisible)
    qtbot.mouseClick(view.attach, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: desktop.window.findChild(AddAttachmentDialog) is not None)
    dialog = desktop.window.findChild(AddAttachmentDialog)
    assert [file.filename for file in dialog.files.files] == ["letter.rtf"]
    dialog.accept()
    wait_until(qtbot, lambda: desktop.outbox.job(job.id) is None)  # it was handed in anew, so the refused one goes
