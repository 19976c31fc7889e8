"""Handing over what is due in a lane, in batches: one commit writes the outcomes of one and announces the next.

A batch begins with one delivery and grows while the other side is quick, so that a commit covers about `BUDGET_S` of
work: for so long nobody can take back what was announced and has not begun. What a slow batch leaves over goes back
before the next one. What happened between two commits stands in the journal (see `journal`).
"""

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from connect_app.domain.delivery import NoAnswer
from connect_app.domain.errors import Bug, ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.saying import quoted, say
from connect_app.domain.system_faults import cause
from connect_app.gateway.channels.interface import Capability, Parcel, Session
from connect_app.gateway.delivery.contents import SentReader, shipment_of
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.delivery.journal import Journal, Outcome
from connect_app.gateway.delivery.recording import Recorder
from connect_app.gateway.delivery.standing import Watch
from connect_app.gateway.delivery.together import carries, in_order, next_units, units
from connect_app.gateway.store.deliveries import DeliveryRecord, check_frozen
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.mail_pace import take_turns
from connect_app.gateway.store.transactions import Writing

BUDGET_S = 0.3
LARGEST_BATCH = 50
_GROWTH = 4
TURN_S = 300.0
"""How long one run of a lane may take its account: where that is slow, the other lanes get their turn, too."""

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Batch:
    """What was announced together. ``outcomes`` by delivery; the rest of ``rows`` was not begun."""

    rows: Sequence[DeliveryRecord] = ()
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    taken_s: float = 0.0
    is_stopped: bool = False  # a sign-in or a setting: nothing more goes over this session

    @property
    def unbegun(self) -> Sequence[DeliveryRecord]:
        """What goes back."""
        return [row for row in self.rows if row.id not in self.outcomes]

    def next_size(self, size: int) -> int:
        """Return how many fit into the budget, going by this batch; ``size``: how many it might have had."""
        fitting = int(len(self.outcomes) * BUDGET_S / self.taken_s) if self.taken_s > 0 else LARGEST_BATCH
        return max(1, min(fitting, max(size, len(self.rows) * _GROWTH), LARGEST_BATCH))


class HandOver:
    """The hand-overs of one run of a lane."""

    def __init__(
        self,
        database: Database,
        reader: SentReader,
        engine: DeliveryEngine,
        recorder: Recorder,
        journal: Journal,
        watch: Watch,
        batch_size: int = 1,
    ) -> None:
        self._database = database
        self._reader = reader
        self._engine = engine
        self._recorder = recorder
        self._journal = journal
        self._watch = watch
        self._ends_at = time.monotonic() + TURN_S
        self.batch_size = batch_size
        """How many are announced together: what fits into the budget, going by the batch before."""
        self.pace_wait_s = 0.0
        """How long the account's pace holds up what was not handed over."""

    def work(self, session: Session, due: Sequence[DeliveryRecord], capability: Capability) -> None:
        """Hand these over, one after the other, as far as pace, account, disk and the end of the process let it.

        All outcomes are committed when it returns.
        """
        waiting = in_order(due)
        batch = _Batch()
        while True:
            with self._database.writing() as connection:
                self._recorder.record(connection, batch.outcomes, [row.id for row in batch.unbegun])
                waiting[:0] = batch.unbegun
                rows = [] if self._is_over(batch) else self._announce(connection, waiting, capability)
            if not rows:
                return
            batch = self._hand_over(session, rows)
            self.batch_size = batch.next_size(self.batch_size)

    def _is_over(self, batch: _Batch) -> bool:
        if batch.is_stopped or self._engine.is_stopping or self._journal.is_broken:
            return True
        return self._watch.is_closed or time.monotonic() > self._ends_at

    def _announce(
        self, connection: Writing, waiting: list[DeliveryRecord], capability: Capability
    ) -> Sequence[DeliveryRecord]:
        """Take the next ones off ``waiting`` and write that they are handed over now; none if none may go."""
        fit: list[list[DeliveryRecord]] = []
        while waiting and not fit:
            count = next_units(waiting, self.batch_size)
            taken = waiting[:count]
            del waiting[:count]
            # One of a mail's was taken back meanwhile: the mail is made anew for the others, in another run.
            fit = [unit for unit in units(self._recorder.not_begun(connection, taken)) if carries(unit)]
        if not fit:
            return ()
        pace, company_id = capability.pace, fit[0][0].company_id
        count, self.pace_wait_s = take_turns(connection, company_id, pace, now_us(), len(fit))
        rows = [row for unit in fit[:count] for row in unit]
        self._recorder.begin(connection, rows, capability)
        return rows

    def _hand_over(self, session: Session, rows: Sequence[DeliveryRecord]) -> _Batch:
        batch = _Batch(rows)
        begun_at = time.monotonic()
        for unit in units(rows):
            if self._engine.is_stopping or batch.taken_s > BUDGET_S:
                break
            outcome = self._attempt(session, unit)
            if outcome is None:
                break
            batch.outcomes |= {row.id: outcome for row in unit}
            batch.taken_s = time.monotonic() - begun_at
            self._watch.note(outcome)
            batch.is_stopped = isinstance(outcome, SignIn | FixSettings)
            if batch.is_stopped or self._watch.is_closed:
                break
        return batch

    def _attempt(self, session: Session, unit: Sequence[DeliveryRecord]) -> Outcome | None:
        """Hand one over, or several in one mail, with a line for each in the journal before and after.

        None if it could not be begun.
        """
        row = unit[0]
        try:
            for one in unit:
                check_frozen(one)
            parcel = Parcel(shipment_of(row), self._reader.read(row), row.frozen.label)
        except ConnectError as error:
            return error
        except OSError as error:
            return TryLater("disk", say("disk", cause=cause(error)))
        except Exception as error:  # of this one alone: the others of its lane go on
            _log.exception("Delivery %s cannot be prepared for handing over", row.id)
            return Bug("not_handed_over", say("not_handed_over", cause=quoted(type(error).__name__)))
        if not all(self._journal.begin(one.id, one.attempt_count + 1) for one in unit):
            return None
        outcome = _outcome(session, parcel)
        for one in unit:
            self._journal.end(one.id, outcome)
        return outcome


def _outcome(session: Session, parcel: Parcel) -> Outcome:
    try:
        return session.hand_over(parcel)
    except ConnectError as error:
        return error
    except Exception as error:
        _log.exception("Delivery %s ended in an unexpected way", parcel.shipment.delivery_id)
        what = type(error).__name__
        return NoAnswer("unexpected", say("unexpected.handing_over", cause=quoted(what)))
