"""The first rows of *Sent invoices* as they were last seen, so that the next start shows them at once."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path

from connect_app.desktop.lists.rows import InvoiceRow, invoice_row_as_json, invoice_row_from_json

MAX_ROWS = 60
"""A tall screen full."""

_FORM = 2
_log = logging.getLogger(__name__)


def keep_last_list(path: Path, rows: Sequence[InvoiceRow]) -> None:
    """Write the first rows down; a fault is only logged, since nothing but speed hangs on it."""
    from connect_app.client.disk import write_whole

    values = {"form": _FORM, "rows": [invoice_row_as_json(row) for row in rows[:MAX_ROWS]]}
    try:
        write_whole(path, json.dumps(values, ensure_ascii=False).encode())
    except OSError as error:
        _log.info("The last list could not be kept: %s", error)


def read_last_list(path: Path) -> list[InvoiceRow]:
    """Return the rows that were written down; none if there are none or they are of another form."""
    try:
        values = json.loads(path.read_bytes())
        if values["form"] != _FORM:
            return []
        return [invoice_row_from_json(row) for row in values["rows"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []
