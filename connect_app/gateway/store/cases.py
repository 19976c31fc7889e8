"""Cases of e-invoices that reached somebody else: their history are the events of the delivery."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from connect_app.contract.deliveries import MisdirectedCase, StepOfCase
from connect_app.domain.remedies import CaseStep
from connect_app.gateway.store.columns import loaded
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.tables import event
from connect_app.gateway.store.transactions import Reading, Writing

_OPENED, _STEP = "delivery.misdirected", "delivery.step_done"
_SATURDAY = 5


def open_case(
    connection: Writing, company_id: str, delivery_id: str, invoice_id: str, due_on: date, *, by: str
) -> None:
    """Write that an e-invoice reached somebody else, and until when that must be looked into."""
    data = {"invoice_id": invoice_id, "due_on": due_on.isoformat()}
    append_event(connection, company_id, _OPENED, delivery_id, by=by, data=data)


def mark_step(
    connection: Writing, company_id: str, delivery_id: str, invoice_id: str, step: CaseStep, *, is_done: bool, by: str
) -> None:
    """Write that a step of a case was done, or was not."""
    data = {"invoice_id": invoice_id, "step": step.value, "done": is_done}
    append_event(connection, company_id, _STEP, delivery_id, by=by, data=data)


def cases_of(connection: Reading, delivery_ids: Sequence[str]) -> dict[str, MisdirectedCase]:
    """Return the cases of these deliveries, by delivery. That it was sent to the right one is not known here."""
    if not delivery_ids:
        return {}
    c = event.c
    query = select(event).where(c.object_id.in_(delivery_ids), c.kind.in_((_OPENED, _STEP))).order_by(c.seq)
    found: dict[str, MisdirectedCase] = {}
    for row in connection.execute(query):
        at, data = datetime.fromtimestamp(row.at / 1_000_000, UTC), loaded(row.data)
        case = found.get(row.object_id)
        if row.kind == _OPENED and case is None:
            steps = [StepOfCase(step=one) for one in CaseStep]
            due_on = date.fromisoformat(data["due_on"]) if "due_on" in data else _due_on(at.date())
            opened = MisdirectedCase(opened_at=at, opened_by=row.by, due_on=due_on, steps=steps)
            found[row.object_id] = opened
        elif row.kind == _STEP and case is not None:
            done = StepOfCase(step=data["step"], done_at=at if data["done"] else None, by=row.by)
            steps = [done if one.step == done.step else one for one in case.steps]
            found[row.object_id] = case.model_copy(update={"steps": steps})
    return found


def _due_on(day: date) -> date:
    """Return the last day of a case that was opened before its day was written down: the next from Monday to Friday."""
    day += timedelta(days=1)
    while day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    return day
