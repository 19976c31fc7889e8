"""What the large mail providers want: servers, ports, and where access tokens come from. Data, to be kept up to date.

Google: "IMAP, POP, and SMTP" and "OAuth 2.0" of Gmail for developers. Microsoft: "Authenticate an IMAP, POP or SMTP
connection using OAuth" and "Exchange Online limits" (30 messages per minute).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailPreset:
    """One provider. ``scope`` covers sending and the mailbox for bounces, since one refresh token serves both."""

    name: str
    host: str
    port: int
    security: str
    imap_host: str
    token_url: str
    scope: str
    per_minute: int = 0


_GOOGLE = "https://oauth2.googleapis.com/token"
_MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"
_OUTLOOK_SCOPE = "https://outlook.office.com/SMTP.Send https://outlook.office.com/IMAP.AccessAsUser.All offline_access"

IMAP_PORT = 993

PRESETS = (
    MailPreset("Gmail", "smtp.gmail.com", 465, "tls", "imap.gmail.com", _GOOGLE, "https://mail.google.com/"),
    MailPreset(
        "Microsoft 365", "smtp.office365.com", 587, "starttls", "outlook.office365.com",
        _MICROSOFT.format(tenant="organizations"), _OUTLOOK_SCOPE, per_minute=30,
    ),
    MailPreset(
        "Outlook.com", "smtp-mail.outlook.com", 587, "starttls", "outlook.office365.com",
        _MICROSOFT.format(tenant="consumers"), _OUTLOOK_SCOPE, per_minute=30,
    ),
)  # fmt: skip


def preset_of(host: str) -> MailPreset | None:
    """Return the provider whose mail server this is, None for any other."""
    return next((preset for preset in PRESETS if preset.host == host.strip().casefold()), None)
