"""Working one lane off: the deliveries of a send over one channel of one company, at most `LANE_SIZE`.

A lane may be run any number of times. What an earlier run left in the middle of a hand-over is never repeated before
the other side was asked; what is done is not looked at again.
"""

import logging
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import OperationalError

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState, NoAnswer
from connect_app.domain.errors import Bug, ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.retry import RetryPolicy
from connect_app.gateway.accounts import Accounts
from connect_app.gateway.channels import interface
from connect_app.gateway.channels.interface import Acceptance, Parcel
from connect_app.gateway.delivery.composing import Composer
from connect_app.gateway.delivery.contents import shipment_of
from connect_app.gateway.delivery.engine import DeliveryEngine, LaneStopped
from connect_app.gateway.delivery.moves import Step, load, move_all
from connect_app.gateway.delivery.news import NewsReader
from connect_app.gateway.delivery.recording import NOT_BEGUN, Recorder
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.mail_pace import take_turn
from connect_app.gateway.store.tables import delivery

LANE_SIZE = 50

_ASK_AGAIN_S = 20.0
_MEND_S = 5.0
_NEARLY_DUE_US = 300_000

_log = logging.getLogger(__name__)
_S = DeliveryState


@dataclass(frozen=True, slots=True)
class Workshop:
    """What lanes work with."""

    database: Database
    blobs: BlobStore
    engine: DeliveryEngine
    accounts: Accounts
    composer: Composer
    policy: RetryPolicy
    news: NewsReader


