"""One press on *Send selected*: uploads, plan, questions, hand-in. What was confirmed is exactly what goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from connect_app.desktop.lists.choice import Chosen, ask_summary, named_plan_row, sum_up
from connect_app.desktop.lists.choice_words import named_text, summary_text
from connect_app.desktop.sends.following import FollowedSend
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.sends.not_arrived import NotArrivedQuestion
from connect_app.desktop.sends.not_sendable import NotSendableDialog, Obstacle
from connect_app.desktop.sends.obstacles import is_gone, lacks_text, obstacles_of, reasons_of
from connect_app.desktop.sends.plan_changed import PlanChangedQuestion
from connect_app.desktop.sends.plan_changes import Change, changes_between
from connect_app.desktop.sends.upload_wait import Arriving, UploadWait
from connect_app.desktop.text.sentences import said
from connect_app.domain.errors import ConnectError, ErrorKind
from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.sends import Override, Plan, PlanRow, Send, SendHour, SendRequest
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.sends.send_bar import SendBar

T = TypeVar("T")

FOLD_MS = 20_000
"""A send that went well leaves the window after so long; one that did not stays until the next send begins."""

RETRY_MS = (2_000, 5_000, 15_000, 30_000)
"""Waits before a send that got no answer is handed in again, with the same key; the last one repeats."""


class Letter(NamedTuple):
    """The window in which one invoice was put together, how it goes, and the digest of the plan that was shown there.

    It is asked there, and it is told there by ``refused`` and ``delayed`` what stands in the way, so that nothing
    typed is lost.
    """

    window: QWidget
    override: Override
    digest: str


class Press(QObject):
    """From the uploads and the plan until the gateway has taken it; `FollowedSend` goes on from there.

    The plan that the clerk has confirmed goes with the send (``expected``): where something changed meanwhile, nothing
    is sent, and the question comes again. The Idempotency-Key belongs to what was confirmed and is kept over all
    retries, so that a send whose answer was lost is never made twice.

    ``ended`` (Press): nothing is left to show. ``refused`` and ``delayed`` (sentences): see `Letter`. ``taken_back``
    (invoice ids): all of it waits again.
    """

    ended = Signal(object)
    refused = Signal(str)
    delayed = Signal(str)
    go_back_to = Signal(str)
    taken_back = Signal(object)
    began = Signal(object)
    attention_wanted = Signal()

    def __init__(
        self,
        workplace: Workplace,
        chosen: Chosen,
        bar: SendBar,
        window: QWidget,
        parent: QObject,
        letter: Letter | None = None,
    ) -> None:
        super().__init__(parent)
        self.bar = bar
        self.hour: SendHour | None = None
        self._workplace = workplace
        self._chosen = chosen
        self._window = letter.window if letter is not None else window
        self._letter = letter
        self._plan: Plan | None = None
        self._seen: Plan | None = None
        self._meant: tuple[str, ...] = ()
        self._agreed_missing: frozenset[str] = frozenset()
        self._open_before: frozenset[str] = frozenset()
        self._again: Callable[[], None] | None = None
        self._followed: FollowedSend | None = None
        self._tries = 0
        self._uploads = UploadWait(workplace, self)
        self._retry_timer = QTimer(self, singleShot=True)
        self._fold_timer = QTimer(self, singleShot=True, interval=FOLD_MS)
        self._listen()

    def _listen(self) -> None:
        self._uploads.moved.connect(self.bar.show_uploads)
        self._uploads.ended.connect(self.start)
        self._uploads.asks.connect(self._on_not_arrived)
        self._retry_timer.timeout.connect(self._on_retry)
        self._fold_timer.timeout.connect(self._on_fold_due)
        self.bar.retry_pressed.connect(self._on_retry)
        self.bar.closed.connect(self._on_closed)

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

    # Uploads and plan

    @Slot()
    def start(self) -> None:
        """Ask the gateway what would be sent, all uploads of these invoices having ended."""
        self.bar.show_planning()
        # What is under way now may be in the plan or not: if one of its invoices is, there will be another plan.
        self._open_before = self._uploads.invoices_under_way()
        company_id, chosen = self._workplace.session.company_id, self._chosen

        def plan(gateway: Gateway) -> Plan:
            ids, file_ids = list(chosen.invoice_ids), list(chosen.file_ids)
            if chosen.matching is not None or chosen.without:
                ids, file_ids = list(ask_summary(gateway, company_id, chosen).invoice_ids), []
            return gateway.plan_send(company_id, self._request(ids, file_ids))

        self._ask(plan, self._on_plan, self.start)

    def _request(self, invoice_ids: list[str], file_ids: list[str]) -> SendRequest:
        from connect_app.contract.sends import Override, SendRequest

        overrides = {invoice_id: Override(send_duplicate=True) for invoice_id in self._meant}
        if self._letter is not None:
            overrides = dict.fromkeys(invoice_ids, self._letter.override)
        return SendRequest(invoice_ids=invoice_ids, file_ids=file_ids, overrides=overrides)

    def _ask(self, call: Callable[[Gateway], T], done: Callable[[T], None], again: Callable[[], None]) -> None:
        self._again = again
        self._workplace.ask(call, done, self._on_failed, self)

    def _on_plan(self, plan: Plan) -> None:
        self._tries = 0
        self._again = None
        self._plan = plan
        ids = [row.invoice_id for row in self._rows()]
        if self._letter is None and (not self._open_before.isdisjoint(ids) or not self._uploads.arriving(ids).is_empty):
            self._uploads.wait(ids)
        elif self._seen is not None and (changes := self._changes()):
            self._ask_about_changes(changes)
        else:
            self._look_for_obstacles(plan)

    def _rows(self) -> list[PlanRow]:
        """Return what is sent or left out with a reason: of whole files only what has not gone."""
        assert self._plan is not None
        named = set(self._chosen.invoice_ids)
        return [row for row in self._plan.rows if row.invoice_id in named or not is_gone(row)]

    @Slot(object)
    def _on_not_arrived(self, arriving: Arriving) -> None:
        assert self._plan is not None
        names = {row.invoice_id: named_text(named_plan_row(row)) for row in self._plan.rows}
        question = NotArrivedQuestion(arriving, names, self._window)
        question.waiting_chosen.connect(self._on_wait)
        question.sending_chosen.connect(partial(self._on_without, arriving))
        question.rejected.connect(partial(self._go_back, _first_invoice(arriving)))
        question.open()

    def _on_wait(self) -> None:
        self._uploads.wait([row.invoice_id for row in self._rows()])

    def _on_without(self, arriving: Arriving) -> None:
        self._uploads.leave_out(arriving)
        self._on_wait()

    # Questions

    def _changes(self) -> list[Change]:
        """Return what became otherwise; that the clerk meant a number to go twice is no change."""
        assert self._plan is not None
        assert self._seen is not None
        return changes_between(self._seen, self._plan, frozenset(self._meant))

    def _ask_about_changes(self, changes: Sequence[Change]) -> None:
        assert self._plan is not None
        if self._letter is not None:
            self._refuse(" ".join(change.what for change in changes))
            return
        question = PlanChangedQuestion(changes, self._plan.sendable, self._window)
        question.accepted.connect(self._on_changes_agreed)
        question.rejected.connect(partial(self._go_back, changes[0].invoice_id))
        question.open()

    @Slot()
    def _on_changes_agreed(self) -> None:
        assert self._plan is not None
        self._look_for_obstacles(self._plan)

    def _look_for_obstacles(self, plan: Plan) -> None:
        was_asked, self._seen = self._seen is not None, plan
        obstacles = obstacles_of(plan)
        if self._letter is not None:
            self._go_on_with_letter(plan.rows[0], self._letter)
        elif obstacles and not was_asked:
            self._show_obstacles(obstacles, plan.sendable)
        elif not plan.sendable:
            gone, stuck = self.tr("All of it was sent already."), self.tr("Nothing of it can be sent as it is now.")
            nothing = self.tr("Nothing was sent.")
            self.bar.show_trouble(f"{stuck if obstacles else gone} {nothing}", may_retry=False)
        else:
            self._ask_about_missing()

    def _go_on_with_letter(self, row: PlanRow, letter: Letter) -> None:
        if not row.sendable:
            self._refuse(" ".join(reasons_of(row)))
        elif letter.digest and letter.digest != row.digest:
            self._refuse(self.tr("Something changed meanwhile. Nothing was sent; please look once more."))
        else:
            self._ask_about_missing()

    def _show_obstacles(self, obstacles: Sequence[Obstacle], sendable: int) -> None:
        dialog = NotSendableDialog(obstacles, sendable, self._window)
        dialog.sending_chosen.connect(self._on_send_the_others)
        dialog.rejected.connect(self._on_closed)
        dialog.open()

    @Slot(object)
    def _on_send_the_others(self, meant: Sequence[str]) -> None:
        """Go on with the whole choice: the gateway leaves out what cannot be sent, and the receipt says so."""
        self._meant = tuple(meant)
        if self._meant:
            self.start()  # their plan is another one; all else must be as it was
        else:
            self._ask_about_missing()

    def _ask_about_missing(self) -> None:
        assert self._plan is not None
        settings = self._workplace.session.settings
        if settings is not None and not settings.attachments_enabled:
            self._hand_in("send")
            return
        alone = set(self._plan.without_attachments)
        missing = [row for row in self._plan.rows if row.sendable and row.invoice_id in alone]
        if {row.invoice_id for row in missing} <= self._agreed_missing:
            self._hand_in("send" if missing else "ask")
        else:
            self._ask_clerk(missing)

    def _ask_clerk(self, missing: Sequence[PlanRow]) -> None:
        assert self._plan is not None
        named = [named_plan_row(row) for row in missing]
        lacks = {row.invoice_id: text for row in missing if (text := lacks_text(row))}
        question = MissingAttachmentsQuestion(named, self._plan.sendable, lacks, self._window)
        question.others_chosen.connect(partial(self._on_only_others, missing))
        question.accepted.connect(partial(self._on_send_anyway, missing))
        question.rejected.connect(partial(self._go_back, missing[0].invoice_id))
        question.open()

    def _on_send_anyway(self, missing: Sequence[PlanRow]) -> None:
        self._agreed_missing |= {row.invoice_id for row in missing}
        self._hand_in("send")

    def _on_only_others(self, missing: Sequence[PlanRow]) -> None:
        """Begin anew with those that have their attachments: another send, with digests of its own."""
        assert self._plan is not None
        left = {row.invoice_id for row in missing}
        others = [row for row in self._plan.rows if row.sendable and row.invoice_id not in left]
        self._chosen = Chosen(tuple(row.invoice_id for row in others))
        self._seen = self._plan.model_copy(update={"rows": others})  # what became otherwise meanwhile is asked about
        self.start()

    def _go_back(self, invoice_id: str) -> None:
        self._on_closed()
        if invoice_id and self._letter is None:
            self.go_back_to.emit(invoice_id)

    # Hand-in

    def _hand_in(self, missing: Literal["ask", "send"]) -> None:
        """Hand in what was confirmed. The key belongs to this body: a retry sends both again, unchanged."""
        rows, key, session = self._rows(), new_id(), self._workplace.session
        ids = [row.invoice_id for row in rows]
        if self._letter is None and not self._uploads.arriving(ids).is_empty:
            self._uploads.wait(ids)  # added while a question stood open
            return
        company_id, undo_s = session.company_id, session.settings.undo_s if session.settings else 0
        request = self._request(ids, []).model_copy(
            update={
                "missing_attachments": missing,
                "undo_s": undo_s,
                "hour": self.hour,
                "expected": {row.invoice_id: row.digest for row in rows},
            }
        )
        count = sum(row.sendable for row in rows)

        def begin() -> None:
            self.bar.show_handing_in(count)
            self._ask(lambda gateway: gateway.send(company_id, request, key), self._on_taken, begin)

        self._tries = 0
        begin()

    def _on_taken(self, send: Send) -> None:
        self.follow(send, summary_text(sum_up(named_plan_row(row) for row in self._rows() if row.sendable)))

    def follow(self, send: Send, what: str = "") -> None:
        """The gateway has taken it: show what becomes of it. ``what``: number, sum and customers."""
        self._again = None
        self.bar.name(what)
        self._followed = FollowedSend(self._workplace, send, self.bar, self._window, self)
        self._followed.attention_wanted.connect(self.attention_wanted)
        self._followed.changed.connect(self._on_followed_changed)
        self._followed.taken_back.connect(self.taken_back)
        self._on_followed_changed()
        self.began.emit(send)

    def _on_failed(self, error: ConnectError) -> None:
        from connect_app.client.refusals import MissingAttachments, NotSendable, PlanChanged

        if isinstance(error, PlanChanged | MissingAttachments | NotSendable) and self._letter is None:
            self._seen = self._plan
            self.start()  # the question comes again, with what changed
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
        self._on_closed()

    @Slot()
    def _on_retry(self) -> None:
        self._retry_timer.stop()
        if self._again is not None:
            self._again()

    @Slot()
    def _on_followed_changed(self) -> None:
        if self._followed is not None and self._followed.is_settled and self._followed.went_well:
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
        self._uploads.stop()
        self._retry_timer.stop()
        self._fold_timer.stop()
        if self._followed is not None:
            self._followed.stop()
        self.ended.emit(self)


def _first_invoice(arriving: Arriving) -> str:
    jobs = (*arriving.refused, *arriving.under_way)
    return jobs[0].invoice_id or "" if jobs else ""
