"""What runs beside the window: the way to the gateway, the event feed, the uploader and the watched folders.

Importing these costs more than the whole window, so this module is imported and started in the background.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from connect_app.client.connection import Connection, by_id
from connect_app.client.embedded import EmbeddedGateway
from connect_app.client.feed import EventFeed, Listeners
from connect_app.client.uploading import Uploader
from connect_app.client.watching import FolderWatcher
from connect_app.domain.errors import ConnectError

if TYPE_CHECKING:
    from connect_app.client.outbox import Outbox
    from connect_app.client.places import Places
    from connect_app.client.preferences import Preferences
    from connect_app.contract.companies import Role


@dataclass(frozen=True)
class Services:
    """The running parts. Thread-safe; `close` ends them, the embedded gateway last."""

    embedded: EmbeddedGateway
    connection: Connection
    feed: EventFeed
    uploader: Uploader
    watcher: FolderWatcher

    def look_as(self, role: Role) -> None:
        """Look as an administrator or a clerk (practice mode only); the feed connects anew."""
        self.connection.look_as(role)

    def close(self) -> None:
        """End everything. What is on its way to the gateway ends or is taken up at the next start."""
        self.watcher.close()
        self.uploader.close()
        self.connection.close()
        self.uploader.wait_for_end()
        self.feed.close()
        self.embedded.stop()


def start_services(
    places: Places,
    outbox: Outbox,
    listeners: Listeners,
    on_folder_problem: Callable[[Path, ConnectError | None], None],
    preferences: Preferences,
    *,
    practice: bool,
    company_id: str,
) -> Services:
    """Start everything; the listeners are called in threads of the services.

    ``company_id``: whom the window is for; empty for the first company.
    """
    embedded = EmbeddedGateway(places.data, practice=practice)
    connection = Connection(embedded, choose=by_id(company_id))
    feed = EventFeed(connection, listeners)
    uploader = Uploader(outbox, connection)
    watcher = FolderWatcher(outbox, places.watched, on_folder_problem)
    feed.start()
    uploader.start()
    watcher.start(preferences.watched_folders, preferences.companies_of_folders)
    return Services(embedded, connection, feed, uploader, watcher)
