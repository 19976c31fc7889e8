"""*Send selected*: plan, question, undo window, progress, receipt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connect_app.desktop import wording
from connect_app.desktop.dialogs.missing_attachments import Missing, MissingAttachmentsQuestion
from connect_app.desktop.dialogs.not_sendable import NotSendableDialog, Obstacle
from connect_app.desktop.following import FollowedSend
from connect_app.desktop.sentences import said
from connect_app.desktop.widgets.send_bar import SendBar
from connect_app.domain.errors import ConnectError, ErrorKind
from connect_app.domain.finding import Severity
from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.sends import Override, Plan, PlanRow, Send
    from connect_app.desktop.workplace import Workplace

T = TypeVar("T")

FOLD_MS = 20_000
"""A send that went well leaves the window after so long; one that did not stays until the next send begins."""

RETRY_MS = (2_000, 5_000, 15_000, 30_000)
"""Waits before a send that got no answer is handed in again, with the same key; the last one repeats."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the clerk chose: whole files, single invoices, or both; ``overrides`` is what was chosen for one of them."""

    invoice_ids: tuple[str, ...]
    file_ids: tuple[str, ...]
    overrides: Mapping[str, Override] = field(default_factory=dict)


class SendFlow(QObject):
    """All sends of this window. `bars` is the widget in which each has its line.

    ``go_back_to`` (invoice id): the clerk wants to add an attachment to this invoice first. ``began`` (contract Send):
    the gateway has taken it. ``attention_wanted``: the clerk wants to see what needs attention.
    """

    go_back_to = Signal(str)
    began = Signal(object)
    attention_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._window = parent
        self._presses: list[Press] = []
        self.bars = QWidget(parent)
        self._layout = QVBoxLayout(self.bars)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.bars.hide()

    def send(self, invoice_ids: Iterable[str], file_ids: Iterable[str]) -> None:
        """Send the chosen invoices and files; questions are asked as needed. Nothing chosen: nothing happens."""
        choice = Choice(tuple(invoice_ids), tuple(file_ids))
        if choice.invoice_ids or choice.file_ids:
            self._new_press(choice).start()

    def send_letter(self, invoice_id: str, override: Override, letter: QWidget) -> Press:
        """Send one invoice as it was put together in the window ``letter``, and return the press that does it."""
        press = self._new_press(Choice((invoice_id,), (), {invoice_id: override}), letter)
        press.start()
        return press

    @Slot(object)
    def follow(self, send: Send) -> None:
        """Show a send that the gateway has taken already: its undo window, its progress, its receipt."""
        self._new_press(Choice((), ())).follow(send)

    def _new_press(self, choice: Choice, letter: QWidget | None = None) -> Press:
        for finished in [press for press in self._presses if press.may_fold]:
            finished.fold()
        bar = SendBar(self.bars)
        press = Press(self._workplace, choice, bar, self._window, self, letter)
        press.ended.connect(self._on_ended)
        press.go_back_to.connect(self.go_back_to)
        press.began.connect(self.began)
        press.attention_wanted.connect(self.attention_wanted)
        self._presses.append(press)
        self._layout.addWidget(bar)
        self.bars.show()
        return press

    @property
    def is_busy(self) -> bool:
        """True while a send is on its way to the gateway or may still be taken back."""
        return any(press.is_open for press in self._presses)

    @Slot(object)
    def _on_ended(self, press: Press) -> None:
        if press not in self._presses:  # two clicks that came together
            return
        self._presses.remove(press)
        self._layout.removeWidget(press.bar)
        press.bar.deleteLater()
        press.deleteLater()
        self.bars.setVisible(bool(self._presses))


