"""HTTP to one gateway: retries, time limits, streamed uploads, and the translation of every foreign error."""

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote, urlsplit

import pydantic_core
import requests
import urllib3
from pydantic import BaseModel, SecretStr
from requests.auth import AuthBase
from requests_toolbelt.multipart.encoder import MultipartEncoder, MultipartEncoderMonitor

from connect_app.client.aborting import AbortableAdapter, OpenSockets
from connect_app.client.disk import open_regular
from connect_app.client.refusals import Cancelled, refusal
from connect_app.domain.errors import ConnectError, FixData, TryLater
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say

CONNECT_TIMEOUT_S = 3.05
SEND_TIMEOUT_S = 60.0
"""How long the other side may pause while a body is on its way to it."""
READ_TIMEOUT_S = 60.0
UPLOAD_ANSWER_TIMEOUT_S = 900.0
"""Reading a file of 100,000 invoices takes its time; a request is never cut after its last byte without need."""

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

Query = Mapping[str, str | int | Sequence[str] | None]
Progress = Callable[[int, int], None]
"""Called with (bytes sent, bytes in all) while an upload runs, in the thread that uploads."""


class CancelToken(Protocol):
    """What says that nobody waits any more; a ``threading.Event`` is one."""

    def is_set(self) -> bool:
        """Say whether the work was cancelled."""


@dataclass(frozen=True, slots=True)
class Part:
    """The file of a multipart upload: where it lies, and its name on the other side (never used as a path)."""

    path: Path
    filename: str
    field: str = "file"
    media_type: str = "application/octet-stream"


