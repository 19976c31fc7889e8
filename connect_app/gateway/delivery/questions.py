"""The background run that asks the network about recipients, once for each of them and each kind of document.

What is to be asked stands in the tables, so a process that dies has forgotten nothing: the next one asks. An answer is
committed first; then the invoices that wait for it get their routes, and what was put off goes on.
"""

import logging
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from connect_app.domain.channel import DATA_CHANNEL
from connect_app.domain.delivery import DeliveryState, FailureOwner, LimitReached, NoAnswer, ServerFault
from connect_app.domain.errors import Bug, ConnectError, FixSettings, SignIn
from connect_app.domain.identifiers import new_id
from connect_app.domain.routing import RECIPIENT_NOT_ASKED, Recipient
from connect_app.domain.saying import say
from connect_app.gateway.company.accounts import NOT_SET_UP, OpenOperator
from connect_app.gateway.delivery.company_turns import CompanyTurns
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.delivery.moves import Step, move_all
from connect_app.gateway.delivery.requesting import Requests
from connect_app.gateway.network.asking import Asking, failure_of, pause_s
from connect_app.gateway.providers.interface import LookedUp
from connect_app.gateway.registers.register_routes import Lookup, refresh_waiting
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.deliveries import Changes
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.messages import ABOUT_CHANNEL, Trouble, tell
from connect_app.gateway.store.recipients import (
    Question,
    ask_at_once,
    companies_with_questions,
    deliveries_waiting_for,
    drop_questions,
    due_questions,
    keep_answer,
    keep_failure,
    waiting_invoices,
    waiting_invoices_for,
)
from connect_app.gateway.store.transactions import Writing

_POLL_S = 1.0
_AT_ONCE = 50
_COMMIT_S = 1.0
"""Answers are written at the latest so long after the first of them came."""
_SURVEYED_AT_ONCE = 500
_FAULTS_TO_PAUSE = 2
_FAULT_PAUSE_S = 10.0
_SETTINGS_PAUSE_S = 900.0
"""After so long a wrong key is tried again, though nobody changed a setting: the operator may have mended it."""
_LANE_SIZE = 50
_REQUESTS_S = 60.0
"""So often it is looked whether the answers about open requests are still fresh."""

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Round:
    """What some questions came to. ``pause_s``: for how long nothing more is asked for the company."""

    answers: list[tuple[Recipient, LookedUp]] = field(default_factory=list)
    faults: list[tuple[Question, ConnectError, float]] = field(default_factory=list)
    faults_in_a_row: int = 0
    pause_s: float = 0.0


