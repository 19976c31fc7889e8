"""The settings of a company as its row keeps them: what a bad disk has spoilt is named, and nothing else is lost."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from connect_app.contract.companies import Settings, SettingsPatch
from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.gateway.store.companies import StoredSettings

_NOT_IN_THE_ROW = frozenset({"company_name", "session_secrets"})
_ALWAYS_THERE = "attachments_enabled"
_MENDABLE = frozenset(SettingsPatch.model_fields) - _NOT_IN_THE_ROW


def read_kept(stored: StoredSettings) -> Settings:
    """Return the settings of a row; what cannot be read has its first value and stands in ``damaged``."""
    kept = dict(stored.settings) if isinstance(stored.settings, Mapping) else {}
    own = {**kept, "company_name": stored.name}
    damaged = set(_lost_names(kept))
    try:
        settings = Settings.model_validate({_ALWAYS_THERE: False, **own})
    except ValidationError as error:
        spoilt = {str(one["loc"][0]) for one in error.errors()}
        damaged |= spoilt & _MENDABLE
        if "damaged" in spoilt:
            damaged |= _MENDABLE
        whole = {name: value for name, value in own.items() if name not in spoilt}
        settings = Settings.model_validate({_ALWAYS_THERE: False, **whole})
    damaged |= {name for name in _MENDABLE & kept.keys() if _has_lost_a_name(kept[name], _dumped(settings, name))}
    return settings.model_copy(update={"damaged": sorted(damaged | set(settings.damaged))}) if damaged else settings


def damage_of(settings: Settings) -> FixSettings | None:
    """Return why nothing is sent under these settings: a disk has spoilt some of them. None where they are whole."""
    return FixSettings("settings_damaged", say("settings_damaged")) if settings.damaged else None


def check_whole(settings: Settings) -> None:
    """Raise FixSettings ``settings_damaged`` where a disk has spoilt some of these settings."""
    damage = damage_of(settings)
    if damage is not None:
        raise damage


def _lost_names(kept: Mapping[str, object]) -> Iterator[str]:
    """Yield the settings whose names are gone: an earlier version lacks names as well, but has no strange ones."""
    if _ALWAYS_THERE not in kept or kept.keys() - Settings.model_fields.keys():
        yield from _MENDABLE - kept.keys()


def _has_lost_a_name(kept: object, read: object) -> bool:
    """Say whether one name became another: one is strange, and one that is known is not there."""
    if not isinstance(kept, Mapping) or not isinstance(read, Mapping):
        return False
    if kept.keys() - read.keys() and read.keys() - kept.keys():
        return True
    return any(_has_lost_a_name(kept[name], read[name]) for name in kept.keys() & read.keys())


def _dumped(settings: Settings, name: str) -> Any:
    return settings.model_dump(mode="json", include={name})[name]
