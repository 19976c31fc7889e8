"""Who is asked about recipients beside the company's own operator: the network's registers, and its directory."""

import threading
from datetime import UTC, datetime

from connect_app.gateway.network.directory import Directory
from connect_app.gateway.network.locator import Locator
from connect_app.gateway.network.metadata import NetworkRegister
from connect_app.gateway.process.lookup_settings import LookupSettings


class Sources:
    """Opens the sources that the dated configuration names today; each is kept, with what it knows. Thread-safe."""

    def __init__(self, settings: LookupSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._registers: dict[str, NetworkRegister] = {}
        self._directories: dict[str, Directory] = {}

    @property
    def asks_provider(self) -> bool:
        """Whether the company's operator is asked."""
        return "provider" in self._settings.sources

    @property
    def are_canaries_set(self) -> bool:
        """Whether the administrator says who is known to be there."""
        return self._settings.canary is not None

    def canaries(self) -> tuple[str, ...]:
        """Return who is known to be there today."""
        return self._settings.canaries_on(datetime.now(UTC).date())

    @property
    def per_second(self) -> float:
        """How many questions a second go out for the sake of a whole register."""
        return self._settings.pace

    def register(self) -> NetworkRegister | None:
        """Return SML and SMPs, None where nobody asks them."""
        today = datetime.now(UTC).date()
        zone = self._settings.zone_on(today)
        if zone is None or not self._settings.asks_sml:
            return None
        with self._lock:
            if zone not in self._registers:
                locator = Locator(zone, self._settings.canaries_on(today), self._settings.resolver)
                self._registers[zone] = NetworkRegister(self._settings, locator)
            return self._registers[zone]

    def directory(self) -> Directory | None:
        """Return the Peppol Directory, None where nobody asks it."""
        url = self._settings.directory_on(datetime.now(UTC).date())
        if url is None or "directory" not in self._settings.sources:
            return None
        with self._lock:
            return self._directories.setdefault(url, Directory(url))
