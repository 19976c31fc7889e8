"""A send that the gateway has taken: its undo window, its progress, its receipt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from connect_app.desktop.sends.receipt import ReceiptDialog
from connect_app.desktop.sends.send_at import hour_text
from connect_app.desktop.sends.send_bar import SendBar, undo_left_s
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.contract.events import Event
    from connect_app.contract.sends import Send
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

FOLLOW_MS = 400
"""A send is asked after again at most so often, however many events come."""
CATCH_UP_MS = 5_000
"""A send is asked after so often even without events."""


class FollowedSend(QObject):
    """Keeps a bar and a receipt up to date. ``attention_wanted``: the clerk wants to see what needs attention.
    ``changed``: it stands otherwise than before. ``taken_back`` (invoice ids): all of it waits again as before.
    """

    attention_wanted = Signal()
    changed = Signal()
    taken_back = Signal(object)

    def __init__(self, workplace: Workplace, send: Send, bar: SendBar, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._bar = bar
        self._window = window
        self._receipt: ReceiptDialog | None = None
        self._asking: Task[Send] | None = None
        self._follow_timer = QTimer(self, singleShot=True)
        self._follow_timer.timeout.connect(self._on_follow)
        self._catch_up_timer = QTimer(self, interval=CATCH_UP_MS)
        self._catch_up_timer.timeout.connect(self._on_follow)
        bar.undo_pressed.connect(self._on_undo)
        bar.begin_pressed.connect(self._on_begin)
        bar.receipt_pressed.connect(self._on_receipt)
        workplace.session.events.connect(self._on_events)
        self._catch_up_timer.start()
        self._show(send)

    @property
    def send(self) -> Send:
        """The receipt as it was last heard of."""
        return self._send

    @property
    def may_be_undone(self) -> bool:
        """True while nothing of it has begun and that is soon; what waits for its hour is taken back in *Sending*."""
        is_whole = self._send.queued == self._send.selected - self._send.skipped > 0
        return is_whole and not self._send.waits_for_hour

    @property
    def is_settled(self) -> bool:
        """True once it stands still for now: nothing of it moves by itself any more, or it waits for its hour."""
        return self._send.complete or (self._send.waits_for_hour and self._send.handing_over == 0)

    @property
    def may_fold(self) -> bool:
        """True once all of it is settled and nobody looks at its receipt."""
        return self.is_settled and not (self._receipt is not None and self._receipt.isVisible())

    @property
    def went_well(self) -> bool:
        """True if nothing of it needs attention."""
        return self._send.uncertain + self._send.held + self._send.failed == 0

    def stop(self) -> None:
        """Follow it no longer."""
        self._workplace.session.events.disconnect(self._on_events)
        self._follow_timer.stop()
        self._catch_up_timer.stop()

    def _show(self, send: Send) -> None:
        self._send = send
        if self._receipt is not None:
            self._receipt.show_send(send)
        if send.waits_for_hour and send.hour is not None and send.queued:
            self._bar.show_hour(send, hour_text(send.hour))
            self.changed.emit()
            return
        left_ms = round(undo_left_s(send) * 1000)
        if left_ms > 0 and send.queued and not send.complete:
            self._bar.show_undo_window(send)
            self._follow_timer.start(left_ms + FOLLOW_MS)
            return
        self._bar.show_progress(send)
        if send.complete:
            self._catch_up_timer.stop()
        self.changed.emit()

    @Slot()
    def _on_follow(self) -> None:
        company_id, send_id = self._workplace.session.company_id, self._send.id
        if self._asking is not None:  # an older answer must not come after a newer one
            self._asking.cancel()
        self._asking = self._workplace.ask(
            lambda gateway: gateway.send_receipt(company_id, send_id), self._show, None, self
        )

    @Slot(object)
    def _on_events(self, events: Iterable[Event]) -> None:
        if not self._follow_timer.isActive() and any(event.object_type in {"delivery", "send"} for event in events):
            self._follow_timer.start(FOLLOW_MS)

    @Slot()
    def _on_undo(self) -> None:
        self._bar.show_taking_back()
        company_id, send_id = self._workplace.session.company_id, self._send.id
        self._workplace.ask(
            lambda gateway: gateway.cancel_send(company_id, send_id), self._on_taken_back, self._on_not_taken_back, self
        )

    @Slot()
    def _on_begin(self) -> None:
        """Let what waits for its hour begin now."""
        self._bar.show_planning()
        company_id, send_id = self._workplace.session.company_id, self._send.id
        self._workplace.ask(
            lambda gateway: gateway.begin_send(company_id, send_id), self._show, self._on_not_taken_back, self
        )

    def _on_taken_back(self, send: Send) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._follow_timer.stop()
        self._show(send)
        if send.cancelled == send.selected - send.skipped > 0 and send.invoice_ids:
            self.taken_back.emit(tuple(send.invoice_ids))

    def _on_not_taken_back(self, error: ConnectError) -> None:
        """Say so and show again how it stands: the clerk can press once more while there is something to take back."""
        self._bar.show_trouble(said(error.sentence), may_retry=False)
        self._follow_timer.start(CATCH_UP_MS)

    @Slot()
    def _on_receipt(self) -> None:
        if self._receipt is None:
            self._receipt = ReceiptDialog(self._send, self._window)
            self._receipt.attention_wanted.connect(self.attention_wanted)
        self._receipt.show()
        self._receipt.raise_()
        self._receipt.activateWindow()
