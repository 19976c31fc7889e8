"""An attachment in a window of its own: paged, turned, compared, opened, saved and printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from connect_app.client.jobs import Description
from connect_app.contract.files import Attachment, Invoice
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.invoice import paper_window
from connect_app.desktop.invoice.page_view import PageView
from connect_app.desktop.invoice.paper_window import PaperWindow
from connect_app.desktop.invoice.papers import opens, paper_of_job, papers_of
from connect_app.desktop.main import Desktop
from connect_app.documents.worker import DocumentWorker
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, pdf
from tests.desktop.windows import twice_used_letters, upload, wait_until
from tests.desktop.workplaces import upload_invoices


def attached(workplace: Workplace, invoice: Invoice, path: Path, content: bytes) -> Attachment:
    path.write_bytes(content)
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    return gateway.add_attachment(company_id, invoice.id, path, document_type="time_sheet")


def open_papers(workplace: Workplace, qtbot: QtBot, invoice: Invoice, shown: int) -> PaperWindow:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    attachments = gateway.invoice(company_id, invoice.id).attachments
    window = PaperWindow(workplace, papers_of(workplace.session, invoice.id, attachments), shown)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def has_picture(window: PaperWindow) -> bool:
    return window.preview.findChild(PageView).has_picture and not window.preview.is_busy


def said_by(window: PaperWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel)]


def test_pages_are_gone_through_by_their_small_pictures_and_turned(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("PW-1", BY_NETWORK))
    attached(workplace, invoice, tmp_path / "three.pdf", pdf(3))
    window = open_papers(workplace, qtbot, invoice, 1)
    wait_until(qtbot, lambda: window.thumbs.count() == 3 and not window.thumbs.item(2).icon().isNull())
    window.thumbs.setCurrentRow(2)
    wait_until(qtbot, lambda: "3 of 3" in said_by(window) and has_picture(window))
    view = window.preview.findChild(PageView)
    before = view.widget().height()
    qtbot.keyClick(window.preview, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert view.widget().height() < before  # it lies on its side
    assert "PDF · 3 page(s)" in " ".join(said_by(window))
    assert twice_used_letters(window) == []


def test_two_papers_stand_side_by_side_and_are_paged_together(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("PW-2", BY_NETWORK))
    attached(workplace, invoice, tmp_path / "a.pdf", pdf(2, "a"))
    attached(workplace, invoice, tmp_path / "b.pdf", pdf(2, "b"))
    window = open_papers(workplace, qtbot, invoice, 1)
    shown, compared = window.findChildren(QComboBox)
    assert [shown.itemText(place) for place in range(shown.count())] == ["The invoice", "a.pdf", "b.pdf"]
    compared.setCurrentIndex(3)
    compared.activated.emit(3)
    other = window.other.findChild(PageView)
    wait_until(qtbot, lambda: has_picture(window) and other.has_picture)
    qtbot.keyClick(window.preview, Qt.Key.Key_PageDown)
    wait_until(qtbot, lambda: said_by(window).count("2 of 2") == 2)


def test_a_paper_is_saved_byte_for_byte_and_opened_as_a_copy_under_its_name(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("PW-3", BY_NETWORK))
    content = pdf(1, "saved")
    attached(workplace, invoice, tmp_path / "sheet.pdf", content)
    window = open_papers(workplace, qtbot, invoice, 1)
    window.save_as(str(tmp_path / "saved.pdf"))
    wait_until(qtbot, (tmp_path / "saved.pdf").exists)
    assert (tmp_path / "saved.pdf").read_bytes() == content
    opened: list[QUrl] = []
    monkeypatch.setattr(paper_window, "QDesktopServices", _Services(opened))
    qtbot.mouseClick(window.open_button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: opened)
    copy = Path(opened[0].toLocalFile())
    assert (copy.name, copy.read_bytes()) == ("sheet.pdf", content)
    assert not copy.stat().st_mode & 0o222  # what is changed there would be lost, so it cannot be
    wait_until(qtbot, lambda: any(text.startswith("No program on this computer opens") for text in said_by(window)))


class _Services:
    """A computer that has no program for any file."""

    def __init__(self, opened: list[QUrl]) -> None:
        self._opened = opened

    def openUrl(self, url: QUrl) -> bool:
        self._opened.append(url)
        return False


def test_every_page_is_printed(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("PW-4", BY_NETWORK))
    attached(workplace, invoice, tmp_path / "three.pdf", pdf(3))
    window = open_papers(workplace, qtbot, invoice, 1)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.printer.print_on(printer, window.paper.source)
    wait_until(qtbot, lambda: "3 page(s) were printed." in said_by(window))
    worker = DocumentWorker()
    try:
        assert worker.inspect(tmp_path / "printed.pdf", "printed.pdf").pages == 3
    finally:
        worker.close()


@pytest.mark.parametrize(
    ("media_type", "may"),
    [
        ("application/pdf", True),
        ("image/heic", True),
        ("text/csv", True),
        ("application/x-msdownload", False),
        ("text/x-script", False),
        ("application/x-macro-document", False),
        ("application/zip", False),
        ("application/octet-stream", False),
    ],
)
def test_what_runs_is_never_opened(media_type: str, may: bool) -> None:
    assert opens(media_type) is may


def test_enter_opens_an_attachment(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    _file, (invoice,) = upload(desktop, qtbot, tmp_path, ("PW-5", BY_MAIL))
    panes = desktop.window.views.waiting.panes
    panes.invoices.table.choose(invoice.id)
    attached(desktop.workplace, invoice, tmp_path / "sheet.pdf", pdf(1))
    wait_until(qtbot, lambda: panes.attachment_model.rowCount() == 1)
    row = panes.attachment_model.rows()[0]
    panes.attachments.table.choose(row.id)
    qtbot.keyClick(panes.attachments.table, Qt.Key.Key_Return)
    window = desktop.window.findChild(PaperWindow)
    assert window is not None and window.windowTitle() == "sheet.pdf"
    wait_until(qtbot, lambda: has_picture(window))
    window.close()


def test_an_attachment_that_is_on_its_way_is_shown_from_this_computer(workplace: Workplace, tmp_path: Path) -> None:
    path = tmp_path / "other.pdf"
    path.write_bytes(pdf(1, "other"))
    job = workplace.outbox.add_attachment("", "an invoice", path, "other.pdf", Description("other"))
    paper = paper_of_job(workplace.outbox, job)
    assert (paper.title, paper.about.split(" · ")[0], paper.may_open) == ("other.pdf", "PDF", True)
    copy = workplace.pages.named_copy(paper.source, paper.filename)
    assert copy.read_bytes() == path.read_bytes()
