"""CSV as spreadsheets and business systems of four countries write it."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice

from connect_app.domain.saying import say
from connect_app.gateway.registers.encodings import Encoding, find_encoding, sample_of
from connect_app.gateway.registers.tables import (
    HEAD_ROWS,
    Cells,
    Facts,
    IsHeader,
    Table,
    TableReading,
    TableRefused,
    any_header,
    table_of,
)

SEPARATORS = (";", ",", "\t", "|")
_GUARDED = re.compile(r"'*[=+\-@\t\r]|'")
_GUARD = "'"
KEY_MARKS = ("'", "=", " ")
"""With one of these begins what `bare_key` changes."""
_QUOTED = re.compile(r'=\s*"((?:[^"]|"")*)"')
_HEAD_SIZE = 200_000
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n")


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe stands before what could be one."""
    return _GUARD + text if _GUARDED.match(text) else text


def unguarded(text: str) -> str:
    """Return a cell as it was before `guarded`; ``="00612"``, which keeps a spreadsheet from counting, is 00612."""
    if text.startswith(_GUARD):
        return text[1:] if _GUARDED.match(text[1:]) else text
    quoted = _QUOTED.fullmatch(text.strip()) if text[:1] in (" ", "=") else None
    return quoted[1].replace('""', '"') if quoted else text


def bare_key(text: str) -> str:
    """Return a number or an address as `unguarded` does, also without the apostrophe that tells a spreadsheet: text."""
    if text.startswith(_GUARD):
        plain = text[1:]
        if plain[:1].isalnum():
            return plain[:-1] if len(plain) > 1 and plain.endswith(_GUARD) else plain
        text = unguarded(text)
    return unguarded(text) if text[:1] in (" ", "=") else text


class _CsvRows:
    """The rows of a CSV, decoded while they are read."""

    def __init__(self, data: bytes, encoding: Encoding, header_row: int | None, is_header: IsHeader) -> None:
        self._data = data
        self._encoding = encoding
        head = self._text().read(_HEAD_SIZE)
        stated = _SEPARATOR_LINE.match(head)  # a hint for Excel, which does not show the line
        self._skipped = stated.end() if stated else 0
        self._separator = stated[1] if stated else _separator(head, header_row, is_header)

    def rows(self, first: int, width: int) -> Iterator[Cells]:
        """Read from a row on. Cells beyond the width are kept: they show that a row is torn."""
        text = self._text()
        text.read(self._skipped)
        return islice(_rows(text, self._separator), first - 1, None)

    def _text(self) -> io.TextIOWrapper:
        file = io.BytesIO(self._data)
        file.seek(self._encoding.mark)
        return io.TextIOWrapper(file, self._encoding.name, newline="")

    def sample(self) -> tuple[str, ...]:
        """Return some lines with letters beyond ASCII."""
        text = self._text()
        while not self._data.isascii() and (chunk := text.read(1 << 20)):
            if found := sample_of(chunk):
                return found
        return ()


def read_csv(data: bytes, reading: TableReading = TableReading(), is_header: IsHeader = any_header) -> Table:  # noqa: B008
    """Read CSV; encoding and separator are found by looking at it. Raises TableRefused."""
    encoding = find_encoding(data, reading.encoding)
    if encoding is None:
        found = find_encoding(data)
        raise TableRefused(
            "not_a_table",
            say("not_a_table.letters"),
            facts=Facts(encodings=found.possible if found else ()),
        )
    if b"\x00" in data and not encoding.name.startswith("utf-16"):
        raise TableRefused("not_a_table", say("not_a_table.no_text"))
    source = _CsvRows(data, encoding, reading.header_row, is_header)
    facts = Facts(encoding=encoding.name, encodings=encoding.possible, sample=source.sample())
    return table_of(source, reading, is_header, facts)


def _separator(head: str, header_row: int | None, is_header: IsHeader) -> str:
    """Return the separator by which a header is found; else the one that makes the most columns of the first row,
    one of them being no address.
    """
    heads = {separator: _head_rows(head, separator) for separator in SEPARATORS}

    def worth(separator: str) -> tuple[bool, int]:
        rows = heads[separator][(header_row or 1) - 1 :]
        cells = next((cells for cells in rows if cells), [])
        return any("@" not in cell for cell in cells), len(cells)

    in_order = sorted(SEPARATORS, key=worth, reverse=True)
    if header_row is None:
        for separator in in_order:
            if any(is_header(tuple(cell.strip() for cell in cells)) for cells in heads[separator]):
                return separator
    return in_order[0]


def _head_rows(head: str, separator: str) -> list[Cells]:
    rows: list[Cells] = []
    with suppress(TableRefused):  # which is said when the file is read
        rows.extend(islice(_rows(io.StringIO(head, newline=""), separator), HEAD_ROWS))
    return rows


def _rows(text: Iterable[str], separator: str) -> Iterator[Cells]:
    try:
        yield from csv.reader(text, delimiter=separator)
    except csv.Error as error:
        raise TableRefused("damaged_file", say("damaged_file.long_cell")) from error
