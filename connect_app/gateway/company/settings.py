"""The settings of a company: kept as JSON in its row, secrets in the secret store, limits as channel profiles."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from pydantic import BaseModel, SecretStr

from connect_app.contract.companies import LogoFacts, ProviderSettings, Settings, SettingsPatch
from connect_app.contract.matching import MatchingRules
from connect_app.contract.messages import Language
from connect_app.contract.required import RequiredAttachment
from connect_app.domain.addresses import split_addresses
from connect_app.domain.attachment import DOCUMENT_TYPES
from connect_app.domain.channel import Channel, ChannelProfile, default_profiles
from connect_app.domain.errors import Bug, FixData
from connect_app.domain.filenames import is_name_pattern, no_name_pattern
from connect_app.domain.marks import PLACES, MarkKind, NamePattern
from connect_app.domain.matching import Rules
from connect_app.domain.paying import CodesWanted, swish_number_or_none
from connect_app.domain.requirements import Requirement
from connect_app.domain.saying import say
from connect_app.gateway.channels.addresses import check_address
from connect_app.gateway.channels.mail_html import Logo, Look
from connect_app.gateway.channels.mail_sign_in import is_service_key
from connect_app.gateway.channels.saslprep import saslprep
from connect_app.gateway.channels.trust import check_authority, read_fingerprint
from connect_app.gateway.company.kept_settings import read_kept
from connect_app.gateway.company.provider_account import (
    as_stored,
    check_provider,
    provider_secret,
    secret_changes,
    secrets_given,
)
from connect_app.gateway.providers.registry import secret_fields
from connect_app.gateway.store.companies import read_settings, write_settings
from connect_app.gateway.store.transactions import Reading, Writing
from connect_app.system.secret_store import SecretPlace, SecretStore

ADMIN_FIELDS = frozenset(
    {
        "attachments_enabled",
        "administrator_contact",
        "max_attachment_size",
        "own_picture",
        "own_picture_pattern",
        "matching",
        "required_attachments",
        "single_address",
        "recipient_watch",
        "reply_to",
        "reply_to_allowed",
        "notification_address",
        "mail_copy",
        "public_url",
        "link_days",
        "bounce_address",
        "bounce_mailbox",
        "sent_mailbox",
        "smtp",
        "provider",
        "print",
        "look",
    }
)
"""What only an administrator may change."""

_ADDRESSES = frozenset({"reply_to", "notification_address", "bounce_address", "smtp.from_address", "mail_copy.address"})
_SECRETS = {
    "smtp": ("password", "refresh_token", "client_secret", "service_key"),
    "bounce_mailbox": ("password",),
    "sent_mailbox": ("password",),
}
"""The secrets of each mail account, the main one first; the settings say ``has_<name>`` of each."""
_ACCOUNTS = (*_SECRETS, "provider")


def secret_name(account: str, company_id: str, field: str | None = None) -> str:
    """Return under which name the secret store keeps a secret of an account, by default its main one."""
    return f"{account}-{field or _SECRETS[account][0]}/{company_id}"


def first_settings(*, is_practice: bool, language: Language = "en") -> Settings:
    """Return the settings that a new company starts with; attachments are on only in practice mode."""
    return Settings(
        default_language=language,
        attachments_enabled=is_practice,
        administrator_contact="admin@example.org" if is_practice else None,
    )


def load_settings(connection: Reading, company_id: str) -> tuple[Settings, int]:
    """Return the settings of a company and their version; ``has_…`` says whether a secret was ever given.

    What a disk has spoilt in them is named in ``damaged``, see `kept_settings`.

    What is true of the secrets now says `with_secrets`, which may wait for the keyring and stands in no transaction.
    """
    stored = read_settings(connection, company_id)
    if stored is None:
        raise Bug("no_company", say("no_company"))
    return read_kept(stored), stored.version


def with_secrets(settings: Settings, secrets: SecretStore, company_id: str) -> Settings:
    """Return the settings with what is true of their secrets now: whether each is known, and how long it will be."""
    changes: dict[str, Any] = {"session_secrets": []}
    for account, fields in _SECRETS.items():
        stored: BaseModel | None = getattr(settings, account)
        if stored is None:
            continue
        places = {one: secrets.place(secret_name(account, company_id, one)) for one in fields if _is_used(stored, one)}
        changes[account] = stored.model_copy(update={f"has_{one}": place is not None for one, place in places.items()})
        changes["session_secrets"] += [
            f"{account}.{one}" for one, place in places.items() if place is SecretPlace.SESSION
        ]
    if settings.provider is not None:
        changes["provider"], unkept = _provider_with_secrets(settings.provider, secrets, company_id)
        changes["session_secrets"] += unkept
    return settings.model_copy(update=changes)


def _provider_with_secrets(
    provider: ProviderSettings, secrets: SecretStore, company_id: str
) -> tuple[ProviderSettings, list[str]]:
    """Return an operator's account with what is true of its secrets, and those that are not kept."""
    places = {one: secrets.place(provider_secret(company_id, one)) for one in secret_fields(provider.name)}
    has = {f"has_{one}": place is not None for one, place in places.items()}
    unkept = [f"provider.{one}" for one, place in places.items() if place is SecretPlace.SESSION]
    return ProviderSettings(name=provider.name, fields=provider.fields, **has), unkept


