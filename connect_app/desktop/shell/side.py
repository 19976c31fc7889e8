"""Preview above, details and time line below, of what has the cursor in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from connect_app.desktop.invoice.details import DetailsPane
from connect_app.desktop.invoice.preview import PreviewPane
from connect_app.desktop.text.wording import document_title

if TYPE_CHECKING:
    from connect_app.contract.files import Attachment, InvoiceDetail
    from connect_app.desktop.background.workplace import Workplace


class SidePane(QWidget):
    """Follows the list. While it is hidden it asks for nothing."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = PreviewPane(workplace, self)
        self.details = DetailsPane(workplace, self)
        self.details.attachment_chosen.connect(self.preview.show_attachment)
        self.details.shown.connect(self._on_details_shown)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.preview)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([420, 280])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    @Slot(str)
    def show_invoice(self, invoice_id: str) -> None:
        """Show an invoice; nothing for an empty id."""
        if not invoice_id:
            self.preview.clear()
            self.details.clear()
        elif self.isVisible():
            self.preview.show_invoice(invoice_id)
            self.details.show_invoice(invoice_id)

    @Slot(object)
    def _on_details_shown(self, detail: InvoiceDetail) -> None:
        self.preview.name_invoice(detail.id, document_title(detail.kind, detail.number))

    @Slot(object)
    def show_attachment(self, attachment: Attachment) -> None:
        """Show an attachment; the details stay with its invoice."""
        if self.isVisible():
            self.preview.show_attachment(attachment)
            self.details.show_invoice(attachment.invoice_id)
