"""Access tokens by OAuth 2 client credentials, kept until they expire, for all threads of the process."""

import hashlib
import threading
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from connect_app.domain.delivery import LimitReached, NoAnswer, ServerFault
from connect_app.domain.errors import SignIn
from connect_app.domain.saying import quoted, say
from connect_app.gateway.providers.wire import Answer, Wire, without_secret

if TYPE_CHECKING:
    import requests

_OK = 200
_MARGIN_S, _UNSAID_LIFE_S = 60.0, 300.0

_known: dict[str, tuple[str, float]] = {}
_lock = threading.Lock()


class ClientCredentials:
    """Puts an access token into requests; `renew` forgets one that was refused."""

    def __init__(self, url: str, form: Mapping[str, str]) -> None:
        self._url = url
        self._form = {"grant_type": "client_credentials", **form}
        self._name = hashlib.sha256(repr((url, sorted(self._form.items()))).encode()).hexdigest()

    def __call__(self, request: "requests.PreparedRequest") -> "requests.PreparedRequest":
        """Sign a request; raises SignIn or ServerFault, and then nothing was sent."""
        request.headers["Authorization"] = f"Bearer {self._token()}"
        return request

    def renew(self) -> None:
        """Forget the token: it was refused."""
        with _lock:
            _known.pop(self._name, None)

    def _token(self) -> str:
        with _lock:
            known = _known.get(self._name)
            if known is not None and known[1] > time.monotonic():
                return known[0]
            token, life_s = self._fetched()
            _known[self._name] = (token, time.monotonic() + max(life_s - _MARGIN_S, 0.0))
            return token

    def _fetched(self) -> tuple[str, float]:
        try:
            answer = Wire(self._url, without_secret).post("", data=self._form)
            told = answer.record() if answer.status == _OK else {}
        except (NoAnswer, LimitReached) as error:
            raise ServerFault("provider_token", say("provider_token")) from error
        token = told.get("access_token")
        if not isinstance(token, str) or not token.isascii() or not token.isprintable() or not token:
            raise _refused(answer)
        life_s = told.get("expires_in")
        return token, float(life_s) if isinstance(life_s, int | float) else _UNSAID_LIFE_S


def _refused(answer: Answer) -> SignIn:
    sentence = say("provider_sign_in.refused", reason=quoted(answer.said or f"HTTP {answer.status}"))
    return SignIn("provider_sign_in", sentence)
