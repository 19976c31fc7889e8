"""Corrections with which an e-invoice goes again, and cases of those that reached somebody else.

An address changes the route only; a buyer's reference changes that element of a copy when it is composed. Both are
written into what the new delivery froze, so its hash covers the original and them.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from connect_app.contract.companies import Settings
from connect_app.domain.channel import DATA_CHANNEL, Channel
from connect_app.domain.corrections import Corrected, Correction, checked_reference, last_of
from connect_app.domain.delivery import ARRIVED, DeliveryState
from connect_app.domain.errors import Conflict, FixSettings
from connect_app.domain.invoice import FileFormat
from connect_app.domain.legal_clock import working_day_after
from connect_app.domain.remedies import CaseStep
from connect_app.domain.saying import say
from connect_app.gateway.providers.registry import provider_module
from connect_app.gateway.registers.working_days import is_working_day
from connect_app.gateway.store.cases import cases_of, mark_step, open_case
from connect_app.gateway.store.deliveries import DeliveryRecord, NewDelivery
from connect_app.gateway.store.delivery_rows import may_be_misdirected
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.invoice_lists import find_invoices
from connect_app.gateway.store.invoice_rows import invoice_facts
from connect_app.gateway.store.transactions import Reading, Writing

CHOSEN = "chosen"
"""Why a corrected address is taken: a person chose it."""


def is_correctable(row: DeliveryRecord, channel: Channel | None) -> bool:
    """Say whether a buyer's reference can be corrected in a delivery that goes again; ``channel``: the wanted one."""
    is_einvoice = row.channel == DATA_CHANNEL and channel in (None, DATA_CHANNEL)
    may_stand = DeliveryState(row.state) in {*ARRIVED, DeliveryState.FAILED, DeliveryState.HELD}
    has_data = row.kept is not None and row.kept.format is not FileFormat.PDF
    return is_einvoice and may_stand and has_data and not row.standing.is_built_anew


def corrections_wanted(
    connection: Reading, row: DeliveryRecord, channel: Channel, address: str, reference: str | None, by: str
) -> list[Correction]:
    """Return what a person corrects in an e-invoice that goes again.

    Raises FixData ``invalid_reference`` and Conflict ``not_changed``.
    """
    made: list[Correction] = []
    if channel is not DATA_CHANNEL or row.channel != channel:
        return made
    at = now_us()
    if address != row.address:
        made.append(Correction(Corrected.ADDRESS, row.address, address, by, at))
    if reference is not None:
        known, new = _reference_of(connection, row), checked_reference(reference)
        if new == known:
            raise Conflict("not_changed", say("not_changed", reference=new))
        made.append(Correction(Corrected.BUYER_REFERENCE, known, new, by, at))
    return made


def _reference_of(connection: Reading, row: DeliveryRecord) -> str:
    """Return the buyer's reference with which a delivery went, empty where it had none."""
    corrected_before = last_of(row.frozen.corrections, Corrected.BUYER_REFERENCE)
    if corrected_before is not None:
        return corrected_before.new
    found = next(iter(find_invoices(connection, row.company_id, [row.invoice_id])), None)
    return "" if found is None else invoice_facts(found).buyer_reference or ""


def corrected(new: NewDelivery, made: Sequence[Correction]) -> NewDelivery:
    """Return a delivery that goes with these corrections beside those that it has."""
    if not made:
        return new
    source = CHOSEN if any(one.what is Corrected.ADDRESS for one in made) else None
    return replace(new, frozen=new.frozen.with_corrections((*new.frozen.corrections, *made), source))


def takes_address(settings: Settings) -> bool:
    """Say whether the company's operator takes the recipient's address beside the document."""
    if settings.provider is None:
        return True  # practice mode
    try:
        return provider_module(settings.provider.name).can.takes_address
    except FixSettings:
        return True


_CASE_COUNTRY, _CASE_DAYS, _CASE_ZONE = "BE", 1, "Europe/Brussels"
"""Belgium gives one working day to look into it."""


def begin_case(connection: Writing, row: DeliveryRecord, by: str) -> None:
    """Note that an e-invoice reached somebody else; once is enough. Raises Conflict ``not_misdirected``."""
    if not may_be_misdirected(row):
        raise Conflict("not_misdirected", say("not_misdirected"))
    if row.id not in cases_of(connection, [row.id]):
        today = datetime.now(UTC).astimezone(ZoneInfo(_CASE_ZONE)).date()
        due_on = working_day_after(today, _CASE_DAYS, _CASE_COUNTRY, is_working_day)
        open_case(connection, row.company_id, row.id, row.invoice_id, due_on, by=by)


def tick_step(connection: Writing, row: DeliveryRecord, step: CaseStep, by: str, *, is_done: bool) -> None:
    """Note that a step of a case is done, or not. Raises Conflict ``no_case``, or ``not_a_tick`` for the sending."""
    case = cases_of(connection, [row.id]).get(row.id)
    if case is None:
        raise Conflict("no_case", say("no_case"))
    if step is CaseStep.SENT:
        raise Conflict("not_a_tick", say("not_a_tick"))
    known = next(one for one in case.steps if one.step is step)
    if (known.done_at is not None) is not is_done:
        mark_step(connection, row.company_id, row.id, row.invoice_id, step, is_done=is_done, by=by)
