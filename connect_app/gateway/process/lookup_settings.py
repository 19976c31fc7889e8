"""How recipients are looked up in the network: dated configuration, and what an administrator sets otherwise.

[lookup]
resolver = "127.0.0.1:5300"            # else the system's
zone = "participant.sml.test.example"  # else the dated configuration
smp_roots = "roots.pem"                # whose signatures and TLS certificates are trusted
directory = "http://127.0.0.1:8099"    # the Peppol Directory, else its own address
canary = ["9915:test"]                 # else the dated configuration
sources = ["provider", "sml", "directory"]
pace = 2.0                             # questions a second in a run over the whole register
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

_LAST_PORT = 65535

Source = Literal["provider", "sml", "directory"]


@dataclass(frozen=True, slots=True)
class Dated:
    """A value that counts from one day to another, both included; None: there is no such end."""

    value: str
    valid_from: date | None = None
    valid_to: date | None = None

    def counts_on(self, day: date) -> bool:
        """Say whether it counts on a day."""
        is_early = self.valid_from is not None and day < self.valid_from
        return not is_early and (self.valid_to is None or day <= self.valid_to)


ZONES = (
    Dated("edelivery.tech.ec.europa.eu", valid_to=date(2026, 1, 31)),
    Dated("participant.sml.prod.tech.peppol.org", valid_from=date(2026, 2, 1)),
)
"""Where participants are registered. The older zone stopped."""

DIRECTORIES = (Dated("https://directory.peppol.eu"),)
CANARIES = (Dated("9915:test"), Dated("0192:986252932"))
"""Participants who are known to be there: where all of them are missing, the zone or the resolver is at fault."""


class LookupTable(BaseModel):
    """The table ``[lookup]`` of the configuration file."""

    model_config = ConfigDict(extra="forbid")

    resolver: str | None = None
    zone: str | None = Field(default=None, min_length=1, max_length=200)
    smp_roots: Path | None = None
    directory: str | None = Field(default=None, pattern=r"^(https://|http://(localhost|127\.0\.0\.1)[:/])")
    canary: list[str] | None = None
    sources: list[Source] = ["provider", "sml", "directory"]
    pace: float = Field(default=2.0, gt=0, le=1000)


@dataclass(frozen=True, slots=True)
class LookupSettings:
    """What counts. ``roots``: certificates in PEM; without them no answer of the SML's second step can be checked."""

    resolver: tuple[str, int] | None = None
    zone: str | None = None
    roots: bytes = b""
    directory: str | None = None
    canary: tuple[str, ...] | None = None
    sources: frozenset[Source] = frozenset({"provider", "sml", "directory"})
    pace: float = 2.0

    def zone_on(self, day: date) -> str | None:
        """Return the zone in which participants are looked up, None if there is none on this day."""
        return self.zone or _on(ZONES, day)

    def directory_on(self, day: date) -> str | None:
        """Return the address of the Peppol Directory."""
        return self.directory or _on(DIRECTORIES, day)

    def canaries_on(self, day: date) -> tuple[str, ...]:
        """Return who is known to be there."""
        return self.canary if self.canary is not None else tuple(one.value for one in CANARIES if one.counts_on(day))

    @property
    def asks_sml(self) -> bool:
        """Whether the SML and the SMPs are asked: their signatures are checked, so not without roots."""
        return "sml" in self.sources and bool(self.roots)


def _on(values: Sequence[Dated], day: date) -> str | None:
    return next((one.value for one in values if one.counts_on(day)), None)


def lookup_settings(table: LookupTable, folder: Path) -> LookupSettings:
    """Return what the table of a file in ``folder`` says; raises ValueError with the key and a sentence."""
    return LookupSettings(
        _resolver(table.resolver) if table.resolver else None,
        table.zone,
        _roots(folder / table.smp_roots) if table.smp_roots else b"",
        table.directory.rstrip("/") if table.directory else None,
        None if table.canary is None else tuple(table.canary),
        frozenset(table.sources),
        table.pace,
    )


def _resolver(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) <= _LAST_PORT:
        raise ValueError("lookup.resolver: give the address and the port of a name server, such as 127.0.0.1:53.")
    return host.strip("[]"), int(port)


def _roots(path: Path) -> bytes:
    try:
        roots = path.read_bytes()
    except OSError as error:
        raise ValueError("lookup.smp_roots: the file cannot be read.") from error
    if b"-----BEGIN CERTIFICATE-----" not in roots or not roots.isascii():
        raise ValueError("lookup.smp_roots: the file holds no certificates in PEM.")
    return roots
