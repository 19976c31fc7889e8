"""How many mails a company began lately, by the minute; it survives restarts, since mail servers remember, too."""

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from connect_app.gateway.channels.interface import Pace
from connect_app.gateway.store.tables import mail_pace

_MINUTE_US = 60_000_000


def take_turn(connection: Connection, company_id: str, pace: Pace, now: int) -> float:
    """Count one more mail and return 0, or return how many seconds to wait if the pace has no room for it.

    ``now`` is in microseconds since 1970. Call it in the transaction that begins the hand-over.
    """
    if pace.per_minute is None and pace.per_hour is None:
        return 0.0
    c = mail_pace.c
    minute = now // _MINUTE_US
    of_company = c.company_id == company_id
    # A clock that was set back must not hold the mail up: what lies in the future does not count.
    recent = select(c.minute, c["count"]).where(of_company, c.minute > minute - 60, c.minute <= minute)
    counts = {row.minute: row[1] for row in connection.execute(recent)}
    if pace.per_minute is not None and counts.get(minute, 0) >= pace.per_minute:
        return ((minute + 1) * _MINUTE_US - now) / 1e6
    if pace.per_hour is not None and sum(counts.values()) >= pace.per_hour:
        return float((min(counts) + 60) * _MINUTE_US - now) / 1e6
    if minute not in counts:
        connection.execute(delete(mail_pace).where(of_company, c.minute <= minute - 60))
    counted = insert(mail_pace).values(company_id=company_id, minute=minute, count=1)
    connection.execute(
        counted.on_conflict_do_update(index_elements=["company_id", "minute"], set_={"count": c["count"] + 1})
    )
    return 0.0
