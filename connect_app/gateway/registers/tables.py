"""Tables as people save them: the cells of a file as text, row by row, as a spreadsheet counts them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Protocol

from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

MAX_FILE_SIZE = 50_000_000
MAX_ROWS = 250_000
MAX_COLUMNS = 2_000
HEAD_ROWS = 30
"""Among so many rows the header is looked for; titles may stand above it."""

EXTRA_CELLS = say("too_many_cells")

Cells = list[str]


@dataclass(frozen=True, slots=True)
class TableReading:
    """How the clerk wants a file to be read; what is left out is found by looking at it.

    ``header_row`` counts as a spreadsheet does, 0: the first row is data already.
    """

    sheet: str = ""
    header_row: int | None = None
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """How a file was read: its sheet among ``sheets``, or its encoding among those in which it can be read.

    ``encodings`` is empty where there is no doubt. ``sample``: some lines with letters beyond ASCII, to judge by eye.
    """

    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    encodings: tuple[str, ...] = ()
    sample: tuple[str, ...] = ()
    header_row: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """The header and the rows below it, each with its number. ``hint`` is said beside an empty cell.

    Where no row is a header, the columns are called as a spreadsheet does, with what stands in their first row:
    ``A: 1001``. ``is_sheet``: it comes from a spreadsheet's own file, which knows text from numbers.
    """

    headers: tuple[str, ...]
    rows: Iterator[tuple[int, Cells]]
    facts: Facts
    hint: str = ""
    is_sheet: bool = False

    def is_torn(self, cells: Cells) -> bool:
        """Say whether something stands beyond the last column: a cell with a separator in it lacks its marks."""
        width = len(self.headers)
        return width < len(cells) and width < MAX_COLUMNS and bool("".join(cells[width:]).strip())


class Source(Protocol):
    """Rows of a file, from its row ``first`` (1) on, at most ``width`` cells of each where that saves work."""

    def rows(self, first: int, width: int) -> Iterator[Cells]:
        """Read the file from there, each time anew."""
        ...


IsHeader = Callable[[tuple[str, ...]], bool]


def any_header(_headers: tuple[str, ...]) -> bool:
    """Take the first row that is not empty."""
    return True


def table_of(
    source: Source, reading: TableReading, is_header: IsHeader, facts: Facts, *, is_sheet: bool = False, hint: str = ""
) -> Table:
    """Return the table of a source; its header is the row that was asked for, or the first that looks like one."""
    header_row, cells = _header(source, reading.header_row, is_header)
    headers = tuple(cell.strip() for cell in (_trimmed(cells) if is_sheet else cells))
    if header_row == 0:
        named = (f"{column_letters(place)}: {text[:40]}".strip() for place, text in enumerate(headers))
        headers = tuple(named)
    first = header_row + 1
    rows = counted(source.rows(first, max(len(headers), 1)), first)
    return Table(headers, rows, replace(facts, header_row=header_row), hint, is_sheet)


def _header(source: Source, wanted: int | None, is_header: IsHeader) -> tuple[int, Cells]:
    """Return the number and the cells of the header row; 0 and those of the first row with data for none."""
    if wanted:
        return wanted, next(source.rows(wanted, MAX_COLUMNS), [])[:MAX_COLUMNS]
    head = [cells[:MAX_COLUMNS] for cells in islice(source.rows(1, MAX_COLUMNS), HEAD_ROWS)]
    filled = [(row, cells) for row, cells in enumerate(head, 1) if "".join(cells).strip()]
    if not filled:
        return (0 if wanted == 0 else 1), []
    if wanted == 0:
        return 0, filled[0][1]
    return next((one for one in filled if is_header(tuple(cell.strip() for cell in one[1]))), filled[0])


def _trimmed(cells: Cells) -> Cells:
    width = len(cells)
    while width and not cells[width - 1].strip():
        width -= 1
    return cells[:width]


def column_letters(place: int) -> str:
    """Return what a spreadsheet calls a column; the first is 0."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class TableRefused(FixData):
    """The file as a whole cannot be taken as a table.

    ``code`` is one of ``empty_file, too_large, too_many_rows, not_a_table, damaged_file, unsafe_file,
    encrypted_file, unsupported_format, missing_column, unknown_sheet, reader_busy``; ``headers`` and ``facts`` are
    those of the file, where it could be read so far.
    """

    def __init__(self, code: str, sentence: str, headers: tuple[str, ...] = (), facts: Facts | None = None) -> None:
        super().__init__(code, sentence)
        self.headers = headers
        self.facts = facts


def counted(rows: Iterator[Cells], first: int) -> Iterator[tuple[int, Cells]]:
    """Number the rows from ``first`` on, leave out empty ones; raises TableRefused ``too_many_rows``."""
    for number, cells in enumerate(rows, first):
        if number >= MAX_ROWS + first:
            raise TableRefused(
                "too_many_rows",
                say("too_many_rows", limit=MAX_ROWS),
            )
        if "".join(cells).strip():
            yield number, cells


def chosen_sheet(sheets: tuple[str, ...], visible: tuple[str, ...], wanted: str) -> str:
    """Return the sheet that was asked for, else the first that is not hidden; raises TableRefused."""
    if not sheets:
        raise TableRefused("not_a_table", say("not_a_table.empty_workbook"))
    if not wanted:
        return (visible or sheets)[0]
    if wanted not in sheets:
        sentence = say("no_such_sheet", sheet=wanted[:100])
        raise TableRefused("unknown_sheet", sentence, facts=Facts(sheets, (visible or sheets)[0]))
    return wanted
