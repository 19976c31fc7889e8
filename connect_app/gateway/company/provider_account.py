"""A company's account at an e-invoice operator: checked, kept (secrets in the secret store), opened.

Which fields it has says the provider (`providers.description`). A secret that is left out stays as it is, but never
passes on to another provider.
"""

import hashlib
import re
from collections.abc import Mapping

from connect_app.contract.companies import ProviderPatch, ProviderSettings
from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.gateway.providers.description import Field
from connect_app.gateway.providers.interface import Notebook, Provider
from connect_app.gateway.providers.registry import open_provider, provider_module, secret_fields
from connect_app.system.secret_store import SecretStore

_URL = re.compile(r"https://[^\s/?#@]+(/[^\s?#]*)?|http://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(/[^\s?#]*)?")
_LONGEST = 2000

Faults = list[tuple[str, str]]
"""Which field, and in words what is wrong with it."""


def provider_secret(company_id: str, field: str) -> str:
    """Return under which name the secret store keeps a secret of the account."""
    return f"provider-{field}/{company_id}"


def check_provider(patch: ProviderPatch) -> Faults:
    """Return what stands against an account, whatever is stored; never what a secret holds."""
    try:
        known = {one.name: one for one in provider_module(patch.name).fields}
    except FixSettings as error:
        return [("provider.name", error.sentence)]
    values = patch.values
    faults: Faults = []
    for name, value in values.items():
        if name not in known:
            faults.append((f"provider.fields.{name}", say("unknown_field")))
        elif value and (fault := _fault(known[name], value)):
            faults.append((f"provider.fields.{name}", fault))
    for one in known.values():
        if one.is_required and one.kind != "secret" and not values.get(one.name):
            faults.append((f"provider.fields.{one.name}", _required(one)))
    return faults


def lacking_secrets(
    patch: ProviderPatch, stored: ProviderSettings | None, secrets: SecretStore, company_id: str
) -> Faults:
    """Return the required secrets that are neither given nor known from before for the same provider."""
    values = patch.values
    is_same = stored is not None and stored.name == patch.name
    faults: Faults = []
    for one in provider_module(patch.name).fields:
        if one.kind != "secret" or not one.is_required or values.get(one.name):
            continue
        name = provider_secret(company_id, one.name)
        is_known = secrets.get(name) is not None if is_same else secrets.is_given_by_service(name)
        if not is_known or one.name in values:
            faults.append((f"provider.fields.{one.name}", _required(one)))
    return faults


def _required(field: Field) -> str:
    return say("missing.field", field=field.label)


def _fault(field: Field, value: str) -> str | None:
    if not value.isprintable():
        return say("unprintable")
    if len(value) > _LONGEST:
        return say("too_long")
    if field.kind == "url" and not _URL.fullmatch(value):
        return say("invalid_url")
    if field.kind == "choice" and value not in field.choices:
        return say("no_such_choice.of", choices=field.choices)
    return None


def secrets_given(patch: ProviderPatch | None) -> dict[str, str | None]:
    """Return the secrets of a patch by field; None or empty: to be forgotten."""
    if patch is None:
        return {}
    names = secret_fields(patch.name)
    return {name: value for name, value in patch.values.items() if name in names}


def secret_changes(
    company_id: str, patch: ProviderPatch | None, stored: ProviderSettings | None
) -> dict[str, str | None]:
    """Return what becomes of the secrets, by their names in the secret store; None: forgotten."""
    changes: dict[str, str | None] = {}
    if stored is not None and (patch is None or patch.name != stored.name):
        changes = {provider_secret(company_id, field): None for field in secret_fields(stored.name)}
    if patch is not None and (stored is None or patch.name != stored.name):
        changes |= {provider_secret(company_id, field): None for field in secret_fields(patch.name)}
    return changes | {provider_secret(company_id, field): value for field, value in secrets_given(patch).items()}


def as_stored(patch: ProviderPatch, old: Mapping[str, object] | None) -> dict[str, object]:
    """Return the row of an account; ``old``: the row before."""
    secrets = secrets_given(patch)
    before = old if old is not None and old.get("name") == patch.name else {}
    fields = {name: value.strip() for name, value in patch.values.items() if value and name not in secrets}
    has = {
        f"has_{name}": bool(secrets[name]) if name in secrets else bool(before.get(f"has_{name}"))
        for name in secret_fields(patch.name)
    }
    return {"name": patch.name, "fields": {name: value for name, value in fields.items() if value}, **has}


def account_name(provider: ProviderSettings) -> str:
    """Return a name for the account, which another account has not; a secret that is renewed changes nothing."""
    said = repr((provider.name, sorted(provider.fields.items())))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def open_account(
    account: ProviderSettings | ProviderPatch,
    stored: ProviderSettings | None,
    company_id: str,
    secrets: SecretStore,
    notebook: Notebook | None,
) -> Provider:
    """Open the account; raises FixSettings.

    A secret that was just entered goes before the stored one, which counts for the same provider only.
    """
    names = secret_fields(account.name)
    is_trial = isinstance(account, ProviderPatch)
    given = secrets_given(account) if isinstance(account, ProviderPatch) else {}
    values = account.values if isinstance(account, ProviderPatch) else account.fields
    fields = {name: value for name, value in values.items() if value and name not in names}
    may_use_stored = not is_trial or (stored is not None and stored.name == account.name)
    known: dict[str, str] = {}
    for name in names:
        secret = given.get(name) or (secrets.get(provider_secret(company_id, name)) if may_use_stored else None)
        if secret:
            known[name] = secret
    return open_provider(account.name, fields, known, notebook)
