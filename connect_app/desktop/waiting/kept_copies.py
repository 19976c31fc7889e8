"""What the clerk can do with a damaged entry of *Files on this PC*: save the kept copy, or add the file again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.notices import Notice

if TYPE_CHECKING:
    from connect_app.client.jobs import Job
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_ELSEWHERE = frozenset({"file_unreadable", "not_a_file"})


class KeptCopies(QObject):
    """``notice`` (Notice): what came of it."""

    notice = Signal(object)

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window

    def save(self, job: Job) -> None:
        """Ask where to save the kept copy, and save it."""
        dialog = self._dialog(self.tr("Save the kept copy"), job)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(partial(self._save_as, job))
        dialog.open()

    def add_again(self, job: Job) -> None:
        """Add the file again: from its kept copy if that is whole, else from where it came or from where it is."""
        self._add(job, None)

    def _dialog(self, title: str, job: Job) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folder = Path(job.source).parent if job.source else None
        if folder is not None and folder.is_dir():
            dialog.setDirectory(str(folder))
        dialog.selectFile(Path(job.filename).name)
        return dialog

    def _save_as(self, job: Job, name: str) -> None:
        target = Path(name)
        self._workplace.taking.run(
            lambda outbox: outbox.save_copy(job.id, target), partial(self._on_saved, target), self._on_failed, self
        )

    def _on_saved(self, target: Path, is_whole: bool) -> None:
        if is_whole:
            self.notice.emit(Notice(self.tr("{name} was saved; it is as you gave it.").format(name=target.name)))
            return
        text = self.tr("{name} was saved, but it may not be as you gave it. Look at it before you use it.")
        self.notice.emit(Notice(text.format(name=target.name), is_trouble=True, key="kept_copy"))

    def _add(self, job: Job, path: Path | None) -> None:
        self._workplace.taking.run(
            lambda outbox: outbox.add_again(job.id, path),
            self._on_added,
            partial(self._on_not_added, job, path),
            self,
        )

    def _on_added(self, job: Job) -> None:
        self.notice.emit(Notice(self.tr("{name} was added again.").format(name=job.filename)))

    def _on_not_added(self, job: Job, path: Path | None, error: ConnectError) -> None:
        if path is not None or error.code not in _ELSEWHERE:
            self._on_failed(error)
            return
        dialog = self._dialog(self.tr("Where is {name} now?").format(name=job.filename), job)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(self._on_chosen, job))
        dialog.open()

    def _on_chosen(self, job: Job, name: str) -> None:
        self._add(job, Path(name))

    def _on_failed(self, error: ConnectError) -> None:
        self.notice.emit(Notice(said(error.sentence), is_trouble=True, key=error.code))
