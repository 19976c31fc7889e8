"""Web addresses, told by their form: nothing is looked up."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from connect_app.domain.saying import say

_LOCAL_ENDINGS = (".local", ".localhost", ".localdomain", ".lan", ".internal", ".intranet", ".home.arpa", ".test")


def host_of(url: str) -> str:
    """Return the host of an address, empty where it has none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def link_not_public(host: str) -> str:
    """Return what is said of a link to such a host."""
    return say("link_not_public", host=host)


def is_local(url: str) -> bool:
    """Say whether only computers near the gateway reach this address: its own name, or a private number (RFC 6890)."""
    host = host_of(url)
    try:
        return not ip_address(host).is_global
    except ValueError:
        name = host.rstrip(".")
        return "." not in name or name.endswith(_LOCAL_ENDINGS)
