"""Delivery rows as the contract knows them, each with its moves out of the events."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from connect_app.contract.deliveries import (
    BuyersAnswer,
    CorrectionMade,
    Delivery,
    DeliveryCopy,
    DeliveryFile,
    Failure,
    MisdirectedCase,
    Move,
    Proof,
    StepOfCase,
)
from connect_app.domain.acts import delivery_acts
from connect_app.domain.channel import DATA_CHANNEL, LETTER_CHANNEL, Channel, kind_of
from connect_app.domain.delivery import DeliveryState, FailureOwner
from connect_app.domain.identifiers import instant_of_id
from connect_app.domain.invoice import FileFormat
from connect_app.domain.proofs import BuyerAnswer, Confirmation, ProofKind, confirmation_of
from connect_app.domain.remedies import CaseStep, Undelivered, remedies
from connect_app.domain.saying import say
from connect_app.gateway.channels.interface import SentFile
from connect_app.gateway.store.cases import cases_of
from connect_app.gateway.store.columns import loaded_object
from connect_app.gateway.store.deliveries import DeliveryRecord, deliveries_of_invoice
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.mail_copies import HANDING_OVER, WAITING, CopyRecord, copies_of
from connect_app.gateway.store.proofs import ProofRecord, proofs_of
from connect_app.gateway.store.tables import delivery, event
from connect_app.gateway.store.transactions import Reading


def delivery_model(
    record: DeliveryRecord,
    moves: Iterable[Move] = (),
    proofs: Sequence[ProofRecord] = (),
    case: MisdirectedCase | None = None,
    copies: Sequence[CopyRecord] = (),
) -> Delivery:
    """Return a delivery as the contract knows it."""
    answer = _answer(proofs)
    return Delivery(
        id=record.id,
        invoice_id=record.invoice_id,
        send_id=record.send_id,
        channel=Channel(record.channel),
        provider=record.provider,
        address=record.address,
        state=DeliveryState(record.state),
        attempt_count=record.attempt_count,
        next_attempt_at=instant(record.next_attempt_at),
        reference=record.reference,
        failure=record.failure,
        opened_at=instant(record.opened_at),
        proofs=_proofs(record, proofs),
        buyer_answer=answer,
        confirmation=_confirmation(record),
        copies=[_copy(one) for one in copies],
        corrections=_corrections(record),
        remedies=[] if record.replaced_by is not None else list(remedies(undelivered(record, answer))),
        case=None if case is None else _with_sent(case, record),
        replaces=record.replaces,
        created_at=_at(record.created_at),
        updated_at=_at(record.updated_at),
        moves=list(moves),
        files=[_file(one.sent) for one in record.kept.files] if record.kept is not None else [],
        may=list(delivery_acts(record.standing)),
    )


def _proofs(record: DeliveryRecord, kept: Sequence[ProofRecord]) -> list[Proof]:
    """Return what is proved; that the provider took it stands in the delivery's own row."""
    found = [
        Proof(kind=one.said.kind, at=_at(one.said.at), evidence_id=one.id if one.said.blob else None) for one in kept
    ]
    if record.accepted_at is not None:
        found.append(Proof(kind=ProofKind.PROVIDER, at=_at(record.accepted_at)))
    order = list(ProofKind)
    return sorted(found, key=lambda one: (order.index(one.kind), one.at))


def _answer(kept: Sequence[ProofRecord]) -> BuyersAnswer | None:
    answers = [one for one in kept if one.said.kind is ProofKind.BUYER and one.said.answer]
    if not answers:
        return None
    last = answers[-1]
    return BuyersAnswer(
        code=BuyerAnswer(last.said.answer),
        at=_at(last.said.at),
        reasons=list(last.said.reasons),
        words=last.said.words,
        evidence_id=last.id if last.said.blob else None,
    )


def _corrections(record: DeliveryRecord) -> list[CorrectionMade]:
    if record.kept is None or record.channel != DATA_CHANNEL:
        return []
    return [CorrectionMade.model_validate({**asdict(one), "at": _at(one.at)}) for one in record.kept.corrections]


def _with_sent(case: MisdirectedCase, record: DeliveryRecord) -> MisdirectedCase:
    """Return a case that knows whether another delivery took the place of the one that reached somebody else."""
    if record.replaced_by is None:
        return case
    sent = StepOfCase(step=CaseStep.SENT, done_at=_at(instant_of_id(record.replaced_by)))
    return case.model_copy(update={"steps": [sent if one.step is CaseStep.SENT else one for one in case.steps]})


def undelivered(record: DeliveryRecord, answer: BuyersAnswer | None) -> Undelivered:
    """Return what is known of a delivery, as far as it says what helps."""
    failure = record.failure
    return Undelivered(
        channel=Channel(record.channel),
        state=DeliveryState(record.state),
        address=record.address,
        code=failure.code if failure else None,
        owner=failure.owner if failure else None,
        words=" ".join(filter(None, (failure.message if failure else "", answer.words if answer else ""))),
        answer=answer.code if answer else None,
        reasons=answer.reasons if answer else (),
        has_data=record.kept is not None and record.kept.format is not FileFormat.PDF,
        was_accepted=record.accepted_at is not None,
    )


