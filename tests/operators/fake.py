"""The HTTP server of every stand-in: it counts, checks requests against a description, and fails where it is told."""

import json
import re
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from connect_app.domain.delivery import FailureOwner
from tests.operators.description import Description


@dataclass(frozen=True, slots=True)
class Request:
    """One request. ``query`` and ``headers`` (names in lower case) hold single values."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)

    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}

    def parts(self) -> dict[str, tuple[str | None, bytes]]:
        """Return file name and bytes of each part of a multipart body."""
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        mail = message_from_bytes(head + self.body, policy=policy.HTTP)
        found: dict[str, tuple[str | None, bytes]] = {}
        for part in mail.iter_parts():
            name = part.get_param("name", header="content-disposition")
            found[str(name)] = (part.get_filename(), part.get_payload(decode=True))
        return found

    def values(self, part: str) -> list[str]:
        """Return all that a field of a multipart body says, in order."""
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        mail = message_from_bytes(head + self.body, policy=policy.HTTP)
        found = [one for one in mail.iter_parts() if one.get_param("name", header="content-disposition") == part]
        return [one.get_payload(decode=True).decode() for one in found]


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer; a body that is no bytes is sent as JSON."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def data(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.body is None else json.dumps(self.body).encode()


@dataclass(slots=True)
class Fault:
    """What goes wrong with the next request that fits.

    ``kind``: ``before`` (the connection is cut before the request counts), ``after`` (the request counts, no answer),
    ``half`` (it counts, half an answer), ``instead`` (it does not count, ``reply`` comes instead), ``also`` (it counts,
    ``reply`` comes instead), ``silent`` (it counts, and no answer comes until the other side gives up). ``about``: a
    value of the query that the request has.
    """

    method: str
    path: str
    kind: str
    reply: Reply = Reply(503)
    count: int = 1
    about: str = ""


Handler = Callable[[Request], Reply]


class FakeOperator:
    """A stand-in; subclasses say with `routes` what they answer."""

    description: str | None = None
    base_path = ""
    failed_owner = FailureOwner.PROVIDER
    confirms = True
    """Whether it tells that the recipient's side confirmed an invoice."""

    def __init__(self, certificate: tuple[Path, Path] | None = None) -> None:
        """``certificate``: with which it speaks TLS, and its key."""
        self.scheme = "http" if certificate is None else "https"
        self.lock = threading.RLock()
        self.requests: list[Request] = []
        self.violations: list[str] = []
        self.faults: list[Fault] = []
        self.released = threading.Event()
        self._description = Description.load(self.description) if self.description else None
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(self))
        self._server.daemon_threads = False  # closing waits for all of them
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            listener = self._server.socket
            self._server.socket = context.wrap_socket(listener, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def origin(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self._server.server_address[1]}"

    @property
    def base_url(self) -> str:
        return self.origin + self.base_path

    def close(self) -> None:
        if self.released.is_set():
            return
        self.released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=10)

    def routes(self) -> list[tuple[str, str, Handler]]:
        """Return method, pattern of the path, and who answers."""
        raise NotImplementedError

    def is_signed_in(self, request: Request) -> bool:
        return True

    def fail(
        self, method: str, path: str, kind: str, reply: Reply = Reply(503), count: int = 1, about: str = ""
    ) -> None:
        """Let the next ``count`` requests that fit fail."""
        self.faults.append(Fault(method, path, kind, reply, count, about))

    def count(self, method: str, path: str) -> int:
        return sum(one.method == method and re.fullmatch(path, one.path) is not None for one in self.requests)

    def answer(self, request: Request) -> Reply:
        """Answer a request that arrived whole."""
        if self._description is not None:
            self.violations += self._description.violations(request.method, request.path, request)
        for method, pattern, handler in self.routes():
            if method == request.method and re.fullmatch(pattern, request.path):
                if not self.is_signed_in(request):
                    return Reply(401, {"detail": "no such key"})
                return handler(request)
        return Reply(404, {"detail": "Not Found"})

    def fault_for(self, request: Request) -> Fault | None:
        with self.lock:
            for fault in self.faults:
                is_about = not fault.about or fault.about in request.query.values()
                is_there = fault.method == request.method and re.fullmatch(fault.path, request.path)
                if fault.count > 0 and is_about and is_there:
                    fault.count -= 1
                    return fault
        return None


def _handler_of(operator: FakeOperator) -> type[BaseHTTPRequestHandler]:
    class _Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 10  # a client that keeps its connection open does not keep the stand-in from ending

        def log_message(self, *_: Any) -> None:
            pass

        def _serve(self) -> None:
            parts = urlsplit(self.path)
            path = unquote(parts.path).removeprefix(operator.base_path)
            query = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Request(self.command, path, query, headers, body)
            fault = operator.fault_for(request)
            kind = "" if fault is None else fault.kind
            with operator.lock:
                operator.requests.append(request)
            if kind == "before":
                self._cut()
                return
            reply = fault.reply if fault is not None and kind == "instead" else self._answered(request)
            if kind == "silent":
                operator.released.wait(30)
            if kind in ("after", "silent"):
                self._cut()
            else:
                self._send(fault.reply if fault is not None and kind == "also" else reply, is_half=kind == "half")

        def _answered(self, request: Request) -> Reply:
            with operator.lock:
                return operator.answer(request)

        def _send(self, reply: Reply, *, is_half: bool) -> None:
            data = reply.data
            self.send_response(reply.status)
            for name, value in {"Content-Type": "application/json", **reply.headers}.items():
                self.send_header(name, value)
            if reply.status != 204:
                self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data[: len(data) // 2] if is_half else data)
            if is_half:
                self._cut()

        def _cut(self) -> None:
            self.close_connection = True
            self.wfile.flush()
            self.connection.close()

        do_GET = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815 - the names of http.server

    return _Handler
