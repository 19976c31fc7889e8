"""A running gateway whose system calls are made to fail one by one, by strace, and what a clerk would do with it."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, complete, deliveries, until
from tests.unit.documents import making

STRACE = shutil.which("strace")
_PATIENCE_S = 90.0
_MOMENT_S = 12


@contextlib.contextmanager
def failing(gateway: RunningGateway, call: str, error: str, number: int, trace: Path) -> Iterator[None]:
    """Make the ``number``-th such call of each thread of the gateway and of its children fail, counted from now.

    A child that fails so is started again and fails again, so the bad moment ends by itself.
    """
    assert gateway.process is not None
    command = [
        *("timeout", "--foreground", "-k", "3", "-s", "TERM", str(_MOMENT_S)),
        *(STRACE or "", "-f", "-qq", "-o", str(trace), "-p", str(gateway.process.pid), "-e", f"trace={call}"),
        *("-e", f"inject={call}:error={error}:when={number}"),
    ]
    tracer = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    status = Path(f"/proc/{gateway.process.pid}/status")
    until("strace is attached", lambda: "TracerPid:\t0" not in status.read_text() or tracer.poll() is not None)
    try:
        yield
    finally:
        tracer.send_signal(signal.SIGTERM)
        tracer.wait(30)


def was_injected(trace: Path) -> bool:
    """Say whether the fault came at all."""
    return "(INJECTED)" in trace.read_text(errors="replace")


def end_children(gateway: RunningGateway) -> None:
    """End the processes that the gateway has started, as a system short of memory does."""
    assert gateway.process is not None
    tasks = Path(f"/proc/{gateway.process.pid}/task")
    for children in tasks.glob("*/children"):
        for pid in children.read_text().split():
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)


class PatientGateway(RunningGateway):
    """A gateway of which what is read is asked for again where it says *later*, as every client does."""

    def __init__(self, data: Path, *arguments: str) -> None:
        super().__init__(data, *arguments)
        later = Retry(
            total=8,
            status_forcelist=[503],
            allowed_methods=["GET"],
            backoff_factor=0.2,
            backoff_max=5,
            respect_retry_after_header=False,
        )
        self.http.mount("http://", HTTPAdapter(max_retries=later))


class Clerk:
    """Uploads an invoice, hangs a document on it and sends it; asks again where the gateway says *later*."""

    def __init__(self, gateway: RunningGateway, error: str) -> None:
        self.gateway = gateway
        self.said: list[str] = []
        self._error = error

    def work(self, pages: int) -> None:
        """Do the whole job, and find that everything is there, once and right."""
        number = new_number()
        file = self._ask(lambda key: self.gateway.upload("a.xml", by_mail(f"{number}@example.org", number), key=key))
        invoice_id = self.gateway.get(f"/files/{file['id']}/invoices").json()["items"][0]["id"]
        document = making.pdf(*[making.A4] * pages, text=number)
        made = self._ask(lambda key: self.gateway.attach(invoice_id, "a.pdf", document, key=key))
        assert made["pages"] == pages, made
        body = {"invoice_ids": [invoice_id], "missing_attachments": "send"}
        sent = self._ask(lambda key: self.gateway.post("/sends", json=body, headers={"Idempotency-Key": key}))
        complete(self.gateway, sent["id"], _PATIENCE_S)
        states = [one["state"] for one in deliveries(self.gateway, invoice_id)]
        assert states in (["accepted"], ["delivered"]), deliveries(self.gateway, invoice_id)
        (mail,) = arrived(self.gateway, number)
        assert [one["filename"] for one in mail["attachments"]].count("a.pdf") == 1

    def _ask(self, call: Callable[[str], requests.Response]) -> dict:
        key = str(uuid.uuid4())
        deadline = time.monotonic() + _PATIENCE_S
        while True:
            answer = call(key)
            if answer.status_code < 300:
                return answer.json()
            self._hear(answer)
            assert time.monotonic() < deadline, answer.text
            time.sleep(0.05)

    def _hear(self, answer: requests.Response) -> None:
        told = answer.json()
        self.said.append(f"{answer.status_code} {told['code']}: {told['detail']}")
        assert answer.status_code == 503, told
        assert "Something went wrong" not in told["detail"], told
        assert "damaged" not in told["detail"], told
        if self._error != "ENOSPC":
            assert "room" not in told["detail"], told


def try_each(gateway: RunningGateway, call: str, error: str, numbers: range | tuple[int, ...], folder: Path) -> int:
    """Let each of these calls fail once; return how many faults there were. The gateway is never started anew."""
    faults = 0
    for number in numbers:
        trace = folder / f"{call}-{error}-{number}.trace"
        clerk = Clerk(gateway, error)
        if call == "clone3":  # strace counts the threads of each process; those of the children are not meant
            Clerk(gateway, error).work(pages=1)
        else:
            end_children(gateway)
        try:
            with failing(gateway, call, error, number, trace):
                clerk.work(pages=number % 7 + 1)
            clerk.work(pages=number % 5 + 2)
        except Exception as problem:
            problem.add_note(f"{error} at the {number}. {call}; told: {sorted(set(clerk.said))}")
            raise
        faults += was_injected(trace)
        trace.unlink()
    return faults
