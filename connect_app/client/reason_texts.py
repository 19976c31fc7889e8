"""The reasons in a file of bad rows, said in the language of whoever mends it."""

import csv
import io
import json
from collections.abc import Callable
from typing import Literal

from connect_app.domain.saying import from_json


def with_reasons(
    content: bytes,
    table_format: Literal["csv", "xlsx"],
    separator: str,
    say: Callable[[str], str],
    headings: tuple[str, str],
) -> bytes:
    """Return the file with its second column put through ``say`` and other headings for the first two."""
    return _csv(content, separator, say, headings) if table_format == "csv" else _xlsx(content, say, headings)


def _csv(content: bytes, separator: str, say: Callable[[str], str], headings: tuple[str, str]) -> bytes:
    rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator)
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator)
    for place, row in enumerate(rows):
        writer.writerow([*headings, *row[2:]] if place == 0 else [row[0], say(_reason(row[1])), *row[2:]])
    return file.getvalue().encode("utf-8-sig")


def _xlsx(content: bytes, say: Callable[[str], str], headings: tuple[str, str]) -> bytes:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    for place, heading in enumerate(headings, 1):
        sheet.cell(1, place).value = heading
    for (cell,) in sheet.iter_rows(min_row=2, min_col=2, max_col=2):
        cell.value = say(_reason(str(cell.value or "")))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _reason(cell: str) -> str:
    return from_json(json.loads(cell)) if cell else ""
