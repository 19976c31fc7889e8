"""What a hand-over came to, as moves: each outcome has one state, and a deferred delivery has its job in one commit.

| outcome | state |
| --- | --- |
| the other side took it | accepted |
| Refused, FixData: a verdict | failed |
| NoAnswer: it may have arrived | uncertain, then asked about |
| TryLater: it has certainly not arrived | deferred, with a time; held after the last try |
| LimitReached | deferred until the limit ends; no try is lost |
| SignIn, FixSettings | deferred without a time: it goes on when a person has changed something; no try is lost |
| Bug | held |

What a closed account did not let begin (see `standing`) is put off in the same way.
"""

import random
from collections.abc import Mapping, Sequence

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import (
    DUPLICATE,
    DeliveryState,
    FailureOwner,
    LimitReached,
    NoAnswer,
    PutOff,
    Refused,
)
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn, TryLater
from connect_app.domain.identifiers import new_id
from connect_app.domain.retry import RetryPolicy
from connect_app.domain.saying import say
from connect_app.gateway.channels.interface import Acceptance, Capability, Found, Knowledge
from connect_app.gateway.delivery.copies import expect_copies
from connect_app.gateway.delivery.duplicates import is_duplicate, number_kept
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.delivery.journal import Outcome, Recorded
from connect_app.gateway.delivery.moves import Step, hand_back, move_all
from connect_app.gateway.delivery.standing import Closed, Watch
from connect_app.gateway.store.deliveries import (
    Changes,
    DeliveryRecord,
    deliveries_by_id,
    write_references,
)
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.transactions import Reading, Writing

MAX_INTERRUPTIONS = 3
"""After so many attempts that ended with the process a delivery waits for its next try like any other."""

_STOPS = (SignIn, FixSettings, LimitReached)
"""What stops an account, and says nothing of the delivery that met it."""
_AT_ONCE_S = 0.5
_JOIN_MARGIN_US = 300_000

_S = DeliveryState
NOT_BEGUN = (_S.QUEUED, _S.DEFERRED)


