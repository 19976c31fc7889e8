"""Calls of Microsoft Graph over one connection, bounded in time, with what went wrong told in our own errors.

| what happened | raised |
| --- | --- |
| no connection, no answer, half an answer, 5xx | ServerFault: nothing that counts was done |
| 401, with a fresh token, too | SignIn |
| 429, 503 with Retry-After | AskedToWait, for as long as it says |
| 403 | FixSettings; where it is about the sender's address, Refused |
| 413 and what says that it is too large | Refused ``message_too_large`` |
| another 4xx but 404 | Refused |

That is so for every call that sends nothing. Of the one that sends only 202 counts: see `GraphWire.send`.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from connect_app.domain.delivery import AskedToWait, FailureOwner, NoAnswer, Refused, ServerFault
from connect_app.domain.errors import ConnectError, FixSettings, SignIn
from connect_app.domain.saying import quoted, say
from connect_app.domain.system_faults import cause
from connect_app.gateway.channels.mail_sign_in import root_of
from connect_app.gateway.channels.token_server import make_safe
from connect_app.gateway.providers.wire import on_one_line, stated_wait_s

if TYPE_CHECKING:
    import requests

_CONNECT_S, _ANSWER_S, _SEND_S = 15.0, 60.0, 180.0
_TAKEN, _SIGN_IN, _FORBIDDEN, _GONE, _LARGE, _LIMIT, _UNAVAILABLE, _FAULTS = 202, 401, 403, 404, 413, 429, 503, 500
_CLEAR_NO = (400, 403, 413)
"""What the answer to `send` may be that certainly means that nothing was sent; 404 is none: the draft may be sent."""
_OF_THE_SENDER = ("ErrorSendAsDenied", "ErrorSendOnBehalfOfDenied")
_TOO_LARGE = ("ErrorMessageSizeExceeded", "RequestEntityTooLarge")
_MOST_SAID = 300


@dataclass(frozen=True, slots=True)
class GraphAccount:
    """A mailbox behind Graph. ``token``: as in `channels.smtp.SmtpAccount`; ``max_size``: of a message, in bytes."""

    host: str
    port: int
    from_address: str
    token: Callable[[bool], str]
    user: str = ""
    max_size: int = 35_000_000

    @property
    def base(self) -> str:
        """The address that all calls begin with; the mailbox is that of whoever signed in."""
        return f"https://{self.host}:{self.port}/v1.0/me"


@dataclass(frozen=True, slots=True)
class GraphAnswer:
    """An answer that came whole; ``said`` is empty where it is no JSON object."""

    status: int
    said: Mapping[str, object]
    wait_s: float | None = None

    @property
    def code(self) -> str:
        """Graph's own word for a fault."""
        error = self.said.get("error")
        return str(error.get("code", "")) if isinstance(error, dict) else ""

    @property
    def words(self) -> str:
        """What it says about a fault, on one line."""
        error = self.said.get("error")
        words = f"{error.get('code', '')} {error.get('message', '')}" if isinstance(error, dict) else ""
        return on_one_line(f"{self.status} {words}".strip(), _MOST_SAID)


