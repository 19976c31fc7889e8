"""The event feed: one thread that keeps the connection and tells what changed."""

import logging
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass

from connect_app.client.calls import DAMAGED
from connect_app.client.connection import Connection, SignedIn, is_lost, is_signed_out
from connect_app.client.refusals import InvalidRequest
from connect_app.contract.events import Event
from connect_app.domain.errors import Bug, ConnectError
from connect_app.domain.retry import RetryPolicy
from connect_app.domain.saying import say

POLL_S = 25
MAX_BATCHES = 20
"""Full pages of events in a row after which everything is asked for anew instead: a burst is cheaper to read whole."""

FULL_PAGE = 500

RECONNECT = RetryPolicy(first_s=0.25, factor=2.0, longest_s=15.0, max_attempts=1_000_000)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who is told what. All are called in the feed's thread and must be quick.

    ``connected``: the first time and after every loss. ``events``: what changed, in order. ``stale``: events were
    missed, so what is shown must be asked for anew. ``lost``: the gateway does not answer, told once per loss.
    """

    connected: Callable[[SignedIn], None]
    events: Callable[[tuple[Event, ...]], None]
    stale: Callable[[], None]
    lost: Callable[[ConnectError], None]


class EventFeed:
    """Follows the events of the company that is connected, from `start` to `close`."""

    def __init__(self, connection: Connection, listeners: Listeners, policy: RetryPolicy = RECONNECT) -> None:
        self._connection = connection
        self._listeners = listeners
        self._policy = policy
        self._closing = threading.Event()
        self._hurry = threading.Event()
        self._cursor: str | None = None
        self._told_lost = ""  # the code of what was told last, while there is no connection
        self._thread = threading.Thread(target=self._run, name="connect-feed", daemon=True)

    def start(self) -> None:
        """Begin to connect and to listen."""
        self._thread.start()

    def hurry(self) -> None:
        """Connect at once where that is waited for: whoever was signed out has signed in again."""
        self._hurry.set()

    def close(self) -> None:
        """Stop. Close the connection as well, before or after, so that a poll under way ends at once."""
        self._closing.set()
        self._hurry.set()
        self._connection.drop()
        if self._thread.ident is not None:
            self._thread.join(timeout=10)

    def _run(self) -> None:
        attempt = 0
        while not self._closing.is_set():
            signed_in: SignedIn | None = None
            try:
                signed_in = self._connect()
                attempt = 0
                self._follow(signed_in)
            except ConnectError as error:
                attempt += 1
                self._after(error, signed_in, attempt)
            except Exception as error:
                _log.exception("The event feed met an error that nobody expected")
                attempt += 1
                bug = Bug("unexpected", say("unexpected.feed"))
                bug.__cause__ = error
                self._after(bug, signed_in, attempt)

    def _connect(self) -> SignedIn:
        """Connect, and listen from now on; what was before is in the lists that are asked for after this."""
        signed_in = self._connection.sign_in()
        was_following = self._cursor is not None
        self._cursor = signed_in.gateway.events(signed_in.company.id, "now").next_cursor
        self._told_lost = ""
        if not self._closing.is_set():
            self._listeners.connected(signed_in)
            if was_following:
                self._listeners.stale()
        return signed_in

    def _follow(self, signed_in: SignedIn) -> None:
        full_pages = 0
        while not self._closing.is_set():
            try:
                page = signed_in.gateway.events(signed_in.company.id, self._cursor, POLL_S)
            except InvalidRequest:
                _log.info("The gateway does not know how far the event feed was; everything is asked for anew.")
                self._cursor = signed_in.gateway.events(signed_in.company.id, "now").next_cursor
                self._listeners.stale()
                continue
            if self._closing.is_set():
                return
            full_pages = full_pages + 1 if len(page.items) >= FULL_PAGE else 0
            if full_pages > MAX_BATCHES:
                full_pages = 0
                self._cursor = signed_in.gateway.events(signed_in.company.id, "now").next_cursor
                self._listeners.stale()
                continue
            self._cursor = page.next_cursor
            if page.items:
                self._listeners.events(tuple(page.items))

    def _after(self, error: ConnectError, signed_in: SignedIn | None, attempt: int) -> None:
        if self._closing.is_set():
            return
        if signed_in is not None and is_lost(error) and not self._connection.drop(signed_in.gateway):
            return  # somebody else has dropped this connection: look for the new one at once
        if signed_in is None:
            self._connection.drop()
        if not self._told_lost or (error.code != self._told_lost and _asks_a_person(error)):
            self._told_lost = error.code
            self._listeners.lost(error)
        self._hurry.wait(self._policy.delay_s(attempt, random.random()))  # noqa: S311
        self._hurry.clear()


def _asks_a_person(error: ConnectError) -> bool:
    return error.code == DAMAGED or is_signed_out(error)
