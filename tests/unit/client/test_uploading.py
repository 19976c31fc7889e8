"""One upload that always breaks off does not hold up the others."""

import hashlib
import json
import threading
import time
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from connect_app.client.calls import Gateway
from connect_app.client.jobs import JobState
from connect_app.client.outbox import Outbox
from connect_app.client.uploading import Uploader
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


class BreaksOff(BaseHTTPRequestHandler):
    """Answers everything, but hangs up in the middle of ``bad.xml``."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._say({"id": "local", "name": "", "email": None, "roles": {}})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if b"bad.xml" in body:
            self.close_connection = True
            return
        self._say(FILE | {"sha256": hashlib.sha256(b"good").hexdigest()})

    def _say(self, value: object) -> None:
        content = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments: object) -> None:
        pass


class Fixed:
    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def gateway(self) -> Gateway:
        return self._gateway

    def company_id(self) -> str:
        return "c1"

    def drop(self, lost: Gateway) -> bool:
        raise AssertionError("the gateway is there")


def test_the_others_do_not_wait(tmp_path):
    for name in ("bad.xml", "good.xml"):
        (tmp_path / name).write_bytes(name[:-4].encode())
    server = ThreadingHTTPServer(("127.0.0.1", 0), BreaksOff)
    server.daemon_threads = True
    serving = threading.Thread(target=server.serve_forever, args=(0.02,))
    serving.start()
    policy = RetryPolicy(first_s=0.02, factor=1.0, longest_s=0.02, max_attempts=1_000_000)
    url = f"http://127.0.0.1:{server.server_port}"
    with closing(Outbox(tmp_path / "outbox")) as outbox, closing(Gateway(url, "x")) as gateway:
        bad = outbox.add_file("", tmp_path / "bad.xml")
        good = outbox.add_file("", tmp_path / "good.xml")
        uploader = Uploader(outbox, Fixed(gateway), policy)
        uploader.start()
        deadline = time.monotonic() + 20
        told = outbox.job(bad.id).reasons
        while outbox.job(good.id).state is not JobState.DONE or not told:
            told = told or outbox.job(bad.id).reasons
            assert time.monotonic() < deadline, outbox.jobs()
            outbox.wait_for_change(outbox.version, 0.05)
        uploader.close()
        assert outbox.job(bad.id).state is JobState.WAITING
        assert told[0].code == "gateway_unreachable"
    server.shutdown()
    server.server_close()
    serving.join()
