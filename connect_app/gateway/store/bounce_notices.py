"""Rows of mails of our own that are no deliveries: notices about bounces, with what each of them names, and letters."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select, update

from connect_app.domain.identifiers import new_id
from connect_app.gateway.store.deliveries import DeliveryRecord, delivery_record
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import bounce_notice, bounce_notice_item, delivery
from connect_app.gateway.store.transactions import Reading, Writing

COLLECTING, WAITING, HANDING_OVER = "collecting", "waiting", "handing_over"
SENT, UNCERTAIN, FAILED, DROPPED = "sent", "uncertain", "failed", "dropped"

_OPEN = (COLLECTING, WAITING, HANDING_OVER)
_c = bounce_notice.c


@dataclass(frozen=True, slots=True)
class NoticeRecord:
    """A notice: where it stands, and why."""

    company_id: str
    state: str
    attempt_count: int
    reason: str | None
    letter: "Letter | None" = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter about a request: to whom, and what it says."""

    request_id: str
    role: str
    to: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class NoticeItem:
    """A delivery that a notice names, with the other side's words."""

    delivery: DeliveryRecord
    detail: str


def collecting_notice(connection: Reading, company_id: str) -> str | None:
    """Return the company's notice that still takes up what comes back, None if there is none."""
    query = select(_c.id).where(_c.company_id == company_id, _c.state == COLLECTING, _c.due_at > now_us())
    found = connection.scalar(query.limit(1))
    return None if found is None else str(found)


def create_notice(connection: Writing, company_id: str, due_at: int) -> str:
    """Write a notice that takes up what comes back until ``due_at`` and return its id."""
    notice_id, now = new_id(), now_us()
    values = {"id": notice_id, "company_id": company_id, "state": COLLECTING, "due_at": due_at, "attempt_count": 0}
    connection.execute(insert(bounce_notice).values(**values, created_at=now, updated_at=now))
    return notice_id


def add_item(connection: Writing, notice_id: str, delivery_id: str, detail: str) -> None:
    """Let a notice name one more delivery."""
    values = {"notice_id": notice_id, "delivery_id": delivery_id, "detail": detail}
    connection.execute(connection.sql.insert(bounce_notice_item).values(**values).on_conflict_do_nothing())


def find_notice(connection: Reading, notice_id: str) -> NoticeRecord | None:
    """Return a notice, None if there is none of that id."""
    row = connection.execute(select(bounce_notice).where(_c.id == notice_id)).one_or_none()
    if row is None:
        return None
    letter = None if row.letter is None else Letter(row.request_id, **row.letter)
    return NoticeRecord(row.company_id, row.state, row.attempt_count, row.reason, letter)


def create_letter(connection: Writing, company_id: str, letter: Letter) -> str:
    """Write a letter that is to be handed over and return its id."""
    notice_id, now = new_id(), now_us()
    said = {"role": letter.role, "to": letter.to, "subject": letter.subject, "text": letter.text}
    values = {"id": notice_id, "company_id": company_id, "state": WAITING, "due_at": now, "attempt_count": 0}
    written = insert(bounce_notice).values(**values, request_id=letter.request_id, letter=said)
    connection.execute(written.values(created_at=now, updated_at=now))
    return notice_id


def drop_letters(connection: Writing, request_id: str) -> list[str]:
    """Let the letters about a request that have not begun go no more; return to whom they were."""
    waiting = (_c.request_id == request_id, _c.state == WAITING)
    found = [row.letter["to"] for row in connection.execute(select(_c.letter).where(*waiting))]
    connection.execute(update(bounce_notice).where(*waiting).values(state=DROPPED, updated_at=now_us()))
    return found


def items_of(connection: Reading, notice_id: str) -> list[NoticeItem]:
    """Return the deliveries that a notice names, in the order of their sending."""
    i = bounce_notice_item.c
    query = select(i.detail, delivery).join(bounce_notice_item, i.delivery_id == delivery.c.id)
    rows = connection.execute(query.where(i.notice_id == notice_id).order_by(delivery.c.id))
    return [NoticeItem(delivery_record(row[1:]), row[0]) for row in rows]


def move_notice(
    connection: Writing, notice_id: str, state: str, reason: str | None = None, *, attempt_count: int | None = None
) -> None:
    """Write where a notice stands now, and why; ``attempt_count``: if that changed."""
    values: dict[str, Any] = {"state": state, "reason": reason, "updated_at": now_us()}
    if attempt_count is not None:
        values["attempt_count"] = attempt_count
    connection.execute(update(bounce_notice).where(_c.id == notice_id).values(**values))


def waiting_notices(connection: Reading, company_id: str) -> list[str]:
    """Return a company's mails that wait to be handed over, the oldest first."""
    query = select(_c.id).where(_c.company_id == company_id, _c.state == WAITING)
    return list(connection.scalars(query.order_by(_c.id)))


def open_notices(connection: Reading) -> set[str]:
    """Return the notices that are not done with."""
    return set(connection.scalars(select(_c.id).where(_c.state.in_(_OPEN))))
