"""Who uses the gateway, for which company, with which settings."""

from typing import Any, Literal

from pydantic import ConfigDict, Field, SecretStr, model_validator

from connect_app.contract.base import Instant, Model, RequestModel, Telling, Words
from connect_app.contract.matching import MatchingPatch, MatchingRules
from connect_app.contract.messages import CopyWay, Language, MailCopy
from connect_app.contract.required import RequiredAttachment
from connect_app.domain.saying import say

Role = Literal["admin", "clerk", "reader"]
Security = Literal["tls", "starttls", "none"]
MailAuth = Literal["password", "xoauth2"]
MailWay = Literal["smtp", "graph"]
"""How mail is handed over: to a mail server, or through Microsoft Graph."""
MailSignIn = Literal["microsoft", "google", "google_service"]
"""Whose tokens open the mailbox: after a sign-in there, or (``google_service``) with the key of a service account."""


class User(Model):
    """The person (or the embedded client) behind the token."""

    id: str
    name: str
    email: str | None
    roles: dict[str, Role]


UNNAMED = (say("word.my_company"), say("word.practice_company"))
"""What a company is called that nobody has named yet, for real work and in practice."""


class Company(Model):
    """One company that this user sends for."""

    id: str
    name: str
    org_number: str | None = None
    country: str | None = None


class NewCompany(RequestModel):
    """A further company: its name, and what is known of it. Without a language it takes the gateway's."""

    name: str = Field(max_length=200)
    org_number: str | None = Field(default=None, max_length=100)
    country: str | None = Field(default=None, pattern="^[A-Z]{2}$")
    """ISO 3166-1, two letters."""
    language: Language | None = None


class CompanyPatch(RequestModel):
    """What changes; what is left out stays, null empties all but the name."""

    name: str | None = Field(default=None, max_length=200)
    org_number: str | None = Field(default=None, max_length=100)
    country: str | None = Field(default=None, pattern="^[A-Z]{2}$")


class SmtpSettings(Model):
    """The mail server of the company; the password is write-only and kept in the keyring."""

    host: str
    port: int
    security: Security
    username: str | None = None
    from_address: str
    way: MailWay = "smtp"
    """``graph``: host and port are those of Graph, and nothing is said by SMTP."""
    auth: MailAuth = "password"
    sign_in: MailSignIn | None = None
    """For ``xoauth2``: where one signs in; the scopes are then the program's own."""
    signed_in_as: str | None = None
    """Who signed in there, None if nobody did."""
    token_command: str | None = None
    """For ``xoauth2``: a command whose output is an access token (or JSON with ``access_token``, ``expires_in``)."""
    token_url: str | None = None
    """For ``xoauth2`` without a command: where a refresh token is changed for an access token."""
    client_id: str | None = None
    token_scope: str | None = None
    max_per_minute: int | None = None
    max_per_hour: int | None = None
    max_size: int | None = None
    """The greatest message in bytes, where the way does not say it itself (``graph``)."""
    certificate: str | None = None
    """SHA-256 of the one certificate that counts for this server, in hexadecimal; None: the usual authorities do."""
    authority: str | None = None
    """Certificates in PEM of the company's own authority: the only one that counts for this server."""
    has_password: bool = False
    has_refresh_token: bool = False
    has_client_secret: bool = False
    has_service_key: bool = False


class SmtpPatch(RequestModel):
    """A whole new mail server setting; a password left out stays as it is."""

    host: str = Field(min_length=1, max_length=253)
    port: int = Field(ge=1, le=65535)
    security: Security = "tls"
    username: str | None = None
    from_address: str
    way: MailWay = "smtp"
    auth: MailAuth = "password"
    sign_in: MailSignIn | None = None
    token_command: str | None = Field(default=None, max_length=1000)
    token_url: str | None = Field(
        default=None, max_length=500, pattern=r"^(https://|http://(localhost|127\.0\.0\.1)[:/])"
    )
    client_id: str | None = Field(default=None, max_length=500)
    token_scope: str | None = Field(default=None, max_length=500)
    max_per_minute: int | None = Field(default=None, ge=1, le=1_000_000)
    max_per_hour: int | None = Field(default=None, ge=1, le=10_000_000)
    max_size: int | None = Field(default=None, ge=100_000, le=150_000_000)
    certificate: str | None = Field(default=None, max_length=200)
    authority: str | None = Field(default=None, max_length=100_000)
    password: SecretStr | None = None
    refresh_token: SecretStr | None = None
    client_secret: SecretStr | None = None
    service_key: SecretStr | None = None
    """For ``google_service``: the JSON key of the service account."""