class LaneWorker:
    """Works lanes off for the engine. Thread-safe; a lane is worked by one thread at a time."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._busy: set[str] = set()
        self._free = threading.Condition()

    def work(self, lane_id: str) -> None:
        """Work off what is due in this lane. Raises LaneStopped when the process ends before it is done."""
        with self._free:
            while lane_id in self._busy:
                self._free.wait()
            self._busy.add(lane_id)
        try:
            _Run(self._workshop, lane_id).go()
            self._workshop.news.hurry()
        except Exception:
            _log.exception("Lane %s was interrupted; it is worked again", lane_id)
            self._workshop.engine.put_back(lane_id, _MEND_S)
        finally:
            with self._free:
                self._busy.discard(lane_id)
                self._free.notify_all()


class _Run:
    """One run of one lane."""

    def __init__(self, workshop: Workshop, lane_id: str) -> None:
        self._shop = workshop
        self._database = workshop.database
        self._lane_id = lane_id
        self._recorder = Recorder(workshop.engine, workshop.policy)
        self._interrupted: set[str] = set()
        self._pace_wait_s = 0.0

    def go(self) -> None:
        """Settle what an earlier run left, compose what is due, hand it over, and see that nothing stays behind."""
        rows = self._rows([_S.QUEUED, _S.DEFERRED, _S.UNCERTAIN, _S.HANDING_OVER])
        if not rows:
            return
        self._mark_interrupted()
        try:
            channel = self._shop.accounts.channel(rows[0].company_id, Channel(rows[0].channel))
        except (SignIn, FixSettings) as error:
            self._hold_unbegun(error)
        else:
            self._shop.news.expect(rows[0].company_id, Channel(rows[0].channel), channel.capability.provider)
            self._ask_about_uncertain(channel)
            self._compose_all(channel)
            self._hand_over_all(channel)
            self._ask_about_uncertain(channel)
        self._come_back_for_the_rest()

    def _rows(self, states: Iterable[DeliveryState]) -> list[Any]:
        c = delivery.c
        with self._database.reading() as connection:
            query = select(delivery).where(c.lane_id == self._lane_id, c.state.in_([state.value for state in states]))
            return list(connection.execute(query.order_by(c.id)))

    def _due(self) -> list[Any]:
        soon = now_us() + _NEARLY_DUE_US
        return [row for row in self._rows(NOT_BEGUN) if (row.next_attempt_at or 0) <= soon]

    def _stop_if_asked(self) -> None:
        if self._shop.engine.is_stopping:
            raise LaneStopped

    # What an earlier run left behind.

    def _mark_interrupted(self) -> None:
        """Say of what was being handed over when the process ended that its fate is not known."""
        reason = "The program ended while this was handed over; the other side is asked."
        with self._database.writing() as connection:
            c = delivery.c
            query = select(c.id).where(c.lane_id == self._lane_id, c.state == _S.HANDING_OVER.value)
            self._interrupted = set(connection.scalars(query))
            steps = [Step(one, _S.UNCERTAIN, reason, {"in_doubt": True}) for one in sorted(self._interrupted)]
            move_all(connection, steps)

    def _ask_about_uncertain(self, channel: interface.Channel) -> None:
        for row in self._rows([_S.UNCERTAIN]):
            try:
                found = channel.find(shipment_of(row))
            except ConnectError as error:
                _log.info("Delivery %s stays uncertain: %s", row.id, error)
                continue
            with self._database.writing() as connection:
                self._recorder.settle(connection, row, found, was_interrupted=row.id in self._interrupted)

    def _come_back_for_the_rest(self) -> None:
        """Have the lane run again for what is still open in it, so that nothing is ever left without a job."""
        with self._database.writing() as connection:
            c = delivery.c
            states = [_S.QUEUED.value, _S.DEFERRED.value, _S.UNCERTAIN.value]
            query = select(c.state, c.next_attempt_at).where(c.lane_id == self._lane_id, c.state.in_(states))
            waits = [_wait_s(row.state, row.next_attempt_at) for row in connection.execute(query)]
            if waits:
                self._shop.engine.enqueue_in_transaction(connection, self._lane_id, max(min(waits), self._pace_wait_s))

    # Composing: nothing leaves yet.

    def _compose_all(self, channel: interface.Channel) -> None:
        rows = [row for row in self._due() if row.sent_sha256 is None]
        for row in sorted(rows, key=lambda row: self._shop.composer.unfinished(row.id)):
            self._stop_if_asked()
            try:
                self._shop.composer.compose(channel, row)
            except (
                TryLater,
                OSError,
                OperationalError,
            ) as error:  # a full disk or the like
                _log.warning("Lane %s cannot be composed now: %s", self._lane_id, error)
                return
            except Exception as error:
                if not isinstance(error, ConnectError):
                    _log.exception("Delivery %s cannot be composed", row.id)
                if self._shop.composer.is_hopeless(row.id, error):
                    self._hold_if_unbegun(row.id, _as_verdict(error))

    # Handing over: the intent is committed first, the outcome is the very next statement.

    def _hand_over_all(self, channel: interface.Channel) -> None:
        due = [row for row in self._due() if row.sent_sha256 is not None]
        if not due:
            return
        self._stop_if_asked()
        try:
            with channel.session() as session:
                self._hand_over_each(session, due, channel.capability)
        except TryLater as error:
            with self._database.writing() as connection:
                for row in due:
                    self._recorder.defer_unbegun(connection, row, error)
        except (SignIn, FixSettings) as error:
            self._hold_unbegun(error)

    def _hand_over_each(self, session: interface.Session, due: list[Any], capability: interface.Capability) -> None:
        """Hand over one after the other; the outcome of one and the intent of the next are one commit."""
        before: tuple[str, Acceptance | ConnectError] | None = None
        for row in (*due, None):
            with self._database.writing() as connection:
                if before is not None:
                    self._recorder.record(connection, *before)
                halt = before[1] if before is not None and isinstance(before[1], SignIn | FixSettings) else None
                is_over = row is None or halt is not None or self._shop.engine.is_stopping
                is_over = is_over or not self._has_turn(connection, row, capability)
                began = not is_over and row is not None and self._recorder.begin(connection, row, capability)
            if halt is not None:
                raise halt
            if is_over:
                break
            before = (row.id, self._attempt(session, row)) if began and row is not None else None
        self._stop_if_asked()

    def _has_turn(self, connection: Connection, row: Any, capability: interface.Capability) -> bool:
        """Say whether the account's pace has room for one more; if not, the lane comes back when it has."""
        self._pace_wait_s = take_turn(connection, row.company_id, capability.pace, now_us())
        return self._pace_wait_s == 0

    def _attempt(self, session: interface.Session, row: Any) -> Acceptance | ConnectError:
        try:
            parcel = Parcel(shipment_of(row), self._shop.blobs.read(row.sent_sha256), row.frozen.get("label", {}))
        except ConnectError as error:
            return error
        except OSError as error:
            return TryLater("disk", f"What was put together cannot be read now ({error.strerror}).")
        try:
            return session.hand_over(parcel)
        except ConnectError as error:
            return error
        except Exception as error:
            _log.exception("Delivery %s ended in an unexpected way", row.id)
            what = type(error).__name__
            return NoAnswer("unexpected", f"Handing over ended in an unexpected way ({what}).")

    # Holding.

    def _hold_if_unbegun(self, delivery_id: str, error: ConnectError) -> None:
        with self._database.writing() as connection:
            if load(connection, delivery_id).state in NOT_BEGUN:
                self._recorder.hold(connection, delivery_id, error)

    def _hold_unbegun(self, error: ConnectError) -> None:
        with self._database.writing() as connection:
            c = delivery.c
            states = [state.value for state in NOT_BEGUN]
            query = select(c.id).where(c.lane_id == self._lane_id, c.state.in_(states))
            for delivery_id in connection.scalars(query).all():
                self._recorder.hold(connection, delivery_id, error)


def _as_verdict(error: Exception) -> ConnectError:
    if isinstance(error, ConnectError):
        return error
    return Bug("not_composed", f"It could not be put together ({type(error).__name__}).")


def _wait_s(state: str, next_attempt_at: int | None) -> float:
    if state == _S.UNCERTAIN:
        return _ASK_AGAIN_S
    if state == _S.QUEUED:
        return _MEND_S
    return max(0.1, ((next_attempt_at or 0) - now_us()) / 1e6)
