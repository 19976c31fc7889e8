"""Looking at what came inside of invoices: in the worker, after the import, and at the latest before it is planned.

An import of ten thousand invoices does not wait for ten thousand PDFs: they are looked at beside it, while their bytes
are at hand, and what was found is written when their invoices are there to be seen. Equal ones, such as the terms of
payment that hang on each invoice, are looked at once.
"""

import logging
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from connect_app.contract.companies import Settings
from connect_app.documents.worker import Look, LookRequest
from connect_app.domain.acts import SENDABLE
from connect_app.domain.attachment import DocumentFacts
from connect_app.domain.channel import PDF
from connect_app.domain.errors import ConnectError
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import InvoiceState
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.intake.attaching import recount
from connect_app.gateway.intake.looks import Key, Looks, key_of
from connect_app.gateway.intake.piece_checks import is_from_business_system
from connect_app.gateway.store import pictures
from connect_app.gateway.store.arrivals import EmbeddedRow
from connect_app.gateway.store.attachments import (
    BY_CLERK,
    BY_RULE,
    BY_SYSTEM,
    BY_TEXT,
    NOT,
    NUMBERED,
    AttachmentRecord,
    attachments_by_invoice,
    examined_pdfs,
    is_own_pdf,
    is_so_described,
    read_attachment,
    record_examined,
    record_pictures,
    unexamined,
    was_own_pdf,
)
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.drawings import record_drawn
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.errors import StoreError
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.invoices import InvoiceRecord, invoice_ids_of, invoices_by_id
from connect_app.gateway.store.reading_files import all_being_read
from connect_app.gateway.store.standing import differences, may_differ, settle
from connect_app.gateway.store.transactions import Writing

_log = logging.getLogger(__name__)
_BATCH = 100
_AT_ONCE = 25
_AT_ONCE_BYTES = 20_000_000
_CHUNK = 500


class PieceReader(Protocol):
    """The part of the document worker that is needed here."""

    def look_at_many(self, files: Sequence[LookRequest]) -> list[Look | None]:
        """Look at the first of these files; None for one that has to be inspected by itself."""

    def inspect(self, path: Path, filename: str) -> DocumentFacts:
        """Return what is known of a document."""

    def text(self, path: Path) -> str:
        """Return what can be read on the first pages of a PDF."""


@dataclass(frozen=True, slots=True)
class _Unseen:
    """A file that is to be looked at; ``read`` gives its bytes, which have the hash in its key."""

    key: Key
    size: int
    read: Callable[[], bytes]


