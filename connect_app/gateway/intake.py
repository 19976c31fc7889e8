"""Taking a file in: bytes to the store, invoices to the tables, one commit, then the answer.

A file is taken whole or not at all. One that cannot be read is kept too, and listed with the line and the reason, so
that nothing that a business system made gets lost.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import chain, islice
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from connect_app.domain.attachment import find_document_type
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.errors import FileRefused
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import EmbeddedFile, FileFormat, FileState, InvoiceFacts, InvoiceKind
from connect_app.domain.money import Money
from connect_app.domain.routing import RoutingFacts, routes
from connect_app.formats.reading import detect
from connect_app.gateway.opening import Data, FoundInvoice, PdfReader, find_invoices
from connect_app.gateway.register_routes import Lookup, Registers, reachability_of
from connect_app.gateway.store import counters
from connect_app.gateway.store.arrivals import BATCH, ArrivingInvoice, EmbeddedRow, InvoiceWriter, Origin
from connect_app.gateway.store.blobs import BlobStore, BlobWriter
from connect_app.gateway.store.engine import Database, mark_events
from connect_app.gateway.store.events import append_event, now_us
from connect_app.gateway.store.messages import ABOUT_FILE, Trouble, mend, tell
from connect_app.gateway.store.tables import file

MAX_NAME_LENGTH = 255


@dataclass(frozen=True, slots=True)
class ArrivingFile:
    """One file as it was sent: its name, its bytes (written, not kept yet), and the data that came beside it."""

    company_id: str
    name: str
    writer: BlobWriter
    data: Data = field(default_factory=Data)
    by: str = "local"


@dataclass(frozen=True, slots=True)
class TakenFile:
    """The file's row, and whether the same bytes were there already."""

    row: Any
    is_duplicate: bool


class Intake:
    """Takes files in. ``lookup`` says at once, without asking the network, whether an endpoint can be reached."""

    def __init__(self, database: Database, blobs: BlobStore, worker: PdfReader, lookup: Lookup) -> None:
        self._database = database
        self._blobs = blobs
        self._worker = worker
        self._lookup = lookup

    def take_in(self, arriving: ArrivingFile, answer: Callable[[Connection, TakenFile], None]) -> None:
        """Keep the file and its invoices in one transaction.

        ``answer`` is called inside that transaction, so that the answer to an Idempotency-Key is kept with its effect.
        """
        kept = arriving.writer.keep()
        try:
            with ExitStack() as stack:
                batches = self._batches(arriving, stack)
                first = next(batches, [])  # small files are read whole before the write lock is taken
                connection = stack.enter_context(self._database.writing())
                taken = _already_there(connection, arriving, kept.name) or TakenFile(
                    _write_file(connection, arriving, chain([first], batches)), is_duplicate=False
                )
                answer(connection, taken)
        except FileRefused as refused:
            with self._database.writing() as connection:
                taken = _already_there(connection, arriving, kept.name) or TakenFile(
                    _write_unreadable(connection, arriving, refused), is_duplicate=False
                )
                answer(connection, taken)

    def _batches(self, arriving: ArrivingFile, stack: ExitStack) -> Iterator[list[ArrivingInvoice]]:
        """Yield the invoices of the file in batches; what was cut out of it goes to one pack, kept after the last."""
        whole = Origin(arriving.writer.sha256, 0, arriving.writer.size, arriving.writer.sha256)
        pack = _Pack(stack.enter_context(self._blobs.writer()))
        found = find_invoices(
            self._blobs.path(whole.blob), arriving.name, arriving.data, self._worker, self._blobs.scratch
        )
        while batch := [self._arrange(one, whole, pack) for one in islice(found, BATCH)]:
            yield batch
        pack.keep()

    def _arrange(self, found: FoundInvoice, whole: Origin, pack: "_Pack") -> ArrivingInvoice:
        part = found.part
        embedded = tuple([pack.add_embedded(one) for one in part.embedded if one.content is not None])
        if found.is_whole_file:
            origin = whole
        elif found.offset is not None:
            origin = Origin(whole.blob, found.offset, len(part.data), part.sha256, part.source_sha256)
        else:
            digest = part.sha256 or hashlib.sha256(part.data).hexdigest()
            origin = Origin(pack.name, pack.add(part.data), len(part.data), digest, part.source_sha256)
        reachability = reachability_of(part.facts, self._lookup)
        way = routes(part.facts, RoutingFacts(reachability=reachability))
        return ArrivingInvoice(part.facts, origin, way, part.findings, embedded, reachability)


