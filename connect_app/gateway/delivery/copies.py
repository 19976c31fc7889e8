"""Copies of invoice mails that a server took: what is wanted is written with the yes, a job of its own makes the copy.

Nothing that happens to a copy changes anything of its invoice. What a copy goes to differs, see `CopyWay`.

| state | means |
| --- | --- |
| waiting | to be made now, or again after a passing fault |
| handing_over | begun; where it can be seen what came of it, that is done when it is due |
| done | the other side has it |
| uncertain | begun, and no answer came: not repeated |
| failed | refused, or given up after the last try |
| dropped | nobody wants it any more |
"""

import logging
import random
import threading
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from connect_app.domain.channel import kind_of
from connect_app.domain.delivery import FailureOwner, LimitReached, NoAnswer, Refused, ServerFault
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn, TryLater
from connect_app.domain.retry import RetryPolicy
from connect_app.domain.saying import Sentence, quoted, say
from connect_app.gateway.channels.interface import Pace
from connect_app.gateway.company.accounts import keeps_itself
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery.contents import sent_bytes
from connect_app.gateway.delivery.engine import COPY, FILING, DeliveryEngine, LaneStopped
from connect_app.gateway.store import mail_copies as rows
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.deliveries import DeliveryRecord, check_frozen, find_delivery
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.mail_copies import CopyKind, CopyRecord
from connect_app.gateway.store.mail_pace import take_turns
from connect_app.gateway.store.messages import ABOUT_COPY, Trouble, mend, tell
from connect_app.gateway.store.transactions import Reading, Writing

_MEND_S = 5.0
_JOB_OF = {CopyKind.FIXED: COPY, CopyKind.SENT_FOLDER: FILING}
WAITS, REFUSED, IN_DOUBT, CAME_BACK = "copies_wait", "copy_refused", "copy_uncertain", "copy_came_back"

_log = logging.getLogger(__name__)


class CopySession(Protocol):
    """An open way to where copies go."""

    def make(self, one: CopyRecord, row: DeliveryRecord, data: bytes) -> str:
        """Make the copy of this delivery's mail and return the other side's words; raises as a hand-over does."""


class CopyWay(Protocol):
    """Where copies of one kind go."""

    def session(self, company_id: str) -> AbstractContextManager[CopySession]:
        """Open the way; raises TryLater, SignIn or FixSettings."""

    def pace(self, company_id: str) -> Pace:
        """Return how many a minute and hour the account allows."""

    def is_wanted(self, company_id: str) -> bool:
        """Say whether the company still wants what waits."""

    @property
    def settled_s(self) -> float | None:
        """After how many seconds a copy that was begun can be begun again without making a second; None: never."""


def expect_copies(connection: Writing, engine: DeliveryEngine, accepted: Sequence[DeliveryRecord]) -> None:
    """Write which copies are wanted of mails that were taken, in the transaction that says so."""
    mailed = [row for row in accepted if row.kept is not None and kind_of(row.channel).has_letter]
    # What may have gone out before the data were put back had its copies then.
    mailed = [row for row in mailed if not row.standing.is_built_anew]
    for company_id in dict.fromkeys(row.company_id for row in mailed):
        of_company = [row for row in mailed if row.company_id == company_id]
        _expect(connection, engine, company_id, CopyKind.FIXED, _uncopied(connection, of_company))
        settings, _ = load_settings(connection, company_id)
        mailbox, smtp = settings.sent_mailbox, settings.smtp
        if mailbox is not None and smtp is not None and not keeps_itself(smtp):
            filed = rows.filed_deliveries(connection, [row.id for row in of_company])
            wanted = [(row, mailbox.folder or "") for row in of_company if row.id not in filed]
            _expect(connection, engine, company_id, CopyKind.SENT_FOLDER, wanted)


def _expect(
    connection: Writing,
    engine: DeliveryEngine,
    company_id: str,
    kind: CopyKind,
    wanted: Sequence[tuple[DeliveryRecord, str]],
) -> None:
    if not wanted:
        return
    has_job = rows.is_any_open(connection, company_id, kind)
    rows.add_copies(connection, kind, wanted, {row.id: _mail_of(row) for row, _ in wanted})
    if not has_job:
        engine.enqueue_in_transaction(connection, company_id, kind=_JOB_OF[kind])


