"""The gateway as the client sees it: one typed method per call of the network API.

Importing this module loads requests and pydantic, which takes as long as the whole rest of a start. A window imports
it in the background, after its first paint, and names it under ``TYPE_CHECKING`` elsewhere.

    gateway = Gateway(url, token)
    company = gateway.companies()[0]
    page = gateway.invoices(company.id, view="waiting")

Every method may be called from any thread, blocks until the answer is there, and raises errors of `domain.errors`
only: TryLater ``gateway_unreachable`` without an answer, SignIn for a token that is no longer good, and the refusals
of `client.refusals`. Reads are repeated by themselves, uploads by who calls, with the same key.
"""

from pathlib import Path

from pydantic import SecretStr

from connect_app.client.disk import open_regular
from connect_app.client.file_calls import AttachmentCalls, FileCalls, InvoiceCalls
from connect_app.client.mail_calls import (
    BounceCalls,
    MailCalls,
    MailSignInCalls,
    MessageCalls,
    SavedTextCalls,
    TemplateCalls,
)
from connect_app.client.network_calls import NetworkCalls
from connect_app.client.refusals import InvalidRequest
from connect_app.client.register_calls import CustomerCalls, EmailListCalls, RegisterFileCalls
from connect_app.client.sending_calls import DeliveryCalls, PracticeCalls, SendCalls
from connect_app.client.transport import READ_TIMEOUT_S, Transport, segment, with_secrets
from connect_app.client.user_calls import UserCalls
from connect_app.client.versioned import Versioned
from connect_app.client.watch_calls import WatchCalls
from connect_app.contract.base import Page
from connect_app.contract.companies import (
    Company,
    MailLookPatch,
    MailLookShown,
    NewCompany,
    Role,
    Settings,
    SettingsPatch,
    User,
)
from connect_app.contract.damage import Agreement, Damage
from connect_app.contract.events import Counts, EventPage
from connect_app.contract.people import About, PasswordChange, SignedInAnswer, SignInRequest
from connect_app.domain.errors import Bug, ConnectError, FixData
from connect_app.domain.saying import say

_LONGEST_LOGO = 5_000_000
"""The gateway says of a longer one that it is too long."""

DAMAGED = "database_damaged"
"""Every call is refused with it while a gateway waits for a person to agree to what is done about damage."""


