"""The Peppol Directory: finds names. Being in it is voluntary, so that absence proves nothing."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlencode

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import say
from connect_app.gateway.network.web import Web
from connect_app.gateway.providers.interface import FoundParty

_OK, _TOO_MANY = 200, 429
_BETWEEN_S = 0.5
"""Two requests a second are allowed for one address."""
_MOST = 20


class Directory:
    """Searches by name, at the allowed pace for the whole process. Thread-safe."""

    def __init__(self, base_url: str, wait: Callable[[float], object] = time.sleep) -> None:
        self._base_url = base_url
        self._web = Web()
        self._wait = wait
        self._lock = threading.Lock()
        self._next_at = 0.0

    def search(self, text: str) -> list[FoundParty]:
        """Return who goes by such a name; raises TryLater."""
        self._take_turn()
        page = self._web.get(f"{self._base_url}/search/1.0/json?{urlencode({'q': text, 'rpc': _MOST})}")
        if page.status == _TOO_MANY:
            raise TryLater("directory_busy", say("directory_busy"))
        if page.status != _OK:
            raise TryLater("directory_unavailable", say("directory_fault", status=str(page.status)))
        try:
            return list(_parties(json.loads(page.body)))
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
            sentence = say("directory_garbled")
            raise TryLater("directory_garbled", sentence) from error

    def _take_turn(self) -> None:
        with self._lock:
            now = time.monotonic()
            pause_s = max(0.0, self._next_at - now)
            self._next_at = now + pause_s + _BETWEEN_S
        if pause_s:
            self._wait(pause_s)


def _parties(told: dict[str, list[dict[str, object]]]) -> Iterator[FoundParty]:
    for match in told["matches"]:
        participant, entities = match["participantID"], match.get("entities") or [{}]
        if not isinstance(participant, dict) or not isinstance(entities, list):
            raise TypeError("another kind of answer")
        names = entities[0].get("name") or []
        first = names[0] if isinstance(names, list) and names else names
        name = first.get("name") if isinstance(first, dict) else first or None
        yield FoundParty(str(participant["value"]).lower(), name, entities[0].get("countryCode"))
