"""Working one lane off: the deliveries of a send over one channel of one company, at most `LANE_SIZE`.

A lane may be run any number of times. What an earlier run left in the middle of a hand-over is never repeated before
the other side was asked; what is done is not looked at again.
"""

import logging
import threading
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from connect_app.domain.channel import AddressRule, Channel
from connect_app.domain.delivery import DeliveryState, LimitReached, ServerFault
from connect_app.domain.errors import Bug, ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.retry import RetryPolicy
from connect_app.domain.saying import quoted, say
from connect_app.gateway.channels import interface
from connect_app.gateway.company.accounts import Accounts
from connect_app.gateway.delivery.composing import Composer, Pack
from connect_app.gateway.delivery.contents import SentReader, shipment_of
from connect_app.gateway.delivery.engine import DeliveryEngine, LaneStopped
from connect_app.gateway.delivery.gate import Gate
from connect_app.gateway.delivery.handing_over import HandOver
from connect_app.gateway.delivery.hours import Hours
from connect_app.gateway.delivery.journal import Journal, Journals
from connect_app.gateway.delivery.news import NewsReader
from connect_app.gateway.delivery.presentation import Papers
from connect_app.gateway.delivery.recording import NOT_BEGUN, Recorder
from connect_app.gateway.delivery.resuming import retry_wait_s
from connect_app.gateway.delivery.standing import FAULTS_TO_CLOSE, Standings, Watch
from connect_app.gateway.delivery.together import is_to_compose, units
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.deliveries import DeliveryRecord, check_frozen
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.errors import StoreError, StoreFault
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.lanes import (
    Waiting,
    account_of_open_lane,
    ids_in_lane,
    in_lane,
    waiting_in_lane,
)

LANE_SIZE = 50

_MEND_S = 5.0
_PAUSES_GROW, _LONGEST_PAUSE_S = 4, 900.0
MAX_FAULTS = 3
_COME_BACK_S = {DeliveryState.UNCERTAIN: 20.0, DeliveryState.QUEUED: _MEND_S}
LANE_FAILED = "lane_failed"
"""The failure of what a lane left that ended three times in an error that nobody foresaw."""

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
    gate: Gate | None = None
    """Who holds back what the network may not reach; nobody where it reaches everybody."""
    hours: Hours | None = None
    """Who lets wait what goes out in office hours only."""


