"""XLSX: one sheet, streamed. Links to other files are not followed, formulas are not worked out."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

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
            wanted = first
            for number, cells in self._parsed():
                while wanted < number:  # rows that a sheet leaves out
                    wanted += 1
                    yield []
                if wanted == number:
                    wanted += 1
                    yield self._texts(cells, width)
        except Exception as error:
            raise damaged() from error

    def _parsed(self) -> Iterator[tuple[int, list[dict[str, Any]]]]:
        from connect_app.gateway.registers.sheet_stream import RowParser

        book = self._sheet.parent
        with book._archive.open(self._sheet._worksheet_path) as source:
            parser = RowParser(
                source,
                self._sheet._shared_strings,
                data_only=True,
                epoch=book.epoch,
                date_formats=book._date_formats,
                timedelta_formats=book._timedelta_formats,
            )
            yield from parser.parse()

    def _texts(self, cells: list[dict[str, Any]], width: int) -> Cells:
        from openpyxl.cell.read_only import ReadOnlyCell

        texts = [""] * min(width, cells[-1]["column"] if cells else 0)
        for cell in cells:
            place, value = cell["column"] - 1, cell["value"]
            if place < len(texts):
                # the format is asked of numbers only: looking it up takes longer than reading the cell
                is_text = value is None or type(value) is str
                texts[place] = (
                    value or "" if is_text else cell_text(value, ReadOnlyCell(self._sheet, **cell).number_format)
                )
        return texts


def read_xlsx(data: bytes, reading: TableReading = TableReading(), is_header: IsHeader = any_header) -> Table:  # noqa: B008
    """Read a sheet; raises TableRefused."""
    rows = check_package(data)
    from connect_app.gateway.registers.sheet_stream import StreamingReader

    try:
        reader = StreamingReader(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        reader.read()
        book = reader.wb
        sheets = {sheet.title: sheet for sheet in book.worksheets}
        visible = tuple(name for name, sheet in sheets.items() if sheet.sheet_state == "visible")
    except Exception as error:
        raise damaged() from error
    name = chosen_sheet(tuple(sheets), visible, reading.sheet)
    sheet = sheets[name]
    check_rows(rows.get(sheet._worksheet_path, 0))  # openpyxl says nowhere else which part a sheet is
    return table_of(_SheetRows(sheet), reading, is_header, Facts(tuple(sheets), name), is_sheet=True, hint=HINT)
