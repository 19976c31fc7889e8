"""The hand-over journal: what became of the deliveries of a batch before the batch is committed.

A lane commits the intents of a whole batch at once, so the database alone cannot tell which of them a dead process had
begun. The journal can: a small file for each run of a lane, a line *begun* before anything leaves and a line with the
outcome right after the answer. Nothing is flushed: what was written outlives the process, and after a restart of the
machine the journal does not count. Each line stands in it as a whole, with its checksum, and behind the last one the
mark of the end, or the journal does not count either: one that was cut off between two lines would call not begun what
was handed over.

It counts only if nobody holds it open: one that is being written by another process tells nothing certain.
"""

import json
import logging
import os
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TypedDict, cast

from connect_app.domain.delivery import FailureOwner, LimitReached, NoAnswer, PutOff, Refused, ServerFault
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn, TryLater
from connect_app.domain.saying import from_json, to_json
from connect_app.gateway.channels.interface import Acceptance
from connect_app.gateway.process.data_lock import try_lock
from connect_app.system.steady import this_boot

Outcome = Acceptance | ConnectError
Recorded = Mapping[str, Outcome | None]
"""What a journal says of deliveries; None: begun, and no answer. One that is not in it had certainly not begun."""

_KINDS = (NoAnswer, ServerFault, TryLater, FixData, SignIn, FixSettings, Bug)  # it counts as the first that fits
_FORM = 3  # from 2 on each line ends with its checksum, from 3 on the end of the last one is marked
_END = b"end\n"
_BINARY = getattr(os, "O_BINARY", 0)

_log = logging.getLogger(__name__)


class _Line(TypedDict, total=False):
    """What a line says: the first one of the journal itself, the others of a hand-over that was begun or ended."""

    boot: str
    form: int
    begun: str
    attempt: int
    ended: str
    reference: str
    detail: str
    kind: str
    code: str
    sentence: str
    owner: str
    wait_s: float


@dataclass(frozen=True, slots=True)
class Begun:
    """A hand-over that was begun: which attempt (0: an old journal does not say), and what came of it.

    ``outcome``: None without an answer.
    """

    delivery_id: str
    attempt: int
    outcome: Outcome | None

    @property
    def may_have_arrived(self) -> bool:
        """Whether the other side may have it: it took it, or there was no answer."""
        return self.outcome is None or isinstance(self.outcome, Acceptance | NoAnswer)


class Journals:
    """The journals in a folder, one for each lane that is at work. ``boot``: names this run of the machine."""

    def __init__(self, folder: Path, boot: str | None = None) -> None:
        self._folder = folder
        self._boot = boot or this_boot()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def start(self, lane_id: str) -> "Journal":
        """Begin the journal of a run, before anything is announced; what an earlier run left is forgotten.

        Raises OSError if it cannot be written; then nothing may be begun.
        """
        return Journal(self._folder / lane_id, self._boot)

    def read(self, lane_id: str) -> Recorded | None:
        """Return what an earlier run of this lane left, None if nothing certain can be said."""
        try:
            handle = os.open(self._folder / lane_id, os.O_RDWR | _BINARY)
            with os.fdopen(handle, "rb") as file:
                try_lock(handle)
                return _recorded(file.read(), self._boot)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            _log.info("The journal of lane %s does not count: %s", lane_id, error)
            return None

    def begun(self) -> Iterator["Begun"]:
        """Yield every hand-over that a journal tells of in lines that are whole, whichever run of the machine it is of.

        What stands there was announced before, in a commit that had reached the disk.
        """
        for path in sorted(self._folder.iterdir()):
            try:
                yield from _begun(path.read_bytes())
            except OSError as error:
                _log.info("The journal %s cannot be read: %s", path.name, error)

    def forget_all_but(self, lane_ids: Collection[str]) -> None:
        """Remove the journals of other lanes: at a start, once it is certain that all they say is committed."""
        for path in sorted(self._folder.iterdir()):
            if path.name not in lane_ids:
                self.forget(path.name)

    def forget(self, lane_id: str) -> None:
        """Remove a journal whose outcomes are committed. One that stays is begun anew by the next run."""
        with suppress(OSError):
            (self._folder / lane_id).unlink(missing_ok=True)


