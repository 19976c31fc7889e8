"""The providers that this installation knows, by name: every package may bring its own through an entry point."""

from collections.abc import Callable
from importlib.metadata import entry_points
from typing import cast

from connect_app.domain.errors import FixSettings
from connect_app.gateway.providers.interface import Provider

ENTRY_POINTS = "connect_app.providers"
"""Group of entry points; each names a callable that takes (account, secret) and returns a Provider."""

ProviderFactory = Callable[[str | None, str | None], Provider]


def open_provider(name: str, account: str | None, secret: str | None) -> Provider:
    """Return the provider of that name for an account; raises FixSettings ``unknown_provider``."""
    for entry in entry_points(group=ENTRY_POINTS, name=name):
        return cast(ProviderFactory, entry.load())(account, secret)
    known = ", ".join(sorted(entry.name for entry in entry_points(group=ENTRY_POINTS))) or "none is installed"
    raise FixSettings("unknown_provider", f"There is no e-invoice provider “{name}” here ({known}).")
