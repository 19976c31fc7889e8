"""Workbooks that are no .xlsx: .xls, .xlsb and .ods, read by calamine in a process of its own.

The process has a bound of memory and time (`workbook_child`), since calamine keeps a whole sheet in memory.
"""

import io
import json
import zipfile
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from typing import Final

from connect_app.domain.saying import say
from connect_app.gateway.registers.tables import (
    Cells,
    Facts,
    IsHeader,
    Table,
    TableReading,
    TableRefused,
    chosen_sheet,
    table_of,
)
from connect_app.gateway.registers.xlsx_package import check_rows, check_sizes, damaged, encrypted, too_large
from connect_app.gateway.registers.xlsx_table import HINT
from connect_app.system.limited_child import ChildEnded, End, LimitedChild

FROZEN_COMMAND = "workbook-worker"
"""In a packaged program, which has no Python beside it, the first argument that starts the child's `main`."""

MAX_WORKBOOK_SIZE: Final = 30_000_000
LIMIT_S: Final = 60.0
_WITH_PARTS = ("xl/workbook.bin", "content.xml")
_OLD_EXCEL = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def parts_of(data: bytes) -> frozenset[str]:
    """Return the names in a zip; raises TableRefused if it cannot be opened."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return frozenset(package.namelist())
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError) as error:
        raise damaged() from error


def is_workbook(parts: frozenset[str]) -> bool:
    """Say whether a zip with these parts is an .xlsb or an .ods."""
    return any(part in parts for part in _WITH_PARTS)


def is_old_excel(data: bytes) -> bool:
    """Say whether a compound file is an .xls; raises TableRefused for a protected Excel file."""
    if _ENCRYPTED in data:
        raise encrypted()
    return any(name in data for name in _OLD_EXCEL)


class _Lines:
    """The rows as the child wrote them."""

    def __init__(self, lines: bytes) -> None:
        self._lines = lines

    def rows(self, first: int, width: int) -> Iterator[Cells]:
        """Read from a row on."""
        for line in islice(io.BytesIO(self._lines), first - 1, None):
            cells: Cells = json.loads(line)
            yield cells[:width]


def read_workbook(data: bytes, reading: TableReading, is_header: IsHeader) -> Table:
    """Read a sheet; raises TableRefused."""
    if len(data) > MAX_WORKBOOK_SIZE:
        raise TableRefused(
            "too_large",
            say("too_large.workbook", limit=MAX_WORKBOOK_SIZE // 1000000),
        )
    if data.startswith(b"PK"):
        _check_package(data)
    with closing(LimitedChild("connect_app.gateway.registers.workbook_child", FROZEN_COMMAND)) as child:
        try:
            answer, lines = child.ask({"sheet": reading.sheet}, data, limit_s=LIMIT_S)
        except ChildEnded as ended:
            raise _refused(ended) from ended
    if refused := answer.get("refused"):
        if refused == "rows":
            check_rows(1 << 20)
        raise encrypted() if refused == "password" else damaged()
    sheets = tuple(answer["sheets"])
    name = chosen_sheet(sheets, tuple(answer["visible"]), reading.sheet)
    return table_of(_Lines(lines), reading, is_header, Facts(sheets, name), is_sheet=True, hint=HINT)


def _check_package(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            check_sizes(package.infolist())
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError) as error:
        raise damaged() from error


def _refused(ended: ChildEnded) -> TableRefused:
    if ended.how in (End.TOO_LARGE, End.TOO_SLOW):
        return too_large()
    if ended.is_passing or ended.how is End.BROKEN:
        return TableRefused("reader_busy", say("reader_busy"))
    return TableRefused(  # calamine ends at once where it gets no more memory
        "damaged_file", say("damaged_file")
    )
