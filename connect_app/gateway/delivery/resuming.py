"""Getting on again what stands still: what a setting had stopped, and what waits only since the clock was set."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, and_, or_, select, text, update

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.identifiers import new_id
from connect_app.domain.retry import RetryPolicy
from connect_app.gateway.delivery.moves import Step, move_all
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import delivery, send

SENDING_LIMIT = "sending_limit"
"""The failure of what waits for the hour at which a limit ends: no retry, so no rule for those touches it."""

CHANNELS_OF = {
    "smtp": Channel.EMAIL,
    "bounce_address": Channel.EMAIL,
    "reply_to": Channel.EMAIL,
    "public_url": Channel.EMAIL,
    "provider": Channel.EINVOICE,
    "print": Channel.PRINT,
}
"""The settings that may have stopped a channel."""

_HELD_BY_SETTINGS = (
    *("mail_sign_in", "mail_sign_in_letters", "mail_server_settings", "mail_server_certificate", "mail_token_settings"),
    *("no_mail_password", "no_mail_server", "no_provider", "unknown_provider", "no_print_folder", "no_public_url"),
)
"""For these earlier versions held a delivery until a person released it."""

_S = DeliveryState
_c = delivery.c
_CODE = _c.failure["code"].as_string()


def retry_wait_s(row: Any, now: int, policy: RetryPolicy) -> float:
    """Return how many seconds a delivery still waits at ``now`` (microseconds); 0 if it is due.

    A retry never waits longer than the policy makes it, whatever the clock said when it was put off.
    """
    wait_s = ((row.next_attempt_at or 0) - now) / 1e6
    is_limit = (row.failure or {}).get("code") == SENDING_LIMIT
    return 0.0 if wait_s <= 0 or (policy.is_overlong(wait_s) and not is_limit) else wait_s


def resume(connection: Connection, lane_size: int, company_id: str | None, channels: Collection[Channel]) -> list[str]:
    """Give what a setting stopped (of one company, or of all) to new lanes and return these, which want a job each.

    With a company, what waits for its next try or its turn goes, too: the account may be another one, and a lane that
    hangs at the old one begins nothing that is in another lane.
    """
    held = and_(
        _c.state == _S.HELD.value,
        _CODE.in_(_HELD_BY_SETTINGS),
        _c.in_doubt.is_(False),
        _c.accepted_at.is_(None),
        _c.replaced_by.is_(None),
    )
    if company_id is None:
        wanted = or_(held, and_(_c.state == _S.DEFERRED.value, _c.next_attempt_at.is_(None)))
    else:
        begun = select(send.c.id).where(send.c.id == _c.send_id, send.c.begins_at <= now_us()).exists()
        queued = and_(_c.state == _S.QUEUED.value, begun)
        wanted = and_(_c.company_id == company_id, or_(held, _c.state == _S.DEFERRED.value, queued))
    states = _c.state.in_([_S.QUEUED.value, _S.DEFERRED.value, _S.HELD.value])
    query = select(delivery).where(states, wanted, _c.channel.in_([one.value for one in channels]))
    rows = connection.execute(query.order_by(_c.id)).all()
    by_account: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for row in rows:
        by_account[row.company_id, row.channel].append(row)
    lanes: list[str] = []
    for of_account in by_account.values():
        for start in range(0, len(of_account), lane_size):
            chunk = of_account[start : start + lane_size]
            lanes.append(new_id())
            move_all(connection, _steps(chunk, lanes[-1]), known={row.id: row for row in chunk})
            unmoved = [row.id for row in chunk if row.state == _S.QUEUED]
            connection.execute(update(delivery).where(_c.id.in_(unmoved)).values(lane_id=lanes[-1]))
    return lanes


def _steps(rows: Sequence[Any], lane_id: str) -> list[Step]:
    reason = "The settings may be right now, so it is tried again."
    now = now_us()
    steps = []
    for row in rows:
        if row.state == _S.DEFERRED:
            steps.append(Step(row.id, _S.DEFERRED, reason, {"lane_id": lane_id, "next_attempt_at": now}))
        elif row.state == _S.HELD:
            changes = {"lane_id": lane_id, "next_attempt_at": None, "failure": None}
            steps.append(Step(row.id, _S.QUEUED, reason, changes))
    return steps


def shift_times(connection: Connection, jump_us: int) -> None:
    """Let what waits wait as long as before, after the clock was set by ``jump_us``."""
    before = now_us() - jump_us
    waits = and_(_c.state == _S.DEFERRED.value, _c.next_attempt_at > before)
    connection.execute(update(delivery).where(waits).values(next_attempt_at=_c.next_attempt_at + jump_us))
    connection.execute(update(send).where(send.c.begins_at > before).values(begins_at=send.c.begins_at + jump_us))


def mend_times(connection: Connection, policy: RetryPolicy) -> list[str]:
    """Bring in order what was written while the clock was ahead; return the lanes in which something is due at once.

    No pause gets longer than it was made; a retry that waits longer than any may is due now.
    """
    now = now_us()
    overlong = now + int(policy.longest_s * (1 + policy.scatter) * 1e6)
    query = select(_c.lane_id).where(_c.state == _S.DEFERRED.value, _c.next_attempt_at > overlong)
    lanes = connection.scalars(query.where(_CODE.is_distinct_from(SENDING_LIMIT)).distinct()).all()
    connection.execute(
        text(
            "UPDATE delivery SET next_attempt_at = :now + max(0, next_attempt_at - updated_at) "
            "WHERE state = 'deferred' AND updated_at > :now AND next_attempt_at IS NOT NULL "
            "AND (next_attempt_at <= :overlong OR failure ->> '$.code' = :limit)"
        ),
        {"now": now, "overlong": overlong, "limit": SENDING_LIMIT},
    )
    late = text("UPDATE send SET begins_at = :now + begins_at - created_at WHERE created_at > :now")
    connection.execute(late, {"now": now})
    return sorted(lanes)
