"""A mail that came back, and it is not clear which invoice it was: read it, and say which one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.text.figures import date_text, instant_text, money_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.desktop.widgets.saving import save_for_clerk
from connect_app.desktop.widgets.search_field import SearchField
from connect_app.domain.channel import LETTER_CHANNEL
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.bounces import UnplacedReport
    from connect_app.contract.deliveries import Delivery
    from connect_app.contract.files import Invoice
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_MOST = 30
"""Invoices that are offered at once; the clerk narrows the search for more."""
_OUT = (DeliveryState.ACCEPTED, DeliveryState.DELIVERED, DeliveryState.UNCERTAIN, DeliveryState.HELD)


class _Offer(NamedTuple):
    """One mail of ours that the report may be about."""

    invoice: Invoice
    delivery: Delivery


class UnplacedDialog(QDialog):
    """``placed`` (invoice id): the clerk said which invoice it is about."""

    placed = Signal(str)

    def __init__(self, workplace: Workplace, report: UnplacedReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._report = report
        self._key = new_id()
        self._offers: list[_Offer] = []
        self.search = SearchField(self)
        self.list = QTreeWidget(self)
        self.say = QPushButton(self.tr("It is about &this invoice"), self)
        self._trouble = QLabel(self, wordWrap=True)
        self._build()
        self._listen()
        self._update()
        self.search.setText(report.address)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Mail that came back"))
        resize_within_screen(self, 860, 640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        report = self._report
        head = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        text = self.tr("From {sender}, {day}\n{subject}")
        head.setText(text.format(sender=report.sender, day=instant_text(report.came_at), subject=report.subject))
        mail = QPlainTextEdit(report.text, self, readOnly=True)
        mail.setAccessibleName(self.tr("What the mail says"))
        mail.setTabChangesFocus(True)
        layout.addWidget(head)
        layout.addWidget(mail, 1)
        layout.addWidget(QLabel(self._question(), self, wordWrap=True))
        self.search.setPlaceholderText(self.tr("Number, customer or address of an invoice that was sent"))
        self.search.setMaximumWidth(16_777_215)
        layout.addWidget(self.search)
        self.list.setAccessibleName(self.tr("Invoices that were sent by e-mail"))
        self.list.setHeaderLabels(
            [self.tr("Invoice"), self.tr("Customer"), self.tr("Total"), self.tr("Sent to"), self.tr("Sent")]
        )
        self.list.setRootIsDecorated(False)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 120), (2, 120), (3, 230), (4, 120)):
            self.list.header().resizeSection(column, width)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._trouble)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        save = buttons.addButton(self.tr("&Save the mail…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._on_save)
        buttons.addButton(self.say, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _question(self) -> str:
        if self._report.invoice_number is not None:
            text = self.tr("It is about invoice {number}, as somebody has said.")
            return text.format(number=self._report.invoice_number)
        return self.tr("{reason} Which invoice came back?").format(reason=said(self._report.reason))

    def _listen(self) -> None:
        self.search.search_wanted.connect(self._on_search)
        self.search.left.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._update)
        self.list.itemActivated.connect(self._on_say)
        self.say.clicked.connect(self._on_say)

    @property
    def _chosen(self) -> _Offer | None:
        place = self.list.currentIndex().row()
        return self._offers[place] if 0 <= place < len(self._offers) else None

    @Slot()
    def _update(self) -> None:
        may_work = self._workplace.session.role != "reader" and self._report.delivery_id is None
        self.say.setEnabled(may_work and self._chosen is not None)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        company_id = self._workplace.session.company_id

        def find(gateway: Gateway) -> tuple[str, list[_Offer]]:
            found = gateway.invoices(company_id, view="sent", q=text, channel=LETTER_CHANNEL, limit=_MOST).items
            return text, [
                _Offer(invoice, one)
                for invoice in found
                for one in gateway.invoice_deliveries(company_id, invoice.id)
                if one.channel.kind.has_letter and one.state in _OUT
            ]

        if text:
            self._workplace.ask(find, self._on_found, self._on_failed, self)
        else:
            self._show([])

    def _on_found(self, found: tuple[str, list[_Offer]]) -> None:
        text, offers = found
        if text == self.search.text().strip():
            self._trouble.setText("" if offers else self.tr("No invoice that was sent by e-mail has these words."))
            self._show(offers)

    def _show(self, offers: Sequence[_Offer]) -> None:
        self._offers = list(offers)
        self.list.clear()
        for invoice, one in offers:
            total = money_text(invoice.payable) if invoice.payable else ""
            texts = [invoice.number, invoice.buyer.name or "", total, one.address, date_text(one.created_at.date())]
            row = QTreeWidgetItem(texts)
            row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.list.addTopLevelItem(row)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._update()

    @Slot()
    def _on_say(self) -> None:
        chosen, company_id, key = self._chosen, self._workplace.session.company_id, self._key
        if chosen is None or not self.say.isEnabled():
            return
        self.say.setEnabled(False)
        report_id, delivery_id = self._report.id, chosen.delivery.id
        self._workplace.ask(
            lambda gateway: gateway.place_report(company_id, report_id, delivery_id, key),
            self._on_placed,
            self._on_failed,
            self,
        )

    def _on_placed(self, report: UnplacedReport) -> None:
        self.placed.emit(report.invoice_id or "")
        self.accept()

    def _on_failed(self, error: ConnectError) -> None:
        self._key = new_id()  # it was refused; what is chosen next is another call
        self._trouble.setText(said(error.sentence))
        self._update()

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the mail"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Mail (*.eml)")])
        dialog.setDefaultSuffix("eml")
        dialog.selectFile("report.eml")
        dialog.fileSelected.connect(self._on_path)
        dialog.open()

    @Slot(str)
    def _on_path(self, name: str) -> None:
        company_id, report_id = self._workplace.session.company_id, self._report.id

        def save(gateway: Gateway) -> Path:
            return save_for_clerk(Path(name), gateway.unplaced_mail(company_id, report_id))

        self._workplace.ask(save, self._on_saved, self._on_failed, self)

    def _on_saved(self, path: Path) -> None:
        self._trouble.setText(self.tr("Saved as {name}.").format(name=path.name))
