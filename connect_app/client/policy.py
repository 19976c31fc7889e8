"""What whoever rolls Connect out lays down for a computer, so that its first start asks nothing.

mode = "own"          # or "practice"
language = "sv"
gateway = "https://invoices.example.org"   # with mode = "joined": the first start asks who signs in there
update_address = "https://updates.example.org/connect.json"   # with update_key: looks there once a day
It stands in a file that only administrators write, on Windows also in the registry (untried there). It holds where the
user has chosen nothing yet.
"""

import logging
import os
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

POLICY_VARIABLE = "CONNECT_POLICY_FILE"
"""Names another file."""
_REGISTRY_KEY = r"Software\Policies\Connect"
_TEXTS = ("gateway", "update_address", "update_key")
_MODES, _LANGUAGES = ("own", "practice", "joined"), ("en", "sv", "de", "ro")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Policy:
    """``mode``: ``own``, ``practice`` or ``joined``; ``language``: a code; each None where nothing is laid down.

    ``gateway``: the address that is filled in where one joins a gateway. ``update_address`` and ``update_key``: where
    it is looked for a newer version, and who signs it; these hold whatever the user chose (`client.update_hint`).
    """

    mode: str | None = None
    language: str | None = None
    gateway: str | None = None
    update_address: str | None = None
    update_key: str | None = None


def read_policy() -> Policy:
    """Return what is laid down; what is not understood is said in the log and does not count."""
    values = {**_of_registry(), **_of_file(policy_file())}
    for name in sorted(values.keys() - {"mode", "language", *_TEXTS}):
        _log.warning("The policy for this computer has %s, which means nothing.", name)
    texts = {name: value for name in _TEXTS if isinstance(value := values.get(name), str)}
    return Policy(_one_of(values, "mode", _MODES), _one_of(values, "language", _LANGUAGES), **texts)


def policy_file() -> Path:
    """Return where the file lies."""
    if named := os.environ.get(POLICY_VARIABLE):
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), "Connect", "policy.toml")
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Connect/policy.toml")
    return Path("/etc/connect/policy.toml")


def _of_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("The policy for this computer cannot be read: %s", error)
        return {}


def _of_registry() -> dict[str, Any]:
    if sys.platform != "win32":
        return {}
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _REGISTRY_KEY) as key:
            count = winreg.QueryInfoKey(key)[1]
            return {name: value for name, value, _ in (winreg.EnumValue(key, number) for number in range(count))}
    except OSError:
        return {}


def _one_of(values: dict[str, Any], name: str, known: tuple[str, ...]) -> str | None:
    value = values.get(name)
    if value is not None and value not in known:
        _log.warning("The policy for this computer has a %s that is not known; it may be %s.", name, ", ".join(known))
        return None
    return value
