"""Asking an OAuth token server."""

import http.client
import json
import ssl
import urllib.error
import urllib.parse
import urllib.request
from typing import TYPE_CHECKING

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause

if TYPE_CHECKING:
    import requests

ANSWER_LIMIT_S = 20.0
_MAX_ANSWER = 100_000


def post(url: str, form: dict[str, str]) -> tuple[int, dict[str, object]]:
    """Return status and JSON of a POST that follows no redirection: secrets go where the settings say, only.

    Raises TryLater ``token_server_unreachable``.
    """
    request = urllib.request.Request(url, urllib.parse.urlencode(form).encode())  # noqa: S310 - the settings check it
    try:
        try:
            with urllib.request.build_opener(_NoRedirect).open(request, timeout=ANSWER_LIMIT_S) as answer:
                status, body = answer.status, answer.read(_MAX_ANSWER)
        except urllib.error.HTTPError as error:
            with error:
                status, body = error.code, error.read(_MAX_ANSWER)
        told = json.loads(body) if body else {}
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise TryLater("token_server_unreachable", say("token_server_unreachable", cause=cause(error))) from error
    return status, told if isinstance(told, dict) else {}


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """Refuse."""


def make_safe(session: "requests.Session") -> "requests.Session":
    """Let a session of a library trust what the computer trusts, as mail does, and take no secrets from a file."""
    from requests.adapters import HTTPAdapter

    class Trusting(HTTPAdapter):
        def init_poolmanager(self, *given: object, **named: object) -> None:
            super().init_poolmanager(*given, **named, ssl_context=ssl.create_default_context())  # type: ignore[arg-type]

    session.mount("https://", Trusting())
    session.headers["Connection"] = "close"  # one question each; nobody would close it else
    session.auth = lambda request: request  # else what a file of the user's says about the host is put in
    return session


def patient_session() -> "requests.Session":
    """Return a session that waits no longer than `ANSWER_LIMIT_S` and follows no redirection."""
    import requests

    class Patient(requests.Session):
        def request(self, *given: object, **named: object) -> requests.Response:
            return super().request(*given, **{"timeout": ANSWER_LIMIT_S, **named, "allow_redirects": False})  # type: ignore[arg-type]

    return make_safe(Patient())
