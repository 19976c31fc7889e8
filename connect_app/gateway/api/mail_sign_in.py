"""Signing in to the company's mail account: in the browser of an administrator's computer, or by a code.

Nothing is kept between the two calls: what the first gives out comes back with the second. A code is good once, so a
call that fails is begun anew; nothing is changed until the account and its token are stored together.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import APIRouter, Response
from pydantic import SecretStr

from connect_app.contract.companies import Settings, SettingsPatch, SmtpPatch
from connect_app.contract.mail_sign_in import (
    DeviceBegin,
    DeviceBegun,
    DeviceFinish,
    SignInBegin,
    SignInBegun,
    SignInFinish,
)
from connect_app.domain.errors import Conflict, FixSettings, SignIn
from connect_app.domain.saying import say
from connect_app.gateway.api.access import AdminDep, CompanyDep, GatewayDep, etag
from connect_app.gateway.api.companies import save_settings
from connect_app.gateway.channels import mail_sign_in
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.company.mail_accounts import registration
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Gateway

router = APIRouter(prefix="/v1/companies/{company_id}/settings/smtp/sign-in", tags=["companies"])


@router.post("/begin")
def begin_sign_in(company_id: CompanyDep, gateway: GatewayDep, caller: AdminDep, wanted: SignInBegin) -> SignInBegun:
    """Return what to open in the browser so that somebody signs in; nothing is changed."""
    del caller
    app = _application(gateway, company_id, wanted.smtp)
    question = mail_sign_in.begin(app, wanted.redirect_uri, wanted.smtp.username)
    return SignInBegun(url=question.url, state=question.state, verifier=question.verifier, nonce=question.nonce)


@router.post("/finish")
def finish_sign_in(
    company_id: CompanyDep, gateway: GatewayDep, caller: AdminDep, wanted: SignInFinish, response: Response
) -> Settings:
    """Change the code for a token, and store the mail account with it; what had stopped for want of it goes on."""
    app = _application(gateway, company_id, wanted.smtp)
    question = mail_sign_in.BrowserQuestion("", wanted.state, wanted.verifier.get_secret_value(), wanted.nonce)
    with _told_as_refusal():
        signed_in = mail_sign_in.finish(app, question, wanted.redirect_uri, wanted.code.get_secret_value())
    return _keep(gateway, company_id, caller, wanted.smtp, signed_in, response)


@router.post("/device/begin")
def begin_device_sign_in(
    company_id: CompanyDep, gateway: GatewayDep, caller: AdminDep, wanted: DeviceBegin
) -> DeviceBegun:
    """Return a code that somebody types at Microsoft; many companies forbid this way."""
    del caller
    with _told_as_refusal():
        question = mail_sign_in.begin_device(_application(gateway, company_id, wanted.smtp))
    return DeviceBegun(
        user_code=question.user_code,
        url=question.url,
        device_code=question.device_code,
        expires_s=question.expires_s,
        interval_s=question.interval_s,
    )


@router.post("/device/finish")
def finish_device_sign_in(
    company_id: CompanyDep, gateway: GatewayDep, caller: AdminDep, wanted: DeviceFinish, response: Response
) -> Settings:
    """Store the mail account once the code was typed; 503 ``sign_in_pending`` until then."""
    app = _application(gateway, company_id, wanted.smtp)
    with _told_as_refusal():
        signed_in = mail_sign_in.finish_device(app, wanted.device_code.get_secret_value())
    return _keep(gateway, company_id, caller, wanted.smtp, signed_in, response)


@router.delete("")
def sign_out(company_id: CompanyDep, gateway: GatewayDep, caller: AdminDep, response: Response) -> Settings:
    """Forget the token; mail waits until somebody signs in again."""
    with gateway.database.reading() as connection:
        smtp = load_settings(connection, company_id)[0].smtp
    if smtp is None:
        raise Conflict("no_mail_server", say("no_mail_server"))
    same = smtp.model_dump(include=set(SmtpPatch.model_fields))
    patch = SettingsPatch(smtp=SmtpPatch(**same, refresh_token=SecretStr("")))
    settings, version = save_settings(gateway, company_id, caller, patch, None)
    response.headers["ETag"] = etag(version)
    return settings


@contextmanager
def _told_as_refusal() -> Iterator[None]:
    """Answer 409 where the provider let nobody in: 401 would say that the caller's own token is no longer good."""
    try:
        yield
    except SignIn as error:
        raise FixSettings(error.code, error.sentence) from error


def _application(gateway: Gateway, company_id: str, smtp: SmtpPatch) -> mail_sign_in.Registration:
    if gateway.is_practice:
        raise FixSettings("practice_mode", say("practice_mode.sign_in"))
    return registration(smtp, company_id, gateway.secrets)


def _keep(
    gateway: Gateway,
    company_id: str,
    caller: Caller,
    smtp: SmtpPatch,
    signed_in: mail_sign_in.SignedIn,
    response: Response,
) -> Settings:
    """Store the account together with its token. If the process ends before, nobody was told that it worked."""
    user = smtp.username or signed_in.who or None
    token = SecretStr(signed_in.refresh_token)
    patch = SettingsPatch(smtp=smtp.model_copy(update={"auth": "xoauth2", "username": user, "refresh_token": token}))
    who = signed_in.who or user
    settings, version = save_settings(gateway, company_id, caller, patch, None, within="smtp.", signed_in_as=who)
    response.headers["ETag"] = etag(version)
    return settings
