"""The two pipes to a child: written and read whole, or until the time is up, by this thread alone.

A frame is one JSON line, in which ``payload`` is a size, and so many bytes after it.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any, Final

MAX_LINE: Final = 256 * 1024 * 1024
_PIECE = 1 << 16
_LINE_FEED = b"\n"

LeftS = Callable[[], float]
"""Returns how long (s) to wait on; raises to give up."""


class Ended(Exception):
    """The other end was closed."""


class Pipes:
    """The parent's ends, which belong to the process object. Not thread-safe."""

    def __init__(self, to_child: int, from_child: int) -> None:
        self._to_child = to_child
        self._from_child = from_child
        make_impatient(to_child)
        make_impatient(from_child)

    def write(self, data: bytes, left_s: LeftS) -> None:
        """Write all of ``data``; raises Ended, and what ``left_s`` raises."""
        rest = memoryview(data)
        while rest:
            wait_until_writable(self._to_child, left_s)
            try:
                rest = rest[os.write(self._to_child, rest[:_PIECE]) :]
            except BlockingIOError:
                continue
            except OSError:
                raise Ended from None

    def read(self, left_s: LeftS) -> tuple[dict[str, Any], bytes]:
        """Return the next frame; raises Ended (after half a frame, too) and what ``left_s`` raises."""
        taken = bytearray()
        while (end := taken.find(_LINE_FEED, max(0, len(taken) - _PIECE))) < 0:
            if len(taken) > MAX_LINE:
                raise Ended
            taken += self._read_some(left_s)
        try:
            head = json.loads(taken[:end])
            size = head.pop("payload")
        except (ValueError, KeyError, AttributeError, TypeError):
            raise Ended from None
        payload = taken[end + 1 :]
        while len(payload) < size:
            payload += self._read_some(left_s)
        if len(payload) != size:
            raise Ended
        return head, bytes(payload)

    def _read_some(self, left_s: LeftS) -> bytes:
        while True:
            wait_until_readable(self._from_child, left_s)
            try:
                data = os.read(self._from_child, _PIECE)
            except BlockingIOError:
                continue
            except OSError:
                raise Ended from None
            if not data:
                raise Ended
            return data


if sys.platform == "win32":
    import _winapi
    import msvcrt

    # Pipes cannot be waited for there, so they are looked at every few milliseconds.
    _LOOK_S = 0.002
    _PIPE_NOWAIT = 1

    def make_impatient(pipe: int) -> None:
        """Let writing return at once."""
        handle = msvcrt.get_osfhandle(pipe)
        _winapi.SetNamedPipeHandleState(handle, _PIPE_NOWAIT, None, None)

    def wait_until_readable(pipe: int, left_s: LeftS) -> None:
        """Wait until there is something to read, or the other end is closed."""
        handle = msvcrt.get_osfhandle(pipe)
        while True:
            try:
                if _winapi.PeekNamedPipe(handle, 0)[0]:
                    return
            except OSError:
                raise Ended from None
            time.sleep(min(_LOOK_S, left_s()))

    def wait_until_writable(_pipe: int, left_s: LeftS) -> None:
        """Wait a moment: writing itself says how much went."""
        time.sleep(min(_LOOK_S / 10, left_s()))
else:
    import select

    def make_impatient(pipe: int) -> None:
        """Let reading and writing return at once."""
        os.set_blocking(pipe, False)

    def wait_until_readable(pipe: int, left_s: LeftS) -> None:
        """Wait until there is something to read, or the other end is closed."""
        _wait(pipe, select.POLLIN, left_s)

    def wait_until_writable(pipe: int, left_s: LeftS) -> None:
        """Wait until something can be written, or the other end is closed."""
        _wait(pipe, select.POLLOUT, left_s)

    def _wait(pipe: int, event: int, left_s: LeftS) -> None:
        poll = select.poll()
        poll.register(pipe, event)
        while not poll.poll(max(1.0, left_s() * 1000)):
            pass