class _Pack:
    """The one blob that holds all that was cut out of a file: invoices and what was embedded in them."""

    def __init__(self, writer: BlobWriter) -> None:
        self._writer = writer
        # Known before the bytes are, since rows name it while it grows; new for each import, since another version of
        # the program may cut the same file in another way.
        self.name = hashlib.sha256(f"pack {new_id()}".encode()).hexdigest()

    def add(self, data: bytes) -> int:
        """Append ``data`` and return where it stands."""
        offset = self._writer.size
        self._writer.write(data)
        return offset

    def add_embedded(self, one: EmbeddedFile) -> EmbeddedRow:
        """Append an attachment that came inside an invoice."""
        content = one.content or b""
        kind = find_document_type(one.description) if one.description else None
        return EmbeddedRow(
            filename=clean_name(one.filename) or "attachment",
            document_type=kind.key if kind else "other",
            note=None if kind else one.description,
            media_type=one.media_type,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            blob=self.name,
            offset=self.add(content),
        )

    def keep(self) -> None:
        """Put the pack on the disk, if anything went into it."""
        if self._writer.size:
            self._writer.keep(self.name)


def clean_name(name: str) -> str:
    """Return a file's name as it is shown: without folders and control characters, at most 255 characters."""
    base = re.split(r"[\\/]", name)[-1]
    plain = "".join(char for char in base if char.isprintable()).strip()
    if len(plain) > MAX_NAME_LENGTH:
        stem, dot, ending = plain.rpartition(".")
        tail = dot + ending if len(ending) <= 10 else ""
        plain = (stem if tail else plain)[: MAX_NAME_LENGTH - len(tail)] + tail
    return plain


def _already_there(connection: Connection, arriving: ArrivingFile, sha256: str) -> TakenFile | None:
    """Return the file with the same bytes. One that could not be read makes room if data came with the new one."""
    row = connection.execute(
        select(file).where(file.c.company_id == arriving.company_id, file.c.sha256 == sha256)
    ).one_or_none()
    if row is None:
        return None
    if row.state == FileState.UNREADABLE and arriving.data.is_given:
        connection.execute(delete(file).where(file.c.id == row.id))
        append_event(connection, arriving.company_id, "file.deleted", row.id, by=arriving.by)
        mend(connection, arriving.company_id, ABOUT_FILE, [row.id], by=arriving.by)
        counters.count(connection, arriving.company_id, {counters.UNREADABLE_FILES: -1, counters.FILES: -1})
        return None
    return TakenFile(row, is_duplicate=True)