class SmtpTest(RequestModel):
    """A test of the mail server: the stored one, or ``smtp`` before it is stored (secrets left out are the stored)."""

    to: str | None = Field(default=None, max_length=320)
    smtp: SmtpPatch | None = None


class ImapSettings(Model):
    """The mailbox in which bounces land; it is only read. The password is write-only and kept in the keyring."""

    host: str
    port: int
    security: Security
    username: str
    folder: str = "INBOX"
    auth: MailAuth = "password"
    """``xoauth2``: with the access tokens of the company's mail server."""
    certificate: str | None = None
    """SHA-256 of the one certificate that counts for this server, in hexadecimal; None: the usual authorities do."""
    authority: str | None = None
    """Certificates in PEM of the company's own authority: the only one that counts for this server."""
    has_password: bool = False


class ImapPatch(RequestModel):
    """A whole new mailbox setting; a password left out stays as it is."""

    host: str = Field(min_length=1, max_length=253)
    port: int = Field(default=993, ge=1, le=65535)
    security: Security = "tls"
    username: str = Field(min_length=1, max_length=320)
    folder: str = Field(default="INBOX", min_length=1, max_length=500)
    auth: MailAuth = "password"
    certificate: str | None = Field(default=None, max_length=200)
    authority: str | None = Field(default=None, max_length=100_000)
    password: SecretStr | None = None


class SentMailboxSettings(Model):
    """The mailbox that gets a copy of each sent mail, by IMAP. The password is write-only and kept in the keyring.

    ``folder`` None: the one that the server marks as that for sent mail. A provider that keeps sent mail itself gets
    no copy.
    """

    host: str
    port: int
    security: Security
    username: str
    folder: str | None = None
    auth: MailAuth = "password"
    """``xoauth2``: with the access tokens of the company's mail server."""
    certificate: str | None = None
    """SHA-256 of the one certificate that counts for this server, in hexadecimal; None: the usual authorities do."""
    authority: str | None = None
    """Certificates in PEM of the company's own authority: the only one that counts for this server."""
    has_password: bool = False


class SentMailboxPatch(RequestModel):
    """A whole new setting; a password left out stays as it is."""

    host: str = Field(min_length=1, max_length=253)
    port: int = Field(default=993, ge=1, le=65535)
    security: Security = "tls"
    username: str = Field(min_length=1, max_length=320)
    folder: str | None = Field(default=None, min_length=1, max_length=500)
    auth: MailAuth = "password"
    certificate: str | None = Field(default=None, max_length=200)
    authority: str | None = Field(default=None, max_length=100_000)
    password: SecretStr | None = None


class SentMailboxTest(RequestModel):
    """A test of the mailbox for sent mail: the stored one, or ``mailbox`` before it is stored (as `SmtpTest`)."""

    mailbox: SentMailboxPatch | None = None


class ImapTest(RequestModel):
    """A test of the mailbox for bounces: the stored one, or ``mailbox`` before it is stored (as `SmtpTest`)."""

    mailbox: ImapPatch | None = None


class SmtpTestStep(Telling):
    """One step of a test, and in words what happened; the last is ``accepted`` or, of a mailbox, ``folder``."""

    told_in = "detail"

    step: Literal["connect", "tls", "sign_in", "accepted", "folder"]
    ok: bool
    detail: Words


class OfferedCertificate(Model):
    """What a server shows that nobody vouches for: a person compares the fingerprint and says whether it is trusted."""

    sha256: str
    subject: str
    issuer: str
    valid_from: Instant
    valid_until: Instant


class SmtpTestResult(Model):
    """What happened, step by step up to the first that failed.

    ``to``: where the message went; of a mailbox, the folder that was looked into.
    """

    ok: bool
    to: str
    steps: list[SmtpTestStep]
    max_size: int | None = None
    """The greatest message, in bytes, that the server says it takes."""
    certificate: OfferedCertificate | None = None
    """Where TLS failed because nobody vouches for it, or it is another than the pinned one."""


class ProviderAbilities(Model):
    """What an operator can do; ``fall_backs``: what it would do by itself, and is told not to."""

    formats: list[str]
    attachments: Literal["inside", "none"]
    max_document_size: int | None
    fall_backs: list[Literal["email", "print"]]
    looks_up: bool
    gives_receipts: bool
    answers_before_repeat: Literal["state", "key", "search", "nothing"]
    takes_address: bool = True
    """Whether it takes the recipient's address beside the document, so that it can be corrected without changing it."""


