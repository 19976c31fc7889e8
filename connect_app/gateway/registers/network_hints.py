"""What is known of a customer in the network as the window shows it, with hints in words."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from connect_app.contract.registers import Customer, CustomerPut
from connect_app.contract.watching import CreditNotes, CustomerNetwork, Hint
from connect_app.domain.duties import duty_of
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import ChannelRule, Reachability
from connect_app.domain.saying import say
from connect_app.domain.watching import Standing
from connect_app.gateway.registers.countries import country_code
from connect_app.gateway.store.companies import list_companies
from connect_app.gateway.store.customers import StoredCustomer
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.standings import StandingRecord, standings_of
from connect_app.gateway.store.transactions import Reading

_SOON = timedelta(days=60)
_NO_EINVOICES = (ChannelRule.POST, ChannelRule.EMAIL_ONLY)


def customer_models(connection: Reading, company_id: str, rows: Sequence[StoredCustomer]) -> list[Customer]:
    """Return customers as the contract knows them, with what is known of them in the network."""
    ids = [row.id for row in rows]
    known = standings_of(connection, company_id, ids)
    notes = standings_of(connection, company_id, ids, InvoiceKind.CREDIT_NOTE) if known else {}
    home = home_of(connection, company_id) if known else None
    return [
        Customer.model_validate(
            {**row.put.model_dump(), "id": row.id, "version": row.version}
            | {"network": network_model(known[row.id], row.put, home, notes.get(row.id)) if row.id in known else None}
        )
        for row in rows
    ]


def home_of(connection: Reading, company_id: str) -> str | None:
    """Return a company's own country."""
    return next((country_code(one.country) for one in list_companies(connection) if one.id == company_id), None)


def network_model(
    one: StandingRecord, put: CustomerPut, home: str | None, notes: StandingRecord | None
) -> CustomerNetwork:
    """Return what is known of a customer; ``home``: the company's own country, ``notes``: of credit notes."""
    standing = one.standing
    return CustomerNetwork(
        reachability=standing.reachability if standing else None,
        address=one.address,
        country=one.country,
        since=instant(standing.since) if standing else None,
        checked_at=instant(one.checked_at),
        source=one.told.source,
        operator=one.told.operator,
        valid_from=one.told.valid_from,
        valid_to=one.told.valid_to,
        suspected=standing.suspected if standing else None,
        evidence_id=one.evidence_id,
        problem=one.problem.value if one.problem else None,
        credit_notes=_credit_notes(notes) if notes is not None else None,
        hints=[Hint(code=code, message=sentence) for code, sentence in _hints(one, put, home, notes)],
    )


def _credit_notes(notes: StandingRecord) -> CreditNotes:
    standing = notes.standing
    return CreditNotes(
        reachability=standing.reachability if standing else None,
        since=instant(standing.since) if standing else None,
        checked_at=instant(notes.checked_at),
        suspected=standing.suspected if standing else None,
        evidence_id=notes.evidence_id,
    )


def _hints(
    one: StandingRecord, put: CustomerPut, home: str | None, notes: StandingRecord | None
) -> Iterator[tuple[str, str]]:
    if one.problem is not None:
        yield one.problem.value, say(f"watch_problem.{one.problem.value}")
    if one.failure is not None:
        yield "failed", say("watch_hint.failed", reason=one.failure.message)
    if one.standing is None:
        return
    if one.standing.suspected is not None:
        yield "suspected", say("watch_hint.suspected")
    is_there = one.standing.reachability is Reachability.REACHABLE
    yield from _of_days(one, is_there)
    yield from _of_credit_notes(notes) if notes is not None and is_there else ()
    yield from _of_rule(one.standing, put)
    duty = duty_of(home, one.country)
    if duty is not None and not is_there:
        yield "duty", say("watch_hint.duty", day=duty.valid_from.isoformat())


def _of_days(one: StandingRecord, is_there: bool) -> Iterator[tuple[str, str]]:
    if one.told.valid_from is not None and not is_there:
        yield "from_day", say("watch_hint.from_day", day=one.told.valid_from.isoformat())
    ends_soon = one.told.valid_to is not None and one.told.valid_to <= datetime.now(UTC).date() + _SOON
    if one.told.valid_to is not None and ends_soon and is_there:
        yield "until_day", say("watch_hint.until_day", day=one.told.valid_to.isoformat())


def _of_credit_notes(notes: StandingRecord) -> Iterator[tuple[str, str]]:
    if notes.standing is not None and notes.standing.reachability is not Reachability.REACHABLE:
        yield "no_credit_notes", say("watch_hint.no_credit_notes")
    elif notes.standing is not None and notes.standing.suspected is not None:
        yield "no_credit_notes_last_time", say("watch_hint.no_credit_notes_last_time")
    if notes.failure is not None:
        yield "failed", say("watch_hint.failed", reason=notes.failure.message)


def _of_rule(standing: Standing, put: CustomerPut) -> Iterator[tuple[str, str]]:
    is_there = standing.reachability is Reachability.REACHABLE
    if is_there and (put.by_post or put.channel_rule in _NO_EINVOICES):
        yield "can_have_einvoices", say("watch_hint.can_have_einvoices")
    elif not is_there and put.channel_rule is ChannelRule.EINVOICE_ONLY and not put.by_post:
        yield "demands_einvoices", say("watch_hint.demands_einvoices")


def first_address(put: CustomerPut) -> str:
    """Return the address to which one writes to a customer, empty where there is none."""
    return next((one.email for one in put.emails if one.role == "to"), "")


def told_hints(network: CustomerNetwork | None) -> str:
    """Return the hints of a customer as one text."""
    return " ".join(str(one.message) for one in network.hints) if network is not None else ""