def _uncopied(connection: Writing, mailed: Sequence[DeliveryRecord]) -> list[tuple[DeliveryRecord, str]]:
    """Return those that want a fixed copy, and to whom: of each invoice in a send the first one that arrived."""
    found: list[tuple[DeliveryRecord, str]] = []
    for send_id in dict.fromkeys(row.send_id for row in mailed if row.frozen.fixed_copy is not None):
        of_send = [row for row in mailed if row.send_id == send_id and row.frozen.fixed_copy is not None]
        seen = rows.copied_invoices(connection, send_id, {row.invoice_id for row in of_send})
        for row in of_send:
            if row.invoice_id not in seen and row.frozen.fixed_copy is not None:
                seen.add(row.invoice_id)
                found.append((row, row.frozen.fixed_copy.address))
    return found


def _mail_of(row: DeliveryRecord) -> str:
    """Return the delivery after which a delivery's mail is called."""
    return row.frozen.together[0] if row.frozen.together else row.id


@dataclass(frozen=True, slots=True)
class _Pause:
    """Nothing more goes for so long."""

    seconds: float


class Copies:
    """Makes copies of one kind. Thread-safe; one job works for a company at a time."""

    def __init__(
        self,
        database: Database,
        engine: DeliveryEngine,
        blobs: BlobStore,
        policy: RetryPolicy,
        ways: Mapping[CopyKind, CopyWay],
    ) -> None:
        self._database = database
        self._engine = engine
        self._blobs = blobs
        self._policy = policy
        self._ways = ways
        self._busy: set[tuple[CopyKind, str]] = set()
        self._lock = threading.Lock()

    def work_fixed(self, company_id: str) -> None:
        """Send the copies that are due. Raises LaneStopped when the process ends before it is done."""
        self._work(CopyKind.FIXED, company_id)

    def work_filed(self, company_id: str) -> None:
        """Put what was sent into the folder for sent mail. Raises LaneStopped as `work_fixed` does."""
        self._work(CopyKind.SENT_FOLDER, company_id)

    def give_jobs(self, connection: Writing) -> None:
        """Give a job to the copies that have none."""
        for kind in self._ways:
            open_ones = rows.companies_with_open(connection, kind)
            if open_ones:
                for company_id in sorted(open_ones - self._engine.ids_with_jobs(_JOB_OF[kind])):
                    self._engine.enqueue_in_transaction(connection, company_id, kind=_JOB_OF[kind])

    def settings_changed(self, connection: Writing, company_id: str) -> None:
        """Try at once what waits: what was wrong may be right now."""
        for kind in self._ways:
            if rows.make_due(connection, company_id, kind):
                self._engine.enqueue_in_transaction(connection, company_id, kind=_JOB_OF[kind])

    def _work(self, kind: CopyKind, company_id: str) -> None:
        key = (kind, company_id)
        with self._lock:
            is_busy = key in self._busy
            self._busy.add(key)
        if is_busy:  # a job that was put back while another still runs
            self._engine.put_back(company_id, _MEND_S, _JOB_OF[kind])
            return
        try:
            self._run(kind, company_id)
        except Exception:
            _log.exception("The copies (%s) of a company were interrupted; they are looked at again", kind)
            self._engine.put_back(company_id, _MEND_S, _JOB_OF[kind])
        finally:
            with self._lock:
                self._busy.discard(key)

    def _run(self, kind: CopyKind, company_id: str) -> None:
        way = self._ways[kind]
        self._settle_begun(way, kind, company_id)
        if not way.is_wanted(company_id):
            with self._database.writing() as connection:
                rows.drop_waiting(connection, company_id, kind)
            return
        pause_s: float | None = None
        with self._database.reading() as connection:
            is_due = self._next(connection, kind, company_id) is not None
        if is_due:
            try:
                with way.session(company_id) as session:
                    pause_s = self._go(way, session, kind, company_id)
            except ConnectError as error:
                pause_s = self._put_all_off(kind, company_id, error)
        with self._database.writing() as connection:
            due_at = rows.next_due(connection, company_id, kind)
            if due_at is not None:
                left_s = min(max(0.0, (due_at - now_us()) / 1e6), self._longest_us / 1e6)
                self._engine.enqueue_in_transaction(connection, company_id, max(left_s, pause_s or 0.0), _JOB_OF[kind])

    def _next(self, connection: Reading, kind: CopyKind, company_id: str) -> CopyRecord | None:
        takes_begun = self._ways[kind].settled_s is not None
        return rows.next_copy(connection, company_id, kind, now_us(), self._longest_us, takes_begun=takes_begun)

    @property
    def _longest_us(self) -> int:
        return int(self._policy.longest_s * (1 + self._policy.scatter) * 1e6)

    def _settle_begun(self, way: CopyWay, kind: CopyKind, company_id: str) -> None:
        """Say of what a dead process had begun that it may have gone; where that can be seen, it is when it is due."""
        if way.settled_s is not None:
            return
        with self._database.writing() as connection:
            while (one := rows.begun_copy(connection, company_id, kind)) is not None:
                self._interrupted(connection, way, one, say("copy.program_ended"))

    def _interrupted(self, connection: Writing, way: CopyWay, one: CopyRecord, reason: str) -> None:
        if way.settled_s is None:
            rows.move_copy(connection, one, rows.UNCERTAIN, reason)
            _tell_in_doubt(connection, one)
        else:
            rows.move_copy(connection, one, rows.HANDING_OVER, reason, due_at=now_us() + int(way.settled_s * 1e6))

    def _go(self, way: CopyWay, session: CopySession, kind: CopyKind, company_id: str) -> float | None:
        """Make what is due, one after the other; return for how long nothing more goes, None if all was looked at."""
        while True:
            if self._engine.is_stopping:
                raise LaneStopped
            with self._database.writing() as connection:
                begun = self._begin(connection, way, kind, company_id)
            if begun is None:
                return None
            if isinstance(begun, _Pause):
                return begun.seconds
            one, row = begun
            try:
                check_frozen(row)
                words = session.make(one, row, sent_bytes(self._blobs, row))
            except ConnectError as error:
                if (pause_s := self._not_made(way, one, row, error)) is not None:
                    return pause_s
            except Exception as error:
                _log.exception("A copy of delivery %s ended in an unexpected way", row.id)
                cause = quoted(type(error).__name__)
                self._not_made(way, one, row, NoAnswer("unexpected", say("unexpected.handing_over", cause=cause)))
            else:
                with self._database.writing() as connection:
                    rows.move_copy(connection, one, rows.DONE, quoted(words))
                    mend(connection, company_id, ABOUT_COPY, [kind.value], code=WAITS)

    def _begin(
        self, connection: Writing, way: CopyWay, kind: CopyKind, company_id: str
    ) -> tuple[CopyRecord, DeliveryRecord] | _Pause | None:
        """Write that the next one is begun; None if none is due, a pause where the account allows no more now."""
        while (one := self._next(connection, kind, company_id)) is not None:
            row = find_delivery(connection, company_id, one.delivery_id)
            if row is None or row.kept is None:
                reason = say("record_damaged.copy")
                rows.move_copy(connection, one, rows.FAILED, reason)
                _tell(connection, one, REFUSED, _refused(one, _number(connection, one), reason))
                continue
            _granted, wait_s = take_turns(connection, company_id, way.pace(company_id), now_us(), 1)
            if wait_s > 0:
                return _Pause(wait_s)
            settled_at = now_us() + int((way.settled_s or 0.0) * 1e6)
            rows.move_copy(connection, one, rows.HANDING_OVER, attempt_count=one.attempt_count + 1, due_at=settled_at)
            return one, row
        return None

    def _not_made(self, way: CopyWay, one: CopyRecord, row: DeliveryRecord, error: ConnectError) -> float | None:
        """Write that a copy was not made, and why; return how long the others wait, None if they go on."""
        attempts = one.attempt_count + 1
        with self._database.writing() as connection:
            if isinstance(error, NoAnswer) and (way.settled_s is None or self._delay_s(attempts) is not None):
                self._interrupted(connection, way, one, error.sentence)
                return None
            if isinstance(error, SignIn | FixSettings | LimitReached | ServerFault):
                rows.move_copy(connection, one, rows.WAITING, error.sentence, attempt_count=one.attempt_count)
            elif isinstance(error, Refused | FixData | Bug) or (delay_s := self._delay_s(attempts)) is None:
                rows.move_copy(connection, one, rows.FAILED, error.sentence)
                sentence = _refused(one, row.number, error.sentence)
                _tell(connection, one, REFUSED, sentence)
                return None
            else:
                due_at = now_us() + int(delay_s * 1e6)
                rows.move_copy(connection, one, rows.WAITING, error.sentence, due_at=due_at)
                return None
        return self._put_all_off(one.kind, one.company_id, error)

    def _put_all_off(self, kind: CopyKind, company_id: str, error: ConnectError) -> float:
        """Let all that waits wait; a person is told at once of what only a person can mend, else after the last try."""
        if isinstance(error, LimitReached):
            return error.wait_s
        is_told = not isinstance(error, TryLater)
        with self._database.writing() as connection:
            first = self._next(connection, kind, company_id)
            attempts = 1 if first is None else first.attempt_count + 1
            delay_s = None if is_told else self._delay_s(attempts)
            if first is not None:
                rows.move_copy(connection, first, rows.WAITING, error.sentence, attempt_count=attempts)
            if delay_s is None:
                sentence = say(f"copies_wait.{kind.value}", reason=error.sentence)
                tell(
                    connection,
                    company_id,
                    Trouble(WAITS, sentence, FailureOwner.ADMINISTRATOR, ABOUT_COPY, kind.value),
                )
        _log.warning("Copies (%s) of a company wait: %s", kind, error.sentence)
        return self._policy.longest_s if delay_s is None else delay_s

    def _delay_s(self, attempts: int) -> float | None:
        return self._policy.delay_s(max(attempts, 1), random.random())  # noqa: S311 - scatters retries


