"""Calls of a provider over HTTP, bounded in time and size, with foreign errors translated into our own.

| what happened | raised |
| --- | --- |
| no connection, a name that is not found, a certificate that nobody vouches for | ServerFault: nothing was taken |
| a time-out or a lost connection after that, 408, 5xx, an answer that is cut off | NoAnswer: nobody knows |
| 401, 403 | SignIn |
| 429 | LimitReached, for as long as Retry-After says |
| a redirect | ServerFault: it is never followed, so that no secret goes to another host |

Every other answer is given back: what it means says the provider's module. No secret stands in an error or a log.
"""

import json
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Protocol, TypedDict, Unpack, runtime_checkable
from urllib.parse import quote

from connect_app.domain.delivery import LimitReached, NoAnswer, ServerFault
from connect_app.domain.errors import ConnectError, SignIn
from connect_app.domain.saying import say

if TYPE_CHECKING:
    import requests

CONNECT_S = 15.0
ANSWER_S = 60.0
"""How long the other side may say nothing."""
LOOK_UP_S = 15.0
"""How long an answer about a recipient is waited for: many are asked about, one after the other."""
_WHOLE_S = 180.0
"""How long a whole answer may take, however slowly it trickles."""
MAX_ANSWER = 10_000_000
_MAX_SAID = 300
_REFUSAL_WAIT_S, _LONGEST_WAIT_S = 60.0, 3600.0
_BEFORE_THE_REQUEST = ("CERTIFICATE_VERIFY_FAILED", "WRONG_VERSION_NUMBER", "HANDSHAKE_FAILURE", "UNSUPPORTED_PROTOCOL")
_SIGN_IN, _LIMIT, _SLOW, _REDIRECTS, _FAULTS = (401, 403), 429, 408, range(300, 400), 500

Authorize = Callable[["requests.PreparedRequest"], "requests.PreparedRequest"]
"""Puts the secret into a request."""


@runtime_checkable
class Renewable(Protocol):
    """An `Authorize` whose token may have run out: after a refusal it gets another one, once."""

    def renew(self) -> None:
        """Forget the token that was refused."""


Part = tuple[str, tuple[str | None, bytes | str, str]]
"""One part of a form: its name, and file name (None: it is a field), content and media type."""


class Call(TypedDict, total=False):
    """What goes with a call, as requests knows it."""

    params: Mapping[str, str | int]
    json: object
    data: bytes | Mapping[str, str]
    files: "Mapping[str, tuple[str | None, bytes | str, str]] | Sequence[Part]"
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that came whole."""

    status: int
    body: bytes

    def json(self) -> object:
        """Return what it says; raises NoAnswer for half an answer, or one that is no JSON."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise garbled() from error

    def record(self) -> Mapping[str, object]:
        """Return what it says, an object; raises NoAnswer."""
        found = self.json()
        if not isinstance(found, dict):
            raise garbled()
        return found

    @property
    def said(self) -> str:
        """The other side's own words about a refusal, short and on one line."""
        try:
            words = _words(json.loads(self.body))
        except (ValueError, RecursionError):
            words = ""  # a page of HTML tells a clerk nothing
        return on_one_line(words, _MAX_SAID)


def on_one_line(words: str, most: int) -> str:
    """Return foreign words on one line, cut after so many characters."""
    text = " ".join("".join(one if one.isprintable() else " " for one in words).split())
    return text if len(text) <= most else text[:most].rstrip() + "…"


def _words(told: object) -> str:
    if isinstance(told, str):
        return told
    if isinstance(told, list):
        return "; ".join(filter(None, map(_words, told[:5])))
    if isinstance(told, dict):
        for name in ("detail", "details", "errorMessage", "reasonMessage", "message", "error_description", "errors"):
            if told.get(name):
                return _words(told[name])
        return _words(told.get("error", ""))
    return ""


def garbled() -> NoAnswer:
    """Return the error for an answer that cannot be understood."""
    return NoAnswer("garbled_answer", say("garbled_answer"))