def _confirmation(record: DeliveryRecord) -> Confirmation | None:
    if not kind_of(record.channel).awaits_receipt:
        return None
    taken = None if record.accepted_at is None else _at(record.accepted_at).date()
    is_confirmed = record.proved == ProofKind.CONFIRMED or record.state == DeliveryState.DELIVERED
    return confirmation_of(DeliveryState(record.state), taken, is_confirmed=is_confirmed)


def _copy(one: CopyRecord) -> DeliveryCopy:
    state = WAITING if one.state == HANDING_OVER else one.state
    told = {"kind": one.kind.value, "address": one.address, "state": state, "detail": one.reason or ""}
    return DeliveryCopy.model_validate({**told, "updated_at": _at(one.updated_at)})


def _file(sent: SentFile) -> DeliveryFile:
    return DeliveryFile(
        filename=sent.filename,
        media_type=sent.media_type,
        size=sent.size,
        sha256=sent.sha256,
        description=sent.description,
    )


def deliveries_of(connection: Reading, invoice_id: str) -> list[Delivery]:
    """Return all deliveries of an invoice, the oldest first, with their time lines."""
    return delivery_models(connection, deliveries_of_invoice(connection, invoice_id))


def delivery_models(connection: Reading, records: Sequence[DeliveryRecord]) -> list[Delivery]:
    """Return deliveries as the contract knows them, with their time lines.

    One whose row a damaged disk has spoilt is held, says so, and can do nothing.
    """
    ids = [one.id for one in records]
    moves, proofs = moves_of(connection, ids), proofs_of(connection, ids)
    copies = copies_of(connection, ids)
    cases = cases_of(connection, [one.id for one in records if may_be_misdirected(one)])
    return [_shown(one, moves[one.id], proofs[one.id], cases.get(one.id), copies[one.id]) for one in records]


def _shown(
    one: DeliveryRecord,
    moves: Sequence[Move],
    proofs: Sequence[ProofRecord],
    case: MisdirectedCase | None,
    copies: Sequence[CopyRecord],
) -> Delivery:
    if one.channel in set(Channel) and one.state in set(DeliveryState):
        return delivery_model(one, moves, proofs, case, copies)
    damage = Failure(code="record_damaged", message=say("record_damaged.delivery"), owner=FailureOwner.ADMINISTRATOR)
    channel = one.channel if one.channel in set(Channel) else LETTER_CHANNEL.value
    held = replace(one, state=DeliveryState.HELD.value, channel=channel, failure=damage)
    return delivery_model(held, moves).model_copy(update={"may": [], "remedies": []})


def wrong_addresses(connection: Reading, invoice_id: str) -> list[str]:
    """Return the addresses at which somebody else got an invoice, as persons say."""
    taken = {one.id: one for one in deliveries_of_invoice(connection, invoice_id) if may_be_misdirected(one)}
    return [taken[key].address for key in cases_of(connection, list(taken))]


def may_be_misdirected(record: DeliveryRecord) -> bool:
    """Say whether an e-invoice was taken, so that it may have reached somebody else than its buyer."""
    return record.channel == DATA_CHANNEL and record.accepted_at is not None


@dataclass(frozen=True, slots=True)
class KeptReceipt:
    """What the other side wrote about a delivery: the number of its event, a name for it, the blob that holds it."""

    seq: int
    name: str
    blob: str


def receipts_of(connection: Reading, delivery_ids: Sequence[str]) -> dict[str, list[KeptReceipt]]:
    """Return what the other side wrote about deliveries, by delivery, in the order of its coming."""
    found: dict[str, list[KeptReceipt]] = defaultdict(list)
    query = select(event.c.seq, event.c.object_id, event.c.data).where(event.c.object_id.in_(delivery_ids))
    for row in connection.execute(query.order_by(event.c.seq)):
        told = loaded_object(row.data)
        if "evidence" in told:
            found[row.object_id].append(KeptReceipt(row.seq, told["evidence_name"], told["evidence"]))
    return found


def first_mail_day(connection: Reading, company_id: str) -> date | None:
    """Return the day before the company's first mail was made, None if it never sent one: nothing older came back."""
    c = delivery.c
    query = select(c.created_at).where(c.company_id == company_id, c.channel == LETTER_CHANNEL.value)
    first = connection.scalar(query.order_by(c.id).limit(1))
    return None if first is None else (_at(first) - timedelta(days=1)).date()


def moves_of(connection: Reading, delivery_ids: Sequence[str]) -> dict[str, list[Move]]:
    """Return the moves of deliveries, by delivery, in their order."""
    found: dict[str, list[Move]] = defaultdict(list)
    if not delivery_ids:
        return found
    query = (
        select(event)
        .where(event.c.object_id.in_(delivery_ids), event.c.kind == "delivery.moved")
        .order_by(event.c.object_id, event.c.seq)
    )
    for row in connection.execute(query):
        data = loaded_object(row.data)
        if not {"from", "to", "reason", "attempt"} <= data.keys():  # spoilt by the disk: the others still tell
            continue
        found[row.object_id].append(
            Move(
                at=_at(row.at),
                from_state=data["from"],
                to_state=data["to"],
                by=row.by,
                reason=data["reason"],
                params=data.get("params") or {},
                attempt=data["attempt"],
            )
        )
    return found


def _at(at_us: int) -> datetime:
    return datetime.fromtimestamp(at_us / 1_000_000, UTC)
