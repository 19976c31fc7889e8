"""The process that mends documents, under limits of time and memory.

It writes no file and opens no connection. See `connect_app.documents.mending.mender` for who asks.
"""

import sys
from pathlib import Path
from typing import Any

from connect_app.documents.mending.cutting import cut
from connect_app.documents.mending.mending import Order, mend
from connect_app.documents.mending.steps import Fix
from connect_app.documents.told_errors import told, told_unreadable
from connect_app.domain.errors import ConnectError
from connect_app.domain.saying import to_json
from connect_app.system.serving import Limits, serve

MEMORY_ABOVE_BASE = 1_500_000_000


def main() -> int:
    """Serve requests until the parent ends or has none for a while; return the exit code."""
    return serve(_answer, Limits(MEMORY_ABOVE_BASE))


def _answer(request: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        data = payload or Path(request["path"]).read_bytes()
        if "parts" in request:
            made = cut(data, request["media_type"], request["parts"])
            return {"sizes": [len(one) for one in made]}, b"".join(made)
        order = Order(
            Fix(request["fix"]), request["media_type"], request["limit"], request["password"], request["quarters"]
        )
        mended = mend(data, order)
    except ConnectError as error:
        return told(error)
    except OSError as error:
        return told_unreadable(error)
    done = [{"code": one.code, "sentence": to_json(one.sentence)} for one in mended.done]
    return {"media_type": mended.media_type, "done": done}, mended.content


if __name__ == "__main__":
    sys.exit(main())
