"""Taking a file in: bytes to the store, invoices to the tables, a last commit that shows them, then the answer.

A file is taken whole or not at all. One that cannot be read is kept too, and listed with the line and the reason, so
that nothing that a business system made gets lost. Reading happens outside the write lock: a large file is written in
short transactions, unseen until the last one (`store.reading_files`).
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import chain, islice

from connect_app.domain.errors import FileRefused
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileFormat, FileState, InvoiceFacts, InvoiceKind
from connect_app.domain.manifest import Piece, PieceRole
from connect_app.domain.money import Money
from connect_app.domain.pairing import Match
from connect_app.domain.routing import Route
from connect_app.formats.archive import is_archive
from connect_app.formats.reading import read_document
from connect_app.gateway.intake import leaving_out
from connect_app.gateway.intake.beside import look_beside
from connect_app.gateway.intake.found import DocumentReader
from connect_app.gateway.intake.joining import Joining, LooseFile
from connect_app.gateway.intake.late_files import LateFiles
from connect_app.gateway.intake.opening import find_invoices
from connect_app.gateway.intake.own_files import apart
from connect_app.gateway.intake.pack_healing import PackHealing
from connect_app.gateway.intake.turns import Turns
from connect_app.gateway.intake.unpacking import LookAhead, Pack, Unpacking
from connect_app.gateway.intake.unreadable import forget_unreadable, kept_beside, new_file, write_unreadable
from connect_app.gateway.intake.uploads import ArrivingFile, is_pdf, turned, with_sidecar, xml_twin
from connect_app.gateway.registers.register_routes import Lookup, Registers
from connect_app.gateway.store import counters
from connect_app.gateway.store.arrivals import (
    BATCH,
    ArrivingInvoice,
    InvoiceWriter,
    Origin,
    PreparedInvoice,
    prepare,
    tell_arrival,
)
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.files import FileContents, FileRecord, add_file, find_file, find_file_of, show_file
from connect_app.gateway.store.messages import ABOUT_FILE, healed, tell
from connect_app.gateway.store.reading_files import (
    begin_reading,
    drop_reading,
    drop_unfinished,
    end_reading,
    mark_repeated,
    reading_ids,
)
from connect_app.gateway.store.transactions import Reading, Writing

__all__ = ["ArrivingFile", "Intake", "TakenFile"]

_WRITTEN_AT_ONCE = 200
"""Invoices of a large file in one transaction: each holds the write lock for the work of some milliseconds."""
_JOINED_AT_ONCE = 50
"""Files that are given to their invoices in one short transaction."""


@dataclass(frozen=True, slots=True)
class TakenFile:
    """The file, and whether the same bytes were there already.

    ``also``: the ids of the files that what lay beside it became, being invoices of their own.
    """

    row: FileRecord
    is_duplicate: bool
    also: tuple[str, ...] = ()


Answer = Callable[[Writing, TakenFile], None]


_TURNS = Turns()


@dataclass(slots=True)
class _Tally:
    """What a file's row says of its invoices, counted while they are written."""

    formats: set[FileFormat] = field(default_factory=set)
    sums: dict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))

    def add(self, facts: InvoiceFacts) -> None:
        self.formats.add(facts.format)
        money: Money | None = facts.payable
        if money is not None:
            gives_back = facts.kind is InvoiceKind.CREDIT_NOTE and money.amount > 0
            self.sums[money.currency] += -money.amount if gives_back else money.amount

    @property
    def format(self) -> str:
        found = set(self.formats)
        return (found.pop() if len(found) == 1 else FileFormat.MIXED).value

    @property
    def totals(self) -> dict[str, str]:
        return {currency: str(amount) for currency, amount in sorted(self.sums.items())}


