"""What the other side says afterwards: receipts, bounces and returned letters, read by a durable cursor.

The cursor is written in the transaction that moves the deliveries, so that nothing is overlooked, and reading
something twice changes nothing. Reading is hurried by what was just accepted, and grows rare when nothing is awaited.
"""

import logging
import threading
from concurrent.futures import Future, wait
from dataclasses import dataclass

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.errors import ConnectError, FixSettings, SignIn
from connect_app.gateway.channels.interface import Unplaced
from connect_app.gateway.company.accounts import NOT_SET_UP, Accounts
from connect_app.gateway.delivery.moves import SELF
from connect_app.gateway.delivery.taking import Taking
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.messages import ABOUT_NEWS, Trouble, mend, tell
from connect_app.gateway.store.news_cursors import NewsSource, all_sources, note_source, write_cursor

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pace:
    """How often to read, in seconds: soon after something was accepted, then ever more rarely."""

    shortest_s: float
    longest_s: float


REAL = Pace(15.0, 600.0)
PRACTICE = Pace(0.25, 2.0)

_MORE_S = 0.1
"""How long to wait where a source had something: it gives its news in batches."""
_PATIENCE_S = 10.0
"""How long the others wait for a source whose other side hangs."""


class NewsReader:
    """Reads the news of all companies and channels in a thread of its own."""

    def __init__(self, database: Database, taking: Taking, accounts: Accounts, pace: Pace) -> None:
        self._database = database
        self._taking = taking
        self._accounts = accounts
        self._pace = pace
        self._hurry = threading.Event()
        self._is_stopping = False
        self._thread: threading.Thread | None = None
        self._known: set[tuple[str, str]] = set()
        self._has_more = False
        self._lock = threading.Lock()
        self._under_way: set[tuple[str, str]] = set()
        self._troubles: dict[tuple[str, str], str | None] = {}  # None: it is known to work

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
            note_source(connection, *source)
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
                self._hurry.wait(_MORE_S if self._has_more else wait_s)

    def read_all(self) -> bool:
        """Read all channels that have something out; return whether anything moved.

        One whose other side hangs is left to its thread after a while, and read again when that has ended.
        """
        self._has_more = False
        sources = self._begin_all()
        if not sources:
            return False
        reading = [self._start_reading(source) for source in sources]
        done = wait(reading, timeout=_PATIENCE_S).done
        for one in done:
            error = one.exception()
            if isinstance(error, Exception):
                _log.warning("The news of one source cannot be read now: %s", error)
            elif error is not None:  # the end of the process is no fault of a source
                raise error
        moved = [one.result() for one in done if one.exception() is None]
        return any(moved)

    def _start_reading(self, source: NewsSource) -> "Future[bool]":
        """Read a source in a thread of its own, for which the end of the process does not wait."""
        future: Future[bool] = Future()

        def read() -> None:
            try:
                future.set_result(self._read_one(source.company_id, source.name, source.cursor))
            except BaseException as error:
                future.set_exception(error)

        try:
            threading.Thread(target=read, name=f"news-{source.name}", daemon=True).start()
        except BaseException as error:  # no thread can be had just now; it is read at the next look
            with self._lock:
                self._under_way.discard((source.company_id, source.name))
            future.set_exception(error)
        return future

    def _begin_all(self) -> list[NewsSource]:
        """Return the sources that are not being read already, and note that they are now."""
        sources = [] if self._is_stopping else self._sources()
        with self._lock:
            free = [one for one in sources if (one.company_id, one.name) not in self._under_way]
            self._under_way |= {(one.company_id, one.name) for one in free}
        return free

    def _read_one(self, company_id: str, name: str, cursor: str) -> bool:
        try:
            has_moved = not self._is_stopping and self._read(company_id, name, cursor)
            self._tell_trouble(company_id, name, None)
        except ConnectError as error:
            _log.info("No news from %s: %s", name, error)
            self._tell_trouble(company_id, name, error)
        except Exception:
            _log.exception("The news from %s cannot be read", name)
        else:
            return has_moved
        finally:
            with self._lock:
                self._under_way.discard((company_id, name))
        return False

    def _sources(self) -> list[NewsSource]:
        with self._database.reading() as connection:
            return all_sources(connection)

    def _read(self, company_id: str, name: str, known: str) -> bool:
        channel = Channel(name.partition(":")[0])
        source = self._accounts.carrier(company_id, channel)
        if _name(channel, source.capability.provider) != name:
            return False  # the account of another provider now; its own source has its own cursor
        news, cursor = source.news(known or None)
        if cursor is None or cursor == known:
            return False
        self._has_more = True
        kept = [(one, self._taking.keep_evidence(one)) for one in news]
        with self._database.writing() as connection:
            taken = [self._taking.take_or_keep(connection, company_id, channel, *one) for one in kept]
            write_cursor(connection, company_id, name, cursor)
        for one, (told, _) in zip(taken, kept, strict=True):
            if one.outcome == "ignored":
                about = "no delivery" if isinstance(told, Unplaced) else told.delivery_id
                _log.info("News about %s was not taken: %s", about, one.reason)
        return any(one.outcome != "ignored" for one in taken)

    def _tell_trouble(self, company_id: str, name: str, error: ConnectError | None) -> None:
        """Say once what a person has to mend before there can be news, and again only after it had worked."""
        source = (company_id, name)
        if error is None and self._troubles.get(source, "") is not None:
            with self._database.writing() as connection:
                mend(connection, company_id, ABOUT_NEWS, [name])
            self._troubles[source] = None
        if not isinstance(error, SignIn | FixSettings) or error.code in {self._troubles.get(source), *NOT_SET_UP}:
            return
        _log.warning("No news from %s until somebody mends it: %s", name, error.sentence)
        with self._database.writing() as connection:
            owner = FailureOwner.ADMINISTRATOR
            data = {"source": name, "code": error.code, "message": error.sentence, "owner": owner}
            append_event(connection, company_id, "news.refused", company_id, by=SELF, data=data)
            mend(connection, company_id, ABOUT_NEWS, [name])
            tell(connection, company_id, Trouble(error.code, error.sentence, owner, ABOUT_NEWS, name))
        self._troubles[source] = error.code


def _name(channel: Channel, provider: str) -> str:
    return f"{channel.value}:{provider}"
