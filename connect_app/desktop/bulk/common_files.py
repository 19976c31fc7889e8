"""A file that goes with all mails of a send, such as terms or a price list: hung on each invoice, taken off again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from connect_app.desktop.bulk.lines import Hung
from connect_app.desktop.text.sentences import said
from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.bulk.list_page import ListPage
    from connect_app.domain.errors import ConnectError

_FOLDER = "attachment_folder"


class CommonFiles(QObject):
    """``to_plan`` (invoice ids): they have other files now. ``told`` (text, whether it is trouble)."""

    to_plan = Signal(object)
    told = Signal(str, bool)

    def __init__(self, workplace: Workplace, page: ListPage) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._page = page
        self._draft = page.draft

    @Slot()
    def choose(self) -> None:
        """Ask for a file and hang it on all that is listed and goes by e-mail."""
        dialog = QFileDialog(self._page, self.tr("File for all"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        folder = self._workplace.preferences.get(_FOLDER)
        if isinstance(folder, str) and Path(folder).is_dir():
            dialog.setDirectory(folder)
        dialog.fileSelected.connect(self.hang)
        dialog.open()

    @Slot(str)
    def hang(self, name: str) -> None:
        """Hang this file on all that is listed and goes by e-mail, on all of them or on none."""
        path, company_id, key = Path(name), self._workplace.session.company_id, new_id()
        lines = [line for line in self._draft.listed() if not line.is_by_post and not line.has("already_sent")]
        ids = tuple(line.id for line in lines)
        if not ids:
            self.told.emit(self.tr("Nothing that is listed goes by e-mail."), True)
            return

        def hang(gateway: Gateway) -> Hung:
            made = gateway.add_common_file(company_id, ids, path, document_type="other", key=key)
            return Hung(made.filename, tuple(made.attachment_ids), ids)

        def done(hung: Hung) -> None:
            self._draft.note_hung(hung)
            self.to_plan.emit(list(ids))
            text = self.tr("{name} goes with %n invoice(s).", "", len(ids)).format(name=hung.filename)
            self.told.emit(f"{text} {self.tr('Undo (Ctrl+Z) takes it off again.')}", False)

        self._workplace.preferences.set(_FOLDER, str(path.parent))
        self.told.emit(self.tr("{name} is being attached…").format(name=path.name), False)
        self._workplace.ask(hang, done, self._on_failed, self)

    @Slot(object)
    def take_off(self, hung: Hung) -> None:
        """Take a file off all invoices that it was hung on here."""
        company_id = self._workplace.session.company_id

        def take_off(gateway: Gateway) -> None:
            there = {one.id for key in hung.line_ids for one in gateway.invoice(company_id, key).attachments}
            for one in hung.attachment_ids:
                if one in there:
                    gateway.delete_attachment(company_id, one)

        def done(_nothing: None) -> None:
            self.to_plan.emit(list(hung.line_ids))
            self.told.emit(self.tr("{name} was taken off again.").format(name=hung.filename), False)

        def failed(error: ConnectError) -> None:
            self._draft.note_hung(hung)
            self.to_plan.emit(list(hung.line_ids))
            self._on_failed(error)

        self.told.emit(self.tr("{name} is being taken off…").format(name=hung.filename), False)
        self._workplace.ask(take_off, done, failed, self)

    @Slot(object)
    def _on_failed(self, error: ConnectError) -> None:
        self.told.emit(said(error.sentence), True)
