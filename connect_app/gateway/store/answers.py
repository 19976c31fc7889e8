"""The first answers to calls that happen once, by their Idempotency-Key."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select

from connect_app.gateway.store.tables import idempotency
from connect_app.gateway.store.transactions import Reading, Writing

_c = idempotency.c


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """The answer that was given to a request, which is known by the hash of all that it asks for."""

    request_sha256: str
    status: int
    headers: Mapping[str, str]
    body: bytes


def find_answer(connection: Reading, company_id: str, key: str) -> KeptAnswer | None:
    """Return what was answered to a key, None if it is new."""
    query = select(idempotency).where(_c.company_id == company_id, _c.key == key)
    row = connection.execute(query).one_or_none()
    return None if row is None else KeptAnswer(row.request_sha256, row.status, row.headers, row.body)


def keep_answer(connection: Writing, company_id: str, key: str, answer: KeptAnswer, at: int) -> None:
    """Keep an answer in the transaction of its effect; ``at`` in microseconds of the gateway's own time."""
    connection.execute(
        insert(idempotency).values(
            company_id=company_id,
            key=key,
            request_sha256=answer.request_sha256,
            status=answer.status,
            headers=dict(answer.headers),
            body=answer.body,
            created_at=at,
        )
    )


def newest_answer_at(connection: Reading) -> int | None:
    """Return when the newest answer was kept, None if there is none."""
    newest: int | None = connection.scalar(select(func.max(_c.created_at)))
    return newest


def drop_answers_before(connection: Writing, at: int) -> None:
    """Forget the answers that are older."""
    connection.execute(delete(idempotency).where(_c.created_at < at))
