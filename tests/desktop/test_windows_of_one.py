"""Windows about one thing: an invoice, a delivery to send again, a PDF without data, the first start."""

import zipfile
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCommandLinkButton,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.contract.files import Invoice
from connect_app.contract.practice import OutcomeRule, Outcomes
from connect_app.contract.sends import SendRequest
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.invoice.deliveries_panel import DeliveriesPanel
from connect_app.desktop.invoice.invoice_window import InvoiceWindow
from connect_app.desktop.invoice.page_view import PageView
from connect_app.desktop.invoice.reason_box import ReasonBox
from connect_app.desktop.invoice.resend import ResendDialog
from connect_app.desktop.settings.first_start import FirstStartDialog
from connect_app.desktop.waiting.upload_pdf import UploadPdfDialog
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_NETWORK, Buyer, pdf
from tests.desktop.workplaces import ask_until, upload_invoices, wait_until


def send_one(workplace: Workplace, qtbot: QtBot, folder: Path, number: str, buyer: Buyer, state: str) -> Invoice:
    """Send one invoice and wait until its delivery stands so."""
    _, (invoice,) = upload_invoices(workplace, folder, (number, buyer))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.send(company_id, SendRequest(invoice_ids=[invoice.id], missing_attachments="send"), new_id())
    wait_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).deliveries[0].state == state)
    return invoice


def test_an_invoice_shows_papers_deliveries_and_saves_evidence(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    invoice = send_one(workplace, qtbot, tmp_path, "W-1", BY_NETWORK, "delivered")
    window = InvoiceWindow(workplace, invoice.id)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    page = window.findChild(PageView)
    wait_until(qtbot, lambda: page.has_picture)
    wait_until(qtbot, lambda: "W-1" in window.windowTitle())
    window.findChild(QTabWidget).setCurrentIndex(2)
    table = window.findChild(DeliveriesPanel).findChild(QTreeWidget)
    assert [table.topLevelItem(0).text(column) for column in range(3)] == [
        "e-invoice",
        "0088:7300010000001",
        "delivered",
    ]

    target = tmp_path / "proof.zip"
    qtbot.mouseClick(_button(window, "Save evidence"), Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.reject()

    wait_until(qtbot, target.exists)
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) > 2
    wait_until(qtbot, lambda: "Saved as proof.zip" in _texts(window))


def test_evidence_that_cannot_be_saved_says_so(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    invoice = send_one(workplace, qtbot, tmp_path, "W-2", BY_NETWORK, "delivered")
    window = InvoiceWindow(workplace, invoice.id)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    wait_until(qtbot, lambda: "W-2" in window.windowTitle())

    qtbot.mouseClick(_button(window, "Save PDF"), Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "no such folder" / "W-2.pdf"))
    dialog.reject()

    wait_until(qtbot, lambda: "could not be saved there" in _texts(window))


def test_a_bounce_is_sent_to_another_address(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.set_outcomes(Outcomes(rules=[OutcomeRule(match="*@bounce.example", outcome="bounce")]))
    gone = Buyer("Gone AB", "EM", "anna@bounce.example")
    invoice = send_one(workplace, qtbot, tmp_path, "W-3", gone, "failed")
    delivery = gateway.invoice(company_id, invoice.id).deliveries[0]
    dialog = ResendDialog(workplace, delivery)
    qtbot.addWidget(dialog)
    dialog.show()
    address = next(field for field in dialog.findChildren(QLineEdit) if field.text() == "anna@bounce.example")
    send = _button(dialog, "Send again")
    address.clear()
    assert not send.isEnabled()

    qtbot.keyClicks(address, "bertil@new.example")
    qtbot.mouseClick(send, Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: not dialog.isVisible())
    new = ask_until(
        qtbot,
        lambda: [one for one in gateway.invoice_deliveries(company_id, invoice.id) if one.replaces == delivery.id],
    )[0]
    assert new.address == "bertil@new.example"
    wait_until(
        qtbot,
        lambda: [item for item in gateway.practice_inbox().items if item.address == "bertil@new.example"],
    )
    gateway.set_outcomes(Outcomes(rules=[]))


def test_what_cannot_be_sent_again_says_why(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    invoice = send_one(workplace, qtbot, tmp_path, "W-4", BY_NETWORK, "delivered")
    delivery = gateway.invoice(company_id, invoice.id).deliveries[0]
    dialog = ResendDialog(workplace, delivery)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "may then have it twice" in _texts(dialog)
    channel = next(box for box in dialog.findChildren(QComboBox) if box.findData("email") >= 0)
    channel.setCurrentIndex(channel.findData("email"))
    assert not _button(dialog, "Send again").isEnabled()  # what arrived goes once more only with a reason
    qtbot.keyClicks(dialog.findChild(ReasonBox), "They asked for a copy")

    qtbot.mouseClick(_button(dialog, "Send again"), Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: "address" in " ".join(label.text() for label in dialog.findChildren(QLabel)[1:]))
    assert dialog.isVisible()
    assert len(gateway.invoice_deliveries(company_id, invoice.id)) == 1


def test_a_pdf_without_data_gets_it_from_the_clerk(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("sv_SE"))
    try:
        path = tmp_path / "scanned invoice.pdf"
        path.write_bytes(pdf(1, "scanned"))
        dialog = UploadPdfDialog(workplace, path)
        qtbot.addWidget(dialog)
        dialog.show()
        upload = _button(dialog, "Upload")
        assert not upload.isEnabled()
        assert "the invoice number" in _texts(dialog)
        number, amount, currency, buyer = (_field(dialog, label) for label in ("Invoice n", "To pay", "", "Customer"))
        qtbot.keyClicks(number, "W-5")
        qtbot.keyClicks(amount, "12 345,60")
        assert currency.text() == "SEK"
        qtbot.keyClicks(buyer, "Acme AB")
        qtbot.keyClicks(_field(dialog, "E-mail"), "ekonomi@acme.example")

        qtbot.mouseClick(upload, Qt.MouseButton.LeftButton)

        wait_until(qtbot, lambda: not dialog.isVisible())
    finally:
        QLocale.setDefault(before)
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    (invoice,) = ask_until(qtbot, lambda: gateway.invoices(company_id, view="waiting", q="W-5").items)
    assert invoice.payable is not None
    assert (invoice.payable.amount, invoice.payable.currency) == ("12345.60", "SEK")
    assert invoice.buyer.name == "Acme AB"
    assert invoice.channels[0].address == "ekonomi@acme.example"


def test_the_first_start_has_three_doors(qtbot: QtBot) -> None:
    for position, door in enumerate(("practice", "own", "joined")):
        dialog = FirstStartDialog()
        qtbot.addWidget(dialog)
        dialog.show()
        buttons = dialog.findChildren(QCommandLinkButton)
        assert len(buttons) == 3
        qtbot.mouseClick(buttons[position], Qt.MouseButton.LeftButton)
        assert dialog.door == door
        assert not dialog.isVisible()


def _button(parent: QWidget, text: str) -> QPushButton:
    buttons = [one for one in parent.findChildren(QPushButton) if one.text().replace("&", "").startswith(text)]
    assert buttons, f"no button {text}"
    return buttons[0]


def _field(dialog: UploadPdfDialog, label: str) -> QLineEdit:
    if not label:
        return next(line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == "Currency")
    found = next(one for one in dialog.findChildren(QLabel) if one.text().replace("&", "").startswith(label))
    buddy = found.buddy()
    assert isinstance(buddy, QLineEdit)
    return buddy


def _texts(parent: QWidget) -> str:
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())
