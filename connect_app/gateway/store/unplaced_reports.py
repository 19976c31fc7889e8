"""Reports of mail that came back of which nobody knows yet which mail it was, kept until a person says it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, exists, select, update

from connect_app.domain.delivery import FailureOwner
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.messages import ABOUT_REPORT, Trouble, mend, tell
from connect_app.gateway.store.tables import delivery, invoice, unplaced_report
from connect_app.gateway.store.transactions import Reading, Writing

_c = unplaced_report.c


@dataclass(frozen=True, slots=True)
class UnplacedRecord:
    """One report: from which address something came back, why, and why nobody knows what. ``blob``: the mail.

    ``delivery_id``: what a person said that it is about, None until then.
    """

    id: str
    came_at: datetime
    blob: str
    address: str
    status: str
    detail: str
    reason: str
    delivery_id: str | None


@dataclass(frozen=True, slots=True)
class PlacedInvoice:
    """What a report was about after all."""

    id: str
    number: str


@dataclass(frozen=True, slots=True)
class NewReport:
    """What is kept of a report; see `UnplacedRecord`."""

    blob: str
    address: str
    status: str
    detail: str
    reason: str
    came_at: datetime


def keep_report(connection: Writing, company_id: str, report: NewReport) -> str | None:
    """Keep a report and tell of it; return its id, None where the same one was kept before."""
    report_id = new_id()
    values = {
        "id": report_id,
        "company_id": company_id,
        "came_at": int(report.came_at.timestamp() * 1e6),
        **{name: getattr(report, name) for name in ("blob", "address", "status", "detail", "reason")},
    }
    # Of an insert PostgreSQL's driver does not always count the rows, so the row itself says that it is there.
    statement = connection.sql.insert(unplaced_report).values(**values).on_conflict_do_nothing().returning(_c.id)
    if connection.scalar(statement) is None:
        return None
    if report.address:
        sentence = say("unplaced.address", address=report.address, reason=report.reason)
    else:
        sentence = say("unplaced", reason=report.reason)
    tell(connection, company_id, Trouble("bounce_not_placed", sentence, FailureOwner.YOU, ABOUT_REPORT, report_id))
    return report_id


def is_of_another_company(connection: Reading, company_id: str, delivery_id: str) -> bool:
    """Say whether a delivery is one of another company: companies may share a mailbox for what comes back."""
    of_another = (delivery.c.id == delivery_id, delivery.c.company_id != company_id)
    return bool(connection.scalar(select(exists().where(*of_another))))


def find_report(connection: Reading, company_id: str, report_id: str) -> UnplacedRecord | None:
    """Return a report, None if the company has none of this id."""
    row = connection.execute(
        select(unplaced_report).where(_c.company_id == company_id, _c.id == report_id)
    ).one_or_none()
    return None if row is None else _record(row)


def invoice_of(connection: Reading, delivery_id: str) -> PlacedInvoice | None:
    """Return the invoice of a delivery."""
    columns = select(invoice.c.id, invoice.c.number).join(delivery, delivery.c.invoice_id == invoice.c.id)
    row = connection.execute(columns.where(delivery.c.id == delivery_id)).one_or_none()
    return None if row is None else PlacedInvoice(row.id, row.number)


def mark_placed(connection: Writing, company_id: str, report_id: str, delivery_id: str, *, by: str) -> None:
    """Note what a report is about, and that its message is done with."""
    values = {"delivery_id": delivery_id, "placed_by": by, "placed_at": now_us()}
    connection.execute(update(unplaced_report).where(_c.id == report_id).values(**values))
    mend(connection, company_id, ABOUT_REPORT, [report_id], by=by)


def _record(row: Row[tuple[object, ...]]) -> UnplacedRecord:
    came_at = instant(row.came_at)
    assert came_at is not None
    return UnplacedRecord(
        id=row.id,
        came_at=came_at,
        blob=row.blob,
        address=row.address,
        status=row.status,
        detail=row.detail,
        reason=row.reason,
        delivery_id=row.delivery_id,
    )
