"""Reading from servers of the network that need no account: bounded in time and size, redirects never followed."""

import ssl
from dataclasses import dataclass

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import quoted, say

_CONNECT_S, _ANSWER_S = 5.0, 12.0
_MAX_ANSWER = 2_000_000


@dataclass(frozen=True, slots=True)
class Page:
    """An answer that came whole."""

    status: int
    body: bytes


class Web:
    """Reads by HTTP. ``roots``: certificates in PEM that are trusted beside the system's."""

    def __init__(self, roots: bytes = b"") -> None:
        self._context = ssl.create_default_context()
        if roots:
            self._context.load_verify_locations(cadata=roots.decode("ascii"))

    def get(self, url: str) -> Page:
        """Return what a server answers; raises TryLater ``directory_unreachable`` without a whole answer."""
        import urllib3

        timeout = urllib3.Timeout(connect=_CONNECT_S, read=_ANSWER_S)
        try:
            with urllib3.PoolManager(ssl_context=self._context, retries=False, timeout=timeout) as pool:
                answer = pool.request("GET", url, redirect=False, preload_content=False)
                body = answer.read(_MAX_ANSWER + 1)
                answer.close()
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            what = type(error).__name__
            raise TryLater("directory_unreachable", say("register_silent", cause=quoted(what))) from error
        if len(body) > _MAX_ANSWER:
            raise TryLater("directory_garbled", say("register_garbled"))
        return Page(answer.status, body)
