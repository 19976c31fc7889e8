"""Tables as people save them: the cells of a CSV or XLSX file as text, row by row, as a spreadsheet counts them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from connect_app.domain.errors import FixData

MAX_FILE_SIZE = 50_000_000
MAX_ROWS = 250_000
MAX_COLUMNS = 64

EXTRA_CELLS = (
    "The row has more cells than the first row has columns. "
    "Put a cell with a separator in it, such as several addresses, in quotation marks."
)

Cells = list[str]


@dataclass(frozen=True, slots=True)
class Table:
    """The header (row 1) and the rows below it, each with its number. ``hint`` is said beside an empty cell.

    Where the first row is no header, the columns are called as a spreadsheet does, with what stands in their first
    row: ``A: 1001``.
    """

    headers: tuple[str, ...]
    rows: Iterator[tuple[int, Cells]]
    hint: str = ""

    def is_torn(self, cells: Cells) -> bool:
        """Say whether something stands beyond the last column: a cell with a separator in it lacks its marks."""
        width = len(self.headers)
        return width < len(cells) and width < MAX_COLUMNS and bool("".join(cells[width:]).strip())


def table_of(first: Cells, rest: Iterator[Cells], *, has_header: bool, hint: str = "") -> Table:
    """Return the table with this first row."""
    if has_header:
        return Table(tuple(cell.strip() for cell in first), counted(rest, 2), hint)
    headers = (f"{_letters(place)}: {cell.strip()[:40]}".strip() for place, cell in enumerate(first))
    return Table(tuple(headers), counted(chain([first], rest), 1), hint)


def _letters(place: int) -> str:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return (alphabet[place // 26 - 1] if place >= 26 else "") + alphabet[place % 26]


class TableRefused(FixData):
    """The file as a whole cannot be taken as a table.

    ``code`` is one of ``empty_file, too_large, too_many_rows, not_a_table, damaged_file, unsafe_file,
    encrypted_file, unsupported_format, missing_column``; ``headers`` are those of the file, where it has any.
    """

    def __init__(self, code: str, sentence: str, headers: tuple[str, ...] = ()) -> None:
        super().__init__(code, sentence)
        self.headers = headers


def counted(rows: Iterator[Cells], first: int) -> Iterator[tuple[int, Cells]]:
    """Number the rows from ``first`` on, leave out empty ones; raises TableRefused ``too_many_rows``."""
    for number, cells in enumerate(rows, first):
        if number > MAX_ROWS + 1:
            raise TableRefused(
                "too_many_rows",
                f"The file has more than {MAX_ROWS:,} rows. Nothing was changed. Split it into smaller files.",
            )
        if "".join(cells).strip():
            yield number, cells
