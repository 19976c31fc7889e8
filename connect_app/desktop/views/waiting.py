"""*Files waiting for attachments*: which lists are shown, and what is chosen in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connect_app.desktop.models.sources import AttachmentsOfInvoice, Files, InvoiceFilter, Invoices, InvoicesOfFiles
from connect_app.desktop.models.table import TableModel
from connect_app.desktop.views.view import Chosen, View
from connect_app.desktop.views.waiting_panes import WaitingPanes
from connect_app.domain.invoice import FileState

if TYPE_CHECKING:
    from connect_app.desktop.changes import Changes
    from connect_app.desktop.icon_loading import Icons
    from connect_app.desktop.workplace import Workplace

MAX_FILES_TOGETHER = 50
"""Invoices of at most so many chosen files are listed together."""


class WaitingView(View):
    """Joins the three lists: the chosen files decide the invoices, the chosen invoice decides the attachments."""

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._search = ""
        self._wanted_file = ""
        self._wanted_invoice = ""
        self._listed_files: frozenset[str] = frozenset()
        self._invoices_lead = False  # the highlighted invoices count, not the highlighted files
        self.panes = WaitingPanes(workplace, icons, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._listen()

    def _listen(self) -> None:
        panes = self.panes
        panes.file_model.loaded.connect(self._on_files_loaded)
        panes.invoice_model.loaded.connect(self._on_invoices_loaded)
        panes.files.chosen_changed.connect(self._on_files_chosen)
        panes.files.table.focused.connect(self._on_files_focused)
        panes.invoices.table.focused.connect(self._on_invoices_focused)
        panes.invoices.current_changed.connect(self._on_invoice_changed)
        panes.invoices.chosen_changed.connect(self.chosen_changed)
        panes.invoices.table.activated_row.connect(self.open_wanted)
        panes.invoices.table.files_dropped.connect(self.attachments_dropped)
        panes.attachments.current_changed.connect(self._on_attachment_changed)
        for model in (panes.file_model, panes.invoice_model):
            model.ticks_changed.connect(self.chosen_changed)
        for pane in (panes.files, panes.invoices, panes.attachments):
            pane.table.menu_wanted.connect(self.menu_wanted)

    def start(self) -> None:
        """Ask for the files."""
        if self.panes.file_model.has_source:
            self.refresh()
        else:
            self.panes.file_model.show_source(Files(self._workplace.session.company_id, FileState.WAITING))

    def refresh(self) -> None:
        """Compare all three lists with the gateway."""
        for model in (self.panes.file_model, self.panes.invoice_model, self.panes.attachment_model):
            model.refresh()

    def search(self, text: str) -> None:
        """List the waiting invoices of all files that hold the text; without one, those of the chosen files."""
        if text != self._search:
            self._search = text
            self._show_invoices()

    def note_changes(self, changes: Changes) -> None:
        """Refresh what these changes touch."""
        panes = self.panes
        if changes.files:
            panes.file_model.note_changes(changes.files)
        is_shown = any(panes.invoice_model.index_of(key).isValid() for key in changes.invoices)
        if is_shown or changes.files & set(panes.files.table.chosen_ids()):
            panes.invoice_model.note_changes(changes.invoices)
        if panes.invoices.table.current_id() in changes.invoices:
            panes.attachment_model.refresh()

    def chosen(self) -> Chosen:
        """Return what is ticked; else the highlighted rows of the list that the clerk used last."""
        panes = self.panes
        files, invoices = panes.file_model.ticked, panes.invoice_model.ticked
        if files or invoices:
            return Chosen(_in_order(panes.invoice_model, invoices), _in_order(panes.file_model, files))
        if self._invoices_lead:
            return Chosen(invoice_ids=tuple(panes.invoices.table.chosen_ids()))
        return Chosen(file_ids=tuple(panes.files.table.chosen_ids()))

    def chosen_count(self) -> int:
        """Return how many invoices `chosen` means."""
        chosen, panes = self.chosen(), self.panes
        files, wanted = set(chosen.file_ids), set(chosen.invoice_ids)
        # Some of a file may have gone out; what still waits is known where all of it is listed below.
        listed = files & self._listed_files if panes.invoice_model.is_whole else set()
        whole = sum(row.invoice_count for row in panes.file_model.rows() if row.id in files - listed)
        rows = panes.invoice_model.rows()
        return whole + sum(row.file_id in listed or (row.id in wanted and row.file_id not in files) for row in rows)

    def current_invoice_id(self) -> str:
        """Return the invoice whose attachments are shown."""
        return self.panes.invoices.table.current_id()

    @Slot(str)
    def go_to_invoice(self, invoice_id: str) -> None:
        """Put the cursor on an invoice, choosing its file first if it is not shown."""
        if self.panes.invoices.table.choose(invoice_id):
            self.panes.invoices.table.setFocus()
            return
        company_id = self._workplace.session.company_id
        self._wanted_invoice = invoice_id
        self._workplace.ask(
            lambda gateway: gateway.invoice(company_id, invoice_id).file_id, self.go_to_file, None, self
        )

    @Slot(str)
    def go_to_file(self, file_id: str) -> None:
        """Put the cursor on a file."""
        if not self.panes.files.table.choose(file_id):
            self._wanted_file = file_id
            self.panes.file_model.refresh()

    def focus_list(self) -> None:
        """Put the keyboard into the files, or into the invoices that were found."""
        (self.panes.invoices if self._search else self.panes.files).table.setFocus()

    # Inside

    def _show_invoices(self) -> None:
        panes, company_id = self.panes, self._workplace.session.company_id
        panes.invoices.set_empty(panes.no_invoices(is_search=bool(self._search)))
        self._listed_files = frozenset()
        if self._search:
            panes.invoices.set_heading(self.tr("Waiting invoices that were found"))
            panes.invoice_model.show_source(Invoices(company_id, "waiting", InvoiceFilter(search=self._search)))
            return
        chosen = panes.files.table.chosen_ids()[:MAX_FILES_TOGETHER]
        self._listed_files = frozenset(chosen)
        heading = self.tr("Invoices")
        if len(chosen) == 1 and (row := panes.file_model.row_at(panes.file_model.index_of(chosen[0]))) is not None:
            heading = self.tr("Invoices in {name}").format(name=row.name)
        panes.invoices.set_heading(heading)
        panes.invoice_model.show_source(InvoicesOfFiles(company_id, tuple(chosen)) if chosen else None)

    @Slot()
    def _on_files_loaded(self) -> None:
        table, rows = self.panes.files.table, self.panes.file_model.rows()
        if self._wanted_file and table.choose(self._wanted_file):
            self._wanted_file = ""
        if rows and not table.currentIndex().isValid():
            table.choose(rows[0].id)

    @Slot()
    def _on_invoices_loaded(self) -> None:
        table, rows = self.panes.invoices.table, self.panes.invoice_model.rows()
        if self._wanted_invoice and table.choose(self._wanted_invoice):
            self._wanted_invoice = ""
            table.setFocus()
        if rows and not table.currentIndex().isValid():
            table.choose(rows[0].id)
        self.chosen_changed.emit()

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
        panes, row = self.panes, self.panes.current_invoice()
        if row is None:
            panes.attachments.set_heading(self.tr("Attachments"))
            panes.attachment_model.show_source(None)
        else:
            panes.attachments.set_heading(self.tr("Attachments of {number}").format(number=row.number))
            company_id = self._workplace.session.company_id
            panes.attachment_model.show_source(AttachmentsOfInvoice(company_id, invoice_id))
        self.invoice_shown.emit(invoice_id)

    @Slot(str)
    def _on_attachment_changed(self, _attachment_id: str) -> None:
        attachment = self.panes.current_attachment()
        if attachment is not None:
            self.attachment_shown.emit(attachment)
        else:
            self.invoice_shown.emit(self.current_invoice_id())


def _in_order(model: TableModel[Any], keys: set[str]) -> tuple[str, ...]:
    return tuple(row.id for row in model.rows() if row.id in keys)
