"""Reports of what nobody foresaw: written into the data folder, shown in the window, sent nowhere.

A report says when and where in the program it happened and what kind of fault it was – never the words of a fault, as
these name customers, files and addresses, and never where on this computer the program lies.
"""

from __future__ import annotations

import contextlib
import faulthandler
import re
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from connect_app.client.disk import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = "crash-reports"
"""The folder of the reports in the data folder."""
_STOPPED = "stopped.txt"
_MOST_KEPT = 20
_MOST_A_RUN = 100
_MOST_CAUSES = 20
_MOST_FRAMES = 60
_MOST_BYTES = 64 * 1024
_OURS = re.compile(r"(?:^|.*/)(connect_app|site-packages|lib/python[\d.]+)/(.+)$")
_STOPPED_BY = re.compile(r"^(?:Fatal Python error|Windows fatal exception): ([A-Za-z0-9_ ]{1,60})")
_CURRENT = "Current thread"
_THREAD = re.compile(r"^(Current thread|Thread) 0x[0-9a-f]+")
_STOPPED_AT = re.compile(r'^  File "(.*)", line (\d+) in (\w+|<\w+>)$')


@dataclass(frozen=True, slots=True)
class CrashReport:
    """``what``: the kind of fault; ``where``: the place in the program, "" if none is known.

    ``path`` is None where the report could not be written; ``is_of_last_run``: the program stopped, and was started
    again since.
    """

    what: str
    where: str
    text: str
    path: Path | None
    is_of_last_run: bool = False


class CrashReports:
    """The reports of one data folder. Its methods may be called from any thread and raise nothing.

    While it listens, a fault that ends the whole process is noted by Python's faulthandler; `of_last_run` finds it at
    the next start.
    """

    def __init__(self, data: Path) -> None:
        self.folder = data / FOLDER
        self._writing = threading.Lock()
        self._seen: set[str] = set()
        self._stream: BinaryIO | None = None

    def listen(self) -> None:
        """Note from now on what ends the process; a disk that takes nothing leaves things as they were."""
        with contextlib.suppress(OSError):
            self._make_folder()
            # Appended to and never replaced: a second window on this folder must not take the first one's file away.
            self._stream = (self.folder / _STOPPED).open("ab", buffering=0)
            (self.folder / _STOPPED).chmod(0o600)
            faulthandler.enable(self._stream)

    def end(self) -> None:
        """The program ends as it should: what was noted in passing (as Windows does) ended nothing."""
        stream, self._stream = self._stream, None
        if stream is None:
            return
        faulthandler.disable()
        with contextlib.suppress(OSError):
            stream.truncate(0)
            stream.close()

    def of_last_run(self) -> CrashReport | None:
        """Return the report of the run before, if a fault ended it that nobody was told of yet."""
        try:
            with (self.folder / _STOPPED).open("r+b") as stream:
                noted = stream.read(_MOST_BYTES).decode(errors="replace").splitlines()
                stopped_at = datetime.fromtimestamp((self.folder / _STOPPED).stat().st_mtime, UTC)
                if not noted:
                    return None
                what, lines = _stop_without_words(noted)
                stopped = lines[lines.index(_CURRENT) :] if _CURRENT in lines else lines
                where = next((line.strip() for line in stopped if "connect_app/" in line), "")
                report = self._write("stopped", what, where, lines, stopped_at, is_of_last_run=True)
                stream.truncate(0)  # only now: killed before, it is found once more
        except OSError:
            return None
        return report

    def of(self, error: BaseException, thread: str) -> CrashReport | None:
        """Write what happened and return it; None if the same was reported since the start."""
        lines = list(_trace_without_words(error))
        places = [line.strip() for line in lines if line.startswith("    ")]
        mark = "\n".join(dict.fromkeys(line for line in lines if "…" not in line))  # however often it called itself
        with self._writing:
            if mark in self._seen or len(self._seen) >= _MOST_A_RUN:
                return None
            self._seen.add(mark)
        where = next((place for place in reversed(places) if place.startswith("connect_app/")), "")
        lines.append(f"Thread: {'main' if thread == 'MainThread' else 'another'}")
        return self._write("fault", type(error).__name__, where, lines, datetime.now(UTC), is_of_last_run=False)

    def _write(
        self, kind: str, what: str, where: str, lines: list[str], at: datetime, *, is_of_last_run: bool
    ) -> CrashReport:
        text = "\n".join([*_about(at), "", *lines]) + "\n"
        path = None
        try:
            with self._writing:
                self._make_folder()
                path = self._free_path(f"{kind}-{at:%Y%m%d-%H%M%S}")
                write_whole(path, text.encode())
                self._drop_old()
        except OSError:
            return CrashReport(what, where, text, None, is_of_last_run)
        return CrashReport(what, where, text, path, is_of_last_run)

    def _make_folder(self) -> None:
        for folder in (self.folder.parent, self.folder):  # each by itself: parents do not get the rights
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def _free_path(self, stem: str) -> Path:
        names = (f"{stem}.txt", *(f"{stem}-{number}.txt" for number in range(2, _MOST_KEPT + 2)))
        return next((self.folder / name for name in names if not (self.folder / name).exists()), self.folder / names[0])

    def _drop_old(self) -> None:
        reports = sorted(written(self.folder.parent), key=lambda path: path.stat().st_mtime)
        for path in reports[:-_MOST_KEPT]:
            path.unlink(missing_ok=True)


def written(data: Path) -> list[Path]:
    """Return the reports that lie in a data folder."""
    return sorted(path for path in (data / FOLDER).glob("*-*.txt") if path.is_file())


def _about(at: datetime) -> Iterator[str]:
    import platform

    from connect_app.built_from import version_and_commit

    yield f"Connect {version_and_commit()}"
    yield f"Python {platform.python_version()}, {platform.platform()}"
    yield f"At {at.isoformat(timespec='seconds')}"


def _trace_without_words(error: BaseException) -> Iterator[str]:
    """Yield kinds and places of a fault and of what caused it, the last one first."""
    cause: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if cause is None:
            return
        yield f"{type(cause).__module__}.{type(cause).__qualname__}"
        yield from _places(cause)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
        if cause is not None:
            yield "which was caused by"


def _places(error: BaseException) -> list[str]:
    places, trace = [], error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"    {place_of(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    if len(places) > _MOST_FRAMES:  # as where a function calls itself for ever
        half = _MOST_FRAMES // 2
        return [*places[:half], f"    … {len(places) - 2 * half} more", *places[-half:]]
    return places


def _stop_without_words(noted: list[str]) -> tuple[str, list[str]]:
    """Return what ended the process, and of what the faulthandler noted the threads with their places."""
    what, lines = "", []
    for line in noted:
        if fatal := _STOPPED_BY.match(line):
            what = what or fatal[1].strip()
            lines.append(fatal[1].strip())
        elif thread := _THREAD.match(line):
            lines.append(thread[1])
        elif place := _STOPPED_AT.match(line):
            lines.append(f"    {place_of(place[1])}:{place[2]} {place[3]}")
    return what or "unknown", lines


def place_of(filename: str) -> str:
    """Return a file of the program without the folders in which it lies on this computer."""
    path = filename.replace("\\", "/")
    known = _OURS.match(path)
    return f"{known[1]}/{known[2]}" if known else PurePosixPath(path).name