class Intake:
    """Takes files in. ``lookup`` opens what the network has said of recipients, without asking it.

    ``look_ahead`` is given what is found inside of invoices, so that it can be looked at beside the reading.
    """

    def __init__(
        self,
        database: Database,
        blobs: BlobStore,
        worker: DocumentReader,
        lookup: Lookup,
        look_ahead: LookAhead | None = None,
    ) -> None:
        self._database = database
        self._blobs = blobs
        self._worker = worker
        self._lookup = lookup
        self._look_ahead = look_ahead

    def take_in(self, arriving: ArrivingFile, answer: Answer) -> None:
        """Keep the file and its invoices.

        ``answer`` is called inside the transaction that shows them, so that the answer to an Idempotency-Key is kept
        with its effect.
        """
        arriving = apart(self._data_first(arriving), self._worker, self._blobs.scratch)
        answer = _naming(self._take_own(arriving), answer)
        kept = arriving.writer.keep()
        if kept.was_healed:
            answer = _telling_of_healing(arriving.company_id, answer)
        with _TURNS.of((arriving.company_id, kept.name)):
            drop_unfinished(self._database)
            if self._was_there(arriving, kept.name, answer):
                return
            try:
                self._read(arriving, answer)
            except FileRefused as refused:
                beside = [kept_beside(one) for one in arriving.beside]
                with self._database.writing() as connection:
                    row = write_unreadable(connection, arriving, refused, beside)
                    answer(connection, TakenFile(row, is_duplicate=False))

    def _take_own(self, arriving: ArrivingFile) -> tuple[str, ...]:
        """Take what lay beside and is an invoice of its own; return the ids of these files.

        They come before the answer: if the process dies in between, all comes again and is known.
        """
        ids: list[str] = []
        for own in arriving.own_files:
            one = ArrivingFile(arriving.company_id, own.file.name, own.file.writer, by=arriving.by)
            self.take_in(one, lambda _connection, taken: ids.append(taken.row.id))
        return tuple(ids)

    def _data_first(self, arriving: ArrivingFile) -> ArrivingFile:
        """Put the XML before its PDF, unless that is another invoice of its own; find the side-car of a PDF."""
        twin = xml_twin(arriving)
        if twin is None:
            return self._with_sidecar(arriving)
        for writer in (arriving.writer, twin.writer):
            writer.flush()
        try:
            number = read_document(twin.writer.path.read_bytes()).facts.number
        except FileRefused:
            return self._with_sidecar(arriving)
        try:
            own = self._worker.embedded_files(arriving.writer.path).data
            if own is not None and read_document(own.content or b"").facts.number != number:
                return arriving
        except FileRefused:
            pass
        return turned(arriving, twin)

    def _with_sidecar(self, arriving: ArrivingFile) -> ArrivingFile:
        """Take the side-car of a PDF that has no data; beside a hybrid one such a table is a file like others."""
        found = with_sidecar(arriving)
        if found is not arriving:
            arriving.writer.flush()
            with suppress(FileRefused):
                if self._worker.embedded_files(arriving.writer.path).data is not None:
                    return arriving
        return found

    def _was_there(self, arriving: ArrivingFile, sha256: str, answer: Answer) -> bool:
        """Answer for bytes that came before, with what lies beside them now. One that could not be read makes room."""
        with self._database.reading() as connection:
            known = find_file_of(connection, arriving.company_id, sha256)
        if known is None:
            return False
        if known.state == FileState.UNREADABLE and (arriving.data.is_given or arriving.beside):
            with self._database.writing() as connection:
                forget_unreadable(connection, arriving, [sha256])
            return False
        if PackHealing(self._database, self._blobs, self._worker).heal(arriving, known.id):
            answer = _telling_of_healing(arriving.company_id, answer)
        late = LateFiles(self._database, self._blobs, self._worker)

        def again(connection: Writing) -> None:
            now = find_file(connection, known.company_id, known.id) or known
            answer(connection, TakenFile(now, is_duplicate=True))

        late.join(arriving, known, again)
        return True

    def _read(self, arriving: ArrivingFile, answer: Answer) -> None:
        with ExitStack() as stack:
            pack = Pack(stack.enter_context(self._blobs.writer()))
            whole = Origin(arriving.writer.sha256, 0, arriving.writer.size, arriving.writer.sha256)
            is_container = is_archive(arriving.writer.head) or is_pdf(arriving.writer)
            unpacking = Unpacking(
                whole,
                pack,
                is_container=is_container,
                has_beside=bool(arriving.beside or arriving.own_files),
                look_ahead=self._look_ahead,
            )
            found = find_invoices(
                self._blobs.path(whole.blob), arriving.name, arriving.data, self._worker, self._blobs.scratch
            )
            invoices = unpacking.invoices(found)
            reading = _Reading(self._database, arriving, unpacking, self._lookup)
            first = list(islice(invoices, BATCH))
            second = list(islice(invoices, BATCH))
            if not second:
                self._look_beside(arriving, unpacking)
                pack.keep()
                reading.at_once(first, answer)
                return
            begin_reading(arriving.company_id, reading.file_id)
            try:
                reading.begin()
                for batch in _batches(first, second, invoices):
                    reading.add(batch)
                self._look_beside(arriving, unpacking)
                pack.keep()
                reading.end(answer)
            except BaseException:
                with suppress(Exception):  # else the next file that comes does it, or the next start
                    drop_reading(self._database, reading.file_id)
                raise
            finally:
                end_reading(reading.file_id)

    def _look_beside(self, arriving: ArrivingFile, unpacking: Unpacking) -> None:
        for one in look_beside(arriving, self._worker, self._blobs.scratch):
            unpacking.put_aside(one)


def _naming(also: tuple[str, ...], answer: Answer) -> Answer:
    """Let the answer name the files that what lay beside became."""
    if not also:
        return answer
    return lambda connection, taken: answer(connection, replace(taken, also=also))


def _telling_of_healing(company_id: str, answer: Answer) -> Answer:
    """Let the administrator know that the stored bytes of a file had gone bad before they came again."""

    def told(connection: Writing, taken: TakenFile) -> None:
        answer(connection, taken)
        tell(connection, company_id, healed(taken.row.name, ABOUT_FILE, taken.row.id))

    return told


def _batches(
    first: list[ArrivingInvoice], second: list[ArrivingInvoice], rest: Iterator[ArrivingInvoice]
) -> Iterator[list[ArrivingInvoice]]:
    invoices = chain(first, second, rest)
    size = min(BATCH, _WRITTEN_AT_ONCE)
    while batch := list(islice(invoices, size)):
        yield batch


