"""The foot of the window: what is being uploaded, whether the gateway answers, and which mode this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from connect_app.client.jobs import Job, JobState
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.desktop.background.session import Session
    from connect_app.domain.errors import ConnectError


class UploadStatus(QWidget):
    """What is on its way to the gateway, in numbers. ``cancel_wanted`` (id of a job)."""

    cancel_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job_id = ""
        self._jobs: Sequence[Job] = ()
        self._taking = 0
        self._text = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(160)
        self._bar.setFixedHeight(16)
        self._bar.setAccessibleName(self.tr("Upload"))
        self._cancel = QToolButton(self, autoRaise=True)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self._text, self._bar, self._cancel):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.show_jobs(())

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Show the job that is being uploaded, or how many wait."""
        self._jobs = jobs
        running = next((job for job in jobs if job.state is JobState.UPLOADING), None)
        waiting = sum(job.state is JobState.WAITING for job in jobs)
        self._bar.setVisible(running is not None)
        self._cancel.setVisible(running is not None)
        if running is None:
            self._job_id = ""
            self._text.setText(self._still_text(waiting))
            return
        self._job_id = running.id
        self._text.setText(self._running_text(running, waiting))
        # In kilobytes: a progress bar counts in 32 bits.
        self._bar.setMaximum(max(1, running.size // 1000))
        self._bar.setValue(running.sent // 1000)

    @Slot(int)
    def show_taking(self, count: int) -> None:
        """Show how many files are not in the outbox yet."""
        self._taking = count
        self.show_jobs(self._jobs)

    def _still_text(self, waiting: int) -> str:
        parts = []
        if self._taking:
            parts.append(self.tr("Taking %n file(s)…", "", self._taking))
        if waiting:
            parts.append(self.tr("%n upload(s) waiting for the gateway", "", waiting))
        return " · ".join(parts)

    def _running_text(self, job: Job, waiting: int) -> str:
        text = self.tr("Uploading {name}, {sent} of {size}").format(
            name=job.filename, sent=size_text(job.sent), size=size_text(job.size)
        )
        more = waiting + self._taking
        return f"{text} · {self.tr('%n more', '', more)}" if more else text

    @Slot()
    def _on_cancel(self) -> None:
        if self._job_id:
            self.cancel_wanted.emit(self._job_id)


class StatusLine(QStatusBar):
    """Uploads on the left, connection and mode on the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.uploads = UploadStatus(self)
        self.addWidget(self.uploads, 1)
        self._connection = QLabel(self)
        self._connection.setContentsMargins(8, 2, 12, 2)
        self._connection.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.addPermanentWidget(self._connection)
        self.setSizeGripEnabled(False)
        session.connected.connect(self._update)
        session.settings_changed.connect(self._update)
        session.lost.connect(self._on_lost)
        self._update()

    @Slot()
    def _update(self) -> None:
        session = self._session
        texts = {
            "connecting": self.tr("Connecting…"),
            "connected": self.tr("Connected"),
            "lost": self.tr("No connection; what you do is kept"),
        }
        parts = [texts[session.state]]
        if session.company is not None:
            parts.append(said(session.company.name))
        if session.joined is not None:
            parts.append(session.joined.host)
            if session.user is not None:
                parts.append(session.user.name)
        if session.practice:
            parts.append(self.tr("Practice mode"))
            if session.joined is None and session.state == "connected":
                parts.append(self.tr("as administrator") if session.role == "admin" else self.tr("as clerk"))
        self._connection.setText(" · ".join(parts))
        self._connection.setToolTip("")

    @Slot(object)
    def _on_lost(self, error: ConnectError) -> None:
        self._update()
        self._connection.setToolTip(said(error.sentence))
