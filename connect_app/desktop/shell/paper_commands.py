"""Looking at attachments in a window of their own, and attaching once more what was refused."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from connect_app.desktop.widgets.notices import Notice
from connect_app.domain.acts import InvoiceAct

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.jobs import Job
    from connect_app.contract.files import Attachment, Invoice, InvoiceDetail
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.shell.commands import Commands
    from connect_app.desktop.shell.main_window import MainWindow


class PaperCommands(QObject):
    """What is done with one attachment, wherever it lies."""

    def __init__(self, workplace: Workplace, window: MainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._commands = commands

    def open_papers(
        self, invoice_id: str, attachments: Sequence[Attachment], jobs: Sequence[Job], shown_id: str
    ) -> None:
        """Show an attachment of an invoice, or one that is on its way to it (by its job), in a window of its own."""
        from connect_app.desktop.invoice.paper_window import PaperWindow
        from connect_app.desktop.invoice.papers import attachment_source, paper_of_job, papers_of

        workplace = self._workplace
        papers = papers_of(workplace.session, invoice_id, attachments)
        waiting = [paper_of_job(workplace.outbox, job) for job in jobs]
        keys = {one.id: attachment_source(workplace.session, one).key for one in attachments}
        keys |= {job.id: paper.source.key for job, paper in zip(jobs, waiting, strict=True)}
        papers += waiting
        shown = next((place for place, paper in enumerate(papers) if paper.source.key == keys.get(shown_id)), 0)
        PaperWindow(workplace, papers, shown, self._window).show()

    def scan(self, invoices: Sequence[Invoice]) -> None:
        """Scan paper, and open *Add attachment* for these invoices with it."""
        from connect_app.desktop.attachments.scan_dialog import ScanDialog

        if not self._commands.may_attach():
            return
        dialog = ScanDialog(self._workplace, self.tr("Scan"), self._window)
        dialog.scanned.connect(lambda path: self._commands.add_attachment(invoices, [path]))
        self._commands.open_dialog(dialog)

    def put_in_order(self, invoice_id: str, ids: Sequence[str], before: Sequence[str]) -> None:
        """Let the attachments of an invoice go in this order; the notice takes it back."""
        workplace, company_id = self._workplace, self._workplace.session.company_id

        def done(_detail: object) -> None:
            text = self.tr("The attachments go in this order: in the mail, on paper and in a merged PDF.")
            undo = partial(self._put_order_back, invoice_id, before)
            self._commands.notice.emit(Notice(text, button=self.tr("Undo"), pressed=undo, key="order"))

        workplace.ask(
            lambda gateway: gateway.order_attachments(company_id, invoice_id, ids), done, self._commands.fail, self
        )

    def _put_order_back(self, invoice_id: str, before: Sequence[str]) -> None:
        company_id = self._workplace.session.company_id

        def done(_detail: object) -> None:
            self._commands.notice.emit(Notice(self.tr("The attachments go in the order before."), key="order"))

        self._workplace.ask(
            lambda gateway: gateway.order_attachments(company_id, invoice_id, before), done, self._commands.fail, self
        )

    @Slot(object)
    def attach_again(self, job: Job) -> None:
        """Attach a file that was refused once more, changed where it must be, and send its invoice."""
        from connect_app.desktop.invoice.papers import paper_of_job

        workplace, invoice_id = self._workplace, job.invoice_id or ""
        company_id, paper = job.company_id or workplace.session.company_id, paper_of_job(workplace.outbox, job)

        def look(gateway: Gateway) -> tuple[InvoiceDetail, Path]:
            return gateway.invoice(company_id, invoice_id), workplace.pages.named_copy(paper.source, job.filename)

        workplace.ask(look, partial(self._on_looked, job), self._commands.fail, self)

    def _on_looked(self, job: Job, found: tuple[InvoiceDetail, Path]) -> None:
        from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog

        invoice, path = found
        if InvoiceAct.SEND not in invoice.may:
            self._commands.open_invoice(invoice.id).show_deliveries()
            text = self.tr(
                "Invoice {number} has gone; its attachments stay as they are. Once its delivery is taken back, {name} "
                "can be attached."
            ).format(number=invoice.number, name=job.filename)
            self._commands.notice.emit(Notice(text, is_trouble=True, key=f"gone {job.id}"))
            return
        if not self._commands.may_attach():
            return
        dialog = AddAttachmentDialog(self._workplace, [invoice], [path], self._window)
        dialog.accepted.connect(partial(self._on_attached_again, job.id, invoice.id))
        self._commands.open_dialog(dialog)

    def _on_attached_again(self, job_id: str, invoice_id: str) -> None:
        """The file is in the outbox once more, so the refused one goes; the send waits for the upload."""
        self._workplace.taking.run(lambda outbox: outbox.remove(job_id), lambda _gone: None, self._commands.fail, self)
        self._commands.send_wanted.emit(invoice_id)
