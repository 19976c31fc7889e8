"""A child for the tests: it does what the name of the act, or of the file that it is asked about, says."""

import dataclasses
import itertools
import os
import signal
import sys
from pathlib import Path
from typing import Any

from connect_app.documents.examination import Examination, damaged
from connect_app.system import serving

_ANSWERS = 3
"""The descriptor that answers go through: the first that is free when the child starts."""

_answers = itertools.count(1)


def act(request: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], bytes]:
    count = next(_answers)
    match request.get("filename") or request["act"]:
        case "echo":
            return {"said": request["word"], "count": count}, payload
        case "burn":
            while True:
                pass
        case "crash":
            os.abort()
        case "memory":
            raise MemoryError
        case "be killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "find no room":
            serving._can_start_thread = lambda: False
            raise RuntimeError("can't start new thread")
        case "find room for some threads only":
            raise RuntimeError('ThreadPoolBuildError { Os { code: 11, message: "Resource temporarily unavailable" } }')
        case "raise":
            raise KeyError("odd")
        case "answer another":
            request["id"] -= 1
        case "answer half":
            os.write(_ANSWERS, b'{"id": %d, "payload": 10}\nhalf' % request["id"])
            os._exit(0)
        case "damaged the first time":
            mark = Path(request["path"]).with_suffix(".seen")
            if not mark.exists():
                os.mkfifo(mark)  # writing a file is more than it may
                return dataclasses.asdict(damaged("application/pdf", "a read failed.")), b""
            return dataclasses.asdict(Examination("application/pdf", pages=1)), b""
    return {}, b""


if __name__ == "__main__":
    sys.exit(serving.serve(act, serving.Limits(None)))
