"""Documents are drawn through in the background, so that what cannot be shown is known before it is sent.

What was drawn is kept by its hash; nothing else says what remains, so a process that dies leaves nothing behind. What
a plan waits for goes first.
"""

import contextlib
import logging
import time
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import Bug, ConnectError, FixData
from connect_app.gateway.intake.aside import Aside
from connect_app.gateway.intake.letter_rows import LetterRows
from connect_app.gateway.intake.rare_scripts import ScriptCheck
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.drawings import (
    Drawing,
    Undrawn,
    known_drawings,
    record,
    record_drawn,
    undrawn_attachments,
    undrawn_invoices,
)
from connect_app.gateway.store.engine import Database

_log = logging.getLogger(__name__)

BY = "drawing"
_BATCH = 100
_AT_ONCE = 25
_SLACK_S = 600
"""Ids grow with the time at which they were made, but a slow transaction may show an older one later."""
_PAUSE_S = 5.0
"""After a fault of the computer (no memory, a full disk) the next try waits so long."""

_BETWEEN_LOOKS_S = 0.5


class Drawer(Aside):
    """Draws all documents of invoices that wait, in a worker of its own. Thread-safe."""

    def __init__(self, database: Database, blobs: BlobStore, scripts: ScriptCheck) -> None:
        super().__init__(database, "drawing")
        self._blobs = blobs
        self._scripts = scripts
        self._worker = DocumentWorker()
        self._wanted: dict[str, Undrawn] = {}
        self._last_attachment, self._last_invoice = "", 0
        self._letters = LetterRows(database, blobs)
        self._wanted_data = 0

    def _close_child(self) -> None:
        self._worker.close()

    @property
    def last_data(self) -> int:
        """The row of the last invoice whose letters were looked at."""
        return self._letters.last

    def wait_for(self, documents: Iterable[Undrawn], seconds: float, data_until: int = 0) -> None:
        """Wait until these documents are drawn, before all others, or ``seconds`` have passed.

        ``data_until``: the row up to which the letters of invoices have to be looked at, too.
        """
        wanted = {one.sha256: one for one in documents}
        deadline = time.monotonic() + seconds
        with self._change:
            self._wanted.update(wanted)
            self._wanted_data = max(self._wanted_data, data_until)
            self._has_news = True
            self._change.notify_all()
            while not self._is_stopping and (wanted.keys() & self._wanted.keys() or self.last_data < data_until):
                if not self._change.wait(deadline - time.monotonic()):
                    break
            for sha256 in wanted:
                self._wanted.pop(sha256, None)  # it is drawn in its turn

    def _work(self) -> None:
        while not self._is_stopping:
            try:
                if not self._do_next():
                    self._rest(None)
            except ConnectError as error:
                _log.warning("documents are not drawn just now: %s", error.sentence)
                self._rest(_PAUSE_S)
            except Exception:
                _log.exception("drawing a document failed")
                self._rest(_PAUSE_S)

    def _rest(self, seconds: float | None) -> None:
        with self._change:
            if seconds is not None:
                self._change.wait_for(lambda: self._is_stopping, seconds)
                return
            self._change.wait_for(lambda: self._is_stopping or self._has_news or bool(self._wanted))
            # While a send goes out there is news all the time, and mostly none for us.
            self._change.wait_for(lambda: self._is_stopping or bool(self._wanted), _BETWEEN_LOOKS_S)
            self._has_news = False

    def _do_next(self) -> bool:
        """Draw what is wanted, else the next documents that were not drawn; say whether there was any."""
        with self._change:
            wanted = list(islice(self._wanted.values(), _AT_ONCE))
        if wanted:
            self._draw_all(wanted)
            return True
        if self.last_data < self._wanted_data and self._look_at_data():
            return True
        batch = self._next_batch()
        for start in range(0, len(batch), _AT_ONCE):
            if self._is_stopping or self._wanted:
                break
            self._draw_all(batch[start : start + _AT_ONCE])
        return bool(batch) or self._look_at_data()

    def _draw_all(self, batch: Sequence[Undrawn]) -> None:
        """Draw them: those against which nothing stands together, the others one by one."""
        with self._database.reading() as connection:
            known = set(known_drawings(connection, (one.sha256 for one in batch)))
        new = list({one.sha256: one for one in batch if one.sha256 not in known}.values())
        drawn = self._draw_together(new)
        if drawn:
            with self._database.writing() as connection:
                record_drawn(connection, drawn)
        self._say_drawn(known | drawn)
        doubtful = [one for one in new if one.sha256 not in drawn]
        fault: ConnectError | None = None
        for one in doubtful:
            if self._is_stopping or not self._is_next(doubtful):
                break
            try:
                self._draw(one)
            except ConnectError as error:  # it is tried again after a while; the others do not wait for it
                fault = error
        if fault is not None:
            raise fault

    def _is_next(self, batch: Sequence[Undrawn]) -> bool:
        """Say whether nobody waits for others than these."""
        with self._change:
            return not self._wanted or any(one.sha256 in self._wanted for one in batch)

    def _draw_together(self, batch: Sequence[Undrawn]) -> set[str]:
        """Return the hashes of those that are drawn without any doubt; of the others it says nothing."""
        drawn: set[str] = set()
        with contextlib.ExitStack() as stack:
            left: list[tuple[str, Path]] = []
            for one in batch:
                with contextlib.suppress(ConnectError, OSError):  # drawn by itself it says why
                    left.append((one.sha256, stack.enter_context(self._blobs.as_file(one.blob, one.offset, one.size))))
            while left and not self._is_stopping:
                found = self._worker.draw_many([path for _, path in left])
                drawn.update(sha256 for (sha256, _), is_drawn in zip(left, found, strict=False) if is_drawn)
                left = left[len(found) :]
        return drawn

    def _say_drawn(self, hashes: Iterable[str]) -> None:
        with self._change:
            for sha256 in hashes:
                self._wanted.pop(sha256, None)
            self._change.notify_all()

    def _next_batch(self) -> list[Undrawn]:
        with self._database.reading() as connection:
            files = undrawn_attachments(connection, self._last_attachment, _BATCH)
            own = undrawn_invoices(connection, self._last_invoice, _BATCH) if not files else ()
        if not files and not own:
            self._last_attachment = _id_before(_SLACK_S)
        # What was cut out of a file that is still being read is not on the disk yet; its last commit rings the bell.
        return [one for _, one in (files or own) if self._blobs.path(one.blob).exists()]

    def _draw(self, one: Undrawn) -> None:
        found = Drawing()
        try:
            with self._blobs.as_file(one.blob, one.offset, one.size) as path:
                self._worker.draw_through(path, lambda: not self._is_stopping)
        except FixData as error:
            found = Drawing(error.code, error.sentence)
        if self._is_stopping:
            return
        with self._database.writing() as connection:
            record(connection, one.sha256, found, BY)
        self._say_drawn([one.sha256])

    def _look_at_data(self) -> bool:
        """Look at the letters of the next invoices whose picture is made here; say whether there were any."""
        found = self._letters.next()
        for row, data in found:
            if self._is_stopping or self._wanted:
                return True
            self._look_at_letters(data)
            with self._change:
                self._letters.seen(row, data)
                self._change.notify_all()
        if not found:
            with self._change:
                self._letters.all_seen(self._wanted_data)  # those that were wanted do not wait any more
                self._change.notify_all()
        return bool(found)

    def _look_at_letters(self, one: Undrawn) -> None:
        try:
            data = self._blobs.read(one.blob, one.offset, one.size)
        except Bug as error:  # a damaged blob is found again when it is sent, and holds up no other here
            _log.warning("the letters of an invoice cannot be looked at: %s", error.sentence)
            return
        problem = self._scripts.problem(data)
        if problem is not None:
            with self._database.writing() as connection:
                record(connection, one.sha256, Drawing(problem.code, problem.sentence), BY)


def _id_before(seconds: float) -> str:
    """Return an id that is smaller than all that are made from ``seconds`` ago on (UUIDv7: the time stands first)."""
    at = f"{int((time.time() - seconds) * 1000):012x}"
    return f"{at[:8]}-{at[8:]}-0000-0000-000000000000"
