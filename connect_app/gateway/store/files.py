"""Files from business systems as their table keeps them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from pydantic import ValidationError
from sqlalchemy import Executable, delete, insert, select, update

from connect_app.contract.base import Model, Money
from connect_app.contract.files import File, FileProblem, StillWaiting
from connect_app.domain.invoice import FileFormat, FileState
from connect_app.domain.saying import say
from connect_app.gateway.store.columns import StoredRow, is_any_spoilt, loaded, loaded_objects
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import file
from connect_app.gateway.store.transactions import Reading, Writing

_c = file.c


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file that came; ``received_at`` in microseconds since 1970.

    ``format`` and ``state`` stay texts: a damaged disk may have changed them.
    """

    id: str
    company_id: str
    name: str
    size: int
    sha256: str
    format: str
    state: str
    received_at: int
    invoice_count: int
    invoices_with_attachments: int
    waiting_count: int
    totals: tuple[Money, ...]
    problem: FileProblem | None
    left_out_count: int


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that is to be listed: its name and its bytes."""

    id: str
    company_id: str
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class FileContents:
    """What the row of a file says of its invoices. ``with_attachments``: of how many it is known from the start."""

    format: str
    count: int
    with_attachments: int
    totals: Mapping[str, str]
    """The amount to pay by currency."""


def find_file(connection: Reading, company_id: str, file_id: str) -> FileRecord | None:
    """Return a file, None if there is none of that id."""
    return _first(connection, select(file).where(_c.company_id == company_id, _c.id == file_id))


def find_file_of(connection: Reading, company_id: str, sha256: str) -> FileRecord | None:
    """Return the file with these bytes, None if they never came."""
    return _first(connection, select(file).where(_c.company_id == company_id, _c.sha256 == sha256))


def add_file(
    connection: Writing,
    new: NewFile,
    problem: FileProblem | None = None,
    kind: FileFormat = FileFormat.UNKNOWN,
) -> None:
    """List a file: one that is being read, or one that cannot be read, with its ``problem``."""
    connection.execute(
        insert(file).values(
            id=new.id,
            company_id=new.company_id,
            name=new.name,
            size=new.size,
            sha256=new.sha256,
            format=kind.value,
            state=(FileState.READING if problem is None else FileState.UNREADABLE).value,
            received_at=now_us(),
            invoice_count=0,
            totals=[],
            problem=None if problem is None else problem.model_dump(),
        )
    )


def show_file(connection: Writing, file_id: str, found: FileContents) -> None:
    """Let a file that was read be seen; its invoices wait."""
    connection.execute(
        update(file)
        .where(_c.id == file_id)
        .values(
            format=found.format,
            state=FileState.WAITING.value,
            invoice_count=found.count,
            waiting_count=found.count,
            invoices_with_attachments=_c.invoices_with_attachments + found.with_attachments,
            totals=[{"amount": amount, "currency": currency} for currency, amount in found.totals.items()],
        )
    )


def set_left_out(connection: Writing, file_id: str, count: int) -> None:
    """Keep how many pieces of a file went to no invoice."""
    connection.execute(update(file).where(_c.id == file_id).values(left_out_count=count))


def set_received_at(connection: Writing, file_id: str, at: int) -> None:
    """Keep that a file came at another time than it was read."""
    connection.execute(update(file).where(_c.id == file_id).values(received_at=at))


def count_with_attachments(connection: Writing, file_id: str, change: int) -> None:
    """Keep that more or fewer invoices of a file have attachments now."""
    values = {"invoices_with_attachments": _c.invoices_with_attachments + change, "version": _c.version + 1}
    connection.execute(update(file).where(_c.id == file_id).values(**values))


def unreadable_files(connection: Reading, company_id: str, sha256s: Sequence[str]) -> list[str]:
    """Return the ids of the files with these bytes that could not be read."""
    query = select(_c.id).where(_c.company_id == company_id, _c.sha256.in_(sha256s))
    return list(connection.scalars(query.where(_c.state == FileState.UNREADABLE.value)))


def delete_file(connection: Writing, file_id: str) -> None:
    """Take a file without invoices off the list."""
    connection.execute(delete(file).where(_c.id == file_id))


def file_names(connection: Reading, file_ids: Iterable[str]) -> dict[str, str]:
    """Return the names of files by their ids; at most some hundreds."""
    rows = connection.execute(select(_c.id, _c.name).where(_c.id.in_(list(file_ids))))
    return {row.id: row.name for row in rows}


def file_model(
    one: FileRecord,
    *,
    duplicate: bool = False,
    still_waiting: StillWaiting | None = None,
    also_taken: Sequence[str] = (),
) -> File:
    """Return a file as the contract knows it; one whose row a damaged disk has spoilt says so."""
    is_damaged = one.state not in set(FileState)
    numbers = (one.size, one.received_at, one.invoice_count, one.invoices_with_attachments, one.left_out_count)
    damage = FileProblem(code="record_damaged", detail=say("record_damaged.file"))
    return File(
        id=one.id,
        name=one.name,
        size=one.size,
        sha256=one.sha256,
        format=FileFormat(one.format) if one.format in set(FileFormat) else FileFormat.UNKNOWN,
        state=FileState.UNREADABLE if is_damaged else FileState(one.state),
        received_at=datetime.fromtimestamp(one.received_at / 1_000_000, UTC),
        invoice_count=one.invoice_count,
        invoices_with_attachments=one.invoices_with_attachments,
        totals=list(one.totals),
        problem=damage if is_damaged or is_any_spoilt(numbers) else one.problem,
        left_out_count=one.left_out_count,
        duplicate=duplicate,
        also_taken=list(also_taken),
        still_waiting=still_waiting,
    )


def _first(connection: Reading, query: Executable) -> FileRecord | None:
    row = connection.execute(query).one_or_none()
    return None if row is None else file_record(row)


_Kind = TypeVar("_Kind", bound=Model)


def _readable(kind: type[_Kind], values: Iterable[object]) -> Iterator[_Kind]:
    """Yield these values as the contract knows them, but for those that a damaged disk has spoilt."""
    for one in values:
        with suppress(ValidationError):
            yield kind.model_validate(one)


def file_record(row: StoredRow) -> FileRecord:
    """Return the record of a row with all columns of the table."""
    problem = loaded(row.problem)
    return FileRecord(
        id=row.id,
        company_id=row.company_id,
        name=row.name,
        size=row.size,
        sha256=row.sha256,
        format=row.format,
        state=row.state,
        received_at=row.received_at,
        invoice_count=row.invoice_count,
        invoices_with_attachments=row.invoices_with_attachments,
        waiting_count=row.waiting_count,
        totals=tuple(_readable(Money, loaded_objects(row.totals))),
        problem=next(iter(_readable(FileProblem, [problem])), None),
        left_out_count=row.left_out_count,
    )
