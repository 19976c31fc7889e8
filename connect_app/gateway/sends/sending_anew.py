"""Sending once more what was taken back: the invoice as it is now, with a plan of its own.

What such a delivery froze no longer counts: since it was taken back its attachments, its address and its texts may have
been changed.
"""

from collections import defaultdict

from connect_app.contract.deliveries import Resend
from connect_app.contract.sends import Override, RouteOverride, SendRequest
from connect_app.domain.acts import SENDABLE
from connect_app.domain.channel import LETTER_CHANNEL, Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.errors import Conflict
from connect_app.domain.identifiers import new_id
from connect_app.domain.routing import Route
from connect_app.gateway.delivery.moves import create_all
from connect_app.gateway.sends.planning import PlannedInvoice
from connect_app.gateway.sends.sending import Sending, frozen_delivery
from connect_app.gateway.store.deliveries import DeliveryRecord, NewDelivery, unreplaced_in_state
from connect_app.gateway.store.invoices import state_of_invoice
from connect_app.gateway.store.sends import new_send
from connect_app.gateway.store.transactions import Reading, Writing


def plan_anew(sending: Sending, connection: Reading, row: DeliveryRecord, wanted: Resend) -> PlannedInvoice:
    """Return the plan of the invoice of a delivery that was taken back; raises FixData ``not_sendable``.

    What ``wanted`` leaves open is planned as for any send; only where another delivery of the invoice is on its way or
    has arrived, it is the recipient of the old one alone.
    """
    chosen: RouteOverride | None = None
    if wanted.email or wanted.channel or wanted.address:
        channel = LETTER_CHANNEL if wanted.email else wanted.channel or Channel(row.channel)
        chosen = RouteOverride(channel=channel, address=wanted.email or wanted.address)
    elif state_of_invoice(connection, row.invoice_id) not in SENDABLE:
        chosen = RouteOverride(channel=Channel(row.channel), address=row.address)
    override = Override(channels=[chosen] if chosen else None, send_duplicate=bool((wanted.reason or "").strip()))
    request = SendRequest(invoice_ids=[row.invoice_id], overrides={row.invoice_id: override})
    planned = sending.plan(connection, row.company_id, request)[0]
    errors = [error for error in planned.errors if error.code != "already_sent"]
    if errors:
        raise Conflict("not_sendable", " ".join(error.message for error in errors))
    return planned


def send_anew(
    sending: Sending, connection: Writing, row: DeliveryRecord, planned: PlannedInvoice, by: str, reason: str
) -> str:
    """Start a send of its own for what was planned; return the id of the delivery that stands in place of ``row``."""
    send_id = new_send(connection, row.company_id, 1, [], 0, by)
    lanes: dict[Channel, str] = defaultdict(new_id)
    new = [
        NewDelivery(
            id=new_id(),
            company_id=row.company_id,
            invoice_id=row.invoice_id,
            send_id=send_id,
            lane_id=lanes[route.channel],
            channel=route.channel.value,
            provider=None,
            address=route.address,
            frozen=frozen_delivery(planned, route),
            replaces=row.id if number == 0 else None,
            also_replaces=_taken_back(connection, row) if number == 0 else (),
        )
        for number, route in enumerate(sorted(planned.routes, key=lambda route: not _is_same(route, row)))
    ]
    for channel, lane_id in lanes.items():
        of_channel = [one for one in new if one.channel == channel.value]
        create_all(connection, of_channel, by=by, reason=reason)
        sending.engine.enqueue_in_transaction(connection, lane_id)
    return new[0].id


def _is_same(route: Route, row: DeliveryRecord) -> bool:
    return route.channel == row.channel and route.address.casefold() == row.address.casefold()


def _taken_back(connection: Reading, row: DeliveryRecord) -> tuple[str, ...]:
    """Return the other deliveries of the invoice that were taken back and that nothing stands in place of."""
    found = unreplaced_in_state(connection, row.invoice_id, DeliveryState.CANCELLED)
    return tuple(one for one in found if one != row.id)
