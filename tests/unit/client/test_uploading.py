"""Uploads that break off, get no answer, or fail alike: the others go on, nothing is refused for another's fault."""

import hashlib
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from connect_app.client.calls import Gateway
from connect_app.client.jobs import Job, JobState
from connect_app.client.outbox import Outbox
from connect_app.client.transport import CONNECT_TIMEOUT_S
from connect_app.client.trouble import TRIES
from connect_app.client.uploading import MOST_AT_ONCE, Uploader
from connect_app.domain.retry import RetryPolicy

FILE = {
    "id": "f1",
    "name": "good.xml",
    "size": 4,
    "format": "ubl",
    "state": "waiting",
    "received_at": "2026-03-31T10:00:00Z",
    "invoice_count": 1,
    "invoices_with_attachments": 0,
    "totals": [],
}
QUICK = RetryPolicy(first_s=0.02, factor=1.0, longest_s=0.02, max_attempts=1_000_000)


class Other:
    """The other side of an upload, as a test wants it. ``bodies`` are those that were read whole."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.calls: Counter[str] = Counter()
        self.statuses: dict[bytes, int] = {}
        """Which status uploads get that hold these bytes; 0: the connection is dropped."""
        self.before_body: Callable[[bytes], None] = lambda _name: None
        self.before_answer: Callable[[bytes], None] = lambda _body: None


def _handler(other: Other) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._say(200, {"id": "local", "name": "", "email": None, "roles": {}})

        def do_POST(self) -> None:
            first = self.rfile.read(2000 if int(self.headers["Content-Length"]) > 2000 else 0)
            other.before_body(first)
            body = first + self.rfile.read(int(self.headers["Content-Length"]) - len(first))
            other.bodies.append(body)
            other.before_answer(body)
            status = next((status for part, status in other.statuses.items() if part in body), 200)
            if status == 0:
                self.close_connection = True
                return
            self._say(status, FILE | {"sha256": _sent_sha256(body)} if status == 200 else None)

        def _say(self, status: int, value: object) -> None:
            content = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            with suppress(OSError):
                self.wfile.write(content)

        def log_message(self, *_arguments: object) -> None:
            pass

    return Handler


def _sent_sha256(body: bytes) -> str:
    part = body[body.index(b'name="file"') :]
    return hashlib.sha256(part[part.index(b"\r\n\r\n") + 4 : part.rindex(b"\r\n--")]).hexdigest()


@pytest.fixture
def other() -> Other:
    return Other()


@pytest.fixture
def gateway(other: Other) -> Iterator[Gateway]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(other))
    server.daemon_threads = True
    serving = threading.Thread(target=server.serve_forever, args=(0.02,))
    serving.start()
    with closing(Gateway(f"http://127.0.0.1:{server.server_port}", "x")) as opened:
        yield opened
    server.shutdown()
    server.server_close()
    serving.join()


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with closing(Outbox(tmp_path / "outbox")) as opened:
        yield opened


class Fixed:
    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def gateway(self) -> Gateway:
        return self._gateway

    def company_id(self) -> str:
        return "c1"

    def drop(self, lost: Gateway) -> bool:
        """Say that another has its place: one that ends while it is asked, at the end of a test, is no fault."""
        return False


@contextmanager
def uploading(outbox: Outbox, gateway: Gateway, stands_still_s: float = 10.0) -> Iterator[Uploader]:
    uploader = Uploader(outbox, Fixed(gateway), QUICK, stands_still_s)
    uploader.start()
    try:
        yield uploader
    finally:
        uploader.close()
        gateway.close()
        uploader.wait_for_end()


def added(outbox: Outbox, tmp_path: Path, *names: str) -> list[Job]:
    for name in names:
        (tmp_path / name).write_bytes(name[:-4].encode())
    return [outbox.add_file("", tmp_path / name) for name in names]


def wait_until(outbox: Outbox, condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, outbox.jobs()
        outbox.wait_for_change(outbox.version, 0.02)


def states(outbox: Outbox, jobs: list[Job]) -> set[JobState]:
    return {outbox.job(job.id).state for job in jobs}


def test_one_upload_that_always_breaks_off_does_not_hold_up_the_others(outbox, gateway, other, tmp_path):
    bad, good = added(outbox, tmp_path, "bad.xml", "good.xml")
    other.statuses = {b"bad.xml": 0}
    told = []
    outbox.listen(lambda job: told.extend(job.reasons) if job.id == bad.id else None)
    with uploading(outbox, gateway):
        wait_until(outbox, lambda: outbox.job(good.id).state is JobState.DONE and told)
    assert outbox.job(bad.id).state is JobState.WAITING
    assert told[0].code == "gateway_unreachable"


def test_a_try_that_is_about_to_end_is_not_begun_anew_beside_itself(outbox, gateway, other, tmp_path):
    added(outbox, tmp_path, "bad.xml")
    other.statuses = {b"bad.xml": 0}
    is_beside_itself, began_again = [], threading.Event()

    def listen(job: Job) -> None:
        if job.state is JobState.UPLOADING and is_beside_itself == [None]:
            began_again.set()
        if job.state is JobState.WAITING and job.reasons and not is_beside_itself:
            is_beside_itself.append(None)
            uploader.hurry()  # the gateway is back, just as this try puts itself off
            is_beside_itself[0] = began_again.wait(0.5)

    outbox.listen(listen)
    with uploading(outbox, gateway, stands_still_s=0.0) as uploader:
        wait_until(outbox, lambda: is_beside_itself and is_beside_itself[0] is not None)
    assert is_beside_itself == [False]


def test_a_pause_of_the_other_side_is_no_fault(outbox, gateway, other, tmp_path):
    """Longer than the time to connect, in which a body had to be taken once; then the upload began from byte 0."""
    paused = threading.Event()

    def pause(_first: bytes) -> None:
        paused.wait(CONNECT_TIMEOUT_S + 1)

    other.before_body = pause
    (tmp_path / "big.xml").write_bytes(b"x" * 30_000_000)
    job = outbox.add_file("", tmp_path / "big.xml")
    with uploading(outbox, gateway):
        wait_until(outbox, lambda: outbox.job(job.id).state is JobState.DONE)
    assert len(other.bodies) == 1


def test_one_upload_that_gets_no_answer_does_not_hold_up_the_others(outbox, gateway, other, tmp_path):
    go_on = threading.Event()
    other.before_answer = lambda body: go_on.wait(60) if b"hangs" in body else None
    hanging, *others = added(outbox, tmp_path, "hangs.xml", "a.xml", "b.xml")
    with uploading(outbox, gateway, stands_still_s=0.1):
        wait_until(outbox, lambda: states(outbox, others) == {JobState.DONE})
        assert outbox.job(hanging.id).state is JobState.UPLOADING
        go_on.set()
        wait_until(outbox, lambda: outbox.job(hanging.id).state is JobState.DONE)


def test_closing_does_not_wait_for_an_answer_that_does_not_come(outbox, gateway, other, tmp_path):
    go_on, asked = threading.Event(), threading.Event()

    def hang(_body: bytes) -> None:
        asked.set()
        go_on.wait(60)

    other.before_answer = hang
    (hanging,) = added(outbox, tmp_path, "hangs.xml")
    with uploading(outbox, gateway, stands_still_s=0.05):
        assert asked.wait(60)
        wait_until(outbox, lambda: outbox.job(hanging.id).state is JobState.UPLOADING)
    assert outbox.job(hanging.id).state is JobState.WAITING
    go_on.set()


@pytest.mark.parametrize("status", [500, 404])
def test_many_that_fail_alike_wait_for_the_gateway(outbox, gateway, other, tmp_path, status):
    jobs = added(outbox, tmp_path, *(f"{number}.xml" for number in range(5)))
    other.statuses = {b"file": status}
    refused = []
    outbox.listen(lambda job: refused.append(job) if job.state is JobState.REFUSED else None)
    with uploading(outbox, gateway):
        wait_until(outbox, lambda: len(other.bodies) > 5 * (TRIES + 2))
        other.statuses = {}
        wait_until(outbox, lambda: states(outbox, jobs) == {JobState.DONE})
    assert refused == []


def test_what_fails_while_others_get_through_is_refused_at_last(outbox, gateway, other, tmp_path):
    bad, *good = added(outbox, tmp_path, "bad.xml", "a.xml", "b.xml", "c.xml", "d.xml")
    other.statuses = {b"bad.xml": 500}
    with uploading(outbox, gateway):
        wait_until(outbox, lambda: outbox.job(bad.id).state is JobState.REFUSED)
    assert states(outbox, good) == {JobState.DONE}


@pytest.mark.noisy("could not note")
def test_a_copy_that_is_away_waits_and_goes_up_when_it_is_back(outbox, gateway, tmp_path):
    (job,) = added(outbox, tmp_path, "a.xml")
    (tmp_path / "outbox").rename(tmp_path / "away")
    with uploading(outbox, gateway):
        wait_until(outbox, lambda: outbox.job(job.id).reasons)
        assert (outbox.job(job.id).state, outbox.job(job.id).reasons[0].code) == (JobState.WAITING, "outbox_away")
        (tmp_path / "away").rename(tmp_path / "outbox")
        wait_until(outbox, lambda: outbox.job(job.id).state is JobState.DONE)


def test_what_lay_beside_goes_with_it(outbox, gateway, other, tmp_path):
    (tmp_path / "18.xml").write_bytes(b"<Invoice/>")
    (tmp_path / "18.pdf").write_bytes(b"%PDF-picture")
    job = outbox.add_file("", tmp_path / "18.xml", beside=[tmp_path / "18.pdf"])
    with uploading(outbox, gateway):
        wait_until(outbox, lambda: outbox.job(job.id).state is JobState.DONE)
    body = other.bodies[0]
    assert body.index(b'name="beside"; filename="18.pdf"') < body.index(b"%PDF-picture") < body.index(b'name="file"')


@pytest.mark.noisy("could not begin")
@pytest.mark.parametrize("fault", [RuntimeError("can't start new thread"), MemoryError()])
def test_a_thread_that_cannot_start_puts_one_upload_off_and_ends_nothing(outbox, gateway, tmp_path, monkeypatch, fault):
    jobs = added(outbox, tmp_path, "a.xml", "b.xml")
    real, faults, reasons = threading.Thread.start, [fault], []
    outbox.listen(lambda job: reasons.extend(job.reasons))

    def start(thread: threading.Thread) -> None:
        if thread.name == "connect-upload" and faults:
            raise faults.pop()
        real(thread)

    monkeypatch.setattr(threading.Thread, "start", start)
    with uploading(outbox, gateway):
        wait_until(outbox, lambda: states(outbox, jobs) == {JobState.DONE})
    assert {reason.code for reason in reasons} == {"unexpected"}


def test_many_that_get_no_answer_do_not_hold_up_the_others(outbox, gateway, other, tmp_path):
    go_on = threading.Event()
    other.before_answer = lambda body: go_on.wait(60) if b"silent" in body else None
    silent = added(outbox, tmp_path, *(f"silent{number}.xml" for number in range(MOST_AT_ONCE + 1)))
    (good,) = added(outbox, tmp_path, "good.xml")
    with uploading(outbox, gateway, stands_still_s=0.05):
        wait_until(outbox, lambda: outbox.job(good.id).state is JobState.DONE)
        go_on.set()
        wait_until(outbox, lambda: states(outbox, silent) == {JobState.DONE})
