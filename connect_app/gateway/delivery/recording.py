"""What a hand-over came to, as moves: each outcome has one state, and a deferred delivery has its job in one commit.

| outcome | state |
| --- | --- |
| the other side took it | accepted |
| Refused, FixData: a verdict | failed |
| NoAnswer: it may have arrived | uncertain, then asked about |
| TryLater: it has certainly not arrived | deferred, with a time; held after the last try |
| SignIn, FixSettings, Bug | held, and the lane stops; nothing was wrong with the delivery |
"""

import random
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, update

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import DeliveryState, FailureOwner, NoAnswer, Refused
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn, TryLater
from connect_app.domain.identifiers import new_id
from connect_app.domain.retry import RetryPolicy
from connect_app.gateway.channels.interface import Acceptance, Capability, Found, Knowledge
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.delivery.journal import Outcome, Recorded
from connect_app.gateway.delivery.moves import Step, failure_json, load_all, move_all
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import delivery

MAX_INTERRUPTIONS = 3
"""After so many attempts that ended with the process a delivery waits for its next try like any other."""

_JOIN_MARGIN_US = 300_000

_S = DeliveryState
NOT_BEGUN = (_S.QUEUED, _S.DEFERRED)


class Recorder:
    """Writes what became of the deliveries of one run of a lane, inside the transactions of its caller."""

    def __init__(self, engine: DeliveryEngine, policy: RetryPolicy) -> None:
        self._engine = engine
        self._policy = policy
        self._retry_lane: tuple[str, int] | None = None  # where the deferred of this run go, and when it is worked

    def not_begun(self, connection: Connection, seen: Sequence[Any]) -> list[Any]:
        """Return the rows as they are now of those that were not taken back or given to another lane since ``seen``.

        Only its own lane may begin a delivery: another would take what is under way for what a dead process left.
        """
        now = load_all(connection, [row.id for row in seen])
        return [now[row.id] for row in seen if now[row.id].state in NOT_BEGUN and now[row.id].lane_id == row.lane_id]

    def begin(self, connection: Connection, rows: Sequence[Any], capability: Capability | None) -> None:
        """Write the intent to hand these over; ``rows``: from `not_begun`."""
        provider = {} if capability is None else {"provider": capability.provider}
        steps = []
        for row in rows:
            changes = {"attempt_count": row.attempt_count + 1, "next_attempt_at": None, "failure": None, **provider}
            steps.append(Step(row.id, _S.HANDING_OVER, "Handing over begins.", changes))
        move_all(connection, steps, known={row.id: row for row in rows})

    def record(self, connection: Connection, outcomes: Mapping[str, Outcome], unbegun: Sequence[str] = ()) -> None:
        """Write what hand-overs came to; see the table above. News that was faster stands.

        ``unbegun``: announced with them and certainly not begun; these go back and lose no attempt.
        """
        rows = load_all(connection, [*outcomes, *unbegun])
        steps = [_given_back(rows[one]) for one in unbegun if rows[one].state == _S.HANDING_OVER]
        references = []
        for delivery_id, outcome in outcomes.items():
            if rows[delivery_id].state == _S.HANDING_OVER:
                steps.append(self._outcome_step(connection, rows[delivery_id], outcome))
            elif isinstance(outcome, Acceptance):
                references.append({"key": delivery_id, "given": outcome.reference})
        move_all(connection, steps, known=rows)
        if references:
            statement = update(delivery).where(delivery.c.id == bindparam("key"))
            connection.execute(statement.values(reference=bindparam("given")), references)

    def recover(self, connection: Connection, interrupted: Sequence[str], told: Recorded | None) -> set[str]:
        """Write of what was being handed over when a process ended what its journal says; return what is in doubt."""
        known = told or {}
        outcomes = {one: outcome for one in interrupted if (outcome := known.get(one)) is not None}
        unbegun = [one for one in interrupted if told is not None and one not in known]
        self.record(connection, outcomes, unbegun)
        in_doubt = sorted(set(interrupted) - outcomes.keys() - set(unbegun))
        reason = "The program ended while this was handed over; the other side is asked."
        move_all(connection, [Step(one, _S.UNCERTAIN, reason, {"in_doubt": True}) for one in in_doubt])
        return set(in_doubt)

    def _outcome_step(self, connection: Connection, row: Any, outcome: Outcome) -> Step:
        if isinstance(outcome, Acceptance):
            return _accepted(row, outcome.reference, outcome.detail)
        if isinstance(outcome, NoAnswer):
            changes = {"failure": _failure(outcome, FailureOwner.YOU), "in_doubt": True}
            return Step(row.id, _S.UNCERTAIN, outcome.sentence, changes)
        if isinstance(outcome, TryLater):
            return self._deferred(connection, row, outcome)
        if isinstance(outcome, FixData):
            owner = outcome.owner if isinstance(outcome, Refused) else FailureOwner.YOU
            return Step(row.id, _S.FAILED, outcome.sentence, {"failure": _failure(outcome, owner)})
        return _held(row, outcome, stops_lane=isinstance(outcome, SignIn | FixSettings))

    def settle(self, connection: Connection, row: Any, found: Found, *, was_interrupted: bool) -> None:
        """Write what the other side knows of an uncertain delivery. ``was_interrupted``: our process ended in it."""
        now = load_all(connection, [row.id])[row.id]
        if now.state != _S.UNCERTAIN:
            return  # news was faster
        move_all(connection, [self._settled(connection, row, now, found, was_interrupted)], known={row.id: now})

    def _settled(self, connection: Connection, row: Any, now: Any, found: Found, was_interrupted: bool) -> Step:
        if found.knowledge is Knowledge.FOUND:
            reason = "The other side has it: it had arrived without an answer."
            return _accepted(row, found.reference or row.reference, reason)
        if found.knowledge is Knowledge.UNKNOWN:
            failure = Failure(
                code="may_have_arrived",
                message="It was handed over and no answer came, and the other side cannot be asked. Ask the recipient "
                "whether it arrived, then send it again or leave it.",
                owner=FailureOwner.YOU,
            )
            return Step(row.id, _S.HELD, failure.message, {"failure": failure_json(failure)})
        if now.replaced_by is not None:
            failure = Failure(
                code="replaced",
                message="The other side does not have it. A person had sent it again, so it stays where it is.",
                owner=FailureOwner.YOU,
            )
            changes: dict[str, Any] = {"in_doubt": False, "failure": failure_json(failure)}
            return Step(row.id, _S.FAILED, failure.message, changes)
        if was_interrupted and row.attempt_count < MAX_INTERRUPTIONS:
            changes = {"in_doubt": False, "next_attempt_at": now_us(), "failure": None}
            return Step(row.id, _S.DEFERRED, "The other side does not have it: it goes now.", changes)
        error = TryLater("no_answer", "No answer came, and the other side does not have it.")
        return self._deferred(connection, now, error, in_doubt=False)

    def _deferred(self, connection: Connection, row: Any, error: TryLater, **changes: Any) -> Step:
        """Put a delivery off together with its job, or give it to a person after the last try."""
        attempts = row.attempt_count - row.frozen.get("attempts_before", 0)
        delay_s = self._policy.delay_s(max(attempts, 1), random.random())  # noqa: S311 - scatters retries
        if delay_s is None:
            message = f"Tried {attempts} times without success. {error.sentence}"
            failure = failure_json(Failure(code=error.code, message=message, owner=FailureOwner.ADMINISTRATOR))
            return Step(row.id, _S.HELD, message, {"failure": failure, **changes})
        lane_id, due_at = self._retry_lane_for(connection, now_us() + int(delay_s * 1e6))
        failure = _failure(error, FailureOwner.ADMINISTRATOR)
        changes = {"lane_id": lane_id, "next_attempt_at": due_at, "failure": failure, **changes}
        return Step(row.id, _S.DEFERRED, error.sentence, changes)

    def _retry_lane_for(self, connection: Connection, due_at: int) -> tuple[str, int]:
        """Return lane and instant for one more: those of one run share a job while it has not begun."""
        now = now_us()
        known = self._retry_lane
        may_join = known is not None and known[1] - now > _JOIN_MARGIN_US and abs(due_at - known[1]) * 2 < due_at - now
        if known is None or not may_join:
            known = (new_id(), due_at)
            self._engine.enqueue_in_transaction(connection, known[0], (due_at - now) / 1e6)
            self._retry_lane = known
        return known

    def defer_unbegun(self, connection: Connection, seen: Sequence[Any], error: TryLater) -> None:
        """The way to the other side is closed: that was the attempt of these deliveries, too."""
        rows = self.not_begun(connection, seen)
        self.begin(connection, rows, None)
        self.record(connection, {row.id: error for row in rows})

    def hold_unbegun(
        self, connection: Connection, delivery_ids: Sequence[str], error: ConnectError, *, stops_lane: bool = False
    ) -> None:
        """Give to a person those of these deliveries that have not begun; ``stops_lane``: the channel is at fault."""
        rows = load_all(connection, delivery_ids)
        steps = [_held(row, error, stops_lane=stops_lane) for row in rows.values() if row.state in NOT_BEGUN]
        move_all(connection, steps, known=rows)


