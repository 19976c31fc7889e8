"""*Files waiting for attachments*: which lists are shown, and what is chosen in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.lists.sources import AttachmentsOfInvoice, Files, InvoiceFilter, Invoices, InvoicesOfFiles
from connect_app.desktop.lists.view import View
from connect_app.desktop.waiting.waiting_choice import WaitingChoice
from connect_app.desktop.waiting.waiting_panes import WaitingPanes
from connect_app.domain.invoice import FileState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons

MAX_FILES_TOGETHER = 50
"""Invoices of at most so many chosen files are listed together."""


class WaitingView(View):
    """Joins the three lists: the chosen files decide the invoices, the chosen invoice decides the attachments.

    In a search no file is highlighted, since only what was found counts; a file that is chosen then ends the search
    (``search_left``). ``choice`` says what is chosen.
    """

    search_left = Signal()
    paper_wanted = Signal(str)

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._search = ""
        self._sort: str | None = None
        self._files_before: list[str] = []
        self._wanted_files: tuple[str, ...] = ()
        self._wanted_invoices: tuple[str, ...] = ()
        self._wants_everything = False
        self.panes = WaitingPanes(workplace, icons, self)
        self.choice = WaitingChoice(workplace, self.panes, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._listen()

    def _listen(self) -> None:
        panes = self.panes
        panes.file_model.loaded.connect(self._on_files_loaded)
        panes.invoice_model.loaded.connect(self._on_invoices_loaded)
        panes.files.chosen_changed.connect(self._on_files_chosen)
        panes.files.table.sort_wanted.connect(self._on_files_sort_wanted)
        panes.invoices.current_changed.connect(self._on_invoice_changed)
        panes.invoices.table.activated_row.connect(self.open_wanted)
        panes.invoices.table.sort_wanted.connect(self._on_sort_wanted)
        panes.invoices.table.files_dropped.connect(self.attachments_dropped)
        panes.attachments.table.activated_row.connect(self.paper_wanted)
        panes.attachments.current_changed.connect(self._on_attachment_changed)
        self.choice.changed.connect(self.chosen_changed)
        self.choice.touched.connect(self._on_touched)
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
        self.choice.check_ticks()

    def search(self, text: str) -> None:
        """List the waiting invoices of all files that hold the text; without one, those of the chosen files."""
        if text == self._search:
            return
        files, was_search = self.panes.files.table, bool(self._search)
        self._search = text
        if text and not was_search:
            self._files_before = files.chosen_ids()
            files.clearSelection()
        self.choice.show_search(text)
        if text:
            self._show_invoices()
        elif not files.chosen_ids() and self._files_before:
            files.choose_all(self._files_before)  # which shows their invoices
        else:
            self._show_invoices()

    def note_changes(self, changes: Changes) -> None:
        """Refresh what these changes touch."""
        panes = self.panes
        if changes.files:
            panes.file_model.note_changes(changes.files)
        is_shown = any(panes.invoice_model.index_of(key).isValid() for key in changes.invoices)
        may_be_found = bool(self._search) and bool(changes.invoices)
        if is_shown or may_be_found or changes.files & set(panes.files.table.chosen_ids()):
            panes.invoice_model.note_changes(changes.invoices)
        if panes.invoices.table.current_id() in changes.invoices:
            panes.attachment_model.refresh()
        self.choice.note_changes(changes)

    def chosen(self) -> Chosen:
        """Return what is ticked; else what is highlighted in the list that leads."""
        return self.choice.chosen()

    def chosen_count(self) -> int:
        """Return how many invoices `chosen` means, 0 while that is not known."""
        return self.choice.summary.count if self.choice.summary is not None else 0

    def current_invoice_id(self) -> str:
        """Return the invoice whose attachments are shown."""
        return self.panes.invoices.table.current_id()

    @Slot(str)
    def _on_files_sort_wanted(self, sort: str) -> None:
        """Order the files; without a wish the newest stand first. What is chosen and ticked stays so."""
        self.panes.file_model.sort_by(Files(self._workplace.session.company_id, FileState.WAITING, sort or None))

    @Slot(str)
    def _on_sort_wanted(self, sort: str) -> None:
        """Order the invoices; without a wish they stand as in their files. What is chosen stays chosen."""
        self._sort = sort or None
        table = self.panes.invoices.table
        self._wants_everything = table.is_everything and not table.excepted_ids()
        if not table.is_everything and (self._search or self.choice.are_invoices_chosen):
            self._wanted_invoices = tuple(table.chosen_ids())
        self._show_invoices()

    @Slot(str)
    def go_to_invoice(self, invoice_id: str) -> None:
        """Put the cursor on an invoice, choosing its file first if it is not shown."""
        self.go_to_invoices((invoice_id,))

    def go_to_invoices(self, invoice_ids: Sequence[str]) -> None:
        """Choose these invoices and no others, going to the file of the first if they are not shown."""
        self._wanted_invoices = tuple(invoice_ids)
        if self._choose_wanted_invoices():
            return
        company_id = self._workplace.session.company_id
        self._workplace.ask(
            lambda gateway: gateway.invoice(company_id, invoice_ids[0]).file_id, self._go_to_file_of_wanted, None, self
        )

    def _go_to_file_of_wanted(self, file_id: str) -> None:
        if self._wanted_invoices:
            self._leave_search()
            self._wanted_files = (file_id,)
            self._choose_wanted_files()
            self.panes.file_model.refresh()

    def _choose_wanted_invoices(self) -> bool:
        """Choose what is wanted, if all of it is listed."""
        table, model = self.panes.invoices.table, self.panes.invoice_model
        if not all(model.index_of(key).isValid() for key in self._wanted_invoices):
            return False
        table.choose_all(self._wanted_invoices)
        self._lead_to_wanted()
        return True

    def _point_at_wanted(self) -> None:
        """Put the cursor on the first of what is wanted and choose nothing: the others are in another file."""
        if self.panes.invoice_model.is_whole and self.panes.invoices.table.point_at(self._wanted_invoices[0]):
            self._lead_to_wanted()

    def _lead_to_wanted(self) -> None:
        self._wanted_invoices = ()
        self._wanted_files = ()
        self.panes.invoices.table.setFocus()
        self.choice.lead_with_invoices()

    @Slot(str)
    def go_to_file(self, file_id: str) -> None:
        """Put the cursor on a file."""
        self.choose_files((file_id,))

    def await_files(self) -> None:
        """Files were dropped: what was highlighted before counts no more, and they are chosen once they are here."""
        self._leave_search()
        self._wanted_files = ()
        self.choice.lead_with_files(awaited=True)
        self.panes.files.table.clearSelection()

    def choose_files(self, file_ids: Sequence[str]) -> None:
        """Choose these files, as soon as the list has them."""
        self._leave_search()
        self._wanted_files = tuple(file_ids)
        self._wanted_invoices = ()
        self._choose_wanted_files()
        self.panes.file_model.refresh()

    def focus_list(self) -> None:
        """Put the keyboard into the files, or into the invoices that were found."""
        if self._search:
            self.panes.invoices.table.setFocus()
            self.choice.lead_with_invoices()
        else:
            self.panes.files.table.setFocus()
            self.choice.lead_with_files()

    # Inside

    def _leave_search(self) -> None:
        if self._search:
            self._files_before = []
            self.search_left.emit()
            self.search("")

    def _show_invoices(self) -> None:
        panes, company_id = self.panes, self._workplace.session.company_id
        panes.invoices.set_empty(panes.no_invoices(is_search=bool(self._search)))
        self.choice.show_listed(())
        if self._search:
            panes.invoices.set_heading(self.tr("Waiting invoices that were found"))
            wanted = InvoiceFilter(search=self._search)
            panes.invoice_model.show_source(Invoices(company_id, "waiting", wanted, self._sort))
            return
        chosen = panes.files.table.chosen_ids()[:MAX_FILES_TOGETHER]
        self.choice.show_listed(chosen)
        heading = self.tr("Invoices")
        if len(chosen) == 1 and (row := panes.file_model.row_at(panes.file_model.index_of(chosen[0]))) is not None:
            heading = self.tr("Invoices in {name}").format(name=row.name)
        panes.invoices.set_heading(heading)
        if chosen and self._sort:
            wanted = InvoiceFilter(file_ids=tuple(chosen))
            panes.invoice_model.show_source(Invoices(company_id, "waiting", wanted, self._sort))
        else:
            panes.invoice_model.show_source(InvoicesOfFiles(company_id, tuple(chosen)) if chosen else None)

    def _choose_wanted_files(self) -> None:
        """Choose those that are here; the others follow when the list has them, until the clerk does something."""
        model, table = self.panes.file_model, self.panes.files.table
        here = [key for key in self._wanted_files if model.index_of(key).isValid()]
        if here and self._wanted_invoices:  # the file is only where they are
            self.choice.lead_with_invoices()
        elif here:
            self.choice.lead_with_files()
        if here and set(here) != set(table.chosen_ids()):
            table.choose_all(here)

    @Slot()
    def _on_files_loaded(self) -> None:
        table, rows = self.panes.files.table, self.panes.file_model.rows()
        if self._wanted_files:
            self._choose_wanted_files()
        elif rows and not self._search and not table.currentIndex().isValid():
            table.choose(rows[0].id)

    @Slot()
    def _on_invoices_loaded(self) -> None:
        table, rows = self.panes.invoices.table, self.panes.invoice_model.rows()
        if rows and not table.currentIndex().isValid():
            self._begin_at(rows[0].id)
        if self._wants_everything and rows:
            self._wants_everything = False
            table.selectAll()
        if self._wanted_invoices and not self._choose_wanted_invoices():
            self._point_at_wanted()
        self.chosen_changed.emit()

    def _begin_at(self, invoice_id: str) -> None:
        """Show an invoice of a new list; while single invoices lead, it is not thereby a chosen one."""
        table = self.panes.invoices.table
        if self.choice.are_invoices_chosen:
            table.point_at(invoice_id)
        else:
            table.choose(invoice_id)

    @Slot()
    def _on_touched(self) -> None:
        """The clerk went on: what was awaited is not chosen under their hands any more."""
        self._wants_everything = False
        self._wanted_files = ()
        self._wanted_invoices = ()

    @Slot()
    def _on_files_chosen(self) -> None:
        if self._search and self.panes.files.table.chosen_ids():
            self._leave_search()
        elif not self._search:
            self._show_invoices()

    @Slot(str)
    def _on_invoice_changed(self, invoice_id: str) -> None:
        panes, row = self.panes, self.panes.current_invoice()
        if row is None:
            panes.attachments.set_heading(self.tr("Attachments"))
            panes.attachment_model.show_invoice("", None)
        else:
            panes.attachments.set_heading(self.tr("Attachments of {number}").format(number=row.number))
            company_id = self._workplace.session.company_id
            panes.attachment_model.show_invoice(invoice_id, AttachmentsOfInvoice(company_id, invoice_id))
        self.invoice_shown.emit(invoice_id)

    @Slot(str)
    def _on_attachment_changed(self, _attachment_id: str) -> None:
        attachment = self.panes.current_attachment()
        if attachment is not None:
            self.attachment_shown.emit(attachment)
        else:
            self.invoice_shown.emit(self.current_invoice_id())
