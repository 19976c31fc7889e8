"""The configuration file of a gateway that is run by an administrator: TOML, read once at the start.

allowed_hosts = ["invoices.example.org"]   # Host headers beside the loopback names
[company]                                  # only for a new data folder
name = "Nordlys Verkstad AB"
org_number = "5566778899"
country = "SE"
[settings]                                 # the fields of PATCH …/settings, applied at every start
attachments_enabled = true
"""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from connect_app.contract.companies import SettingsPatch
from connect_app.domain.errors import FixSettings
from connect_app.gateway.company.settings import check_settings


@dataclass(frozen=True, slots=True)
class Configuration:
    """What the administrator laid down."""

    allowed_hosts: frozenset[str] = frozenset()
    company_name: str | None = None
    company_org_number: str | None = None
    company_country: str | None = None
    settings: SettingsPatch = field(default_factory=SettingsPatch)


class _Company(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str | None = None
    org_number: str | None = None
    country: str | None = None


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    allowed_hosts: frozenset[str] = frozenset()
    company: _Company = _Company()
    settings: SettingsPatch = SettingsPatch()


def read_configuration(path: Path | None) -> Configuration:
    """Return what stands in the file, the defaults where there is none; raises FixSettings ``bad_configuration``."""
    if path is None:
        return Configuration()
    try:
        file = _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FixSettings("bad_configuration", f"{path.name} cannot be read: {error}") from error
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise FixSettings("bad_configuration", f"{path.name}, {where}: {first['msg']}") from error
    if faults := check_settings(file.settings):
        raise FixSettings("bad_configuration", f"{path.name}, settings.{faults[0][0]}: {faults[0][1]}")
    return Configuration(
        frozenset(host.casefold() for host in file.allowed_hosts),
        file.company.name,
        file.company.org_number,
        file.company.country,
        file.settings,
    )
