"""The question before a send: attachments of its invoices have not reached the gateway."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from connect_app.client.jobs import Job, JobState
from connect_app.desktop.sends.send_question import SendQuestion, list_of_lines
from connect_app.desktop.sends.upload_wait import Arriving
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.text.sentences import said


class NotArrivedQuestion(SendQuestion):
    """``waiting_chosen``, ``sending_chosen`` (without them), or rejected: go back.

    ``names``: number and customer of each invoice, by its id.
    """

    waiting_chosen = Signal()
    sending_chosen = Signal()

    def __init__(self, arriving: Arriving, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent, QSize(620, 360))
        count = len(arriving.under_way) + len(arriving.refused)
        lines = [self.tr("%n attachment(s) of these invoices did not reach the gateway.", "", count)]
        lines.append(self.tr("Nothing has been sent yet. Without them the invoices go out as they are there now."))
        self.set_heading(self.tr("Attachments have not arrived"), "upload", *lines)
        titles = [self.tr("Attachment"), self.tr("Invoice"), self.tr("How it stands")]
        jobs = (*arriving.refused, *arriving.under_way)
        rows = [(job.filename, names.get(job.invoice_id or "", ""), self._state(job)) for job in jobs]
        self.add_list(list_of_lines(self, self.tr("Attachments that have not arrived"), titles, rows, stretched=2))
        self._add_buttons(can_wait=bool(arriving.under_way))

    def _state(self, job: Job) -> str:
        if job.state is JobState.REFUSED:
            reasons = " ".join(said(reason.message) for reason in job.reasons)
            return self.tr("Refused: {reason}").format(reason=reasons)
        if job.state is JobState.UPLOADING and job.size:
            percent = number_text(job.sent * 100 // job.size)
            return self.tr("Stands still at {percent} %").format(percent=percent)
        return self.tr("Waits for the gateway")

    def _add_buttons(self, *, can_wait: bool) -> None:
        role = QDialogButtonBox.ButtonRole
        self.add_button(self.tr("&Send without"), role.DestructiveRole, self._on_without)
        self.add_button(self.tr("&Go back"), role.RejectRole, self.reject, is_default=not can_wait)
        if can_wait:
            self.add_button(self.tr("&Wait"), role.AcceptRole, self._on_wait, is_default=True)

    def _on_wait(self) -> None:
        self.accept()
        self.waiting_chosen.emit()

    def _on_without(self) -> None:
        self.accept()
        self.sending_chosen.emit()
