"""Deliveries: the ledger of an invoice, what a person may do with one of them, and what proves it all."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Annotated

from fastapi import APIRouter, Query, Response

from connect_app.contract.base import Page
from connect_app.contract.deliveries import (
    DeliveriesActed,
    DeliveriesChosen,
    Delivery,
    DoneStep,
    LeftDelivery,
    Resend,
    SupplierText,
)
from connect_app.contract.recipients import RecipientEvidence
from connect_app.contract.sends import SendRequest
from connect_app.domain.channel import AddressRule, Channel, kind_of
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.errors import FixData
from connect_app.domain.remedies import CaseStep
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.described import Responses
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.api.invoices import download_headers, invoice_row
from connect_app.gateway.api.paging import Cursor, CursorText, Limit, WholeLimit, page_of, read_cursor
from connect_app.gateway.api.papers import PAPER, Accept, paper, wants_paper
from connect_app.gateway.api.problems import not_found
from connect_app.gateway.api.recipients import evidence_model
from connect_app.gateway.channels.templates import LANGUAGES
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Gateway
from connect_app.gateway.network.attempts import attempt_paper
from connect_app.gateway.registers.register_saving import Correction, plan_electronic, plan_saving
from connect_app.gateway.sends.correcting import begin_case, tick_step
from connect_app.gateway.sends.evidence import make_evidence, operator_label, read_attempts, read_records
from connect_app.gateway.sends.supplier_text import supplier_text
from connect_app.gateway.store.customers import find_customers
from connect_app.gateway.store.deliveries import DeliveryRecord, count_deliveries, deliveries_of_invoices, find_delivery
from connect_app.gateway.store.delivery_rows import deliveries_of, delivery_models
from connect_app.gateway.store.invoice_rows import invoice_facts
from connect_app.gateway.store.proofs import find_proof_blob
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["sending"])

_PDF: Responses = {200: {"content": {"application/pdf": {}}}}
_REPORT: Responses = {200: {"content": {"application/octet-stream": {}}}}
_ZIP: Responses = {200: {"content": {"application/zip": {}}}}


@router.get("/invoices/{invoice_id}/deliveries")
def list_deliveries(
    company_id: CompanyDep, gateway: GatewayDep, invoice_id: str, limit: WholeLimit = 500, cursor: CursorText = None
) -> Page[Delivery]:
    """Return the deliveries of an invoice with their time lines, the oldest first."""
    with gateway.database.reading() as connection:
        invoice_row(connection, company_id, invoice_id)
        found = deliveries_of(connection, invoice_id)
    return page_of(found, lambda one: one.id, limit, cursor)


@router.get("/deliveries")
def list_deliveries_of_invoices(
    company_id: CompanyDep,
    gateway: GatewayDep,
    invoice_id: Annotated[
        list[str], Query(min_length=1, max_length=100, description="The id of an invoice, or several")
    ],
    limit: Limit = 100,
    cursor: CursorText = None,
) -> Page[Delivery]:
    """Return the deliveries of these invoices with their time lines, the oldest first; nothing of unknown ones."""
    known = read_cursor(cursor)
    after = None if known is None else str(known.row)
    with gateway.database.reading() as connection:
        rows = deliveries_of_invoices(connection, company_id, invoice_id, after, limit + 1)
        total = known.total if known is not None else count_deliveries(connection, company_id, invoice_id)
        items = delivery_models(connection, rows[:limit])
    next_cursor = Cursor(None, items[-1].id, total).text() if len(rows) > limit else None
    return Page(items=items, next_cursor=next_cursor, total=total)


@router.get("/invoices/{invoice_id}/presentation", response_class=Response, responses=_PDF)
def get_presentation(company_id: CompanyDep, gateway: GatewayDep, invoice_id: str) -> Response:
    """Return the invoice as its customer reads it, in the language in which it goes or went out."""
    with gateway.database.reading() as connection:
        row = invoice_row(connection, company_id, invoice_id)
        settings, _ = load_settings(connection, company_id)
        customer = find_customers(connection, company_id, [row.customer_number or ""]).get(row.customer_number or "")
    wanted = (invoice_facts(row).language, customer.language if customer is not None else None)
    language = next((known for known in wanted if known in LANGUAGES), settings.default_language)
    gateway.dispatch.pieces.examine([invoice_id])
    listed = None if row.presentation_sha256 is not None else _listed(gateway, company_id, invoice_id)
    data = gateway.dispatch.presentations.preview(invoice_id, language, listed)
    return Response(data, media_type="application/pdf", headers=download_headers())


_READ_FIRST = sorted(Channel, key=lambda one: (one.kind.carries_data, not one.kind.has_letter))


def _listed(gateway: Gateway, company_id: str, invoice_id: str) -> list[str] | None:
    """Return what is said of the attachments that go with a waiting invoice where it is read; None: nobody can say."""
    request = SendRequest(invoice_ids=[invoice_id])
    try:
        with gateway.database.reading() as connection:
            (planned,) = gateway.dispatch.sending.plan(connection, company_id, request)
    except FixData:  # it cannot be chosen any more
        return None
    channels = {route.channel for route in planned.routes}
    channel = next((one for one in _READ_FIRST if one in channels), None)
    return None if channel is None else [one.sent.line for one in planned.files if one.goes_by(channel)]


@router.get("/invoices/{invoice_id}/evidence", response_class=Response, responses=_ZIP)
def get_evidence(company_id: CompanyDep, gateway: GatewayDep, invoice_id: str) -> Response:
    """Return a zip of the exact bytes sent, receipts, mail source, time line and hashes."""
    with gateway.database.reading() as connection:
        records = read_records(connection, invoice_row(connection, company_id, invoice_id))
    data = make_evidence(records, gateway.blobs)
    return Response(data, media_type="application/zip", headers=download_headers())


@router.get("/deliveries/{delivery_id}/proofs/{evidence_id}", response_class=Response, responses=_REPORT)
def get_proof(company_id: CompanyDep, gateway: GatewayDep, delivery_id: str, evidence_id: str) -> Response:
    """Return what the other side wrote, as it came: a receipt, a confirmation, the buyer's answer."""
    with gateway.database.reading() as connection:
        blob = find_proof_blob(connection, company_id, delivery_id, evidence_id)
    if blob is None:
        raise not_found("evidence")
    return Response(gateway.blobs.read(blob), media_type="application/octet-stream", headers=download_headers())


