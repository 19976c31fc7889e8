"""The JSON calls of our adapters, judged by somebody else's program: Prism with the operators' own descriptions.

Each adapter does its whole job against its stand-in; what it asked is asked once more through ``prism proxy --errors``.
Only what is as described reaches the other side. Prism garbles multipart bodies; those are checked in the stand-ins.
"""

import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
import requests

from connect_app.domain.invoice import Endpoint, InvoiceKind
from connect_app.gateway.providers.interface import AnswersForRecipients, Notebook, Triable
from connect_app.gateway.store.engine import open_database
from connect_app.gateway.store.provider_notes import ProviderNotes
from tests.contract.test_operators import submission
from tests.operators.afnor import FakeAfnor
from tests.operators.description import SPECS
from tests.operators.e_invoice_be import FakeEInvoiceBe
from tests.operators.fake import Request
from tests.operators.storecove import FakeStorecove

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(600),
    pytest.mark.skipif(shutil.which("npm") is None, reason="needs npm"),
    pytest.mark.skipif(not SPECS.is_dir(), reason="the descriptions are not here"),
]

_START_S = 120.0
_PACKAGE = "@stoplight/prism-cli@5"


@pytest.fixture(scope="module")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, installed by npm in a folder of its own."""
    folder = tmp_path_factory.mktemp("prism")
    command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), _PACKAGE]
    done = subprocess.run(command, capture_output=True, text=True, timeout=500, check=False)
    if done.returncode != 0:
        pytest.skip(f"Prism cannot be had from npm: {done.stderr[-200:]}")
    return folder / "node_modules" / ".bin" / "prism"


class _OtherSide(BaseHTTPRequestHandler):
    """Counts what reaches it."""

    reached = 0

    def log_message(self, *_: Any) -> None:
        pass

    def _answer(self) -> None:
        type(self).reached += 1
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST = do_DELETE = do_PUT = _answer  # noqa: N815


@contextmanager
def _listening(prism: Path, description: str) -> Iterator[tuple[str, type[_OtherSide]]]:
    """Run Prism before the other side; give its address and what counts."""
    other = type("Other", (_OtherSide,), {"reached": 0})
    server = ThreadingHTTPServer(("127.0.0.1", 0), other)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    upstream = f"http://127.0.0.1:{server.server_address[1]}"
    command = [str(prism), "proxy", str(SPECS / description), upstream, "--errors", "-h", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_until_it_listens(port, process)
        yield f"http://127.0.0.1:{port}", other
    finally:
        process.terminate()
        process.wait(timeout=20)
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)


def _wait_until_it_listens(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + _START_S
    while time.monotonic() < deadline:
        assert process.poll() is None, "Prism ended"
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        threading.Event().wait(0.1)
    raise AssertionError("Prism does not listen")


def _done_by(fake: Any, notebook: Notebook) -> list[Request]:
    """Let the adapter do all that it can, and return its calls that have a JSON body or none."""
    provider = fake.open(notebook)
    if isinstance(provider, Triable):
        provider.attempt()
    one = submission()
    provider.submit(one)
    provider.find(one.key)
    fake.open(notebook).events(None)
    provider.evidence(one.key)
    if isinstance(provider, AnswersForRecipients):
        for kind in InvoiceKind:
            provider.look_up(Endpoint("0088", "7300010000001"), kind)
    if hasattr(provider, "search"):
        provider.search("Nordlys")
    kinds = ("", "application/json")
    return [
        asked
        for asked in fake.requests
        if asked.headers.get("content-type", "").partition(";")[0] in kinds and "/auth/" not in asked.path
    ]


def _ask_again(base: str, asked: Request) -> requests.Response:
    headers = {
        name: asked.headers[name] for name in ("authorization", "content-type", "accept") if name in asked.headers
    }
    url = f"{base}{quote(asked.path)}" + (f"?{urlencode(asked.query)}" if asked.query else "")
    return requests.request(asked.method, url, data=asked.body or None, headers=headers, timeout=30)


@pytest.mark.parametrize("make", [FakeEInvoiceBe, FakeStorecove, FakeAfnor], ids=lambda one: one.__name__)
def test_every_call_is_as_the_operator_describes_it(make: Any, prism: Path, tmp_path: Path) -> None:
    fake = make()
    database = open_database(tmp_path)
    try:
        calls = _done_by(fake, ProviderNotes(database, "018f0000-0000-7000-8000-000000000001", "one"))
    finally:
        fake.close()
        database.close()
    assert len(calls) >= 2
    with _listening(prism, fake.description) as (base, other):
        for number, asked in enumerate(calls, 1):
            answer = _ask_again(base, asked)
            assert other.reached == number, (asked.method, asked.path, answer.status_code, answer.text[:500])
        broken = next(one for one in calls if one.headers.get("authorization"))
        wrong = Request("PATCH", broken.path, {}, {}, b"")
        assert _ask_again(base, wrong).status_code >= 400
        assert other.reached == len(calls), "Prism lets anything through"