class LaneWorker:
    """Works lanes off for the engine. Thread-safe; a lane is worked by one thread at a time."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self.standings = Standings(workshop.policy)
        self._batch_sizes: dict[tuple[str, str], int] = {}  # what fitted last, by company and channel
        self._busy: set[str] = set()
        self._lock = threading.Lock()
        self._faults: Counter[str] = Counter()  # unforeseen ones, by lane

    @property
    def failing(self) -> int:
        """How many lanes ended in errors that nobody foresaw so often that a person has to know."""
        return sum(count >= MAX_FAULTS for count in self._faults.values())

    def work(self, lane_id: str) -> None:
        """Work off what is due in this lane. Raises LaneStopped when the process ends before it is done."""
        with self._lock:
            is_busy = lane_id in self._busy
            self._busy.add(lane_id)
        if is_busy:  # another job of it still runs, maybe against a server that hangs
            self._workshop.engine.put_back(lane_id, _MEND_S)
            return
        try:
            _Run(self._workshop, lane_id, self._batch_sizes, self.standings).go()
            self._faults.pop(lane_id, None)
            self._workshop.news.hurry()
        except Exception as error:
            self._mend(lane_id, error)
        finally:
            with self._lock:
                self._busy.discard(lane_id)

    def _mend(self, lane_id: str, error: Exception) -> None:
        """Have a lane that ended in an error worked again, after a growing pause; the third time a person is told.

        What cannot be read or written now (a full disk, a database that is busy) has nothing to do with the lane: it
        is only tried again.
        """
        self._faults[lane_id] += 1
        count = self._faults[lane_id]
        pause_s = min(_MEND_S * _PAUSES_GROW ** (count - 1), _LONGEST_PAUSE_S)
        _log.error("Lane %s was interrupted; it is worked again in %.0f s", lane_id, pause_s, exc_info=error)
        is_passing = isinstance(error, TryLater | OSError | StoreError)
        if count >= MAX_FAULTS and not is_passing and self._give_up(lane_id, error):
            pause_s = _LONGEST_PAUSE_S
        self._workshop.engine.put_back(lane_id, pause_s)

    def _give_up(self, lane_id: str, error: Exception) -> bool:
        """Give to a person what has not begun, and leave open what may have; return whether that could be written."""
        recorder = Recorder(self._workshop.engine, self._workshop.policy)
        verdict = Bug(LANE_FAILED, say("lane_failed", cause=type(error).__name__))
        try:
            with self._workshop.database.writing() as connection:
                unbegun = ids_in_lane(connection, lane_id, NOT_BEGUN)
                begun = ids_in_lane(connection, lane_id, [_S.HANDING_OVER])
                recorder.stop_unbegun(connection, unbegun, verdict, is_of_lane=True)
                recorder.recover(connection, begun, self._workshop.journals.read(lane_id))
        except Exception:
            _log.exception("Lane %s cannot be given to a person now", lane_id)
            return False
        return True


class _Run:
    """One run of one lane."""

    def __init__(
        self, workshop: Workshop, lane_id: str, batch_sizes: dict[tuple[str, str], int], standings: Standings
    ) -> None:
        self._shop = workshop
        self._standings = standings
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
        if self._shop.hours is not None:
            self._shop.hours.hold_back(self._lane_id)
        watch = self._recorder.watch = Watch(self._standings.of(company_id, name))
        try:
            carrier = self._shop.accounts.carrier(company_id, name)
        except (SignIn, FixSettings) as error:
            watch.note(error)
        else:
            self._shop.news.expect(company_id, name, carrier.capability.provider)
            self._ask_about_uncertain(carrier)
            if name.kind.address is AddressRule.PARTICIPANT and self._shop.gate is not None:
                self._shop.gate.hold_back(company_id, self._due(), self._recorder)
            for may_take_long in (False, True):
                if not watch.is_closed:
                    self._compose_and_hand_over(carrier, watch, may_take_long=may_take_long)
            self._ask_about_uncertain(carrier)
        self._put_off_if_closed(watch)
        self._come_back_for_the_rest()

    def _put_off_if_closed(self, watch: Watch) -> None:
        """Put off what the account does not let go now; it comes back when that has ended."""
        closed = watch.closed()
        due = self._due() if closed is not None else []
        if closed is not None and due:
            with self._database.writing() as connection:
                self._recorder.put_off_unbegun(connection, due, closed)

    def _account(self) -> tuple[str, Channel] | None:
        """Return company and channel of what is open in this lane, None if nothing is."""
        with self._database.reading() as connection:
            return account_of_open_lane(connection, self._lane_id)

    def _rows(self, states: Iterable[DeliveryState]) -> list[DeliveryRecord]:
        with self._database.reading() as connection:
            return in_lane(connection, self._lane_id, states)

    def _due(self) -> list[DeliveryRecord]:
        rows = self._rows(NOT_BEGUN)
        return [row for row in rows if not _waits_for_something(row) and self._wait_s(row) * 1e6 <= _NEARLY_DUE_US]

    def _wait_s(self, row: DeliveryRecord | Waiting) -> float:
        """Return how long a delivery that has not begun still waits for its next try."""
        return retry_wait_s(row, now_us(), self._shop.policy)

    def _stop_if_asked(self) -> None:
        if self._shop.engine.is_stopping:
            raise LaneStopped

    def _compose_and_hand_over(self, carrier: interface.Carrier, watch: Watch, *, may_take_long: bool) -> None:
        """Bring on its way what is due; without ``may_take_long`` only what keeps no neighbour waiting."""
        due = self._due()
        waiting = [unit for unit in units(due) if is_to_compose(unit)]
        if waiting:
            papers = self._shop.composer.papers([row for unit in waiting for row in unit])
            if not may_take_long:
                waiting = [unit for unit in waiting if not self._takes_long(unit, papers)]
            self._compose_all(carrier, waiting, papers)
            due = self._due()
        ready = [row for unit in units(due) if not is_to_compose(unit) for row in unit]
        self._hand_over_all(carrier, ready, watch)

    def _takes_long(self, unit: Sequence[DeliveryRecord], papers: Mapping[str, Papers]) -> bool:
        return any(self._shop.composer.takes_long(row, papers.get(row.invoice_id)) for row in unit)

    # What an earlier run left behind.

    def _settle_interrupted(self) -> None:
        """Write what came of what was being handed over when an earlier run was cut off."""
        with self._database.writing() as connection:
            interrupted = ids_in_lane(connection, self._lane_id, [_S.HANDING_OVER])
            if interrupted:
                told = self._shop.journals.read(self._lane_id)
                self._interrupted = self._recorder.recover(connection, interrupted, told)
        self._shop.journals.forget(self._lane_id)

    def _ask_about_uncertain(self, carrier: interface.Carrier) -> None:
        for row in self._rows([_S.UNCERTAIN]):
            try:
                found = _found(carrier, row)
            except ConnectError as error:
                _log.info("Delivery %s stays uncertain: %s", row.id, error)
                continue
            except Exception:  # of this one alone: it stays under Needs attention, the others go on
                _log.exception("Delivery %s cannot be asked about", row.id)
                continue
            with self._database.writing() as connection:
                self._recorder.settle(connection, row, found, was_interrupted=row.id in self._interrupted)

    def _come_back_for_the_rest(self) -> None:
        """Have the lane run again for what is still open in it, so that nothing is ever left without a job."""
        with self._database.writing() as connection:
            open_rows = [row for row in waiting_in_lane(connection, self._lane_id) if not _waits_for_something(row)]
            waits = [_COME_BACK_S.get(DeliveryState(row.state)) or max(0.1, self._wait_s(row)) for row in open_rows]
            if waits:
                self._shop.engine.enqueue_in_transaction(connection, self._lane_id, max(min(waits), self._pace_wait_s))

    # Composing: nothing leaves yet.

    def _compose_all(
        self, carrier: interface.Carrier, due: Sequence[Sequence[DeliveryRecord]], papers: Mapping[str, Papers]
    ) -> None:
        waiting = deque(sorted(due, key=lambda unit: self._shop.composer.unfinished(unit[0].id)))
        is_going_on = True
        try:
            while waiting and is_going_on:
                with self._shop.composer.pack() as pack:
                    while waiting and is_going_on and not pack.is_full:
                        self._stop_if_asked()
                        is_going_on = self._compose(carrier, waiting.popleft(), papers, pack)
                    pack.keep()
        except (TryLater, OSError, StoreFault) as error:  # a full disk or the like
            _log.warning("Lane %s cannot be composed now: %s", self._lane_id, error)

    def _compose(
        self, carrier: interface.Carrier, unit: Sequence[DeliveryRecord], papers: Mapping[str, Papers], pack: Pack
    ) -> bool:
        """Compose one delivery, or several in one mail; return False if a passing fault keeps the next ones from it.

        Raises TryLater ``disk_full`` if the pack cannot be written; then nothing in it counts.
        """
        try:
            composed = self._composed(carrier, unit, papers)
        except (TryLater, OSError, StoreFault) as error:
            _log.warning("Lane %s cannot be composed now: %s", self._lane_id, error)
            return False
        except Exception as error:
            if not isinstance(error, ConnectError):
                _log.exception("Delivery %s cannot be composed", unit[0].id)
            if self._shop.composer.is_hopeless(unit[0].id, error):
                with self._database.writing() as connection:
                    self._recorder.stop_unbegun(connection, [row.id for row in unit], _as_verdict(error))
        else:
            pack.add(unit, composed)
        return True

    def _composed(
        self, carrier: interface.Carrier, unit: Sequence[DeliveryRecord], papers: Mapping[str, Papers]
    ) -> interface.Composed:
        if len(unit) > 1:
            return self._shop.composer.compose_unit(carrier, unit, papers)
        return self._shop.composer.compose(carrier, unit[0], papers.get(unit[0].invoice_id))

    # Handing over: see `handing_over`.

    def _hand_over_all(self, carrier: interface.Carrier, due: Sequence[DeliveryRecord], watch: Watch) -> None:
        if not due:
            return
        self._stop_if_asked()
        try:
            journal = self._shop.journals.start(self._lane_id)
        except OSError as error:
            _log.warning("Lane %s cannot be handed over now: %s", self._lane_id, error)
            return
        with journal, SentReader(self._shop.blobs) as reader:
            for _ in range(FAULTS_TO_CLOSE):
                if self._hand_over(carrier, due, reader, journal, watch) or watch.is_closed:
                    break
        self._shop.journals.forget(self._lane_id)  # all that it says is committed
        self._stop_if_asked()

    def _hand_over(
        self,
        carrier: interface.Carrier,
        due: Sequence[DeliveryRecord],
        reader: SentReader,
        journal: Journal,
        watch: Watch,
    ) -> bool:
        """Hand over as much as goes; return False if the way to the other side could not be opened, which may pass."""
        key = (due[0].company_id, due[0].channel)
        size = self._batch_sizes.get(key, 1)
        work = HandOver(self._database, reader, self._shop.engine, self._recorder, journal, watch, size)
        try:
            with carrier.session() as session:
                work.work(session, due, carrier.capability)
        except (ServerFault, LimitReached, SignIn, FixSettings) as error:
            watch.note(error)
            return False
        except TryLater as error:
            with self._database.writing() as connection:
                self._recorder.defer_unbegun(connection, due, error)
        self._pace_wait_s, self._batch_sizes[key] = work.pace_wait_s, work.batch_size
        return True


def _found(carrier: interface.Carrier, row: DeliveryRecord) -> interface.Found:
    """Ask the other side about a delivery.

    Nobody can be asked about one whose record is damaged, or that went through somebody else.
    """
    try:
        check_frozen(row)
    except Bug:
        return interface.UNKNOWN
    if row.provider is not None and row.provider != carrier.capability.provider:
        return interface.UNKNOWN
    return carrier.find(shipment_of(row))


def _as_verdict(error: Exception) -> ConnectError:
    if isinstance(error, ConnectError):
        return error
    return Bug("not_composed", say("not_composed", cause=quoted(type(error).__name__)))


def _waits_for_something(row: DeliveryRecord | Waiting) -> bool:
    """Say whether a delivery stands still until somebody changes a setting (see `recording`), or until its hour."""
    return row.waits_for_hour or (row.state == _S.DEFERRED and row.next_attempt_at is None)