def _given_back(row: Any) -> Step:
    changes = {"attempt_count": row.attempt_count - 1, "next_attempt_at": None}
    return Step(row.id, _S.QUEUED, "It was not begun; it goes with the next ones.", changes)


def _accepted(row: Any, reference: str | None, reason: str) -> Step:
    changes = {"reference": reference, "accepted_at": now_us(), "in_doubt": False, "failure": None}
    return Step(row.id, _S.ACCEPTED, reason, changes)


def _held(row: Any, error: ConnectError, *, stops_lane: bool) -> Step:
    """Give a delivery to a person; a missing setting or sign-in burns no attempt."""
    is_ours = isinstance(error, SignIn | FixSettings | Bug)
    owner = FailureOwner.ADMINISTRATOR if is_ours else FailureOwner.YOU
    changes: dict[str, Any] = {"failure": _failure(error, owner), "next_attempt_at": None}
    if isinstance(error, SignIn | FixSettings) and row.state == _S.HANDING_OVER:
        changes["attempt_count"] = row.attempt_count - 1
    return Step(row.id, _S.HELD, error.sentence, changes, stops_lane=stops_lane)


def _failure(error: ConnectError, owner: FailureOwner) -> dict[str, str]:
    return failure_json(Failure(code=error.code, message=error.sentence, owner=owner))
