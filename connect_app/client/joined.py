"""A gateway that a company shares and this computer has joined: where it is, and how it goes with this program."""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from connect_app import __version__
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LOOPBACK_NAMES = ("localhost",)


@dataclass(frozen=True, slots=True)
class Joined:
    """A gateway that this computer has joined, as it stands in the preferences.

    ``username``: who signed in last, empty where it was a token; ``is_practice``: what the gateway said it is for.
    """

    url: str
    username: str = ""
    is_practice: bool = False

    @property
    def host(self) -> str:
        """Name and port, as they are shown."""
        return urlsplit(self.url).netloc

    @property
    def folder(self) -> str:
        """The name of the folder for what is kept of this gateway: what waits for one never goes to another."""
        return re.sub(r"[^a-z0-9.-]", "_", self.host.casefold()) + ("-practice" if self.is_practice else "")

    def values(self) -> dict[str, Any]:
        """Return it as the preferences keep it."""
        return {"url": self.url, "username": self.username, "practice": self.is_practice}

    @classmethod
    def of(cls, values: object) -> "Joined | None":
        """Return what stands in the preferences, None where nothing that can be used does."""
        if not isinstance(values, Mapping) or not isinstance(values.get("url"), str):
            return None
        try:
            url = gateway_address(values["url"])
        except FixData:
            return None
        return cls(url, str(values.get("username") or ""), bool(values.get("practice")))


def gateway_address(text: str) -> str:
    """Return the address of a gateway as it is kept; https:// is put before one that says nothing.

    Raises FixData ``invalid_address`` for what is none, and ``gateway_not_encrypted`` for http:// to another computer:
    everybody on the way could read password and invoices.
    """
    text = text.strip()
    url = (text if _SCHEME.match(text) else f"https://{text}").rstrip("/")
    try:
        parts = urlsplit(url)
        has_port = parts.port != 0
    except ValueError:
        has_port = False
    if not has_port or parts.scheme.casefold() not in ("http", "https") or not parts.hostname or parts.query:
        raise FixData("invalid_address", say("invalid_address.gateway"))
    if parts.username is not None or any(one.isspace() for one in text):
        raise FixData("invalid_address", say("invalid_address.gateway"))
    if parts.scheme.casefold() == "http" and not _is_here(parts.hostname):
        raise FixData("gateway_not_encrypted", say("gateway_not_encrypted", host=parts.hostname))
    return f"{parts.scheme.casefold()}://{parts.netloc.casefold()}{parts.path}"


def _is_here(host: str) -> bool:
    if host.casefold() in _LOOPBACK_NAMES:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def version_hint(gateway: str, own: str = __version__) -> str:
    """Return what is said where gateway and window differ: a sentence, empty where they do not."""
    theirs, ours = version_numbers(gateway), version_numbers(own)
    if not theirs or theirs == ours:
        return ""
    key = "gateway_version.newer" if theirs > ours else "gateway_version.older"
    return say(key, gateway=gateway, own=own)


def version_numbers(version: str) -> tuple[int, ...]:
    """Return a version as numbers that can be compared; 1.0 is 1."""
    found = re.match(r"\d+(\.\d+)*", version)
    numbers = [int(one) for one in found[0].split(".")] if found else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
