"""Getting on again what stands still: what a setting had stopped, and what waits only since the clock was set."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.identifiers import new_id
from connect_app.domain.retry import RetryPolicy
from connect_app.domain.saying import say
from connect_app.gateway.delivery.moves import Step, move_all
from connect_app.gateway.store.deliveries import Changes, DeliveryRecord
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.lanes import Latest, Waiting, give_to_lane, overlong_lanes, shorten_pauses, stopped
from connect_app.gateway.store.transactions import Writing

SENDING_LIMIT = "sending_limit"
"""The failure of what waits for the hour at which a limit ends: no retry, so it may wait longer than one."""

_LONGEST_LIMIT_S = 1.2 * 24 * 3600
"""What waits longer for that hour was put off by another clock: limits are counted by the day (see `limit_wait_s`)."""

CHANNELS_OF = {name: channel for channel in Channel for name in channel.kind.settings}
"""The settings that may have stopped a channel."""

_HELD_BY_SETTINGS = (
    *("mail_sign_in", "mail_sign_in_letters", "mail_server_settings", "mail_server_certificate", "mail_token_settings"),
    *("no_mail_password", "no_mail_server", "no_provider", "unknown_provider", "no_print_folder", "no_public_url"),
)
"""For these earlier versions held a delivery until a person released it."""

_S = DeliveryState


def retry_wait_s(row: DeliveryRecord | Waiting, now: int, policy: RetryPolicy) -> float:
    """Return how many seconds a delivery still waits at ``now`` (microseconds); 0 if it is due.

    A retry never waits longer than the policy makes it, and nothing longer than a limit lasts, whatever the clock
    said when it was put off.
    """
    wait_s = ((row.next_attempt_at or 0) - now) / 1e6
    is_limit = row.failure_code == SENDING_LIMIT
    is_overlong = wait_s > _LONGEST_LIMIT_S if is_limit else policy.is_overlong(wait_s)
    return 0.0 if wait_s <= 0 or is_overlong else wait_s


def resume(connection: Writing, lane_size: int, company_id: str | None, channels: Collection[Channel]) -> list[str]:
    """Give what a setting stopped (of one company, or of all) to new lanes and return these, which want a job each.

    With a company, what waits for its next try or its turn goes, too: the account may be another one, and a lane that
    hangs at the old one begins nothing that is in another lane.
    """
    rows = stopped(connection, company_id, channels, _HELD_BY_SETTINGS)
    by_account: dict[tuple[str, str], list[DeliveryRecord]] = defaultdict(list)
    for row in rows:
        by_account[row.company_id, row.channel].append(row)
    lanes: list[str] = []
    for of_account in by_account.values():
        for start in range(0, len(of_account), lane_size):
            chunk = of_account[start : start + lane_size]
            lanes.append(new_id())
            move_all(connection, _steps(chunk, lanes[-1]), known={row.id: row for row in chunk})
            unmoved = [row.id for row in chunk if row.state == _S.QUEUED]
            give_to_lane(connection, unmoved, lanes[-1])
    return lanes


def _steps(rows: Sequence[DeliveryRecord], lane_id: str) -> list[Step]:
    reason = say("move.settings_changed")
    now = now_us()
    steps: list[Step] = []
    for row in rows:
        if row.state == _S.DEFERRED:
            steps.append(Step(row.id, _S.DEFERRED, reason, {"lane_id": lane_id, "next_attempt_at": now}))
        elif row.state == _S.HELD:
            changes = Changes(lane_id=lane_id, next_attempt_at=None, failure=None)
            steps.append(Step(row.id, _S.QUEUED, reason, changes))
    return steps


def mend_times(connection: Writing, policy: RetryPolicy) -> list[str]:
    """Bring in order what was written while the clock was ahead; return the lanes in which something is due at once.

    No pause gets longer than it was made; what waits longer than any retry or limit may is due now.
    """
    now = now_us()
    latest = Latest(
        retry_at=now + int(policy.longest_s * (1 + policy.scatter) * 1e6),
        limit_at=now + int(_LONGEST_LIMIT_S * 1e6),
        limit_code=SENDING_LIMIT,
    )
    lanes = overlong_lanes(connection, latest)
    shorten_pauses(connection, now, latest)
    return lanes
