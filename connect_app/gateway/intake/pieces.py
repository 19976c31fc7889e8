"""Looking at what came inside of invoices: in the worker, after the import, and at the latest before it is planned.

An import of ten thousand invoices does not wait for ten thousand PDFs. Equal ones, such as the terms of payment that
hang on each invoice, are looked at once.
"""

import logging
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import SQLAlchemyError

from connect_app.domain.attachment import DocumentFacts
from connect_app.domain.channel import PDF
from connect_app.domain.errors import ConnectError
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import InvoiceState
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.intake.attaching import CHANGEABLE, recount
from connect_app.gateway.intake.piece_checks import examined, is_from_business_system
from connect_app.gateway.store import pictures
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.invoice_rows import read_attachment
from connect_app.gateway.store.tables import attachment, invoice

_log = logging.getLogger(__name__)
_BATCH = 50
_REMEMBERED = 200
_CHUNK = 500


class PieceReader(Protocol):
    """The part of the document worker that is needed here."""

    def inspect(self, path: Path, filename: str) -> DocumentFacts:
        """Return what is known of a document."""

    def text(self, path: Path) -> str:
        """Return what can be read on the first pages of a PDF."""


@dataclass(frozen=True, slots=True)
class _Seen:
    facts: DocumentFacts
    text: str | None


class Pieces:
    """Looks at embedded files that nobody has looked at. Thread-safe; `start` begins to do so by itself."""

    def __init__(self, database: Database, blobs: BlobStore, reader: PieceReader) -> None:
        self._database = database
        self._blobs = blobs
        self._reader = reader
        self._seen: OrderedDict[tuple[str, str], _Seen] = OrderedDict()
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._is_stopping = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to look at what waits, and at what comes in from now on."""
        self._thread = threading.Thread(target=self._work, name="pieces", daemon=True)
        self._thread.start()
        self._wake.set()

    def stop(self) -> None:
        """End after the file that is being looked at."""
        self._is_stopping = True
        self._wake.set()
        if self._thread is not None:
            self._thread.join()

    def wake(self) -> None:
        """Say that something may have come in."""
        self._wake.set()

    def examine(self, invoice_ids: Sequence[str]) -> None:
        """Look at what came inside of these invoices, if that was not done. What cannot be read now stays as it is."""
        for at in range(0, len(invoice_ids), _CHUNK):
            chosen = attachment.c.invoice_id.in_(list(invoice_ids[at : at + _CHUNK]))
            try:
                while self._examine_some(chosen):
                    pass
            except (ConnectError, SQLAlchemyError) as error:
                # A full disk hides no invoice: it is shown as it is, and the plan says what was not checked.
                _log.warning("what was found in embedded files cannot be kept now: %s", error)

    def examine_files(self, file_ids: Sequence[str]) -> None:
        """Do the same for all invoices of these files."""
        for at in range(0, len(file_ids), _CHUNK):
            query = select(invoice.c.id).where(invoice.c.file_id.in_(list(file_ids[at : at + _CHUNK])))
            with self._database.reading() as connection:
                found = list(connection.scalars(query))
            self.examine(found)

    def _work(self) -> None:
        while not self._is_stopping:
            try:
                while not self._is_stopping and self._examine_some(None):
                    pass
            except Exception:
                _log.exception("what came inside of invoices could not be looked at; it is tried again")
            self._wake.wait()
            self._wake.clear()

    def _examine_some(self, chosen: Any) -> bool:
        """Look at a few; return whether any was looked at with success, so that others may follow."""
        with self._database.reading() as connection:
            c = attachment.c
            query = select(attachment).where(c.examined.is_(None)).order_by(c.id).limit(_BATCH)
            rows = connection.execute(query if chosen is None else query.where(chosen)).all()
        is_more = len(rows) == _BATCH
        if is_more:  # all of an invoice together, for which of them is its picture
            rows = [row for row in rows if row.invoice_id != rows[-1].invoice_id] or rows
        looked_at = []
        for row in rows:
            if self._is_stopping:
                break
            try:
                looked_at.append((row, self._look_at(row)))
            except (ConnectError, OSError) as error:
                _log.warning("an embedded file cannot be looked at now: %s", error)
        if looked_at:
            with self._database.writing() as connection:
                _write(connection, looked_at)
        return bool(looked_at) and is_more

    def _look_at(self, row: Any) -> _Seen:
        key = row.sha256, row.filename
        with self._lock:
            known = self._seen.get(key)
        if known is not None:
            return known
        with self._scratch(row) as path:
            facts = self._reader.inspect(path, row.filename)
            words = self._reader.text(path) if facts.media_type == PDF and facts.problem is None else None
        seen = _Seen(facts, words)
        with self._lock:
            self._seen[key] = seen
            while len(self._seen) > _REMEMBERED:
                self._seen.popitem(last=False)
        return seen

    @contextmanager
    def _scratch(self, row: Any) -> Iterator[Path]:
        path = self._blobs.scratch / new_id()
        try:
            path.write_bytes(read_attachment(self._blobs, row))
            yield path
        finally:
            path.unlink(missing_ok=True)


def _write(connection: Connection, looked_at: Sequence[tuple[Any, _Seen]]) -> None:
    """Keep what was found, and which of an invoice's files is its picture."""
    for row, seen in looked_at:
        facts = seen.facts
        connection.execute(
            update(attachment)
            .where(attachment.c.id == row.id, attachment.c.examined.is_(None))
            .values(
                media_type=facts.media_type,
                pages=facts.pages,
                dpi=list(facts.dpi) if facts.dpi else None,
                examined=examined(facts),
            )
        )
    texts = {row.id: seen.text for row, seen in looked_at}
    for invoice_id in dict.fromkeys(row.invoice_id for row, _ in looked_at):
        _settle_picture(connection, invoice_id, texts)


