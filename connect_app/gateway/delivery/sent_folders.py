"""The folders for sent mail, as a way for copies: what a mailbox has already is never put there again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from connect_app.gateway.channels.interface import Pace
from connect_app.gateway.company.accounts import Accounts
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.mail_copies import CopyRecord

if TYPE_CHECKING:
    from connect_app.gateway.channels.sent_folder import SentFolder

SETTLED_S = 60.0
"""After so long a server has kept or dropped what was being handed over when a connection ended."""


class SentFolders:
    """Where companies keep what they sent; see `delivery.copies`."""

    def __init__(self, database: Database, accounts: Accounts, settled_s: float = SETTLED_S) -> None:
        self._database = database
        self._accounts = accounts
        self.settled_s = settled_s

    def is_wanted(self, company_id: str) -> bool:
        """Say whether the settings still want it, and nobody else does it."""
        with self._database.reading() as connection:
            settings, _ = load_settings(connection, company_id)
        return self._accounts.keeps_sent(settings)

    def pace(self, company_id: str) -> Pace:
        """Return none: nothing is sent."""
        del company_id
        return Pace()

    @contextmanager
    def session(self, company_id: str) -> Iterator["_Session"]:
        """Open the company's folder for sent mail; raises TryLater, SignIn or FixSettings."""
        from connect_app.gateway.channels.sent_folder import SentFolder

        with SentFolder(self._accounts.sent_mailbox(company_id)) as folder:
            yield _Session(folder)


class _Session:
    """An open folder."""

    def __init__(self, folder: "SentFolder") -> None:
        self._folder = folder

    def make(self, one: CopyRecord, row: DeliveryRecord, data: bytes) -> str:
        """See that the mail is in the folder; raises as `SentFolder.put` says."""
        del one
        at_us = row.accepted_at or row.updated_at
        return self._folder.put(data, datetime.fromtimestamp(at_us / 1e6, UTC))
