"""The files that are about to be attached: each is checked the moment it is chosen, and mended where that is wanted."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from connect_app.client.jobs import Description
from connect_app.desktop.attachments.chosen_file import ChosenFile, worth_saying
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon, severity_icon_name
from connect_app.desktop.text import wording
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.file_kinds import kind_label
from connect_app.desktop.text.sentences import said
from connect_app.documents.mending.steps import Fix
from connect_app.domain.finding import Severity
from connect_app.domain.media_types import media_type_label

if TYPE_CHECKING:
    from connect_app.client.mending import MendedCopy
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.attachment import DocumentFacts
    from connect_app.domain.channel import Channel
    from connect_app.domain.errors import ConnectError
    from connect_app.domain.finding import Finding

NAME, KIND, TYPE, NOTE, STATE = range(5)
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class ChosenFiles(QAbstractTableModel):
    """``changed``: a file came, went, was checked or described. They are for all channels of the invoices."""

    changed = Signal()

    def __init__(self, workplace: Workplace, channels: frozenset[Channel], kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.channels = channels
        self.kind = kind
        self._folders: list[Path] = []
        self.files: list[ChosenFile] = []

    # What Qt asks

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self.files)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headings()[section]

    def headings(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return self.tr("File"), self.tr("Kind"), self.tr("Type"), self.tr("Note"), self.tr("Fits")

    def channels_of(self, _file: ChosenFile) -> frozenset[Channel]:
        """Return on which channels a file is to go."""
        return self.channels

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        file, column = self.files[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(file, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(file.original or file.path) if column == NAME else self.text(file, column)
        if role == Qt.ItemDataRole.DecorationRole and column == STATE and file.is_checked:
            worst = min((_ORDER.index(one.severity) for one in file.findings or ()), default=len(_ORDER))
            name, kind = severity_icon_name(_ORDER[worst]) if worst < len(_ORDER) else ("check", Tint.SUCCESS)
            return icon(name, kind)
        return None

    def text(self, file: ChosenFile, column: int) -> str:
        """Return what a cell says."""
        if column == NAME:
            return file.filename
        if column == KIND:
            return self._about(file)
        if column == TYPE:
            inside = self.tr("stays inside")
            label = wording.document_type_label(file.description.document_type)
            return f"{label} · {inside}" if file.description.is_internal else label
        if column == NOTE:
            return file.description.note or ""
        return self.state(file)

    def _about(self, file: ChosenFile) -> str:
        if file.facts is None:
            return ""
        about = [kind_label(media_type_label(file.facts.media_type)), size_text(file.facts.size)]
        if file.facts.pages:
            # Not by tr(): for a class made of this one Qt would not look here for the plural.
            about.append(QCoreApplication.translate("ChosenFiles", "%n page(s)", "", file.facts.pages))
        return " · ".join(about)

    def state(self, file: ChosenFile) -> str:
        """Return whether a file fits, in a word or two."""
        if file.is_changing:
            return self.tr("Being changed…")
        if not file.is_checked:
            return self.tr("Being checked…")
        if file.has_errors:
            return self.tr("Can be mended") if file.fixes else self.tr("Does not fit")
        return self.tr("Yes, with a hint") if file.findings else self.tr("Yes")

    # What the clerk does

    def add(self, paths: Sequence[Path]) -> None:
        """Take more files; one that is there already is not taken twice."""
        known = {file.original or file.path for file in self.files}
        new = [path for path in dict.fromkeys(paths) if path not in known]
        if not new:
            return
        kind = self.files[-1].description.document_type if self.files else self.kind
        added = [ChosenFile(path, path.name, Description(kind)) for path in new]
        self.append(added)
        for file in added:
            self.check(file)

    def append(self, files: Sequence[ChosenFile]) -> None:
        """Take more rows."""
        self.beginInsertRows(_NO_PARENT, len(self.files), len(self.files) + len(files) - 1)
        self.files += files
        self.endInsertRows()

    def remove(self, files: Iterable[ChosenFile]) -> None:
        """Take files away."""
        for file in tuple(files):
            if file.task is not None:
                file.task.cancel()
            row = self.files.index(file)
            self.beginRemoveRows(_NO_PARENT, row, row)
            del self.files[row]
            self.endRemoveRows()
        self.changed.emit()

    def describe(self, files: Iterable[ChosenFile], field: str, value: object) -> None:
        """Say something about several files; what was said of the other fields stays."""
        for file in files:
            before = file.description
            file.description = replace(before, **{field: value})  # type: ignore[arg-type]
            if field == "is_internal" and before != file.description:
                self.check(file)  # other rules hold for it now
            self.show(file)

    def take_original_back(self, file: ChosenFile) -> None:
        """Let the file be again what the clerk chose."""
        if file.original is None:
            return
        file.path, file.filename = file.original, file.original_name
        file.original, file.done = None, ()
        self.check(file)

    # What the program does

    def check(self, file: ChosenFile) -> None:
        """Look at a file in the background; the gateway looks at it once more when it comes there."""
        session, pages, channels = self._workplace.session, self._workplace.pages, self.channels_of(file)
        path, filename, is_internal = file.path, file.filename, file.description.is_internal

        def look(_token: object) -> tuple[DocumentFacts, tuple[Finding, ...]]:
            from connect_app.client.checking import AttachmentChecker

            checker = AttachmentChecker(pages.worker(), lambda: session.settings)
            return checker.check(path, filename, channels, is_internal=is_internal)

        def show(checked: tuple[DocumentFacts, tuple[Finding, ...]]) -> None:
            file.facts, findings = checked
            file.findings = worth_saying(findings)
            self.show(file)

        def fail(error: ConnectError) -> None:  # the gateway will say it
            file.findings, file.failure = (), said(error.sentence)
            self.show(file)

        if file.task is not None:
            file.task.cancel()
        file.findings, file.is_changing = None, False
        self.show(file)
        file.task = self._workplace.tasks.run(look, show, fail, self)

    def mend(self, file: ChosenFile, fix: Fix, password: str | None = None) -> None:
        """Make another file of it that fits; what the clerk chose stays as it is."""
        session, pages, channels = self._workplace.session, self._workplace.pages, self.channels_of(file)
        path, filename = file.path, file.filename

        def work(_token: object) -> MendedCopy:
            from connect_app.client.mending import FileMender

            folder = Path(tempfile.mkdtemp(prefix="connect-mended-"))
            self._folders.append(folder)
            mender = FileMender(pages.worker(), pages.mender(), lambda: session.settings)
            return mender.mend(path, filename, fix, channels, folder, password)

        def show(copy: MendedCopy) -> None:
            if file.original is None:
                file.original, file.original_name = path, filename
            file.path, file.filename = copy.path, copy.filename
            file.done, file.failure = (*file.done, *copy.done), ""
            self.check(file)

        def fail(error: ConnectError) -> None:
            file.is_changing, file.failure = False, said(error.sentence)
            self.show(file)

        file.is_changing, file.failure = True, ""
        self.show(file)
        file.task = self._workplace.tasks.run(work, show, fail, self)

    def stop_changing(self) -> None:
        """End what is being changed; those files stay as they were."""
        for file in self.files:
            if file.is_changing and file.task is not None:
                file.task.cancel()
                file.is_changing = False
                self.show(file)
        self._workplace.tasks.run(lambda _token: self._workplace.pages.mender().close(), None, None, self)

    def forget_copies(self) -> None:
        """Remove the files that were made; the outbox has copies of those that go."""
        folders = tuple(self._folders)
        self._workplace.tasks.run(partial(_remove, folders), None, None, self._workplace.session)

    def show(self, file: ChosenFile) -> None:
        """Show a file as it is now."""
        if file in self.files:
            row = self.files.index(file)
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        self.changed.emit()


_ORDER = (Severity.ERROR, Severity.WARNING, Severity.HINT)


def _remove(folders: Sequence[Path], _token: object) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
