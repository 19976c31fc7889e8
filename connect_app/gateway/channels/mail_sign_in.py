"""Signing in to a mail account in the browser or by a code, at Microsoft (msal) or Google (authlib).

A refresh token is all that comes of it, and all that is kept: `access_tokens` renews what is made of it, for every
account in the same way. Nothing is remembered between *begin* and *finish*: what the first gives out comes back with
the second, so that any gateway process may take it.
"""

import base64
import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from connect_app.domain.errors import ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.saying import quoted, say
from connect_app.domain.system_faults import cause
from connect_app.gateway.channels.token_server import ANSWER_LIMIT_S, make_safe, patient_session

if TYPE_CHECKING:
    import msal
    from authlib.integrations.requests_client import OAuth2Session

PENDING = "sign_in_pending"
_STILL_OPEN = ("authorization_pending", "slow_down")
_V2 = "/oauth2/v2.0/token"
_SAID_MOST = 300


@dataclass(frozen=True, slots=True)
class MailProvider:
    """Where one signs in, and what for. ``token_url``: where a refresh token is changed for access tokens.

    ``send``, ``graph`` and ``mailbox``: the scopes for handing over by SMTP, through Graph, and for reading bounces by
    IMAP. Those of one resource come as one token.
    """

    label: str
    token_url: str
    send: tuple[str, ...]
    mailbox: tuple[str, ...]
    graph: tuple[str, ...] = ()
    always: str = ""
    """What every request for a token names beside its scopes."""

    def scopes(self, way: str) -> tuple[str, ...]:
        """Return what a token for this way of sending is for; by SMTP it opens the mailbox, too."""
        return self.graph if way == "graph" else tuple(dict.fromkeys(self.send + self.mailbox))


_OUTLOOK, _GRAPH = "https://outlook.office.com/", "https://graph.microsoft.com/"
PROVIDERS: Mapping[str, MailProvider] = {
    "microsoft": MailProvider(
        "Microsoft",
        "https://login.microsoftonline.com/organizations" + _V2,
        (_OUTLOOK + "SMTP.Send",),
        (_OUTLOOK + "IMAP.AccessAsUser.All",),
        tuple(_GRAPH + one for one in ("Mail.ReadWrite", "Mail.Send", "Mail.ReadWrite.Shared", "Mail.Send.Shared")),
        always="offline_access",
    ),
    "google": MailProvider(
        "Google",
        "https://oauth2.googleapis.com/token",
        ("https://mail.google.com/",),
        ("https://mail.google.com/",),
    ),
}
"""Microsoft: "Authenticate an IMAP, POP or SMTP connection using OAuth" and "Outlook mail API" of Graph. Google: "OAuth
2.0 Mechanism" of Gmail. Read in November 2026."""
_GOOGLE_BROWSER = "https://accounts.google.com/o/oauth2/v2/auth"
_WHO = ("openid", "email")


@dataclass(frozen=True, slots=True)
class Registration:
    """As what we ask a provider: the company's own application there, or the build's. ``way``: smtp or graph."""

    provider: str
    token_url: str
    client_id: str
    client_secret: str | None = None
    way: str = "smtp"

    @property
    def scopes(self) -> tuple[str, ...]:
        """What the first token is for."""
        return PROVIDERS[self.provider].scopes(self.way)

    @property
    def consent(self) -> tuple[str, ...]:
        """What the owner of the mailbox agrees to, once: sending and reading what came back."""
        return tuple(dict.fromkeys(self.scopes + PROVIDERS[self.provider].mailbox))


@dataclass(frozen=True, slots=True)
class BrowserQuestion:
    """What is opened in the browser, and what comes back with its answer."""

    url: str
    state: str
    verifier: str
    nonce: str = ""


