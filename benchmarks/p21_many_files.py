"""P21: 5,000 files at once in a watched folder against 50, per file, from the folder until the last answer.

Ours is the CPU time of the client (watcher, outbox, uploader) per file with 5,000 files, the reference the same with 50
files, as often as gives a steady figure. The other side is a process of its own that answers at once. Nothing in the
client may grow with the number of files: the goal is 1.2.
"""

import contextlib
import hashlib
import json
import multiprocessing
import tempfile
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks import measuring
from connect_app.client.calls import Gateway
from connect_app.client.invoice_files import InvoiceFiles
from connect_app.client.outbox import Outbox
from connect_app.client.stillness import Timing
from connect_app.client.uploading import Uploader
from connect_app.client.watched_folders import WatchedFolder
from connect_app.client.watching import FolderWatcher

GOAL = 1.2
MANY, FEW, ROUNDS = 5_000, 50, 20
_FILE = {
    "id": "f",
    "name": "f",
    "size": 1,
    "format": "ubl",
    "state": "waiting",
    "received_at": "2026-03-31T10:00:00Z",
    "invoice_count": 1,
    "invoices_with_attachments": 0,
    "totals": [],
}


def run(pairs: int = measuring.MIN_PAIRS) -> dict[str, float]:
    """Measure, publish, and return the ratio by name."""
    with _other_side() as url:
        comparison = measuring.compare(
            ours=lambda: _per_file(url, MANY, 1), reference=lambda: _per_file(url, FEW, ROUNDS), pairs=pairs
        )
    measuring.publish("p21", "5,000 files at once against 50, per file", comparison, GOAL)
    return {"p21": comparison.ratio}


def _per_file(url: str, count: int, rounds: int) -> float:
    spent = 0.0
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as name:
            spent += _of_one_round(url, Path(name), count)
    return spent / (count * rounds)


def _of_one_round(url: str, folder: Path, count: int) -> float:
    watched = folder / "in"
    watched.mkdir()
    for number in range(count):
        (watched / f"{number:05}.xml").write_bytes(b"<Invoice>%d</Invoice>" % number)
    with contextlib.closing(Outbox(folder / "outbox")) as outbox, contextlib.closing(Gateway(url, "x")) as gateway:
        uploader = Uploader(outbox, _Fixed(gateway))
        watcher = FolderWatcher(InvoiceFiles(outbox), outbox, folder / "watched.json", _fail, Timing(0.05, 0.05, 2.0))
        start = time.process_time()
        uploader.start()
        watcher.start([WatchedFolder(watched)])
        _wait_until_done(outbox, count)
        spent = time.process_time() - start
        watcher.close()
        uploader.close()
    return spent


def _wait_until_done(outbox: Outbox, count: int) -> None:
    """Wait without looking at the list: that would be part of what is measured."""
    is_done = threading.Event()
    done = 0

    def note(job: object) -> None:
        nonlocal done
        done += getattr(job, "state", "") == "done"
        if done == count:
            is_done.set()

    stop = outbox.listen(note)
    if not is_done.wait(600):
        raise RuntimeError(f"only {done} of {count} files went up")
    stop()


class _Fixed:
    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def gateway(self) -> Gateway:
        return self._gateway

    def company_id(self) -> str:
        return "c"

    def drop(self, lost: Gateway) -> bool:
        raise RuntimeError("the other side went away")


def _fail(path: Path, error: Exception) -> None:
    raise RuntimeError(f"{path}: {error}")


@contextlib.contextmanager
def _other_side() -> Iterator[str]:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        process.terminate()
        process.join()


def _serve(told: Connection) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    told.send(server.server_port)
    server.serve_forever()


class _Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        content = body[body.rindex(b"<Invoice>") : body.rindex(b"</Invoice>") + 10]
        answer = json.dumps(_FILE | {"sha256": hashlib.sha256(content).hexdigest()}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_arguments: object) -> None:
        pass


if __name__ == "__main__":
    run()
