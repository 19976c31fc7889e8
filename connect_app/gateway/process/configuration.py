"""The configuration file of a gateway that is run by an administrator: TOML, read once at the start.

allowed_hosts = ["invoices.example.org"]   # Host headers beside the loopback names
[company]                                  # only for a new data folder
name = "Nordlys Verkstad AB"
org_number = "5566778899"
country = "SE"
[settings]                                 # the fields of PATCH …/settings, applied at every start
attachments_enabled = true
[database]                                 # PostgreSQL, in place of a file in the data folder
url = "postgresql://connect@db.example.org/connect"
[lookup]                                   # see `lookup_settings`
sources = ["provider"]
[rules]                                    # needs the extra `connect-app[rules]`
judge = true
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from connect_app.contract.companies import SettingsPatch
from connect_app.documents.rule_packs import check_installed
from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import quoted, say
from connect_app.domain.system_faults import cause
from connect_app.gateway.company.settings import check_settings
from connect_app.gateway.process.lookup_settings import LookupSettings, LookupTable, lookup_settings
from connect_app.gateway.store.engine import Server
from connect_app.system.secret_store import from_service_manager

_CREDENTIAL = "database-password"
"""The name of the credential; in the environment it is CONNECT_DATABASE_CREDENTIAL."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What the administrator laid down."""

    allowed_hosts: frozenset[str] = frozenset()
    company_name: str | None = None
    company_org_number: str | None = None
    company_country: str | None = None
    settings: SettingsPatch = field(default_factory=SettingsPatch)
    lookup: LookupSettings = field(default_factory=LookupSettings)
    server: Server | None = None
    judges: bool = False
    """Whether invoices are held to the rule packs of the extra."""


class _Company(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str | None = None
    org_number: str | None = None
    country: str | None = None


class _Database(BaseModel):
    model_config = ConfigDict(extra="forbid")

    url: str


class _Rules(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    judge: bool = False


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    allowed_hosts: frozenset[str] = frozenset()
    company: _Company = _Company()
    settings: SettingsPatch = SettingsPatch()
    lookup: LookupTable = LookupTable()
    database: _Database | None = None
    rules: _Rules = _Rules()


def read_configuration(path: Path | None) -> Configuration:
    """Return what stands in the file, the defaults where there is none; raises FixSettings ``bad_configuration``."""
    if path is None:
        return Configuration()
    try:
        file = _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise FixSettings(
            "bad_configuration", say("bad_configuration.unreadable", path=str(path), cause=cause(error))
        ) from error
    except UnicodeDecodeError as error:
        raise FixSettings("bad_configuration", say("bad_configuration.encoding", name=path.name)) from error
    except tomllib.TOMLDecodeError as error:
        raise FixSettings(
            "bad_configuration", say("bad_configuration.no_toml", name=path.name, cause=quoted(error))
        ) from error
    except ValidationError as error:
        words = " ".join(map(_said, error.errors(include_input=False)))
        raise FixSettings("bad_configuration", say("bad_configuration", name=path.name, faults=words)) from error
    if faults := check_settings(file.settings):
        field, sentence = faults[0]
        raise FixSettings(
            "bad_configuration", say("bad_configuration.field", name=path.name, field=field, reason=sentence)
        )
    if file.rules.judge:
        check_installed()
    try:
        lookup = lookup_settings(file.lookup, path.parent)
    except ValueError as error:
        raise FixSettings("bad_configuration", say("bad_configuration", name=path.name, faults=str(error))) from error
    return Configuration(
        frozenset(host.casefold() for host in file.allowed_hosts),
        file.company.name,
        file.company.org_number,
        file.company.country,
        file.settings,
        lookup,
        None if file.database is None else Server(file.database.url, from_service_manager(_CREDENTIAL)),
        file.rules.judge,
    )


def _said(fault: Mapping[str, Any]) -> str:
    """Return what is wrong with one key of the file, and what may stand there."""
    *tables, key = [str(part) for part in fault["loc"]] or [""]
    where = f"[{'.'.join(tables)}], {key}" if tables else key
    context = fault.get("ctx", {})
    least, most = context.get("ge"), context.get("le")
    match fault["type"]:
        case "extra_forbidden":
            return f"there is no setting {where!r}. {_known(tables)}"
        case "greater_than_equal" | "less_than_equal" | "greater_than" | "less_than":
            bound = f"{least} or more" if least is not None else f"{most} or less"
            return f"{where!r} must be {bound}."
        case "literal_error":
            return f"{where!r} must be one of {context['expected']}."
        case "missing":
            return f"{where!r} is missing."
        case "string_too_long" | "string_too_short":
            length = context.get("max_length", context.get("min_length"))
            return f"{where!r} is too {fault['type'].rpartition('_')[2]}; the limit is {length} characters."
        case "string_pattern_mismatch":
            return f"{where!r} is not a web address of the form that is needed (https://…)."
        case kind:
            return f"{where!r} must be {_KINDS.get(kind, 'of another kind')}."


_KINDS = {
    "bool_type": "true or false, without quotation marks",
    "int_type": "a whole number, without quotation marks",
    "string_type": 'text in quotation marks, such as "…"',
    "frozen_set_type": 'a list of texts, such as ["…", "…"]',
    "list_type": "a list in brackets",
    "model_type": "a table with keys of its own",
    "model_attributes_type": "a table with keys of its own",
    "dict_type": "a table with keys of its own",
}


def _known(tables: list[str]) -> str:
    model: Any = _File
    for name in tables:
        annotation = model.model_fields[name].annotation
        candidates = (annotation, *get_args(annotation))
        model = next(one for one in candidates if isinstance(one, type) and issubclass(one, BaseModel))
    return f"There are: {', '.join(sorted(model.model_fields))}."
