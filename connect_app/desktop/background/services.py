"""What runs beside the window: the way to the gateway, the event feed, the uploader and the watched folders.

Importing these costs more than the whole window, so this module is imported and started in the background.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from connect_app.client.attachment_files import AttachmentFiles, Describe, Tools
from connect_app.client.connection import Connection, by_id
from connect_app.client.embedded import EmbeddedGateway
from connect_app.client.feed import EventFeed, Listeners
from connect_app.client.invoice_files import InvoiceFiles
from connect_app.client.uploading import Uploader
from connect_app.client.watching import FolderWatcher
from connect_app.domain.errors import ConnectError

if TYPE_CHECKING:
    from connect_app.client.joining import JoinedGateway
    from connect_app.client.outbox import Outbox
    from connect_app.client.places import Places
    from connect_app.client.preferences import Preferences
    from connect_app.client.watched_folders import WatchedFolder
    from connect_app.contract.companies import Role


@dataclass(frozen=True)
class FolderNews:
    """Who hears of watched folders, in the watchers' threads.

    ``problem``: a folder or file that could not be taken and the error, None once that is over. ``open_files``: all
    files that wait for a person to say their invoice. ``describe`` says what a file is on its invoice.
    """

    problem: Callable[[Path, ConnectError | None], None]
    open_files: Callable[[tuple[Path, ...]], None]
    describe: Describe


@dataclass(frozen=True)
class Services:
    """The running parts. Thread-safe; `close` ends them, the embedded gateway last."""

    way: EmbeddedGateway | JoinedGateway
    connection: Connection
    feed: EventFeed
    uploader: Uploader
    watcher: FolderWatcher
    attachment_watcher: FolderWatcher

    def watch(self, folders: tuple[WatchedFolder, ...]) -> None:
        """Look into these folders from now on."""
        for watcher in (self.watcher, self.attachment_watcher):
            watcher.watch(folders)

    def look_as(self, role: Role) -> None:
        """Look as an administrator or a clerk (practice mode only); the feed connects anew."""
        self.connection.look_as(role)

    def go_on(self) -> None:
        """Whoever was signed out has signed in again: connect now, and upload what waits."""
        self.connection.drop()
        self.feed.hurry()
        self.uploader.hurry()

    def close(self) -> None:
        """End everything. What is on its way to the gateway ends or is taken up at the next start."""
        self.watcher.close()
        self.attachment_watcher.close()
        self.uploader.close()
        self.connection.close()
        self.uploader.wait_for_end()
        self.feed.close()
        self.way.stop()


def start_services(
    places: Places,
    outbox: Outbox,
    listeners: Listeners,
    folder_news: FolderNews,
    tools: Tools,
    preferences: Preferences,
    *,
    way: EmbeddedGateway | JoinedGateway,
    company_id: str,
) -> Services:
    """Start everything; the listeners are called in threads of the services.

    ``way``: where the gateway is. ``company_id``: whom the window is for; empty for the first company.
    """
    connection = Connection(way, choose=by_id(company_id))
    feed = EventFeed(connection, listeners)
    uploader = Uploader(outbox, connection)
    watcher = FolderWatcher(InvoiceFiles(outbox), outbox, places.watched, folder_news.problem)
    attachments = AttachmentFiles(outbox, connection, tools, folder_news.describe, folder_news.open_files)
    attachment_watcher = FolderWatcher(attachments, outbox, places.watched_attachments, folder_news.problem)
    feed.start()
    uploader.start()
    for each in (watcher, attachment_watcher):
        each.start(preferences.watched_folders)
    return Services(way, connection, feed, uploader, watcher, attachment_watcher)
