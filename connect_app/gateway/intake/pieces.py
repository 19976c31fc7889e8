"""Looking at what came inside of invoices: in the worker, after the import, and at the latest before it is planned.

An import of ten thousand invoices does not wait for ten thousand PDFs. Equal ones, such as the terms of payment that
hang on each invoice, are looked at once.
"""

import logging
import threading
from collections import OrderedDict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
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
from connect_app.gateway.intake.piece_checks import is_from_business_system
from connect_app.gateway.store import pictures
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
from connect_app.gateway.store.transactions import Writing

_log = logging.getLogger(__name__)
_BATCH = 100
_AT_ONCE = 25
_AT_ONCE_BYTES = 20_000_000
_REMEMBERED = 200
_CHUNK = 500


class PieceReader(Protocol):
    """The part of the document worker that is needed here."""

    def look_at_many(self, files: Sequence[LookRequest]) -> list[Look | None]:
        """Look at the first of these files; None for one that has to be inspected by itself."""

    def inspect(self, path: Path, filename: str) -> DocumentFacts:
        """Return what is known of a document."""

    def text(self, path: Path) -> str:
        """Return what can be read on the first pages of a PDF."""


_Key = tuple[str, str, bool]
"""What a look depends on: the hash of the bytes, the name, and whether its text says if it is the picture."""


class Pieces:
    """Looks at embedded files that nobody has looked at. Thread-safe; `start` begins to do so by itself."""

    def __init__(self, database: Database, blobs: BlobStore, reader: PieceReader) -> None:
        self._database = database
        self._blobs = blobs
        self._reader = reader
        self._seen: OrderedDict[_Key, Look] = OrderedDict()
        self._change = threading.Condition()
        self._claimed: set[str] = set()
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
        with self._change:
            self._is_stopping = True
            self._change.notify_all()
        self._wake.set()
        if self._thread is not None:
            self._thread.join()

    def wake(self) -> None:
        """Say that something may have come in."""
        self._wake.set()

    def examine(self, invoice_ids: Sequence[str]) -> None:
        """Look at what came inside of these invoices, if that was not done. What cannot be read now stays as it is."""
        for at in range(0, len(invoice_ids), _CHUNK):
            try:
                while self._examine_some(invoice_ids[at : at + _CHUNK]):
                    pass
            except (ConnectError, StoreError) as error:
                # A full disk hides no invoice: it is shown as it is, and the plan says what was not checked.
                _log.warning("what was found in embedded files cannot be kept now: %s", error)

    def examine_files(self, file_ids: Sequence[str]) -> None:
        """Do the same for all invoices of these files."""
        for at in range(0, len(file_ids), _CHUNK):
            with self._database.reading() as connection:
                found = invoice_ids_of(connection, file_ids[at : at + _CHUNK])
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
                    found = unexamined(connection, chosen, limit)
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
        by_key: dict[_Key, list[AttachmentRecord]] = {}
        for row in rows:
            by_key.setdefault(_key(row), []).append(row)
        with self._change:
            found = {key: self._seen[key] for key in by_key if key in self._seen}
        new = [same[0] for key, same in by_key.items() if key not in found]
        for few in _slices(new):
            found |= self._look_at_few(few)
        self._remember(found)
        return [(row, found[key]) for key, same in by_key.items() if key in found for row in same]

    def _look_at_few(self, rows: Sequence[AttachmentRecord]) -> dict[_Key, Look]:
        found: dict[_Key, Look] = {}
        with ExitStack() as stack:
            left: list[LookRequest] = []
            for row in rows:
                try:
                    path = stack.enter_context(self._scratch(row)).resolve()
                    left.append(LookRequest(path, row.filename, row.size, row.sha256, _key(row)[2]))
                except (ConnectError, OSError) as error:
                    _log.warning("an embedded file cannot be looked at now: %s", error)
            while left and not self._is_stopping:
                looks = self._reader.look_at_many(left)
                for one, look in zip(left, looks, strict=False):
                    if self._is_stopping:
                        break
                    try:
                        found[one.sha256, one.filename, one.reads] = look or self._look_at_one(one)
                    except (ConnectError, OSError) as error:
                        _log.warning("an embedded file cannot be looked at now: %s", error)
                left = left[len(looks) :]
        return found

    def _look_at_one(self, one: LookRequest) -> Look:
        facts = self._reader.inspect(one.path, one.filename)
        is_readable = one.reads and facts.media_type == PDF and facts.problem is None
        return Look(facts, self._reader.text(one.path) if is_readable else "", is_drawn=False)

    def _remember(self, found: Mapping[_Key, Look]) -> None:
        with self._change:
            self._seen |= found
            while len(self._seen) > _REMEMBERED:
                self._seen.popitem(last=False)

    @contextmanager
    def _scratch(self, row: AttachmentRecord) -> Iterator[Path]:
        path = self._blobs.scratch / new_id()
        try:
            path.write_bytes(read_attachment(self._blobs, row))
            yield path
        finally:
            path.unlink(missing_ok=True)


def _key(row: AttachmentRecord) -> _Key:
    return row.sha256, row.filename, not is_so_described(row.note)


def _slices(rows: Sequence[AttachmentRecord]) -> Iterator[list[AttachmentRecord]]:
    """Yield a few at a time, so that their copies take little room."""
    few: list[AttachmentRecord] = []
    for row in rows:
        if few and (len(few) == _AT_ONCE or sum(one.size for one in few) + row.size > _AT_ONCE_BYTES):
            yield few
            few = []
        few.append(row)
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