class Wire:
    """The HTTP calls to one operator. Thread-safe: nothing is kept between two calls."""

    def __init__(self, base_url: str, authorize: Authorize) -> None:
        self._base_url = base_url.rstrip("/")
        self._authorize = authorize

    @property
    def host(self) -> str:
        """The host's name, for a person."""
        return self._base_url.split("//", 1)[-1].split("/", 1)[0]

    def get(self, path: str, *, answer_s: float = ANSWER_S, **arguments: Unpack[Call]) -> Answer:
        """Ask for something; see `call`."""
        return self.call("GET", path, answer_s=answer_s, **arguments)

    def post(self, path: str, *, answer_s: float = ANSWER_S, **arguments: Unpack[Call]) -> Answer:
        """Send something; see `call`."""
        return self.call("POST", path, answer_s=answer_s, **arguments)

    def call(self, method: str, path: str, *, answer_s: float = ANSWER_S, **arguments: Unpack[Call]) -> Answer:
        """Make one call, once; ``answer_s``: how long the other side may say nothing.

        Raises as the table of this module says.
        """
        read, wait_s = self._answered(method, path, answer_s, arguments)
        if read.status in _SIGN_IN[:1] and isinstance(self._authorize, Renewable):
            self._authorize.renew()  # what was refused was certainly not taken
            read, wait_s = self._answered(method, path, answer_s, arguments)
        _check_status(read, wait_s)
        return read

    def _answered(self, method: str, path: str, answer_s: float, arguments: Call) -> tuple[Answer, float]:
        # Imported late: most gateways start without an operator.
        import requests

        try:
            with requests.Session() as session:
                # A pool closes its connections only when nobody knows it any more, and an error that is kept knows it.
                session.headers["Connection"] = "close"
                answer = session.request(
                    method,
                    self._base_url + path,
                    auth=self._authorize,
                    timeout=(min(CONNECT_S, answer_s), answer_s),
                    allow_redirects=False,
                    stream=True,
                    **arguments,
                )
                with answer:
                    return Answer(answer.status_code, _read(answer)), stated_wait_s(answer.headers.get("Retry-After"))
        except requests.RequestException as error:
            raise _translated(error) from error


def without_secret(request: "requests.PreparedRequest") -> "requests.PreparedRequest":
    """Leave a request as it is; requests would put in what a file of the user's says about the host."""
    return request


def segment(text: str) -> str:
    """Return a text as one segment of a path."""
    return quote(text, safe="")


def _read(answer: "requests.Response") -> bytes:
    deadline, pieces, size = time.monotonic() + _WHOLE_S, [], 0
    for piece in answer.iter_content(65_536):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_ANSWER or time.monotonic() > deadline:
            raise NoAnswer("garbled_answer", say("garbled_answer.endless"))
    declared = answer.headers.get("Content-Length", "")
    if declared.isascii() and declared.isdigit() and "Content-Encoding" not in answer.headers and size < int(declared):
        raise NoAnswer("no_answer", say("no_answer.cut"))
    return b"".join(pieces)


def _translated(error: "requests.RequestException") -> ConnectError:
    import requests

    reason = getattr(error.args[0], "reason", None) if error.args else None
    is_unbegun = isinstance(error, requests.ConnectTimeout | requests.exceptions.ProxyError)
    is_unbegun = is_unbegun or any(one.__name__ == "NewConnectionError" for one in type(reason).__mro__)  # urllib3's
    if isinstance(error, requests.exceptions.SSLError) and any(one in str(error) for one in _BEFORE_THE_REQUEST):
        return ServerFault("provider_certificate", say("provider_certificate"))
    if is_unbegun or isinstance(error, requests.exceptions.InvalidURL | requests.exceptions.InvalidSchema):
        return ServerFault("provider_unreachable", say("provider_unreachable"))
    if isinstance(error, requests.Timeout):
        return NoAnswer("no_answer", say("no_answer.operator_silent"), is_silence=True)
    return NoAnswer("no_answer", say("no_answer.operator_lost"))


def _check_status(answer: Answer, wait_s: float) -> None:
    if answer.status in _SIGN_IN:
        sentence = say("provider_sign_in")
        raise SignIn("provider_sign_in", sentence)
    if answer.status == _LIMIT:
        raise LimitReached("rate_limited", say("rate_limited"), wait_s)
    if answer.status >= _FAULTS or answer.status == _SLOW:
        raise NoAnswer("provider_unavailable", say("provider_unavailable", cause=str(answer.status)))
    if answer.status in _REDIRECTS:
        sentence = say("provider_settings.redirected")
        raise ServerFault("provider_redirects", sentence)


def stated_wait_s(stated: str | None) -> float:
    """Return for how long a Retry-After (seconds, or a date) asks to wait, within reason."""
    text = (stated or "").strip()
    wait_s = _REFUSAL_WAIT_S
    if text.isascii() and text.isdigit():
        wait_s = float(text[:9])
    elif text:
        with suppress(ValueError, TypeError, OverflowError):
            wait_s = (parsedate_to_datetime(text).astimezone(UTC) - datetime.now(UTC)).total_seconds()
    return min(max(wait_s, 0.5), _LONGEST_WAIT_S)
