"""The watch: a polite run over the customer register, weekly or when it is asked for, to see whom the network reaches.

Whom to ask and what was seen stand in the tables, so the next process goes on where one died. What is good counts at
once; what is worse waits for the end of the run, where a known participant is looked up once more and so many falls at
once are thrown away (`domain/watching.py`). An error changes nothing of what is known.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from connect_app.domain.delivery import FailureOwner, LimitReached, NoAnswer, ServerFault
from connect_app.domain.errors import Bug, ConnectError, FixSettings, SignIn
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.saying import say
from connect_app.domain.watching import is_too_much
from connect_app.gateway.company.accounts import NOT_SET_UP, OpenOperator
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery.company_turns import CompanyTurns
from connect_app.gateway.delivery.legal_alarm import LegalAlarm
from connect_app.gateway.delivery.moves import SELF
from connect_app.gateway.delivery.watch_asking import CustomerQuestions, Observation, Stopped
from connect_app.gateway.delivery.watch_settling import Settling
from connect_app.gateway.network.asking import Asking, failure_of
from connect_app.gateway.network.pace import Pace
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.customers import StoredCustomer, ids_of_numbers
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.messages import ABOUT_CHANNEL, Trouble, tell
from connect_app.gateway.store.recipient_checks import (
    CheckKind,
    CheckRecord,
    CheckState,
    Item,
    add_check,
    begin_now,
    due_items,
    find_check,
    is_any_pending,
    last_full_check,
    move_check,
    note_failed,
    note_skipped,
    open_checks,
    tell_progress,
)
from connect_app.gateway.store.standings import coverage_of
from connect_app.gateway.store.transactions import Reading, Writing

_POLL_S = 1.0
_AT_ONCE = 20
_COMMIT_S = 1.0
_PROGRESS_S = 3.0
_FAULTS_TO_PAUSE = 5
_FAULT_PAUSE_S = 30.0
_DAY_US = 24 * 3600 * 1_000_000
_WEEK_US = 7 * _DAY_US
_ORDER = (CheckKind.SOME, CheckKind.SECOND_LOOK, CheckKind.ALL)
"""What somebody has just asked for goes before the large run."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the watch waits. ``retries_s``: before one who could not be asked about is tried again, in turn.

    ``begin_s``: before a run begins again that could not; ``quiet_s``: after a start, before a weekly run begins.
    """

    retries_s: tuple[float, ...] = (5.0, 30.0)
    begin_s: float = 300.0
    second_look_s: float = 3600.0
    quiet_s: float = 600.0


@dataclass(frozen=True, slots=True)
class _Faulted:
    """One who could not be asked about."""

    item: Item
    error: ConnectError


_Due = tuple[Item, StoredCustomer | None]
_Result = Observation | _Faulted | Item
"""What came of one customer; an item alone: there is nothing to ask about."""


class Watch:
    """Works off the runs of all companies in the background, one thread for each company.

    ``answered`` is told which addresses have another answer, so that what waits for them goes on.
    """

    def __init__(
        self,
        asking: Asking,
        pace: Pace,
        answered: Callable[[str, Iterable[str]], None] | None = None,
        *,
        patience: Patience = Patience(),
        begins_weekly: bool = True,
    ) -> None:
        self._asking = asking
        self._database = asking.database
        self._patience = patience
        self._begins_weekly = begins_weekly
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._questions = CustomerQuestions(asking, pace, self._stopping.wait)
        self._settling = Settling(asking.database, answered, patience.second_look_s)
        self._turns = CompanyTurns("recipient-check", self._work, self._stopping)
        self._told_at: dict[str, float] = {}
        self._alarm = LegalAlarm(asking.database)
        self._weekly_at = time.monotonic() + patience.quiet_s
        self._thread: threading.Thread | None = None

    @property
    def between_s(self) -> float:
        """How many seconds there are between two questions."""
        return self._questions.pace.between_s

    def start(self) -> None:
        """Begin to work; runs that an earlier process left go on."""
        self._thread = threading.Thread(target=self._run, name="recipient-watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask nothing more; a question that is under way is put again by the next process."""
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout=10.0)
            self._thread = None

    def wake(self, company_id: str) -> None:
        """There is a new run: look now."""
        self._turns.go_on(company_id)
        self._wake.set()

    def operator_changed(self, company_id: str) -> None:
        """The account is another one, or its key may be right now: runs that wait for that begin."""
        with self._database.writing() as connection:
            begin_now(connection, company_id, now_us())
        self.wake(company_id)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                if self._begins_weekly:
                    self._alarm.look_now_and_then()
                self._begin_weekly()
                self._begin_all()
            except Exception:
                _log.exception("The register cannot be looked through now")
            self._wake.wait(_POLL_S)

    def _begin_weekly(self) -> None:
        """Write the weekly runs that are due; looked for once a minute."""
        if not self._begins_weekly or time.monotonic() < self._weekly_at:
            return
        self._weekly_at = time.monotonic() + 60.0
        with self._database.reading() as connection:
            due = [one for one in sorted(company_ids(connection)) if is_weekly_due(connection, one, now_us())]
        for company_id in due:
            with self._database.writing() as connection:
                if is_weekly_due(connection, company_id, now_us()):
                    add_check(connection, company_id, CheckKind.ALL, by=SELF)

    def _begin_all(self) -> None:
        with self._database.reading() as connection:
            now = now_us()
            companies = {one.company_id for one in open_checks(connection) if one.is_due(now)}
        self._turns.begin(sorted(companies))

    def _work(self, company_id: str) -> None:
        try:
            while self.step(company_id) and not self._stopping.is_set() and not self._turns.is_paused(company_id):
                self._database.give_way()
        except Exception:
            _log.exception("The register of a company cannot be looked through now")
            self._turns.pause(company_id, _FAULT_PAUSE_S)

    def step(self, company_id: str) -> bool:
        """Do the next bit of a company's first run; return whether there may be more to do at once."""
        with self._database.reading() as connection:
            check = _first_due(connection, company_id, now_us())
        if check is None:
            return False
        if check.state is CheckState.SETTLING:
            self._settling.settle(check)
            return True
        try:
            operator = self._asking.open(company_id)
        except (SignIn, FixSettings) as error:
            self._put_off(check, error)
            return True
        if check.state is CheckState.WAITING:
            return self._begin(check, operator)
        with self._database.reading() as connection:
            found = due_items(connection, check.id, now_us(), _AT_ONCE)
            is_pending = bool(found) or is_any_pending(connection, check.id)
        if found:
            self._ask_all(check, operator, found)
            return True
        if not is_pending:
            self._end(check, operator)
        return not is_pending

    def _begin(self, check: CheckRecord, operator: OpenOperator) -> bool:
        """Look a known participant up first: is that one missing, too, the way to the network is at fault."""
        error = self._questions.fault_of_canaries(check.company_id, operator)
        if self._stopping.is_set():
            return False
        if error is not None:
            self._put_off(check, error)
            return True
        with self._database.writing() as connection:
            move_check(connection, check, CheckState.RUNNING, by=SELF)
        return True

    def _put_off(self, check: CheckRecord, error: ConnectError) -> None:
        """The run waits; without an operator there is nobody to ask, so that it is over."""
        is_over = error.code in NOT_SET_UP
        state = CheckState.CANCELLED if is_over else CheckState.WAITING
        begins_at = now_us() + int(self._patience.begin_s * 1e6)
        with self._database.writing() as connection:
            move_check(connection, check, state, by=SELF, reason=error.sentence, begins_at=begins_at)
            if not is_over:
                _tell(connection, check.company_id, error)

    def _ask_all(self, check: CheckRecord, operator: OpenOperator, found: Sequence[_Due]) -> None:
        results: list[_Result] = []
        faults_in_a_row = 0
        begun_at = time.monotonic()
        for item, customer in found:
            if self._stopping.is_set():
                break
            try:
                observation = self._questions.ask(check, operator, item, customer)
                results.append(item if observation is None else observation)
                faults_in_a_row = 0
            except Stopped:
                break
            except ConnectError as error:
                if isinstance(error, LimitReached):
                    self._turns.pause(check.company_id, error.wait_s)
                    break
                if isinstance(error, SignIn | FixSettings):
                    self._write(check, operator, results)
                    self._put_off(check, error)
                    return
                results.append(_Faulted(item, error))
                faults_in_a_row += isinstance(error, ServerFault | NoAnswer)
            except Exception as error:  # of this one alone: the others are asked about
                _log.exception("A customer cannot be looked up")
                results.append(_Faulted(item, Bug("not_asked", say("unexpected.asking", cause=type(error).__name__))))
            if faults_in_a_row >= _FAULTS_TO_PAUSE:
                self._turns.pause(check.company_id, min(_FAULT_PAUSE_S, max(self._patience.retries_s)))
                break
            if time.monotonic() - begun_at > _COMMIT_S:
                self._write(check, operator, results)
                results, begun_at = [], time.monotonic()
        self._write(check, operator, results)

    def _write(self, check: CheckRecord, operator: OpenOperator, results: Sequence[_Result]) -> None:
        """Write down what came of some customers, unless somebody took the run back meanwhile."""
        if not results:
            return
        changed: list[str] = []
        with self._database.writing() as connection:
            current = find_check(connection, check.company_id, check.id)
            if current is None or current.state is not CheckState.RUNNING:
                return
            for result in results:
                if isinstance(result, Observation):
                    changed += self._settling.take(connection, check, operator.account, result)
                elif isinstance(result, _Faulted):
                    self._note_fault(connection, check, result)
                else:
                    note_skipped(connection, result)
            if time.monotonic() - self._told_at.get(check.id, 0.0) > _PROGRESS_S:
                self._told_at[check.id] = time.monotonic()
                tell_progress(connection, current, by=SELF)
        self._settling.tell_answered(check.company_id, changed)

    def _note_fault(self, connection: Writing, check: CheckRecord, fault: _Faulted) -> None:
        retries = self._patience.retries_s
        is_last = fault.item.attempts >= len(retries)
        ask_at = None if is_last else now_us() + int(retries[fault.item.attempts] * 1e6)
        failure = failure_of(fault.error)
        note_failed(connection, fault.item, failure, ask_at)
        if is_last:
            self._settling.note_failure(connection, check.company_id, fault.item, failure)

    def _end(self, check: CheckRecord, operator: OpenOperator) -> None:
        """Everybody was asked about: let what was seen count, or throw what is worse away."""
        with self._database.reading() as connection:
            falls = self._settling.falls(connection, check)
        error = self._questions.fault_of_canaries(check.company_id, operator) if falls.unsettled else None
        if self._stopping.is_set():
            return
        reason = None
        if error is not None:
            reason = say("watch_discarded.canary", reason=error.sentence)
        elif is_too_much(falls.known, falls.fallen):
            name = "watch_discarded" if falls.kind is InvoiceKind.INVOICE else "watch_discarded.credit_notes"
            reason = say(name, fallen=falls.fallen, known=falls.known)
        with self._database.writing() as connection:
            if reason is None:
                move_check(connection, check, CheckState.SETTLING, by=SELF)
            else:
                self._settling.discard(connection, check, reason)


