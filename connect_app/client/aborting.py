"""Connections that another thread can break off: a program that closes must not wait for a long poll to end.

They also give the other side its own time to take a body: urllib3 would use the time to connect for that, which is
short, and a pause of a few seconds in a long upload would end it.
"""

import socket
import ssl
import threading
import weakref
from contextlib import suppress
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class OpenSockets:
    """The sockets of one transport. After `abort` every one is shut down and no new one is opened."""

    def __init__(self) -> None:
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._users: dict[int, weakref.ref[socket.socket]] = {}
        self._is_aborted = False

    def add(self, opened: socket.socket) -> None:
        """Keep a new socket in sight. Raises OSError after `abort`."""
        with self._lock:
            if not self._is_aborted:
                self._sockets.add(opened)
                return
        opened.close()
        raise ConnectionAbortedError("this transport was closed")

    def note_use(self, used: socket.socket | None) -> None:
        """Note that the calling thread sends by this socket, until it says `forget_use`."""
        if used is not None:
            self._users[threading.get_ident()] = weakref.ref(used)

    def forget_use(self) -> None:
        """The calling thread has its answer, or needs none."""
        self._users.pop(threading.get_ident(), None)

    def break_off(self, thread: int) -> None:
        """Shut down the socket by which this thread sends or waits for its answer."""
        used = self._users.get(thread)
        if used is not None and (opened := used()) is not None:
            with suppress(OSError):
                opened.shutdown(socket.SHUT_RDWR)

    def abort(self) -> None:
        """Shut down all sockets; whoever reads from one sees its end at once."""
        with self._lock:
            self._is_aborted = True
            sockets = list(self._sockets)
        for opened in sockets:
            with suppress(OSError):
                opened.shutdown(socket.SHUT_RDWR)


class AbortableAdapter(HTTPAdapter):
    """An adapter of requests whose connections stand in ``sockets``; ``send_timeout_s`` is for each piece of a body."""

    def __init__(
        self, sockets: OpenSockets, send_timeout_s: float, *, is_encrypted: bool = False, **arguments: Any
    ) -> None:
        self._sockets = sockets
        self._is_encrypted = is_encrypted
        self._send_timeout_s = send_timeout_s
        super().__init__(**arguments)

    def init_poolmanager(self, *arguments: Any, **keywords: Any) -> None:
        """Make the pools, with connections that say which socket they opened."""
        if self._is_encrypted:  # what the system trusts, a company's own issuer for instance, beside what requests does
            keywords["ssl_context"] = ssl.create_default_context()
        super().init_poolmanager(*arguments, **keywords)
        self.poolmanager.pool_classes_by_scheme = _pool_classes(self._sockets, self._send_timeout_s)


def _pool_classes(sockets: OpenSockets, send_timeout_s: float) -> dict[str, Any]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            opened = super()._new_conn()
            sockets.add(opened)
            return opened

        def send(self, data: Any) -> None:
            _be_patient(self, send_timeout_s)
            super().send(data)
            sockets.note_use(self.sock)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            opened = super()._new_conn()
            sockets.add(opened)
            return opened

        def send(self, data: Any) -> None:
            _be_patient(self, send_timeout_s)
            super().send(data)
            sockets.note_use(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _be_patient(connection: HTTPConnection, send_timeout_s: float) -> None:
    if connection.sock is not None:  # None: the next piece connects first, in the time for that
        connection.sock.settimeout(send_timeout_s)
