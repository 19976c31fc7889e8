"""The commands on what went wrong: send again, read reports, export what came back, and messages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from connect_app.desktop.invoice.contents_words import names_of
from connect_app.desktop.shell.places import Place
from connect_app.desktop.text.sentences import said
from connect_app.desktop.trouble.reports import Reports
from connect_app.desktop.widgets.notices import Notice
from connect_app.desktop.widgets.saving import save_for_clerk
from connect_app.domain.acts import DeliveryAct, InvoiceAct
from connect_app.domain.delivery import DeliveryState

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.bounces import UnplacedReport
    from connect_app.contract.files import InvoiceDetail
    from connect_app.contract.messages import Message
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.shell.actions import Actions
    from connect_app.desktop.shell.commands import Commands
    from connect_app.desktop.shell.main_window import MainWindow
    from connect_app.domain.errors import ConnectError

_SAME_NUMBER = 50


class TroubleCommands(QObject):
    """``settings_wanted`` (channel): the clerk wants to see the settings of a channel that stands still."""

    settings_wanted = Signal(str)

    def __init__(self, workplace: Workplace, window: MainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._commands = commands
        self.reports = Reports(workplace, window)
        self._join()

    def _join(self) -> None:
        actions, views = self._window.actions_, self._window.views
        actions.send_again.triggered.connect(self.send_again)
        actions.send_all.triggered.connect(views.attention.send_all)
        actions.read_reports.triggered.connect(self.reports.choose)
        actions.export_bounces.triggered.connect(self.export_bounces)
        actions.mark_read.triggered.connect(views.messages.mark_chosen)
        actions.mark_all_read.triggered.connect(self.mark_all_read)
        views.attention.export_wanted.connect(self.export_bounces)
        views.messages.message_opened.connect(self.open_message)
        views.messages.read.connect(self.mark_read)
        views.messages.all_read.connect(self.mark_all_read)
        self.reports.notice.connect(self._window.notices.show_notice)
        self.reports.attention_wanted.connect(self.show_attention)
        self._commands.reports_given.connect(self.reports.read)

    def update_actions(self, actions: Actions) -> None:
        """Enable what may be done now."""
        views, may_work = self._window.views, self._workplace.session.role != "reader"
        is_message = views.place is Place.MESSAGES
        is_sent = views.place in (Place.SENT, Place.ATTENTION)
        actions.send_again.setEnabled(may_work and is_sent and bool(views.current.current_invoice_id()))
        has_address = views.place is Place.ATTENTION and bool(views.attention.current_address())
        actions.send_all.setEnabled(may_work and has_address)
        actions.read_reports.setEnabled(may_work)
        actions.mark_read.setEnabled(may_work and is_message and bool(views.messages.unread_chosen))
        actions.mark_all_read.setEnabled(may_work)

    @Slot()
    def send_again(self) -> None:
        """Ask where and why the invoice that has the cursor goes once more."""
        invoice_id = self._window.views.current.current_invoice_id()
        company_id = self._workplace.session.company_id
        if invoice_id:
            self._workplace.ask(
                lambda gateway: gateway.invoice(company_id, invoice_id), self._on_send_again, self._on_failed, self
            )

    def _on_send_again(self, invoice: InvoiceDetail) -> None:
        """Ask at once where there is one delivery only; else the clerk chooses among them in the invoice's window."""
        from connect_app.desktop.invoice.put_right import PutRightDialog
        from connect_app.desktop.invoice.resend import ResendDialog, customer_of

        if InvoiceAct.SEND in invoice.may:
            self._commands.send_wanted.emit(invoice.id)  # taken back: it goes out as it is now, with its plan
            return
        found = [one for one in invoice.deliveries if DeliveryAct.RESEND in one.may]
        if len(found) == 1 and found[0].state is DeliveryState.FAILED and found[0].remedies:
            self._commands.open_dialog(PutRightDialog(self._workplace, invoice, found[0], self._window))
            return
        if len(found) == 1:
            names = names_of(invoice.attachments)
            dialog = ResendDialog(self._workplace, found[0], self._window, customer=customer_of(invoice), names=names)
            self._commands.open_dialog(dialog)
            return
        self._commands.open_invoice(invoice.id).show_deliveries()

    @Slot(str)
    def show_attention(self, key: str) -> None:
        """Go to *Needs attention*, with the cursor on this invoice or file as soon as it is there."""
        self._window.go_to(Place.ATTENTION)
        self._window.views.attention.choose_soon(key)

    # Mail that came back, as a table to keep

    @Slot()
    def export_bounces(self) -> None:
        """Ask where to save the mail that came back, and save it there."""
        dialog = QFileDialog(self._window, self.tr("Export mail that came back"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(self.tr("came-back.xlsx"))
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        dialog.fileSelected.connect(self._on_export_path)
        dialog.open()

    @Slot(str)
    def _on_export_path(self, name: str) -> None:
        path, company_id = Path(name), self._workplace.session.company_id

        def export(gateway: Gateway) -> Path:
            is_csv = path.suffix.casefold() == ".csv"
            return save_for_clerk(path, gateway.export_bounces(company_id, "csv" if is_csv else "xlsx"))

        self._workplace.ask(export, self._on_exported, self._on_failed, self)

    def _on_exported(self, path: Path) -> None:
        self._window.notices.show_notice(Notice(self.tr("Saved as {name}.").format(name=path.name), key="exported"))

    # Messages

    @Slot(object)
    def mark_read(self, message_ids: Sequence[str]) -> None:
        """Note that these messages were read."""
        company_id = self._workplace.session.company_id
        if self._workplace.session.role != "reader":
            self._workplace.ask(
                lambda gateway: gateway.read_messages(company_id, message_ids), None, self._on_failed, self
            )

    @Slot()
    def mark_all_read(self) -> None:
        """Note that all messages were read."""
        company_id = self._workplace.session.company_id
        self._workplace.ask(lambda gateway: gateway.read_messages(company_id), None, self._on_failed, self)

    @Slot(object)
    def open_message(self, message: Message) -> None:
        """Show what a message is about."""
        if message.object_type == "bounce_report":  # it stays unread until somebody has said what it is about
            self._open_report(message.object_id)
            return
        self.mark_read((message.id,))
        if message.object_type == "file":
            self.show_attention(message.object_id)
        elif message.object_type == "invoice":
            self._commands.open_invoice(message.object_id)
        elif message.object_type == "delivery":
            self._show_invoice(message.invoice_id)
        else:
            self.settings_wanted.emit(message.object_id)

    def _open_report(self, report_id: str) -> None:
        company_id = self._workplace.session.company_id
        self._workplace.ask(
            lambda gateway: gateway.unplaced_report(company_id, report_id), self._on_report, self._on_failed, self
        )

    def _on_report(self, report: UnplacedReport) -> None:
        from connect_app.desktop.trouble.unplaced import UnplacedDialog

        dialog = UnplacedDialog(self._workplace, report, self._window)
        dialog.placed.connect(self.show_attention)
        self._commands.open_dialog(dialog)

    def _show_invoice(self, invoice_id: str | None) -> None:
        if invoice_id is not None:
            self._commands.open_invoice(invoice_id)
            return
        text = self.tr("The invoice that this message is about is not here any more.")
        self._window.notices.show_notice(Notice(text, is_trouble=True, key="gone"))

    def _on_failed(self, error: ConnectError) -> None:
        self._window.notices.show_notice(Notice(said(error.sentence), is_trouble=True, key=error.code))


def _follow_filter(dialog: QFileDialog, chosen: str) -> None:
    """Let the ending follow the format that the clerk chose."""
    ending = "csv" if "csv" in chosen else "xlsx"
    dialog.setDefaultSuffix(ending)
    if names := dialog.selectedFiles():
        dialog.selectFile(Path(names[0]).with_suffix(f".{ending}").name)