@router.get("/invoices/{invoice_id}/attempts", response_model=Page[RecipientEvidence], responses=PAPER)
def list_attempts(
    company_id: CompanyDep, gateway: GatewayDep, invoice_id: str, accept: Accept = "application/json"
) -> Page[RecipientEvidence] | Response:
    """Return what the network was asked about the recipients of an invoice: the proof of the attempt.

    From the answer on that counted when it came in, the oldest first; as a PDF to print if asked for.
    """
    with gateway.database.reading() as connection:
        row = invoice_row(connection, company_id, invoice_id)
        found = read_attempts(connection, row)
        language = load_settings(connection, company_id)[0].default_language
    if wants_paper(accept):
        return paper(gateway, attempt_paper(found, language, row.number, row.buyer_name or ""))
    return Page(items=[evidence_model(one) for one in found], total=len(found))


@router.post("/deliveries/{delivery_id}/retry", response_model=Delivery)
def retry_delivery(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, delivery_id: str, once: OnceOfBody
) -> Response:
    """Try a failed delivery again, or a deferred one now; 409 ``may_have_arrived`` if that could send it twice."""
    _let_be_drawn(gateway, company_id, delivery_id)
    act = gateway.dispatch.repeating.retry
    return _act(gateway, company_id, caller, delivery_id, once, act)


@router.post("/deliveries/{delivery_id}/cancel", response_model=Delivery)
def cancel_delivery(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, delivery_id: str, once: OnceOfBody
) -> Response:
    """Take back a delivery that has not begun; 409 ``not_cancellable`` once it has."""
    act = gateway.dispatch.repeating.cancel
    return _act(gateway, company_id, caller, delivery_id, once, act)


