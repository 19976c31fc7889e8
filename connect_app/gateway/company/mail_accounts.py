"""A company's mail server and its mailbox for bounces as the settings describe them, with their secrets."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from connect_app.contract.companies import (
    ImapPatch,
    ImapSettings,
    SentMailboxPatch,
    SentMailboxSettings,
    SmtpPatch,
    SmtpSettings,
)
from connect_app.domain.errors import FixSettings, SignIn
from connect_app.domain.saying import say
from connect_app.gateway.channels.access_tokens import AccessTokens, TokenAccount
from connect_app.gateway.channels.mail_sign_in import PROVIDERS, MailProvider, Registration, service_assertion
from connect_app.gateway.channels.trust import Trust, check_authority, read_fingerprint
from connect_app.gateway.company.settings import secret_name
from connect_app.resource_files import resource
from connect_app.system.secret_store import SecretStore

if TYPE_CHECKING:
    from connect_app.gateway.channels.graph_wire import GraphAccount
    from connect_app.gateway.channels.imap_connection import ImapAccount
    from connect_app.gateway.channels.smtp import SmtpAccount


_REGISTRATIONS = "sign_in.json"
"""The client ids of registrations that belong to this build, by provider; empty: the company needs one of its own."""


def open_mail_account(
    smtp: SmtpSettings | SmtpPatch,
    company_id: str,
    bounce_address: str | None,
    secrets: SecretStore,
    tokens: AccessTokens,
) -> "SmtpAccount":
    """Return the mail server of ``smtp``; raises FixSettings ``no_mail_password``, SignIn ``mail_sign_in``.

    Where ``smtp`` was just entered, its own secrets go before those that are stored.
    """
    from connect_app.gateway.channels.smtp import SmtpAccount

    password, token = None, None
    if smtp.username and smtp.auth == "xoauth2":
        token = open_tokens(smtp, company_id, secrets, tokens)
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
        trust=_trust(smtp),
    )


def open_graph_account(
    smtp: SmtpSettings | SmtpPatch, company_id: str, secrets: SecretStore, tokens: AccessTokens
) -> "GraphAccount":
    """Return the mailbox behind Microsoft Graph; raises SignIn ``mail_sign_in``."""
    from connect_app.gateway.channels.graph_wire import GraphAccount

    token = open_tokens(smtp, company_id, secrets, tokens)
    account = GraphAccount(smtp.host, smtp.port, smtp.from_address, token, smtp.username or "")
    return account if smtp.max_size is None else replace(account, max_size=smtp.max_size)


def open_bounce_mailbox(
    mailbox: ImapSettings | ImapPatch,
    smtp: SmtpSettings | None,
    company_id: str,
    secrets: SecretStore,
    tokens: AccessTokens,
) -> "ImapAccount":
    """Return the mailbox for bounces, with the tokens of ``smtp`` where it wants XOAUTH2.

    Raises FixSettings ``no_bounce_mailbox_password`` or ``bounce_mailbox_settings``, SignIn ``mail_sign_in``.
    """
    from connect_app.gateway.channels.imap_connection import ImapAccount

    password, token = None, None
    if mailbox.auth == "xoauth2":
        if smtp is None or smtp.auth != "xoauth2":
            raise FixSettings(
                "bounce_mailbox_settings",
                say("bounce_mailbox_settings.tokens"),
            )
        token = open_tokens(smtp, company_id, secrets, tokens, is_for_mailbox=True)
    else:
        password = _secret("bounce_mailbox", mailbox, company_id, secrets, "password")
        if password is None:
            raise FixSettings(
                "no_bounce_mailbox_password",
                say("no_bounce_mailbox_password"),
            )
    folder, user = mailbox.folder, mailbox.username
    account = ImapAccount(mailbox.host, mailbox.port, mailbox.security, user, password, folder, token)
    return replace(account, trust=_trust(mailbox))


def open_sent_mailbox(
    mailbox: SentMailboxSettings | SentMailboxPatch,
    smtp: SmtpSettings | None,
    company_id: str,
    secrets: SecretStore,
    tokens: AccessTokens,
) -> "ImapAccount":
    """Return the mailbox for sent mail, with the tokens of ``smtp`` where it wants XOAUTH2.

    Raises FixSettings ``no_sent_mailbox_password`` or ``sent_mailbox_settings``, SignIn ``mail_sign_in``.
    """
    from connect_app.gateway.channels.imap_connection import ImapAccount

    password, token = None, None
    if mailbox.auth == "xoauth2":
        if smtp is None or smtp.auth != "xoauth2":
            raise FixSettings("sent_mailbox_settings", say("sent_mailbox_settings.tokens"))
        token = open_tokens(smtp, company_id, secrets, tokens, is_for_mailbox=True)
    else:
        password = _secret("sent_mailbox", mailbox, company_id, secrets, "password")
        if password is None:
            raise FixSettings("no_sent_mailbox_password", say("no_sent_mailbox_password"))
    folder, user = mailbox.folder or "", mailbox.username
    account = ImapAccount(mailbox.host, mailbox.port, mailbox.security, user, password, folder, token)
    return replace(account, is_for_sent=True, trust=_trust(mailbox))


def _trust(
    account: SmtpSettings | SmtpPatch | ImapSettings | ImapPatch | SentMailboxSettings | SentMailboxPatch,
) -> Trust:
    """Return whom connections to a server trust; raises FixSettings ``no_fingerprint`` or ``no_authority``."""
    certificate = account.certificate
    try:
        certificate = None if certificate is None else read_fingerprint(certificate)
    except ValueError as error:
        raise FixSettings("no_fingerprint", say("no_fingerprint")) from error
    try:
        if account.authority is not None:
            check_authority(account.authority)
    except ValueError as error:
        raise FixSettings("no_authority", say("no_authority")) from error
    return Trust(certificate, account.authority)


def registration(smtp: SmtpSettings | SmtpPatch, company_id: str, secrets: SecretStore) -> Registration:
    """Return as what the company asks its mail provider; raises FixSettings ``mail_sign_in_client``."""
    provider, client_id = _provider(smtp), _client_id(smtp)
    if provider is None or smtp.sign_in is None or smtp.sign_in == "google_service":
        raise FixSettings("mail_sign_in_client", say("mail_sign_in.no_provider"))
    if not client_id:
        raise FixSettings("mail_sign_in_client", say("mail_sign_in.no_client", provider=provider.label))
    secret = _secret("smtp", smtp, company_id, secrets, "client_secret")
    return Registration(smtp.sign_in, smtp.token_url or provider.token_url, client_id, secret, smtp.way)


def _client_id(smtp: SmtpSettings | SmtpPatch) -> str | None:
    return smtp.client_id or (_client_of_build(smtp.sign_in) if smtp.sign_in else None)


@cache
def _client_of_build(provider: str) -> str | None:
    said = json.loads(resource(_REGISTRATIONS).read_text(encoding="utf-8"))
    return str(said.get(provider) or "") or None


def _provider(smtp: SmtpSettings | SmtpPatch) -> MailProvider | None:
    return PROVIDERS["google" if smtp.sign_in == "google_service" else smtp.sign_in] if smtp.sign_in else None


def _secret(account: str, given: object, company_id: str, secrets: SecretStore, field: str) -> str | None:
    """Return a secret of an account: the one that was just entered, else the stored one."""
    entered = getattr(given, field, None)
    if entered is not None:
        return str(entered.get_secret_value())
    return secrets.get(secret_name(account, company_id, field))


def open_tokens(
    smtp: SmtpSettings | SmtpPatch,
    company_id: str,
    secrets: SecretStore,
    tokens: AccessTokens,
    *,
    is_for_mailbox: bool = False,
) -> Callable[[bool], str]:
    """Return what gives access tokens for sending, or for the mailbox of bounces; True asks for a fresh one.

    Raises SignIn ``mail_sign_in`` where nobody has signed in yet.
    """
    provider = _provider(smtp)
    scopes: Sequence[str] = ()
    if provider is not None:
        has_own_token = is_for_mailbox and smtp.way == "graph"
        scopes = provider.mailbox if has_own_token else provider.scopes(smtp.way)
    key = _secret("smtp", smtp, company_id, secrets, "service_key") if smtp.sign_in == "google_service" else None
    source = _source(smtp, provider, scopes, company_id, secrets, key)
    secret = key or source.refresh_token
    if provider is not None and secret is None:
        raise SignIn("mail_sign_in", say("mail_sign_in.not_yet", provider=provider.label))
    parts = (company_id, smtp.host, smtp.username, source.command, source.url, source.client_id, source.scope, secret)

    def token(fresh: bool) -> str:
        return tokens.token(" ".join(map(str, parts)), source, fresh=fresh)

    return token


def _source(
    smtp: SmtpSettings | SmtpPatch,
    provider: MailProvider | None,
    scopes: Sequence[str],
    company_id: str,
    secrets: SecretStore,
    key: str | None,
) -> TokenAccount:
    url = smtp.token_url or (provider.token_url if provider else None)
    user = smtp.username or ""
    if key is not None:
        return TokenAccount(url=url, user=user, assertion=lambda: service_assertion(key, str(url), user, scopes))
    refresh_token = _secret("smtp", smtp, company_id, secrets, "refresh_token")
    name = secret_name("smtp", company_id, "refresh_token")
    return TokenAccount(
        smtp.token_command,
        url,
        _client_id(smtp),
        smtp.token_scope if provider is None else " ".join((*scopes, provider.always)).strip(),
        refresh_token,
        _secret("smtp", smtp, company_id, secrets, "client_secret"),
        lambda new: secrets.renew(name, refresh_token or "", new),
        getattr(smtp, "signed_in_as", None) or user,
    )