class Pieces:
    """Looks at embedded files that nobody has looked at. Thread-safe; `start` begins to do so by itself."""

    def __init__(self, database: Database, blobs: BlobStore, reader: PieceReader) -> None:
        self._database = database
        self._blobs = blobs
        self._reader = reader
        self._looks = Looks()
        self._looking_ahead: set[Key] = set()
        self._change = threading.Condition()
        self._claimed: set[str] = set()
        self._wake = threading.Event()
        self._has_come = True
        self._is_stopping = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to look at what waits, and at what comes in from now on."""
        self._thread = threading.Thread(target=self._work, name="pieces", daemon=True)
        self._thread.start()
        self._wake.set()

    def stop(self) -> None:
        """End after the file that is being looked at."""
        with self._change:
            self._is_stopping = True
            self._change.notify_all()
        self._wake.set()
        if self._thread is not None:
            self._thread.join()

    def wake(self) -> None:
        """Say that something may have come in."""
        self._has_come = True
        self._wake.set()

    def look_ahead(self, one: EmbeddedRow, content: bytes) -> None:
        """Look at a file whose invoice is still being read, beside that; nothing is written of it yet."""
        with self._change:
            self._looks.put_ahead(key_of(one), content)
            are_many = self._looks.ahead >= _AT_ONCE
        if are_many:
            self._wake.set()

    def examine(self, invoice_ids: Sequence[str]) -> None:
        """Look at what came inside of these invoices, if that was not done. What cannot be read now stays as it is."""
        for at in range(0, len(invoice_ids), _CHUNK):
            try:
                while self._examine_some(invoice_ids[at : at + _CHUNK]):
                    pass
                self._settle_standing(invoice_ids[at : at + _CHUNK])
            except (ConnectError, StoreError) as error:
                # A full disk hides no invoice: it is shown as it is, and the plan says what was not checked.
                _log.warning("what was found in embedded files cannot be kept now: %s", error)

    def _settle_standing(self, invoice_ids: Sequence[str]) -> None:
        """Let what goes with every invoice hang on these, as it is now, as far as they wait."""
        with self._database.reading() as connection:
            if not may_differ(connection, invoice_ids):
                return
            if not differences(connection, invoices_by_id(connection, invoice_ids)):
                return
        with self._database.writing() as connection:
            for one in differences(connection, invoices_by_id(connection, invoice_ids)):
                settle(connection, one)
                recount(connection, one.invoice)
                data = {"state": one.invoice.state, "file_id": one.invoice.file_id}
                append_event(
                    connection, one.invoice.company_id, "invoice.changed", one.invoice.id, by="gateway", data=data
                )

    def examine_files(self, file_ids: Sequence[str]) -> None:
        """Do the same for all invoices of these files."""
        for at in range(0, len(file_ids), _CHUNK):
            with self._database.reading() as connection:
                found = invoice_ids_of(connection, file_ids[at : at + _CHUNK])
            self.examine(found)

    def _work(self) -> None:
        while not self._is_stopping:
            try:
                while not self._is_stopping and (self._look_at_some_ahead() or self._examine_what_came()):
                    pass
            except Exception:
                _log.exception("what came inside of invoices could not be looked at; it is tried again")
            self._wake.wait()
            self._wake.clear()

    def _examine_what_came(self) -> bool:
        if not self._has_come:
            return False
        self._has_come = False
        self._has_come |= self._examine_some(None)
        return self._has_come

    def _examine_some(self, chosen: Sequence[str] | None) -> bool:
        """Look at a few, of these invoices if any are given; return whether others may follow."""
        rows, is_more = self._claim(chosen)
        try:
            looked_at = self._look_at(rows)
            if looked_at:
                texts = self._texts(looked_at)
                with self._database.writing() as connection:
                    _write(connection, looked_at, texts)
                if any(not look.is_drawn for _, look in looked_at):
                    self._database.bell.ring()  # whoever draws has something to do
        finally:
            with self._change:
                self._claimed.difference_update(row.id for row in rows)
                self._change.notify_all()
        return bool(looked_at) and is_more

    def _claim(self, chosen: Sequence[str] | None) -> tuple[Sequence[AttachmentRecord], bool]:
        """Take the next files that no other thread looks at; wait for the others where there are none.

        Return them and whether more may follow.
        """
        with self._change:
            while True:
                limit = _BATCH + len(self._claimed)
                with self._database.reading() as connection:
                    found = unexamined(connection, chosen, limit, all_being_read())
                free = [row for row in found if row.id not in self._claimed]
                if free or not found or self._is_stopping:
                    break
                self._change.wait()
            is_more = len(found) == limit
            if is_more and free:  # all of an invoice together, for which of them is its picture
                free = [row for row in free if row.invoice_id != free[-1].invoice_id] or free
            self._claimed.update(row.id for row in free)
            return free, is_more

    def _texts(self, looked_at: Sequence[tuple[AttachmentRecord, Look]]) -> dict[str, str]:
        """Return the words of these PDFs, and of those that their invoices had before, by attachment."""
        with self._database.reading() as connection:
            known = examined_pdfs(connection, {row.invoice_id for row, _ in looked_at})
        return {row.id: look.text for row, look in (*looked_at, *self._look_at(known))}

    def _look_at(self, rows: Sequence[AttachmentRecord]) -> list[tuple[AttachmentRecord, Look]]:
        """Return what was found, of those that can be read now; equal ones are looked at once."""
        by_key: dict[Key, list[AttachmentRecord]] = {}
        for row in rows:
            by_key.setdefault(key_of(row), []).append(row)
        with self._change:
            self._change.wait_for(lambda: self._is_stopping or not self._looking_ahead.intersection(by_key))
            found = self._looks.known(by_key)
            self._looks.drop_ahead(by_key)  # whoever waits for one now does not wait for its turn
        new = [self._unseen(same[0]) for key, same in by_key.items() if key not in found]
        for few in _slices(new):
            looked_at = self._look_at_few(few)
            self._remember(looked_at)
            found |= looked_at
        return [(row, found[key]) for key, same in by_key.items() if key in found for row in same]

    def _look_at_some_ahead(self) -> bool:
        """Look at many of the files that are still being read, at few when nothing follows; say whether at any."""
        with self._change:
            some = self._looks.take_ahead(_AT_ONCE) if self._has_come or self._looks.ahead >= _AT_ONCE else {}
            self._looking_ahead.update(some)
        try:
            files = [_Unseen(key, len(content), partial(bytes, content)) for key, content in some.items()]
            self._remember(self._look_at_few(files))
        finally:
            with self._change:
                self._looking_ahead.clear()
                self._change.notify_all()
        return bool(some)

    def _look_at_few(self, files: Sequence[_Unseen]) -> dict[Key, Look]:
        found: dict[Key, Look] = {}
        with ExitStack() as stack:
            left: list[LookRequest] = []
            for one in files:
                try:
                    path = stack.enter_context(self._scratch(one)).resolve()
                    left.append(LookRequest(path, one.key[1], one.size, one.key[0], one.key[2]))
                except (ConnectError, OSError) as error:
                    _log.warning("an embedded file cannot be looked at now: %s", error)
            while left and not self._is_stopping:
                looks = self._reader.look_at_many(left)
                for request, look in zip(left, looks, strict=False):
                    if self._is_stopping:
                        break
                    try:
                        key = request.sha256, request.filename, request.reads
                        found[key] = look or self._look_at_one(request)
                    except (ConnectError, OSError) as error:
                        _log.warning("an embedded file cannot be looked at now: %s", error)
                left = left[len(looks) :]
        return found

    def _look_at_one(self, one: LookRequest) -> Look:
        facts = self._reader.inspect(one.path, one.filename)
        is_readable = one.reads and facts.media_type == PDF and facts.problem is None
        return Look(facts, self._reader.text(one.path) if is_readable else "", is_drawn=False)

    def _unseen(self, row: AttachmentRecord) -> _Unseen:
        return _Unseen(key_of(row), row.size, partial(read_attachment, self._blobs, row))

    def _remember(self, found: Mapping[Key, Look]) -> None:
        with self._change:
            self._looks.remember(found)

    @contextmanager
    def _scratch(self, one: _Unseen) -> Iterator[Path]:
        path = self._blobs.scratch / new_id()
        try:
            path.write_bytes(one.read())
            yield path
        finally:
            path.unlink(missing_ok=True)


def _slices(files: Sequence[_Unseen]) -> Iterator[list[_Unseen]]:
    """Yield a few at a time, so that their copies take little room."""
    few: list[_Unseen] = []
    for file in files:
        if few and (len(few) == _AT_ONCE or sum(one.size for one in few) + file.size > _AT_ONCE_BYTES):
            yield few
            few = []
        few.append(file)
    if few:
        yield few


def _write(connection: Writing, looked_at: Sequence[tuple[AttachmentRecord, Look]], texts: Mapping[str, str]) -> None:
    """Keep what was found, and which of an invoice's files is its picture."""
    record_examined(connection, [(row.id, look.facts) for row, look in looked_at])
    record_drawn(connection, {row.sha256 for row, look in looked_at if look.is_drawn})
    _settle_pictures(connection, texts, {row.invoice_id for row, _ in looked_at})