class Recorder:
    """Writes what became of the deliveries of one run of a lane, inside the transactions of its caller."""

    def __init__(self, engine: DeliveryEngine, policy: RetryPolicy) -> None:
        self._engine = engine
        self._policy = policy
        self._retry_lane: tuple[str, int] | None = None  # where the deferred of this run go, and when it is worked
        self._new_lanes: list[tuple[str, int]] = []  # without a job yet
        self._mails: dict[str, tuple[str, int]] = {}  # where those of one mail go, by the first of them
        self.watch: Watch | None = None
        """How the account stands, where this run uses one."""

    def not_begun(self, connection: Reading, seen: Sequence[DeliveryRecord]) -> list[DeliveryRecord]:
        """Return the rows as they are now of those that were not taken back or given to another lane since ``seen``.

        Only its own lane may begin a delivery: another would take what is under way for what a dead process left.
        """
        now = deliveries_by_id(connection, [row.id for row in seen])
        return [now[row.id] for row in seen if now[row.id].state in NOT_BEGUN and now[row.id].lane_id == row.lane_id]

    def begin(self, connection: Writing, rows: Sequence[DeliveryRecord], capability: Capability | None) -> None:
        """Write the intent to hand these over; ``rows``: from `not_begun`."""
        steps = []
        for row in rows:
            changes = Changes(attempt_count=row.attempt_count + 1, next_attempt_at=None, failure=None)
            if capability is not None:
                changes["provider"] = capability.provider
            steps.append(Step(row.id, _S.HANDING_OVER, say("move.begins"), changes))
        move_all(connection, steps, known={row.id: row for row in rows})

    def record(self, connection: Writing, outcomes: Mapping[str, Outcome], unbegun: Sequence[str] = ()) -> None:
        """Write what hand-overs came to; see the table above. News that was faster stands.

        ``unbegun``: announced with them and certainly not begun; these go back and lose no attempt.
        """
        rows = deliveries_by_id(connection, [*outcomes, *unbegun])
        steps = [_given_back(rows[one]) for one in unbegun if rows[one].state == _S.HANDING_OVER]
        references: dict[str, str] = {}
        for delivery_id, outcome in outcomes.items():
            if rows[delivery_id].state == _S.HANDING_OVER:
                row = rows[delivery_id]
                steps.append(self._outcome_step(row, _told_whole(connection, row, outcome)))
            elif isinstance(outcome, Acceptance):
                references[delivery_id] = outcome.reference
        self._move(connection, steps, rows)
        duplicates = [step.delivery_id for step in steps if _is_duplicate(step)]
        hand_back(connection, [rows[one] for one in duplicates])
        if references:
            write_references(connection, references)

    def recover(self, connection: Writing, interrupted: Sequence[str], told: Recorded | None) -> set[str]:
        """Write of what was being handed over when a process ended what its journal says; return what is in doubt."""
        known = self._told_of_mails(connection, interrupted, told or {})
        found = {one: known.get(one) for one in interrupted}
        # What stopped it then may be over by now. It was not begun, so it goes back to its place before the others.
        stopped = [one for one, outcome in found.items() if isinstance(outcome, _STOPS)]
        outcomes = {one: outcome for one, outcome in found.items() if outcome is not None and one not in stopped}
        unbegun = [*stopped, *(one for one in interrupted if told is not None and one not in known)]
        self.record(connection, outcomes, unbegun)
        in_doubt = sorted(set(interrupted) - outcomes.keys() - set(unbegun))
        reason = say("move.program_ended")
        move_all(connection, [Step(one, _S.UNCERTAIN, reason, {"in_doubt": True}) for one in in_doubt])
        return set(in_doubt)

    def _told_of_mails(self, connection: Reading, interrupted: Sequence[str], told: Recorded) -> Recorded:
        """Return what a journal tells, of each delivery also what it tells of another in the same mail."""
        known = dict(told)
        for row in deliveries_by_id(connection, interrupted).values():
            together = () if row.kept is None else row.kept.together
            outcome = next((known[one] for one in together if known.get(one) is not None), None)
            if row.id in known and outcome is not None:
                known[row.id] = outcome
        return known

    def _outcome_step(self, row: DeliveryRecord, outcome: Outcome) -> Step:
        if isinstance(outcome, Acceptance):
            return _accepted(row, outcome.reference, outcome.detail)
        if isinstance(outcome, NoAnswer):
            failure = _failure(outcome, FailureOwner.YOU)
            return Step(row.id, _S.UNCERTAIN, outcome.sentence, {"failure": failure, "in_doubt": True})
        if isinstance(outcome, LimitReached):
            return self._put_off(row, Closed(outcome, outcome.wait_s))
        if isinstance(outcome, SignIn | FixSettings):
            return self._put_off(row, Closed(outcome, None))
        if isinstance(outcome, TryLater):
            return self._deferred(row, outcome)
        if isinstance(outcome, FixData):
            owner = outcome.owner if isinstance(outcome, Refused) else FailureOwner.YOU
            return Step(row.id, _S.FAILED, outcome.sentence, {"failure": _failure(outcome, owner)})
        return _held(row, outcome)

    def settle(self, connection: Writing, row: DeliveryRecord, found: Found, *, was_interrupted: bool) -> None:
        """Write what the other side knows of an uncertain delivery. ``was_interrupted``: our process ended in it."""
        now = deliveries_by_id(connection, [row.id])[row.id]
        if now.state != _S.UNCERTAIN:
            return  # news was faster
        self._move(connection, [self._settled(row, now, found, was_interrupted)], {row.id: now})

    def _settled(self, row: DeliveryRecord, now: DeliveryRecord, found: Found, was_interrupted: bool) -> Step:
        if found.knowledge is Knowledge.FOUND:
            reason = say("move.had_arrived")
            return _accepted(row, found.reference or row.reference, reason)
        if found.knowledge is Knowledge.UNKNOWN:
            failure = Failure(
                code="may_have_arrived",
                message=say("may_have_arrived.cannot_ask"),
                owner=FailureOwner.YOU,
            )
            return Step(row.id, _S.HELD, failure.message, {"failure": failure})
        if found.knowledge is Knowledge.REPEATABLE and now.replaced_by is None:
            sentence = say("move.asked_by_repeat")
            return self._deferred(now, TryLater("no_answer", sentence))
        if now.replaced_by is not None:
            failure = Failure(
                code="replaced",
                message=say("replaced"),
                owner=FailureOwner.YOU,
            )
            return Step(row.id, _S.FAILED, failure.message, {"in_doubt": False, "failure": failure})
        if was_interrupted and row.attempt_count < MAX_INTERRUPTIONS:
            changes = Changes(in_doubt=False, next_attempt_at=now_us(), failure=None)
            return Step(row.id, _S.DEFERRED, say("move.not_there"), changes)
        error = TryLater("no_answer", say("no_answer.not_there"))
        return self._deferred(now, error, is_settled=True)

    def _deferred(self, row: DeliveryRecord, error: TryLater, *, is_settled: bool = False) -> Step:
        """Put a delivery off together with its job, or give it to a person after the last try.

        ``is_settled``: it was in doubt and is no more.
        """
        settled = Changes(in_doubt=False) if is_settled else Changes()
        attempts = row.attempt_count - (0 if row.kept is None else row.kept.attempts_before)
        delay_s = self._policy.delay_s(max(attempts, 1), random.random())  # noqa: S311 - scatters retries
        owner = error.owner if isinstance(error, PutOff) else FailureOwner.ADMINISTRATOR
        if delay_s is None:
            message = say("tried_often", count=attempts, reason=error.sentence)
            failure = Failure(code=error.code, message=message, owner=owner)
            return Step(row.id, _S.HELD, message, {"failure": failure, **settled})
        lane_id, due_at = self._lane_of_mail(row, now_us() + int(delay_s * 1e6))
        changes = Changes(lane_id=lane_id, next_attempt_at=due_at, failure=_failure(error, owner), **settled)
        return Step(row.id, _S.DEFERRED, error.sentence, changes)

    def _put_off(self, row: DeliveryRecord, closed: Closed) -> Step:
        """Put off what its account does not let go now; that was no attempt of it."""
        error = closed.error
        owner = error.owner if isinstance(error, PutOff) else FailureOwner.ADMINISTRATOR
        changes = Changes(failure=_failure(error, owner), next_attempt_at=None)
        if row.state == _S.HANDING_OVER:
            changes["attempt_count"] = row.attempt_count - 1
        wait_s = closed.wait_s
        if wait_s is None and self.watch is not None and self.watch.is_outdated:
            wait_s = _AT_ONCE_S  # nobody would start it again: what was wrong has been changed meanwhile
        if wait_s is not None:
            changes["lane_id"], changes["next_attempt_at"] = self._retry_lane_for(now_us() + int(wait_s * 1e6))
        return Step(row.id, _S.DEFERRED, error.sentence, changes, stops_lane=closed.is_told)

    def _lane_of_mail(self, row: DeliveryRecord, due_at: int) -> tuple[str, int]:
        """Return lane and instant for one more; those that share a mail get the same."""
        together = () if row.kept is None else row.kept.together
        if not together:
            return self._retry_lane_for(due_at)
        if together[0] not in self._mails:
            self._mails[together[0]] = self._retry_lane_for(due_at)
        return self._mails[together[0]]

    def _retry_lane_for(self, due_at: int) -> tuple[str, int]:
        """Return lane and instant for one more: those of one run share a job while it has not begun."""
        now = now_us()
        known = self._retry_lane
        may_join = known is not None and known[1] - now > _JOIN_MARGIN_US and abs(due_at - known[1]) * 2 < due_at - now
        if known is None or not may_join:
            known = (new_id(), due_at)
            self._new_lanes.append(known)
            self._retry_lane = known
        return known

    def _move(self, connection: Writing, steps: Sequence[Step], rows: Mapping[str, DeliveryRecord]) -> None:
        """Make these moves, and give the new lanes among them their jobs."""
        move_all(connection, steps, known=rows)
        expect_copies(connection, self._engine, [rows[one.delivery_id] for one in steps if one.to is _S.ACCEPTED])
        now = now_us()
        for lane_id, due_at in self._new_lanes:
            self._engine.enqueue_in_transaction(connection, lane_id, max(0.0, (due_at - now) / 1e6))
        self._new_lanes.clear()

    def put_off_unbegun(self, connection: Writing, seen: Sequence[DeliveryRecord], closed: Closed) -> None:
        """Put off those that have not begun, until their account is open again."""
        rows = self.not_begun(connection, seen)
        if closed.is_hopeless:
            message = say("tried_often", count=closed.rounds, reason=closed.error.sentence)
            failure = Failure(code=closed.error.code, message=message, owner=FailureOwner.ADMINISTRATOR)
            changes = Changes(failure=failure, next_attempt_at=None)
            steps = [Step(row.id, _S.HELD, message, changes, stops_lane=True) for row in rows]
        else:
            steps = [self._put_off(row, closed) for row in rows]
        self._move(connection, steps, {row.id: row for row in rows})

    def defer_unbegun(self, connection: Writing, seen: Sequence[DeliveryRecord], error: TryLater) -> None:
        """The way to the other side is closed: that was the attempt of these deliveries, too."""
        rows = self.not_begun(connection, seen)
        self.begin(connection, rows, None)
        self.record(connection, {row.id: error for row in rows})

    def stop_unbegun(
        self, connection: Writing, delivery_ids: Sequence[str], error: ConnectError, *, is_of_lane: bool = False
    ) -> None:
        """Stop those that have not begun: until a setting is changed where that is the fault, else for a person.

        ``is_of_lane``: it is about all of them, so one message tells it.
        """
        rows = deliveries_by_id(connection, delivery_ids)
        waiting = [row for row in rows.values() if row.state in NOT_BEGUN]
        if isinstance(error, SignIn | FixSettings):
            self._move(connection, [self._put_off(row, Closed(error, None)) for row in waiting], rows)
        else:
            self._move(connection, [_held(row, error, is_of_lane) for row in waiting], rows)