@dataclass(frozen=True, slots=True)
class DeviceQuestion:
    """A code that a person types at ``url``, in any browser, and what is asked with meanwhile."""

    user_code: str
    url: str
    device_code: str
    expires_s: float
    interval_s: float


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What a sign-in gave. ``who``: the address of whoever signed in, empty where it was not said."""

    refresh_token: str
    who: str


def begin(app: Registration, redirect_uri: str, hint: str | None) -> BrowserQuestion:
    """Return what to open in the browser; raises TryLater, or FixSettings where tenant or client are not known."""
    if app.provider == "google":
        return _begin_at_google(app, redirect_uri, hint)
    with _translated(app):
        flow = _microsoft(app).initiate_auth_code_flow(
            list(app.consent),
            redirect_uri=redirect_uri,
            login_hint=hint,
            prompt="select_account",
            response_mode="form_post",  # so that the code stands in no history of the browser
        )
    return BrowserQuestion(flow["auth_uri"], flow["state"], flow["code_verifier"], flow["nonce"])


def finish(app: Registration, question: BrowserQuestion, redirect_uri: str, code: str) -> SignedIn:
    """Change the code that the browser brought for a refresh token; raises SignIn, TryLater or FixSettings."""
    if app.provider == "google":
        return _finish_at_google(app, question, redirect_uri, code)
    with _translated(app):
        client = _microsoft(app)
        flow = {
            "state": question.state,
            "redirect_uri": redirect_uri,
            "scope": [*app.consent, "openid", "profile", "offline_access"],
            "code_verifier": question.verifier,
            "nonce": question.nonce,
        }
        told = client.acquire_token_by_auth_code_flow(
            flow, {"state": question.state, "code": code}, scopes=list(app.scopes)
        )
    return _signed_in(app, told, told.get("id_token_claims") or {})


def begin_device(app: Registration) -> DeviceQuestion:
    """Return a code to type at Microsoft; raises TryLater or FixSettings. Google has none for mail."""
    if app.provider != "microsoft":
        raise FixSettings("no_device_code", say("no_device_code"))
    with _translated(app):
        flow = _microsoft(app).initiate_device_flow(list(app.scopes))
    if "user_code" not in flow:
        raise _refused(app, flow)
    return DeviceQuestion(
        str(flow["user_code"]),
        str(flow["verification_uri"]),
        str(flow["device_code"]),
        float(flow.get("expires_in", 900)),
        float(flow.get("interval", 5)),
    )


def finish_device(app: Registration, device_code: str) -> SignedIn:
    """Ask once whether the code was typed; raises TryLater ``sign_in_pending`` while it was not, else as `finish`."""
    with _translated(app):
        flow = {"device_code": device_code, "interval": 1}
        told = _microsoft(app).acquire_token_by_device_flow(flow, exit_condition=lambda _flow: True)
    if told.get("error") in _STILL_OPEN:
        raise TryLater(PENDING, say(PENDING))
    return _signed_in(app, told, told.get("id_token_claims") or {})


def is_service_key(text: str) -> bool:
    """Say whether a text is the JSON key of a service account."""
    try:
        key = json.loads(text)
        return isinstance(key, dict) and all(isinstance(key[one], str) for one in ("client_email", "private_key"))
    except (ValueError, KeyError):
        return False


def service_assertion(key: str, token_url: str, user: str, scopes: Sequence[str]) -> str:
    """Return the request of a service account to act for a user of its domain, signed with its key (RFC 7523).

    Raises FixSettings ``mail_token_settings`` where the key cannot sign.
    """
    from authlib.oauth2.rfc7523 import JWTBearerGrant

    try:
        said = json.loads(key)
        signed = JWTBearerGrant.sign(
            said["private_key"],
            said["client_email"],
            token_url,
            subject=user,
            claims={"scope": " ".join(scopes)},
            header={"alg": "RS256"},
        )
    except Exception as error:  # whatever a library for keys raises about a key that is none
        raise FixSettings("mail_token_settings", say("no_service_key")) from error
    return signed.decode() if isinstance(signed, bytes) else str(signed)


def _microsoft(app: Registration) -> "msal.ClientApplication":
    # Imported late: it takes 200 ms and most gateways never sign anybody in.
    import msal

    named: dict[str, Any] = {
        "authority": app.token_url.removesuffix(_V2),
        "instance_discovery": False,  # the address comes from an administrator
        "http_client": patient_session(),
    }
    if app.client_secret:
        return msal.ConfidentialClientApplication(app.client_id, client_credential=app.client_secret, **named)
    return msal.PublicClientApplication(app.client_id, **named)


@contextmanager
def _google(app: Registration, redirect_uri: str) -> "Iterator[OAuth2Session]":
    # Imported late, as msal.
    from authlib.integrations.requests_client import OAuth2Session

    with OAuth2Session(
        app.client_id,
        app.client_secret,
        scope=" ".join((*_WHO, *app.consent)),
        redirect_uri=redirect_uri,
        code_challenge_method="S256",
        token_endpoint_auth_method="client_secret_post" if app.client_secret else "none",
    ) as session:
        make_safe(session)
        yield session


def _begin_at_google(app: Registration, redirect_uri: str, hint: str | None) -> BrowserQuestion:
    verifier = secrets.token_urlsafe(64)
    with _google(app, redirect_uri) as session:
        asked = {"access_type": "offline", "prompt": "consent", **({"login_hint": hint} if hint else {})}
        url, state = session.create_authorization_url(_GOOGLE_BROWSER, code_verifier=verifier, **asked)
    return BrowserQuestion(url, state, verifier)


def _finish_at_google(app: Registration, question: BrowserQuestion, redirect_uri: str, code: str) -> SignedIn:
    from authlib.integrations.base_client import OAuthError

    with _translated(app), _google(app, redirect_uri) as session:
        try:
            told = dict(
                session.fetch_token(
                    app.token_url,
                    grant_type="authorization_code",
                    code=code,
                    code_verifier=question.verifier,
                    timeout=ANSWER_LIMIT_S,
                    allow_redirects=False,
                )
            )
        except OAuthError as error:
            told = {"error": error.error, "error_description": error.description}
    return _signed_in(app, told, _claims(told.get("id_token")))


def _claims(id_token: object) -> Mapping[str, object]:
    """Return what an identity token says; it came from the token server itself, so its signature adds nothing."""
    try:
        body = str(id_token).split(".")[1]
        told = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except (IndexError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _signed_in(app: Registration, told: Mapping[str, object], claims: Mapping[str, object]) -> SignedIn:
    if "access_token" not in told:
        raise _refused(app, told)
    token = told.get("refresh_token")
    if not isinstance(token, str) or not token:
        raise SignIn("mail_sign_in", say("mail_sign_in.nothing_to_keep", provider=PROVIDERS[app.provider].label))
    who = str(claims.get("preferred_username") or claims.get("email") or "")
    return SignedIn(token, who if who.isprintable() else "")


def _refused(app: Registration, told: Mapping[str, object]) -> ConnectError:
    words = " ".join(str(told.get("error_description") or told.get("error") or "").split())
    label = PROVIDERS[app.provider].label
    return SignIn("mail_sign_in", say("mail_sign_in.refused", provider=label, cause=quoted(words[:_SAID_MOST])))


@contextmanager
def _translated(app: Registration) -> Iterator[None]:
    """Translate what the libraries raise."""
    import requests

    label = PROVIDERS[app.provider].label
    try:
        yield
    except requests.RequestException as error:
        sentence = say("token_server_unreachable", cause=cause(root_of(error)))
        raise TryLater("token_server_unreachable", sentence) from error
    except (ValueError, KeyError, RuntimeError) as error:  # a tenant that is not there, an answer that is none
        words = " ".join(str(error).split())[:_SAID_MOST]
        raise FixSettings(
            "mail_sign_in_address", say("mail_sign_in_address", provider=label, cause=quoted(words))
        ) from error


def root_of(error: BaseException) -> BaseException:
    """Return the first fault, of the system or of TLS: what the library wraps around it names addresses."""
    while error.__context__ is not None:
        error = error.__context__
    return error
