"""A company's mail server as the settings describe it, with its secrets from the secret store."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from connect_app.contract.companies import SmtpPatch, SmtpSettings
from connect_app.domain.errors import FixSettings
from connect_app.gateway.channels.access_tokens import AccessTokens, TokenAccount
from connect_app.gateway.secret_store import SecretStore
from connect_app.gateway.settings import secret_name

if TYPE_CHECKING:
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
        password = _secret(smtp, company_id, secrets, "password")
        if password is None:
            raise FixSettings(
                "no_mail_password", "The mail server's password is not known here. Enter it again in the settings."
            )
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


def _secret(smtp: SmtpSettings | SmtpPatch, company_id: str, secrets: SecretStore, field: str) -> str | None:
    given = getattr(smtp, field, None)
    if given is not None:
        return str(given.get_secret_value())
    return secrets.get(secret_name("smtp", company_id, field))


def _token(
    smtp: SmtpSettings | SmtpPatch, company_id: str, secrets: SecretStore, tokens: AccessTokens
) -> Callable[[bool], str]:
    source = TokenAccount(
        smtp.token_command,
        smtp.token_url,
        smtp.client_id,
        smtp.token_scope,
        _secret(smtp, company_id, secrets, "refresh_token"),
        _secret(smtp, company_id, secrets, "client_secret"),
        lambda new: secrets.put(secret_name("smtp", company_id, "refresh_token"), new),
    )
    parts = (company_id, smtp.host, smtp.username, source.command, source.url, source.client_id, source.refresh_token)

    def token(fresh: bool) -> str:
        return tokens.token(" ".join(map(str, parts)), source, fresh=fresh)

    return token
