"""*Resend all to this address*: every open bounce at one address goes again, as one send, in one transaction."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from connect_app.contract.bounces import BouncesResend, BouncesResent, NotResent
from connect_app.contract.sends import Skip
from connect_app.domain.channel import LETTER_CHANNEL
from connect_app.domain.errors import Conflict, FixData
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.gateway.company.accounts import Accounts
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.delivery.lanes import LANE_SIZE
from connect_app.gateway.delivery.moves import create_all
from connect_app.gateway.registers.register_routes import Lookup
from connect_app.gateway.registers.register_saving import Correction, Saving, plan_saving
from connect_app.gateway.sends.repeating import (
    cannot_go,
    checked_target,
    in_place_of,
    lying_elsewhere,
    not_whole,
    sent_again,
)
from connect_app.gateway.store.bounces import bounces_at
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.sends import new_send
from connect_app.gateway.store.transactions import Reading, Writing

SAME_INVOICE = "same_invoice"


@dataclass(frozen=True, slots=True)
class BounceResending:
    """Sends again what came back from one address, in the caller's writing transaction."""

    engine: DeliveryEngine
    accounts: Accounts
    lookup: Lookup

    def resend(self, connection: Writing, company_id: str, wanted: BouncesResend, by: str) -> BouncesResent:
        """Send again all open bounces of an address, one new delivery for each invoice.

        What cannot go is skipped with its reason: ``went_there`` (another delivery has or takes the invoice there),
        ``same_invoice`` (it came back twice and goes once), ``not_sendable``, and with ``save_to_list`` what
        `plan_saving` refuses. Raises FixData ``nothing_came_back``, ``reason_required``, ``not_sendable``,
        ``invalid_address``, ``one_address_only``, ``no_address``.
        """
        address = wanted.address if wanted.email is None else checked_target(wanted.email)
        is_same = address.casefold() == wanted.address.casefold()
        reason = (wanted.reason or "").strip()
        if wanted.save_to_list and is_same:
            raise FixData("no_address", say("no_address.to_save"))
        rows = bounces_at(connection, company_id, wanted.address)
        if not rows:
            sentence = say("nothing_to_resend")
            raise Conflict("nothing_came_back", sentence)
        if is_same and not reason:
            raise Conflict("reason_required", say("reason_required.all_came_back", address=address))
        settings, _ = load_settings(connection, company_id)
        lacks = self.accounts.missing(settings, LETTER_CHANNEL)
        if lacks is not None:
            raise Conflict("not_sendable", lacks.sentence)
        there = lying_elsewhere(connection, rows, LETTER_CHANNEL, address)
        skipped: dict[str, FixData] = {}
        for row in rows:
            refusal = cannot_go(connection, settings, row, LETTER_CHANNEL) or not_whole(row)
            if row.invoice_id in there:
                refusal = _went_there(row)
            if refusal is not None:
                skipped[row.id] = refusal
        if wanted.save_to_list:
            saving = _plan_saving(connection, company_id, rows, skipped, Correction(wanted.address, address))
            saving.carry_out(connection, company_id, self.lookup, by)
        return self._send(connection, company_id, rows, skipped, address, reason, by)

    def _send(
        self,
        connection: Writing,
        company_id: str,
        rows: Sequence[DeliveryRecord],
        skipped: Mapping[str, FixData],
        address: str,
        reason: str,
        by: str,
    ) -> BouncesResent:
        settings, _ = load_settings(connection, company_id)
        by_invoice: dict[str, list[DeliveryRecord]] = defaultdict(list)
        for row in rows:
            if row.id not in skipped:
                by_invoice[row.invoice_id].append(row)
        left_out = [_not_resent(row, skipped[row.id]) for row in rows if row.id in skipped]
        twins = [_not_resent(row, _same_invoice(row)) for same in by_invoice.values() for row in same[:-1]]
        if not by_invoice:
            return BouncesResent(send_id=None, delivery_ids=[], selected=len(rows), resent=0, skipped=left_out)
        skips = [
            Skip(invoice_id=row.invoice_id, number=row.number, code=error.code, reason=error.sentence)
            for row in rows
            if (error := skipped.get(row.id)) is not None
        ]
        send_id = new_send(connection, company_id, len(by_invoice) + len(skips), skips, 0, by)
        newest = [(same[-1], tuple(row.id for row in same[:-1])) for same in by_invoice.values()]
        new = [in_place_of(row, send_id, "", LETTER_CHANNEL, address, also, settings=settings) for row, also in newest]
        for start in range(0, len(new), LANE_SIZE):
            lane_id = new_id()
            lane = [replace(one, lane_id=lane_id) for one in new[start : start + LANE_SIZE]]
            create_all(connection, lane, by=by, reason=sent_again(reason))
            self.engine.enqueue_in_transaction(connection, lane_id)
        return BouncesResent(
            send_id=send_id,
            delivery_ids=[one.id for one in new],
            selected=len(rows),
            resent=len(new),
            skipped=left_out + twins,
        )


def _plan_saving(
    connection: Reading,
    company_id: str,
    rows: Sequence[DeliveryRecord],
    skipped: dict[str, FixData],
    correction: Correction,
) -> Saving:
    """Plan the registers' change for exactly the customers whose invoices go; those it cannot be made for stay."""
    going = [row for row in rows if row.id not in skipped]
    saving = plan_saving(connection, company_id, (row.customer_number for row in going), correction)
    for row in going:
        refusal = saving.refused.get(row.customer_number or "")
        if refusal is not None:
            skipped[row.id] = refusal
    return saving


def _not_resent(row: DeliveryRecord, error: FixData) -> NotResent:
    number = row.number
    return NotResent(delivery_id=row.id, invoice_number=number, code=error.code, reason=error.sentence)


def _went_there(row: DeliveryRecord) -> FixData:
    number = row.number
    return Conflict("went_there", say("went_there", number=number))


def _same_invoice(row: DeliveryRecord) -> FixData:
    return Conflict(SAME_INVOICE, say("same_invoice", number=row.number))
