"""What a person at a terminal sees while the command runs: a progress bar, and a question."""

import sys
import time
from typing import TextIO

BAR_WIDTH = 24
REDRAW_S = 0.1
_MAX_TEXT = 40


class Terminal:
    """Progress on standard error. ``is_quiet``: nothing is shown and nothing is asked.

    Where standard error is no terminal (a log file), each step gets one line when it ends instead of a bar.
    """

    def __init__(self, stream: TextIO, *, is_quiet: bool) -> None:
        self._stream = stream
        self._is_quiet = is_quiet
        self._is_live = not is_quiet and stream.isatty()
        self._drawn_at = 0.0
        self._line = ""
        self._step = ""

    @property
    def can_ask(self) -> bool:
        """True if a person is there to answer."""
        return self._is_live and sys.stdin is not None and sys.stdin.isatty()

    def show(self, what: str, done: int, total: int, *, is_bytes: bool = False) -> None:
        """Show how far a step is, in things or in bytes."""
        if self._is_quiet:
            return
        if what != self._step:
            self.end_line()
            self._step = what
        self._line = f"{_short(what):<{_MAX_TEXT}} {_bar(done, total)} {_figures(done, total, is_bytes=is_bytes)}"
        if self._is_live and (time.monotonic() - self._drawn_at > REDRAW_S or done >= total):
            self._drawn_at = time.monotonic()
            self._write(f"\r{self._line}\x1b[K")

    def say(self, text: str) -> None:
        """Print one line of text."""
        self.end_line()
        if not self._is_quiet:
            self._write(printable(text) + "\n")

    def end_line(self) -> None:
        """End the bar's line, if there is one."""
        if self._line:
            self._write(f"\r{self._line}\x1b[K\n" if self._is_live else f"{self._line}\n")
        self._line = self._step = ""

    def asks(self, question: str) -> bool:
        """Ask a question and return True for yes; no is the answer of everything else."""
        self.end_line()
        self._write(f"{printable(question)} [y/N] ")
        answer = sys.stdin.readline().strip().casefold()
        return answer in {"y", "yes", "j", "ja", "d", "da"}

    def _write(self, text: str) -> None:
        encoding = self._stream.encoding or "utf-8"
        self._stream.write(text.encode(encoding, "replace").decode(encoding))
        self._stream.flush()


def printable(text: str) -> str:
    """Return text without what a terminal would obey: names of files come from anywhere."""
    return "".join(character if character.isprintable() else "�" for character in text)


def _short(text: str) -> str:
    text = printable(text)
    return text if len(text) <= _MAX_TEXT else text[: _MAX_TEXT - 1] + "…"


def _bar(done: int, total: int) -> str:
    filled = BAR_WIDTH if total <= 0 else min(BAR_WIDTH, BAR_WIDTH * done // total)
    return "[" + "#" * filled + "-" * (BAR_WIDTH - filled) + "]"


def _figures(done: int, total: int, *, is_bytes: bool) -> str:
    if not is_bytes:
        return f"{done} of {total}"
    if total < 1_000_000:
        return f"{done / 1000:.0f} of {total / 1000:.0f} kB"
    return f"{done / 1e6:.1f} of {total / 1e6:.1f} MB"
