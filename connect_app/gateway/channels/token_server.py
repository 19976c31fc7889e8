"""Asking an OAuth token server."""

import http.client
import json
import urllib.error
import urllib.parse
import urllib.request

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause

_ANSWER_LIMIT_S = 20.0
_MAX_ANSWER = 100_000


def post(url: str, form: dict[str, str]) -> tuple[int, dict[str, object]]:
    """Return status and JSON of a POST that follows no redirection: secrets go where the settings say, only.

    Raises TryLater ``token_server_unreachable``.
    """
    request = urllib.request.Request(url, urllib.parse.urlencode(form).encode())  # noqa: S310 - the settings check it
    try:
        try:
            with urllib.request.build_opener(_NoRedirect).open(request, timeout=_ANSWER_LIMIT_S) as answer:
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
