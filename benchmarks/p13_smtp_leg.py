"""P13: the SMTP leg with durable state, against Postfix's smtp-source on one connection. Goal: 0.65 of its rate.

Ours is a lane's hand-over of mails that were composed before: intent, bytes from the blob store, conversation, outcome,
events, state of invoice and file, all committed with FULL synchronisation. Both send to Postfix's smtp-sink. Where
Postfix is not installed, the reference is a bare socket that writes the same bytes and reads the answers.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

from benchmarks import measuring

GOAL = 0.65
COUNT = 500
SIZE = 138_000
_PLACES = f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin"


def run() -> dict[str, float]:
    """Measure, publish, and return the ratio of the rates by name."""
    is_there = has_postfix()
    with tempfile.TemporaryDirectory() as folder, sink(is_there) as port:
        # The ratio of rates is that of the reference's time to ours, so the two change places.
        comparison = measuring.compare(
            ours=lambda: reference_s(is_there, port), reference=lambda: ours_s(Path(folder), port)
        )
    what = f"SMTP leg, {COUNT} mails of {SIZE // 1000} kB, " + ("smtp-source" if is_there else "bare socket")
    measuring.publish("p13", what, comparison, GOAL, at_least=True)
    return {"p13": comparison.ratio}


def has_postfix() -> bool:
    """Say whether Postfix's smtp-source and smtp-sink are there."""
    return bool(shutil.which("smtp-source", path=_PLACES) and shutil.which("smtp-sink", path=_PLACES))


def reference_s(has_postfix: bool, port: int) -> float:
    """Return how long smtp-source, or a bare socket, takes for COUNT mails on one connection, in seconds."""
    return _source_s(port) if has_postfix else _bare_s(port)


@contextmanager
def sink(has_postfix: bool) -> Iterator[int]:
    """Give the port of a server that takes every mail and forgets it: smtp-sink, else a process of our own."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "benchmarks.mail_sink", str(port)]
    if has_postfix:
        command = [str(shutil.which("smtp-sink", path=_PLACES)), "-u", "nobody", f"127.0.0.1:{port}", "1000"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)
        yield port
    finally:
        process.terminate()
        process.wait()


def _source_s(port: int) -> float:
    """Return how long smtp-source takes on one connection, in seconds."""
    command = [str(shutil.which("smtp-source", path=_PLACES)), "-d", "-s", "1", "-m", str(COUNT), "-l", str(SIZE)]
    return measuring.wall_of(lambda: subprocess.run([*command, f"127.0.0.1:{port}"], check=True))


def _bare_s(port: int) -> float:
    """Return how long a bare socket takes on one connection, in seconds."""
    data = (b"x" * 74 + b"\r\n") * (SIZE // 76) + b".\r\n"
    begun = time.perf_counter()
    with socket.create_connection(("127.0.0.1", port)) as connection, connection.makefile("rb") as answers:
        answers.readline()
        for line in [b"HELO x", *[b"MAIL FROM:<a@example.org>", b"RCPT TO:<b@example.org>", b"DATA", b""] * COUNT]:
            connection.sendall(line + b"\r\n" if line else data)
            answers.readline()
    return time.perf_counter() - begun


def ours_s(folder: Path, port: int) -> float:
    """Return how long our lanes take, one after the other, in seconds."""
    from connect_app.domain.channel import Channel
    from connect_app.domain.retry import DEFAULT
    from connect_app.gateway.channels.mail import MailCarrier
    from connect_app.gateway.channels.smtp import SmtpAccount
    from connect_app.gateway.channels.templates import Sender
    from connect_app.gateway.delivery.journal import Journals
    from connect_app.gateway.delivery.lanes import LaneWorker, Workshop
    from connect_app.gateway.store.blobs import BlobStore
    from connect_app.gateway.store.engine import open_database

    place = Path(tempfile.mkdtemp(dir=folder))
    database, blobs = open_database(place), BlobStore(place / "blobs")
    lanes = _prepare(database, blobs)
    channel = MailCarrier(SmtpAccount("127.0.0.1", port, "faktura@example.org", "none"), Sender("Nordlys"))
    nothing = SimpleNamespace(
        is_stopping=False,
        enqueue_in_transaction=None,
        expect=lambda *_: None,
        hurry=lambda: None,
        unfinished=lambda _: 0,
    )
    accounts = SimpleNamespace(carrier=lambda _company, _channel: channel)
    journals = Journals(place / "journals")
    shop = Workshop(database, blobs, nothing, accounts, nothing, journals, DEFAULT, nothing)  # type: ignore[arg-type]
    worker = LaneWorker(shop)
    begun = time.perf_counter()
    for lane_id in lanes:
        worker.work(lane_id)
    taken = time.perf_counter() - begun
    with database.reading() as connection:
        sent = connection.exec_driver_sql("SELECT count(*) FROM delivery WHERE state = 'accepted'").scalar()
    database.close()
    shutil.rmtree(place)
    assert sent == COUNT, f"{sent} of {COUNT} went out over {Channel.EMAIL}"
    return taken


def _prepare(database: object, blobs: object) -> list[str]:
    """Write a company with invoices and composed deliveries, as a send leaves them; return their lanes."""
    from benchmarks.prepared_mails import prepare

    return prepare(database, blobs, COUNT, SIZE)


if __name__ == "__main__":
    run()