class GraphWire:
    """One connection, reused over a lane; to be closed."""

    def __init__(self, account: GraphAccount) -> None:
        # Imported late: most gateways have no such account.
        import requests

        self._account = account
        self._session = make_safe(requests.Session())
        self._session.headers["Connection"] = "keep-alive"

    def close(self) -> None:
        """Hang up."""
        self._session.close()

    def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        kind: str = "application/json",
        may_be_gone: bool = False,
        params: Mapping[str, str] | None = None,
    ) -> GraphAnswer:
        """Make a call that sends nothing, and return its answer; raises as the table of this module says.

        ``may_be_gone``: 404 is an answer like any other.
        """
        answer = self._signed(method, path, body, kind, _ANSWER_S, params)
        if answer.status >= 400 and not (may_be_gone and answer.status == _GONE):
            raise self._as_error(answer)
        return answer

    def upload(self, url: str, piece: bytes, start: int, total: int) -> None:
        """Put a piece of a large file to an address that Graph gave for it; no token goes there."""
        headers = {"Content-Range": f"bytes {start}-{start + len(piece) - 1}/{total}"}
        answer = self._asked("PUT", url, piece, headers, _SEND_S, None)
        if answer.status not in (200, 201, 202):
            raise self._as_error(answer)

    def send(self, draft_id: str) -> str:
        """Send a draft and return the answer's words: 202 alone means that it was taken.

        Raises as `call` does where it was certainly not sent, else NoAnswer.
        """
        path = f"/messages/{quote(draft_id, safe='')}/send"
        try:
            answer = self._signed("POST", path, b"", "application/json", _SEND_S, None)
        except ServerFault as error:
            raise NoAnswer("no_answer", say("no_answer.mail_server")) from error
        if answer.status == _TAKEN:
            return f"{_TAKEN} Accepted"
        if answer.status in (*_CLEAR_NO, _SIGN_IN, _LIMIT):
            raise self._as_error(answer)
        raise NoAnswer("unclear_answer", say("unclear_answer", answer=quoted(answer.words)))

    def _signed(
        self,
        method: str,
        path: str,
        body: bytes | None,
        kind: str,
        answer_s: float,
        params: Mapping[str, str] | None,
    ) -> GraphAnswer:
        """Ask with a token; once more with a fresh one where it was refused: then certainly nothing was done."""
        answer = GraphAnswer(_SIGN_IN, {})
        for is_fresh in (False, True):
            headers = {
                "Authorization": f"Bearer {self._account.token(is_fresh)}",
                "Content-Type": kind,
                "Prefer": 'IdType="ImmutableId"',  # a draft keeps its id when it is sent
            }
            answer = self._asked(method, self._account.base + path, body, headers, answer_s, params)
            if answer.status != _SIGN_IN:
                break
        return answer

    def _asked(
        self,
        method: str,
        url: str,
        body: bytes | None,
        headers: Mapping[str, str],
        answer_s: float,
        params: Mapping[str, str] | None,
    ) -> GraphAnswer:
        import requests

        try:
            answer = self._session.request(
                method,
                url,
                data=body,
                headers=dict(headers),
                params=params,
                timeout=(_CONNECT_S, answer_s),
                allow_redirects=False,
            )
        except requests.RequestException as error:
            raise self._unreachable(error) from error
        wait_s = stated_wait_s(answer.headers["Retry-After"]) if "Retry-After" in answer.headers else None
        return GraphAnswer(answer.status_code, _object(answer), wait_s)

    def _unreachable(self, error: "requests.RequestException") -> ServerFault:
        sentence = say("mail_server_unreachable", host=self._account.host, cause=cause(root_of(error)))
        return ServerFault("mail_server_unreachable", sentence)

    def _as_error(self, answer: GraphAnswer) -> ConnectError:
        host, words = self._account.host, quoted(answer.words)
        if answer.status == _SIGN_IN:
            return SignIn("mail_sign_in", say("mail_sign_in.refused_token", host=host))
        if answer.status == _LIMIT or (answer.status == _UNAVAILABLE and answer.wait_s is not None):
            return AskedToWait("asked_to_wait", say("asked_to_wait", host=host), answer.wait_s or stated_wait_s(None))
        if answer.status >= _FAULTS or answer.status < 400:
            return ServerFault("mail_server_unreachable", say("mail_put_off", answer=words))
        if answer.status == _LARGE or answer.code in _TOO_LARGE:
            return Refused("message_too_large", say("mail_refused", answer=words), FailureOwner.YOU)
        if answer.code in _OF_THE_SENDER:
            return Refused("mail_refused", say("mail_refused", answer=words), FailureOwner.ADMINISTRATOR)
        if answer.status == _FORBIDDEN:
            return FixSettings("mail_server_settings", say("graph_forbidden", answer=words))
        return Refused("mail_refused", say("mail_refused", answer=words), FailureOwner.YOU)


def _object(answer: "requests.Response") -> Mapping[str, object]:
    try:
        said = json.loads(answer.content) if answer.content else {}
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
