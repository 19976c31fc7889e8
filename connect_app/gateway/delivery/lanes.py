"""Working one lane off: the deliveries of a send over one channel of one company, at most `LANE_SIZE`.

A lane may be run any number of times. What an earlier run left in the middle of a hand-over is never repeated before
the other side was asked; what is done is not looked at again.
"""

import logging
import threading
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.errors import Bug, ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.retry import RetryPolicy
from connect_app.gateway.accounts import Accounts
from connect_app.gateway.channels import interface
from connect_app.gateway.delivery.composing import Composer, Pack
from connect_app.gateway.delivery.contents import SentReader, shipment_of
from connect_app.gateway.delivery.engine import DeliveryEngine, LaneStopped
from connect_app.gateway.delivery.handing_over import HandOver
from connect_app.gateway.delivery.journal import Journal, Journals
from connect_app.gateway.delivery.news import NewsReader
from connect_app.gateway.delivery.recording import NOT_BEGUN, Recorder
from connect_app.gateway.presentation import Papers
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
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
    journals: Journals
    policy: RetryPolicy
    news: NewsReader


class LaneWorker:
    """Works lanes off for the engine. Thread-safe; a lane is worked by one thread at a time."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._batch_sizes: dict[tuple[str, str], int] = {}  # what fitted last, by company and channel
        self._busy: set[str] = set()
        self._free = threading.Condition()

    def work(self, lane_id: str) -> None:
        """Work off what is due in this lane. Raises LaneStopped when the process ends before it is done."""
        with self._free:
            while lane_id in self._busy:
                self._free.wait()
            self._busy.add(lane_id)
        try:
            _Run(self._workshop, lane_id, self._batch_sizes).go()
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

    def __init__(self, workshop: Workshop, lane_id: str, batch_sizes: dict[tuple[str, str], int]) -> None:
        self._shop = workshop
        self._batch_sizes = batch_sizes
        self._database = workshop.database
        self._lane_id = lane_id
        self._recorder = Recorder(workshop.engine, workshop.policy)
        self._interrupted: set[str] = set()
        self._pace_wait_s = 0.0

    def go(self) -> None:
        """Settle what an earlier run left, compose what is due, hand it over, and see that nothing stays behind."""
        self._settle_interrupted()
        known = self._account()
        if known is None:
            return
        company_id, name = known
        try:
            channel = self._shop.accounts.channel(company_id, name)
        except (SignIn, FixSettings) as error:
            self._hold_unbegun(error)
        else:
            self._shop.news.expect(company_id, name, channel.capability.provider)
            self._ask_about_uncertain(channel)
            for may_take_long in (False, True):
                self._compose_and_hand_over(channel, may_take_long=may_take_long)
            self._ask_about_uncertain(channel)
        self._come_back_for_the_rest()

    def _account(self) -> tuple[str, Channel] | None:
        """Return company and channel of what is open in this lane, None if nothing is."""
        c = delivery.c
        states = [state.value for state in (_S.QUEUED, _S.DEFERRED, _S.UNCERTAIN)]
        with self._database.reading() as connection:
            query = select(c.company_id, c.channel).where(c.lane_id == self._lane_id, c.state.in_(states)).limit(1)
            row = connection.execute(query).one_or_none()
        return None if row is None else (row.company_id, Channel(row.channel))

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

    def _compose_and_hand_over(self, channel: interface.Channel, *, may_take_long: bool) -> None:
        """Bring on its way what is due; without ``may_take_long`` only what keeps no neighbour waiting."""
        rows = [row for row in self._due() if row.sent_sha256 is None]
        if rows:
            papers = self._shop.composer.papers(rows)
            if not may_take_long:
                rows = [row for row in rows if not self._shop.composer.takes_long(row, papers.get(row.invoice_id))]
            self._compose_all(channel, rows, papers)
        self._hand_over_all(channel, [row for row in self._due() if row.sent_sha256 is not None])

    # What an earlier run left behind.

    def _settle_interrupted(self) -> None:
        """Write what came of what was being handed over when an earlier run was cut off."""
        with self._database.writing() as connection:
            c = delivery.c
            query = select(c.id).where(c.lane_id == self._lane_id, c.state == _S.HANDING_OVER.value)
            interrupted = connection.scalars(query.order_by(c.id)).all()
            if interrupted:
                told = self._shop.journals.read(self._lane_id)
                self._interrupted = self._recorder.recover(connection, interrupted, told)
        self._shop.journals.forget(self._lane_id)

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

    def _compose_all(self, channel: interface.Channel, rows: Sequence[Any], papers: Mapping[str, Papers]) -> None:
        waiting = deque(sorted(rows, key=lambda row: self._shop.composer.unfinished(row.id)))
        is_going_on = True
        try:
            while waiting and is_going_on:
                with self._shop.composer.pack() as pack:
                    while waiting and is_going_on and not pack.is_full:
                        self._stop_if_asked()
                        row = waiting.popleft()
                        is_going_on = self._compose(channel, row, papers.get(row.invoice_id), pack)
                    pack.keep()
        except (TryLater, OSError, OperationalError) as error:  # a full disk or the like
            _log.warning("Lane %s cannot be composed now: %s", self._lane_id, error)

    def _compose(self, channel: interface.Channel, row: Any, papers: Papers | None, pack: Pack) -> bool:
        """Compose one delivery; return False if a passing fault keeps this and the next ones from it.

        Raises TryLater ``disk_full`` if the pack cannot be written; then nothing in it counts.
        """
        try:
            composed = self._shop.composer.compose(channel, row, papers)
        except (TryLater, OSError, OperationalError) as error:
            _log.warning("Lane %s cannot be composed now: %s", self._lane_id, error)
            return False
        except Exception as error:
            if not isinstance(error, ConnectError):
                _log.exception("Delivery %s cannot be composed", row.id)
            if self._shop.composer.is_hopeless(row.id, error):
                with self._database.writing() as connection:
                    self._recorder.hold_unbegun(connection, [row.id], _as_verdict(error))
        else:
            pack.add(row, composed)
        return True

    # Handing over: see `handing_over`.

    def _hand_over_all(self, channel: interface.Channel, due: Sequence[Any]) -> None:
        if not due:
            return
        self._stop_if_asked()
        try:
            journal = self._shop.journals.start(self._lane_id)
        except OSError as error:
            _log.warning("Lane %s cannot be handed over now: %s", self._lane_id, error)
            return
        with journal, SentReader(self._shop.blobs) as reader:
            self._hand_over(channel, due, reader, journal)
        self._shop.journals.forget(self._lane_id)  # all that it says is committed
        self._stop_if_asked()

    def _hand_over(self, channel: interface.Channel, due: Sequence[Any], reader: SentReader, journal: Journal) -> None:
        key = (due[0].company_id, due[0].channel)
        size = self._batch_sizes.get(key, 1)
        work = HandOver(self._database, reader, self._shop.engine, self._recorder, journal, size)
        try:
            with channel.session() as session:
                work.work(session, due, channel.capability)
        except TryLater as error:
            with self._database.writing() as connection:
                self._recorder.defer_unbegun(connection, due, error)
        except (SignIn, FixSettings) as error:
            self._hold_unbegun(error)
        self._pace_wait_s, self._batch_sizes[key] = work.pace_wait_s, work.batch_size

    # Holding.

    def _hold_unbegun(self, error: ConnectError) -> None:
        with self._database.writing() as connection:
            c = delivery.c
            states = [state.value for state in NOT_BEGUN]
            query = select(c.id).where(c.lane_id == self._lane_id, c.state.in_(states))
            self._recorder.hold_unbegun(connection, connection.scalars(query).all(), error, stops_lane=True)


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
