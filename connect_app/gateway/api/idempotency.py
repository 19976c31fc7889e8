"""Creating calls happen once per Idempotency-Key: the first answer is kept in the transaction of its effect."""

import hashlib
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Header, Request
from fastapi.responses import Response
from pydantic import BaseModel

from connect_app.domain.saying import say
from connect_app.gateway.api.access import gateway_of
from connect_app.gateway.api.problems import problem
from connect_app.gateway.process.own_time import OwnTime
from connect_app.gateway.store.answers import (
    KeptAnswer,
    drop_answers_before,
    find_answer,
    keep_answer,
    newest_answer_at,
)
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.transactions import Reading, Writing

REPLAYED = "Idempotent-Replayed"
_DAY_US = 86_400 * 1_000_000
KEPT_DAYS = 60
"""How long an answer is kept: longer than any client keeps trying."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that can be given again."""

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, status: int, model: BaseModel, **headers: str) -> "Answer":
        """Return the answer that carries ``model``."""
        return cls(status, model.model_dump_json().encode(), headers)

    def response(self) -> Response:
        """Return it for the API to send."""
        return Response(self.body, self.status, self.headers, "application/json")


@dataclass(frozen=True, slots=True)
class Once:
    """One creating call: its key, if the client gave one, and the hash of all that it asks for."""

    company_id: str
    key: str | None
    request_sha256: str
    asked_at: int
    """In the gateway's own time, in microseconds."""

    def do(self, database: Database, act: Callable[[Writing], Answer]) -> Response:
        """Let ``act`` make the effect and answer, or give the answer of the first time; all in one transaction.

        Raises 409 ``idempotency_key_reused`` if the key came with another request.
        """
        with database.writing() as connection:
            answer = self.within(connection, act)
        return answer.response()

    def within(self, connection: Writing, act: Callable[[Writing], Answer]) -> Answer:
        """Do the same in the caller's writing transaction.

        So of two calls at the same time one waits, and then finds the other's answer.
        """
        return self.first_answer(connection) or self.keep(connection, act(connection))

    def earlier(self, database: Database) -> Response | None:
        """Return the answer of the first time, None if the call is new: before work that need not be done again."""
        with database.reading() as connection:
            answer = self.first_answer(connection)
        return None if answer is None else answer.response()

    def first_answer(self, connection: Reading) -> Answer | None:
        """Return the answer that was given to this key, marked as replayed; None if the call is new.

        Raises 409 ``idempotency_key_reused`` if the key came with another request. Ask inside the writing transaction
        that makes the effect, so that of two calls at the same time one waits and then finds the other's answer.
        """
        if self.key is None:
            return None
        kept = find_answer(connection, self.company_id, self.key)
        if kept is None:
            return None
        if kept.request_sha256 != self.request_sha256:
            raise problem(409, "idempotency_key_reused", say("idempotency_key_reused"))
        return Answer(kept.status, kept.body, {**kept.headers, REPLAYED: "true"})

    def keep(self, connection: Writing, answer: Answer) -> Answer:
        """Keep the answer in the transaction of the effect, and return it."""
        if self.key is not None:
            kept = KeptAnswer(self.request_sha256, answer.status, answer.headers, answer.body)
            keep_answer(connection, self.company_id, self.key, kept, self.asked_at)
        return answer


def forget_old_answers(connection: Writing) -> OwnTime:
    """Drop the answers that no client can ask for any more; return the time in which their age is counted.

    Not by the clock alone: one that is years ahead would drop them all, and what a client repeats would happen twice.
    """
    newest = newest_answer_at(connection)
    own_time = OwnTime(newest)
    if newest is None or newest <= now_us() + _DAY_US:  # otherwise the clock is, or was, wrong: nothing is dropped
        drop_answers_before(connection, own_time.now_us() - KEPT_DAYS * _DAY_US)
    return own_time


def checked_key(
    idempotency_key: Annotated[
        str | None,
        Header(
            description="A UUID that the client makes once and keeps over retries",
            json_schema_extra={"format": "uuid"},
        ),
    ] = None,
) -> str | None:
    """Return the Idempotency-Key of the request in its usual form; raises 400 unless it is a UUID."""
    if idempotency_key is None:
        return None
    try:
        return str(uuid.UUID(idempotency_key))
    except ValueError:
        raise problem(400, "invalid_request", say("bad_idempotency_key")) from None


IdempotencyKey = Annotated[str | None, Depends(checked_key)]


def once_for(request: Request, company_id: str, key: str | None, *parts: bytes | str) -> Once:
    """Return the call's `Once`; ``parts`` are its body, or hash and fields of its form, in fixed order."""
    digest = hashlib.sha256(f"{request.method} {request.url.path}".encode())
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big") + data)
    return Once(company_id, key, digest.hexdigest(), gateway_of(request).own_time.now_us())


async def _once_of_body(request: Request, key: IdempotencyKey) -> Once:
    return once_for(request, request.path_params.get("company_id", ""), key, _canonical(await request.body()))


OnceOfBody = Annotated[Once, Depends(_once_of_body)]
"""For calls with a JSON body: the key belongs to what the body says, however it is spaced."""


def _canonical(body: bytes) -> bytes:
    try:
        return json.dumps(json.loads(body), sort_keys=True, separators=(",", ":")).encode()
    except (ValueError, RecursionError):
        return body
