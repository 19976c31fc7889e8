"""Checking: whether settings, folder, database and stored files are in order. Nothing is changed by it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import requests

from connect_app.contract.companies import Settings
from connect_app.domain.errors import ConnectError
from connect_app.gateway.company.settings import load_settings, with_secrets
from connect_app.gateway.damage.finding import look
from connect_app.gateway.damage.record import open_record
from connect_app.gateway.process.configuration import Configuration, read_configuration
from connect_app.gateway.process.data_folder import MARK_NAME, check_not_restoring, check_owner
from connect_app.gateway.process.data_lock import DataLock
from connect_app.gateway.store.companies import list_companies
from connect_app.gateway.store.engine import DATABASE_NAME, SCHEMA_REVISION, Database, create_engine, revision_of
from connect_app.gateway.store.known_blobs import needed_blobs
from connect_app.gateway.store.packs import pack_names
from connect_app.gateway.upkeep.backup_folder import BLOBS, hash_of
from connect_app.gateway.upkeep.running import ready_url
from connect_app.system.secret_store import SecretStore

_ROOM = 1_000_000_000
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at, in words."""

    text: str
    is_fault: bool = False

    @property
    def mark(self) -> str:
        """How the line begins."""
        return "WRONG" if self.is_fault else "ok   "


def check_all(data: Path, config: Path | None, *, is_deep: bool) -> list[Line]:
    """Look at everything; ``is_deep``: read every stored file, too."""
    try:
        configuration = read_configuration(config)
    except ConnectError as error:
        return [Line(error.sentence, is_fault=True)]
    lines = [Line(f"The settings in {config} can be read.")] if config else []
    lines += _of_folder(data)
    if any(line.is_fault for line in lines):
        return lines
    if not (data / (DATABASE_NAME if configuration.server is None else MARK_NAME)).exists():
        return [*lines, Line("No gateway has worked on this folder yet; its first start makes all that it needs.")]
    try:
        return [*lines, *_of_ledger(data, configuration, is_deep=is_deep)]
    except ConnectError as error:
        return [*lines, Line(error.sentence, is_fault=True)]


def _of_folder(data: Path) -> Iterator[Line]:
    if not data.is_dir():
        yield Line(f"The data folder {data} is not there. The first start makes it.")
        return
    try:
        check_owner(data)
        check_not_restoring(data)
    except ConnectError as error:
        yield Line(error.sentence, is_fault=True)
        return
    if os.name != "nt" and data.stat().st_mode & 0o077:
        yield Line(f"Other people may look into {data}: chmod 700 {data}", is_fault=True)
    free = shutil.disk_usage(data).free
    yield Line(f"The disk of {data} has {free / 1e9:,.1f} GB left.", is_fault=free < _ROOM)
    if (record := open_record(data)) is not None:
        yield Line(f"{record.what_happened} A person has to agree: --rebuild", is_fault=True)


def _of_ledger(data: Path, configuration: Configuration, *, is_deep: bool) -> Iterator[Line]:
    if (url := ready_url(data)) is not None:
        yield _of_running(url)
    elif configuration.server is None:
        with DataLock(data):
            found = look(data)
        if found is not None:
            yield Line(f"The database: {found.detail}", is_fault=True)
            return
        yield Line("No gateway runs on it, and the database holds together.")
    with closing(Database(create_engine(data, configuration.server))) as database, database.reading() as connection:
        schema = revision_of(connection)
        if schema != SCHEMA_REVISION:
            newer = schema is None or schema > SCHEMA_REVISION
            yield Line(f"The database has schema {schema}, this program {SCHEMA_REVISION}.", is_fault=newer)
            return
        needed, packs = needed_blobs(connection), pack_names(connection)
        companies = [(one.name, one.id, load_settings(connection, one.id)[0]) for one in list_companies(connection)]
    yield _of_blobs(data / BLOBS, needed, packs, is_deep=is_deep)
    secrets = SecretStore(data)
    for name, company_id, settings in companies:
        yield from _of_company(name, with_secrets(settings, secrets, company_id), configuration)


def _of_running(url: str) -> Line:
    try:
        answer = requests.get(f"{url}/readyz", timeout=10)
        status = answer.json().get("status", "")
    except (requests.RequestException, ValueError):
        return Line(f"A gateway runs on it and does not answer at {url}.", is_fault=True)
    return Line(f"A gateway runs on it at {url}: {status}", is_fault=status != "ready")


def _of_blobs(folder: Path, needed: set[str], packs: set[str], *, is_deep: bool) -> Line:
    there = {path.name: path for path in folder.glob("[0-9a-f][0-9a-f]/*")}
    gone = sorted(needed - there.keys())
    if gone:
        return Line(f"{len(gone)} stored files are missing: {', '.join(gone[:_NAMED])} …", is_fault=True)
    if not is_deep:
        return Line(f"All {len(needed):,} stored files that are needed are there.")
    bad = sorted(name for name, path in there.items() if name not in packs and hash_of(path) != name)
    if bad:
        return Line(f"{len(bad)} stored files are damaged: {', '.join(bad[:_NAMED])} …", is_fault=True)
    return Line(f"All {len(there):,} stored files were read; each is as it was stored.")


def _of_company(name: str, settings: Settings, configuration: Configuration) -> Iterator[Line]:
    if (smtp := settings.smtp) is not None and smtp.username and not smtp.token_command:
        has = smtp.has_password if smtp.auth == "password" else smtp.has_refresh_token
        yield Line(f"{name}: the secret of the mail server {smtp.host} {_known(has)}.", is_fault=not has)
    if (folder := settings.print.folder) is not None:
        can = Path(folder).is_dir() and os.access(folder, os.W_OK | os.X_OK)
        yield Line(f"{name}: the print folder {folder} {'can' if can else 'cannot'} be written to.", is_fault=not can)
    if (url := settings.public_url) is not None:
        host = url.partition("://")[2].partition("/")[0].casefold()
        is_allowed = host in configuration.allowed_hosts
        yield Line(
            f"{name}: the public address {url} {'is' if is_allowed else 'is not'} among allowed_hosts.",
            is_fault=not is_allowed,
        )


def _known(has: bool) -> str:
    return "is there" if has else "is missing: see the credentials of the service"