@router.post("/deliveries/{delivery_id}/confirm", response_model=Delivery)
def confirm_delivery(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, delivery_id: str, once: OnceOfBody
) -> Response:
    """Say that a delivery of which nobody could tell has arrived; 409 ``not_in_doubt`` for any other."""
    act = gateway.dispatch.repeating.confirm
    return _act(gateway, company_id, caller, delivery_id, once, act)


@router.post("/deliveries/{delivery_id}/release", response_model=Delivery)
def release_delivery(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, delivery_id: str, once: OnceOfBody
) -> Response:
    """Let a held delivery go on; 409 ``may_have_arrived`` if that could send it twice."""
    act = gateway.dispatch.repeating.release
    return _act(gateway, company_id, caller, delivery_id, once, act)


@router.post("/deliveries/{delivery_id}/resend", status_code=201, response_model=Delivery)
def resend_delivery(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, delivery_id: str, wanted: Resend, once: OnceOfBody
) -> Response:
    """Send anew in place of an old delivery, by default the same way; the two are linked.

    A reason is needed where the old one may have arrived, and for the address that it came back from (409
    ``reason_required``). ``save_to_list``: from now on the registers say the new address for this customer.

    Of an e-invoice another address changes the route only, and ``buyer_reference`` that element of a copy; both are
    kept as corrections of the new delivery. One that was refused as a duplicate never goes as an e-invoice again (409
    ``stays_alone``), nor does one go where somebody else got it (409 ``misdirected``).
    """

    def act(connection: Writing, row: DeliveryRecord, by: str) -> str:
        new_id = gateway.dispatch.repeating.resend(connection, row, wanted, by)
        if wanted.save_to_list:
            _save_address(gateway, connection, row, new_id, by)
        return new_id

    _let_be_drawn(gateway, company_id, delivery_id)
    return _act(gateway, company_id, caller, delivery_id, once, act, 201)


@router.get("/deliveries/{delivery_id}/supplier-text")
def get_supplier_text(company_id: CompanyDep, gateway: GatewayDep, delivery_id: str) -> SupplierText:
    """Return what is wrong with an e-invoice: a text for the business system's supplier, in the company's language."""
    with gateway.database.reading() as connection:
        row = find_delivery(connection, company_id, delivery_id)
        if row is None:
            raise not_found("delivery")
        invoice = invoice_row(connection, company_id, row.invoice_id)
        settings, _ = load_settings(connection, company_id)
        shown = delivery_models(connection, [row])[0]
    seller = settings.sender_name or invoice_facts(invoice).seller.name or ""
    return supplier_text(invoice, shown, settings.default_language, seller, operator_label(shown))


@router.post("/deliveries/{delivery_id}/case", response_model=Delivery)
def begin_case_of_delivery(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, delivery_id: str, once: OnceOfBody
) -> Response:
    """Say that an e-invoice reached somebody else: it never goes to that address again, and the case has its steps.

    409 ``not_misdirected`` for one that the network never took.
    """
    return _act(gateway, company_id, caller, delivery_id, once, begin_case)


@router.post("/deliveries/{delivery_id}/case/{step}", response_model=Delivery)
def mark_step_of_case(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: WriterDep,
    delivery_id: str,
    step: CaseStep,
    wanted: DoneStep,
    once: OnceOfBody,
) -> Response:
    """Say that a step of a case is done, or is not; 409 ``no_case`` where nobody has begun one."""

    def act(connection: Writing, row: DeliveryRecord, by: str) -> None:
        tick_step(connection, row, step, by, is_done=wanted.done)

    return _act(gateway, company_id, caller, delivery_id, once, act)


@router.post("/deliveries/retry", response_model=DeliveriesActed)
def retry_deliveries(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, chosen: DeliveriesChosen, once: OnceOfBody
) -> Response:
    """Try again any number of deliveries; those with which that cannot be done are left, each with the reason."""
    act = gateway.dispatch.repeating_many.retry
    return _act_on_many(gateway, company_id, caller, chosen, once, act)


