"""Registers in files: import with its preview, rows from the clipboard, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from connect_app.desktop.registers.history import ImportStep
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.dropped import dropped_files
from connect_app.desktop.widgets.notices import Notice
from connect_app.desktop.widgets.saving import save_for_clerk

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.register_calls import Register as RegisterName
    from connect_app.contract.registers import ImportResult
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.registers.register_view import RegisterView
    from connect_app.domain.errors import ConnectError

_FOLDER = "register_folder"


class RegisterFiles(QObject):
    """``notice`` (Notice): something to tell the clerk. ``open_dialog`` shows a dialog over the window."""

    notice = Signal(object)

    def __init__(self, workplace: Workplace, window: QWidget, open_dialog: Callable[[QWidget], None]) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._open_dialog = open_dialog

    # Import

    def choose(self, view: RegisterView) -> None:
        """Ask for a file and import it."""
        dialog = self._file_dialog(self.tr("Import"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Lists (*.xlsx *.csv *.txt *.xls *.xlsb *.ods *.xlsm *.tsv)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(partial(self._on_file_chosen, view))
        dialog.open()

    def _on_file_chosen(self, view: RegisterView, name: str) -> None:
        path = Path(name)
        self._workplace.preferences.set(_FOLDER, str(path.parent))
        self.import_(view, path, path.name)

    def take_dropped(self, view: RegisterView, paths: Sequence[Path]) -> None:
        """Import a file that was dropped; the first, if there are several."""
        if paths:
            self.import_(view, paths[0], paths[0].name)

    def paste(self, view: RegisterView) -> None:
        """Import the rows, or the file, in the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        files = dropped_files(data) if data is not None else []  # an emptied clipboard has no data at all
        if files:
            self.take_dropped(view, files)
        elif data is not None and data.text().strip():
            self.import_(view, data.text().encode("utf-8", "replace"), self.tr("the clipboard"))
        else:
            text = self.tr("The clipboard holds no rows. Copy them in the spreadsheet first.")
            self.notice.emit(Notice(text, is_trouble=True, key="clipboard"))

    def import_(self, view: RegisterView, source: Path | bytes, name: str) -> None:
        """Show what an import would do, and do it if the clerk wants it."""
        from connect_app.desktop.registers.import_register import ImportDialog

        dialog = ImportDialog(self._workplace, view.name, source, name, self._window)
        dialog.imported.connect(partial(self._on_imported, view, name))
        self._open_dialog(dialog)

    def _on_imported(self, view: RegisterView, name: str, result: ImportResult) -> None:
        view.model.refresh()
        if result.import_id is not None:
            title = self.tr("import of {name}").format(name=name)
            company_id = self._workplace.session.company_id
            view.history.note(ImportStep(title, company_id, view.name, result.import_id))
        text = self.tr("Imported %Ln row(s).", "", result.added + result.changed)
        if result.rejected_count:
            text = f"{text} {self.tr('%Ln row(s) were left out.', '', result.rejected_count)}"
        view.tell(text, can_undo=result.import_id is not None)

    # Export

    def export(self, view: RegisterView) -> None:
        """Ask where to, and save the whole register there."""
        dialog = self._file_dialog(self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        dialog.selectFile(f"{view.name}.xlsx")
        dialog.fileSelected.connect(partial(self._on_export_to, view))
        dialog.open()

    def _on_export_to(self, view: RegisterView, name: str) -> None:
        path, register, company_id = Path(name), view.name, self._workplace.session.company_id
        self._workplace.preferences.set(_FOLDER, str(path.parent))
        separator = ";" if QLocale().decimalPoint() == "," else ","
        call = partial(_export, company_id, register, path, separator)
        self._workplace.ask(call, self._on_exported, self._on_failed, self)

    def _on_exported(self, path: Path) -> None:
        self.notice.emit(Notice(self.tr("The list was saved as {name}.").format(name=path.name), key="register"))

    # Inside

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folder = self._workplace.preferences.get(_FOLDER)
        if isinstance(folder, str) and Path(folder).is_dir():
            dialog.setDirectory(folder)
        return dialog

    def _on_failed(self, error: ConnectError) -> None:
        self.notice.emit(Notice(said(error.sentence), is_trouble=True, key="register"))


def _follow_filter(dialog: QFileDialog, chosen: str) -> None:
    dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx")


def _export(company_id: str, register: RegisterName, path: Path, separator: str, gateway: Gateway) -> Path:
    is_csv = path.suffix.casefold() == ".csv"
    content = gateway.export_register(company_id, register, "csv" if is_csv else "xlsx", separator)
    return save_for_clerk(path, content)
