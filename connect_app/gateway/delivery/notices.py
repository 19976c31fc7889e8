"""Mails of our own: telling the company what came back, and letters about requests to recipients.

A notice is written in the transaction that takes a bounce, and takes up what comes back within a few minutes more, so
that a thousand bounces are one mail. Then its job hands it over, at most once: the intent is committed first, and a
notice whose process ended there is not sent again.

| state | means |
| --- | --- |
| collecting | takes up what comes back until ``due_at`` |
| waiting | nothing more is added; to be handed over now, or again after a passing fault |
| handing_over | begun |
| sent | the mail server took it |
| uncertain | begun, and no answer came: not repeated, the bounces stand under Needs attention anyway |
| failed | refused, or given up after the last try |
| dropped | nobody wants it any more |

A letter begins as waiting. What becomes of it stands in the history of its request.
"""

import logging
import random
import threading
from typing import TYPE_CHECKING

from connect_app.domain.channel import LETTER_CHANNEL
from connect_app.domain.delivery import FailureOwner, NoAnswer, Refused
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn
from connect_app.domain.retry import RetryPolicy
from connect_app.domain.saying import say
from connect_app.gateway.company.accounts import Accounts
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery.engine import NOTICE, DeliveryEngine, LaneStopped
from connect_app.gateway.delivery.moves import SELF
from connect_app.gateway.store import bounce_notices as rows
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.mail_pace import take_turns
from connect_app.gateway.store.messages import ABOUT_REQUEST, Trouble, tell
from connect_app.gateway.store.recipient_requests import find_request, note_request
from connect_app.gateway.store.transactions import Reading, Writing

if TYPE_CHECKING:
    from connect_app.gateway.channels.graph import GraphCarrier
    from connect_app.gateway.channels.mail import MailCarrier

REAL_WINDOW_S = 300.0
PRACTICE_WINDOW_S = 3.0
"""How long a notice waits for more that comes back."""

_MEND_S = 5.0
_INTERRUPTED = say("notice.program_ended")

_log = logging.getLogger(__name__)


class Notices:
    """Writes notices and hands them over. Thread-safe."""

    def __init__(
        self, database: Database, engine: DeliveryEngine, accounts: Accounts, policy: RetryPolicy, window_s: float
    ) -> None:
        self._database = database
        self._engine = engine
        self._accounts = accounts
        self._policy = policy
        self._window_s = window_s
        self._busy: set[str] = set()
        self._lock = threading.Lock()

    @property
    def engine(self) -> DeliveryEngine:
        """The engine that gives notices their jobs."""
        return self._engine

    def expect(self, connection: Writing, row: DeliveryRecord, detail: str) -> None:
        """Have the company told that this delivery came back, in the caller's transaction; where it wants to be."""
        settings, _ = load_settings(connection, row.company_id)
        if not settings.notification_address:
            return
        notice_id = rows.collecting_notice(connection, row.company_id)
        if notice_id is None:
            notice_id = rows.create_notice(connection, row.company_id, now_us() + int(self._window_s * 1e6))
            self._engine.enqueue_in_transaction(connection, notice_id, self._window_s, NOTICE)
        rows.add_item(connection, notice_id, row.id, detail)

    def work(self, notice_id: str) -> None:
        """Hand a notice over, or see that it is tried again. Raises LaneStopped when the process ends before that."""
        with self._lock:
            is_busy = notice_id in self._busy
            self._busy.add(notice_id)
        if is_busy:  # a job that was put back while another still runs
            self._engine.put_back(notice_id, _MEND_S, NOTICE)
            return
        try:
            self._work(notice_id)
        except Exception:
            _log.exception("Notice %s was interrupted; it is looked at again", notice_id)
            self._engine.put_back(notice_id, _MEND_S, NOTICE)
        finally:
            with self._lock:
                self._busy.discard(notice_id)

    def _work(self, notice_id: str) -> None:
        with self._database.writing() as connection:
            company_id = self._take_up(connection, notice_id)
        if company_id is None:
            return
        if self._engine.is_stopping:
            raise LaneStopped
        try:
            self._send(company_id, notice_id)
        except FixData as error:
            self._end(notice_id, rows.FAILED, error)
        except ConnectError as error:
            self._put_off(notice_id, error)

    def _take_up(self, connection: Writing, notice_id: str) -> str | None:
        """Let nothing more be added; return the company, None if there is nothing to do."""
        notice = rows.find_notice(connection, notice_id)
        if notice is None or notice.state not in (rows.COLLECTING, rows.WAITING, rows.HANDING_OVER):
            return None
        if notice.state == rows.HANDING_OVER:
            _log.warning("Notice %s: %s", notice_id, _INTERRUPTED)
            _move(connection, notice_id, rows.UNCERTAIN, _INTERRUPTED)
            return None
        if notice.letter is None and not load_settings(connection, notice.company_id)[0].notification_address:
            rows.move_notice(connection, notice_id, rows.DROPPED, say("notice.no_address"))
            return None
        rows.move_notice(connection, notice_id, rows.WAITING, notice.reason)
        return notice.company_id

    def _send(self, company_id: str, notice_id: str) -> None:
        """Hand over; raises ConnectError as long as nothing has begun, and writes every outcome from there on."""
        from connect_app.gateway.channels.graph import GraphCarrier
        from connect_app.gateway.channels.mail import MailCarrier

        carrier = self._accounts.carrier(company_id, LETTER_CHANNEL)
        if not isinstance(carrier, MailCarrier | GraphCarrier):
            raise Bug("no_mail_channel", say("no_mail_channel"))
        to, data = self._composed(carrier, company_id, notice_id)
        with carrier.session() as session:
            with self._database.writing() as connection:
                _granted, wait_s = take_turns(connection, company_id, carrier.capability.pace, now_us(), 1)
                if wait_s > 0:
                    self._engine.enqueue_in_transaction(connection, notice_id, wait_s, NOTICE)
                    return
                if not self._begin(connection, notice_id):
                    return
            try:
                words = session.send_notice(to, data)
            except NoAnswer as error:
                self._end(notice_id, rows.UNCERTAIN, error)
            except Refused as error:
                self._end(notice_id, rows.FAILED, error)
            except ConnectError as error:
                self._put_off(notice_id, error, has_begun=True)
            else:
                with self._database.writing() as connection:
                    _move(connection, notice_id, rows.SENT, words)

    def _composed(self, carrier: "MailCarrier | GraphCarrier", company_id: str, notice_id: str) -> tuple[str, bytes]:
        """Return to whom a mail goes, and its bytes."""
        from connect_app.gateway.channels.notice import Notice, NoticeLine

        with self._database.reading() as connection:
            notice = rows.find_notice(connection, notice_id)
            settings, _ = load_settings(connection, company_id)
            items = rows.items_of(connection, notice_id)
        letter = None if notice is None else notice.letter
        if letter is not None:
            return letter.to, carrier.compose_letter(notice_id, letter.to, letter.subject, letter.text)
        lines = [
            NoticeLine(one.delivery.number, one.delivery.address, one.delivery.failure, one.detail) for one in items
        ]
        to = settings.notification_address or ""
        return to, carrier.compose_notice(Notice(notice_id, to, settings.default_language, lines))

    @staticmethod
    def _begin(connection: Writing, notice_id: str) -> bool:
        """Write the intent to hand over; False if somebody else has the notice now."""
        notice = rows.find_notice(connection, notice_id)
        if notice is None or notice.state != rows.WAITING:
            return False
        rows.move_notice(connection, notice_id, rows.HANDING_OVER, attempt_count=notice.attempt_count + 1)
        return True

    def _end(self, notice_id: str, state: str, error: ConnectError) -> None:
        _log.warning("A mail of the company's own could not be sent (%s): %s", state, error.sentence)
        with self._database.writing() as connection:
            _move(connection, notice_id, state, error.sentence)

    def _put_off(self, notice_id: str, error: ConnectError, *, has_begun: bool = False) -> None:
        """Try again later, together with its job; give up after the last try. What a person mends costs no try."""
        with self._database.writing() as connection:
            notice = rows.find_notice(connection, notice_id)
            if notice is None or notice.state != (rows.HANDING_OVER if has_begun else rows.WAITING):
                return
            is_mended_by_a_person = isinstance(error, SignIn | FixSettings)
            attempts = notice.attempt_count + (not has_begun and not is_mended_by_a_person)
            delay_s = self._policy.delay_s(attempts, random.random())  # noqa: S311 - scatters retries
            if is_mended_by_a_person:
                delay_s = self._policy.longest_s
            if delay_s is not None:
                rows.move_notice(connection, notice_id, rows.WAITING, error.sentence, attempt_count=attempts)
                self._engine.enqueue_in_transaction(connection, notice_id, delay_s, NOTICE)
                return
        self._end(notice_id, rows.FAILED, error)


