"""Several rows of a file about one customer: joined where they agree, refused where a number is probably wrong."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from connect_app.domain.errors import FieldRefused
from connect_app.domain.saying import quoted, say
from connect_app.gateway.store.search import fold


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


R = TypeVar("R", bound=FileRow)


def join_rows(rows: Sequence[R], more_names: Sequence[str], join: Callable[[Sequence[R]], R]) -> R:
    """Join the rows of one customer by ``join``; raises FieldRefused where they cannot be one.

    Where their names differ none of them is taken: one of them has a wrong number, and nobody knows which, so that an
    invoice would go to the wrong customer. ``more_names``: what refused rows with this number say.
    """
    if len(rows) == 1 and not more_names:
        return rows[0]
    _check_names(rows, more_names)
    return join(rows) if len(rows) > 1 else rows[0]


def about_rows(rows: Sequence[FileRow]) -> tuple[tuple[str, str], ...]:
    """Return what is told of rows that are refused together."""
    numbers = [str(one.row) for one in rows[:6]]
    return ("number", rows[0].number[:100]), ("rows", ", ".join(numbers[:5]) + (", …" if len(numbers) > 5 else ""))


def _check_names(rows: Sequence[FileRow], more_names: Sequence[str]) -> None:
    names: dict[str, str] = {}
    for name in (*(row.name for row in rows), *more_names):
        if name:
            names.setdefault(plain_name(name), name)
    if len(names) > 1:
        said = (*(quoted(name[:60]) for name in list(names.values())[:5]), *(["…"] if len(names) > 5 else []))
        raise FieldRefused(
            "number",
            "names_differ",
            say("contradicting.names", number=rows[0].number[:100], names=said),
        )


def plain_name(name: str) -> str:
    """Return a name as it is compared: without case, accents, blanks and signs."""
    return "".join(char for char in fold(name) if char.isalnum()) or name
