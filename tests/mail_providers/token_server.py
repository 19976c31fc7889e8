"""A token server that remembers whom it let in, as Microsoft's and Google's are, with the faults of `FakeOperator`.

It checks what the real ones check: redirect address, PKCE, that a code is good once, that a refresh token belongs to
its client, and that one token is for one resource.
"""

import base64
import hashlib
import json
import re
import secrets
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import requests

from tests.operators.fake import FakeOperator, Handler, Reply, Request

TENANT = "nordlys"
CLIENT_ID, CLIENT_SECRET = "11111111-2222-3333-4444-555555555555", "not so secret"
USER = "faktura@nordlys.example"
_WITHOUT_RESOURCE = {"openid", "profile", "email", "offline_access"}


@dataclass(frozen=True, slots=True)
class Grant:
    """What somebody agreed to."""

    user: str
    scopes: frozenset[str]
    redirect_uri: str = ""
    challenge: str = ""
    nonce: str = ""


class FakeTokenServer(FakeOperator):
    """``user`` signs in at the browser; ``denies``: what that answers instead. ``rotates``: renews refresh tokens."""

    def __init__(self, certificate: tuple[Path, Path] | None = None, *, rotates: bool = False) -> None:
        self.user = USER
        self.denies = ""
        self.rotates = rotates
        self.token_length = 4000
        self.life_s = 3600
        self.codes: dict[str, Grant] = {}
        self.refresh: dict[str, Grant] = {}
        self.access: dict[str, Grant] = {}
        self.devices: dict[str, Grant] = {}  # without a user as long as the code was not typed
        self.assertions: list[dict[str, Any]] = []
        super().__init__(certificate)

    @property
    def token_url(self) -> str:
        return f"{self.origin}/{TENANT}/oauth2/v2.0/token"

    def routes(self) -> list[tuple[str, str, Handler]]:
        return [
            ("GET", f"/{TENANT}/v2.0/.well-known/openid-configuration", self._configuration),
            ("GET", f"/{TENANT}/oauth2/v2.0/authorize", self._authorize),
            ("GET", "/o/oauth2/v2/auth", self._authorize),
            ("POST", f"/{TENANT}/oauth2/v2.0/token", self._token),
            ("POST", f"/{TENANT}/oauth2/v2.0/devicecode", self._device),
            ("POST", "/introspect", self._introspect),
        ]

    def revoke(self, user: str = USER) -> None:
        """Let nobody in any more who came as ``user``: a new password, say, or an administrator's word."""
        with self.lock:
            self.refresh = {one: grant for one, grant in self.refresh.items() if grant.user != user}
            self.access = {one: grant for one, grant in self.access.items() if grant.user != user}

    def end_access(self) -> None:
        """End every access token before its time."""
        with self.lock:
            self.access.clear()

    def lets_in(self, authorization: str, resource: str) -> bool:
        """Say whether an Authorization header opens a resource, such as ``https://graph.microsoft.com/``."""
        grant = self.access.get(authorization.removeprefix("Bearer "))
        return grant is not None and any(one.startswith(resource) for one in grant.scopes)

    def type_code(self) -> None:
        """Type every device code that was given out, as ``user``."""
        with self.lock:
            self.devices = {code: Grant(self.user, grant.scopes) for code, grant in self.devices.items()}

    def _configuration(self, _request: Request) -> Reply:
        base = f"{self.origin}/{TENANT}"
        return Reply(
            body={
                "issuer": f"{base}/v2.0",
                "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
                "token_endpoint": f"{base}/oauth2/v2.0/token",
                "device_authorization_endpoint": f"{base}/oauth2/v2.0/devicecode",
            }
        )

    def _authorize(self, request: Request) -> Reply:
        asked = request.query
        if asked.get("client_id") != CLIENT_ID or asked.get("code_challenge_method") != "S256":
            return Reply(400, {"error": "invalid_request"})
        answer = {"state": asked["state"]}
        if self.denies:
            answer |= {"error": self.denies, "error_description": f"{self.denies}: the user declined"}
        else:
            code = secrets.token_urlsafe()
            scopes = frozenset(asked["scope"].split())
            self.codes[code] = Grant(
                self.user, scopes, asked["redirect_uri"], asked["code_challenge"], asked.get("nonce", "")
            )
            answer["code"] = code
        if asked.get("response_mode") == "form_post":
            fields = "".join(f'<input type="hidden" name="{name}" value="{value}"/>' for name, value in answer.items())
            form = f'<form method="POST" action="{asked["redirect_uri"]}">{fields}</form>'
            return Reply(200, form.encode(), {"Content-Type": "text/html"})
        return Reply(302, headers={"Location": f"{asked['redirect_uri']}?{urlencode(answer)}"})

    def _device(self, request: Request) -> Reply:
        if request.form().get("client_id") != CLIENT_ID:
            return Reply(400, {"error": "unauthorized_client", "error_description": "AADSTS700016: not found"})
        code = secrets.token_urlsafe()
        self.devices[code] = Grant("", frozenset(request.form()["scope"].split()))
        told = {"user_code": "ABCD-1234", "device_code": code, "verification_uri": f"{self.origin}/device"}
        return Reply(body=told | {"expires_in": 900, "interval": 0})

    def _token(self, request: Request) -> Reply:
        form = request.form()
        if "assertion" in form:
            return self._service(form)
        if form.get("client_id") != CLIENT_ID:
            return _error("unauthorized_client", "AADSTS700016: Application was not found in the directory")
        wanted = frozenset(form.get("scope", "").split())
        if len({one.rpartition("/")[0] for one in wanted - _WITHOUT_RESOURCE}) > 1:
            return _error("invalid_scope", "AADSTS28000: more than one resource")
        kind = form["grant_type"]
        if kind == "authorization_code":
            return self._by_code(form, wanted)
        if kind == "refresh_token":
            grant = self.refresh.get(form["refresh_token"])
            if grant is None:
                return _error("invalid_grant", "AADSTS50173: The provided grant has expired due to it being revoked")
            if not wanted - _WITHOUT_RESOURCE <= grant.scopes:
                return _error("consent_required", "AADSTS65001: The user has not consented")
            if self.rotates:
                del self.refresh[form["refresh_token"]]
            return self._tokens(grant, wanted, with_refresh=self.rotates)
        grant = self.devices[form["device_code"]]
        if not grant.user:
            return _error("authorization_pending", "AADSTS70016: the user has not yet entered the code")
        return self._tokens(grant, wanted, with_refresh=True)

    def _introspect(self, request: Request) -> Reply:
        """Tell a mail server what a token is worth (RFC 7662)."""
        grant = self.access.get(request.form().get("token", ""))
        if grant is None:
            return Reply(body={"active": False})
        return Reply(body={"active": True, "username": grant.user, "scope": " ".join(sorted(grant.scopes))})

    def _by_code(self, form: dict[str, str], wanted: frozenset[str]) -> Reply:
        grant = self.codes.pop(form["code"], None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if grant is None or grant.challenge != challenge or grant.redirect_uri != form["redirect_uri"]:
            return _error("invalid_grant", "AADSTS70008: The provided authorization code is invalid or has expired")
        return self._tokens(grant, wanted or grant.scopes, with_refresh=True)

    def _service(self, form: dict[str, str]) -> Reply:
        body = form["assertion"].split(".")[1]
        said = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        self.assertions.append(said)
        if said["aud"] != self.token_url or self.denies:
            return _error(self.denies or "invalid_grant", "Invalid JWT")
        return self._tokens(Grant(said["sub"], frozenset(said["scope"].split())), frozenset(), with_refresh=False)

    def _tokens(self, grant: Grant, wanted: frozenset[str], *, with_refresh: bool) -> Reply:
        token = secrets.token_urlsafe()
        scopes = (wanted or grant.scopes) - _WITHOUT_RESOURCE
        self.access[token] = Grant(grant.user, scopes)
        told: dict[str, Any] = {"token_type": "Bearer", "access_token": token, "expires_in": self.life_s}
        if with_refresh:
            refresh = secrets.token_hex(self.token_length // 2)
            self.refresh[refresh] = grant
            told["refresh_token"] = refresh
        now = int(time.time())
        claims = {"aud": CLIENT_ID, "iss": f"{self.origin}/{TENANT}/v2.0", "iat": now, "exp": now + 3600}
        claims |= {"preferred_username": grant.user, "email": grant.user, "sub": "1"}
        claims |= {"nonce": grant.nonce} if grant.nonce else {}
        told["id_token"] = f"{_part({'alg': 'none'})}.{_part(claims)}."
        return Reply(body=told | {"scope": " ".join(sorted(scopes))})


def _error(code: str, description: str) -> Reply:
    return Reply(400, {"error": code, "error_description": description})


def _part(said: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(said).encode()).rstrip(b"=").decode()


@dataclass(frozen=True, slots=True)
class Landing:
    """Where the browser is sent back to, how, and what it brings."""

    method: str
    address: str
    brings: dict[str, str]


def browse(url: str, server: FakeTokenServer, certificate: Path) -> Landing:
    """Do what the browser does at the provider, up to where that sends it back."""
    asked = urlsplit(url)
    at = f"{server.origin}{asked.path}?{asked.query}"
    answer = requests.get(at, allow_redirects=False, verify=str(certificate), timeout=10)
    if answer.status_code == 200:
        address = re.search('action="([^"]+)"', answer.text)
        assert address is not None, answer.text
        return Landing("POST", address[1], dict(re.findall('name="([^"]+)" value="([^"]+)"', answer.text)))
    assert answer.status_code == 302, answer.text
    address, _, query = answer.headers["Location"].partition("?")
    return Landing("GET", address, {name: values[0] for name, values in parse_qs(query).items()})
