"""What the client makes of a gateway that behaves badly: a real server that gives the answer a test wants."""

import json
import threading
import time
import tracemalloc
from collections.abc import Callable
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from connect_app.client.calls import Gateway
from connect_app.client.refusals import (
    AttachmentRefused,
    Cancelled,
    ChangedMeanwhile,
    InvalidRequest,
    MissingAttachments,
    NotSendable,
    refusal,
)
from connect_app.contract.sends import SendRequest
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn, TryLater

Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def server(*answers: Answer):
    """Serve the answers in turn, the last one for ever; gives the URL and the requests that came."""
    came: list[tuple[str, str, dict[str, str]]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            came.append((self.command, self.path, dict(self.headers)))
            answers[min(len(came), len(answers)) - 1](self)

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer  # noqa: N815

        def log_message(self, *_arguments: object) -> None:
            pass

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.daemon_threads = True
    listening.handle_error = lambda *_arguments: None  # clients that hang up are what some tests want
    thread = threading.Thread(target=listening.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.server_port}", came
    finally:
        listening.shutdown()
        listening.server_close()
        thread.join()


def says(status: int, body: bytes = b"{}", length: int | None = None) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        size = int(handler.headers.get("Content-Length") or 0)
        while size > 0 and (chunk := handler.rfile.read(min(size, 1 << 20))):
            size -= len(chunk)
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(body) if length is None else length))
        handler.end_headers()
        handler.wfile.write(body)
        if length is not None:
            handler.close_connection = True

    return answer


def hangs_up(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True


USER = json.dumps({"id": "local", "name": "N", "email": None, "roles": {"c1": "admin"}}).encode()


def test_a_read_is_repeated_and_carries_the_token():
    with server(hangs_up, says(503), says(200, USER)) as (url, came), closing(Gateway(url, "secret")) as gateway:
        assert gateway.me().roles == {"c1": "admin"}
    assert [path for _, path, _ in came] == ["/v1/me"] * 3
    assert {headers["Authorization"] for _, _, headers in came} == {"Bearer secret"}


def test_a_send_is_repeated_with_the_same_key():
    with (
        server(hangs_up, says(503), says(404)) as (url, came),
        closing(Gateway(url, "x")) as gateway,
        pytest.raises(InvalidRequest),
    ):
        gateway.send("c1", SendRequest(), "0190-key")
    assert [headers["Idempotency-Key"] for _, _, headers in came] == ["0190-key"] * 3


def test_an_edit_is_not_repeated():
    """A repeated edit whose first answer was lost would be refused as changed meanwhile, by ourselves."""
    with server(hangs_up) as (url, came), closing(Gateway(url, "x")) as gateway, pytest.raises(TryLater):
        gateway.delete_file("c1", "f1")
    assert len(came) == 1


@pytest.mark.parametrize(
    "answer",
    [hangs_up, says(200, b'{"id": "lo', 500), says(502, b"<html>proxy</html>"), says(503), says(429)],
    ids=["hang up", "half an answer", "a proxy's page", "busy", "too many"],
)
def test_a_passing_fault_is_try_later(answer):
    with server(answer) as (url, _), closing(Gateway(url, "x")) as gateway, pytest.raises(TryLater) as failed:
        gateway.me()
    assert failed.value.sentence.endswith(".")


def test_a_redirect_is_not_followed():
    """The token goes to one address only."""
    with server(says(302)) as (url, came), closing(Gateway(url, "x")) as gateway, pytest.raises(ConnectError):
        gateway.me()
    assert len(came) == 1


def _problem(code: str, **more: object) -> bytes:
    return json.dumps({"title": "T", "status": 400, "detail": "What happened.", "code": code, **more}).encode()


ERRORS = [{"field": "file", "code": "too_large", "message": "Too large."}]


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (401, _problem("unauthorized"), SignIn, "unauthorized"),
        (403, _problem("attachments_off"), FixSettings, "attachments_off"),
        (404, _problem("not_found"), InvalidRequest, "not_found"),
        (409, _problem("idempotency_key_reused"), InvalidRequest, "idempotency_key_reused"),
        (412, _problem("changed_meanwhile"), ChangedMeanwhile, "changed_meanwhile"),
        (413, _problem("too_large"), FixData, "too_large"),
        (422, _problem("attachment_refused", errors=ERRORS), AttachmentRefused, "attachment_refused"),
        (409, _problem("not_sendable", errors=ERRORS), NotSendable, "not_sendable"),
        (409, _problem("missing_attachments", invoices=["a", "b"]), MissingAttachments, "missing_attachments"),
        (500, _problem("internal_error"), Bug, "internal_error"),
        (507, _problem("disk_full"), TryLater, "disk_full"),
        (500, b"", Bug, "unexpected_answer"),
        (404, b"<html>", InvalidRequest, "unexpected_answer"),
        (400, b"[]", InvalidRequest, "unexpected_answer"),
        (400, b'{"errors": "x", "detail": 5}', InvalidRequest, "unexpected_answer"),
        (503, b"\xff\xfe", TryLater, "gateway_unavailable"),
    ],
)
def test_every_error_answer_becomes_one_of_ours(status, body, kind, code):
    error = refusal(status, body)
    assert type(error) is kind or (kind is FixData and isinstance(error, FixData))
    assert error.code == code
    assert error.sentence


