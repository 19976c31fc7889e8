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
from typing import Any

from sqlalchemy import Connection, update

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import DeliveryState, FailureOwner, NoAnswer, Refused
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn, TryLater
from connect_app.domain.identifiers import new_id
from connect_app.domain.retry import RetryPolicy
from connect_app.gateway.channels.interface import Acceptance, Capability, Found, Knowledge
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.delivery.moves import Step, failure_json, load, move
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import delivery

MAX_INTERRUPTIONS = 3
"""After so many attempts that ended with the process a delivery waits for its next try like any other."""

_JOIN_MARGIN_US = 300_000

_S = DeliveryState
NOT_BEGUN = (_S.QUEUED, _S.DEFERRED)


class Recorder:
    """Writes the outcomes of one run of a lane, inside the transactions of its caller."""

    def __init__(self, engine: DeliveryEngine, policy: RetryPolicy) -> None:
        self._engine = engine
        self._policy = policy
        self._retry_lane: tuple[str, int] | None = None  # where the deferred of this run go, and when it is worked

    def begin(self, connection: Connection, seen: Any, capability: Capability | None) -> bool:
        """Write the intent to hand over; False if the delivery was taken back or given to another lane since ``seen``.

        Only its own lane may begin it: another would take what is under way here for what a dead process left.
        """
        delivery_id = seen.id
        row = load(connection, delivery_id)
        if row.state not in NOT_BEGUN or row.lane_id != seen.lane_id:
            return False
        changes: dict[str, Any] = {"attempt_count": row.attempt_count + 1, "next_attempt_at": None, "failure": None}
        if capability is not None:
            changes["provider"] = capability.provider
        move(connection, Step(delivery_id, _S.HANDING_OVER, "Handing over begins.", changes))
        return True

    def record(self, connection: Connection, delivery_id: str, outcome: Acceptance | ConnectError) -> None:
        """Write what the hand-over came to; see the table above. News that was faster stands."""
        row = load(connection, delivery_id)
        if row.state != _S.HANDING_OVER:
            if isinstance(outcome, Acceptance):
                connection.execute(
                    update(delivery).where(delivery.c.id == delivery_id).values(reference=outcome.reference)
                )
        elif isinstance(outcome, Acceptance):
            self._accept(connection, delivery_id, outcome.reference, outcome.detail)
        elif isinstance(outcome, NoAnswer):
            changes = {"failure": _failure(outcome, FailureOwner.YOU), "in_doubt": True}
            move(connection, Step(delivery_id, _S.UNCERTAIN, outcome.sentence, changes))
        elif isinstance(outcome, TryLater):
            self.defer(connection, delivery_id, outcome)
        elif isinstance(outcome, FixData):
            owner = outcome.owner if isinstance(outcome, Refused) else FailureOwner.YOU
            move(connection, Step(delivery_id, _S.FAILED, outcome.sentence, {"failure": _failure(outcome, owner)}))
        else:
            self.hold(connection, delivery_id, outcome)

    def settle(self, connection: Connection, row: Any, found: Found, *, was_interrupted: bool) -> None:
        """Write what the other side knows of an uncertain delivery. ``was_interrupted``: our process ended in it."""
        now = load(connection, row.id)
        if now.state != _S.UNCERTAIN:
            return  # news was faster
        if found.knowledge is Knowledge.FOUND:
            reason = "The other side has it: it had arrived without an answer."
            self._accept(connection, row.id, found.reference or row.reference, reason)
        elif found.knowledge is Knowledge.UNKNOWN:
            failure = Failure(
                code="may_have_arrived",
                message="It was handed over and no answer came, and the other side cannot be asked. Ask the recipient "
                "whether it arrived, then send it again or leave it.",
                owner=FailureOwner.YOU,
            )
            move(connection, Step(row.id, _S.HELD, failure.message, {"failure": failure_json(failure)}))
        elif now.replaced_by is not None:
            failure = Failure(
                code="replaced",
                message="The other side does not have it. A person had sent it again, so it stays where it is.",
                owner=FailureOwner.YOU,
            )
            changes = {"in_doubt": False, "failure": failure_json(failure)}
            move(connection, Step(row.id, _S.FAILED, failure.message, changes))
        elif was_interrupted and row.attempt_count < MAX_INTERRUPTIONS:
            changes = {"in_doubt": False, "next_attempt_at": now_us(), "failure": None}
            move(connection, Step(row.id, _S.DEFERRED, "The other side does not have it: it goes now.", changes))
        else:
            error = TryLater("no_answer", "No answer came, and the other side does not have it.")
            self.defer(connection, row.id, error, in_doubt=False)

    def _accept(self, connection: Connection, delivery_id: str, reference: str | None, reason: str) -> None:
        changes = {"reference": reference, "accepted_at": now_us(), "in_doubt": False, "failure": None}
        move(connection, Step(delivery_id, _S.ACCEPTED, reason, changes))

    def defer(self, connection: Connection, delivery_id: str, error: TryLater, **changes: Any) -> None:
        """Put a delivery off together with its job, or give it to a person after the last try."""
        row = load(connection, delivery_id)
        attempts = row.attempt_count - row.frozen.get("attempts_before", 0)
        delay_s = self._policy.delay_s(max(attempts, 1), random.random())  # noqa: S311 - scatters retries
        if delay_s is None:
            message = f"Tried {attempts} times without success. {error.sentence}"
            failure = failure_json(Failure(code=error.code, message=message, owner=FailureOwner.ADMINISTRATOR))
            move(connection, Step(delivery_id, _S.HELD, message, {"failure": failure, **changes}))
            return
        lane_id, due_at = self._retry_lane_for(connection, now_us() + int(delay_s * 1e6))
        failure = _failure(error, FailureOwner.ADMINISTRATOR)
        changes = {"lane_id": lane_id, "next_attempt_at": due_at, "failure": failure, **changes}
        move(connection, Step(delivery_id, _S.DEFERRED, error.sentence, changes))

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

    def defer_unbegun(self, connection: Connection, seen: Any, error: TryLater) -> None:
        """The way to the other side is closed: that was the attempt of this delivery, too."""
        if self.begin(connection, seen, None):
            self.defer(connection, seen.id, error)

    def hold(self, connection: Connection, delivery_id: str, error: ConnectError) -> None:
        """Give a delivery to a person; a missing setting or sign-in burns no attempt."""
        row = load(connection, delivery_id)
        is_ours = isinstance(error, SignIn | FixSettings | Bug)
        owner = FailureOwner.ADMINISTRATOR if is_ours else FailureOwner.YOU
        changes: dict[str, Any] = {"failure": _failure(error, owner), "next_attempt_at": None}
        if isinstance(error, SignIn | FixSettings) and row.state == _S.HANDING_OVER:
            changes["attempt_count"] = row.attempt_count - 1
        move(connection, Step(delivery_id, _S.HELD, error.sentence, changes))


def _failure(error: ConnectError, owner: FailureOwner) -> dict[str, str]:
    return failure_json(Failure(code=error.code, message=error.sentence, owner=owner))