class Questions:
    """Asks in the background until it is stopped; one thread for each company whose network is slow."""

    def __init__(self, asking: Asking, engine: DeliveryEngine, lookup: Lookup, requests: Requests) -> None:
        self._asking = asking
        self._database = asking.database
        self._engine = engine
        self._lookup = lookup
        self._requests = requests
        self._requests_at = 0.0
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._turns = CompanyTurns("recipient-question", self._work, self._stopping, ended=self._wake.set)
        self._to_survey: set[str] = set()
        self._answered: set[tuple[str, str]] = set()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin: what waits is looked through once, since an earlier process may have died before its last step."""
        with self._database.reading() as connection:
            self._to_survey |= company_ids(connection)
        self._thread = threading.Thread(target=self._run, name="recipient-questions", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask nothing more. A question that is under way is waited for a moment, then it is lost and put again."""
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout=10.0)
            self._thread = None

    def operator_changed(self, company_id: str) -> None:
        """The account is another one, or its key may be right now: everybody who is waited for is asked about."""
        self._turns.go_on(company_id)
        with self._lock:
            self._to_survey.add(company_id)
        self._wake.set()

    def answered(self, company_id: str, addresses: Iterable[str]) -> None:
        """Somebody else has asked about these: what waits for the answers gets them."""
        with self._lock:
            self._answered |= {(company_id, address) for address in addresses}
        self._wake.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                self._survey_all()
                self._follow_answered()
                self._ask_about_requests()
                self._begin_all()
            except Exception:
                _log.exception("Recipients cannot be looked up now")
            self._wake.wait(_POLL_S)

    def _ask_about_requests(self) -> None:
        """Now and then have those asked about who were asked to be reachable."""
        if time.monotonic() >= self._requests_at:
            self._requests_at = time.monotonic() + _REQUESTS_S
            self._requests.ask_about_open()

    def _begin_all(self) -> None:
        with self._database.reading() as connection:
            companies = companies_with_questions(connection, now_us())
        self._turns.begin(companies)

    def _work(self, company_id: str) -> None:
        try:
            self._ask_company(company_id)
        except Exception:
            _log.exception("Recipients of a company cannot be looked up now")
            self._turns.pause(company_id, _FAULT_PAUSE_S)

    def _ask_company(self, company_id: str) -> None:
        """Ask about some of those whose turn it is; the rest follows in the next round."""
        with self._database.reading() as connection:
            questions = due_questions(connection, now_us(), _AT_ONCE, company_id)
        try:
            operator = self._asking.open(company_id)
        except (SignIn, FixSettings) as error:
            self._stop_asking(company_id, questions, error)
            return
        begun_at = time.monotonic()
        work = _Round()
        for question in questions:
            if self._stopping.is_set() or work.pause_s:
                break
            self._ask(operator, question, work)
            if time.monotonic() - begun_at > _COMMIT_S:
                self._write(company_id, operator.account, work)
                begun_at = time.monotonic()
                work = _Round(faults_in_a_row=work.faults_in_a_row, pause_s=work.pause_s)
        self._write(company_id, operator.account, work)
        if work.pause_s:
            self._turns.pause(company_id, work.pause_s)

    def _stop_asking(self, company_id: str, questions: Sequence[Question], error: ConnectError) -> None:
        """Nobody can be asked before a person has changed something; without an operator nobody is waited for."""
        if error.code in NOT_SET_UP:
            with self._database.writing() as connection:
                drop_questions(connection, company_id)
            return
        self._write(company_id, "", _Round(faults=[(one, error, _SETTINGS_PAUSE_S) for one in questions]))
        self._turns.pause(company_id, _SETTINGS_PAUSE_S)

    def _ask(self, operator: OpenOperator, question: Question, work: _Round) -> None:
        try:
            work.answers.append((question.recipient, self._asking.ask(operator, question.recipient)))
            work.faults_in_a_row = 0
            return
        except ConnectError as error:
            fault = error
        except Exception as error:  # of this one alone: the others are asked about
            _log.exception("A recipient cannot be looked up")
            fault = Bug("not_asked", say("unexpected.asking", cause=type(error).__name__))
        wait_s = pause_s(question.failures)
        if isinstance(fault, LimitReached):
            work.pause_s = wait_s = fault.wait_s
        elif isinstance(fault, SignIn | FixSettings):
            work.pause_s = wait_s = _SETTINGS_PAUSE_S
        elif isinstance(fault, ServerFault | NoAnswer):
            work.faults_in_a_row += 1
            if work.faults_in_a_row >= _FAULTS_TO_PAUSE:
                work.pause_s = _FAULT_PAUSE_S
        work.faults.append((question, fault, wait_s))

    def _write(self, company_id: str, account: str, work: _Round) -> None:
        if not work.answers and not work.faults:
            return
        now = now_us()
        with self._database.writing() as connection:
            for recipient, said in work.answers:
                keep_answer(connection, company_id, recipient, account, said, now)
            for question, error, wait_s in work.faults:
                ask_at = now + int(wait_s * 1e6)
                keep_failure(connection, company_id, question.recipient, failure_of(error), ask_at)
            _tell(connection, company_id, [error for _, error, _ in work.faults])
        self._follow(company_id, {recipient.address for recipient, _ in work.answers})

    def _follow(self, company_id: str, addresses: set[str]) -> None:
        """Give the invoices for these addresses their routes, and let go on what was put off for them."""
        if not addresses:
            return
        self._requests.follow(company_id, addresses)
        with self._database.reading() as connection:
            ids = waiting_invoices_for(connection, company_id, addresses)
        for start in range(0, len(ids), _SURVEYED_AT_ONCE):
            with self._database.writing() as connection:
                refresh_waiting(connection, company_id, ids[start : start + _SURVEYED_AT_ONCE], self._lookup)
            self._database.give_way()
        with self._database.writing() as connection:
            rows = deliveries_waiting_for(connection, company_id, addresses, RECIPIENT_NOT_ASKED)
            reason = say("move.network_answered")
            for start in range(0, len(rows), _LANE_SIZE):
                lane_id, chunk = new_id(), rows[start : start + _LANE_SIZE]
                changes = Changes(lane_id=lane_id, next_attempt_at=now_us())
                steps = [Step(row.id, DeliveryState.DEFERRED, reason, changes) for row in chunk]
                move_all(connection, steps, known={row.id: row for row in chunk})
                self._engine.enqueue_in_transaction(connection, lane_id)

    def _follow_answered(self) -> None:
        with self._lock:
            answered = set(self._answered)
        for company_id in {one for one, _ in answered}:
            self._follow(company_id, {address for whose, address in answered if whose == company_id})
        with self._lock:
            self._answered -= answered

    def _survey_all(self) -> None:
        with self._lock:
            companies = sorted(self._to_survey)
        for company_id in companies:
            with self._lock:
                self._to_survey.discard(company_id)
            try:
                self._survey(company_id)
            except BaseException:
                with self._lock:
                    self._to_survey.add(company_id)
                raise

    def _survey(self, company_id: str) -> None:
        """Bring the routes of all that waits up to date, and have asked who was not asked yet."""
        with self._database.writing() as connection:
            ask_at_once(connection, company_id, now_us())
        after = 0
        while not self._stopping.is_set():
            with self._database.reading() as connection:
                found = waiting_invoices(connection, company_id, after, _SURVEYED_AT_ONCE)
            if not found:
                self._requests.follow(company_id)
                return
            with self._database.writing() as connection:
                refresh_waiting(connection, company_id, [invoice_id for _, invoice_id in found], self._lookup)
            self._database.give_way()
            after = found[-1][0]


def _tell(connection: Writing, company_id: str, faults: Iterable[ConnectError]) -> None:
    """Let the administrator know what only a person mends."""
    found: Sequence[ConnectError] = [one for one in faults if isinstance(one, SignIn | FixSettings)]
    for error in found[:1]:
        trouble = Trouble(error.code, error.sentence, FailureOwner.ADMINISTRATOR, ABOUT_CHANNEL, DATA_CHANNEL.value)
        tell(connection, company_id, trouble)