def _is_used(account: BaseModel, secret: str) -> bool:
    """Say whether an account may sign in with this secret; the others are not looked for, since a keyring is slow."""
    if secret == "service_key" or getattr(account, "sign_in", None) == "google_service":  # noqa: S105
        return secret == "service_key" and getattr(account, "sign_in", None) == "google_service"  # noqa: S105
    is_password = getattr(account, "auth", "password") == "password"
    return is_password == (secret == "password")  # noqa: S105 - names, not secrets


def secrets_from_service(patch: SettingsPatch, secrets: SecretStore, company_id: str) -> list[tuple[str, str]]:
    """Return those secrets of a patch that the service manager gives, so that they cannot be changed here."""
    sentence = say("secret_given")
    of_provider: list[tuple[str, str]] = [
        (f"provider.fields.{one}", sentence)
        for one in secrets_given(patch.provider)
        if secrets.is_given_by_service(provider_secret(company_id, one))
    ]
    return of_provider + [
        (f"{account}.{one}", sentence)
        for account, fields in _SECRETS.items()
        for one in fields
        if getattr(getattr(patch, account), one, None) is not None
        and secrets.is_given_by_service(secret_name(account, company_id, one))
    ]


def check_settings(patch: SettingsPatch) -> list[tuple[str, str]]:
    """Return what stands against a patch: the field and a sentence for each; empty if it can be taken."""
    faults = _pattern_faults(patch.matching) + _requirement_faults(patch.required_attachments or ())
    if "company_name" in patch.model_fields_set and not (patch.company_name or "").strip():
        faults.append(("company_name", say("missing.company_name")))
    texts = patch.model_dump(
        exclude={*_ACCOUNTS, "print", "mail_copy", "matching", "required_attachments", "office_hours", "look"}
    )
    texts["mail_copy.address"] = patch.mail_copy.address if patch.mail_copy else None
    texts["print.folder"] = patch.print.folder if patch.print else None
    for account, secrets in _SECRETS.items():
        given: BaseModel | None = getattr(patch, account)
        fields = given.model_dump(exclude={*secrets, "authority"}) if given else {}
        texts |= {f"{account}.{name}": value for name, value in fields.items()}
    if patch.office_hours is not None and patch.office_hours.begins >= patch.office_hours.ends:
        faults.append(("office_hours", say("office_hours_order")))
    if patch.look is not None and not patch.look.signature.replace("\n", "").isprintable():
        faults.append(("look.signature", say("unprintable")))
    if patch.file_name is not None and not is_name_pattern(patch.file_name):
        faults.append(("file_name", no_name_pattern()))
    if patch.swish_number and swish_number_or_none(patch.swish_number) is None:
        faults.append(("swish_number", say("no_swish_number")))
    for name, value in texts.items():
        if isinstance(value, str) and not value.isprintable():
            faults.append((name, say("unprintable")))
        elif name in _ADDRESSES and value is not None:
            faults += _address_faults(name, [value])
        elif name == "reply_to_allowed" and value is not None:
            faults += _address_faults(name, split_addresses(value))
    of_provider = check_provider(patch.provider) if patch.provider else []
    if patch.smtp is not None and patch.smtp.way == "graph" and patch.smtp.sign_in != "microsoft":
        faults.append(("smtp.sign_in", say("graph_needs_sign_in")))
    return faults + _sign_in_faults(patch) + _trust_faults(patch) + _service_key_faults(patch) + of_provider


def _pattern_faults(rules: MatchingRules | None) -> list[tuple[str, str]]:
    try:
        matching_rules(rules or MatchingRules())
    except ValueError as error:
        return [("matching.name_patterns", say("no_name_pattern", pattern=str(error), places=PLACES))]
    return []


