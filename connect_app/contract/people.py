"""Signing in to a gateway that a company shares, and who may do so."""

from typing import Literal

from pydantic import Field, SecretStr

from connect_app.contract.base import Instant, Model, RequestModel
from connect_app.contract.companies import Role, User


class About(Model):
    """What a gateway says of itself to everybody: its version, and whether it is for practice."""

    status: Literal["ok"]
    version: str
    mode: Literal["practice", "real"] = "real"


class SignInRequest(RequestModel):
    """A name and its password."""

    username: str = Field(max_length=200)
    password: SecretStr = Field(max_length=1000)


class SignedInAnswer(Model):
    """A token for every other call; ``expires_at`` moves on while it is used."""

    token: str
    expires_at: Instant
    user: User


class PasswordChange(RequestModel):
    """One's own new password, and the one that holds now."""

    old: SecretStr = Field(max_length=1000)
    new: SecretStr = Field(max_length=1000)


class CompanyUser(Model):
    """Somebody who works for a company, as its administrator sees them.

    ``username``: what they sign in with; ``is_locked``: they cannot, for now. ``may_manage``: whether the caller may
    change their name, password and tokens, as only who administers all the companies that they work for.
    """

    id: str
    username: str
    name: str
    email: str | None = None
    role: Role
    is_locked: bool = False
    may_manage: bool = False
    version: int


class NewUser(RequestModel):
    """A further user of a company.

    Without a password it must be somebody who works for another company of the caller's: they get this role, too.
    """

    username: str = Field(max_length=200)
    name: str | None = Field(default=None, max_length=200)
    email: str | None = Field(default=None, max_length=320)
    role: Role
    password: SecretStr | None = Field(default=None, max_length=1000)


class UserPatch(RequestModel):
    """What changes; what is left out stays, null empties only ``email``."""

    name: str | None = Field(default=None, max_length=200)
    email: str | None = Field(default=None, max_length=320)
    role: Role | None = None
    password: SecretStr | None = Field(default=None, max_length=1000)
    is_locked: bool | None = None


class ScriptToken(Model):
    """A token that a script has; it holds until it is ended."""

    id: str
    label: str
    created_at: Instant
    used_at: Instant


class NewToken(RequestModel):
    """A token for a script: what it is for."""

    label: str = Field(max_length=200)


class GivenToken(ScriptToken):
    """A new token; it is said only this once."""

    token: str