def _write_file(connection: Connection, arriving: ArrivingFile, batches: Iterator[list[ArrivingInvoice]]) -> Any:
    file_id = _insert_file(connection, arriving)
    at = now_us()
    writer = InvoiceWriter(connection, arriving.company_id, file_id, at)
    sums: dict[str, Decimal] = defaultdict(Decimal)
    formats: set[FileFormat] = set()
    with_attachments = 0
    for batch in batches:
        writer.write(_with_registers(connection, arriving.company_id, batch))
        for one in batch:
            formats.add(one.facts.format)
            with_attachments += bool(one.embedded)
            _add(sums, one.facts)
    connection.execute(
        update(file)
        .where(file.c.id == file_id)
        .values(
            format=(formats.pop() if len(formats) == 1 else FileFormat.MIXED).value,
            state=FileState.WAITING.value,
            invoice_count=writer.count,
            waiting_count=writer.count,
            invoices_with_attachments=with_attachments,
            totals=[{"amount": str(amount), "currency": currency} for currency, amount in sorted(sums.items())],
        )
    )
    counters.count(
        connection,
        arriving.company_id,
        {
            counters.FILES: 1,
            counters.WAITING_FILES: 1,
            counters.INVOICES: writer.count,
            counters.WAITING: writer.count,
        },
    )
    _tell(connection, arriving, file_id, at, writer.count)
    return connection.execute(select(file).where(file.c.id == file_id)).one()


def _with_registers(
    connection: Connection, company_id: str, batch: Sequence[ArrivingInvoice]
) -> Sequence[ArrivingInvoice]:
    """Give the invoices of known customers the routes of the registers, in the transaction that writes them."""
    registers = Registers(connection, company_id, (one.facts.buyer.customer_number for one in batch))
    return [
        replace(one, routes=registers.routes(one.facts, one.reachability))
        if one.facts.buyer.customer_number in registers
        else one
        for one in batch
    ]


def _add(sums: dict[str, Decimal], facts: InvoiceFacts) -> None:
    money: Money | None = facts.payable
    if money is None:
        return
    gives_back = facts.kind is InvoiceKind.CREDIT_NOTE and money.amount > 0
    sums[money.currency] += -money.amount if gives_back else money.amount


def _tell(connection: Connection, arriving: ArrivingFile, file_id: str, at: int, count: int) -> None:
    append_event(
        connection,
        arriving.company_id,
        "file.added",
        file_id,
        by=arriving.by,
        data={"state": FileState.WAITING.value, "invoice_count": count},
        at=at,
    )
    # One event per invoice, made by the database itself.
    connection.exec_driver_sql(
        "INSERT INTO event (company_id, kind, object_type, object_id, at, by, data) "
        "SELECT company_id, 'invoice.added', 'invoice', id, ?, ?, ? FROM invoice WHERE file_id = ? ORDER BY position",
        (at, arriving.by, f'{{"state":"waiting","file_id":"{file_id}"}}', file_id),
    )
    mark_events(connection)


def _write_unreadable(connection: Connection, arriving: ArrivingFile, refused: FileRefused) -> Any:
    problem = {
        "code": refused.code,
        "detail": refused.sentence,
        "line": refused.line,
        "column": refused.column,
    }
    file_id = _insert_file(connection, arriving, problem, detect(arriving.writer.head))
    counters.count(connection, arriving.company_id, {counters.FILES: 1, counters.UNREADABLE_FILES: 1})
    data = {"state": FileState.UNREADABLE.value, "code": refused.code}
    append_event(connection, arriving.company_id, "file.added", file_id, by=arriving.by, data=data)
    sentence = f"{arriving.name} could not be read. {refused.sentence}"
    trouble = Trouble(refused.code, sentence, FailureOwner.BUSINESS_SYSTEM, ABOUT_FILE, file_id)
    tell(connection, arriving.company_id, trouble)
    return connection.execute(select(file).where(file.c.id == file_id)).one()


def _insert_file(
    connection: Connection,
    arriving: ArrivingFile,
    problem: dict[str, Any] | None = None,
    kind: FileFormat = FileFormat.UNKNOWN,
) -> str:
    file_id = new_id()
    connection.execute(
        insert(file).values(
            id=file_id,
            company_id=arriving.company_id,
            name=arriving.name,
            size=arriving.writer.size,
            sha256=arriving.writer.sha256,
            format=kind.value,
            state=(FileState.READING if problem is None else FileState.UNREADABLE).value,
            received_at=now_us(),
            invoice_count=0,
            totals=[],
            problem=problem,
        )
    )
    return file_id
