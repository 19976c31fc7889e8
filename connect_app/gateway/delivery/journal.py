"""The hand-over journal: what became of the deliveries of a batch before the batch is committed.

A lane commits the intents of a whole batch at once, so the database alone cannot tell which of them a dead process had
begun. The journal can: a small file for each run of a lane, a line *begun* before anything leaves and a line with the
outcome right after the answer. Nothing is flushed: what was written outlives the process, and after a restart of the
machine the journal does not count. Each line stands in it as a whole or the journal does not count either.

It counts only if nobody holds it open: one that is being written by another process tells nothing certain.
"""

import json
import logging
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from connect_app.domain.delivery import FailureOwner, LimitReached, NoAnswer, PutOff, Refused, ServerFault
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn, TryLater
from connect_app.gateway.channels.interface import Acceptance
from connect_app.gateway.data_lock import try_lock

Outcome = Acceptance | ConnectError
Recorded = Mapping[str, Outcome | None]
"""What a journal says of deliveries; None: begun, and no answer. One that is not in it had certainly not begun."""

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_KINDS = (NoAnswer, ServerFault, TryLater, FixData, SignIn, FixSettings, Bug)  # it counts as the first that fits
_BINARY = getattr(os, "O_BINARY", 0)

_log = logging.getLogger(__name__)


class Journals:
    """The journals in a folder, one for each lane that is at work. ``boot``: names this run of the machine."""

    def __init__(self, folder: Path, boot: str | None = None) -> None:
        self._folder = folder
        self._boot = boot or _this_boot()
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

    def forget(self, lane_id: str) -> None:
        """Remove a journal whose outcomes are committed. One that stays is begun anew by the next run."""
        with suppress(OSError):
            (self._folder / lane_id).unlink(missing_ok=True)


class Journal:
    """The journal of one run, open and locked: as a context manager, that closes it and leaves it where it is."""

    def __init__(self, path: Path, boot: str) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | _BINARY, 0o600)
        self._size = 0
        self.is_broken = False  # a line could not be written: nothing more is begun
        try:
            try_lock(self._handle)
            os.ftruncate(self._handle, 0)
            if not self._write({"boot": boot}):
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

    def begin(self, delivery_id: str) -> bool:
        """Write that this delivery begins now; False if that cannot be written, so it must not begin."""
        return self._write({"begun": delivery_id})

    def end(self, delivery_id: str, outcome: Outcome) -> None:
        """Write what it came to. If that fails it is only in memory until the commit, and in doubt after a crash."""
        self._write({"ended": delivery_id, **_told(outcome)})

    def _write(self, said: Mapping[str, Any]) -> bool:
        if self.is_broken:
            return False
        line = json.dumps(said, default=str).encode() + b"\n"
        try:
            if os.write(self._handle, line) == len(line):
                self._size += len(line)
                return True
            os.ftruncate(self._handle, self._size)  # what stands before a torn line still counts
        except OSError as error:
            _log.warning("The journal of hand-overs cannot be written: %s", error)
        self.is_broken = True
        return False


def _told(outcome: Outcome) -> dict[str, Any]:
    if isinstance(outcome, Acceptance):
        return {"reference": outcome.reference, "detail": outcome.detail}
    kind = next((one for one in _KINDS if isinstance(outcome, one)), Bug)
    told: dict[str, Any] = {"kind": kind.__name__, "code": outcome.code, "sentence": outcome.sentence}
    if isinstance(outcome, Refused | PutOff):
        return {**told, "owner": outcome.owner}
    return {**told, "wait_s": outcome.wait_s} if isinstance(outcome, LimitReached) else told


def _outcome(told: Mapping[str, Any]) -> Outcome:
    if "reference" in told:
        return Acceptance(told["reference"], told["detail"])
    if "owner" in told:
        made = PutOff if told["kind"] == TryLater.__name__ else Refused
        return made(told["code"], told["sentence"], FailureOwner(told["owner"]))
    if "wait_s" in told:
        return LimitReached(told["code"], told["sentence"], float(told["wait_s"]))
    return {kind.__name__: kind for kind in _KINDS}[told["kind"]](told["code"], told["sentence"])


def _recorded(data: bytes, boot: str) -> Recorded:
    """Return what these bytes say; raises ValueError and the like unless every line is whole and of this boot."""
    head, *lines, tail = data.split(b"\n")
    if tail or json.loads(head)["boot"] != boot:
        raise ValueError("it is cut off, or of another run of the machine")
    found: dict[str, Outcome | None] = {}
    for line in lines:
        told = json.loads(line)
        found[told.get("begun") or told["ended"]] = _outcome(told) if "ended" in told else None
    return found


def _this_boot() -> str:
    """Return what is another one after each restart of the machine."""
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:  # not Linux: when it started, which a change of the clock only makes count for less
        return f"{time.time() - time.monotonic():.0f}"
