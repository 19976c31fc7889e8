"""What a file would do to a register: compared row by row, so that a long file takes no more memory than a short one.

The rows are spooled while the file is read; what an import would change and refuse is spooled, too.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence, Sized
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import Generic, NamedTuple, Protocol, TypeVar

from connect_app.contract.registers import ImportResult, ImportUndone, JoinedRow, Rejection
from connect_app.domain.errors import FieldRefused
from connect_app.gateway.registers.joining import FileRow, about_rows, join_rows
from connect_app.gateway.registers.number_doubts import questions, settle
from connect_app.gateway.registers.shown import MAX_SHOWN, FileColumns, Shown
from connect_app.gateway.store.events import last_cursor
from connect_app.gateway.store.import_spool import ImportSpool, RawRow, Refusal
from connect_app.gateway.store.register_imports import Entry
from connect_app.gateway.store.transactions import Reading

R = TypeVar("R", bound=FileRow)
V = TypeVar("V")

_Seen = tuple[int, frozenset[str]]
"""The last event of the company, and what the clerk said."""

_MAX_KEPT_NAMED = 100


class RegisterKind(Protocol[R, V]):
    """How a register reads the rows of a file, and compares them with what it says."""

    @property
    def batch(self) -> int:
        """How many rows are compared at once."""
        ...

    def rows_of(self, raw: Iterable[RawRow]) -> list[R]:
        """Return rows as they were read."""
        ...

    def joined(self, rows: Sequence[R]) -> R:
        """Return the rows of one customer as one; raises FieldRefused."""
        ...

    def known(self, connection: Reading, company_id: str, numbers: Iterable[str]) -> Mapping[str, V]:
        """Return what the register says of customers, by number."""
        ...

    def after(self, row: R, before: V | None) -> V:
        """Return what the register would say; raises FieldRefused."""
        ...

    def entry(self, number: str, before: V | None, after: V) -> Entry:
        """Return a change as it is kept."""
        ...

    def texts(self, value: V) -> Mapping[str, str]:
        """Return what the register says as it is shown, by field."""
        ...

    def address(self, row: R) -> str:
        """Return the address of a row."""
        ...


@dataclass(slots=True)
class ImportFile:
    """A file that was read and checked: its columns, its rows on disk, and what it would do as was last seen."""

    columns: FileColumns
    spool: ImportSpool
    planned: "tuple[_Seen, ImportPlan] | None" = None

    def close(self) -> None:
        """Forget its rows."""
        self.spool.close()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a file would do to a register as it is now; it holds as long as the file is not looked at again."""

    spool: ImportSpool
    result: ImportResult

    def entries(self) -> Iterator[list[Entry]]:
        """Yield the changes, some at a time."""
        for text in self.spool.entries_texts():
            yield [(number, before, after) for number, before, after in json.loads(text)]

    def numbers(self) -> Iterator[str]:
        """Yield the customer numbers that change."""
        return self.spool.entry_numbers()

    def refused(self) -> Iterator[Refusal]:
        """Yield the rows that are left out, in the order of the file."""
        return self.spool.refused()


