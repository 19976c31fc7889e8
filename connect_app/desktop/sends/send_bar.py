"""One send at the foot of the window: the undo window, the progress in numbers, and the way to the receipt."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QToolButton, QWidget

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text.figures import number_text
from connect_app.system.steady import steady_s

if TYPE_CHECKING:
    from connect_app.contract.sends import Send
    from connect_app.desktop.sends.upload_wait import Arriving

TICK_MS = 200
STEPS_PER_S = 10
NAMED_UPLOADS = 3


def undo_left_s(send: Send) -> float:
    """Return how many seconds of its undo window a send has left, if it was answered just now."""
    if send.begins_in_s is not None:
        return send.begins_in_s
    return max(0.0, (send.begins_at - datetime.now(UTC)).total_seconds())


class SendBar(QFrame):
    """Follows one send. The clerk goes on working; nothing here stops the window.

    ``undo_pressed``, ``begin_pressed``, ``retry_pressed``, ``receipt_pressed``, ``closed`` say what the clerk wants.
    """

    undo_pressed = Signal()
    begin_pressed = Signal()
    retry_pressed = Signal()
    receipt_pressed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted = ""
        self._whole_s = 0.0
        self._begins_s: float | None = None
        self._waiting = 0
        self._what = ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Sending"))
        self._build()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    def name(self, what: str) -> None:
        """Say in every line that follows what is sent: number, sum and customers."""
        self._what = what

    def show_uploads(self, arriving: Arriving) -> None:
        """Say which attachments the send waits for; closing the line gives the send up."""
        jobs = arriving.under_way
        names = ", ".join(job.filename for job in jobs[:NAMED_UPLOADS])
        text = self.tr("Waits for %n attachment(s) on the way: {names}", "", len(jobs))
        text = text.format(names=f"{names}, …" if len(jobs) > NAMED_UPLOADS else names)
        self._show(text, "upload", Tint.ACCENT, may_close=True)
        self._progress.setRange(0, max(1, sum(job.size for job in jobs) // 1000))
        self._progress.setValue(sum(job.sent for job in jobs) // 1000)
        self._progress.setTextVisible(False)

    def show_planning(self) -> None:
        """Say that the send is being prepared."""
        self._show(self.tr("The send is being prepared…"), "sending", Tint.ACCENT)
        self._progress.setRange(0, 0)

    def show_handing_in(self, count: int) -> None:
        """Say that the send is on its way to the gateway."""
        self._show(self.tr("%n invoice(s) being handed in…", "", count), "sending", Tint.ACCENT)
        self._progress.setRange(0, 0)

    def show_trouble(self, sentence: str, *, may_retry: bool) -> None:
        """Say what went wrong with the send as a whole."""
        self._show(sentence, "warning", Tint.WARNING, may_retry=may_retry, may_close=True)
        self._progress.hide()

    def show_undo_window(self, send: Send) -> None:
        """Count down to the moment in which sending begins."""
        left_s = undo_left_s(send)
        self._begins_s = steady_s() + left_s
        self._waiting = send.queued
        self._show("", "waiting", Tint.ACCENT, may_undo=True)
        if self._counted != send.id:
            self._counted, self._whole_s = send.id, left_s
        self._progress.setRange(0, max(1, round(self._whole_s * STEPS_PER_S)))
        self._progress.setTextVisible(False)
        self._on_tick()
        self._tick.start()

    def show_hour(self, send: Send, when: str) -> None:
        """Say when it will be sent; closing the line changes nothing about that."""
        what = self._what or self.tr("%n invoice(s)", "", send.queued)
        text = self.tr("{what} – will be sent on {when}.").format(what=what, when=when)
        flags = {"may_undo": True, "may_begin": True, "may_see_receipt": True, "may_close": True}
        self._show(self._with_taken_back(text, send), "waiting", Tint.ACCENT, **flags)
        self._undo.setText(self.tr("&Take back"))
        self._progress.hide()

    def show_progress(self, send: Send) -> None:
        """Show how far the send has come; once it is complete, what came of it."""
        self._tick.stop()
        on_way = send.queued + send.handing_over + send.deferred
        through = send.selected - send.skipped - on_way - send.cancelled
        goes = send.selected - send.skipped - send.cancelled
        if send.complete:
            self._show_outcome(send)
            return
        text = self.tr("Sending: {done} of %Ln invoice(s)", "", goes).format(done=number_text(through))
        self._show(
            self._with_taken_back(text, send),
            "sending",
            Tint.ACCENT,
            may_undo=send.queued > 0,
            may_see_receipt=True,
        )
        self._undo.setText(self.tr("&Stop the rest"))
        self._progress.setRange(0, max(1, goes))
        self._progress.setValue(through)
        self._progress.setTextVisible(True)

    def _show_outcome(self, send: Send) -> None:
        through = send.accepted + send.delivered
        attention = send.uncertain + send.held + send.failed
        sent = send.selected - send.skipped
        if send.cancelled and send.cancelled == sent:
            text = self.tr("Taken back: %n invoice(s) wait again as before.", "", send.cancelled)
            self._show(text, "undo", Tint.MUTED, may_see_receipt=True, may_close=True)
        elif attention:
            text = self.tr("%n invoice(s) need(s) attention", "", attention)
            if through:
                text = f"{text}, {self.tr('%n sent', '', through)}"
            self._show(self._with_taken_back(text, send), "warning", Tint.WARNING, may_see_receipt=True, may_close=True)
        elif send.cancelled:
            text = self._with_taken_back(self.tr("%n sent", "", through), send)
            self._show(text, "undo", Tint.WARNING, may_see_receipt=True, may_close=True)
        else:
            # What a mail server or a printer took has not arrived yet; only a receipt says so.
            counts = [
                self.tr("%n delivered", "", send.delivered) if send.delivered else "",
                self.tr("%n accepted", "", send.accepted) if send.accepted else "",
            ]
            text = self.tr("%n invoice(s) sent: {counts}.", "", through)
            text = text.format(counts=", ".join(filter(None, counts)))
            self._show(text, "check", Tint.SUCCESS, may_see_receipt=True, may_close=True)
        self._progress.hide()

    def _with_taken_back(self, text: str, send: Send) -> str:
        if not send.cancelled:
            return text
        return f"{text}, {self.tr('%n taken back and waiting again', '', send.cancelled)}"

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(12)
        self._sign = QLabel(self)
        self._text = QLabel(self, wordWrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._progress = QProgressBar(self)
        self._progress.setFixedWidth(200)
        self._progress.setFormat("%v / %m")
        self._undo = QPushButton(self.tr("&Undo"), self)
        self._undo.clicked.connect(self.undo_pressed)
        self._begin = QPushButton(self.tr("Send &now"), self)
        self._begin.clicked.connect(self.begin_pressed)
        self._retry = QPushButton(self.tr("&Try again"), self)
        self._retry.clicked.connect(self.retry_pressed)
        self._receipt = QPushButton(self.tr("&Receipt…"), self)
        self._receipt.clicked.connect(self.receipt_pressed)
        self.close_button = QToolButton(self, autoRaise=True)
        self.close_button.setToolTip(self.tr("Close this line"))
        self.close_button.setAccessibleName(self.tr("Close this line"))
        self.close_button.clicked.connect(self.closed)
        for widget in (
            self._sign,
            self._text,
            self._progress,
            self._begin,
            self._undo,
            self._retry,
            self._receipt,
            self.close_button,
        ):
            layout.addWidget(widget, 1 if widget is self._text else 0)

    def _show(
        self,
        text: str,
        icon_name: str,
        kind: Tint,
        *,
        may_undo: bool = False,
        may_begin: bool = False,
        may_retry: bool = False,
        may_see_receipt: bool = False,
        may_close: bool = False,
    ) -> None:
        self._tick.stop()
        self._text.setText(text)
        self._sign.setPixmap(icon(icon_name, kind, self.palette()).pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self.close_button.setIcon(icon("cancel", palette=self.palette()))
        self._undo.setText(self.tr("&Undo"))
        self._undo.setVisible(may_undo)
        self._undo.setEnabled(may_undo)
        self._begin.setVisible(may_begin)
        self._retry.setVisible(may_retry)
        self._receipt.setVisible(may_see_receipt)
        self.close_button.setVisible(may_close)
        self._progress.show()

    def show_taking_back(self) -> None:
        """Say that the undo is under way; it cannot be pressed twice."""
        self._tick.stop()
        self._undo.setEnabled(False)
        self._text.setText(self.tr("Being taken back…"))

    @Slot()
    def _on_tick(self) -> None:
        if self._begins_s is None:
            return
        left = max(0.0, self._begins_s - steady_s())
        self._progress.setValue(min(round(left * STEPS_PER_S), self._progress.maximum()))
        what = self._what or self.tr("%n invoice(s)", "", self._waiting)
        text = self.tr("{what} – will be sent in {seconds} s.")
        self._text.setText(text.format(what=what, seconds=int(left + 0.999)))
        if left == 0:
            self._undo.setEnabled(False)
            self._tick.stop()
