"""A press on *Send* until it is known what it means: exactly what the button names goes on, or it is said why not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.sends.out_of_sight import OutOfSightQuestion
from connect_app.desktop.widgets.notices import Notice

if TYPE_CHECKING:
    from connect_app.desktop.lists.choice import Summary
    from connect_app.desktop.waiting.waiting_view import WaitingView
    from connect_app.desktop.widgets.search_field import SearchField

SLOW_MS = 700
"""After so long it is said that a press waits for the gateway."""
_KEY = "wished_send"


class WishedSend(QObject):
    """What is done with the choice in *Files waiting* once that is known by each invoice.

    ``notice`` (Notice); ``settled`` (its key): it is not so any more.
    """

    notice = Signal(object)
    settled = Signal(str)

    def __init__(self, view: WaitingView, search: SearchField, window: QWidget) -> None:
        super().__init__(window)
        self._view = view
        self._search = search
        self._window = window
        self._wished: Callable[[Chosen], None] | None = None
        self._agreed: set[str] = set()  # what was asked about once and is not in sight
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        view.choice.changed.connect(self._go_on)
        view.choice.failed.connect(self._on_choice_failed)
        view.choice.touched.connect(self._on_touched)
        for model in (view.panes.file_model, view.panes.invoice_model):
            model.ticks_changed.connect(self._on_ticks_changed)

    def may_go_on(self) -> bool:
        """Say whether what the lists show is what is searched for; if not, tell the clerk that nothing is sent."""
        self.settled.emit(_KEY)
        if not self._search.is_still:
            text = self.tr("Nothing was sent: the search has only just begun. Press again when the list shows it.")
            self._say(text)
        return self._search.is_still

    def wish(self, do: Callable[[Chosen], None]) -> None:
        """Do something with what is chosen, once it is known what that is; while a search is typed, nothing is."""
        if self.may_go_on() and not self._view.chosen().is_empty:
            self._wished = do
            self._slow.start()
            self._go_on()

    def _take(self) -> Callable[[Chosen], None] | None:
        self._slow.stop()
        self.settled.emit(_KEY)
        wished, self._wished = self._wished, None
        return wished

    def _say(self, text: str) -> None:
        self.notice.emit(Notice(text, is_trouble=True, key=_KEY))

    @Slot()
    def _on_slow(self) -> None:
        self._say(self.tr("The gateway takes its time to say what the choice holds. Nothing has been sent yet."))

    @Slot()
    def _on_touched(self) -> None:
        """Something else may be chosen by now: what was pressed for is not guessed."""
        if self._wished is not None:
            self._take()
            text = self.tr("Nothing was sent: you went on before it was known what the choice holds. Press again.")
            self._say(text)

    @Slot()
    def _go_on(self) -> None:
        """Go on as soon as the choice is known by each invoice."""
        summary = self._view.choice.summary
        if self._wished is None or summary is None or (do := self._take()) is None:
            return
        if not summary.count:
            text = self.tr(
                "Nothing was sent: nothing of what is chosen waits any more. It was sent or removed meanwhile."
            )
            self._say(text)
        elif {one.id for one in summary.unseen} <= self._agreed:
            do(Chosen(summary.invoice_ids))
        else:
            question = OutOfSightQuestion(summary, self._window)
            question.all_wanted.connect(partial(self._on_agreed, do, summary))
            question.rest_wanted.connect(partial(do, summary.in_sight))
            question.open()

    def _on_agreed(self, do: Callable[[Chosen], None], summary: Summary) -> None:
        self._agreed |= {*summary.invoice_ids, *(one.id for one in summary.unseen)}
        do(Chosen(summary.invoice_ids))

    @Slot()
    def _on_choice_failed(self) -> None:
        """The gateway does not say what the choice comes to: let the send say so, and try again."""
        if self._wished is None or (do := self._take()) is None:
            return
        if self._view.choice.unseen():
            text = self.tr("Nothing was sent: the gateway does not say which of the ticked invoices still wait.")
            self._say(f"{text} {self.tr('They stay ticked; press again when it answers.')}")
        elif self._view.chosen().matching is not None:  # by then it may find more than what is in sight
            self._say(self.tr("Nothing was sent: the gateway does not answer the search. Press again when it does."))
        else:
            do(self._view.chosen())

    @Slot()
    def _on_ticks_changed(self) -> None:
        """What is ticked once more is asked about once more."""
        self._agreed &= self._view.panes.invoice_model.ticked | self._view.panes.file_model.ticked
