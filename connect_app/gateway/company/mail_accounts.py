"""A company's mail server and its mailbox for bounces as the settings describe them, with their secrets."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from connect_app.contract.companies import ImapPatch, ImapSettings, SmtpPatch, SmtpSettings
from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.gateway.channels.access_tokens import AccessTokens, TokenAccount
from connect_app.gateway.company.secret_store import SecretStore
from connect_app.gateway.company.settings import secret_name

if TYPE_CHECKING:
    from connect_app.gateway.channels.imap_connection import ImapAccount
    from connect_app.gateway.channels.smtp import SmtpAccount


def open_mail_account(
    smtp: SmtpSettings | SmtpPatch,
    company_id: str,
    bounce_address: str | None,
    secrets: SecretStore,
    tokens: AccessTokens,
) -> "SmtpAccount":
    """Return the mail server of ``smtp``; raises FixSettings ``no_mail_password``.

    Where ``smtp`` was just entered, its own secrets go before those that are stored.
    """
    from connect_app.gateway.channels.smtp import SmtpAccount

    password, token = None, None
    if smtp.username and smtp.auth == "xoauth2":
        token = _token(smtp, company_id, secrets, tokens)
    elif smtp.username:
        password = _secret("smtp", smtp, company_id, secrets, "password")
        if password is None:
            raise FixSettings("no_mail_password", say("no_mail_password"))
    return SmtpAccount(
        smtp.host,
        smtp.port,
        smtp.from_address,
        smtp.security,
        smtp.username,
        password,
        token=token,
        bounce_address=bounce_address,
    )


def open_bounce_mailbox(
    mailbox: ImapSettings | ImapPatch,
    smtp: SmtpSettings | None,
    company_id: str,
    secrets: SecretStore,
    tokens: AccessTokens,
) -> "ImapAccount":
    """Return the mailbox for bounces, with the tokens of ``smtp`` where it wants XOAUTH2.

    Raises FixSettings ``no_bounce_mailbox_password`` or ``bounce_mailbox_settings``.
    """
    from connect_app.gateway.channels.imap_connection import ImapAccount

    password, token = None, None
    if mailbox.auth == "xoauth2":
        if smtp is None or smtp.auth != "xoauth2":
            raise FixSettings(
                "bounce_mailbox_settings",
                say("bounce_mailbox_settings.tokens"),
            )
        token = _token(smtp, company_id, secrets, tokens)
    else:
        password = _secret("bounce_mailbox", mailbox, company_id, secrets, "password")
        if password is None:
            raise FixSettings(
                "no_bounce_mailbox_password",
                say("no_bounce_mailbox_password"),
            )
    return ImapAccount(mailbox.host, mailbox.port, mailbox.security, mailbox.username, password, mailbox.folder, token)


def _secret(account: str, given: object, company_id: str, secrets: SecretStore, field: str) -> str | None:
    """Return a secret of an account: the one that was just entered, else the stored one."""
    entered = getattr(given, field, None)
    if entered is not None:
        return str(entered.get_secret_value())
    return secrets.get(secret_name(account, company_id, field))


def _token(
    smtp: SmtpSettings | SmtpPatch, company_id: str, secrets: SecretStore, tokens: AccessTokens
) -> Callable[[bool], str]:
    source = TokenAccount(
        smtp.token_command,
        smtp.token_url,
        smtp.client_id,
        smtp.token_scope,
        _secret("smtp", smtp, company_id, secrets, "refresh_token"),
        _secret("smtp", smtp, company_id, secrets, "client_secret"),
        lambda new: secrets.put(secret_name("smtp", company_id, "refresh_token"), new),
    )
    parts = (company_id, smtp.host, smtp.username, source.command, source.url, source.client_id, source.refresh_token)

    def token(fresh: bool) -> str:
        return tokens.token(" ".join(map(str, parts)), source, fresh=fresh)

    return token
