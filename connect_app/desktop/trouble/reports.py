"""Reports of mail that came back, which somebody has as files: handed in, and said in words what each came to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from connect_app.desktop.text.sentences import said
from connect_app.desktop.trouble.reports_dialog import ReadReport, ReportsDialog
from connect_app.desktop.widgets.dropped import OUTLOOK
from connect_app.desktop.widgets.notices import Notice
from connect_app.domain.errors import ConnectError

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.desktop.background.workplace import Workplace


class Reports(QObject):
    """``notice`` (Notice). ``attention_wanted`` (invoice id): the clerk wants to see it under *Needs attention*."""

    notice = Signal(object)
    attention_wanted = Signal(str)

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window

    @Slot()
    def choose(self) -> None:
        """Ask for report files and read them."""
        dialog = QFileDialog(self._window, self.tr("Read reports"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Mail (*.eml *.mbox)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    @Slot(list)
    def _on_files_chosen(self, names: Sequence[str]) -> None:
        self.read([Path(name) for name in names])

    def read(self, paths: Sequence[Path]) -> None:
        """Hand these files in, one by one in the background; the originals are only read."""
        outlook = [path for path in paths if path.suffix.casefold() == OUTLOOK]
        if outlook:
            text = self.tr(
                "{name} is a message of Outlook (.msg), which cannot be read. Save it as .eml and drop that."
            )
            self.notice.emit(Notice(text.format(name=outlook[0].name), is_trouble=True, key="outlook"))
        wanted = [path for path in paths if path not in outlook]
        if not wanted:
            return
        dialog = ReportsDialog(len(wanted), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.attention_wanted.connect(self.attention_wanted)
        dialog.show()
        _Reading(self._workplace, wanted, dialog).go_on()


class _Reading(QObject):
    """Hands in one file after the other while its window is open; one bad file does not stop the others."""

    def __init__(self, workplace: Workplace, paths: Sequence[Path], dialog: ReportsDialog) -> None:
        super().__init__(dialog)
        self._workplace = workplace
        self._left = list(paths)
        self._dialog = dialog

    def go_on(self) -> None:
        """Read the next file, if one is left."""
        if not self._left:
            self._dialog.show_end()
            return
        path, company_id = self._left.pop(0), self._workplace.session.company_id

        def read(gateway: Gateway) -> list[ReadReport]:
            try:
                found = gateway.read_bounce_reports(company_id, {path.name: path}).reports
            except ConnectError as error:
                return [ReadReport(path.name, "refused", said(error.sentence))]
            return [
                ReadReport(path.name, one.outcome, said(one.reason), one.address, one.invoice_id, one.invoice_number)
                for one in found
            ]

        self._workplace.ask(read, self._on_read, self._on_failed, self)

    def _on_read(self, found: Sequence[ReadReport]) -> None:
        self._dialog.show_reports(found)
        self.go_on()

    def _on_failed(self, error: ConnectError) -> None:
        self._dialog.show_end(said(error.sentence))