@router.post("/deliveries/cancel", response_model=DeliveriesActed)
def cancel_deliveries(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, chosen: DeliveriesChosen, once: OnceOfBody
) -> Response:
    """Take back any number of deliveries; those that have begun are left."""
    act = gateway.dispatch.repeating_many.cancel
    return _act_on_many(gateway, company_id, caller, chosen, once, act)


@router.post("/deliveries/confirm", response_model=DeliveriesActed)
def confirm_deliveries(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, chosen: DeliveriesChosen, once: OnceOfBody
) -> Response:
    """Say of any number of deliveries that they arrived; those of which that is known are left."""
    act = gateway.dispatch.repeating_many.confirm
    return _act_on_many(gateway, company_id, caller, chosen, once, act)


@router.post("/deliveries/release", response_model=DeliveriesActed)
def release_deliveries(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, chosen: DeliveriesChosen, once: OnceOfBody
) -> Response:
    """Let any number of held deliveries go on; those that may have arrived are left."""
    act = gateway.dispatch.repeating_many.release
    return _act_on_many(gateway, company_id, caller, chosen, once, act)


def _act_on_many(
    gateway: Gateway,
    company_id: str,
    caller: Caller,
    chosen: DeliveriesChosen,
    once: OnceOfBody,
    act: Callable[[Writing, str, Sequence[str], str], Mapping[str, FixData | None]],
) -> Response:
    gateway.dispatch.try_again(company_id)

    def act_on_all(connection: Writing) -> Answer:
        found = act(connection, company_id, chosen.delivery_ids, caller.id)
        left = [LeftDelivery(id=one, code=why.code, message=why.sentence) for one, why in found.items() if why]
        done = [one for one, why in found.items() if why is None]
        return Answer.of(200, DeliveriesActed(done=done, left=left))

    return once.do(gateway.database, act_on_all)


def _let_be_drawn(gateway: Gateway, company_id: str, delivery_id: str) -> None:
    """Wait for the documents of an invoice that may be sent anew, as every send does."""
    with gateway.database.reading() as connection:
        row = find_delivery(connection, company_id, delivery_id)
    if row is not None and (row.state == DeliveryState.CANCELLED or row.standing.is_built_anew):
        with suppress(FixData):  # what stands against it is said by the act itself
            gateway.dispatch.plan(company_id, SendRequest(invoice_ids=[row.invoice_id]))


def _act(
    gateway: Gateway,
    company_id: str,
    caller: Caller,
    delivery_id: str,
    once: OnceOfBody,
    act: Callable[[Writing, DeliveryRecord, str], str | None],
    status: int = 200,
) -> Response:
    gateway.dispatch.try_again(company_id)

    def act_on_it(connection: Writing) -> Answer:
        row = find_delivery(connection, company_id, delivery_id)
        if row is None:
            raise not_found("delivery")
        shown = act(connection, row, caller.id) or delivery_id
        return Answer.of(status, _model(connection, company_id, shown))

    return once.do(gateway.database, act_on_it)


def _save_address(gateway: Gateway, connection: Writing, row: DeliveryRecord, new_id: str, by: str) -> None:
    """Let the registers say where the new delivery goes; a refusal takes the whole call back, nothing is sent."""
    new = find_delivery(connection, row.company_id, new_id)
    if new is None or new.address.casefold() == row.address.casefold():
        raise FixData("no_address", say("no_address.email_to_save"))
    match kind_of(new.channel).address:
        case AddressRule.MAILBOX:
            correction = Correction(row.address, new.address)
            saving = plan_saving(connection, row.company_id, [row.customer_number], correction)
        case AddressRule.PARTICIPANT:
            name = invoice_row(connection, row.company_id, row.invoice_id).buyer_name or ""
            saving = plan_electronic(connection, row.company_id, row.customer_number, name, new.address)
        case _:
            raise FixData("no_address", say("no_address.email_to_save"))
    for refusal in saving.refused.values():
        raise refusal
    saving.carry_out(connection, row.company_id, gateway.lookup, by)


def _model(connection: Reading, company_id: str, delivery_id: str) -> Delivery:
    row = find_delivery(connection, company_id, delivery_id)
    if row is None:
        raise not_found("delivery")
    return delivery_models(connection, [row])[0]
