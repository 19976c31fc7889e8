"""XLSX: one sheet, streamed. Links to other files are not followed, formulas are not worked out."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from connect_app.domain.saying import say
from connect_app.gateway.registers.cell_text import cell_text
from connect_app.gateway.registers.tables import (
    Cells,
    Facts,
    IsHeader,
    Table,
    TableReading,
    any_header,
    chosen_sheet,
    table_of,
)
from connect_app.gateway.registers.xlsx_package import check_package, check_rows, damaged

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

HINT = say("empty_cell_of_sheet")


class _SheetRows:
    """The rows of a sheet."""

    def __init__(self, sheet: "ReadOnlyWorksheet") -> None:
        self._sheet = sheet

    def rows(self, first: int, width: int) -> Iterator[Cells]:
        """Read from a row on. What stands beside the columns of the header is never looked at."""
        try:
            for cells in self._sheet.iter_rows(min_row=first, max_col=width):
                # the format is asked of numbers only: looking it up takes longer than reading the cell
                yield [
                    cell.value if type(cell.value) is str else cell_text(cell.value, cell.number_format)
                    for cell in cells
                ]
        except Exception as error:
            raise damaged() from error


def read_xlsx(data: bytes, reading: TableReading = TableReading(), is_header: IsHeader = any_header) -> Table:  # noqa: B008
    """Read a sheet; raises TableRefused."""
    rows = check_package(data)
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheets = {sheet.title: sheet for sheet in book.worksheets}
        visible = tuple(name for name, sheet in sheets.items() if sheet.sheet_state == "visible")
    except Exception as error:
        raise damaged() from error
    name = chosen_sheet(tuple(sheets), visible, reading.sheet)
    sheet = sheets[name]
    check_rows(rows.get(sheet._worksheet_path, 0))  # openpyxl says nowhere else which part a sheet is
    sheet.reset_dimensions()  # what a sheet says of its size need not be true
    return table_of(_SheetRows(sheet), reading, is_header, Facts(tuple(sheets), name), is_sheet=True, hint=HINT)