class Journal:
    """The journal of one run, open and locked: as a context manager, that closes it and leaves it where it is."""

    def __init__(self, path: Path, boot: str) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | _BINARY, 0o600)
        self._size = 0
        self.is_broken = False  # a line could not be written: nothing more is begun
        try:
            try_lock(self._handle)
            os.ftruncate(self._handle, 0)
            if not self._write({"boot": boot, "form": _FORM}):
                raise OSError("there is no room for the journal of hand-overs")
        except BaseException:
            os.close(self._handle)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._handle)

    def begin(self, delivery_id: str, attempt: int = 0) -> bool:
        """Write that this attempt of a delivery begins now; False if that cannot be written, so it must not begin."""
        return self._write({"begun": delivery_id, "attempt": attempt})

    def end(self, delivery_id: str, outcome: Outcome) -> None:
        """Write what it came to. If that fails it is only in memory until the commit, and in doubt after a crash."""
        self._write({"ended": delivery_id, **_told(outcome)})

    def _write(self, said: Mapping[str, object]) -> bool:
        if self.is_broken:
            return False
        line = _line(said)
        try:
            if self._put(line + _END):
                self._size += len(line)
                return True
            if self._put(_END):  # what stands before a torn line still counts
                os.ftruncate(self._handle, self._size + len(_END))
        except OSError as error:
            _log.warning("The journal of hand-overs cannot be written: %s", error)
        self.is_broken = True
        return False

    def _put(self, data: bytes) -> bool:
        """Write behind the last line, over the mark of its end."""
        os.lseek(self._handle, self._size, os.SEEK_SET)
        return os.write(self._handle, data) == len(data)


def _line(said: Mapping[str, object]) -> bytes:
    text = json.dumps(said, default=str).encode()
    return b"%b\t%08x\n" % (text, zlib.crc32(text))


def _said(line: bytes) -> tuple["_Line", bool]:
    """Return what a line says and whether it has a checksum; raises ValueError if it is not what was written."""
    text, tab, checksum = line.rpartition(b"\t")
    if tab and int(checksum, 16) != zlib.crc32(text):
        raise ValueError("a line is damaged")
    said = json.loads(text if tab else line)
    if not isinstance(said, dict):
        raise ValueError("a line is damaged")
    return cast("_Line", said), bool(tab)


def _told(outcome: Outcome) -> dict[str, object]:
    if isinstance(outcome, Acceptance):
        return {"reference": outcome.reference, "detail": to_json(outcome.detail)}
    kind = next((one for one in _KINDS if isinstance(outcome, one)), Bug)
    told: dict[str, object] = {"kind": kind.__name__, "code": outcome.code, "sentence": to_json(outcome.sentence)}
    if isinstance(outcome, Refused | PutOff):
        return {**told, "owner": outcome.owner}
    return {**told, "wait_s": outcome.wait_s} if isinstance(outcome, LimitReached) else told


def _outcome(told: "_Line") -> Outcome:
    if "reference" in told:
        return Acceptance(told["reference"], from_json(told["detail"]))
    if "owner" in told:
        made = PutOff if told["kind"] == TryLater.__name__ else Refused
        return made(told["code"], from_json(told["sentence"]), FailureOwner(told["owner"]))
    if "wait_s" in told:
        return LimitReached(told["code"], from_json(told["sentence"]), float(told["wait_s"]))
    return {kind.__name__: kind for kind in _KINDS}[told["kind"]](told["code"], from_json(told["sentence"]))


def _recorded(data: bytes, boot: str) -> Recorded:
    """Return what these bytes say; raises ValueError and the like unless every line is whole and of this boot."""
    head, *lines, tail = data.removesuffix(_END).split(b"\n")
    first, is_summed = _said(head)
    is_ended = data.endswith(_END) or first.get("form", 1) < _FORM
    if tail or not is_ended or first["boot"] != boot or is_summed != ("form" in first):
        raise ValueError("it is cut off, or of another run of the machine")
    found: dict[str, Outcome | None] = {}
    for line in lines:
        told, has_sum = _said(line)
        if has_sum != is_summed:
            raise ValueError("a line is damaged")
        found[told.get("begun") or told["ended"]] = _outcome(told) if "ended" in told else None
    return found


def _begun(data: bytes) -> list[Begun]:
    found: dict[str, Begun] = {}
    for line in data.split(b"\n")[:-1]:
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            told, _ = _said(line)
            if "begun" in told:
                found[told["begun"]] = Begun(told["begun"], int(told.get("attempt", 0)), None)
            elif "ended" in told:
                attempt = found[told["ended"]].attempt if told["ended"] in found else 0
                found[told["ended"]] = Begun(told["ended"], attempt, _outcome(told))
    return list(found.values())
