"""The rows that an import refuses as a file to mend: as they stand, with the number of the row and the reason."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from connect_app.domain.saying import to_json
from connect_app.gateway.registers.columns import Wanted
from connect_app.gateway.registers.csv_table import unguarded
from connect_app.gateway.registers.exporting import TableFormat, written
from connect_app.gateway.registers.joining import Refusal
from connect_app.gateway.registers.reading import read_table
from connect_app.gateway.registers.tables import Table, TableReading

Reasons = Literal["words", "values"]

ROW, REASON = "Row", "Reason"
"""The headers of the two columns that come before those of the file. No field is called so."""


def bad_rows_file(
    data: bytes,
    reading: TableReading,
    wanted: Wanted,
    refused: Sequence[Refusal],
    format: TableFormat,
    separator: str,
    said_in: Reasons = "words",
) -> bytes:
    """Return the refused rows of a file, read once more; raises TableRefused.

    ``said_in``: the reasons in English words, or as what they were made of (JSON, see `domain.saying.to_json`).
    """
    table = read_table(data, reading, wanted.is_header)
    reasons = {one.row: one.message if said_in == "words" else json.dumps(to_json(one.message)) for one in refused}
    return written(format, (ROW, REASON, *table.headers), _rows(table, reasons), separator)


def _rows(table: Table, reasons: Mapping[int, str]) -> Iterator[list[str]]:
    for row, cells in table.rows:
        if row in reasons:
            yield [str(row), reasons[row], *map(unguarded, cells)]
