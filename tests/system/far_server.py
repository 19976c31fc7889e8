"""The far mail server of a test: what it does with a mail stands in the recipient's name."""

import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

_SLOW_S = 1.5
_SILENT_S = 5.0
"""Longer than the mail servers of the tests wait, where they can be told how long."""
_EHLO = b"250-far.example\r\n250-SMTPUTF8\r\n250 8BITMIME\r\n"


@dataclass(frozen=True, slots=True)
class Taken:
    """A mail that the server took: its envelope and its bytes."""

    sender: str
    recipient: str
    data: bytes


@dataclass(frozen=True, slots=True)
class _Manner:
    """What happens at each step; ``once``: only the first time. An answer of None hangs up."""

    rcpt: bytes | None = b"250 ok\r\n"
    data: bytes | None = b"354 go on\r\n"
    end: bytes | None = b"250 2.0.0 taken\r\n"
    is_cut: bool = False
    """The line drops in the middle of the mail."""
    once: bool = False
    wait_s: float = 0.0


_MANNERS = {
    "unknown": _Manner(rcpt=b"550 5.1.1 no such user\r\n"),
    "refused": _Manner(end=b"550 5.7.1 we take no invoices\r\n"),
    "greylisted": _Manner(rcpt=b"450 4.7.1 greylisted, come back\r\n", once=True),
    "full": _Manner(rcpt=b"452 4.2.2 mailbox full\r\n"),
    "full-for-ever": _Manner(end=b"552 5.2.2 mailbox full\r\n"),
    "dropped-before": _Manner(rcpt=None, once=True),
    "dropped-in": _Manner(is_cut=True, once=True),
    "dropped-after": _Manner(end=None, once=True),
    "always-dropped": _Manner(is_cut=True),
    "never-data": _Manner(data=None),
    "slow": _Manner(wait_s=_SLOW_S),
    "silent": _Manner(rcpt=None, wait_s=_SILENT_S),
}
"""By the part of the recipient's name before a dot; whoever is not here gets the mail."""


class FarServer:
    """Takes, refuses, puts off and hangs up. ``taken``: every mail that it kept, also where it gave no answer."""

    def __init__(self) -> None:
        self.taken: list[Taken] = []
        self.tries: Counter[tuple[str, str]] = Counter()
        """How often a mail was begun, by its sender's and its recipient's address."""
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._open: set[socket.socket] = set()
        self._threads = [threading.Thread(target=self._accept, name="far-server")]
        self._threads[0].start()

    def close(self) -> None:
        """Hang up on everybody."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), name="far-server")
            with self._lock:
                self._open.add(connection)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection, connection.makefile("rb") as lines:
            connection.sendall(b"220 far.example\r\n")
            sender, recipient, manner = "", "", _Manner()
            for line in lines:
                verb = line[:4].upper()
                if verb == b"EHLO":
                    answer: bytes | None = _EHLO
                elif verb == b"MAIL":
                    sender, answer = _address(line), b"250 ok\r\n"
                elif verb == b"RCPT":
                    recipient = _address(line)
                    manner = self._manner(sender, recipient)
                    answer = manner.rcpt
                elif verb == b"DATA":
                    answer = self._mail(connection, lines, manner, Taken(sender, recipient, b""))
                elif verb == b"QUIT":
                    return
                else:
                    answer = b"250 ok\r\n"
                time.sleep(manner.wait_s)
                if answer is None:
                    return
                connection.sendall(answer)
        with self._lock:
            self._open.discard(connection)

    def _manner(self, sender: str, recipient: str) -> _Manner:
        manner = _MANNERS.get(recipient.partition("@")[0].partition(".")[0], _Manner())
        with self._lock:
            self.tries[sender, recipient] += 1
            is_again = self.tries[sender, recipient] > 1
        return _Manner() if manner.once and is_again else manner

    def _mail(
        self, connection: socket.socket, lines: Iterator[bytes], manner: _Manner, envelope: Taken
    ) -> bytes | None:
        if manner.data is None:
            return None
        connection.sendall(manner.data)
        body = []
        for line in lines:
            if line == b".\r\n":
                break
            body.append(line[1:] if line.startswith(b".") else line)
            if manner.is_cut and len(body) > 5:
                return None
        if manner.end is None or manner.end.startswith(b"2"):
            with self._lock:
                self.taken.append(Taken(envelope.sender, envelope.recipient, b"".join(body)))
        return manner.end


def _address(line: bytes) -> str:
    return line.partition(b"<")[2].partition(b">")[0].decode("utf-8", "replace")


@contextmanager
def far_server() -> Iterator[FarServer]:
    """Give a server and hang up on everybody at the end."""
    server = FarServer()
    try:
        yield server
    finally:
        server.close()
