"""What the other side proves of deliveries, as the tables keep it: rows are only ever added."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import insert, select, update

from connect_app.domain.identifiers import new_id
from connect_app.domain.proofs import ProofKind, furthest
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.tables import delivery, delivery_proof
from connect_app.gateway.store.transactions import Reading, Writing

_c = delivery_proof.c


@dataclass(frozen=True, slots=True)
class NewProof:
    """What a report proves. ``at``: microseconds since 1970, as the other side says. ``blob``: the report itself.

    ``answer``: the code of a buyer's answer, with the codes of its ``reasons`` and the buyer's own ``words``.
    """

    kind: ProofKind
    at: int
    answer: str = ""
    reasons: tuple[str, ...] = ()
    words: str = ""
    blob: str | None = None


@dataclass(frozen=True, slots=True)
class ProofRecord:
    """A proof that was kept, under its id."""

    id: str
    said: NewProof


def keep_proof(connection: Writing, row: DeliveryRecord, new: NewProof, came_at: int) -> bool:
    """Keep a proof and let its delivery say the furthest; return False where the delivery has it already.

    A buyer may answer anew; any other proof is there once, however often and with which time it is told.
    """
    query = select(_c.id).where(_c.delivery_id == row.id, _c.kind == new.kind.value)
    if new.kind is ProofKind.BUYER:
        query = query.where(_c.at == new.at, _c.answer == new.answer)
    if connection.execute(query.limit(1)).first() is not None:
        return False
    connection.execute(
        insert(delivery_proof).values(
            id=new_id(),
            company_id=row.company_id,
            delivery_id=row.id,
            kind=new.kind.value,
            at=new.at,
            answer=new.answer,
            reasons=list(new.reasons),
            words=new.words,
            blob=new.blob,
            came_at=came_at,
        )
    )
    known = ProofKind(row.proved) if row.proved else None
    proved = furthest(known, new.kind)
    last = select(_c.answer).where(_c.delivery_id == row.id, _c.kind == ProofKind.BUYER.value)
    values = {
        "proved": proved.value if proved else None,
        "answered": connection.scalar(last.order_by(_c.at.desc(), _c.id.desc()).limit(1)),
        "accepted_at": row.accepted_at or came_at,  # whatever it proves, the next party has it
        "in_doubt": False,
        "updated_at": came_at,
    }
    statement = update(delivery).where(delivery.c.id == row.id)
    connection.execute(statement.values(**values, version=delivery.c.version + 1))
    return True


def proofs_of(connection: Reading, delivery_ids: Sequence[str]) -> dict[str, list[ProofRecord]]:
    """Return what is proved of deliveries, by delivery, in the order of what happened."""
    found: dict[str, list[ProofRecord]] = defaultdict(list)
    query = select(delivery_proof).where(_c.delivery_id.in_(delivery_ids))
    for row in connection.execute(query.order_by(_c.at, _c.id)):
        said = NewProof(ProofKind(row.kind), row.at, row.answer, tuple(row.reasons), row.words, row.blob)
        found[row.delivery_id].append(ProofRecord(row.id, said))
    return found


def find_proof_blob(connection: Reading, company_id: str, delivery_id: str, proof_id: str) -> str | None:
    """Return where the report lies behind a proof, None if there is no such proof or report."""
    query = select(_c.blob).where(_c.company_id == company_id, _c.delivery_id == delivery_id, _c.id == proof_id)
    blob: str | None = connection.scalar(query)
    return blob
