"""Registers as files: CSV and XLSX that a spreadsheet opens without taking anything for a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Literal

from connect_app.gateway.registers.csv_table import guarded
from connect_app.gateway.registers.tables import column_letters

_MAX_CELL = 32_767
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML may hold (XML 1.0, 2.2 *Characters*); openpyxl knows only the control characters among them."""
TableFormat = Literal["csv", "xlsx"]
MEDIA_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def written(format: TableFormat, headers: Sequence[str], rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """Return a table as a file; ``separator`` is that of CSV. What `read_table` reads from it is the same again."""
    return _csv(headers, rows, separator) if format == "csv" else _xlsx(headers, rows)


def _csv(headers: Sequence[str], rows: Iterable[Sequence[str]], separator: str) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator)
    writer.writerow([guarded(header) for header in headers])
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")  # the mark lets Excel read it as UTF-8


def _xlsx(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Connect")
    for place in range(len(headers)):
        sheet.column_dimensions[column_letters(place)].width = 28
    sheet.freeze_panes = "A2"

    def cell(text: str) -> WriteOnlyCell:
        one = WriteOnlyCell(sheet, _NOT_XML.sub("", guarded(text))[:_MAX_CELL])
        one.data_type = "s"  # text, whatever it looks like: no formula, no number without its zeros
        one.number_format = "@"
        return one

    sheet.append([cell(header) for header in headers])
    for row in rows:
        sheet.append([cell(text) for text in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