class _Reading:
    """Writes one file: at once in one transaction, or unseen in several, the last of which shows it."""

    def __init__(self, database: Database, arriving: ArrivingFile, unpacking: Unpacking, lookup: Lookup) -> None:
        self.file_id = new_id()
        self._lookup = lookup
        self._database = database
        self._arriving = arriving
        self._unpacking = unpacking
        self._at = now_us()
        self._writer = InvoiceWriter(arriving.company_id, self.file_id, arriving.name, self._at)
        self._tally = _Tally()
        self._pieces: list[Piece] = []
        self._others: list[str] = []

    def at_once(self, batch: Sequence[ArrivingInvoice], answer: Answer) -> None:
        """Write a file that is small."""
        with self._database.writing() as connection:
            self._insert(connection)
            self._write(connection, batch)
            for pairs in self._pairs(len(self._unpacking.loose)):
                self._pieces += [piece for _, piece in self._joining.write(connection, pairs, self._at)]
            answer(connection, TakenFile(self._show(connection), is_duplicate=False))

    def begin(self) -> None:
        """Write the row of a file that takes long, in the state ``reading``."""
        with self._database.writing() as connection:
            self._others = reading_ids(connection, self._arriving.company_id)
            self._insert(connection)

    def add(self, batch: Sequence[ArrivingInvoice]) -> None:
        """Write some invoices in a short transaction; then whoever waits for the write lock gets it first."""
        prepared = prepare(batch)
        with self._database.writing() as connection:
            self._write(connection, batch, prepared)
        self._database.give_way()

    def end(self, answer: Answer) -> None:
        """Give what lies beside to its invoices, and show all in one last transaction."""
        for pairs in self._pairs(_JOINED_AT_ONCE):
            with self._database.writing() as connection:
                self._pieces += [piece for _, piece in self._joining.write(connection, pairs, self._at)]
        with self._database.writing() as connection:
            mark_repeated(connection, self._arriving.company_id, self.file_id, self._others)
            answer(connection, TakenFile(self._show(connection), is_duplicate=False))

    @property
    def _joining(self) -> Joining:
        return Joining(self._arriving.company_id, self._writer.written, self._unpacking.loose)

    def _pairs(self, size: int) -> Iterator[list[tuple[LooseFile, Match]]]:
        pairs = iter(self._joining.pairs()) if self._unpacking.loose else iter(())
        while batch := list(islice(pairs, size)):
            yield batch

    def _insert(self, connection: Writing) -> None:
        add_file(connection, new_file(self._arriving, self.file_id))

    def _write(
        self,
        connection: Writing,
        batch: Sequence[ArrivingInvoice],
        prepared: Sequence[PreparedInvoice] | None = None,
    ) -> None:
        routes = _routes(connection, self._arriving.company_id, batch, self._lookup)
        self._writer.write(connection, batch, routes, prepared)
        for one in batch:
            self._tally.add(one.facts)

    def _show(self, connection: Writing) -> FileRecord:
        arriving, count = self._arriving, self._writer.count
        pieces = [*self._unpacking.pieces, *self._pieces]
        if pieces and not self._unpacking.is_container:
            own = Piece(arriving.name, "", arriving.writer.size, arriving.writer.sha256, PieceRole.DATA)
            pieces.insert(0, own)
        found = FileContents(self._tally.format, count, self._writer.with_attachments, self._tally.totals)
        show_file(connection, self.file_id, found)
        changes = {counters.FILES: 1, counters.WAITING_FILES: 1, counters.INVOICES: count, counters.WAITING: count}
        counters.count(connection, arriving.company_id, changes)
        forget_unreadable(connection, arriving, [one.writer.sha256 for one in arriving.beside])
        tell_arrival(connection, arriving.company_id, self.file_id, count, by=arriving.by, at=self._at)
        leaving_out.keep(connection, arriving.company_id, self.file_id, arriving.name, _each_once(pieces))
        return _shown(connection, arriving.company_id, self.file_id)


def _each_once(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces, of data for several invoices (a table beside PDFs) one only."""
    seen: set[Piece] = set()
    found = []
    for one in pieces:
        if one.role is not PieceRole.DATA or one not in seen:
            found.append(one)
        seen.add(one)
    return found


def _shown(connection: Reading, company_id: str, file_id: str) -> FileRecord:
    shown = find_file(connection, company_id, file_id)
    assert shown is not None
    return shown


def _routes(
    connection: Reading, company_id: str, batch: Sequence[ArrivingInvoice], lookup: Lookup
) -> list[tuple[Route, ...]]:
    """Return the routes of the invoices, in the transaction that writes them, and have asked who was not asked yet."""
    registers = Registers(connection, company_id, (one.facts.buyer.customer_number for one in batch))
    answers = lookup(connection, company_id)
    answers.ask_for(one.facts for one in batch)
    return [registers.routes(one.facts, answers.of(one.facts)) for one in batch]
