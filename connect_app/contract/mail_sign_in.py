"""Signing in to the company's mail account: the browser returns to the clerk's computer, the gateway gets the token."""

from pydantic import Field, SecretStr

from connect_app.contract.base import Model, RequestModel
from connect_app.contract.companies import SmtpPatch


class SignInBegin(RequestModel):
    """The mail account as it is to be stored, and where on this computer the browser shall return to."""

    smtp: SmtpPatch
    redirect_uri: str = Field(pattern=r"^http://(localhost|127\.0\.0\.1):\d{1,5}/?$")


class SignInBegun(Model):
    """What to open in the browser. ``state`` comes back with its answer; the rest goes to *finish* with the code."""

    url: str
    state: str
    verifier: str
    nonce: str


class SignInFinish(SignInBegin):
    """What the browser brought, with what was given out at the beginning."""

    code: SecretStr = Field(min_length=1, max_length=10_000)
    state: str = Field(max_length=500)
    verifier: SecretStr = Field(min_length=1, max_length=500)
    nonce: str = Field(default="", max_length=500)


class DeviceBegin(RequestModel):
    """The mail account as it is to be stored, to be signed in by a code that is typed on another computer."""

    smtp: SmtpPatch


class DeviceBegun(Model):
    """The code, where to type it, and how often to ask for the outcome."""

    user_code: str
    url: str
    device_code: str
    expires_s: float
    interval_s: float


class DeviceFinish(DeviceBegin):
    """Asks whether the code was typed."""

    device_code: SecretStr = Field(min_length=1, max_length=10_000)