class Press(QObject):
    """One press on *Send selected*, from the plan until the gateway has taken it; `FollowedSend` goes on from there.

    The Idempotency-Key is made once for what the clerk has confirmed and kept over all retries, so that a send whose
    answer was lost is never made twice. ``ended`` (Press): nothing is left to show.

    ``letter``: the window in which the one invoice was put together. It is asked there, and it is told there by
    ``refused`` and ``delayed`` (sentences) what stands in the way, so that nothing typed is lost.
    """

    ended = Signal(object)
    refused = Signal(str)
    delayed = Signal(str)
    go_back_to = Signal(str)
    began = Signal(object)
    attention_wanted = Signal()

    def __init__(
        self,
        workplace: Workplace,
        choice: Choice,
        bar: SendBar,
        window: QWidget,
        parent: QObject,
        letter: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.bar = bar
        self._workplace = workplace
        self._choice = choice
        self._window = window
        self._letter = letter
        self._plan: Plan | None = None
        self._again: Callable[[], None] | None = None
        self._followed: FollowedSend | None = None
        self._first_missing = ""
        self._wanted_all_the_same: tuple[str, ...] = ()
        self._tries = 0
        self._retry_timer = QTimer(self, singleShot=True)
        self._retry_timer.timeout.connect(self._on_retry)
        self._fold_timer = QTimer(self, singleShot=True, interval=FOLD_MS)
        self._fold_timer.timeout.connect(self._on_fold_due)
        bar.retry_pressed.connect(self._on_retry)
        bar.closed.connect(self._on_closed)

    @property
    def is_open(self) -> bool:
        """True until the gateway has taken the send and the undo window is over."""
        return self._followed is None or self._followed.may_be_undone

    @property
    def may_fold(self) -> bool:
        """True once it is settled and nobody looks at it."""
        return self._followed is not None and self._followed.may_fold

    def fold(self) -> None:
        """Leave the window; what came of it stands in the lists."""
        self._on_closed()

    def start(self) -> None:
        """Ask the gateway what would be sent."""
        self.bar.show_planning()
        choice, company_id = self._choice, self._workplace.session.company_id

        def plan(gateway: Gateway) -> Plan:
            from connect_app.contract.sends import SendRequest

            ids, file_ids = list(choice.invoice_ids), list(choice.file_ids)
            wanted = SendRequest(invoice_ids=ids, file_ids=file_ids, overrides=dict(choice.overrides))
            return gateway.plan_send(company_id, wanted)

        self._ask(plan, self._on_plan, self.start)

    def _ask(self, call: Callable[[Gateway], T], done: Callable[[T], None], again: Callable[[], None]) -> None:
        self._again = again
        self._workplace.ask(call, done, self._on_failed, self)

    def _on_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._tries = 0
        held_back = _held_back(plan)
        was_sent = all(_is_only(row, "already_sent") for row in held_back)
        if held_back and not (was_sent and plan.sendable):  # the rest of a file that was sent in part needs no question
            self._show_obstacles([_obstacle(row) for row in held_back], plan.sendable)
        else:
            self._ask_about_missing(plan)

    def _show_obstacles(self, obstacles: Sequence[Obstacle], sendable: int) -> None:
        if self._letter is not None:
            self._refuse(" ".join(reason for obstacle in obstacles for reason in obstacle.reasons))
            return
        dialog = NotSendableDialog(obstacles, sendable, self._window)
        dialog.sending_chosen.connect(self._on_send_the_others)
        dialog.rejected.connect(self._on_closed)
        dialog.open()

    @Slot(object)
    def _on_send_the_others(self, wanted_all_the_same: Sequence[str]) -> None:
        """Go on with the whole choice: the gateway leaves out what cannot be sent, and the receipt says so."""
        assert self._plan is not None
        self._wanted_all_the_same = tuple(wanted_all_the_same)
        self._ask_about_missing(self._plan)

    def _ask_about_missing(self, plan: Plan) -> None:
        settings = self._workplace.session.settings
        missing = set(plan.without_attachments)
        missing &= {row.invoice_id for row in plan.rows if row.sendable}
        if missing and (settings is None or settings.attachments_enabled):
            self._ask_clerk([row.invoice_id for row in plan.rows if row.invoice_id in missing])
        else:
            self._hand_in("ask" if settings is None or settings.attachments_enabled else "send")

    def _ask_clerk(self, invoice_ids: Sequence[str]) -> None:
        assert self._plan is not None
        rows = {row.invoice_id: row for row in self._plan.rows}
        missing = [
            Missing(invoice_id, rows[invoice_id].number, rows[invoice_id].buyer_name or "")
            for invoice_id in invoice_ids
            if invoice_id in rows
        ]
        question = MissingAttachmentsQuestion(missing, self._plan.sendable, self._letter or self._window)
        question.accepted.connect(self._on_send_anyway)
        question.rejected.connect(self._on_go_back)
        self._first_missing = missing[0].invoice_id if missing else ""
        question.open()

    @Slot()
    def _on_send_anyway(self) -> None:
        self._hand_in("send")

    @Slot()
    def _on_go_back(self) -> None:
        self.ended.emit(self)
        if self._first_missing and self._letter is None:
            self.go_back_to.emit(self._first_missing)

    def _hand_in(self, missing: Literal["ask", "send"]) -> None:
        """Hand in what was confirmed. The key belongs to this body: a retry sends both again, unchanged."""
        choice, key, session, twice = self._choice, new_id(), self._workplace.session, self._wanted_all_the_same
        company_id, undo_s = session.company_id, session.settings.undo_s if session.settings else 0

        def hand_in(gateway: Gateway) -> Send:
            from connect_app.contract.sends import Override, SendRequest

            request = SendRequest(
                invoice_ids=list(choice.invoice_ids),
                file_ids=list(choice.file_ids),
                missing_attachments=missing,
                undo_s=undo_s,
                overrides={invoice_id: Override(send_duplicate=True) for invoice_id in twice} | dict(choice.overrides),
            )
            return gateway.send(company_id, request, key)

        def begin() -> None:
            self.bar.show_handing_in((self._plan.sendable if self._plan else 0) + len(twice))
            self._ask(hand_in, self.follow, begin)

        self._tries = 0
        begin()

    def follow(self, send: Send) -> None:
        """The gateway has taken it: show what becomes of it."""
        self._again = None
        self._followed = FollowedSend(self._workplace, send, self.bar, self._window, self)
        self._followed.attention_wanted.connect(self.attention_wanted)
        self._followed.changed.connect(self._on_followed_changed)
        self._on_followed_changed()
        self.began.emit(send)

    def _on_failed(self, error: ConnectError) -> None:
        from connect_app.client.refusals import MissingAttachments, NotSendable

        if isinstance(error, MissingAttachments):  # an attachment was taken away since the plan was made
            self._ask_clerk(error.invoices)
        elif isinstance(error, NotSendable):
            self._show_obstacles(
                [Obstacle(item.field, "", "", (said(item.message),), False) for item in error.errors], 0
            )
        elif error.kind is ErrorKind.TRY_LATER:
            self.bar.show_trouble(said(error.sentence), may_retry=True)
            self.delayed.emit(said(error.sentence))
            self._retry_timer.start(RETRY_MS[min(self._tries, len(RETRY_MS) - 1)])
            self._tries += 1
        elif self._letter is not None:
            self._refuse(said(error.sentence))
        else:
            self.bar.show_trouble(said(error.sentence), may_retry=False)

    def _refuse(self, sentence: str) -> None:
        """Go back to the window in which the invoice was put together."""
        self.refused.emit(sentence)
        self.ended.emit(self)

    @Slot()
    def _on_retry(self) -> None:
        self._retry_timer.stop()
        if self._again is not None:
            self._again()

    @Slot()
    def _on_followed_changed(self) -> None:
        if self._followed is not None and self._followed.send.complete and self._followed.went_well:
            self._fold_timer.start()
        else:
            self._fold_timer.stop()

    @Slot()
    def _on_fold_due(self) -> None:
        if self.may_fold:
            self.fold()
        else:
            self._fold_timer.start()

    @Slot()
    def _on_closed(self) -> None:
        self._retry_timer.stop()
        self._fold_timer.stop()
        if self._followed is not None:
            self._followed.stop()
        self.ended.emit(self)


def _held_back(plan: Plan) -> list[PlanRow]:
    return [row for row in plan.rows if not row.sendable]


def _is_only(row: PlanRow, code: str) -> bool:
    return {finding.code for finding in row.findings if finding.severity is Severity.ERROR} == {code}


def _obstacle(row: PlanRow) -> Obstacle:
    reasons = [
        wording.finding_sentence(finding.code, finding.message, finding.params)
        for finding in row.findings
        if finding.severity is Severity.ERROR
    ]
    return Obstacle(row.invoice_id, row.number, row.buyer_name or "", tuple(reasons), _is_only(row, "duplicate"))