def _told_whole(connection: Reading, row: DeliveryRecord, outcome: Outcome) -> Outcome:
    """Return an outcome; a refusal as duplicate as what it is where only an attempt that failed can be there."""
    if not isinstance(outcome, Refused) or outcome.code != DUPLICATE:
        return outcome
    kept = number_kept(connection, row)
    return outcome if kept is None else Refused(kept.code, kept.message, FailureOwner.PROVIDER)


def _is_duplicate(step: Step) -> bool:
    return step.to is _S.FAILED and is_duplicate(step.changes.get("failure"))


def _given_back(row: DeliveryRecord) -> Step:
    changes = Changes(attempt_count=row.attempt_count - 1, next_attempt_at=None)
    return Step(row.id, _S.QUEUED, say("move.not_begun"), changes)


def _accepted(row: DeliveryRecord, reference: str | None, reason: str) -> Step:
    changes = Changes(reference=reference, accepted_at=now_us(), in_doubt=False, failure=None)
    return Step(row.id, _S.ACCEPTED, reason, changes)


def _held(row: DeliveryRecord, error: ConnectError, is_of_lane: bool = False) -> Step:
    """Give a delivery to a person."""
    owner = FailureOwner.ADMINISTRATOR if isinstance(error, Bug) else FailureOwner.YOU
    changes = Changes(failure=_failure(error, owner), next_attempt_at=None)
    return Step(row.id, _S.HELD, error.sentence, changes, stops_lane=is_of_lane)


def _failure(error: ConnectError, owner: FailureOwner) -> Failure:
    return Failure(code=error.code, message=error.sentence, owner=owner)
