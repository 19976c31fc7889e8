"""XLSX: the first sheet, streamed. Links to other files are not followed, formulas are not worked out."""

import io
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from connect_app.gateway.registers.tables import MAX_COLUMNS, Cells, Table, TableRefused, table_of
from connect_app.gateway.registers.xlsx_package import check_package, check_rows, damaged

_ZEROS = re.compile(r"0{1,64}")
_HINT = " A formula counts only with its saved result, merged cells only in their first row."


def read_xlsx(data: bytes, *, has_header: bool = True) -> Table:
    """Read the first sheet; raises TableRefused."""
    rows = check_package(data)
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheets = book.worksheets
    except Exception as error:
        raise damaged() from error
    if not sheets:
        raise TableRefused("not_a_table", "The Excel file has no sheet with cells.")
    sheet = sheets[0]
    check_rows(rows.get(sheet._worksheet_path, 0))  # openpyxl says nowhere else which part a sheet is
    sheet.reset_dimensions()  # what a sheet says of its size need not be true
    first = next(_rows(sheet, 1, MAX_COLUMNS), [])
    while first and not first[-1].strip():
        first.pop()
    # What stands beside the columns of the first row is never looked at.
    return table_of(first, _rows(sheet, 2, max(len(first), 1)), has_header=has_header, hint=_HINT)


def _rows(sheet: Any, first: int, width: int) -> Iterator[Cells]:
    try:
        for cells in sheet.iter_rows(min_row=first, max_col=width):
            yield [_text(cell) for cell in cells]
    except Exception as error:
        raise damaged() from error


def _text(cell: Any) -> str:
    """Return what a person sees in a cell: 1001.0 is 1001, and 7 in the format 0000 is 0007."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        if isinstance(value, float) and not value.is_integer():
            return repr(value)
        zeros = cell.number_format
        return f"{int(value):0{len(zeros)}d}" if _ZEROS.fullmatch(zeros) else str(int(value))
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
