"""The providers that this installation knows, by name: those of our own, and any package's through an entry point."""

from importlib import import_module
from importlib.metadata import entry_points
from typing import cast

from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.gateway.providers.description import Abilities, Field, Fields, ProviderModule
from connect_app.gateway.providers.interface import Notebook, Provider, TakesNotes

ENTRY_POINTS = "connect_app.providers"
"""Group of entry points; each names a callable that takes (fields, secrets) and returns a Provider.

A `ProviderModule` says beside that what its account consists of; a bare callable has an ``account`` and a ``secret``.
"""

BUILT_IN: dict[str, str] = {
    "e-invoice.be": "connect_app.gateway.providers.e_invoice_be:PROVIDER",
    "storecove": "connect_app.gateway.providers.storecove:PROVIDER",
    "maventa": "connect_app.gateway.providers.maventa:PROVIDER",
    "afnor": "connect_app.gateway.providers.afnor:PROVIDER",
    "phoss-ap": "connect_app.gateway.providers.phoss_ap:PROVIDER",
}
"""Our own, in the order in which they are offered; the same stand among the entry points in pyproject.toml."""


def known_providers() -> list[ProviderModule]:
    """Return all that can be chosen here: our own first, then those of other packages by name."""
    others = {entry.name for entry in entry_points(group=ENTRY_POINTS)} - BUILT_IN.keys()
    return [provider_module(name) for name in (*BUILT_IN, *sorted(others))]


def provider_module(name: str) -> ProviderModule:
    """Return what is known of a provider; raises FixSettings ``unknown_provider``."""
    if name in BUILT_IN:
        path, _, attribute = BUILT_IN[name].partition(":")
        return cast(ProviderModule, getattr(import_module(path), attribute))
    for entry in entry_points(group=ENTRY_POINTS, name=name):
        found = entry.load()
        return found if isinstance(found, ProviderModule) else _plain(name, found)
    known = ", ".join((*BUILT_IN, *sorted(entry.name for entry in entry_points(group=ENTRY_POINTS)))) or "none"
    raise FixSettings("unknown_provider", say("unknown_provider", name=name, names=known))


def secret_fields(name: str) -> tuple[str, ...]:
    """Return which fields of a provider are secrets; of one that is not installed, what old accounts had."""
    try:
        return provider_module(name).secrets
    except FixSettings:
        return ("secret",)


def open_provider(name: str, fields: Fields, secrets: Fields, notebook: Notebook | None = None) -> Provider:
    """Return the provider of that name for an account; raises FixSettings ``unknown_provider`` and what it says."""
    made = provider_module(name)(fields, secrets)
    if notebook is not None and isinstance(made, TakesNotes):
        made.use(notebook)
    return made


def _plain(name: str, factory: object) -> ProviderModule:
    fields = (Field("account", "Account"), Field("secret", "Secret", "secret"))
    return ProviderModule(name, name, fields, Abilities(formats=()), factory)  # type: ignore[arg-type]
