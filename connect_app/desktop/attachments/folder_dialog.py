"""*Attach a folder*: its files find their invoices, those that are sure go in one press, the others are asked about."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.invoice_names import name_of
from connect_app.desktop.attachments.candidates_box import CandidatesBox
from connect_app.desktop.attachments.description_fields import DescriptionFields
from connect_app.desktop.attachments.folder_files import FolderFile, FolderFiles
from connect_app.desktop.attachments.folder_table import FolderTable
from connect_app.desktop.attachments.folder_words import counts_text
from connect_app.desktop.attachments.mending_panel import MendingPanel
from connect_app.desktop.attachments.remembered_types import remember_type
from connect_app.desktop.text import sentences
from connect_app.desktop.widgets import question
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.documents.mending.steps import Fix

if TYPE_CHECKING:
    from connect_app.client.finding_invoices import FoundFile
    from connect_app.client.given_folder import GivenFolder
    from connect_app.client.outbox import Outbox
    from connect_app.client.taking_back import TakenBack
    from connect_app.desktop.background.tasks import CancelToken
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_NAMED = 3


class FolderDialog(QDialog):
    """Reads in the background; what is sure can be attached while the rest is still read.

    ``attached`` (how many, ids of their jobs): they lie in the outbox, when the window closes. ``decided`` (paths):
    files of which nothing is left to decide.
    """

    attached = Signal(int, object)
    decided = Signal(object)

    def __init__(self, workplace: Workplace, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._folder = Path(tempfile.mkdtemp(prefix="connect-folder-"))
        self._is_reading = True
        self._said = ""
        self.files = FolderFiles(workplace, self)
        self._build(paths)
        self.files.changed.connect(self._update)
        self._task = workplace.tasks.run(partial(self._read, tuple(paths)), self._on_read, self._on_failed, self)
        self._update()

    # Reading

    def _read(self, paths: Sequence[Path], token: CancelToken) -> None:
        """Read the folder and find its files' invoices, in the background."""
        from connect_app.client.finding_invoices import InvoiceFinder
        from connect_app.client.given_folder import read_given

        session, pages, hand_over = self._workplace.session, self._workplace.pages, self._workplace.tasks.hand_over
        given = read_given(paths)
        hand_over(self._on_given, given, self)
        gateway, company_id = session.require_gateway(), session.company_id
        settings = session.settings or gateway.settings(company_id).value
        finder = InvoiceFinder(
            pages.worker(), pages.mender(), settings.matching, partial(gateway.match_files, company_id), self._folder
        )
        for found in finder.find(given.files, token.check):
            token.check()
            hand_over(self._on_found, found, self)

    def _on_given(self, given: GivenFolder) -> None:
        self._progress.setRange(0, max(len(given.files), 1))
        if given.lacking:
            names = ", ".join(given.lacking[:_NAMED]) + (", …" if len(given.lacking) > _NAMED else "")
            count = len(given.lacking)
            self._said = self.tr("The list names %n file(s) that are not here: {names}.", "", count).format(names=names)
        unreadable = [sentences.said(error.sentence) for _path, error in given.unreadable]
        self._said = " ".join(filter(None, (self._said, *unreadable[:_NAMED])))
        self._update()

    def _on_found(self, found: Sequence[FoundFile]) -> None:
        is_first = not self.files.files
        self.files.take_found(found)
        sources = {one.source or one.given.path for one in found}
        self._progress.setValue(self._progress.value() + len(sources))
        if is_first and self.files.files:
            self._go_to(0)

    def _on_read(self, _nothing: None) -> None:
        self._is_reading = False
        self._progress.hide()
        self._update()
        if (current := self.table.current) is None or not self._file(current).is_open:
            self._go_to_next_open(-1)

    # Building

    def _build(self, paths: Sequence[Path]) -> None:
        self.setWindowTitle(self.tr("Attach a folder"))
        resize_within_screen(self, 980, 640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        heading = QLabel(self, wordWrap=True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        names = ", ".join(path.name for path in paths[:_NAMED]) + (", …" if len(paths) > _NAMED else "")
        explained = self.tr("Each file looks for its invoice among those that wait: by its name, its pages and a list.")
        heading.setText(f"{names}\n{explained}")
        layout.addWidget(heading)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setFormat(self.tr("%v of %m files read"))
        layout.addWidget(self._progress)
        self.table = FolderTable(self.files, self)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.table.figure_pressed.connect(self._on_figure)
        layout.addWidget(self.table, 1)
        self._candidates = CandidatesBox(self)
        self._candidates.chosen.connect(self._on_candidate)
        layout.addWidget(self._candidates)
        self.fields = DescriptionFields(self.files.kind, self)
        self.fields.changed.connect(self._on_described)
        layout.addWidget(self.fields)
        self.panel = MendingPanel(self)
        self.panel.wanted.connect(self._on_fix)
        self.panel.compare.connect(self._on_compare)
        self.panel.back.connect(self._on_original_again)
        layout.addWidget(self.panel)
        self._summary = QLabel(self, wordWrap=True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self._summary)
        layout.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        self._next = QPushButton(self.tr("Ne&xt to decide"), self)
        self._mend_all = QPushButton(self)
        self._take_back = QPushButton(self)
        for button, slot in (
            (self._next, self._on_next),
            (self._mend_all, self._on_mend_all),
            (self._take_back, self._on_take_back),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self._buttons = QDialogButtonBox(self)
        self._ok = self._buttons.addButton(self.tr("&Attach"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._next)
        foot.addWidget(self._mend_all)
        foot.addStretch(1)
        foot.addWidget(self._take_back)
        foot.addWidget(self._buttons)
        return foot

    # What is to be seen

    @Slot()
    def _update(self) -> None:
        files, current = self.files.files, self.table.current
        going = [file for file in files if file.is_wanted and file.may_go]
        self._ok.setEnabled(bool(going))
        self._ok.setText(self.tr("&Attach %n file(s)", "", len(going)) if going else self.tr("&Attach"))
        attached = sum(bool(file.job_id) for file in files)
        self._take_back.setVisible(attached > 0)
        self._take_back.setText(self.tr("Take &back %n file(s)", "", attached))
        changing = any(file.is_changing for file in files)
        mendable = sum(file.is_wanted and file.needed_fix is not None for file in files)
        self._mend_all.setVisible(changing or mendable > 0)
        self._mend_all.setText(self.tr("&Stop") if changing else self.tr("&Mend %n file(s)", "", mendable))
        self._next.setVisible(any(file.is_open for file in files))
        shown = self._file(current) if current is not None else None
        self._candidates.show_file(shown)
        self.fields.setVisible(shown is not None and shown.is_wanted)
        self.panel.show_file(shown if shown is not None and shown.is_wanted else None)
        is_empty = not files and not self._is_reading and not self._said
        counts = self.tr("There is no file to attach.") if is_empty else counts_text(files)
        self._summary.setText(" ".join(filter(None, (self._said, counts))))

    def _file(self, chosen: object) -> FolderFile:
        assert isinstance(chosen, FolderFile)
        return chosen

    # What the clerk does

    @Slot()
    def _on_chosen(self) -> None:
        if (current := self.table.current) is not None:
            self.fields.fill(current.description)
        self._update()

    @Slot(int)
    def _on_figure(self, figure: int) -> None:
        """Let the chosen files go to the invoice with this figure, and go on to the next that is open."""
        current = self.table.current
        if current is None or self._file(current).job_id:
            return
        if figure == 0:
            for file in self.table.chosen:
                self.files.choose(self._file(file), None)
        elif figure <= len(self._file(current).candidates):
            self.files.choose(self._file(current), self._file(current).candidates[figure - 1][0])
        else:
            return
        self._go_to_next_open(self.files.files.index(self._file(current)))

    @Slot(int)
    def _on_candidate(self, place: int) -> None:
        self._on_figure(place + 1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_next(self) -> None:
        current = self.table.current
        self._go_to_next_open(self.files.files.index(self._file(current)) if current is not None else -1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_next_open(self, after: int) -> None:
        rows = [*range(after + 1, len(self.files.files)), *range(after + 1)]
        row = next((row for row in rows if self.files.files[row].is_open), None)
        if row is not None:
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        mode = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.files.index(row, 0), mode)
        self.table.scrollTo(self.files.index(row, 0))

    @Slot(str, object)
    def _on_described(self, field: str, value: object) -> None:
        self.files.describe([file for file in self.table.chosen if self._file(file).is_wanted], field, value)

    @Slot(object, object)
    def _on_fix(self, fix: Fix, password: str | None) -> None:
        for file in self.table.chosen:
            if fix in file.fixes:
                self.files.mend(file, fix, password)

    @Slot()
    def _on_mend_all(self) -> None:
        """Mend all that needs it, or stop that."""
        if any(file.is_changing for file in self.files.files):
            self.files.stop_changing()
            return
        for file in self.files.files:
            if file.is_wanted and (fix := file.needed_fix) is not None:
                self.files.mend(file, fix)

    @Slot()
    def _on_compare(self) -> None:
        from connect_app.desktop.attachments.compare import CompareDialog

        if (current := self.table.current) is not None and current.original is not None:
            dialog = CompareDialog(self._workplace, current, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    @Slot()
    def _on_original_again(self) -> None:
        for file in self.table.chosen:
            self.files.take_original_back(file)

    # Attaching, and taking all of it back

    @Slot()
    def _on_accepted(self) -> None:
        """Put all that belong to an invoice and fit into the outbox; each is there or not, whatever dies."""
        going = [file for file in self.files.files if file.is_wanted and file.may_go]
        company_id = self._workplace.session.company_id
        plan = [
            (file, file.invoice, file.path, file.filename, file.description, file.original)
            for file in going
            if file.invoice is not None
        ]
        jobs: dict[FolderFile, str] = {}

        def store(outbox: Outbox) -> None:
            for file, invoice, path, filename, said, original in plan:
                name = name_of(invoice)
                job = outbox.add_attachment(company_id, invoice.id, path, filename, said, original, invoice_name=name)
                jobs[file] = job.id

        def finish(_nothing: None) -> None:
            self._said = ""
            for file in jobs:
                if file.invoice is not None:
                    remember_type(self._workplace.preferences, [file.invoice], file.description.document_type)
            settle()

        def settle() -> None:
            self._buttons.setEnabled(True)
            self.files.mark_attached(jobs)
            self._update()

        def fail(error: ConnectError) -> None:  # what is in the outbox is not put there twice by the next try
            self._said = sentences.said(error.sentence)
            settle()

        self._buttons.setEnabled(False)
        self._workplace.taking.run(store, finish, fail, self)

    @Slot()
    def _on_take_back(self) -> None:
        from connect_app.client.taking_back import take_back

        files = {file.job_id: file for file in self.files.files if file.job_id}
        session, outbox = self._workplace.session, self._workplace.outbox
        company_id, job_ids = session.company_id, tuple(files)

        def work(token: CancelToken) -> TakenBack:
            return take_back(outbox, session.require_gateway, company_id, job_ids, token.check)

        def done(taken: TakenBack) -> None:
            kept = {job_id for job_id, _ in taken.left} | set(taken.open_ids)
            self.files.mark_attached({file: "" for job_id, file in files.items() if job_id not in kept})
            reasons = list(dict.fromkeys(sentences.said(error.sentence) for _, error in taken.left))
            self._said = " ".join(reasons[:_NAMED])
            self._take_back.setEnabled(True)
            self._update()

        def fail(error: ConnectError) -> None:
            self._take_back.setEnabled(True)
            self._on_failed(error)

        self._take_back.setEnabled(False)
        self._workplace.tasks.run(work, done, fail, self)

    def _on_failed(self, error: ConnectError) -> None:
        self._is_reading = False
        self._progress.hide()
        self._said = sentences.said(error.sentence)
        self._update()

    # Leaving

    def reject(self) -> None:
        """Close; asks first if something that was found or decided would not be attached."""
        left = sum(file.is_wanted for file in self.files.files)
        if not left:
            self._leave()
            return
        asked = question.ask(
            self,
            self.tr("Close without attaching %n file(s)?", "", left),
            self.tr("They were found to belong to an invoice. The files themselves stay where they are."),
            self.tr("Close"),
            self.tr("Go on here"),
        )
        asked.accepted.connect(self._leave)

    @Slot()
    def _leave(self) -> None:
        super().reject()

    def done(self, result: int) -> None:
        """Close, and remove what was made here; the outbox has its own copies."""
        self._task.cancel()
        self.files.stop_changing()
        self.files.forget_copies()
        folder = self._folder
        self._workplace.tasks.run(
            lambda _token: shutil.rmtree(folder, ignore_errors=True), None, None, self._workplace.session
        )
        jobs = tuple(file.job_id for file in self.files.files if file.job_id)
        if jobs:
            self.attached.emit(len(jobs), jobs)
        if decided := self.files.decided:
            self.decided.emit(decided)
        super().done(result)
