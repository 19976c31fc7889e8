"""A process's place on a PostgreSQL server: it holds a slot, and hears of what others commit.

Both hang on one connection of its own. A slot is free as soon as the connection of the process that held it is gone,
whatever became of that. Hearing only hurries what is looked at anyway: after a break everybody looks.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import psycopg
from sqlalchemy import Engine

from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.gateway.store.dialects.postgresql import CHANNEL, THIS_PROCESS

_SLOTS = 0x436F6E6F
"""The first half of the advisory locks of slots; the second is the number of the slot."""
_SLOT = 1
"""There is one yet: the engine's executor ``gw-1`` belongs to it."""
_PATIENCE_S, _PAUSE_S = 15.0, 0.25
_LISTEN_S = 1.0

_log = logging.getLogger(__name__)


@contextmanager
def present(engine: Engine, ring: Callable[[], None], on_lost: Callable[[], None]) -> Iterator[None]:
    """Hold the slot, and call ``ring`` when another process has committed events.

    ``on_lost`` is called if the server was away and another process has the slot since. Raises FixSettings
    ``database_in_use`` where one has it already.
    """
    connection = _connected(engine)
    if not _take_slot(connection, _PATIENCE_S):
        connection.close()
        raise FixSettings("database_in_use", say("database_in_use"))
    listening = _Listening(engine, connection, ring, on_lost)
    thread = threading.Thread(target=listening.run, name="ledger-listener", daemon=True)
    thread.start()
    try:
        yield
    finally:
        listening.stopping.set()
        thread.join()


def _connected(engine: Engine) -> psycopg.Connection:
    arguments, options = engine.dialect.create_connect_args(engine.url)
    return psycopg.connect(*arguments, **options, autocommit=True)


def _take_slot(connection: psycopg.Connection, patience_s: float) -> bool:
    """Wait a moment for the slot: a server notices only after a while that a process died."""
    deadline = time.monotonic() + patience_s
    while True:
        taken = connection.execute("SELECT pg_try_advisory_lock(%s, %s)", (_SLOTS, _SLOT)).fetchone()
        if taken is not None and taken[0]:
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(_PAUSE_S)


class _Listening:
    def __init__(
        self, engine: Engine, connection: psycopg.Connection, ring: Callable[[], None], on_lost: Callable[[], None]
    ) -> None:
        self._engine = engine
        self._connection: psycopg.Connection | None = connection
        self._ring = ring
        self._on_lost = on_lost
        self.stopping = threading.Event()

    def run(self) -> None:
        while not self.stopping.is_set():
            try:
                if self._connection is None and not self._reconnect():
                    return
                self._listen()
            except psycopg.Error as error:
                _log.warning("The database server is away: %s", error)
                self._close()
                self.stopping.wait(_LISTEN_S)
        self._close()

    def _reconnect(self) -> bool:
        self._connection = _connected(self._engine)
        if not _take_slot(self._connection, _PATIENCE_S):
            self._close()
            _log.error("%s", say("database_in_use"))
            self._on_lost()
            return False
        return True

    def _listen(self) -> None:
        assert self._connection is not None
        self._connection.execute(f"LISTEN {CHANNEL}")
        self._ring()  # what was committed before that was not heard
        while not self.stopping.is_set():
            for told in self._connection.notifies(timeout=_LISTEN_S):
                if told.payload != THIS_PROCESS:
                    self._ring()

    def _close(self) -> None:
        if self._connection is not None:
            with suppress(psycopg.Error):
                self._connection.close()
            self._connection = None