def _refused(one: CopyRecord, number: str, reason: str) -> str:
    if one.kind is CopyKind.SENT_FOLDER:
        return say("copy_refused.sent_folder", number=number, reason=reason)
    return say("copy_refused.fixed", number=number, to=one.address, reason=reason)


def _number(connection: Writing, one: CopyRecord) -> str:
    """Return the number of the invoice that was copied."""
    row = find_delivery(connection, one.company_id, one.delivery_id)
    return "" if row is None else row.number


def _tell(connection: Writing, one: CopyRecord, code: str, sentence: str) -> None:
    number, owner = _number(connection, one) or None, FailureOwner.ADMINISTRATOR
    tell(connection, one.company_id, Trouble(code, sentence, owner, ABOUT_COPY, one.kind.value, number))


def _tell_in_doubt(connection: Writing, one: CopyRecord) -> None:
    sentence = say("copy_uncertain.fixed", number=_number(connection, one), to=one.address)
    _tell(connection, one, IN_DOUBT, sentence)


def leave_open_copies(connection: Writing, reason: Sentence) -> None:
    """Send none of the fixed copies that wait or were begun, of any company: they may have gone; each company is told.

    ``reason``: why they may have.
    """
    for one in rows.first_open_ones(connection, CopyKind.FIXED):
        _tell_in_doubt(connection, one)
    rows.leave_open_ones(connection, reason)


def copy_address(connection: Writing, company_id: str, copy_id: str) -> str | None:
    """Return to whom a fixed copy went, None if there is no such copy."""
    one = rows.find_copy(connection, company_id, copy_id)
    return None if one is None or one.kind is not CopyKind.FIXED else one.address


def copy_came_back(connection: Writing, company_id: str, copy_id: str, words: str) -> bool:
    """Write that a copy did not arrive after all, and tell it; say whether that was not known yet."""
    one = rows.find_copy(connection, company_id, copy_id)
    if one is None or one.state not in (rows.DONE, rows.UNCERTAIN, rows.HANDING_OVER):
        return False
    rows.move_copy(connection, one, rows.FAILED, words)
    number = _number(connection, one)
    _tell(connection, one, CAME_BACK, say("copy_came_back.fixed", number=number, to=one.address, reason=words))
    return True
