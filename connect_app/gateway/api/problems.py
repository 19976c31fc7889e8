"""Errors as RFC 9457 problem details: every error of the API passes here, with a stable code and a sentence."""

import asyncio
import errno
import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send

from connect_app.contract.base import FieldError, Problem
from connect_app.domain.errors import ConnectError
from connect_app.domain.saying import Sentence, in_a_row, quoted, say
from connect_app.domain.system_faults import system_fault
from connect_app.gateway.company.sign_ins import TooManyTries
from connect_app.gateway.store.engine import is_damage
from connect_app.gateway.store.errors import DriverError, StoreFault
from connect_app.gateway.store.faults import database_fault

MEDIA_TYPE = "application/problem+json"
_READ_OFF_BYTES = 100_000_000
_READ_OFF_S = 10.0

_log = logging.getLogger(__name__)

_CODE_OF_STATUS = {
    400: "invalid_request",
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    412: "changed_meanwhile",
    413: "too_large",
}
_SENTENCE_OF_STATUS = {
    404: say("not_found.address"),
    405: say("method_not_allowed"),
}


class ApiProblem(Exception):
    """An answer that is not a success. ``problem`` may be a subclass of Problem with more fields."""

    def __init__(self, problem: Problem, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{problem.status} {problem.code}")
        self.problem = problem
        self.headers = dict(headers or {})


def problem(status: int, code: str, detail: str, errors: Sequence[FieldError] = ()) -> ApiProblem:
    """Return an error to raise: HTTP status, stable code, a sentence, and the fields it is about."""
    return ApiProblem(
        Problem(title=HTTPStatus(status).phrase, status=status, detail=detail, code=code, errors=list(errors))
    )


def not_found(what: str) -> ApiProblem:
    """Return 404; ``what`` is the thing, such as ``invoice``: one of the sentences ``thing.…``."""
    return problem(404, "not_found", say("not_found", what=say(f"thing.{what}")))


def invalid(field: str, message: str, code: str = "invalid") -> ApiProblem:
    """Return 422 ``invalid_request`` about one field."""
    return problem(422, "invalid_request", message, [FieldError(field=field, code=code, message=message)])


def field_errors(error: ConnectError) -> list[FieldError]:
    """Return the reasons of an error as the contract says them."""
    return [FieldError(field=one.field, code=one.code, message=one.sentence) for one in error.faults]


def respond(error: ApiProblem) -> Response:
    """Return the error as an answer."""
    body = error.problem.model_dump_json(exclude={"errors"} if not error.problem.errors else None)
    kind = _EarlyAnswer if error.headers.get("Connection") == "close" else Response
    return kind(body, error.problem.status, error.headers, MEDIA_TYPE)


class _EarlyAnswer(Response):
    """An answer to a client that may still be sending its body.

    If the connection were closed at once, the client would see a reset and could lose the answer. So the answer goes
    first, and some of the body is read off and forgotten before the connection is closed.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the answer, read on for a while, then end."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": self.body, "more_body": True})
        left = _READ_OFF_BYTES
        with suppress(TimeoutError):
            async with asyncio.timeout(_READ_OFF_S):
                while left > 0:
                    message = await receive()
                    if message["type"] == "http.disconnect" or not message.get("more_body", False):
                        break
                    left -= len(message.get("body", b""))
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def install(app: FastAPI) -> None:
    """Let every error of ``app`` come out as a problem."""
    app.add_exception_handler(ApiProblem, _on_problem)
    app.add_exception_handler(ConnectError, _on_connect_error)
    app.add_exception_handler(HTTPException, _on_http_exception)
    app.add_exception_handler(RequestValidationError, _on_validation_error)
    app.add_exception_handler(StoreFault, _on_database_error)
    app.add_exception_handler(DriverError, _on_damage)
    for kind in (OSError, MemoryError, RuntimeError):
        app.add_exception_handler(kind, _on_system_fault)
    app.add_exception_handler(Exception, _on_bug)


async def _on_problem(_request: Request, error: Exception) -> Response:
    assert isinstance(error, ApiProblem)
    return respond(error)


async def _on_connect_error(_request: Request, error: Exception) -> Response:
    assert isinstance(error, ConnectError)
    if error.status == 500:
        _log.error("%s", error, exc_info=error)
    answer = problem(error.status, error.code, error.sentence, field_errors(error))
    if error.status == 503:
        answer.headers["Retry-After"] = "5"
    if isinstance(error, TooManyTries):
        answer.headers["Retry-After"] = str(error.wait_s)
    return respond(answer)


async def _on_http_exception(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = _CODE_OF_STATUS.get(error.status_code, "invalid_request")
    answer = problem(error.status_code, code, _SENTENCE_OF_STATUS.get(error.status_code, quoted(error.detail)))
    answer.headers.update(error.headers or {})
    return respond(answer)


async def _on_validation_error(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    errors = [
        FieldError(
            field=".".join(str(part) for part in one["loc"][1:]) or str(one["loc"][0]),
            code=str(one["type"]),
            message=_checked_words(one),
        )
        for one in error.errors()[:50]
    ]
    faults = (say("of_file", file=one.field, reason=one.message) for one in errors[:3])
    detail = in_a_row(say("invalid_request"), *faults)
    return respond(problem(422, "invalid_request", detail, errors))


def _checked_words(fault: Mapping[str, object]) -> Sentence:
    """Return what the check of a call's form says of a field: in our words where we have some, else as a quotation."""
    key = _OWN_WORDS.get(str(fault["type"]))
    return say(key) if key else quoted(fault["msg"])


_OWN_WORDS = {
    "missing": "missing.value",
    "string_too_short": "missing.value",
    "string_too_long": "too_long",
    "string_type": "no_text",
    "int_type": "no_number",
    "int_parsing": "no_number",
    "extra_forbidden": "no_such_field",
    "literal_error": "no_such_choice",
    "enum": "no_such_choice",
    "greater_than_equal": "out_of_range",
    "less_than_equal": "out_of_range",
    **dict.fromkeys(
        ("string_pattern_mismatch", "bool_type", "bool_parsing", "list_type", "dict_type", "model_type"), "wrong_form"
    ),
}


async def _on_database_error(_request: Request, error: Exception) -> Response:
    """A database that is busy, or that the system refused something: what was under way was taken back whole."""
    assert isinstance(error, StoreFault)
    return respond(_of_fault(error))


def _of_fault(error: StoreFault) -> ApiProblem:
    _log.error("The database refused: %s", error)
    fault = database_fault(error.orig)
    answer = problem(503, fault.code, fault.sentence)
    answer.headers["Retry-After"] = "5"
    return answer


def of_database(error: DriverError) -> ApiProblem:
    """Return what is answered to an error of the database that no call's own handling sees; raises what is a bug."""
    if isinstance(error, StoreFault):
        return _of_fault(error)
    if not is_damage(error.orig):
        raise error
    _log.error("The database is damaged: %s", error)
    return problem(503, "gateway_unavailable", say("gateway_unavailable.damaged"))


async def _on_system_fault(request: Request, error: Exception) -> Response:
    """What the system refused to a call: a file, memory, a thread. The next call may have it."""
    if isinstance(error, RuntimeError) and "start new thread" not in str(error):
        return await _on_bug(request, error)
    number = error.errno if isinstance(error, OSError) else errno.ENOMEM
    _log.error("The system refused what a call needed: %s", error, exc_info=error)
    return await _on_connect_error(request, system_fault(number))


async def _on_damage(request: Request, error: Exception) -> Response:
    """Damage that a running gateway meets: it ends serving (see `engine`), and looks at the ledger as at a start."""
    assert isinstance(error, DriverError)
    if not isinstance(error, StoreFault) and not is_damage(error.orig):
        return await _on_bug(request, error)
    return respond(of_database(error))


async def _on_bug(_request: Request, error: Exception) -> Response:
    _log.error("An unexpected error reached the API", exc_info=error)
    sentence = say("internal_error")
    return respond(problem(500, "internal_error", sentence))
