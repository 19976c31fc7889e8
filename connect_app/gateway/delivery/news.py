"""What the other side says afterwards: receipts, bounces and returned letters, read by a durable cursor.

The cursor is written in the transaction that moves the deliveries, so that nothing is overlooked, and reading
something twice changes nothing. Reading is hurried by what was just accepted, and grows rare when nothing is awaited.
"""

import logging
import threading
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import MOVES, DeliveryState
from connect_app.domain.errors import ConnectError
from connect_app.gateway.accounts import Accounts
from connect_app.gateway.channels.interface import News
from connect_app.gateway.delivery.moves import Step, failure_json, move
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import delivery, provider_cursor

_S = DeliveryState
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pace:
    """How often to read, in seconds: soon after something was accepted, then ever more rarely."""

    shortest_s: float
    longest_s: float


REAL = Pace(15.0, 600.0)
PRACTICE = Pace(0.25, 2.0)


class NewsReader:
    """Reads the news of all companies and channels in a thread of its own."""

    def __init__(self, database: Database, blobs: BlobStore, accounts: Accounts, pace: Pace) -> None:
        self._database = database
        self._blobs = blobs
        self._accounts = accounts
        self._pace = pace
        self._hurry = threading.Event()
        self._is_stopping = False
        self._thread: threading.Thread | None = None
        self._known: set[tuple[str, str]] = set()

    def start(self) -> None:
        """Begin to read."""
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name="news-reader", daemon=True)
        self._thread.start()

    def expect(self, company_id: str, channel: Channel, provider: str) -> None:
        """Something is handed over here: from now on there may be news, also after a restart."""
        source = (company_id, _name(channel, provider))
        if source in self._known:
            return
        with self._database.writing() as connection:
            connection.execute(
                insert(provider_cursor)
                .values(company_id=company_id, provider=source[1], cursor="")
                .on_conflict_do_nothing()
            )
        self._known.add(source)

    def hurry(self) -> None:
        """Something was accepted or chosen: look soon."""
        self._hurry.set()

    def stop(self) -> None:
        """End after what is being read."""
        self._is_stopping = True
        self._hurry.set()
        if self._thread is not None:
            self._thread.join(timeout=10.0)
            self._thread = None

    def _run(self) -> None:
        wait_s = self._pace.shortest_s
        while not self._is_stopping:
            try:
                has_moved = self.read_all()
            except Exception:
                _log.exception("The news cannot be read now")
                has_moved = False
            hurried = self._hurry.is_set()
            self._hurry.clear()
            wait_s = self._pace.shortest_s if has_moved or hurried else min(wait_s * 1.5, self._pace.longest_s)
            if not self._is_stopping:
                self._hurry.wait(wait_s)

    def read_all(self) -> bool:
        """Read all channels that have something out; return whether anything moved."""
        has_moved = False
        for company_id, name, cursor in self._sources():
            if self._is_stopping:
                break
            try:
                has_moved = self._read(company_id, name, cursor) or has_moved
            except ConnectError as error:
                _log.info("No news from %s: %s", name, error)
            except Exception:
                _log.exception("The news from %s cannot be read", name)
        return has_moved

    def _sources(self) -> list[tuple[str, str, str]]:
        """Return company, source and cursor of all that was ever used: news may come long after a hand-over."""
        c = provider_cursor.c
        with self._database.reading() as connection:
            return [tuple(row) for row in connection.execute(select(c.company_id, c.provider, c.cursor))]

    def _read(self, company_id: str, name: str, known: str) -> bool:
        channel = Channel(name.partition(":")[0])
        source = self._accounts.channel(company_id, channel)
        if _name(channel, source.capability.provider) != name:
            return False  # the account of another provider now; its own source has its own cursor
        news, cursor = source.news(known or None)
        if cursor is None or cursor == known:
            return False
        kept = [self._keep_evidence(one) for one in news]
        with self._database.writing() as connection:
            has_moved = [self._take(connection, company_id, channel, *one) for one in zip(news, kept, strict=True)]
            c = provider_cursor.c
            connection.execute(
                update(provider_cursor).where(c.provider == name, c.company_id == company_id).values(cursor=cursor)
            )
        return any(has_moved)

    def _take(self, connection: Connection, company_id: str, channel: Channel, one: News, told: dict[str, str]) -> bool:
        """Move the delivery that the news is about, if it is one of ours and the address is its own."""
        c = delivery.c
        row = connection.execute(
            select(delivery).where(c.id == one.delivery_id, c.company_id == company_id, c.channel == channel.value)
        ).one_or_none()
        if row is None or (one.address is not None and one.address.casefold() != row.address.casefold()):
            _log.info("News about %s belongs to no delivery of ours", one.delivery_id)
            return False
        to = _S.DELIVERED if one.failure is None else _S.FAILED
        state = DeliveryState(row.state)
        if state is to or to not in MOVES[state]:
            return False
        move(connection, Step(row.id, to, one.detail, _changes(row, one), told))
        return True

    def _keep_evidence(self, one: News) -> dict[str, str]:
        if not one.evidence:
            return {}
        return {"evidence": self._blobs.put(one.evidence).name, "evidence_name": one.evidence_name}


def _name(channel: Channel, provider: str) -> str:
    return f"{channel.value}:{provider}"


def _changes(row: Any, one: News) -> dict[str, Any]:
    """News about it proves that it had arrived at the next party, whatever was known before."""
    changes: dict[str, Any] = {"in_doubt": False, "accepted_at": row.accepted_at or now_us()}
    changes["failure"] = None if one.failure is None else failure_json(one.failure)
    return changes
