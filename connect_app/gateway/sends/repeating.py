"""What a person may do with one delivery: try again, take back, let go on, or send anew in its place.

A delivery that may have arrived is never repeated as it is; it can only be replaced by a new one, with a reason.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from connect_app.contract.companies import Settings
from connect_app.contract.deliveries import Resend
from connect_app.domain.acts import RELEASABLE, RETRYABLE, UNDER_WAY
from connect_app.domain.addresses import split_addresses
from connect_app.domain.channel import DATA_CHANNEL, LETTER_CHANNEL, AddressRule, Channel
from connect_app.domain.corrections import Corrected, Correction
from connect_app.domain.delivery import ARRIVED, MAY_CANCEL, DeliveryState
from connect_app.domain.errors import Bug, Conflict, FixData
from connect_app.domain.finding import Severity
from connect_app.domain.identifiers import new_id
from connect_app.domain.routing import is_participant
from connect_app.domain.saying import say
from connect_app.gateway.channels.addresses import check_address
from connect_app.gateway.company.accounts import Accounts
from connect_app.gateway.company.settings import channel_profiles, load_settings
from connect_app.gateway.delivery.copies import expect_copies
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.delivery.moves import Step, create_all, move
from connect_app.gateway.delivery.together import others_in_mail
from connect_app.gateway.intake.piece_checks import judge
from connect_app.gateway.sends.address_checks import check_electronic
from connect_app.gateway.sends.copying import copy_of_resend
from connect_app.gateway.sends.correcting import corrected, corrections_wanted, is_correctable, takes_address
from connect_app.gateway.sends.sending import Sending
from connect_app.gateway.sends.sending_anew import plan_anew, send_anew
from connect_app.gateway.store.attachments import attachments_of
from connect_app.gateway.store.bounces import is_bounce
from connect_app.gateway.store.deliveries import (
    Changes,
    DeliveryRecord,
    NewDelivery,
    check_frozen,
    deliveries_at,
    earlier_einvoices,
)
from connect_app.gateway.store.delivery_rows import wrong_addresses
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.sends import new_send
from connect_app.gateway.store.transactions import Reading, Writing

_S = DeliveryState


@dataclass(frozen=True, slots=True)
class Repeating:
    """Guards and carries out what persons do with deliveries, in the caller's writing transaction.

    Every refusal is a FixData; its code says why: ``may_have_arrived``, ``not_cancellable``, ``not_retryable``,
    ``already_replaced``, ``reason_required``, ``still_under_way``, ``not_sendable``, ``no_address``,
    ``invalid_address``, ``one_address_only``, ``record_damaged``, ``stays_alone``, ``misdirected``,
    ``not_correctable``, ``invalid_reference``, ``not_changed``.
    """

    engine: DeliveryEngine
    accounts: Accounts
    sending: Sending

    def retry(self, connection: Writing, row: DeliveryRecord, by: str) -> str | None:
        """Try a failed delivery once more, or a deferred one now.

        Of one that was taken back the invoice is sent anew, as it is now; then the new delivery's id is returned.
        """
        if row.state == _S.CANCELLED:
            return self.resend(connection, row, Resend(), by)
        self._start_again(connection, row, by, RETRYABLE, say("move.tried_again"))
        return None

    def release(self, connection: Writing, row: DeliveryRecord, by: str) -> None:
        """Let a held delivery go on, or one that waits for a setting or for its hour."""
        self._start_again(connection, row, by, RELEASABLE, say("move.released"))

    def _start_again(
        self, connection: Writing, row: DeliveryRecord, by: str, allowed: Collection[DeliveryState], reason: str
    ) -> None:
        lane_id = new_id()
        move(connection, started_again(row, allowed, reason, lane_id), by=by)
        for other in _alike(connection, row):
            move(connection, started_again(other, allowed, reason, lane_id), by=by)
        self.engine.enqueue_in_transaction(connection, lane_id)

    def confirm(self, connection: Writing, row: DeliveryRecord, by: str) -> None:
        """Write that a person knows that it arrived; raises FixData ``not_in_doubt``."""
        known = (row, *_alike(connection, row))
        for one in known:
            move(connection, arrived(one), by=by)
        expect_copies(connection, self.engine, known)

    def cancel(self, connection: Writing, row: DeliveryRecord, by: str) -> None:
        """Take back a delivery of which nothing has left."""
        move(connection, taken_back(row), by=by)

    def resend(self, connection: Writing, row: DeliveryRecord, wanted: Resend, by: str) -> str:
        """Send anew in place of an old delivery; return the new delivery's id.

        What it froze goes again, but of one that was taken back or built anew the invoice as it is now.
        """
        _check_not_replaced(row)
        if wanted.buyer_reference is not None and not is_correctable(row, wanted.channel):
            raise Conflict("not_correctable", say("not_correctable"))
        if row.state == _S.CANCELLED or (row.standing.is_built_anew and (wanted.reason or "").strip()):
            return self._send_anew(connection, row, wanted, by)
        _check_whole(row)
        if DeliveryState(row.state) in UNDER_WAY:
            raise Conflict("still_under_way", say("still_under_way"))
        reason = (wanted.reason or "").strip()
        if not reason and _may_lie_there(row):
            raise Conflict("reason_required", say("reason_required"))
        channel, address = _target(row, wanted)
        if channel is DATA_CHANNEL:
            _check_way(connection, row, address)
        if not reason and is_bounce(row) and _is_same_place(row, channel, address):
            raise Conflict("reason_required", say("reason_required.came_back", address=address))
        if not reason and lying_elsewhere(connection, [row], channel, address):
            raise Conflict("reason_required", say("reason_required.went_there"))
        settings, _ = load_settings(connection, row.company_id)
        lacks = self.accounts.missing(settings, channel) or cannot_go(connection, settings, row, channel)
        if lacks is not None:
            raise Conflict("not_sendable", lacks.sentence)
        made = corrections_wanted(connection, row, channel, address, wanted.buyer_reference, by)
        if any(one.what is Corrected.ADDRESS for one in made) and not takes_address(settings):
            raise Conflict("not_sendable", say("not_sendable.address_in_document"))
        send_id = new_send(connection, row.company_id, 1, [], 0, by)
        new = corrected(in_place_of(row, send_id, new_id(), channel, address, settings=settings), made)
        create_all(connection, [new], by=by, reason=sent_again(reason, made))
        self.engine.enqueue_in_transaction(connection, new.lane_id)
        return new.id

    def _send_anew(self, connection: Writing, row: DeliveryRecord, wanted: Resend, by: str) -> str:
        reason = (wanted.reason or "").strip()
        if wanted.email:
            checked_target(wanted.email)
        planned = plan_anew(self.sending, connection, row, wanted)
        for route in planned.routes:
            if not reason and lying_elsewhere(connection, [row], route.channel, route.address):
                raise Conflict("reason_required", say("reason_required.went_there"))
        return send_anew(self.sending, connection, row, planned, by, sent_again(reason))


def _alike(connection: Reading, row: DeliveryRecord) -> list[DeliveryRecord]:
    """Return what shares the mail of this one and stands as it does: it moves with it."""
    return [one for one in others_in_mail(connection, row) if one.state == row.state and one.replaced_by is None]


def started_again(row: DeliveryRecord, allowed: Collection[DeliveryState], reason: str, lane_id: str) -> Step:
    """Return the move that gives a delivery to another lane now; raises FixData where it may not go again."""
    _check_not_replaced(row)
    _check_whole(row)
    if row.standing.may_have_arrived:
        raise Conflict(
            "may_have_arrived",
            say("may_have_arrived"),
        )
    if row.standing.is_duplicate:
        raise Conflict("stays_alone", say("stays_alone"))
    if row.state == _S.CANCELLED:  # what it had frozen counts no more
        raise Conflict("not_retryable", say("not_retryable.taken_back"))
    if DeliveryState(row.state) not in allowed and not row.waits_for_hour:
        raise Conflict("not_retryable", say("not_retryable", state=row.state.replace("_", " ")))
    if row.state == _S.DEFERRED or row.waits_for_hour:  # due now, whether the office is open or not
        return Step(row.id, _S.DEFERRED, reason, {"lane_id": lane_id, "next_attempt_at": now_us()})
    # Its tries start over, the count of attempts goes on.
    frozen = row.frozen.with_attempts_before(row.attempt_count)
    changes = Changes(lane_id=lane_id, next_attempt_at=None, failure=None, frozen=frozen)
    return Step(row.id, _S.QUEUED, reason, changes)


def taken_back(row: DeliveryRecord) -> Step:
    """Return the move that takes a delivery back; raises FixData once something of it may have left.

    Of one that was built anew after damage a person says so that it was not sent.
    """
    if row.standing.is_built_anew:
        changes = Changes(next_attempt_at=None, in_doubt=False, failure=None)
        return Step(row.id, _S.CANCELLED, say("move.person_says_not_sent"), changes)
    if DeliveryState(row.state) not in MAY_CANCEL or row.standing.may_have_arrived:
        raise Conflict("not_cancellable", say("not_cancellable"))
    return Step(row.id, _S.CANCELLED, say("move.taken_back_by_person"), {"next_attempt_at": None})


def arrived(row: DeliveryRecord) -> Step:
    """Return the move by which a person says that what nobody could tell has arrived; raises FixData for others."""
    if DeliveryState(row.state) not in (_S.HELD, _S.UNCERTAIN) or not row.in_doubt:
        raise Conflict("not_in_doubt", say("not_in_doubt"))
    changes = Changes(accepted_at=now_us(), in_doubt=False, failure=None, next_attempt_at=None)
    return Step(row.id, _S.ACCEPTED, say("move.person_says_arrived"), changes)


def _may_lie_there(row: DeliveryRecord) -> bool:
    """Say whether the recipient may have it: a verdict that it was refused or came back says that they have not."""
    is_there = DeliveryState(row.state) in ARRIVED or row.state == _S.UNCERTAIN
    return is_there or row.in_doubt or row.standing.is_duplicate


def lying_elsewhere(connection: Reading, rows: Sequence[DeliveryRecord], channel: Channel, address: str) -> set[str]:
    """Return the invoices of ``rows`` that another delivery takes to this place, or may have taken there."""
    own = {row.id for row in rows}
    return {
        one.invoice_id
        for one in deliveries_at(connection, list({row.invoice_id for row in rows}), channel, address)
        if one.id not in own and (DeliveryState(one.state) in UNDER_WAY or _may_lie_there(one))
    }


def cannot_go(connection: Reading, settings: Settings, row: DeliveryRecord, channel: Channel) -> FixData | None:
    """Return why the channel cannot carry the attachments of this delivery, None if it can.

    On another channel than theirs they are checked as in a plan, as far as they are still there.
    """
    profiles = channel_profiles(settings)
    is_other = channel.value != row.channel
    known = {(one.blob, one.blob_offset): one for one in attachments_of(connection, row.invoice_id)} if is_other else {}
    for one in row.frozen.files:
        if one.sent.is_embedded:
            continue
        if one.sent.media_type not in profiles[channel].media_types:
            return Conflict("not_sendable", say("not_sendable.file", name=one.sent.filename))
        document = known.get((one.blob, one.offset))
        refusals = judge(document, [channel], profiles).findings if document is not None else ()
        for refusal in refusals:
            if refusal.severity is Severity.ERROR:
                return Conflict("not_sendable", refusal.message)
    return None


def in_place_of(
    row: DeliveryRecord,
    send_id: str,
    lane_id: str,
    channel: Channel,
    address: str,
    also: tuple[str, ...] = (),
    *,
    settings: Settings,
) -> NewDelivery:
    """Return a delivery that brings what ``row`` froze to another place; ``also``: further ones that it replaces."""
    return NewDelivery(
        id=new_id(),
        company_id=row.company_id,
        invoice_id=row.invoice_id,
        send_id=send_id,
        lane_id=lane_id,
        channel=channel.value,
        provider=None,
        address=address,
        frozen=row.frozen.for_another().with_copy(
            copy_of_resend(settings, address) if channel.kind.has_letter else None
        ),
        replaces=row.id,
        also_replaces=also,
    )


def sent_again(reason: str, made: Sequence[Correction] = ()) -> str:
    """Return what the time line says of a delivery that was sent again; ``made``: what was corrected in it."""
    if made:
        what = tuple([one.words for one in made])
        key = "move.sent_corrected_because" if reason else "move.sent_corrected"
        return say(key, what=what, reason=reason) if reason else say(key, what=what)
    return say("move.sent_again_because", reason=reason) if reason else say("move.sent_again")


def checked_target(text: str) -> str:
    """Return the one address of a field, in its normal form; raises ``invalid_address`` or ``one_address_only``."""
    if len(split_addresses(text)) > 1:
        raise FixData("one_address_only", say("one_address_only"))
    return check_address(text)


def _is_same_place(row: DeliveryRecord, channel: Channel, address: str) -> bool:
    return row.channel == channel and row.address.casefold() == address.casefold()


def not_whole(row: DeliveryRecord) -> FixData | None:
    """Return why a delivery whose record was damaged cannot go again, None if its row holds what was frozen."""
    try:
        check_frozen(row)
    except Bug as error:
        sentence = say("record_damaged.not_again")
        return Conflict(error.code, sentence)
    return None


def _check_whole(row: DeliveryRecord) -> None:
    refusal = not_whole(row)
    if refusal is not None:
        raise refusal


def _check_way(connection: Reading, row: DeliveryRecord, address: str) -> None:
    """Raise Conflict where an e-invoice never goes (again): the first one is there, or this leads to somebody else."""
    earlier = earlier_einvoices(connection, [row.invoice_id]).get(row.invoice_id)
    if earlier is not None and earlier.was_duplicate:
        raise Conflict("stays_alone", say("stays_alone"))
    if any(one.casefold() == address.casefold() for one in wrong_addresses(connection, row.invoice_id)):
        raise Conflict("misdirected", say("misdirected", address=address))


def _check_not_replaced(row: DeliveryRecord) -> None:
    if row.replaced_by is not None:
        raise Conflict("already_replaced", say("already_replaced"))


def _target(row: DeliveryRecord, wanted: Resend) -> tuple[Channel, str]:
    channel = wanted.channel or (LETTER_CHANNEL if wanted.email else Channel(row.channel))
    address = wanted.email or wanted.address or (row.address if channel == row.channel else "")
    if channel.kind.address is AddressRule.MAILBOX:
        return channel, checked_target(address)
    if channel.kind.address is AddressRule.PARTICIPANT and not is_participant(address):
        raise FixData("no_address", say("no_address.electronic"))
    if channel.kind.address is AddressRule.PARTICIPANT and address != row.address:
        check_electronic(address)
    return channel, address or row.frozen.buyer_name or ""
