"""*Files on this PC*: the outbox, and the folders that are watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from connect_app.client.jobs import Job, JobState
from connect_app.desktop.lists.list_pane import EmptyText, ListPane
from connect_app.desktop.lists.list_table import ListTable
from connect_app.desktop.lists.rows_model import RowsModel
from connect_app.desktop.lists.view import View
from connect_app.desktop.text.folder_words import holds_text
from connect_app.desktop.waiting.outbox_columns import in_order, may_attach_again, may_give_facts, outbox_columns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons


class OutboxView(View):
    """What the clerk gave to the program on this computer, the newest first.

    ``retry_wanted`` (id), ``remove_wanted`` (id), ``facts_wanted`` (job), ``save_wanted`` (job), ``again_wanted`` (job)
    and ``attach_wanted`` (job): commands on one of them. ``open_files_wanted`` (paths): the clerk wants to say where
    these files belong.
    """

    retry_wanted = Signal(str)
    remove_wanted = Signal(str)
    facts_wanted = Signal(object)
    save_wanted = Signal(object)
    again_wanted = Signal(object)
    open_files_wanted = Signal(object)
    attach_wanted = Signal(object)

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._jobs: tuple[Job, ...] = ()
        self._sort = ""
        self.model: RowsModel[Job] = RowsModel(icons, outbox_columns(), parent=self)
        self.model.is_loaded = True
        self.table = ListTable(self.model, "outbox", workplace.preferences)
        self.pane = ListPane(
            self.tr("Files on this PC"),
            self.table,
            self.model,
            EmptyText(
                self.tr("Everything has reached the gateway."),
                self.tr("Files and attachments that you add are kept here until the gateway has them."),
            ),
            self,
        )
        self.retry = QPushButton(self.tr("Try again"), self)
        self.give_facts = QPushButton(self.tr("Say what stands in it…"), self)
        self.attach = QPushButton(self.tr("Attach and send again…"), self)
        self.save = QPushButton(self.tr("Save as…"), self)
        self.again = QPushButton(self.tr("Add again"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self._open_files: tuple[Path, ...] = ()
        self.open_files = QPushButton(self)
        self.open_files.hide()
        self._folders = QLabel(self, wordWrap=True)
        self._folders.setContentsMargins(14, 8, 14, 10)
        self._folders.setForegroundRole(self.foregroundRole().PlaceholderText)
        self._build()

    def _build(self) -> None:
        for button in (self.retry, self.give_facts, self.attach, self.save, self.again, self.remove):
            self.pane.bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pane, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 14, 0)
        foot.addWidget(self._folders, 1)
        foot.addWidget(self.open_files)
        layout.addLayout(foot)
        self.table.allow_sorting()
        self.table.sort_wanted.connect(self._on_sort_wanted)
        self.pane.chosen_changed.connect(self._update_buttons)
        self.retry.clicked.connect(self._on_retry)
        self.give_facts.clicked.connect(self._on_give_facts)
        self.attach.clicked.connect(self._on_attach)
        self.save.clicked.connect(self._on_save)
        self.again.clicked.connect(self._on_again)
        self.remove.clicked.connect(self._on_remove)
        self.open_files.clicked.connect(self._on_open_files)
        self.show_folders()
        self._update_buttons()

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Show these jobs."""
        chosen = self.table.chosen_ids()
        self._jobs = tuple(jobs)
        self.model.show_rows(in_order(jobs, self._sort))
        if self._sort and self.table.chosen_ids() != chosen:  # a row that moved is chosen all the same
            self.table.choose_all(chosen)
        self.model.total = len(jobs)
        self.model.loaded.emit()
        self._update_buttons()

    @Slot(str)
    def _on_sort_wanted(self, sort: str) -> None:
        chosen, self._sort = self.table.chosen_ids(), sort
        self.model.replace_rows(in_order(self._jobs, sort))
        self.table.choose_all(chosen)

    def show_folders(self) -> None:
        """Say which folders are watched."""
        workplace = self._workplace
        watched = workplace.preferences.folders_for(workplace.session.company_key)
        folders = [f"{folder.path} ({holds_text(folder.holds)})" for folder in watched]
        if folders:
            text = self.tr("Watched folders: {folders}").format(folders=" · ".join(folders))
        else:
            text = self.tr("No folder is watched. Choose one under Tools, Settings…, This computer.")
        self._folders.setText(text)

    def show_open_files(self, paths: tuple[Path, ...]) -> None:
        """Offer to say to which invoices these files of watched folders belong."""
        self._open_files = paths
        self.open_files.setText(self.tr("%n file(s) without an invoice…", "", len(paths)))
        self.open_files.setVisible(bool(paths))

    def focus_list(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus()

    def _chosen_jobs(self) -> list[Job]:
        keys = set(self.table.chosen_ids())
        return [job for job in self.model.rows() if job.id in keys]

    @Slot()
    def _update_buttons(self) -> None:
        jobs = self._chosen_jobs()
        tried = (JobState.REFUSED, JobState.WAITING, JobState.DAMAGED)
        self.retry.setEnabled(any(job.state in tried for job in jobs))
        self.remove.setEnabled(any(job.state not in (JobState.UPLOADING, JobState.NEWER) for job in jobs))
        is_one = len(jobs) == 1
        self.save.setVisible(is_one and jobs[0].state in (JobState.DAMAGED, JobState.NEWER, JobState.REFUSED))
        self.attach.setVisible(is_one and may_attach_again(jobs[0]))
        self.again.setVisible(is_one and jobs[0].state is JobState.DAMAGED)
        self.give_facts.setVisible(len(jobs) == 1 and may_give_facts(jobs[0]))

    @Slot()
    def _on_open_files(self) -> None:
        self.open_files_wanted.emit(self._open_files)

    @Slot()
    def _on_retry(self) -> None:
        for job in self._chosen_jobs():
            self.retry_wanted.emit(job.id)

    @Slot()
    def _on_remove(self) -> None:
        for job in self._chosen_jobs():
            self.remove_wanted.emit(job.id)

    @Slot()
    def _on_save(self) -> None:
        for job in self._chosen_jobs():
            self.save_wanted.emit(job)

    @Slot()
    def _on_attach(self) -> None:
        for job in self._chosen_jobs():
            self.attach_wanted.emit(job)

    @Slot()
    def _on_again(self) -> None:
        for job in self._chosen_jobs():
            self.again_wanted.emit(job)

    @Slot()
    def _on_give_facts(self) -> None:
        for job in self._chosen_jobs():
            self.facts_wanted.emit(job)
