"""How many mails a company began lately, by the minute; it survives restarts, since mail servers remember, too."""

from sqlalchemy import delete, select

from connect_app.gateway.channels.interface import Pace
from connect_app.gateway.store.tables import mail_pace
from connect_app.gateway.store.transactions import Writing

_MINUTE_US = 60_000_000


def take_turns(connection: Writing, company_id: str, pace: Pace, now: int, wanted: int) -> tuple[int, float]:
    """Count ``wanted`` more mails, or as many as the pace has room for.

    Return how many may go, and how many seconds the others have to wait (0 if all may go). ``now`` is in microseconds
    since 1970. Call it in the transaction that begins the hand-overs.
    """
    if (pace.per_minute is None and pace.per_hour is None) or wanted <= 0:
        return max(wanted, 0), 0.0
    c = mail_pace.c
    minute = now // _MINUTE_US
    of_company = c.company_id == company_id
    # A clock that was set back must not hold the mail up: what lies in the future does not count.
    recent = select(c.minute, c["count"]).where(of_company, c.minute > minute - 60, c.minute <= minute)
    counts = {row.minute: row[1] for row in connection.execute(recent)}
    in_minute, in_hour = counts.get(minute, 0), sum(counts.values())
    granted = max(0, min(wanted, *_rooms(pace, in_minute, in_hour)))
    if granted:
        if minute not in counts:
            connection.execute(delete(mail_pace).where(of_company, c.minute <= minute - 60))
        counted = connection.sql.insert(mail_pace).values(company_id=company_id, minute=minute, count=granted)
        connection.execute(
            counted.on_conflict_do_update(index_elements=["company_id", "minute"], set_={"count": c["count"] + granted})
        )
    if granted == wanted:
        return granted, 0.0
    if pace.per_minute is not None and in_minute + granted >= pace.per_minute:
        return granted, ((minute + 1) * _MINUTE_US - now) / 1e6
    return granted, float((min(counts, default=minute) + 60) * _MINUTE_US - now) / 1e6


def _rooms(pace: Pace, in_minute: int, in_hour: int) -> list[int]:
    limits = ((pace.per_minute, in_minute), (pace.per_hour, in_hour))
    return [limit - used for limit, used in limits if limit is not None]