class ProviderField(Model):
    """One field of the form for an operator's account."""

    name: str
    label: str
    kind: Literal["text", "secret", "url", "choice"]
    required: bool
    help: str
    choices: list[str] = []


class KnownProvider(Model):
    """An e-invoice operator that can be chosen."""

    name: str
    label: str
    fields: list[ProviderField]
    can: ProviderAbilities


class KnownProviders(Model):
    """All that can be chosen."""

    items: list[KnownProvider]


class ProviderSettings(Model):
    """The account at an e-invoice operator.

    ``fields`` are its values but the secrets, which are write-only and kept in the keyring: beside them stands
    ``has_<name>`` for each.
    """

    model_config = ConfigDict(frozen=True, extra="allow")
    __pydantic_extra__: dict[str, bool]

    name: str
    fields: dict[str, str] = {}

    @model_validator(mode="before")
    @classmethod
    def _read_old_row(cls, given: Any) -> Any:
        """Take what an earlier version wrote: one text called ``account``."""
        if isinstance(given, dict) and "account" in given:
            account = given["account"]
            given = {name: value for name, value in given.items() if name != "account"}
            given["fields"] = {**({"account": account} if account else {}), **given.get("fields", {})}
        return given

    def has(self, secret: str) -> bool:
        """Return whether a secret was given."""
        return bool((self.__pydantic_extra__ or {}).get(f"has_{secret}"))


class ProviderPatch(RequestModel):
    """A whole new provider account; a secret left out stays as it is, as long as the provider is the same.

    ``account`` and ``secret`` are the fields of those names, as earlier versions wrote them.
    """

    name: str = Field(min_length=1, max_length=100)
    fields: dict[str, SecretStr | None] = Field(default={}, max_length=50)
    """Which of them are secrets says the provider, so that none is ever shown."""
    account: str | None = None
    secret: SecretStr | None = None

    @property
    def values(self) -> dict[str, str | None]:
        """All fields that were given, by name."""
        found: dict[str, str | None] = {}
        if self.account is not None:
            found["account"] = self.account
        if self.secret is not None:
            found["secret"] = self.secret.get_secret_value()
        return found | {name: None if one is None else one.get_secret_value() for name, one in self.fields.items()}


class ProviderTest(RequestModel):
    """A test of the account: the stored one, or ``provider`` before it is stored (secrets left out are the stored)."""

    provider: ProviderPatch | None = None


class ProviderTestStep(Telling):
    """One step of a test, and in words what happened."""

    told_in = "detail"

    step: Literal["connect", "sign_in", "account"]
    ok: bool
    detail: Words


class ProviderTestResult(Model):
    """What happened, step by step up to the first that failed; nothing was sent."""

    ok: bool
    steps: list[ProviderTestStep]


class MailCopySettings(MailCopy):
    """Who gets a copy of every invoice mail of the company."""

    resends: bool = False
    """Whether a copy goes, too, when an invoice is sent again."""


class MailCopyPatch(RequestModel):
    """A whole new setting of the fixed copy."""

    address: str = Field(min_length=1, max_length=320)
    way: CopyWay = "bcc"
    resends: bool = False


class PrintSettings(Model):
    """Where print files go, and whether the business system's own PDF is printed (then only PDF can be attached)."""

    folder: str | None = None
    own_layout: bool = False


class PrintPatch(RequestModel):
    """A whole new print setting."""

    folder: str | None = None
    own_layout: bool = False


class OfficeHours(RequestModel):
    """When the office is open on working days, as ``HH:MM`` on the clock of whoever sends."""

    begins: str = Field(default="08:00", pattern=r"^([01]\d|2[0-3]):[0-5]\d$")
    ends: str = Field(default="17:00", pattern=r"^([01]\d|2[0-3]):[0-5]\d$")


class LogoFacts(Model):
    """The logo in mails; its bytes are fetched by themselves."""

    sha256: str
    media_type: str
    width: int
    height: int
    size: int


class MailLook(Model):
    """How mails look: HTML beside the plain text, with the company's colour, logo and signature.

    ``signature`` and templates may mark words: ``**bold**`` and ``[words](https://…)``.
    """

    enabled: bool = False
    colour: str = "#1f4e79"
    signature: str = ""
    logo: LogoFacts | None = None


class MailLookPatch(RequestModel):
    """A whole new look; the logo stays, it has a call of its own."""

    enabled: bool = False
    colour: str = Field(default="#1f4e79", pattern=r"^#[0-9a-f]{6}$")
    signature: str = Field(default="", max_length=2_000)


