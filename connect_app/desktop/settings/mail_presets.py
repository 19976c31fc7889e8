"""What the large mail providers want: servers, ports, and where access tokens come from. Data, to be kept up to date.

Google: "IMAP, POP, and SMTP" and "OAuth 2.0" of Gmail for developers. Microsoft: "Authenticate an IMAP, POP or SMTP
connection using OAuth", "Exchange Online limits" (30 messages per minute), and message MC786329 about the end of
sign-in by password. `CHECKED_ON` says when somebody last looked there.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MailPreset:
    """One provider. ``scope`` covers sending and the mailbox for bounces, since one refresh token serves both.

    ``sign_in``: where one signs in, as the contract names it; ``way``: as there.
    """

    name: str
    host: str
    port: int
    security: str
    imap_host: str
    token_url: str
    scope: str
    sign_in: str
    per_minute: int = 0
    way: str = "smtp"


CHECKED_ON = date(2026, 11, 30)
TENANTS = "https://login.microsoftonline.com/"
_V2 = "/oauth2/v2.0/token"
ANY_TENANT = "organizations"
_GOOGLE = "https://oauth2.googleapis.com/token"
_OUTLOOK_SCOPE = "https://outlook.office.com/SMTP.Send https://outlook.office.com/IMAP.AccessAsUser.All offline_access"

IMAP_PORT = 993


def token_url_of(tenant: str) -> str:
    """Return where a tenant of Microsoft changes a refresh token for access tokens."""
    return f"{TENANTS}{tenant}{_V2}"


def tenant_of(token_url: str) -> str | None:
    """Return the tenant in such an address, None where it is no address of Microsoft's."""
    is_microsoft = token_url.startswith(TENANTS) and token_url.endswith(_V2)
    return token_url.removeprefix(TENANTS).removesuffix(_V2) if is_microsoft else None


PRESETS = (
    MailPreset("Gmail", "smtp.gmail.com", 465, "tls", "imap.gmail.com", _GOOGLE, "https://mail.google.com/", "google"),
    MailPreset(
        "Microsoft 365", "smtp.office365.com", 587, "starttls", "outlook.office365.com",
        token_url_of(ANY_TENANT), _OUTLOOK_SCOPE, "microsoft", per_minute=30,
    ),
    MailPreset(
        "Microsoft Graph", "graph.microsoft.com", 443, "tls", "outlook.office365.com",
        token_url_of(ANY_TENANT), _OUTLOOK_SCOPE, "microsoft", per_minute=30, way="graph",
    ),
    MailPreset(
        "Outlook.com", "smtp-mail.outlook.com", 587, "starttls", "outlook.office365.com",
        token_url_of("consumers"), _OUTLOOK_SCOPE, "microsoft", per_minute=30,
    ),
)  # fmt: skip


def preset_of(host: str) -> MailPreset | None:
    """Return the provider whose mail server this is, None for any other."""
    return next((preset for preset in PRESETS if preset.host == host.strip().casefold()), None)
