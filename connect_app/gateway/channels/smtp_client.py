"""smtplib's connection, made strict: an answer counts only whole and in time, and what comes unasked is noticed."""

import functools
import re
import select
import smtplib
import socket
import ssl
import time
from typing import Any

_LONGEST_LINE = 8192
_MOST_LINES = 200
_ANSWER_LINE = re.compile(rb"(\d{3})(?:([ -])(.*))?", re.DOTALL)
_DOMAIN = re.compile(r"(?!.{254})(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)+(?!-)[a-z0-9-]{1,63}(?<!-)", re.IGNORECASE)
CLOSING = 421
_GARBAGE = -1
_can_poll = hasattr(select, "poll")  # not on Windows
_PATIENCE_S = 120.0  # where the socket has no time-out of its own
_ROOM = 65_536


class StrictSmtp(smtplib.SMTP):
    """An SMTP client whose answers are read by a deadline over all of an answer, not one for each byte.

    A line without its end is none, so half an answer is never taken for a whole one.
    """

    _unread = b""
    _is_hurried = False  # the socket's time-out is what is left of an answer's

    def send(self, s: Any) -> None:
        """Send text or bytes; raises OSError as it came, so that a time-out can be told from a loss.

        What the server said beyond its answers would be taken for the next one, and each answer for that to the
        question before: then nothing more is said to it (SMTPServerDisconnected).
        """
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("please connect first")
        if self._unread:
            said = self.unasked(look=False)
            self.close()
            raise spoke_unasked(said)
        try:
            self.sock.sendall(s.encode("ascii") if isinstance(s, str) else s)
        except OSError:
            self.close()
            raise

    def close(self) -> None:
        """Close the connection and forget what was not read of it."""
        self._unread = b""
        super().close()

    def getreply(self) -> tuple[int, bytes]:
        """Return code and words of the next answer; the code is -1 where the line is none of SMTP.

        Raises TimeoutError, another OSError, or SMTPServerDisconnected.
        """
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("please connect first")
        timeout = self.sock.gettimeout()
        deadline = time.monotonic() + (timeout or _PATIENCE_S)
        try:
            return self._reply(deadline)
        except (OSError, smtplib.SMTPException):
            self.close()
            raise
        finally:
            if self._is_hurried and self.sock is not None:
                self.sock.settimeout(timeout)
                self._is_hurried = False

    def _reply(self, deadline: float) -> tuple[int, bytes]:
        code = 0
        words: list[bytes] = []
        while len(words) < _MOST_LINES:
            line = self._line(deadline)
            found = _ANSWER_LINE.fullmatch(line)
            if found is None or code not in (0, int(found[1])):
                return _GARBAGE, line
            code = int(found[1])
            words.append((found[3] or b"").strip(b" \t"))
            if found[2] != b"-":
                return code, b"\n".join(words)
        return _GARBAGE, b"an answer without an end"

    def _line(self, deadline: float) -> bytes:
        while b"\n" not in self._unread:
            if len(self._unread) > _LONGEST_LINE:
                raise smtplib.SMTPServerDisconnected("an answer without an end")
            self._unread += self._more(deadline)
        line, _, self._unread = self._unread.partition(b"\n")
        return line.rstrip(b"\r")

    def _more(self, deadline: float) -> bytes:
        assert self.sock is not None
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("it does not answer")
        if left < (self.sock.gettimeout() or left + 1) - 0.05:
            self.sock.settimeout(left)
            self._is_hurried = True
        more = self.sock.recv(_ROOM)
        if not more:
            raise smtplib.SMTPServerDisconnected("Connection unexpectedly closed")
        return more

    def unasked(self, *, look: bool = True) -> list[int] | None:
        """Return the codes of what the server has said beyond its answers, without waiting; None if it hung up.

        Without ``look`` only what came together with the last answer.
        """
        if self.sock is None:
            return None
        is_open = not look or self._take_what_is_there(self.sock)
        if not self._unread:
            return [] if is_open else None
        found = [_ANSWER_LINE.fullmatch(line) for line in self._unread.splitlines()]
        return [int(one[1]) if one else _GARBAGE for one in found]

    def _take_what_is_there(self, sock: socket.socket) -> bool:
        """Read without waiting; return False if the server hung up."""
        if _can_poll and not isinstance(sock, ssl.SSLSocket):
            poll = select.poll()
            poll.register(sock, select.POLLIN)
            if not poll.poll(0):
                return True
        timeout = sock.gettimeout()
        try:
            sock.settimeout(0)
            more = sock.recv(_ROOM)
            self._unread += more
            return bool(more)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return True  # nothing is there
        except OSError:
            return False
        finally:
            sock.settimeout(timeout)

    def starttls(self, *options: Any, **named: Any) -> tuple[int, bytes]:
        """Begin TLS; what was said before it does not count (an answer slipped in would be one of an attacker)."""
        code, words = super().starttls(*options, **named)
        self._unread = b""
        return code, words


def spoke_unasked(codes: list[int] | None) -> smtplib.SMTPException:
    """Return what it means that a server said this unasked, or hung up: 421 says that it ends (RFC 5321, 3.8)."""
    if codes and codes[0] == CLOSING:
        return smtplib.SMTPResponseException(CLOSING, b"it closes the connection")
    return smtplib.SMTPServerDisconnected("it said something that nobody had asked for, or hung up")


class StrictSmtpTls(StrictSmtp, smtplib.SMTP_SSL):
    """The same with TLS from the first byte."""


def greeting_name(own_address: str, own_name: str | None = None) -> str:
    """Return what to say in EHLO: the computer's name if that is a domain (IDNA), else its address (RFC 5321, 4.1.3).

    Names of computers may hold umlauts, ``_`` and what else no server takes. ``own_name``: by default the computer's.
    """
    name = _own_name() if own_name is None else own_name
    try:
        plain = name.rstrip(".").encode("idna").decode("ascii")
    except UnicodeError:
        plain = ""
    if _DOMAIN.fullmatch(plain):
        return plain
    address = own_address.partition("%")[0]
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"


@functools.cache
def _own_name() -> str:
    try:
        return socket.getfqdn()
    except (OSError, UnicodeError):  # a name that cannot be asked for
        return ""
