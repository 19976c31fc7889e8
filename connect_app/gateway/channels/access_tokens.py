"""Access tokens for XOAUTH2: from a command of the administrator's, or for a refresh token; kept until they expire."""

import json
import shlex
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from connect_app.domain.errors import FixSettings, SignIn, TryLater
from connect_app.domain.saying import quoted, say
from connect_app.domain.system_faults import cause

_COMMAND_LIMIT_S = 30.0
_MARGIN_S = 60.0
_OK, _TOO_MANY, _SERVER_ERROR = 200, 429, 500
_REVOKED = ("invalid_grant", "interaction_required", "login_required", "consent_required")
"""What a token server says of a refresh token that only a new sign-in can replace."""
_PASSING = ("temporarily_unavailable", "server_error", "slow_down")
_BY_ASSERTION = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_UNSAID_LIFE_S = 300.0
"""How long a token is kept whose life nobody told."""


@dataclass(frozen=True, slots=True)
class TokenAccount:
    """How to get tokens: ``command``, or ``url`` with ``client_id`` and ``refresh_token``, or with ``assertion``.

    ``keep_refresh_token`` is called with the new one where the server gives another. ``user``: whose mailbox it is, for
    a person. ``assertion``: makes the signed request of a service account (RFC 7523).
    """

    command: str | None = None
    url: str | None = None
    client_id: str | None = None
    scope: str | None = None
    refresh_token: str | None = None
    client_secret: str | None = None
    keep_refresh_token: Callable[[str], object] | None = None
    user: str = ""
    assertion: Callable[[], str] | None = None


class AccessTokens:
    """The tokens of all accounts of this process. Thread-safe; two that need the same one wait for one request."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, float]] = {}
        self._lock = threading.Lock()
        self._asking: dict[str, threading.Lock] = {}  # a token server that hangs holds up nobody else's accounts

    def token(self, name: str, account: TokenAccount, *, fresh: bool = False) -> str:
        """Return a token for the account called ``name``; ``fresh``: the kept one was refused.

        Raises SignIn ``mail_sign_in`` if the refresh token or the command gives none, FixSettings
        ``mail_token_settings`` if something is missing, TryLater ``token_server_unreachable``.
        """
        with self._lock:
            asking = self._asking.setdefault(name, threading.Lock())
        with asking:
            known = self._known.get(name)
            if known is not None and not fresh and known[1] > time.monotonic():
                return known[0]
            self._known.pop(name, None)
            token, life_s = _by_command(account.command) if account.command else _by_grant(account)
            self._known[name] = (token, time.monotonic() + max(life_s - _MARGIN_S, 0.0))
            return token

    def forget(self, name: str) -> None:
        """Forget a token: the account's settings changed."""
        with self._lock:
            self._known.pop(name, None)


def _by_command(command: str) -> tuple[str, float]:
    try:
        done = subprocess.run(  # noqa: S603 - what the administrator entered, without a shell
            shlex.split(command), capture_output=True, timeout=_COMMAND_LIMIT_S, check=True, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired as error:
        raise TryLater("token_server_unreachable", say("token_command.endless")) from error
    except subprocess.CalledProcessError as error:
        raise SignIn("mail_sign_in", say("token_command.failed", code=str(error.returncode))) from error
    except (OSError, ValueError) as error:
        raise FixSettings("mail_token_settings", say("mail_token_settings", cause=cause(error))) from error
    text = done.stdout.decode("utf-8", "replace").strip()
    try:
        answer = json.loads(text)
    except ValueError:
        answer = None
    return _token_in(answer) if isinstance(answer, dict) else _token_in({"access_token": text})


def _by_grant(account: TokenAccount) -> tuple[str, float]:
    """Ask the token server: the one way for Microsoft, Google and every other one."""
    form = _form(account)
    # Imported late: most gateways sign in with a password.
    from connect_app.gateway.channels.token_server import post

    status, told = post(account.url or "", form)
    said = str(told.get("error", status))
    if status >= _SERVER_ERROR or status == _TOO_MANY or said in _PASSING:
        raise TryLater("token_server_unreachable", say("token_server_unreachable.busy", cause=str(status)))
    if said in _REVOKED:
        sentence = say("mail_sign_in.revoked", user=account.user or account.client_id or "", cause=quoted(said))
        raise SignIn("mail_sign_in", sentence)
    if status != _OK:
        raise SignIn("mail_sign_in", say("mail_sign_in.no_token", cause=quoted(said)))
    found = _token_in(told)
    changed = told.get("refresh_token")
    if changed and changed != account.refresh_token and account.keep_refresh_token is not None:
        # If the process ends here the old one is used again: both providers let it live on.
        account.keep_refresh_token(str(changed))
    return found


def _form(account: TokenAccount) -> dict[str, str]:
    if account.url and account.assertion is not None:
        return {"grant_type": _BY_ASSERTION, "assertion": account.assertion()}
    if not (account.url and account.client_id and account.refresh_token):
        raise FixSettings("mail_token_settings", say("mail_token_settings.lacking"))
    form = {"grant_type": "refresh_token", "refresh_token": account.refresh_token, "client_id": account.client_id}
    form |= {"client_secret": account.client_secret} if account.client_secret else {}
    return form | ({"scope": account.scope} if account.scope else {})


def _token_in(answer: Mapping[str, object]) -> tuple[str, float]:
    token = str(answer.get("access_token") or "")
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise SignIn("mail_sign_in", say("mail_sign_in.bad_token"))
    try:
        return token, float(str(answer.get("expires_in") or _UNSAID_LIFE_S))
    except ValueError:
        return token, _UNSAID_LIFE_S