def _settle_picture(connection: Connection, invoice_id: str, texts: dict[str, str | None]) -> None:
    """Say which attachment is the picture, as soon as all of an invoice were looked at."""
    of = connection.execute(select(invoice).where(invoice.c.id == invoice_id)).one_or_none()
    query = select(attachment).where(attachment.c.invoice_id == invoice_id).order_by(attachment.c.id)
    rows = connection.execute(query).all()
    embedded = [row for row in rows if is_from_business_system(row)]
    if of is None or any(row.examined is None for row in embedded) or InvoiceState(of.state) not in CHANGEABLE:
        return
    if any(row.picture in (pictures.BY_CLERK, pictures.NOT) for row in rows):
        return
    chosen, why = _picture_of(connection, of, embedded, texts)
    said = {row.id: why if chosen is not None and row.id == chosen.id else None for row in embedded}
    changed = [row for row in embedded if row.picture != said[row.id]]
    if not changed and sum(not pictures.is_own_pdf(row) for row in rows) == of.attachment_count:
        return  # nobody has to hear of ten thousand invoices that are as they were
    for row in changed:
        connection.execute(update(attachment).where(attachment.c.id == row.id).values(picture=said[row.id]))
    recount(connection, of)
    data = {"state": of.state, "file_id": of.file_id}
    append_event(connection, of.company_id, "invoice.changed", of.id, by="gateway", data=data)


def _picture_of(
    connection: Connection, of: Any, embedded: Sequence[Any], texts: dict[str, str | None]
) -> tuple[Any | None, str | None]:
    settings, _ = load_settings(connection, of.company_id)
    sound = [row for row in embedded if row.media_type == PDF and not (row.examined or {}).get("problem")]
    found = pictures.recognised(sound, settings)
    if found is not None:
        return found, pictures.BY_SYSTEM if pictures.is_so_described(found.note) else pictures.BY_RULE
    if settings.own_picture == "never" or len([row for row in embedded if row.media_type == PDF]) != 1:
        return None, None
    (only,) = sound or (None,)
    if only is None or not pictures.is_named_like(only, of.number):
        return None, None
    words = texts.get(only.id) or ""
    if pictures.shows(words, of.number, [of.payable, of.total]) and not pictures.is_another_paper(words):
        return only, pictures.BY_TEXT
    return None, None
