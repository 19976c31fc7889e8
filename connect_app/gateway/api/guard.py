"""The door of the API: who may speak to it at all, before any call is looked at.

Another program on this computer, or a web page in its browser, can reach the loopback address. So the Host header is
compared whole with an allow-list (against DNS rebinding), a request from a foreign Origin is refused, and every call
but the public ones needs the token, which stands in a header and never in a URL.
"""

import hmac
import json
from typing import Protocol

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from connect_app.domain.saying import say
from connect_app.gateway.api.problems import ApiProblem, of_database, problem, respond
from connect_app.gateway.company.sign_ins import SignedInPerson
from connect_app.gateway.store.errors import DriverError

MAX_JSON_BODY = 16_000_000
_PUBLIC = ("/healthz", "/readyz", "/v1/sessions")
_IMPORTS = ("/email-list/import", "/customers/import")
_PUBLIC_FOLDER = "/r/"


class Guarded(Protocol):
    """What the door has to know: the token that opens it and the Host headers that it answers to."""

    token: str
    allowed_hosts: frozenset[str]

    def who(self, token: str) -> SignedInPerson | None:
        """Return who another token stands for, None where it does not hold."""


class Guard:
    """ASGI middleware that lets in only whom the gateway expects, with bodies of a bounded size."""

    def __init__(self, app: ASGIApp, gateway: "Guarded") -> None:
        self._app = app
        self._gateway = gateway

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        try:
            self._check(scope["path"], headers)
            if not _is_public(scope["path"]):
                scope.setdefault("state", {})["signed_in"] = await self._signed_in(headers)
            if not _is_upload(scope, headers):
                receive = _again(await _read_whole(receive, headers), receive)
        except (ApiProblem, DriverError) as error:
            refused = error if isinstance(error, ApiProblem) else of_database(error)
            await respond(refused)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _check(self, path: str, headers: Headers) -> None:
        host = headers.get("host", "").casefold()
        # The recipient's pages are reached by the public name; whoever has their token may see them anyhow.
        if host not in self._gateway.allowed_hosts and not path.startswith("/r/"):
            raise problem(403, "forbidden", say("forbidden.host"))
        origin = headers.get("origin")
        if origin is not None and origin.casefold() not in (f"http://{host}", f"https://{host}"):
            raise problem(403, "forbidden", say("forbidden.origin"))

    async def _signed_in(self, headers: Headers) -> SignedInPerson | None:
        """Return who is signed in, None for the gateway's own token; raises 401 for any other."""
        scheme, _, token = headers.get("authorization", "").partition(" ")
        token = token.strip()
        is_bearer = scheme.casefold() == "bearer"
        if is_bearer and hmac.compare_digest(token.encode(), self._gateway.token.encode()):
            return None
        found = await run_in_threadpool(self._gateway.who, token) if is_bearer and token else None
        if found is None:
            refused = problem(401, "unauthorized", say("unauthorized"))
            refused.headers["WWW-Authenticate"] = "Bearer"
            raise refused
        return found


def _is_public(path: str) -> bool:
    return path in _PUBLIC or path.startswith(_PUBLIC_FOLDER)


def _is_upload(scope: Scope, headers: Headers) -> bool:
    # Uploads are read as a stream, with the limit of the setting or the register that they belong to.
    if scope["method"] == "POST" and scope["path"].endswith(_IMPORTS):
        return True
    return headers.get("content-type", "").casefold().startswith("multipart/")


def too_large(limit: int) -> ApiProblem:
    """Return 413 for a body over ``limit`` bytes; the connection is closed, since the rest is not read."""
    refused = problem(413, "too_large", say("too_large.call", limit=limit / 1000000))
    refused.headers["Connection"] = "close"
    return refused


def declared_length(headers: Headers) -> int:
    """Return the Content-Length, 0 where there is none or no number."""
    text = headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() else 0


async def _read_whole(receive: Receive, headers: Headers) -> Message:
    """Return a body as one message, or the word that the client has gone.

    Raises 413, and 422 for JSON with half a character in it, which no database and no file can hold.
    """
    if declared_length(headers) > MAX_JSON_BODY:
        raise too_large(MAX_JSON_BODY)
    pieces: list[bytes] = []
    taken, has_more = 0, True
    while has_more:
        message = await receive()
        if message["type"] != "http.request":
            return message
        pieces.append(message.get("body", b""))
        taken += len(pieces[-1])
        if taken > MAX_JSON_BODY:
            raise too_large(MAX_JSON_BODY)
        has_more = message.get("more_body", False)
    body = b"".join(pieces)
    if _has_half_characters(body):
        raise problem(422, "invalid_request", say("invalid_request.characters"))
    return {"type": "http.request", "body": body, "more_body": False}


def _again(first: Message, receive: Receive) -> Receive:
    waiting = [first]

    async def receive_again() -> Message:
        return waiting.pop() if waiting else await receive()

    return receive_again


def _has_half_characters(body: bytes) -> bool:
    """Say whether JSON spells a lone surrogate, as an escape or in bytes."""
    if b"\\ud" not in body.lower() and b"\xed" not in body:
        return False
    try:
        json.dumps(json.loads(body), ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    except (ValueError, RecursionError):  # no JSON at all: whoever reads it says so
        return False
    return False