def is_weekly_due(connection: Reading, company_id: str, now: int) -> bool:
    """Say whether a weekly run should begin: the company wants it, has an operator and customers, and none is open."""
    settings, _ = load_settings(connection, company_id)
    if settings.recipient_watch != "weekly" or settings.provider is None:
        return False
    last = last_full_check(connection, company_id)
    is_open = any(one.kind is CheckKind.ALL for one in open_checks(connection, company_id))
    is_due = not is_open and (last is None or not 0 <= now - last < _WEEK_US)
    return is_due and coverage_of(connection, company_id).customers > 0


def look_for(connection: Writing, company_id: str, numbers: Iterable[str], count: int, by: str) -> None:
    """Have the network asked about so many customers that came in with a file, in the transaction of that.

    Where they are most of the register it is a run over all of it. Without an operator nobody is asked.
    """
    if not count or load_settings(connection, company_id)[0].provider is None:
        return
    is_most = 2 * count > coverage_of(connection, company_id).customers
    is_open = any(one.kind is CheckKind.ALL for one in open_checks(connection, company_id))
    if is_most and not is_open:
        add_check(connection, company_id, CheckKind.ALL, by=by)
    else:
        ids = list(ids_of_numbers(connection, company_id, numbers))
        add_check(connection, company_id, CheckKind.SOME, by=by, customer_ids=ids)


def _first_due(connection: Reading, company_id: str, now: int) -> CheckRecord | None:
    due = [one for one in open_checks(connection, company_id) if one.is_due(now)]
    return min(due, key=lambda one: (_ORDER.index(one.kind), one.id), default=None)


def _tell(connection: Writing, company_id: str, error: ConnectError) -> None:
    """Let the administrator know what only a person mends."""
    if isinstance(error, SignIn | FixSettings):
        trouble = Trouble(error.code, error.sentence, FailureOwner.ADMINISTRATOR, ABOUT_CHANNEL, "einvoice")
        tell(connection, company_id, trouble)