class _Bearer(AuthBase):
    """The token in its header. As ``auth`` and not as a header, since a .netrc file would replace a header."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Transport:
    """Requests to one gateway. May be used from many threads at once; `close` when it is no longer needed.

    Every method raises errors of `domain.errors` only: TryLater ``gateway_unreachable`` where no answer came.
    Making one raises FixData ``invalid_address`` for what is no web address.
    """

    def __init__(self, url: str, token: str, headers: Mapping[str, str] | None = None) -> None:
        self.url = url.rstrip("/")
        self._host = _host_of(url)
        self._headers = dict(headers or {})
        self.token = token
        # GET changes nothing, POST always carries an Idempotency-Key here, PUT sets the whole: these are repeated.
        retry = urllib3.Retry(
            total=3,
            connect=2,
            backoff_factor=0.2,
            backoff_jitter=0.1,
            status_forcelist=(502, 503, 504),
            allowed_methods=("GET", "HEAD", "POST", "PUT"),
            raise_on_status=False,
            redirect=0,
        )
        self._sockets = OpenSockets()
        self._is_encrypted = urlsplit(url).scheme == "https"
        self._calls = self._session(retry)
        # urllib3 cannot repeat a streamed body, so uploads are repeated by who calls, with a new body. A long poll is
        # not repeated either: its caller looks for the gateway anew, and a program that closes must not wait.
        self._once = self._session(0)

    def _session(self, retry: urllib3.Retry | int) -> requests.Session:
        adapter = AbortableAdapter(
            self._sockets, SEND_TIMEOUT_S, is_encrypted=self._is_encrypted, pool_maxsize=16, max_retries=retry
        )
        session = requests.Session()
        session.auth = _Bearer(self.token)
        session.headers.update(self._headers)
        session.mount("http://", adapter)
        session.mount("https://", adapter)
        if self._host in _LOOPBACK:
            session.trust_env = False  # a proxy of the company cannot reach this computer's own gateway
        return session

    def close(self) -> None:
        """Close all connections for good; a request that runs in another thread ends at once with TryLater."""
        self._sockets.abort()
        self._calls.close()
        self._once.close()

    def break_off(self, thread: int) -> None:
        """Let the upload of this thread (its ident) end at once with TryLater; without one nothing happens."""
        self._sockets.break_off(thread)

    def get(
        self, path: str, query: Query | None = None, timeout_s: float = READ_TIMEOUT_S, *, may_repeat: bool = True
    ) -> bytes:
        """Return the body of a 2xx answer."""
        return self.request("GET", path, query=query, timeout_s=timeout_s, may_repeat=may_repeat).content

    def post(self, path: str, body: str | None = None, key: str | None = None) -> bytes:
        """Post JSON and return the body of a 2xx answer. ``key``: Idempotency-Key, made anew if left out."""
        return self.request("POST", path, body=body, headers={"Idempotency-Key": key or new_id()}).content

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout_s: float = READ_TIMEOUT_S,
        may_repeat: bool = True,
    ) -> requests.Response:
        """Send one request with a JSON body (text), a file (bytes) or none, and return a 2xx answer.

        Without ``may_repeat`` a lost connection ends it at once.
        """
        session = self._calls if may_repeat else self._once
        all_headers = dict(headers or {})
        if body is not None:
            all_headers["Content-Type"] = "application/json" if isinstance(body, str) else "application/octet-stream"
        with _foreign_errors():
            response = session.request(
                method,
                self.url + path,
                params={name: value for name, value in (query or {}).items() if value is not None},
                data=body.encode() if isinstance(body, str) else body,
                headers=all_headers,
                timeout=(CONNECT_TIMEOUT_S, timeout_s),
                allow_redirects=False,
            )
        return _checked(response)

    def upload(
        self,
        path: str,
        parts: Mapping[str, str | Part] | Sequence[tuple[str, str | Part]],
        key: str,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> requests.Response:
        """Stream one multipart form and return a 2xx answer; memory does not grow with the file.

        ``parts``: text fields and files by field name, which may stand there more than once.
        Raises Cancelled, or FixData ``file_unreadable``.
        Not repeated here: call again with the same ``key``.
        """
        with _open_parts(parts.items() if isinstance(parts, Mapping) else parts) as fields:
            encoder = MultipartEncoder(fields=fields)
            token: CancelToken = cancel or threading.Event()

            def on_read(monitor: MultipartEncoderMonitor) -> None:
                if token.is_set():
                    raise Cancelled("cancelled", say("cancelled"))
                if progress is not None:
                    progress(min(monitor.bytes_read, encoder.len), encoder.len)

            monitor = MultipartEncoderMonitor(encoder, on_read)
            try:
                with _foreign_errors():
                    response = self._once.post(
                        self.url + path,
                        data=monitor,
                        headers={"Content-Type": encoder.content_type, "Idempotency-Key": key},
                        timeout=(CONNECT_TIMEOUT_S, UPLOAD_ANSWER_TIMEOUT_S),
                        allow_redirects=False,
                    )
            finally:
                self._sockets.forget_use()
        return _checked(response)


def _host_of(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname if parts.scheme in {"http", "https"} and parts.port != 0 else None
    except ValueError:
        host = None
    if not host:
        raise FixData("invalid_address", say("invalid_address.gateway"))
    return host


def _checked(response: requests.Response) -> requests.Response:
    if 200 <= response.status_code < 300:  # a redirect is not followed: the token goes to one address only
        return response
    raise refusal(response.status_code, response.content)


@contextmanager
def _foreign_errors() -> Iterator[None]:
    """Translate what requests and the system raise; errors of our own pass."""
    try:
        yield
    except ConnectError:
        raise
    except requests.exceptions.SSLError as error:
        raise TryLater("gateway_not_trusted", say("gateway_not_trusted")) from error
    except (
        requests.exceptions.InvalidURL,
        requests.exceptions.InvalidSchema,
        requests.exceptions.MissingSchema,
    ) as error:
        raise FixData("invalid_address", say("invalid_address.gateway")) from error
    except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
        raise unreachable() from error


def unreachable() -> TryLater:
    """Return the error for a gateway that gives no answer."""
    return TryLater("gateway_unreachable", say("gateway_unreachable"))


@contextmanager
def _open_parts(parts: Iterable[tuple[str, str | Part]]) -> Iterator[list[tuple[str, Any]]]:
    fields: list[tuple[str, Any]] = []
    opened: list[Any] = []
    try:
        for field, value in parts:
            if isinstance(value, str):
                fields.append((field, value))
                continue
            stream = open_regular(value.path)
            opened.append(stream)
            fields.append((field, (encodable(value.filename), stream, value.media_type)))
        yield fields
    finally:
        for stream in opened:
            stream.close()


def encodable(text: str) -> str:
    """Return text that UTF-8 can carry: what a file name of undecodable bytes leaves over becomes ``?``."""
    return text.encode("utf-8", "replace").decode("utf-8")


def segment(text: str) -> str:
    """Return an id or a key as one segment of a path; whatever stands in it stays in that segment."""
    return quote(text, safe="")


def if_match(version: int | None) -> dict[str, str]:
    """Return the header that lets an edit pass only on this version of a row; none where any version will do."""
    return {} if version is None else {"If-Match": f'"{version}"'}


def to_json(value: Mapping[str, Any]) -> str:
    """Return a small JSON body."""
    return json.dumps(value, ensure_ascii=False)


def with_secrets(model: BaseModel) -> str:
    """Return the fields that were set as JSON, secrets in clear, which pydantic would mask; they go over the wire."""
    return pydantic_core.to_json(_shown(model.model_dump(exclude_unset=True))).decode()


def _shown(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _shown(one) for name, one in value.items()}
    return value.get_secret_value() if isinstance(value, SecretStr) else value
