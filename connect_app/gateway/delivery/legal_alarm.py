"""The alarm before the time runs out that the law gives for an invoice: told once, and taken back when it has gone."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.legal_clock import COUNTRIES, ClockState, LegalClock
from connect_app.domain.saying import say
from connect_app.gateway.registers.legal_clocks import running_clock
from connect_app.gateway.store.columns import loaded_objects
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.invoice_rows import whole_facts
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.legal_alarms import open_invoices_of, put_off_of, told_and_settled, told_of
from connect_app.gateway.store.messages import ABOUT_INVOICE, Trouble, mend, tell
from connect_app.gateway.store.transactions import Reading

NEAR, PASSED = "legal_deadline_near", "legal_deadline_passed"
_BETWEEN_S = 600.0
_LOOKED_BACK = timedelta(days=60)
"""An older invoice was told about long ago, or came in too late for any alarm."""
_BATCH = 500


@dataclass(slots=True)
class LegalAlarm:
    """Looks through what is not on its way; `look_now_and_then` may be called as often as one likes."""

    database: Database
    _next_at: float = field(default=0.0)

    def look_now_and_then(self) -> None:
        """Look, unless that was done a moment ago."""
        if time.monotonic() >= self._next_at:
            self._next_at = time.monotonic() + _BETWEEN_S
            self.look()

    def look(self) -> None:
        """Tell which invoices must go soon, and which are late."""
        with self.database.reading() as connection:
            companies = sorted(company_ids(connection))
        for company_id in companies:
            self._look_for(company_id)

    def _look_for(self, company_id: str) -> None:
        with self.database.reading() as connection:
            settled = told_and_settled(connection, company_id, (NEAR, PASSED))
            troubles = [
                one for found in _pages(connection, company_id) for one in _troubles(connection, company_id, found)
            ]
        if settled or troubles:
            with self.database.writing() as connection:
                mend(connection, company_id, ABOUT_INVOICE, settled, code=NEAR)
                mend(connection, company_id, ABOUT_INVOICE, settled, code=PASSED)
                mend(connection, company_id, ABOUT_INVOICE, [one.object_id for one in troubles], code=NEAR)
                tell(connection, company_id, *troubles)


def _pages(connection: Reading, company_id: str) -> Iterator[list[InvoiceRecord]]:
    after, since = 0, datetime.now(UTC).date() - _LOOKED_BACK
    while found := open_invoices_of(connection, company_id, COUNTRIES, since, after, _BATCH):
        yield found
        after = found[-1].row


def _troubles(connection: Reading, company_id: str, found: list[InvoiceRecord]) -> list[Trouble]:
    put_off = put_off_of(connection, [one.id for one in found])
    clocks = [(one, clock) for one in found if (clock := _clock(one, one.id in put_off)) is not None]
    troubles: list[Trouble] = []
    for code, state in ((NEAR, ClockState.SOON), (PASSED, ClockState.LATE)):
        wanted = [(one, clock) for one, clock in clocks if clock.state is state]
        told = told_of(connection, company_id, code, [one.id for one, _ in wanted])
        for one, clock in wanted:
            if one.id not in told:
                sentence = say(code, number=one.number, day=clock.due.isoformat(), days=clock.deadline.working_days)
                troubles.append(Trouble(code, sentence, FailureOwner.YOU, ABOUT_INVOICE, one.id, one.number))
    return troubles


def _clock(row: InvoiceRecord, is_put_off: bool) -> LegalClock | None:
    facts = whole_facts(row)
    channels = [str(one.get("channel")) for one in loaded_objects(row.routes)]
    if facts is None or not set(channels) <= set(Channel):  # a damaged disk; others tell of that
        return None
    known = [Channel(one) for one in channels]
    return running_clock(facts.seller.country, facts.buyer.country, known, facts.issue_date, put_off=is_put_off)
