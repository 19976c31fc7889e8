"""Documents are drawn through in the background, so that what cannot be shown is known before it is sent.

What was drawn is kept by its hash; nothing else says what remains, so a process that dies leaves nothing behind. What
a plan waits for goes first.
"""

import contextlib
import logging
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import ConnectError, FixData
from connect_app.domain.identifiers import new_id
from connect_app.gateway.intake.rare_scripts import ScriptCheck
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.drawings import (
    Drawing,
    Undrawn,
    known_drawings,
    record,
    undrawn_attachments,
    undrawn_invoices,
    waiting_data,
)
from connect_app.gateway.store.engine import Database

_log = logging.getLogger(__name__)

BY = "drawing"
_BATCH = 50
_SLACK_S = 600
"""Ids grow with the time at which they were made, but a slow transaction may show an older one later."""
_PAUSE_S = 5.0
"""After a fault of the computer (no memory, a full disk) the next try waits so long."""


class Drawer:
    """Draws all documents of invoices that wait, one by one, in a worker of its own. Thread-safe."""

    def __init__(self, database: Database, blobs: BlobStore, scripts: ScriptCheck) -> None:
        self._database = database
        self._blobs = blobs
        self._scripts = scripts
        self._worker = DocumentWorker()
        self._change = threading.Condition()
        self._wanted: dict[str, Undrawn] = {}
        self._is_stopping = False
        self._has_news = True
        self._thread = threading.Thread(target=self._work, name="drawing", daemon=True)
        self._last_attachment, self._last_invoice, self._last_data = "", 0, 0

    def start(self) -> None:
        """Begin to draw; first what an earlier process left."""
        self._database.bell.call(self._on_bell)
        self._thread.start()

    def stop(self) -> None:
        """End after the pages that are being drawn."""
        with self._change:
            self._is_stopping = True
            self._change.notify_all()
        self._worker.close()
        if self._thread.is_alive():
            self._thread.join()
        self._worker.close()

    def wait_for(self, documents: Iterable[Undrawn], seconds: float) -> None:
        """Wait until these documents are drawn, before all others, or ``seconds`` have passed."""
        wanted = {one.sha256: one for one in documents}
        deadline = time.monotonic() + seconds
        with self._change:
            self._wanted.update(wanted)
            self._change.notify_all()
            while not self._is_stopping and wanted.keys() & self._wanted.keys():
                if not self._change.wait(deadline - time.monotonic()):
                    break
            for sha256 in wanted:
                self._wanted.pop(sha256, None)  # it is drawn in its turn

    def _on_bell(self) -> None:
        with self._change:
            self._has_news = True
            self._change.notify_all()

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
            self._has_news = False

    def _do_next(self) -> bool:
        """Draw what is wanted, else the next documents that were not drawn; say whether there was one."""
        with self._change:
            first = next(iter(self._wanted.values()), None)
        if first is not None:
            self._draw(first)
            return True
        batch = self._next_batch()
        for one in batch:
            if self._is_stopping or self._wanted:
                break
            self._draw(one)
        return bool(batch) or self._look_at_data()

    def _next_batch(self) -> list[Undrawn]:
        with self._database.reading() as connection:
            files = undrawn_attachments(connection, self._last_attachment, _BATCH)
            own = undrawn_invoices(connection, self._last_invoice, _BATCH) if not files else ()
        if not files and not own:
            self._last_attachment = _id_before(_SLACK_S)
        return [one for _, one in files] or [one for _, one in own]

    def _draw(self, one: Undrawn) -> None:
        with self._database.reading() as connection:
            is_known = one.sha256 in known_drawings(connection, [one.sha256])
        if not is_known:
            found = Drawing()
            try:
                with self._file(one) as path:
                    self._worker.draw_through(path, lambda: not self._is_stopping)
            except FixData as error:
                found = Drawing(error.code, error.sentence)
            if self._is_stopping:
                return
            with self._database.writing() as connection:
                record(connection, one.sha256, found, BY)
        with self._change:
            self._wanted.pop(one.sha256, None)
            self._change.notify_all()

    @contextlib.contextmanager
    def _file(self, one: Undrawn) -> Iterator[Path]:
        """Give a file with the document's bytes: the stored one, where that holds nothing else."""
        stored = self._blobs.path(one.blob)
        if one.offset == 0 and stored.stat().st_size == one.size:
            yield stored
            return
        path = self._blobs.scratch / new_id()
        try:
            path.write_bytes(self._blobs.read(one.blob, one.offset, one.size))
            yield path
        finally:
            path.unlink(missing_ok=True)

    def _look_at_data(self) -> bool:
        """Look at the letters of the next invoices whose picture is made here; say whether there were any."""
        with self._database.reading() as connection:
            rows = waiting_data(connection, self._last_data, _BATCH)
        for row in rows:
            if self._is_stopping or self._wanted:
                return True
            data = self._blobs.read(row.original_blob, row.original_offset, row.original_length)
            problem = self._scripts.problem(data)
            if problem is not None:
                with self._database.writing() as connection:
                    record(connection, row.original_sha256, Drawing(problem.code, problem.sentence), BY)
            self._last_data = row.row
        return bool(rows)


def _id_before(seconds: float) -> str:
    """Return an id that is smaller than all that are made from ``seconds`` ago on (UUIDv7: the time stands first)."""
    at = f"{int((time.time() - seconds) * 1000):012x}"
    return f"{at[:8]}-{at[8:]}-0000-0000-000000000000"
