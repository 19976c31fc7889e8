"""One invoice in a window of its own: what it looks like, what hangs on it, where it went, what happened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from connect_app.desktop.invoice.contents_words import names_of
from connect_app.desktop.invoice.correction_words import sent_reference
from connect_app.desktop.invoice.deliveries_panel import DeliveriesPanel
from connect_app.desktop.invoice.details import DetailsPane
from connect_app.desktop.invoice.preview import PreviewPane
from connect_app.desktop.invoice.resend import customer_of
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import document_title
from connect_app.desktop.widgets.kept_sizes import keep_sizes
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.desktop.widgets.saving import save_for_clerk
from connect_app.domain.acts import InvoiceAct

if TYPE_CHECKING:
    from collections.abc import Callable

    from connect_app.client.calls import Gateway
    from connect_app.contract.files import Attachment, InvoiceDetail
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


class InvoiceWindow(QWidget):
    """Presentation, attachments, details, deliveries and time line of one invoice, and its evidence to keep.

    ``letter_wanted`` (invoice id): it is to be sent to the client. ``send_wanted`` (invoice id): it is to be sent anew.
    """

    letter_wanted = Signal(str)
    send_wanted = Signal(str)

    def __init__(self, workplace: Workplace, invoice_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace = workplace
        self._invoice_id = invoice_id
        self._attachments: list[Attachment] = []
        self._build()
        self._details.shown.connect(self._on_shown)
        self._details.attachment_chosen.connect(self._on_attachment_chosen)
        self._details.show_invoice(invoice_id)
        self._preview.show_invoice(invoice_id)

    def show_deliveries(self) -> None:
        """Bring the deliveries to the front."""
        self._details.show_tab(self._deliveries)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Invoice"))
        resize_within_screen(self, 1120, 720)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_papers())
        self._details = DetailsPane(self._workplace, splitter)
        self._deliveries = DeliveriesPanel(self._workplace, self._details)
        self._deliveries.changed.connect(self._details.reload)
        self._deliveries.send_wanted.connect(self._on_send_wanted)
        self._details.add_tab(self._deliveries, self.tr("Deliveries"))
        splitter.addWidget(self._details)
        splitter.setSizes([520, 600])
        keep_sizes(splitter, "invoice", self._workplace.preferences)
        layout.addWidget(splitter, 1)
        layout.addLayout(self._build_foot())
        close = QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self)
        close.activated.connect(self.close)

    def _build_papers(self) -> QWidget:
        papers = QWidget(self)
        layout = QVBoxLayout(papers)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        choice = QHBoxLayout()
        choice.setContentsMargins(12, 0, 8, 0)
        choice.setSpacing(10)
        self._paper = QComboBox(papers)
        self._paper.setAccessibleName(self.tr("What is shown"))
        self._paper.addItem(self.tr("The invoice"))
        self._paper.activated.connect(self._on_paper_chosen)
        label = QLabel(self.tr("&Show"), papers)
        label.setBuddy(self._paper)
        choice.addWidget(label)
        choice.addWidget(self._paper, 1)
        self._alone = QPushButton(self.tr("&Open…"), papers)
        self._alone.setToolTip(self.tr("In a window of its own: compare, save and print it there"))
        self._alone.clicked.connect(self._on_alone)
        choice.addWidget(self._alone)
        layout.addLayout(choice)
        self._preview = PreviewPane(self._workplace, papers)
        layout.addWidget(self._preview, 1)
        return papers

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 10, 12, 12)
        self._said = QLabel(self, wordWrap=True)
        self._save_pdf = QPushButton(self.tr("Save &PDF…"), self)
        self._save_pdf.clicked.connect(self._on_save_pdf)
        self._save_evidence = QPushButton(self.tr("Save &evidence…"), self)
        self._save_evidence.setToolTip(
            self.tr("What was sent, byte for byte, with receipts, time line and check sums, as a zip file")
        )
        self._save_evidence.clicked.connect(self._on_save_evidence)
        self._save_attempts = QPushButton(self.tr("Proof of the &attempt…"), self)
        self._save_attempts.setToolTip(
            self.tr("What the network was asked about the customer, of whom, when, and its answers, as a PDF to print")
        )
        self._save_attempts.clicked.connect(self._on_save_attempts)
        self._letter = QPushButton(self.tr("Send to c&lient…"), self)
        self._letter.setToolTip(self.tr("Send to client (Ctrl+E)"))
        self._letter.setShortcut(QKeySequence("Ctrl+E"))
        self._letter.setEnabled(self._workplace.session.role != "reader")
        self._letter.clicked.connect(self._on_letter)
        close = QPushButton(self.tr("&Close"), self)
        close.clicked.connect(self.close)
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        for button in (self._letter, self._save_pdf, self._save_evidence, self._save_attempts, close):
            foot.addWidget(button)
        return foot

    @Slot(object)
    def _on_shown(self, detail: InvoiceDetail) -> None:
        customer = detail.buyer.name or ""
        title = document_title(detail.kind, detail.number)
        self.setWindowTitle(self.tr("{title} · {customer}").format(title=title, customer=customer))
        is_corrected = bool(sent_reference(detail.deliveries))
        corrected = self.tr("Corrected e-invoice: {title}").format(title=title)
        self._preview.name_invoice(detail.id, corrected if is_corrected else title)
        is_waiting = InvoiceAct.SEND in detail.may
        names, customer = names_of(detail.attachments), customer_of(detail)
        self._deliveries.show_deliveries(
            detail.deliveries, customer, is_waiting=is_waiting, names=names, invoice=detail
        )
        if [attachment.id for attachment in self._attachments] != [attachment.id for attachment in detail.attachments]:
            while self._paper.count() > 1:
                self._paper.removeItem(1)
            for attachment in detail.attachments:
                self._paper.addItem(attachment.filename)
        self._attachments = list(detail.attachments)
        self._save_evidence.setEnabled(bool(detail.deliveries))

    @Slot(object)
    def _on_attachment_chosen(self, attachment: Attachment) -> None:
        index = [known.id for known in self._attachments].index(attachment.id) + 1
        self._paper.setCurrentIndex(index)
        self._preview.show_attachment(attachment)

    @Slot(int)
    def _on_paper_chosen(self, index: int) -> None:
        if index == 0:
            self._preview.show_invoice(self._invoice_id)
        else:
            self._preview.show_attachment(self._attachments[index - 1])

    @Slot()
    def _on_alone(self) -> None:
        from connect_app.desktop.invoice.paper_window import PaperWindow
        from connect_app.desktop.invoice.papers import papers_of

        papers, index = papers_of(self._workplace.session, self._invoice_id, self._attachments), 0
        if (place := self._paper.currentIndex()) > 0:
            key = f"sha256:{self._attachments[place - 1].sha256}"
            index = next(number for number, paper in enumerate(papers) if paper.source.key == key)
        PaperWindow(self._workplace, papers, index, self).show()

    @Slot()
    def _on_send_wanted(self) -> None:
        """Send it as every waiting invoice is sent, from the main window: with its plan, its questions and an undo."""
        self.send_wanted.emit(self._invoice_id)
        self.close()

    @Slot()
    def _on_letter(self) -> None:
        self.letter_wanted.emit(self._invoice_id)

    @Slot()
    def _on_save_pdf(self) -> None:
        self._ask_where("pdf", self._on_pdf_path)

    @Slot()
    def _on_save_evidence(self) -> None:
        self._ask_where("zip", self._on_evidence_path)

    @Slot()
    def _on_save_attempts(self) -> None:
        self._ask_where("pdf", self._on_attempts_path)

    @Slot(str)
    def _on_attempts_path(self, name: str) -> None:
        self._save(Path(name), lambda gateway, company_id: gateway.attempts_paper(company_id, self._invoice_id))

    def _ask_where(self, extension: str, chosen: Callable[[str], None]) -> None:
        number = self._details.detail.number if self._details.detail else self.tr("invoice")
        safe = "".join(character if character.isalnum() or character in "-_ " else "_" for character in number)
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(extension)
        dialog.selectFile(f"{safe}.{extension}")
        dialog.fileSelected.connect(chosen)
        dialog.open()

    @Slot(str)
    def _on_pdf_path(self, name: str) -> None:
        self._save(Path(name), lambda gateway, company_id: gateway.presentation(company_id, self._invoice_id))

    @Slot(str)
    def _on_evidence_path(self, name: str) -> None:
        self._save(Path(name), lambda gateway, company_id: gateway.evidence(company_id, self._invoice_id))

    def _save(self, path: Path, fetch: Callable[[Gateway, str], bytes]) -> None:
        company_id = self._workplace.session.company_id

        self._said.setText(self.tr("Being saved…"))
        self._workplace.ask(
            lambda gateway: save_for_clerk(path, fetch(gateway, company_id)), self._on_saved, self._on_failed, self
        )

    def _on_saved(self, path: Path) -> None:
        self._said.setText(self.tr("Saved as {name}.").format(name=path.name))

    def _on_failed(self, error: ConnectError) -> None:
        self._said.setText(said(error.sentence))
