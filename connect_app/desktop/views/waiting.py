"""*Files waiting for attachments*: files, invoices of the chosen files, attachments of the chosen invoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from connect_app.desktop.models.file_columns import attachment_columns, file_columns
from connect_app.desktop.models.invoice_columns import waiting_columns
from connect_app.desktop.models.rows import FileRow, InvoiceRow
from connect_app.desktop.models.sources import (
    AttachmentsOfInvoice,
    Files,
    InvoiceFilter,
    Invoices,
    InvoicesOfFiles,
)
from connect_app.desktop.models.table import TableModel
from connect_app.desktop.views.list_pane import EmptyText, ListPane
from connect_app.desktop.views.list_table import ListTable
from connect_app.desktop.views.view import Chosen, View
from connect_app.domain.invoice import FileState

if TYPE_CHECKING:
    from connect_app.contract.files import Attachment
    from connect_app.desktop.changes import Changes
    from connect_app.desktop.icon_loading import Icons
    from connect_app.desktop.workplace import Workplace

MAX_FILES_TOGETHER = 50
"""Invoices of at most so many chosen files are listed together."""


class WaitingView(View):
    """Three lists, one below the other; the lowest proves that an attachment hangs on the right invoice."""

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._search = ""
        self._invoices_lead = False  # the highlighted invoices count, not the highlighted files
        self.file_model: TableModel[FileRow] = TableModel(workplace, icons, file_columns(), can_tick=True, parent=self)
        self.invoice_model: TableModel[InvoiceRow] = TableModel(
            workplace, icons, waiting_columns(), can_tick=True, parent=self
        )
        self.attachment_model: TableModel[Attachment] = TableModel(workplace, icons, attachment_columns(), parent=self)
        self.files = self._pane(
            self.tr("Files"),
            "waiting_files",
            self.file_model,
            EmptyText(
                self.tr("No files are waiting."),
                self.tr("Drop an invoice file from your business system here, or press Upload files… (Ctrl+O)."),
            ),
        )
        self.invoices = self._pane(
            self.tr("Invoices"),
            "waiting_invoices",
            self.invoice_model,
            EmptyText(self.tr("No invoices to show."), self.tr("Choose a file above to see the invoices in it.")),
            accepts_drops=True,
        )
        self.attachments = self._pane(
            self.tr("Attachments"),
            "waiting_attachments",
            self.attachment_model,
            EmptyText(
                self.tr("No attachments yet."),
                self.tr("Choose an invoice and press Ins, drop a file on it, or paste one."),
            ),
        )
        self._build()
        self._listen()

    def _pane(
        self, heading: str, name: str, model: TableModel[Any], empty: EmptyText, *, accepts_drops: bool = False
    ) -> ListPane:
        table = ListTable(model, name, self._workplace.preferences, accepts_drops=accepts_drops)
        return ListPane(heading, table, model, empty, self)

    def _build(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        for pane, share in ((self.files, 3), (self.invoices, 5), (self.attachments, 3)):
            splitter.addWidget(pane)
            splitter.setStretchFactor(splitter.indexOf(pane), share)
        splitter.setSizes([190, 330, 170])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _listen(self) -> None:
        self.file_model.loaded.connect(self._on_files_loaded)
        self.invoice_model.loaded.connect(self._on_invoices_loaded)
        self.files.chosen_changed.connect(self._on_files_chosen)
        self.files.table.focused.connect(self._on_files_focused)
        self.invoices.table.focused.connect(self._on_invoices_focused)
        self.invoices.current_changed.connect(self._on_invoice_changed)
        self.invoices.chosen_changed.connect(self.chosen_changed)
        self.invoices.table.activated_row.connect(self.open_wanted)
        self.invoices.table.files_dropped.connect(self.attachments_dropped)
        self.attachments.current_changed.connect(self._on_attachment_changed)
        for model in (self.file_model, self.invoice_model):
            model.ticks_changed.connect(self.chosen_changed)
        for pane in (self.files, self.invoices, self.attachments):
            pane.table.menu_wanted.connect(self.menu_wanted)

    # What the window asks for

    def start(self) -> None:
        """Ask for the files."""
        if self.file_model.has_source:
            self.refresh()
        else:
            self.file_model.show_source(Files(self._workplace.session.company_id, FileState.WAITING))

    def refresh(self) -> None:
        """Compare all three lists with the gateway."""
        for model in (self.file_model, self.invoice_model, self.attachment_model):
            model.refresh()

    def search(self, text: str) -> None:
        """List the waiting invoices of all files that hold the text; without one, those of the chosen files."""
        if text != self._search:
            self._search = text
            self._show_invoices()

    def note_changes(self, changes: Changes) -> None:
        """Refresh what these changes touch."""
        if changes.files:
            self.file_model.note_changes(changes.files)
        shown = {row.id for row in self.invoice_model.rows()}
        if changes.invoices & shown or changes.files & set(self.files.table.chosen_ids()):
            self.invoice_model.note_changes(changes.invoices)
        if self.invoices.table.current_id() in changes.invoices:
            self.attachment_model.refresh()

    def chosen(self) -> Chosen:
        """Return what is ticked; else the highlighted rows of the list that the clerk used last."""
        files, invoices = self.file_model.ticked, self.invoice_model.ticked
        if files or invoices:
            return Chosen(_in_order(self.invoice_model, invoices), _in_order(self.file_model, files))
        if self._invoices_lead:
            return Chosen(invoice_ids=tuple(self.invoices.table.chosen_ids()))
        return Chosen(file_ids=tuple(self.files.table.chosen_ids()))

    def current_invoice_id(self) -> str:
        """Return the invoice whose attachments are shown."""
        return self.invoices.table.current_id()

    def current_attachment(self) -> Attachment | None:
        """Return the attachment that has the cursor."""
        return self.attachment_model.row_at(self.attachments.table.currentIndex())

    def has_attachment_focus(self) -> bool:
        """Say whether the keyboard is in the list of attachments."""
        return self.attachments.table.hasFocus()

    def has_file_focus(self) -> bool:
        """Say whether the keyboard is in the list of files."""
        return self.files.table.hasFocus()

    def choose_invoice(self, invoice_id: str) -> bool:
        """Put the cursor on an invoice of the list; False if it is not there."""
        if not self.invoices.table.choose(invoice_id):
            return False
        self.invoices.table.setFocus()
        return True

    def focus_list(self) -> None:
        """Put the keyboard into the files."""
        self.files.table.setFocus()

    # Inside

    def _show_invoices(self) -> None:
        company_id = self._workplace.session.company_id
        if self._search:
            self.invoices.set_heading(self.tr("Waiting invoices that were found"))
            self.invoices.set_empty(
                EmptyText(self.tr("No waiting invoice was found."), self.tr("Try fewer letters, or clear the search."))
            )
            self.invoice_model.show_source(Invoices(company_id, "waiting", InvoiceFilter(search=self._search)))
            return
        chosen = self.files.table.chosen_ids()[:MAX_FILES_TOGETHER]
        self.invoices.set_empty(
            EmptyText(self.tr("No invoices to show."), self.tr("Choose a file above to see the invoices in it."))
        )
        if len(chosen) == 1 and (row := self.file_model.row_at(self.file_model.index_of(chosen[0]))) is not None:
            self.invoices.set_heading(self.tr("Invoices in {name}").format(name=row.name))
        else:
            self.invoices.set_heading(self.tr("Invoices"))
        self.invoice_model.show_source(InvoicesOfFiles(company_id, tuple(chosen)) if chosen else None)

    @Slot()
    def _on_files_loaded(self) -> None:
        rows = self.file_model.rows()
        if rows and not self.files.table.currentIndex().isValid():
            self.files.table.choose(rows[0].id)

    @Slot()
    def _on_invoices_loaded(self) -> None:
        rows = self.invoice_model.rows()
        if rows and not self.invoices.table.currentIndex().isValid():
            self.invoices.table.choose(rows[0].id)

    @Slot()
    def _on_files_chosen(self) -> None:
        if not self._search:
            self._show_invoices()
        self.chosen_changed.emit()

    @Slot()
    def _on_files_focused(self) -> None:
        self._invoices_lead = False
        self.chosen_changed.emit()

    @Slot()
    def _on_invoices_focused(self) -> None:
        self._invoices_lead = True
        self.chosen_changed.emit()

    @Slot(str)
    def _on_invoice_changed(self, invoice_id: str) -> None:
        company_id = self._workplace.session.company_id
        row = self.invoice_model.row_at(self.invoice_model.index_of(invoice_id))
        if row is None:
            self.attachments.set_heading(self.tr("Attachments"))
            self.attachment_model.show_source(None)
        else:
            self.attachments.set_heading(self.tr("Attachments of {number}").format(number=row.number))
            self.attachment_model.show_source(AttachmentsOfInvoice(company_id, invoice_id))
        self.invoice_shown.emit(invoice_id)

    @Slot(str)
    def _on_attachment_changed(self, attachment_id: str) -> None:
        attachment = self.attachment_model.row_at(self.attachment_model.index_of(attachment_id))
        if attachment is not None:
            self.attachment_shown.emit(attachment)
        else:
            self.invoice_shown.emit(self.invoices.table.current_id())


def _in_order(model: TableModel[Any], keys: set[str]) -> tuple[str, ...]:
    return tuple(row.id for row in model.rows() if row.id in keys)
