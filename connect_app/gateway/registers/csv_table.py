"""CSV as spreadsheets and business systems of four countries write it."""

import csv
import io
import re
from collections.abc import Iterator

from connect_app.gateway.registers.tables import MAX_COLUMNS, Cells, Table, TableRefused, table_of

SEPARATORS = (";", ",", "\t", "|")
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_GUARDED = re.compile(r"'*[=+\-@\t\r]")
_GUARD = "'"


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe stands before what could be one."""
    return _GUARD + text if _GUARDED.match(text) else text


def unguarded(text: str) -> str:
    """Return a cell as it was before `guarded`."""
    return text[1:] if text.startswith(_GUARD) and _GUARDED.match(text) else text


def read_csv(data: bytes, *, has_header: bool = True) -> Table:
    """Read CSV in UTF-8, UTF-16 or Windows-1252; the separator is found by the first row. Raises TableRefused."""
    text = decoded(data)
    if "\x00" in text:
        raise TableRefused("not_a_table", "The file is no text. Save the list as CSV or as .xlsx.")
    head = text[:200_000]
    stated = re.match(r"sep=(.)\r?\n", head)
    if stated:  # a hint for Excel, which does not show the line
        text = text[stated.end() :]
        separator = stated[1]
    else:
        separator = _separator(head)
    rows = _rows(text, separator)
    return table_of(next(rows, [])[:MAX_COLUMNS], rows, has_header=has_header)


def decoded(data: bytes) -> str:
    """Return the text: by its mark, else UTF-8 if that is sound, else Windows-1252. Raises TableRefused."""
    encodings = [(mark, name) for mark, name in _BOMS if data.startswith(mark)] or [(b"", _unmarked(data))]
    for mark, name in [*encodings, (b"", "cp1252")]:
        try:
            return data[len(mark) :].decode(name)
        except UnicodeDecodeError:
            continue
    raise TableRefused("not_a_table", "The letters of the file cannot be read. Save it as CSV in UTF-8.")


def _unmarked(data: bytes) -> str:
    """UTF-16 without a mark shows by its zero bytes."""
    start = data[:2000]
    if start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    return "utf-16-be" if start[::2].count(0) > len(start) // 4 else "utf-8"


def _separator(head: str) -> str:
    """Return the separator that makes the most columns of the first row, one of them being no address."""

    def worth(separator: str) -> tuple[bool, int]:
        cells = next(_rows(head, separator), [])
        return any("@" not in cell for cell in cells), len(cells)

    return max(SEPARATORS, key=worth)


def _rows(text: str, separator: str) -> Iterator[Cells]:
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    except csv.Error as error:
        raise TableRefused(
            "damaged_file", "The file cannot be read as CSV: a cell in it is too long. Is a quotation mark missing?"
        ) from error
