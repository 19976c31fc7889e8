"""*Import…*: what a file, or the clipboard, would do to a register; then it is done, all of it or what is good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.registers.import_columns import ColumnChoice
from connect_app.desktop.registers.import_preview import ImportPreview
from connect_app.desktop.registers.import_questions import QuestionChoice
from connect_app.desktop.registers.import_reading import ReadingChoice
from connect_app.desktop.text.figures import number_text, size_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.register_calls import FileOptions, Register
    from connect_app.contract.registers import FileReading, ImportResult
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

CHOOSING_MS = 150


class ImportDialog(QDialog):
    """Shows first, imports then. ``imported`` (ImportResult): it was done; the dialog closes after it.

    The Idempotency-Key is made anew only when the clerk changes something, so that a press after a lost answer does
    not import twice.
    """

    imported = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        register: Register,
        source: Path | bytes,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._register: Register = register
        self._source = source
        self._name = name
        self._key = new_id()
        self._task: Task[ImportResult] | None = None
        self._is_importing = False
        self._again: Callable[[], None] = self.look
        self._choosing = QTimer(self, singleShot=True, interval=CHOOSING_MS)
        self._choosing.timeout.connect(self.look)
        self._build()
        for part in (self.columns, self.reading, self.questions):
            part.changed.connect(self._choosing.start)
        self.reading.changed.connect(self.columns.forget)
        self.look()

    def _build(self) -> None:
        is_list = self._register == "email-list"
        self.setWindowTitle(self.tr("Import into the e-mail list") if is_list else self.tr("Import customers"))
        resize_within_screen(self, 860, 560)
        self.summary = QLabel(self, wordWrap=True)
        self.columns = ColumnChoice(self._register, self)
        self._show_columns = QToolButton(self)
        self._show_columns.setCheckable(True)
        self._show_columns.setText(self.tr("&Columns of the file…"))
        self._show_columns.toggled.connect(self.columns.setVisible)
        self._show_columns.setChecked(is_list)
        self.columns.setVisible(is_list)
        self.reading = ReadingChoice(self)
        self.questions = QuestionChoice(self)
        self.preview = ImportPreview(self)
        self.preview.hide()
        self._progress = QProgressBar(self, minimum=0, maximum=0, textVisible=False)
        self._progress.setAccessibleName(self.tr("Progress"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self._show_columns)
        layout.addLayout(head)
        for part in (self.reading, self.columns, self.questions):
            layout.addWidget(part)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self._progress)
        layout.addStretch(0)
        layout.addWidget(self._build_buttons())

    def _build_buttons(self) -> QDialogButtonBox:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.import_all = QPushButton(self.tr("&Import all"), self)
        self.import_good = QPushButton(self)
        self.retry = QPushButton(self.tr("&Try again"), self)
        self.save_bad = QPushButton(self.tr("&Save the bad rows…"), self)
        self.save_bad.hide()
        self.save_bad.clicked.connect(self._on_save_bad)
        for button in (self.save_bad, self.import_all, self.import_good, self.retry):
            self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        self.import_all.setDefault(True)
        self.import_all.clicked.connect(partial(self._import, accept_partial=False))
        self.import_good.clicked.connect(partial(self._import, accept_partial=True))
        self.retry.clicked.connect(self._on_retry)
        self._buttons.rejected.connect(self.reject)
        return self._buttons

    @Slot()
    def look(self) -> None:
        """Ask what the import would do."""
        if self._task is not None:
            self._task.cancel()
        self._key = new_id()
        self._again = self.look
        text = self.tr("Reading {name} ({size})…")
        self._show_busy(text.format(name=self._name, size=size_text(_size(self._source))))
        self._ask(self._on_looked, dry_run=True, accept_partial=False)

    def _ask(self, done: Callable[[ImportResult], None], *, dry_run: bool, accept_partial: bool) -> None:
        company_id, register, source, key = self._workplace.session.company_id, self._register, self._source, self._key
        options = self._options()

        def call(gateway: Gateway) -> ImportResult:
            return gateway.import_register(
                company_id,
                register,
                source,
                dry_run=dry_run,
                accept_partial=accept_partial,
                options=options,
                key=new_id() if dry_run else key,
            )

        self._task = self._workplace.ask(call, done, self._on_refused, self)

    def _options(self) -> FileOptions:
        from connect_app.client.register_calls import FileOptions

        return FileOptions(
            sheet=self.reading.sheet,
            header_row=self.columns.wanted_row,
            encoding=self.reading.encoding,
            columns=self.columns.chosen(),
            joins_columns=self.columns.joins.isChecked(),
            accept=self.questions.answers,
        )

    # The bad rows

    @Slot()
    def _on_save_bad(self) -> None:
        from connect_app.desktop.registers.bad_rows import ask_where

        folder = self._source.parent if isinstance(self._source, Path) else None
        stem = Path(self._name).stem if isinstance(self._source, Path) else self.tr("list")
        name = self.tr("{name}, bad rows").format(name=stem)
        ask_where(self, self.tr("Save the bad rows"), folder, f"{name}.xlsx", self._save_bad_to)

    def _save_bad_to(self, name: str) -> None:
        from connect_app.desktop.registers.bad_rows import save_bad_rows

        call = partial(
            save_bad_rows,
            company_id=self._workplace.session.company_id,
            register=self._register,
            source=self._source,
            options=self._options(),
            path=Path(name),
            headings=(self.tr("Row"), self.tr("Why it cannot be taken")),
        )
        self.save_bad.setEnabled(False)
        self._workplace.ask(call, self._on_bad_saved, self._on_bad_not_saved, self)

    def _on_bad_saved(self, path: Path) -> None:
        self.save_bad.setEnabled(True)
        self.summary.setText(
            self.tr("The bad rows were saved as {name}. Mend them there and import that file.").format(name=path.name)
        )

    def _on_bad_not_saved(self, error: ConnectError) -> None:
        self.save_bad.setEnabled(True)
        self.summary.setText(said(error.sentence))

    def reject(self) -> None:
        """Go away, unless the import is under way: what it did could not be undone then."""
        if not self._is_importing:
            super().reject()

    def _import(self, _is_checked: bool = False, *, accept_partial: bool) -> None:
        self._is_importing = True
        self._again = partial(self._import, accept_partial=accept_partial)
        self._buttons.setEnabled(False)
        self._show_busy(self.tr("Importing {name}…").format(name=self._name))
        self._ask(self._on_imported, dry_run=False, accept_partial=accept_partial)

    # What came back

    def _on_looked(self, result: ImportResult) -> None:
        self._end_busy()
        self.columns.show_columns(result.headers, result.columns)
        self._show_reading(result)
        self.columns.show_more(result.more_columns)
        self.questions.show_questions(result.questions)
        self.preview.show_result(result)
        self.preview.show()
        good, bad = result.added + result.changed, result.rejected_count
        self.summary.setText(self._summed_up(result))
        self.save_bad.setVisible(bool(bad))
        self.import_all.setVisible(not bad)
        self.import_all.setEnabled(good > 0)
        self.import_good.setVisible(bool(bad))
        self.import_good.setEnabled(good > 0)
        self.import_good.setText(self.tr("Import only the %Ln &good row(s)", "", good))

    def _show_reading(self, reading: FileReading) -> None:
        self.reading.show_reading(reading)
        self.columns.show_row(reading.header_row)

    def _summed_up(self, result: ImportResult) -> str:
        parts = [
            self.tr("%Ln row(s) will be added", "", result.added) if result.added else "",
            self.tr("%Ln will be changed", "", result.changed) if result.changed else "",
            self.tr("%Ln are the same already", "", result.unchanged) if result.unchanged else "",
            self.tr("%Ln are joined with an earlier one", "", result.joined) if result.joined else "",
        ]
        text = f"{', '.join(filter(None, parts))}." if any(parts) else ""
        if result.rejected_count:
            bad = self.tr("%Ln row(s) cannot be taken.", "", result.rejected_count)
            text = f"{text} {bad} {self.tr('Nothing has been imported yet.')}"
        elif not (result.added or result.changed):
            text = f"{text} {self.tr('There is nothing to import.')}"
        if len(result.rejected) < result.rejected_count:
            shown, count = number_text(len(result.rejected)), number_text(result.rejected_count)
            some = self.tr("{shown} of the {count} bad rows are shown here; all of them can be saved.")
            text = f"{text} {some.format(shown=shown, count=count)}"
        if len(result.rows) < result.added + result.changed:
            text = f"{text} {self.tr('Only the first rows of each list are shown.')}"
        return text.strip()

    def _on_imported(self, result: ImportResult) -> None:
        self._is_importing = False
        self.imported.emit(result)
        self.accept()

    def _on_refused(self, error: ConnectError) -> None:
        from connect_app.client.refusals import ImportRefused
        from connect_app.domain.errors import FixData

        self._is_importing = False
        self._end_busy()
        self.summary.setText(said(error.sentence))
        self.import_all.hide()
        self.import_good.hide()
        self.save_bad.hide()
        self.retry.setVisible(not isinstance(error, FixData))
        has_columns = self.columns.are_known or (isinstance(error, ImportRefused) and bool(error.headers))
        if isinstance(error, FixData) and not has_columns:
            self._show_columns.setChecked(False)  # it is no list, so it has none to choose from
            self._show_columns.hide()
        if not isinstance(error, ImportRefused):
            return
        self._show_reading(error.reading)
        if error.rejected:
            self.preview.show_rejections(error.rejected, error.rejected_count)
            text = self.tr("%Ln row(s) cannot be taken, so nothing was imported.", "", error.rejected_count)
            self.summary.setText(text)
            self._again = self.look
            self.retry.show()
        elif error.headers:
            self._ask_for_columns(error.headers)

    def _ask_for_columns(self, headers: Sequence[str]) -> None:
        if self.columns.has_header.isChecked() and any("@" in header for header in headers):
            self.columns.read_without_header()  # no header has an address in it
            self.look()
            return
        self.preview.hide()
        self.summary.setText(self.tr("Which column is which could not be seen by their headings. Please choose."))
        self.columns.show_columns(headers, {})
        self._show_columns.setChecked(True)

    # Busy

    def _show_busy(self, text: str) -> None:
        self.summary.setText(text)
        self._progress.show()
        for button in (self.import_all, self.import_good):
            button.setEnabled(False)
        self.save_bad.setEnabled(False)
        self.retry.hide()

    @Slot()
    def _on_retry(self) -> None:
        self._again()

    def _end_busy(self) -> None:
        self._task = None
        self._progress.hide()
        self._buttons.setEnabled(True)
        self.save_bad.setEnabled(True)


def _size(source: Path | bytes) -> int:
    if isinstance(source, bytes):
        return len(source)
    try:
        return source.stat().st_size
    except OSError:
        return 0  # reading it will say why
