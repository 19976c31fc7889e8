"""Which attachments of the invoice go with this message, and the way to more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.jobs import Job, JobKind, JobState
from connect_app.desktop.text import wording
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.contract.files import Attachment, InvoiceDetail
    from connect_app.desktop.background.workplace import Workplace

_ID = Qt.ItemDataRole.UserRole
_ON_THE_WAY = (JobState.WAITING, JobState.UPLOADING)


class LetterAttachments(QGroupBox):
    """``changed``: others are ticked. ``arrived``: a file that was added has reached the gateway.

    ``more_wanted``: the clerk wants to add files to the invoice.
    """

    changed = Signal()
    arrived = Signal()
    more_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Attachments"))
        self._workplace = workplace
        self._invoice: InvoiceDetail | None = None
        self._jobs: dict[str, Job] = {}
        self._build()
        self._stop_listening = workplace.outbox.listen(self._heard)

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """The ids of the attachments that are ticked, in their order."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.data(_ID) for item in items if item.data(_ID) and item.checkState() is Qt.CheckState.Checked)

    @property
    def are_on_the_way(self) -> bool:
        """True while a file that was added has not reached the gateway."""
        return any(job.state in _ON_THE_WAY for job in self._jobs.values())

    def stop(self) -> None:
        """Listen no more; to be called when the window closes."""
        self._stop_listening()

    def show_invoice(self, invoice: InvoiceDetail) -> None:
        """Show what hangs on the invoice now: known ones stay ticked or not, new ones are ticked."""
        first = self._invoice is None
        known = {item.data(_ID): item.checkState() for item in self._items() if item.data(_ID)}
        self._invoice = invoice
        if first:
            jobs = (job for job in self._workplace.outbox.jobs() if self._is_mine(job))
            self._jobs = {job.id: job for job in jobs if job.state in _ON_THE_WAY}
        self._draw(known)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _build(self) -> None:
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Attachments"))
        self._list.setMinimumHeight(56)
        self._list.itemChanged.connect(self._on_item_changed)
        self._none = QLabel(self.tr("The invoice has no attachment."), self, wordWrap=True)
        self._more = QPushButton(self.tr("&More files…"), self)
        self._more.setAutoDefault(False)
        self._more.clicked.connect(self.more_wanted)
        self._may_attach = self._workplace.session.may_attach
        if not self._may_attach:
            self._more.setEnabled(False)
            self._none.setText(self._why_not())
        policy = self._none.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that the button keeps its place
        self._none.setSizePolicy(policy)
        foot = QHBoxLayout()
        foot.addWidget(self._none, 1)
        foot.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addWidget(self._list, 1)
        layout.addLayout(foot)

    def _draw(self, known: dict[str, Qt.CheckState]) -> None:
        assert self._invoice is not None
        self._list.blockSignals(True)
        row = self._list.currentRow()
        self._list.clear()
        for attachment in self._invoice.attachments:
            if attachment.is_picture:
                continue  # it is the invoice itself, which goes in any case
            state = known.get(attachment.id, Qt.CheckState.Checked)
            self._list.addItem(_item(attachment, state, self.tr("stays inside the company")))
        for job in self._jobs.values():
            if text := self._job_text(job):
                item = QListWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self._list.addItem(item)
        self._list.setCurrentRow(min(row, self._list.count() - 1))
        self._list.blockSignals(False)
        self._none.setVisible(self._list.count() == 0 or not self._may_attach)
        self.changed.emit()

    def _why_not(self) -> str:
        settings = self._workplace.session.settings
        if settings is not None and not settings.attachments_enabled:
            return self.tr("Attachments are switched off in the settings.")
        return self.tr("You may look at invoices, but not add anything to them.")

    def _job_text(self, job: Job) -> str:
        if job.state is JobState.REFUSED:
            reason = " ".join(said(reason.message) for reason in job.reasons)
            return self.tr("{name} was refused: {reason}").format(name=job.filename, reason=reason)
        if job.state in _ON_THE_WAY:
            return self.tr("{name} is on its way to the gateway…").format(name=job.filename)
        return ""

    def _is_mine(self, job: Job) -> bool:
        return job.kind is JobKind.ATTACHMENT and self._invoice is not None and job.invoice_id == self._invoice.id

    def _heard(self, job: Job) -> None:
        """Hand over to the window; called in a thread of the client."""
        self._workplace.tasks.hand_over(self._on_job, job, self)

    def _on_job(self, job: Job) -> None:
        if not self._is_mine(job):
            return
        before = self._jobs.get(job.id)
        self._jobs[job.id] = job
        if before is None or before.state is not job.state:
            if job.state is JobState.DONE:
                self.arrived.emit()
            self._draw({item.data(_ID): item.checkState() for item in self._items() if item.data(_ID)})

    @Slot(QListWidgetItem)
    def _on_item_changed(self, _item: QListWidgetItem) -> None:
        self.changed.emit()


def _item(attachment: Attachment, state: Qt.CheckState, stays_inside: str) -> QListWidgetItem:
    kind = wording.document_type_label(attachment.document_type)
    text = f"{attachment.filename}  ·  {kind}  ·  {size_text(attachment.size)}"
    item = QListWidgetItem(text)
    if attachment.is_internal:
        item.setText(f"{text}  ·  {stays_inside}")
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item
    item.setData(_ID, attachment.id)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(state)
    return item
