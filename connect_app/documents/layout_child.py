"""The process that lays invoices out for reading, under limits of time and memory.

It writes no file and opens no connection. See `connect_app.documents.rendering` for who asks.
"""

import sys
from typing import Any

from connect_app.documents.told_errors import told
from connect_app.documents.typesetting import typeset
from connect_app.domain.errors import ConnectError
from connect_app.system.serving import Limits, serve

MEMORY_ABOVE_BASE = 4 * 1024 * 1024 * 1024
"""Bytes of address space: 20,000 lines take 1.6 GB."""


def main() -> int:
    """Serve requests until the parent ends or has none for a while; return the exit code."""
    return serve(_answer, Limits(MEMORY_ABOVE_BASE))


def _answer(request: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], bytes]:
    sheet, xml = payload[: request["sheet_size"]], payload[request["sheet_size"] :]
    try:
        return {}, typeset(sheet.decode("utf-8"), xml if request["has_xml"] else None)
    except ConnectError as error:
        return told(error)


if __name__ == "__main__":
    sys.exit(main())