class MailLookShown(Model):
    """How a mail with a look reads, on examples. ``size``: of the HTML and its logo on the wire, in bytes.

    The logo stands in ``html`` itself, so that nothing has to be loaded.
    """

    html: str
    text: str
    size: int


class Settings(Model):
    """The settings of one company."""

    attachments_enabled: bool
    administrator_contact: str | None = None
    company_name: str = ""
    """What the company is called in lists and windows; mails carry the sender's name."""
    default_language: Language = "en"
    sender_name: str | None = None
    department: str | None = None
    reply_to: str | None = None
    reply_to_allowed: str | None = None
    """Further addresses, apart by ``,`` or ``;``, to which a clerk may let the replies to one message go."""
    notification_address: str | None = None
    mail_copy: MailCopySettings | None = None
    bounce_address: str | None = None
    """Where bounces go; each mail's own is made of it by plus-tagging (``bounces+<delivery id>@…``)."""
    bounce_mailbox: ImapSettings | None = None
    sent_mailbox: SentMailboxSettings | None = None
    """Where a copy of each sent mail is kept; None: nowhere, or the mail provider does that itself."""
    public_url: str | None = None
    """The gateway's address as recipients reach it; without it no links to the recipient's page are made."""
    link_days: int = 90
    undo_s: int = 10
    office_hours: OfficeHours = OfficeHours()
    look: MailLook = MailLook()
    max_file_size: int = 1_000_000_000
    max_attachment_size: int = 5_000_000
    own_picture: Literal["recognise", "pattern", "never"] = "recognise"
    """Which embedded PDF is the invoice itself: the one that is recognised, also one that fits the pattern, or none."""
    own_picture_pattern: str | None = None
    """In the name or the description of that PDF; ``*`` stands for anything."""
    matching: MatchingRules = MatchingRules()
    required_attachments: list[RequiredAttachment] = []
    file_name: str | None = None
    """A pattern for the names of invoices' files in mails: ``{number}``, with ``{kind}``, ``{customer}``, ``{date}``.
    None: ``faktura-17.pdf`` in the mail's language."""
    payment_code: bool = True
    """Whether the sheets that the gateway makes of invoices have a code to pay with, where one can be made."""
    swish_number: str | None = None
    """The company's number at Swish; with it those sheets have Swish's code, too, where they are in Swedish kronor."""
    single_address: bool = False
    """Strict: a row of the e-mail list holds just one address."""
    recipient_watch: Literal["weekly", "off"] = "weekly"
    """Whether the network is asked every week whom of the customer register it reaches."""
    smtp: SmtpSettings | None = None
    provider: ProviderSettings | None = None
    print: PrintSettings = PrintSettings()
    session_secrets: list[str] = []
    """Secrets that could not be kept, such as ``smtp.password``: known only until the gateway ends."""
    damaged: list[str] = []
    """Settings that a disk has spoilt; they have their first value, and nothing is sent until each is saved anew."""


class SettingsPatch(RequestModel):
    """What changes; what is left out stays, null empties."""

    attachments_enabled: bool | None = None
    administrator_contact: str | None = None
    company_name: str | None = Field(default=None, max_length=200)
    default_language: Language | None = None
    sender_name: str | None = None
    department: str | None = None
    reply_to: str | None = None
    reply_to_allowed: str | None = Field(default=None, max_length=10_000)
    notification_address: str | None = None
    mail_copy: MailCopyPatch | None = None
    bounce_address: str | None = None
    bounce_mailbox: ImapPatch | None = None
    sent_mailbox: SentMailboxPatch | None = None
    public_url: str | None = Field(default=None, max_length=500, pattern=r"^https?://[^\s/?#]+(/[^\s?#]*)?$")
    link_days: int | None = Field(default=None, ge=1, le=3650)
    undo_s: int | None = Field(default=None, ge=0, le=600)
    office_hours: OfficeHours | None = None
    look: MailLookPatch | None = None
    max_attachment_size: int | None = Field(default=None, ge=1, le=50_000_000)
    own_picture: Literal["recognise", "pattern", "never"] | None = None
    own_picture_pattern: str | None = Field(default=None, max_length=200)
    matching: MatchingPatch | None = None
    required_attachments: list[RequiredAttachment] | None = Field(default=None, max_length=100, strict=False)
    file_name: str | None = Field(default=None, max_length=100)
    payment_code: bool | None = None
    swish_number: str | None = Field(default=None, max_length=40)
    single_address: bool | None = None
    recipient_watch: Literal["weekly", "off"] | None = None
    smtp: SmtpPatch | None = None
    provider: ProviderPatch | None = None
    print: PrintPatch | None = None