def _requirement_faults(required: Sequence[RequiredAttachment]) -> list[tuple[str, str]]:
    kinds = [one.document_type for one in required if one.document_type]
    unknown = [kind for kind in kinds if kind not in {known.key for known in DOCUMENT_TYPES}]
    return [("required_attachments", say("unknown_document_type.of_customer", text=kind)) for kind in unknown]


def requirements(settings: Settings) -> list[Requirement]:
    """Return which attachments the company wants on its invoices."""
    return [Requirement(**one.model_dump()) for one in settings.required_attachments]


def matching_rules(rules: MatchingRules) -> Rules:
    """Return a company's rules for finding invoices as the matcher knows them; raises ValueError (a bad pattern)."""
    return Rules(
        frozenset(MarkKind[mark.upper()] for mark in rules.marks),
        tuple(NamePattern(text) for text in rules.name_patterns),
        rules.check_digit,
    )


def _sign_in_faults(patch: SettingsPatch) -> list[tuple[str, str]]:
    """Return which parts of a sign-in hold a character that no mail server could be told; never what they hold."""
    faults: list[tuple[str, str]] = []
    for account in ("smtp", "bounce_mailbox", "sent_mailbox"):
        given = getattr(patch, account)
        secret: SecretStr | None = getattr(given, "password", None)
        parts = {"username": getattr(given, "username", None), "password": secret and secret.get_secret_value()}
        for name, text in parts.items():
            try:
                saslprep(text or "")
            except ValueError:
                faults.append((f"{account}.{name}", say("character_no_sign_in")))
    return faults


def _trust_faults(patch: SettingsPatch) -> list[tuple[str, str]]:
    """Return which fingerprints and authorities cannot be read."""
    faults: list[tuple[str, str]] = []
    for account in _SECRETS:
        given = getattr(patch, account)
        certificate, authority = getattr(given, "certificate", None), getattr(given, "authority", None)
        try:
            read_fingerprint(certificate or "0" * 64)
        except ValueError:
            faults.append((f"{account}.certificate", say("no_fingerprint")))
        try:
            if authority is not None:
                check_authority(authority)
        except ValueError:
            faults.append((f"{account}.authority", say("no_authority")))
    return faults


def _service_key_faults(patch: SettingsPatch) -> list[tuple[str, str]]:
    key = patch.smtp.service_key if patch.smtp else None
    if key is None or not key.get_secret_value() or is_service_key(key.get_secret_value()):
        return []
    return [("smtp.service_key", say("no_service_key"))]


def _address_faults(name: str, addresses: Iterable[str]) -> list[tuple[str, str]]:
    faults = []
    for address in addresses:
        try:
            check_address(address)
        except FixData as error:
            faults.append((name, error.sentence))
    return faults


@contextmanager
def changing_secrets(
    secrets: SecretStore, company_id: str, patch: SettingsPatch, stored: Settings | None = None
) -> Iterator[None]:
    """Keep the secrets of a patch, and forget those of an account that it empties, if the block ends well.

    ``stored``: the settings as they were; the secrets of an operator, and what a sign-in in the browser gave, never
    pass on to another one.

    The block is the transaction of `change_settings`: the keyring may ask its user first, so that it cannot stand in
    it. One change comes after the other; what fails leaves every secret as it was. If the process ends in between,
    the new secret stands with the old settings: nothing was answered, and giving both once more mends it.
    """
    changes: dict[str, str | None] = {}
    for account, fields in _SECRETS.items():
        if account not in patch.model_fields_set:
            continue
        value = getattr(patch, account)
        for field in fields:
            secret: SecretStr | None = getattr(value, field, None)
            if value is None:
                changes[secret_name(account, company_id, field)] = None
            elif secret is not None:
                changes[secret_name(account, company_id, field)] = secret.get_secret_value()
    if _is_signed_out_by(patch, stored):
        changes[secret_name("smtp", company_id, "refresh_token")] = None
    if "provider" in patch.model_fields_set:
        changes |= secret_changes(company_id, patch.provider, stored.provider if stored else None)
    with secrets.changing(changes):
        yield


_OF_THE_SIGN_IN = ("sign_in", "token_url", "client_id")


