"""The process that lays out invoices, but for those whose text says what it does to its reader."""

import os
import signal
import sys
from typing import Any

from connect_app.documents import layout_child
from connect_app.system.serving import Limits, serve


def answer(request: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], bytes]:
    if b"kills its reader" in payload:
        os.kill(os.getpid(), signal.SIGSEGV)
    if b"takes all memory" in payload:
        raise MemoryError
    return layout_child._answer(request, payload)


if __name__ == "__main__":
    sys.exit(serve(answer, Limits(None)))
