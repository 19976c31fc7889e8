"""The question before a send: some of the chosen invoices have no attachment."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from connect_app.desktop.lists.choice import Named, sums
from connect_app.desktop.lists.choice_words import sums_text
from connect_app.desktop.lists.invoice_columns import amount_with_currency
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text.figures import number_text


class MissingAttachmentsQuestion(QDialog):
    """Names how many invoices have no attachment and lists them. Yes sends them all; No goes back to the first."""

    def __init__(self, missing: Sequence[Named], selected: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Invoices without attachments"))
        self.resize(480, 380)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._build_heading(len(missing), selected))
        layout.addWidget(self._build_list(missing), 1)
        if total := sums_text(sums(one.amount for one in missing)):
            text = self.tr("Sum of these: {total}").format(total=total)
            layout.addWidget(QLabel(text, self, alignment=Qt.AlignmentFlag.AlignRight))
        layout.addWidget(self._build_buttons())

    def _build_heading(self, missing: int, selected: int) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.setSpacing(12)
        sign = QLabel(self)
        sign.setPixmap(icon("attachment", Tint.WARNING, self.palette()).pixmap(QSize(32, 32), self.devicePixelRatioF()))
        heading.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        if selected == 1:
            first = self.tr("The chosen invoice has no attachment.")
        else:
            first = self.tr("%Ln of the {selected} chosen invoices have no attachment.", "", missing)
            first = first.format(selected=number_text(selected))
        text = QLabel(f"{first}\n{self.tr('Do you want to send all the same?')}", self, wordWrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        heading.addWidget(text, 1)
        return heading

    def _build_list(self, missing: Sequence[Named]) -> QListWidget:
        listing = QListWidget(self)
        listing.setAccessibleName(self.tr("Invoices without attachments"))
        listing.setAlternatingRowColors(True)
        listing.setUniformItemSizes(True)
        listing.setSpacing(2)
        for invoice in missing:
            parts = (invoice.number, invoice.customer, amount_with_currency(invoice.amount))
            listing.addItem("    ".join(filter(None, parts)))
        return listing

    def _build_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        yes = buttons.addButton(self.tr("&Yes, send"), QDialogButtonBox.ButtonRole.YesRole)
        no = buttons.addButton(self.tr("&No, go back"), QDialogButtonBox.ButtonRole.NoRole)
        yes.clicked.connect(self.accept)
        no.clicked.connect(self.reject)
        yes.setAutoDefault(False)
        no.setDefault(True)
        no.setFocus(Qt.FocusReason.OtherFocusReason)
        return buttons