def _move(connection: Writing, notice_id: str, state: str, reason: str) -> None:
    """Write where a mail ended; of a letter also in the history of its request, and for a person where it failed."""
    rows.move_notice(connection, notice_id, state, reason)
    notice = rows.find_notice(connection, notice_id)
    if notice is None or notice.letter is None:
        return
    company_id, letter = notice.company_id, notice.letter
    what, trouble = _OUTCOMES[state]
    why = {"reason": reason} if "failed" in what else {}
    note_request(connection, company_id, letter.request_id, say(what, to=letter.to, **why), by=SELF)
    request = find_request(connection, company_id, letter.request_id)
    if trouble and request is not None:
        sentence = say(trouble, company=request.fields.company_name, to=letter.to, **why)
        about = (FailureOwner.YOU, ABOUT_REQUEST, letter.request_id)
        tell(connection, company_id, Trouble(trouble, sentence, *about))


def letter_address(connection: Reading, company_id: str, letter_id: str) -> str | None:
    """Return to whom a letter of a company was handed over, None if there is no such letter."""
    notice = rows.find_notice(connection, letter_id)
    if notice is None or notice.letter is None or notice.company_id != company_id:
        return None
    return notice.letter.to if notice.state in (*_GONE, rows.FAILED) else None


def letter_came_back(connection: Writing, letter_id: str, words: str) -> bool:
    """Write that a letter did not arrive after all, and tell it; say whether that was not known yet."""
    notice = rows.find_notice(connection, letter_id)
    if notice is None or notice.letter is None or notice.state not in _GONE:
        return False
    company_id, letter = notice.company_id, notice.letter
    rows.move_notice(connection, letter_id, rows.FAILED, words)
    came_back = say("request.letter_came_back", to=letter.to, reason=words)
    note_request(connection, company_id, letter.request_id, came_back, by=SELF)
    request = find_request(connection, company_id, letter.request_id)
    if request is not None:
        company = request.fields.company_name
        sentence = say("request_letter_came_back", company=company, to=letter.to, reason=words)
        about = (FailureOwner.YOU, ABOUT_REQUEST, letter.request_id)
        tell(connection, company_id, Trouble("request_letter_came_back", sentence, *about))
    return True


_GONE = (rows.SENT, rows.UNCERTAIN)
_OUTCOMES = {
    rows.SENT: ("request.letter_sent", ""),
    rows.UNCERTAIN: ("request.letter_uncertain", "request_letter_uncertain"),
    rows.FAILED: ("request.letter_failed", "request_letter_failed"),
}
