"""Where the browser returns to after a sign-in: an address of this computer, open until the answer is there (RFC 8252).

Only the answer to our own question counts; whatever else comes to the address is turned away, and the waiting goes on.
"""

import contextlib
import hmac
import time
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

from connect_app.client.transport import CancelToken
from connect_app.domain.errors import SignIn, TryLater
from connect_app.domain.saying import quoted, say

PATIENCE_S = 600.0
_LOOK_S = 0.2
_MOST = 50_000
"""Bytes of a form that are read."""


@dataclass(frozen=True, slots=True)
class ReturnPages:
    """What the browser shows at the end: that it went well, or that it did not; plain sentences."""

    good: str
    bad: str


class BrowserReturn:
    """Listens on loopback, see `listening`."""

    def __init__(self, pages: ReturnPages) -> None:
        self._pages = pages
        self._answer: dict[str, str] | None = None
        self._state = ""
        self._server = HTTPServer(("127.0.0.1", 0), _handler_of(self))
        self._server.timeout = _LOOK_S

    def address(self, host: str) -> str:
        """Return the address to return to. ``host``: ``localhost`` or ``127.0.0.1``, as the provider knows it."""
        return f"http://{host}:{self._server.server_port}"

    def close(self) -> None:
        """Listen no more."""
        self._server.server_close()

    def wait(self, provider: str, state: str, token: CancelToken, patience_s: float = PATIENCE_S) -> str:
        """Return the code that the browser brings. ``provider``: its name, for a person.

        Raises SignIn ``mail_sign_in`` if the person was refused or declined, TryLater ``no_browser_answer`` if nobody
        came, or nobody waits any more.
        """
        self._state = state
        ends_at = time.monotonic() + patience_s
        while self._answer is None:
            if token.is_set() or time.monotonic() > ends_at:
                raise TryLater("no_browser_answer", say("no_browser_answer"))
            self._server.handle_request()
        if code := self._answer.get("code"):
            return code
        words = self._answer.get("error_description") or self._answer.get("error") or "?"
        sentence = say("mail_sign_in.refused", provider=provider, cause=quoted(" ".join(words.split())[:300]))
        raise SignIn("mail_sign_in", sentence)

    def take(self, said: dict[str, str]) -> tuple[int, str]:
        """Take what came to the address; return status and sentence of the page that the browser shows."""
        state = said.get("state", "")
        if not self._state or not hmac.compare_digest(state.encode(), self._state.encode()):
            return 400, self._pages.bad
        if self._answer is None:
            self._answer = said
        return 200, self._pages.good if self._answer.get("code") else self._pages.bad


@contextlib.contextmanager
def listening(pages: ReturnPages) -> Iterator[BrowserReturn]:
    """Listen while the block lasts."""
    listener = BrowserReturn(pages)
    try:
        yield listener
    finally:
        listener.close()


def _handler_of(listener: BrowserReturn) -> type[BaseHTTPRequestHandler]:
    class _Handler(BaseHTTPRequestHandler):
        timeout = 5  # whoever knocks and says nothing does not keep the answer out

        def log_message(self, *_: object) -> None:
            """Write nothing: the code stands in the address."""

        def do_GET(self) -> None:
            self._take(urlsplit(self.path).query)

        def do_POST(self) -> None:
            size = self.headers.get("Content-Length", "")
            body = self.rfile.read(min(int(size), _MOST)) if size.isascii() and size.isdigit() else b""
            self._take(body.decode("ascii", "replace"))

        def _take(self, text: str) -> None:
            status, sentence = listener.take({name: values[0] for name, values in parse_qs(text).items()})
            page = (
                '<!DOCTYPE html><meta charset="utf-8"><title>Connect</title>'
                '<body style="font: 1.2em sans-serif; margin: 15vh auto; max-width: 30em; text-align: center">'
                f"<p>{escape(sentence)}</p>"
            ).encode()
            self.send_response(status)
            for name, value in {
                "Content-Type": "text/html; charset=utf-8",
                "Content-Length": str(len(page)),
                "Cache-Control": "no-store",
                "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
                "Connection": "close",
            }.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(page)

    return _Handler