@dataclass
class _Found:
    """What was found so far."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    joined: int = 0
    joined_rows: list[JoinedRow] = field(default_factory=list)
    shown: Shown = field(default_factory=Shown)

    def note_joined(self, kind: RegisterKind[R, V], into: R, others: Sequence[R]) -> None:
        """Note rows that went into another."""
        self.joined += len(others)
        for row in others[: MAX_SHOWN - len(self.joined_rows)]:
            self.joined_rows.append(JoinedRow(row=row.row, into=into.row, key=row.number, text=kind.address(row)))


@contextmanager
def spooling() -> Iterator[ImportSpool]:
    """Give a place for the rows of a file, which is open afterwards if they could be read."""
    spool = ImportSpool()
    with ExitStack() as stack:
        stack.callback(spool.close)
        yield spool
        spool.end_of_file()
        stack.pop_all()


@dataclass
class Undone:
    """What taking an import back has done so far."""

    restored: int = 0
    removed: int = 0
    kept_count: int = 0
    kept: list[str] = field(default_factory=list)

    def keep(self, number: str) -> None:
        """Note a row that was changed since."""
        self.kept_count += 1
        if len(self.kept) < _MAX_KEPT_NAMED:
            self.kept.append(number)

    def count(self, restored: Sized, removed: Sized) -> None:
        """Note rows that are as they were before."""
        self.restored += len(restored)
        self.removed += len(removed)

    def answer(self) -> ImportUndone:
        """Return it as the contract has it."""
        return ImportUndone(restored=self.restored, removed=self.removed, kept=self.kept, kept_count=self.kept_count)


def plan_import(
    connection: Reading,
    company_id: str,
    file: ImportFile,
    kind: RegisterKind[R, V],
    accepted: frozenset[str] = frozenset(),
) -> ImportPlan:
    """Compare a file with the register. ``accepted``: what the clerk said to questions about numbers.

    What a preview has found is still true for the import where nothing has happened in between.
    """
    seen = (last_cursor(connection, company_id), accepted)
    if file.planned is not None and file.planned[0] == seen:
        return file.planned[1]
    plan = _plan(connection, company_id, file, kind, accepted)
    file.planned = seen, plan
    return plan


def _plan(
    connection: Reading, company_id: str, file: ImportFile, kind: RegisterKind[R, V], accepted: frozenset[str]
) -> ImportPlan:
    file.planned = None
    spool = file.spool
    spool.begin_plan()
    settle(connection, company_id, spool, accepted)
    found = _Found()
    for batch in _joined_rows(spool, kind):
        _compare(connection, company_id, spool, kind, batch, found)
    result = ImportResult(
        added=found.added,
        changed=found.changed,
        unchanged=found.unchanged,
        rejected=[_rejection(one) for one in islice(spool.refused(), MAX_SHOWN)],
        rejected_count=spool.refused_count(),
        joined=found.joined,
        joined_rows=found.joined_rows,
        questions=questions(spool),
        rows=found.shown.rows,
        **file.columns.answer(),
    )
    return ImportPlan(spool, result)


class _Batch(NamedTuple, Generic[R]):
    """Some rows of a file, of each customer one, and by the numbers of such rows the others that went into them."""

    rows: Sequence[R]
    others: Mapping[int, Sequence[R]]


def _joined_rows(spool: ImportSpool, kind: RegisterKind[R, V]) -> Iterator[_Batch[R]]:
    """Yield the rows of a file, those of one customer as one, some at a time."""
    if spool.is_plain():  # as most files are
        for raw in spool.rows(kind.batch):
            yield _Batch(kind.rows_of(raw), {})
        return
    groups = spool.groups()
    while some := list(islice(groups, kind.batch)):
        taken: list[R] = []
        others: dict[int, Sequence[R]] = {}
        for group in some:
            rows = kind.rows_of(group.rows)
            try:
                taken.append(join_rows(rows, group.more_names, kind.joined))
                others[rows[0].row] = rows[1:]
            except FieldRefused as error:
                for row in rows:
                    spool.refuse(row.row, error.code, error.sentence, about_rows(rows))
        yield _Batch(taken, others)


def _compare(
    connection: Reading,
    company_id: str,
    spool: ImportSpool,
    kind: RegisterKind[R, V],
    batch: _Batch[R],
    found: _Found,
) -> None:
    """Note what becomes of some customers of the file."""
    known = kind.known(connection, company_id, [row.number for row in batch.rows])
    entries: list[Entry] = []
    for row in batch.rows:
        before = known.get(row.number)
        others = batch.others.get(row.row, ())
        try:
            after = kind.after(row, before)
        except FieldRefused as error:
            for one in (row, *others):
                spool.refuse(one.row, error.code, error.sentence)
            continue
        if others:
            found.note_joined(kind, row, others)
        if before == after:
            found.unchanged += 1
            continue
        entries.append(kind.entry(row.number, before, after))
        if not found.shown.is_full(is_new=before is None):
            was = None if before is None else kind.texts(before)
            found.shown.note(row.row, row.number, was, kind.texts(after))
    added = sum(before is None for _, before, _ in entries)
    found.added += added
    found.changed += len(entries) - added
    spool.add_entries(entries)


def _rejection(one: Refusal) -> Rejection:
    return Rejection(row=one.row, code=one.code, message=one.message, params=dict(one.params))
