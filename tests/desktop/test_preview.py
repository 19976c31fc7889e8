"""Preview, details and time line on a real gateway."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.contract.files import InvoiceDetail
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.invoice.details import DetailsPane
from connect_app.desktop.invoice.page_view import PageView
from connect_app.desktop.invoice.preview import PreviewPane
from connect_app.desktop.widgets.rich_text import RichText
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, pdf
from tests.desktop.workplaces import Ears, upload_invoices, wait_until
from tests.running_gateway import RunningGateway


def test_invoice_is_shown_as_a_page(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("P-1", BY_NETWORK))
    pane = PreviewPane(workplace)
    qtbot.addWidget(pane)
    pane.resize(500, 700)
    pane.show()

    pane.show_invoice(invoice.id, "Invoice P-1")

    view = pane.findChild(PageView)
    assert view is not None
    wait_until(qtbot, lambda: view.has_picture)
    picture = view.grab().toImage()
    shades = {picture.pixelColor(x, y).lightness() for x in range(0, 480, 3) for y in range(0, 600, 3)}
    assert min(shades) < 120, "the page is blank"


def test_a_waiting_invoice_is_drawn_anew_with_its_attachments(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("P-4", BY_NETWORK))
    pane = PreviewPane(workplace)
    qtbot.addWidget(pane)
    pane.resize(500, 700)
    pane.show()
    pane.show_invoice(invoice.id)
    view = pane.findChild(PageView)
    assert view is not None
    wait_until(qtbot, lambda: view.has_picture and not pane.is_busy)
    before = view.grab().toImage()
    path = tmp_path / "time sheet.pdf"
    path.write_bytes(pdf(1))
    ears = Ears(workplace)
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.add_attachment(company_id, invoice.id, path, document_type="time_sheet")

    ears.listen()

    wait_until(qtbot, lambda: not pane.is_busy and view.has_picture)
    assert view.grab().toImage() != before, "the page does not name the attachment"


def test_pages_of_an_attachment_are_turned_by_keyboard(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("P-2", BY_NETWORK))
    path = tmp_path / "three.pdf"
    path.write_bytes(pdf(3))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    attachment = gateway.add_attachment(company_id, invoice.id, path, document_type="time_sheet")
    pane = PreviewPane(workplace)
    qtbot.addWidget(pane)
    pane.resize(500, 700)
    pane.show()

    pane.show_attachment(attachment)

    wait_until(qtbot, lambda: "1 of 3" in _texts(pane))
    qtbot.keyClick(pane, Qt.Key.Key_PageDown)
    assert "2 of 3" in _texts(pane)
    qtbot.keyClick(pane, Qt.Key.Key_PageDown)
    qtbot.keyClick(pane, Qt.Key.Key_PageDown)
    assert "3 of 3" in _texts(pane)


def test_what_cannot_be_shown_says_why(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    pane = PreviewPane(workplace)
    qtbot.addWidget(pane)
    pane.show()

    pane.show_invoice("00000000-0000-7000-8000-000000000000")

    wait_until(qtbot, lambda: any("no" in text.lower() and len(text) > 15 for text in _texts(pane)))


def test_details_follow_what_happens(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("P-3", BY_MAIL))
    pane = DetailsPane(workplace)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_invoice(invoice.id)
    pages = {page.accessibleName(): page for page in pane.findChildren(RichText)}
    details, time_line = pages["Details"], pages["Time line"]
    wait_until(qtbot, lambda: "P-3" in details.toPlainText())
    assert "Acme AB" in details.toPlainText()
    assert "ekonomi@acme.example" in details.toPlainText()
    assert "Nothing has been sent" in time_line.toPlainText()

    path = tmp_path / "more.pdf"
    path.write_bytes(pdf(1))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    ears = Ears(workplace)
    gateway.add_attachment(company_id, invoice.id, path, document_type="photo", note="from the site")
    ears.listen()

    wait_until(qtbot, lambda: "from the site" in details.toPlainText())
    assert "more.pdf" in details.toPlainText()


class _Hanging(Gateway):
    """A gateway that says nothing of invoices until it is let go."""

    def __init__(self, url: str, token: str) -> None:
        super().__init__(url, token)
        self.may_go_on = Event()

    def invoice(self, company_id: str, invoice_id: str) -> InvoiceDetail:
        self.may_go_on.wait(60)
        return super().invoice(company_id, invoice_id)


def test_while_the_gateway_hangs_no_invoice_stands_under_the_name_of_another(
    workplace: Workplace, gateway: RunningGateway, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (first, second) = upload_invoices(workplace, tmp_path, ("HANG-1", BY_MAIL), ("HANG-2", BY_MAIL))
    pane = DetailsPane(workplace)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_invoice(first.id)
    details = next(page for page in pane.findChildren(RichText) if page.accessibleName() == "Details")
    wait_until(qtbot, lambda: "HANG-1" in details.toPlainText())
    hanging = workplace.session.gateway = _Hanging(gateway.url, gateway.token)
    try:
        pane.show_invoice(second.id)
        wait_until(qtbot, lambda: "HANG-1" not in details.toPlainText())
        assert pane.detail is None
        hanging.may_go_on.set()
        wait_until(qtbot, lambda: "HANG-2" in details.toPlainText())
    finally:
        hanging.may_go_on.set()


def _texts(pane: PreviewPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
