"""What came with an invoice stands in its details; what was in a file, and goes with no invoice, in a window."""

import io
import zipfile
from pathlib import Path

from pytestqt.qtbot import QtBot

from connect_app.desktop.main import Desktop
from connect_app.desktop.waiting.file_contents import FileContentsDialog
from connect_app.desktop.widgets.rich_text import RichText
from tests.desktop.invoice_files import BY_MAIL, pdf, ubl_file
from tests.desktop.windows import keys_of, opened, texts_of, wait_until


def packed(folder: Path) -> Path:
    path = folder / "march.zip"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("8001/invoice.xml", ubl_file([("M-8001", BY_MAIL)]))
        archive.writestr("8001/invoice.pdf", pdf())
        archive.writestr("8001/invoice_time.pdf", pdf())
        archive.writestr("readme.txt", b"Read me")
        archive.writestr("broken.xml", b"<Invoice>")
    path.write_bytes(buffer.getvalue())
    return path


def test_a_clerk_sees_what_came_and_what_was_left_out(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    file = gateway.upload_file(company_id, packed(tmp_path))
    panes = desktop.window.views.waiting.panes
    wait_until(qtbot, lambda: panes.file_model.index_of(file.id).isValid())
    assert texts_of(panes.file_model, file.id)[2] == "all with attachments · 2 left out"
    panes.files.table.choose(file.id)
    wait_until(qtbot, lambda: keys_of(panes.invoice_model))
    (invoice_id,) = keys_of(panes.invoice_model)
    panes.invoices.table.choose(invoice_id)
    pages = [page for page in desktop.window.findChildren(RichText) if page.accessibleName() == "Details"]
    wait_until(qtbot, lambda: any("Came with this invoice" in page.toPlainText() for page in pages))
    text = "".join(page.toPlainText() for page in pages)
    for words in ("invoice.pdf", "invoice_time.pdf", "from march.zip/8001/", "the picture of the invoice"):
        assert words in text
    action = desktop.window.actions_.file_contents
    assert action.isEnabled()
    action.trigger()
    dialog = opened(qtbot, FileContentsDialog)
    wait_until(qtbot, lambda: "Goes with no invoice" in dialog.page.toPlainText())
    text = dialog.page.toPlainText()
    left_out, _, taken = text.partition("Was taken")
    assert "readme.txt" in left_out
    assert "It holds no invoice, and its name begins with the number or name of none." in left_out
    assert "broken.xml" in left_out
    assert "invoice.xml" in taken
    dialog.close()