def test_refusals_keep_their_reasons():
    refused = refusal(422, _problem("attachment_refused", errors=ERRORS))
    assert isinstance(refused, AttachmentRefused)
    assert [(item.field, item.code) for item in refused.errors] == [("file", "too_large")]
    missing = refusal(409, _problem("missing_attachments", invoices=["a", "b"]))
    assert isinstance(missing, MissingAttachments)
    assert missing.invoices == ("a", "b")


def test_an_upload_streams_and_says_how_far_it_is(tmp_path):
    path = tmp_path / "big.xml"
    path.write_bytes(b"x" * 30_000_000)
    told: list[tuple[int, int]] = []
    with server(says(413, _problem("too_large"))) as (url, came), closing(Gateway(url, "x")) as gateway:
        tracemalloc.start()
        with pytest.raises(InvalidRequest):
            gateway.upload_file("c1", path, key="k1", progress=lambda sent, total: told.append((sent, total)))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 15_000_000  # the server in this process reads by the megabyte
    assert told[-1][0] == told[-1][1] > 30_000_000
    assert [sent for sent, _ in told] == sorted(sent for sent, _ in told)
    assert came[0][2]["Idempotency-Key"] == "k1"


def test_an_upload_can_be_cancelled(tmp_path):
    path = tmp_path / "big.xml"
    path.write_bytes(b"x" * 5_000_000)
    cancel = threading.Event()
    with server(says(201)) as (url, _), closing(Gateway(url, "x")) as gateway, pytest.raises(Cancelled):
        gateway.upload_file("c1", path, progress=lambda _sent, _total: cancel.set(), cancel=cancel)


def test_closing_ends_a_call_that_waits():
    release = threading.Event()
    reached = threading.Event()

    def holds(handler: BaseHTTPRequestHandler) -> None:
        reached.set()
        release.wait(20)
        handler.close_connection = True

    failed: list[ConnectError] = []
    with server(holds) as (url, _):
        gateway = Gateway(url, "x")

        def wait() -> None:
            try:
                gateway.events("c1", "5", 25)
            except ConnectError as error:
                failed.append(error)

        waiting = threading.Thread(target=wait)
        waiting.start()
        assert reached.wait(10)
        began = time.monotonic()
        gateway.close()
        waiting.join(10)
        assert time.monotonic() - began < 5
        release.set()
    assert [error.code for error in failed] == ["gateway_unreachable"]


@pytest.mark.parametrize("url", ["", "gateway", "ftp://x", "http://", "http://[::1", "http://127.0.0.1:1"])
def test_an_address_that_is_none_is_said(url):
    with pytest.raises((FixData, TryLater)), closing(Gateway(url, "x")) as gateway:
        gateway.me()


@pytest.mark.parametrize("name", ['a"b\r\nX: y.xml', "\udcff\x00.xml", "Ä" * 300 + ".xml", "", "../../x.xml"])
def test_a_hostile_name_stays_in_its_place(tmp_path, name):
    path = tmp_path / "x"
    path.write_bytes(b"content")
    bodies: list[bytes] = []

    def keeps(handler: BaseHTTPRequestHandler) -> None:
        bodies.append(handler.rfile.read(int(handler.headers["Content-Length"])))
        says(404)(_without_body(handler))

    with server(keeps) as (url, _), closing(Gateway(url, "x")) as gateway, pytest.raises(InvalidRequest):
        gateway.upload_file("c1", path, name=name)
    head = bodies[0].split(b"\r\n\r\n")[0]
    assert head.count(b"\r\n") == 2  # boundary, disposition, type: no line of the name's own
    assert bodies[0].count(b"content") == 1


def _without_body(handler: BaseHTTPRequestHandler) -> BaseHTTPRequestHandler:
    handler.headers.replace_header("Content-Length", "0")
    return handler
