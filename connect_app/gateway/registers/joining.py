"""Several rows of a file about one customer: joined where they agree, refused where a number is probably wrong."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Generic, NamedTuple, Protocol, Self, TypeVar

from connect_app.contract.registers import JoinedRow, Rejection
from connect_app.domain.errors import FieldRefused
from connect_app.domain.saying import quoted, say
from connect_app.gateway.registers.shown import MAX_SHOWN
from connect_app.gateway.store.search import fold


class Refusal(NamedTuple):
    """A row that is not taken; there may be as many as the file has rows."""

    row: int
    code: str
    message: str
    params: tuple[tuple[str, str], ...] = ()

    def to_rejection(self) -> Rejection:
        """Return it as the answer has it."""
        return Rejection(row=self.row, code=self.code, message=self.message, params=dict(self.params))


class FileRow(Protocol):
    """One row of a file."""

    @property
    def row(self) -> int:
        """Its number as a spreadsheet counts."""
        ...

    @property
    def number(self) -> str:
        """The customer number."""
        ...

    @property
    def name(self) -> str:
        """The customer's name, empty where the file has none."""
        ...

    def with_number(self, number: str) -> Self:
        """Return it for another customer number."""
        ...


R = TypeVar("R", bound=FileRow)


class NamedNumber(NamedTuple):
    """What a row says whose addresses are bad: its name counts when a number stands in several rows."""

    number: str
    name: str


@dataclass
class Joined(Generic[R]):
    """The rows of a file, each customer once. ``members``: by the row that others went into, those others."""

    rows: list[R] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    members: dict[int, list[R]] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many rows went into others."""
        return sum(map(len, self.members.values()))

    def refuse(self, row: R, error: FieldRefused) -> None:
        """Refuse a row after all, and those that went into it."""
        others = self.members.pop(row.row, [])
        self.refused.extend(Refusal(one.row, error.code, error.sentence) for one in (row, *others))

    def shown(self, text_of: Callable[[R], str]) -> list[JoinedRow]:
        """Return the first rows that went into others, as the preview shows them."""
        all_rows = ((into, row) for into, rows in self.members.items() for row in rows)
        return [
            JoinedRow(row=row.row, into=into, key=row.number, text=text_of(row))
            for into, row in islice(all_rows, MAX_SHOWN)
        ]


def join_rows(
    rows: Sequence[R],
    bad: Sequence[NamedNumber],
    join: Callable[[Sequence[R]], R],
) -> Joined[R]:
    """Join the rows of each customer by ``join``, which raises FieldRefused where they cannot be one.

    Where the names of a number's rows differ none of them is taken: one of them has a wrong number, and nobody
    knows which, so that an invoice would go to the wrong customer.
    """
    if not bad and len({row.number for row in rows}) == len(rows):
        return Joined(list(rows))  # as in most files
    groups: dict[str, Any] = {}  # one row, or a list of several
    for row in rows:
        before = groups.setdefault(row.number, row)
        if before is row:
            continue
        if isinstance(before, list):
            before.append(row)
        else:
            groups[row.number] = [before, row]
    more_names: dict[str, list[str]] = {}
    for one in bad:
        if one.name and one.number in groups:
            more_names.setdefault(one.number, []).append(one.name)
    result: Joined[R] = Joined()
    for number, found in groups.items():
        if not isinstance(found, list) and number not in more_names:
            result.rows.append(found)
        else:
            _join(result, found if isinstance(found, list) else [found], more_names.get(number, ()), join)
    return result


def _join(
    result: Joined[R],
    group: list[R],
    more_names: Sequence[str],
    join: Callable[[Sequence[R]], R],
) -> None:
    try:
        _check_names(group, more_names)
        joined = join(group) if len(group) > 1 else group[0]
    except FieldRefused as error:
        params = (("number", group[0].number[:100]), ("rows", _listed([str(row.row) for row in group])))
        result.refused.extend(Refusal(row.row, error.code, error.sentence, params) for row in group)
        return
    result.rows.append(joined)
    if len(group) > 1:
        result.members[joined.row] = group[1:]


def _check_names(group: Sequence[FileRow], more_names: Sequence[str]) -> None:
    names: dict[str, str] = {}
    for name in (*(row.name for row in group), *more_names):
        if name:
            names.setdefault(plain_name(name), name)
    if len(names) > 1:
        said = (*(quoted(name[:60]) for name in list(names.values())[:5]), *(["…"] if len(names) > 5 else []))
        raise FieldRefused(
            "number",
            "names_differ",
            say("contradicting.names", number=group[0].number[:100], names=said),
        )


def plain_name(name: str) -> str:
    """Return a name as it is compared: without case, accents, blanks and signs."""
    return "".join(char for char in fold(name) if char.isalnum()) or name


def _listed(texts: Sequence[str]) -> str:
    return ", ".join(texts[:5]) + (", …" if len(texts) > 5 else "")