def _is_signed_out_by(patch: SettingsPatch, stored: Settings | None) -> bool:
    """Say whether a patch leaves behind the sign-in in the browser: it counts for one provider, tenant and client."""
    old, new = stored.smtp if stored else None, patch.smtp
    if old is None or old.signed_in_as is None or new is None:
        return False
    is_same = all(getattr(old, one) == getattr(new, one) for one in _OF_THE_SIGN_IN)
    return not is_same and new.refresh_token is None


def change_settings(
    connection: Writing, company_id: str, patch: SettingsPatch, signed_in_as: str | None = None
) -> Settings:
    """Write what the patch says and return the new settings: what is left out stays, null goes back to the default.

    ``signed_in_as``: who has just signed in to the mail account, so that the patch has the token.
    """
    before = load_settings(connection, company_id)[0]
    stored = before.model_dump(mode="json")
    for name in sorted(patch.model_fields_set):
        value = getattr(patch, name)
        if value is None:
            stored[name] = False if name == "attachments_enabled" else _default(name)
        elif name == "provider":
            stored[name] = as_stored(value, stored[name])
        elif name == "look":
            logo = before.look.logo  # it has a call of its own
            stored[name] = value.model_dump(mode="json") | {"logo": logo and logo.model_dump(mode="json")}
        elif name in _SECRETS:
            old = stored[name] or {}
            has = {f"has_{one}": _has_now(old.get(f"has_{one}"), getattr(value, one)) for one in _SECRETS[name]}
            stored[name] = value.model_dump(exclude=set(_SECRETS[name])) | has
            if value.certificate is not None:
                stored[name]["certificate"] = read_fingerprint(value.certificate)
            if name == "smtp" and (signed_in_as or _stays_signed_in(patch, before)):
                stored[name]["signed_in_as"] = signed_in_as or old["signed_in_as"]
        else:
            stored[name] = patch.model_dump(mode="json", include={name})[name]
        stored[name] = _read_addresses(stored[name], name)
    stored["damaged"] = [one for one in before.damaged if one not in patch.model_fields_set]
    new = Settings.model_validate(stored)
    kept = new.model_dump(mode="json", exclude={"company_name", "session_secrets"})
    write_settings(connection, company_id, new.company_name.strip(), kept)
    return new


def _stays_signed_in(patch: SettingsPatch, stored: Settings) -> bool:
    was = stored.smtp is not None and stored.smtp.signed_in_as is not None
    return was and patch.smtp is not None and patch.smtp.refresh_token is None and not _is_signed_out_by(patch, stored)


def _has_now(before: bool | None, given: SecretStr | None) -> bool:
    return bool(before) if given is None else bool(given.get_secret_value())


def _read_addresses(value: object, name: str) -> object:
    """Return the value of a field with its checked addresses, without the names and marks around them."""
    if name in _ADDRESSES and isinstance(value, str) and value:
        return check_address(value)
    if name == "reply_to_allowed" and isinstance(value, str) and value:
        return "; ".join(check_address(one) for one in split_addresses(value))
    if name == "mail_copy" and isinstance(value, dict):
        return {**value, "address": check_address(value["address"])}
    if name == "smtp" and isinstance(value, dict):
        return {**value, "from_address": check_address(value["from_address"])}
    return value


def _default(name: str) -> object:
    return Settings.model_fields[name].get_default(call_default_factory=True)


def change_logo(connection: Writing, company_id: str, logo: LogoFacts | None) -> Settings:
    """Write which logo the company's mails have, None: none; return the new settings."""
    settings, _ = load_settings(connection, company_id)
    new = settings.model_copy(update={"look": settings.look.model_copy(update={"logo": logo})})
    kept = new.model_dump(mode="json", exclude={"company_name", "session_secrets"})
    write_settings(connection, company_id, new.company_name.strip(), kept)
    return new


def look_of(settings: Settings) -> Look | None:
    """Return how the company's mails look, None where they are plain text alone."""
    look = settings.look
    if not look.enabled:
        return None
    return Look(look.colour, look.signature, None if look.logo is None else Logo(**look.logo.model_dump()))


def codes_of(settings: Settings) -> CodesWanted:
    """Return which codes to pay with the company's own sheets have."""
    return CodesWanted(settings.payment_code, swish_number_or_none(settings.swish_number or ""))


def channel_profiles(settings: Settings) -> dict[Channel, ChannelProfile]:
    """Return what each channel accepts under these settings."""
    profiles = default_profiles(own_print_layout=settings.print.own_layout)
    return {
        channel: replace(profile, max_file_size=settings.max_attachment_size) for channel, profile in profiles.items()
    }
