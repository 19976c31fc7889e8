"""The three lists of *Files waiting for attachments*, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from connect_app.desktop.lists.attachment_rows import AttachmentModel
from connect_app.desktop.lists.file_columns import attachment_columns, file_columns
from connect_app.desktop.lists.invoice_columns import waiting_columns
from connect_app.desktop.lists.list_pane import EmptyText, ListPane
from connect_app.desktop.lists.list_table import ListTable
from connect_app.desktop.lists.ordered_table import OrderedTable
from connect_app.desktop.lists.rows import FileRow, InvoiceRow
from connect_app.desktop.lists.table import TableModel
from connect_app.desktop.waiting.thumbnails import SIZE, Thumbnails
from connect_app.desktop.widgets.kept_sizes import keep_sizes

if TYPE_CHECKING:
    from connect_app.contract.files import Attachment, Invoice
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons


class WaitingPanes(QSplitter):
    """Files, invoices of the chosen files, attachments of the chosen invoice. The lowest is the clerk's proof that an
    attachment hangs on the right invoice.
    """

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._preferences = workplace.preferences
        self.file_model: TableModel[FileRow] = TableModel(workplace, icons, file_columns(), can_tick=True, parent=self)
        self.invoice_model: TableModel[InvoiceRow] = TableModel(
            workplace, icons, waiting_columns(), can_tick=True, keeps_ticks=True, parent=self
        )
        self.attachment_model = AttachmentModel(workplace, icons, attachment_columns(), parent=self)
        no_files = EmptyText(
            self.tr("No files are waiting."),
            self.tr("Drop an invoice file from your business system here, or press Upload files… (Ctrl+O)."),
        )
        no_attachments = EmptyText(
            self.tr("No attachments yet."),
            self.tr("Choose an invoice and press Ins, drop a file on it, or paste one."),
        )
        self.files = self._pane(self.tr("Files"), "waiting_files", self.file_model, no_files)
        self.files.table.allow_sorting()
        self.invoices = self._pane(
            self.tr("Invoices"), "waiting_invoices", self.invoice_model, self.no_invoices(), accepts_drops=True
        )
        self.invoices.table.allow_sorting()
        self.attachment_table = OrderedTable(self.attachment_model, "waiting_attachments", self._preferences)
        self.attachment_table.setIconSize(SIZE)
        self._thumbnails = Thumbnails(workplace, self.attachment_model, self)
        self.attachments = ListPane(
            self.tr("Attachments"),
            self.attachment_table,
            self.attachment_model,
            no_attachments,
            self,
            hangs_on_choice=True,
        )
        self.setChildrenCollapsible(False)
        for pane, share in ((self.files, 3), (self.invoices, 5), (self.attachments, 3)):
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), share)
        self.setSizes([190, 330, 170])
        keep_sizes(self, "waiting", self._preferences)

    def _pane(
        self, heading: str, name: str, model: TableModel[Any], empty: EmptyText, *, accepts_drops: bool = False
    ) -> ListPane:
        table = ListTable(model, name, self._preferences, accepts_drops=accepts_drops)
        return ListPane(heading, table, model, empty, self, hangs_on_choice=model is not self.file_model)

    def no_invoices(self, *, is_search: bool = False) -> EmptyText:
        """Return what stands in place of the invoices while there are none."""
        if is_search:
            advice = self.tr("Try fewer letters, or clear the search.")
            return EmptyText(self.tr("No waiting invoice was found."), advice)
        return EmptyText(self.tr("No invoices to show."), self.tr("Choose a file above to see the invoices in it."))

    def current_file(self) -> FileRow | None:
        """Return the file that has the cursor."""
        return self.file_model.row_at(self.files.table.currentIndex())

    def current_invoice(self) -> InvoiceRow | None:
        """Return the invoice that has the cursor."""
        return self.invoice_model.row_at(self.invoices.table.currentIndex())

    def marked_invoices(self, of: str = "") -> list[Invoice]:
        """Return the invoices that are highlighted, if the one with the cursor (or ``of``, an id) is among them.

        Else only that one; those that are not loaded are left out.
        """
        current = of or self.invoices.table.current_id()
        chosen = self.invoices.table.chosen_ids()
        rows = [self.invoice(key) for key in (chosen if current in chosen else [current])]
        return [row.source for row in rows if row is not None and row.source is not None]

    def current_attachment(self) -> Attachment | None:
        """Return the attachment that has the cursor, None if it is still on its way."""
        row = self.attachment_model.row_at(self.attachments.table.currentIndex())
        return row.attachment if row is not None else None

    def invoice(self, invoice_id: str) -> InvoiceRow | None:
        """Return an invoice of the list, None if it is not there."""
        return self.invoice_model.row_at(self.invoice_model.index_of(invoice_id))

    def tick_chosen(self) -> None:
        """Tick the highlighted rows of the list that has the keyboard, or untick them if all are ticked."""
        for pane in (self.files, self.invoices):
            if pane.table.hasFocus():
                pane.table.tick_chosen()