class Gateway(
    FileCalls,
    InvoiceCalls,
    AttachmentCalls,
    SendCalls,
    DeliveryCalls,
    EmailListCalls,
    CustomerCalls,
    RegisterFileCalls,
    TemplateCalls,
    SavedTextCalls,
    MailCalls,
    MailSignInCalls,
    BounceCalls,
    MessageCalls,
    NetworkCalls,
    WatchCalls,
    UserCalls,
    PracticeCalls,
):
    """One gateway and one sign-in. ``role`` lets one look as a clerk or an administrator in practice mode."""

    def __init__(self, url: str, token: str, role: Role | None = None) -> None:
        self.url = url
        self._transport = Transport(url, token, {"X-Practice-Role": role} if role else {})

    def looking_as(self, role: Role) -> "Gateway":
        """Return the same gateway and sign-in, seen in another role (practice mode only)."""
        return Gateway(self.url, self._transport.token, role)

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def break_off(self, thread: int) -> None:
        """Let the upload of this thread (its ident) end at once with TryLater; its key makes it safe to repeat."""
        self._transport.break_off(thread)

    def is_alive(self) -> bool:
        """Say whether the gateway answers with this token, without the patience of other calls.

        One whose list of invoices was damaged is alive: it waits for a person.
        """
        try:
            self._transport.request("GET", "/v1/me", timeout_s=5)
        except ConnectError as error:
            return error.code == DAMAGED
        return True

    def about(self) -> About:
        """Return what the gateway says of itself, also to who is not signed in.

        Raises FixData ``not_a_gateway`` where something else answers.
        """
        try:
            return About.model_validate_json(self._transport.get("/healthz"))
        except (ValueError, InvalidRequest, Bug) as error:
            raise FixData("not_a_gateway", say("not_a_gateway")) from error

    def begin_session(self, username: str, password: str) -> SignedInAnswer:
        """Sign in; raises SignIn ``sign_in_refused``, TryLater ``too_many_tries``."""
        asked = SignInRequest(username=username, password=SecretStr(password))
        response = self._transport.request("POST", "/v1/sessions", body=with_secrets(asked))
        return SignedInAnswer.model_validate_json(response.content)

    def end_session(self) -> None:
        """End this sign-in: the token holds no longer."""
        self._transport.request("DELETE", "/v1/sessions/current", timeout_s=5, may_repeat=False)

    def change_own_password(self, old: str, new: str) -> None:
        """Change one's own password; raises SignIn ``sign_in_refused``, InvalidRequest."""
        asked = PasswordChange(old=SecretStr(old), new=SecretStr(new))
        self._transport.request("PUT", "/v1/me/password", body=with_secrets(asked))

    def damage(self) -> Damage:
        """Return what a gateway waits for whose calls are refused with ``database_damaged``."""
        return Damage.model_validate_json(self._transport.get("/v1/damage"))

    def agree_to_rebuild(self, damage: Damage) -> None:
        """Agree that the list of invoices is built anew; raises InvalidRequest ``changed_meanwhile``."""
        body = Agreement(id=damage.id).model_dump_json()
        self._transport.request("POST", "/v1/damage/agreement", body=body)

    def me(self) -> User:
        """Return who is signed in, with a role per company."""
        return User.model_validate_json(self._transport.get("/v1/me"))

    def companies(self) -> list[Company]:
        """Return the companies that this user sends for."""
        return Page[Company].model_validate_json(self._transport.get("/v1/companies", {"limit": 500})).items

    def begin_company(self, new: NewCompany, key: str) -> Company:
        """Begin a further company; InvalidRequest ``already_exists`` if the name is taken."""
        return Company.model_validate_json(self._transport.post("/v1/companies", new.model_dump_json(), key))

    def settings(self, company_id: str) -> Versioned[Settings]:
        """Return the settings of a company, without secrets."""
        response = self._transport.request("GET", f"/v1/companies/{segment(company_id)}/settings")
        return Versioned(Settings.model_validate_json(response.content), response.headers.get("ETag", "*"))

    def change_settings(self, company_id: str, patch: SettingsPatch, etag: str) -> Versioned[Settings]:
        """Change the fields that were set in ``patch``. Raises ChangedMeanwhile, FixSettings ``forbidden``."""
        response = self._transport.request(
            "PATCH",
            f"/v1/companies/{segment(company_id)}/settings",
            body=with_secrets(patch),
            headers={"If-Match": etag},
        )
        return Versioned(Settings.model_validate_json(response.content), response.headers.get("ETag", "*"))

    def set_logo(self, company_id: str, picture: Path) -> Versioned[Settings]:
        """Let mails have a logo. Raises FixData ``file_unreadable``, InvalidRequest for what is no picture."""
        try:
            with open_regular(picture) as stream:
                data = stream.read(_LONGEST_LOGO + 1)
        except OSError as error:
            raise FixData("file_unreadable", say("file_unreadable.check", name=picture.name)) from error
        return self._logo("PUT", company_id, data)

    def remove_logo(self, company_id: str) -> Versioned[Settings]:
        """Let mails have no logo."""
        return self._logo("DELETE", company_id, None)

    def _logo(self, method: str, company_id: str, data: bytes | None) -> Versioned[Settings]:
        path = f"/v1/companies/{segment(company_id)}/settings/look/logo"
        response = self._transport.request(method, path, body=data)
        return Versioned(Settings.model_validate_json(response.content), response.headers.get("ETag", "*"))

    def preview_look(self, company_id: str, look: MailLookPatch) -> MailLookShown:
        """Return how a mail would look, on examples; nothing is kept."""
        path = f"/v1/companies/{segment(company_id)}/settings/look/preview"
        return MailLookShown.model_validate_json(self._transport.post(path, look.model_dump_json()))

    def counts(self, company_id: str) -> Counts:
        """Return how many rows each view has."""
        return Counts.model_validate_json(self._transport.get(f"/v1/companies/{segment(company_id)}/counts"))

    def events(self, company_id: str, after: str | None, wait_s: int = 0) -> EventPage:
        """Return what happened after a cursor, waiting up to ``wait_s`` (25 at most) seconds for something.

        Without a cursor: from the very first event on. A cursor that the gateway does not know: InvalidRequest.
        """
        path = f"/v1/companies/{segment(company_id)}/events"
        query = {"after": after, "wait": wait_s}
        content = self._transport.get(path, query, READ_TIMEOUT_S + wait_s, may_repeat=False)
        return EventPage.model_validate_json(content)
