"""*Send* in the window: the question about attachments, the hand-in, and what came of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from connect_app.desktop.bulk.hand_in import HandIn
from connect_app.desktop.bulk.planning import send_request
from connect_app.desktop.lists.choice import Named
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.sends.not_arrived import NotArrivedQuestion
from connect_app.desktop.sends.upload_wait import Arriving, UploadWait
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.bulk.draft import Draft
    from connect_app.desktop.bulk.foot import Foot
    from connect_app.desktop.bulk.lines import Line
    from connect_app.domain.errors import ConnectError


class BulkPress(QObject):
    """``busy`` (bool): the send is on its way to the gateway, so nothing may be changed. ``taken`` (contract Send).
    ``changed_meanwhile`` (ids): nothing was sent, since these are not as listed. ``go_back_to`` (invoice id): an
    attachment is to be added first.
    """

    busy = Signal(bool)
    taken = Signal(object)
    changed_meanwhile = Signal(object)
    go_back_to = Signal(str)

    def __init__(self, workplace: Workplace, foot: Foot, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._foot = foot
        self._window = window
        self._draft: Draft | None = None
        self._waited_for: list[str] = []
        self._uploads = UploadWait(workplace, self)
        self._uploads.moved.connect(self._on_uploads_moved)
        self._uploads.ended.connect(self._on_uploads_ended)
        self._uploads.asks.connect(self._on_not_arrived)
        self.hand_in = HandIn(workplace, self)
        self.hand_in.taken.connect(self.taken)
        self.hand_in.refused.connect(self._on_refused)
        self.hand_in.waits.connect(self._on_waits)
        foot.retry_button.clicked.connect(self._on_retry)
        foot.back_button.clicked.connect(self._on_back)

    def start(self, draft: Draft) -> None:
        """Send what is ready in a draft, its uploads having ended, after a question where attachments are missing."""
        self._draft = draft
        ids = [line.id for line in draft.ready()]
        if not self._uploads.arriving(ids).is_empty:
            jobs = self._uploads.arriving(ids)
            self._waited_for = [job.invoice_id for job in (*jobs.under_way, *jobs.refused) if job.invoice_id]
            self._uploads.wait(ids)
            return
        settings = self._workplace.session.settings
        asks = settings is None or settings.attachments_enabled
        alone = [line for line in draft.ready() if line.is_alone]
        if alone and asks:
            self._ask_about(alone)
        else:
            self._send(asks=asks)

    def stop(self) -> None:
        """The window is closed."""
        self._uploads.stop()
        self.hand_in.stop()

    @Slot(object)
    def _on_uploads_moved(self, arriving: Arriving) -> None:
        names = ", ".join(job.filename for job in arriving.under_way)
        text = self.tr("Waits for %n attachment(s) on the way: {names}", "", len(arriving.under_way))
        self._foot.say(text.format(names=names), is_busy=True)

    @Slot()
    def _on_uploads_ended(self) -> None:
        """What arrived belongs to the plan: it is shown first, and sent with the next press."""
        if self._draft is not None:
            self.changed_meanwhile.emit(frozenset(self._waited_for))

    @Slot(object)
    def _on_not_arrived(self, arriving: Arriving) -> None:
        assert self._draft is not None
        names = {line.id: f"{line.number} {line.customer}" for line in self._draft.ready()}
        question = NotArrivedQuestion(arriving, names, self._window)
        question.waiting_chosen.connect(partial(self.start, self._draft))
        question.sending_chosen.connect(partial(self._on_without, arriving))
        question.rejected.connect(partial(self._foot.say, ""))
        question.open()

    def _on_without(self, arriving: Arriving) -> None:
        self._uploads.leave_out(arriving)
        if self._draft is not None:
            self.start(self._draft)

    def _ask_about(self, alone: Sequence[Line]) -> None:
        assert self._draft is not None
        missing = [Named(line.id, line.number, line.customer, line.amount) for line in alone]
        question = MissingAttachmentsQuestion(missing, len(self._draft.ready()), None, self._window)
        question.accepted.connect(partial(self._send, asks=False))
        question.rejected.connect(partial(self.go_back_to.emit, alone[0].id))
        question.open()

    def _send(self, *, asks: bool) -> None:
        assert self._draft is not None
        settings = self._workplace.session.settings
        ready, wishes = self._draft.ready(), dict(self._draft.wishes)
        undo_s, whole = settings.undo_s if settings is not None else 0, self._draft.whole
        self.busy.emit(True)
        self._say_under_way()
        self.hand_in.hand_in(lambda: send_request(ready, wishes, asks=asks, undo_s=undo_s, whole=whole))

    def _say_under_way(self) -> None:
        count = len(self._draft.ready()) if self._draft is not None else 0
        self._foot.say(self.tr("%n invoice(s) being handed in…", "", count), is_busy=True)

    @Slot(object)
    def _on_refused(self, error: ConnectError) -> None:
        """Nothing was sent, and all that was typed is still there."""
        from connect_app.client.refusals import MissingAttachments, PlanChanged

        self.busy.emit(False)
        if isinstance(error, PlanChanged):
            self.changed_meanwhile.emit(frozenset(error.invoices))
        elif isinstance(error, MissingAttachments) and self._draft is not None:
            self._ask_about([line for line in self._draft.ready() if line.is_alone])
        else:
            self._foot.say(said(error.sentence), is_trouble=True)

    @Slot(object)
    def _on_waits(self, error: ConnectError) -> None:
        self._foot.say(said(error.sentence), is_trouble=True, may_retry=True)

    @Slot()
    def _on_retry(self) -> None:
        self._say_under_way()
        self.hand_in.try_again()

    @Slot()
    def _on_back(self) -> None:
        """Let the clerk work on: the same send once more has the same key, another one is refused if it was taken."""
        self.hand_in.stop()
        self.busy.emit(False)
        self._foot.say(
            self.tr("Perhaps the gateway has taken the send. Press Send again: nothing goes out twice."),
            is_trouble=True,
        )
