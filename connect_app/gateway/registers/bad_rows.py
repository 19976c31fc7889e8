"""The rows that an import refuses as a file to mend: as they stand, with the number of the row and the reason."""

import json
from collections.abc import Iterator
from typing import Literal

from connect_app.domain.saying import to_json
from connect_app.gateway.registers.columns import Wanted
from connect_app.gateway.registers.csv_table import unguarded
from connect_app.gateway.registers.exporting import TableFormat, written
from connect_app.gateway.registers.reading import read_table
from connect_app.gateway.registers.tables import Table, TableReading
from connect_app.gateway.store.import_spool import Refusal

Reasons = Literal["words", "values"]

ROW, REASON = "Row", "Reason"
"""The headers of the two columns that come before those of the file. No field is called so."""


def bad_rows_file(
    data: bytes,
    reading: TableReading,
    wanted: Wanted,
    refused: Iterator[Refusal],
    format: TableFormat,
    separator: str,
    said_in: Reasons = "words",
) -> bytes:
    """Return the refused rows of a file, read once more; raises TableRefused. ``refused``: in the order of the file.

    ``said_in``: the reasons in English words, or as what they were made of (JSON, see `domain.saying.to_json`).
    """
    table = read_table(data, reading, wanted.is_header)
    return written(format, (ROW, REASON, *table.headers), _rows(table, refused, said_in), separator)


def _rows(table: Table, refused: Iterator[Refusal], said_in: Reasons) -> Iterator[list[str]]:
    one = next(refused, None)
    for row, cells in table.rows:
        if one is not None and row == one.row:
            reason = one.message if said_in == "words" else json.dumps(to_json(one.message))
            yield [str(row), reason, *map(unguarded, cells)]
            one = next(refused, None)
