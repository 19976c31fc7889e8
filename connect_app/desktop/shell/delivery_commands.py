"""The commands *Release* and *Take back*, on one delivery or on any number of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connect_app.desktop.shell.places import Place
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.trouble.many_deliveries import Act, Outcome, Wanted, carry_out
from connect_app.desktop.widgets.act_bar import ActBar

if TYPE_CHECKING:
    from connect_app.desktop.background.tasks import CancelToken, Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.sends.sending import SendFlow
    from connect_app.desktop.shell.actions import Actions
    from connect_app.desktop.shell.commands import Commands
    from connect_app.desktop.shell.main_window import MainWindow
    from connect_app.domain.errors import ConnectError


class DeliveryCommands(QObject):
    """Joins actions and buttons of *Sending* and *Needs attention* to what they do. ``bars``: a line for each run."""

    def __init__(self, workplace: Workplace, window: MainWindow, commands: Commands, sends: SendFlow) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._commands = commands
        self._sends = sends
        self._runs: list[Run] = []
        self.bars = QWidget(window)
        self._layout = QVBoxLayout(self.bars)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.bars.hide()
        actions, views = window.actions_, window.views
        actions.release.triggered.connect(partial(self._on_chosen, Act.RELEASE))
        actions.take_back.triggered.connect(partial(self._on_chosen, Act.TAKE_BACK))
        views.sending.act_wanted.connect(self.ask)
        views.attention.act_wanted.connect(self.ask)

    def update_actions(self, actions: Actions) -> None:
        """Enable what may be done now."""
        views, may_work = self._window.views, self._workplace.session.role != "reader"
        is_here = views.place in (Place.SENDING, Place.ATTENTION) and not views.current.chosen().is_empty
        for action in (actions.release, actions.take_back):
            action.setEnabled(may_work and is_here)

    def _on_chosen(self, act: Act, _is_checked: bool = False) -> None:
        views = self._window.views
        if views.place is Place.SENDING:
            self.ask(views.sending.wanted(act))
        elif views.place is Place.ATTENTION:
            self.ask(views.attention.wanted(act))

    @Slot(object)
    def ask(self, wanted: Wanted) -> None:
        """Do it; where it is more than one and cannot be undone, ask first."""
        count = len(wanted.invoice_ids)
        if wanted.act is Act.TAKE_BACK or (wanted.view is None and count == 1):
            self._begin(wanted)
            return
        if wanted.view is None:
            text = self.tr("Release the deliveries of %n invoice(s)?", "", count)
        else:
            text = self.tr("Release all deliveries that are listed here?")
        advice = self.tr("They go out at once. What may have arrived already is left as it is, with the reason.")
        question = self._commands.question(text, advice, self.tr("Release"))
        question.accepted.connect(partial(self._begin, wanted))

    def _begin(self, wanted: Wanted) -> None:
        for finished in [run for run in self._runs if run.is_finished]:
            self._on_closed(finished)
        bar = ActBar(self.bars)
        run = Run(self._workplace, wanted, bar, self._on_back, self)
        run.closed.connect(partial(self._on_closed, run))
        self._runs.append(run)
        self._layout.addWidget(bar)
        self.bars.show()
        run.start()

    def _on_back(self, outcome: Outcome) -> None:
        """Take it back: what was released and has not begun, or what was taken back by sending it anew."""
        if outcome.act is Act.RELEASE:
            self._begin(Wanted(Act.TAKE_BACK, outcome.invoice_ids, delivery_ids=frozenset(outcome.done)))
        else:
            self._sends.send(outcome.invoice_ids, ())

    def _on_closed(self, run: Run) -> None:
        if run in self._runs:
            self._runs.remove(run)
            self._layout.removeWidget(run.bar)
            run.bar.deleteLater()
            run.deleteLater()
            self.bars.setVisible(bool(self._runs))


class Run(QObject):
    """One run over many deliveries. ``closed``: nobody looks at its line any more."""

    closed = Signal()

    def __init__(
        self,
        workplace: Workplace,
        wanted: Wanted,
        bar: ActBar,
        back: Callable[[Outcome], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.bar = bar
        self._workplace = workplace
        self._wanted = wanted
        self._back = back
        self._outcome: Outcome | None = None
        self._stop: CancelToken | None = None
        self._task: Task[Outcome] | None = None
        bar.stop_pressed.connect(self._on_stop)
        bar.back_pressed.connect(self._on_back)
        bar.closed.connect(self.closed)

    @property
    def is_finished(self) -> bool:
        """Say whether it has ended."""
        return self._outcome is not None

    def start(self) -> None:
        """Begin, in the background."""
        from connect_app.desktop.background.tasks import CancelToken

        session, wanted = self._workplace.session, self._wanted
        # Not the task's own token: what was done before a stop is to be told.
        stop = self._stop = CancelToken()
        self._on_progress((0, 0))

        def work(_token: object) -> Outcome:
            return carry_out(session.require_gateway(), session.company_id, wanted, stop, self._report)

        self._task = self._workplace.tasks.run(work, self._on_outcome, self._on_failed, self)

    def _report(self, progress: tuple[int, int]) -> None:
        self._workplace.tasks.hand_over(self._on_progress, progress, self)

    def _on_progress(self, progress: tuple[int, int]) -> None:
        if self.is_finished:
            return
        through, count = progress
        is_release = self._wanted.act is Act.RELEASE
        text = self.tr("Being released…") if is_release else self.tr("Being taken back…")
        self.bar.show_progress(text, through, count)

    @Slot()
    def _on_stop(self) -> None:
        if self._stop is not None:
            self._stop.set()
            self.bar.stop.setEnabled(False)

    @Slot()
    def _on_back(self) -> None:
        if self._outcome is not None:
            self._back(self._outcome)
            self.closed.emit()

    def _on_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome
        back = ""
        if outcome.done:
            is_release = outcome.act is Act.RELEASE
            back = self.tr("Take &back what has not begun") if is_release else self.tr("Send &again…")
        is_whole = bool(outcome.done) and not outcome.left and not outcome.stopped and outcome.error is None
        self.bar.show_outcome(self._words(outcome), is_whole=is_whole, back=back)

    def _on_failed(self, error: ConnectError) -> None:
        self._on_outcome(Outcome(self._wanted.act, (), (), (), error=error))

    def _words(self, outcome: Outcome) -> str:
        """Say in plain sentences what was done, what was left, and why."""
        if outcome.act is Act.RELEASE:
            done = self.tr("%n delivery(s) released.", "", len(outcome.done))
            nothing = self.tr("None of them waits to be released.")
        else:
            done = self.tr("%n delivery(s) taken back; the invoices wait again.", "", len(outcome.done))
            nothing = self.tr("None of them could be taken back: they have gone, or wait again already.")
        lines = [done if outcome.done or outcome.left or outcome.error else nothing]
        for one in outcome.left:
            lines.append(
                self.tr("{count} left: {reason}").format(count=number_text(one.count), reason=said(one.message))
            )
        if outcome.error is not None:
            lines.append(
                self.tr("It broke off: {reason} Press once more for the rest.").format(
                    reason=said(outcome.error.sentence)
                )
            )
        elif outcome.stopped:
            lines.append(self.tr("Stopped; the others are as they were."))
        return " ".join(lines)
