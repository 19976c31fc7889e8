"""What was taken back is not sent again with what it froze: its invoice, which waits, is sent as it is now."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connect_app.contract.companies import SettingsPatch
from connect_app.contract.sends import SendRequest
from connect_app.desktop.invoice.invoice_window import InvoiceWindow
from connect_app.desktop.main import Desktop
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_NETWORK, pdf
from tests.desktop.windows import click_row, opened, upload, wait_until


def _button(window: InvoiceWindow | MissingAttachmentsQuestion, text: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text().replace("&", "").startswith(text))


def test_a_removed_attachment_does_not_go_out_with_what_was_taken_back(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    saved = gateway.change_settings(company_id, SettingsPatch(undo_s=0), gateway.settings(company_id).etag)
    desktop.session.note_settings(saved.value)
    _, (invoice,) = upload(desktop, qtbot, tmp_path, ("ANEW-1", BY_NETWORK))
    wrong = tmp_path / "wrong-customer.pdf"
    wrong.write_bytes(pdf(1, "wrong"))
    attachment = gateway.add_attachment(company_id, invoice.id, wrong, document_type="other")
    receipt = gateway.send(company_id, SendRequest(invoice_ids=[invoice.id], undo_s=600), new_id())
    gateway.cancel_send(company_id, receipt.id)
    gateway.delete_attachment(company_id, attachment.id)
    table = desktop.window.views.waiting.panes.invoices.table
    wait_until(qtbot, lambda: desktop.window.views.waiting.panes.invoice_model.index_of(invoice.id).isValid())
    click_row(qtbot, table, invoice.id, is_double=True)
    window = opened(qtbot, InvoiceWindow)
    window.show_deliveries()
    wait_until(qtbot, lambda: any("anew" in one.text() for one in window.findChildren(QPushButton)))

    qtbot.mouseClick(_button(window, "Send the invoice anew"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(_button(opened(qtbot, MissingAttachmentsQuestion), "Yes"), Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).state == "sent")
    (arrived,) = [one for one in gateway.practice_inbox().items if "ANEW-1" in one.invoice_numbers]
    assert arrived.attachments == []