def _settle_pictures(connection: Writing, texts: Mapping[str, str], invoice_ids: Collection[str]) -> None:
    """Say which attachment is the picture, as soon as all of an invoice were looked at."""
    some = sorted(invoice_ids)
    files = attachments_by_invoice(connection, some)
    invoices = invoices_by_id(connection, some)
    settings = {
        company_id: load_settings(connection, company_id)[0] for company_id in {of.company_id for of in invoices}
    }
    said: dict[str, str | None] = {}
    changed = []
    for of in invoices:
        pictures_of = _settled(of, files[of.id], texts, settings[of.company_id])
        said |= {
            row.id: pictures_of[row.id] for row in files[of.id] if row.picture != pictures_of.get(row.id, row.picture)
        }
        if _is_seen_otherwise(of, files[of.id], pictures_of):
            changed.append(of)
    record_pictures(connection, said)
    for of in changed:
        recount(connection, of)
        data = {"state": of.state, "file_id": of.file_id}
        append_event(connection, of.company_id, "invoice.changed", of.id, by="gateway", data=data)


def _settled(
    of: InvoiceRecord, rows: Sequence[AttachmentRecord], texts: Mapping[str, str], settings: Settings
) -> dict[str, str | None]:
    """Return of each embedded file why it is the picture, None if it is not; nothing where that is not to be said."""
    embedded = [row for row in rows if is_from_business_system(row)]
    if any(row.examined is None for row in embedded) or InvoiceState(of.state) not in SENDABLE:
        return {}
    if any(row.picture in (BY_CLERK, NOT) for row in rows):
        return {}
    chosen, why = _picture_of(settings, of, embedded, texts)
    said = {row.id: why for row in embedded if chosen is not None and row.id == chosen.id}
    return {row.id: said.get(row.id) or _kept(row) for row in embedded}


def _kept(row: AttachmentRecord) -> str | None:
    return NUMBERED if row.picture == NUMBERED else None


def _is_seen_otherwise(of: InvoiceRecord, rows: Sequence[AttachmentRecord], said: Mapping[str, str | None]) -> bool:
    """Say whether anybody sees the invoice otherwise now; nobody has to hear of ten thousand that are as they were."""
    if not said:
        return False
    after = {row.id: said[row.id] is not None if row.id in said else is_own_pdf(row) for row in rows}
    before = {row.id: was_own_pdf(row) for row in rows}
    return before != after or of.attachment_count != sum(not is_own for is_own in after.values())


def _picture_of(
    settings: Settings, of: InvoiceRecord, embedded: Sequence[AttachmentRecord], texts: Mapping[str, str]
) -> tuple[AttachmentRecord | None, str | None]:
    sound = [row for row in embedded if row.media_type == PDF and not row.has_problem]
    found = pictures.recognised(sound, settings)
    if found is not None:
        return found, BY_SYSTEM if is_so_described(found.note) else BY_RULE
    if settings.own_picture == "never" or len([row for row in embedded if row.media_type == PDF]) != 1:
        return None, None
    (only,) = sound or (None,)
    if only is None or not pictures.is_named_like(only, of.number):
        return None, None
    words = texts.get(only.id, "")
    if pictures.shows(words, of.number, [of.payable, of.total]) and not pictures.is_another_paper(words):
        return only, BY_TEXT
    return None, None
