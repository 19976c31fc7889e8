"""Uploads: a multipart body read as a stream, its file straight into the blob store, nothing held in memory."""

from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from email.message import Message
from email.utils import collapse_rfc2231_value
from typing import TYPE_CHECKING

from fastapi import Request
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from connect_app.domain.saying import say
from connect_app.gateway.api.guard import declared_length, too_large
from connect_app.gateway.api.problems import problem
from connect_app.gateway.store.blobs import BlobStore, BlobWriter

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

_BATCH = 1 << 20
_MAX_FIELD = 4_000_000
_MAX_PARTS = 20
_MAX_BESIDE = 500
_OVERHEAD = 8_000_000  # what the other parts and the boundaries may add to the file


@dataclass(frozen=True, slots=True)
class BesideUpload:
    """A file that lay beside the uploaded one, as a blob that is not kept yet."""

    name: str
    writer: BlobWriter


@dataclass(slots=True)
class Upload:
    """A form as it came: the file as a blob that is not kept yet, its name, and the other parts by name."""

    writer: BlobWriter
    filename: str | None = None
    fields: dict[str, bytes] = field(default_factory=dict)
    field_filenames: dict[str, str] = field(default_factory=dict)
    beside: list[BesideUpload] = field(default_factory=list)

    def text(self, name: str) -> str | None:
        """Return a field as text, None where it is absent; raises 422 unless it is UTF-8."""
        data = self.fields.get(name)
        if data is None:
            return None
        try:
            return data.decode("utf-8").replace("\0", "")
        except UnicodeDecodeError:
            raise problem(422, "invalid_request", say("bad_form.encoding", field=name)) from None

    def identity(self) -> list[bytes | str]:
        """Return all that the form says, in fixed order, for the Idempotency-Key."""
        parts: list[bytes | str] = [self.writer.sha256, self.filename or ""]
        for name in sorted(self.fields):
            parts += [name, self.fields[name]]
        for name, sha256 in sorted((one.name, one.writer.sha256) for one in self.beside):
            parts += ["beside", name, sha256]
        return parts


@asynccontextmanager
async def receiving(request: Request, blobs: BlobStore, max_size: int, max_beside: int = 0) -> AsyncIterator[Upload]:
    """Read the form of ``request``; its part ``file`` may have ``max_size`` bytes.

    ``max_beside``: how many bytes its parts ``beside`` may have together; 0: they are no parts of this form.
    The bytes are dropped at the end unless they were kept. Raises 413 as soon as there are too many, 415 for another
    kind of body, 422 for a form without a file, 400 for one that cannot be read.
    """
    boundary = _boundary(request)
    if declared_length(request.headers) > max_size + max_beside + _OVERHEAD:
        raise too_large(max_size)
    with ExitStack() as stack:
        writer = stack.enter_context(blobs.writer())
        form = _Form(Upload(writer), max_size, max_beside, lambda: stack.enter_context(blobs.writer()))
        parser = MultipartParser(boundary, form.callbacks())
        try:
            async for chunk in request.stream():
                parser.write(chunk)
                if form.is_batch_full():
                    await run_in_threadpool(form.store)
            parser.finalize()
        except FormParserError as error:
            raise problem(400, "invalid_request", say("bad_form")) from error
        except ClientDisconnect as error:
            raise problem(400, "invalid_request", say("upload_broken_off")) from error
        await run_in_threadpool(form.store)
        if not form.is_complete:
            raise problem(400, "invalid_request", say("upload_broken_off"))
        if form.upload.filename is None:
            raise problem(422, "invalid_request", say("bad_form.no_file"))
        yield form.upload


def _boundary(request: Request) -> bytes:
    kind, options = parse_options_header(request.headers.get("content-type", ""))
    boundary = options.get(b"boundary", b"")
    if kind != b"multipart/form-data" or not 0 < len(boundary) <= 200:
        raise problem(415, "invalid_request", say("unsupported_media_type"))
    return boundary


class _Form:
    """Takes the parser's calls and sorts the bytes into file and fields."""

    def __init__(self, upload: Upload, max_size: int, max_beside: int, new_writer: Callable[[], BlobWriter]) -> None:
        self.upload = upload
        self.is_complete = False
        self._max_size = max_size
        self._max_beside = max_beside
        self._new_writer = new_writer
        self._parts = 0
        self._header_name = b""
        self._header_value = b""
        self._headers: dict[str, str] = {}
        self._name: str | None = None
        self._pending: list[tuple[BlobWriter, bytes]] = []
        self._pending_size = 0
        self._size = 0
        self._beside_size = 0

    def callbacks(self) -> "MultipartCallbacks":
        return {
            "on_part_begin": self._on_part_begin,
            "on_header_field": self._on_header_field,
            "on_header_value": self._on_header_value,
            "on_header_end": self._on_header_end,
            "on_headers_finished": self._on_headers_finished,
            "on_part_data": self._on_part_data,
            "on_end": self._on_end,
        }

    def is_batch_full(self) -> bool:
        return self._pending_size >= _BATCH

    def store(self) -> None:
        """Write what is pending; in a thread, since hashing and writing would hold up all other calls."""
        for writer, data in self._pending:
            writer.write(data)
        self._pending.clear()
        self._pending_size = 0

    def _on_part_begin(self) -> None:
        self._parts += 1
        if self._parts > _MAX_PARTS + (_MAX_BESIDE if self._max_beside else 0):
            raise problem(400, "invalid_request", say("bad_form.too_many_parts"))
        self._headers = {}
        self._name = None

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header_name += data[start:end]

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._header_value += data[start:end]

    def _on_header_end(self) -> None:
        self._headers[self._header_name.decode("latin-1").casefold()] = self._header_value.decode("utf-8", "replace")
        self._header_name = self._header_value = b""

    def _on_headers_finished(self) -> None:
        name, filename = _names(self._headers.get("content-disposition", ""))
        self._name = name
        if name == "file":
            if self.upload.filename is not None:
                raise problem(422, "invalid_request", say("bad_form.several_files"))
            self.upload.filename = filename or ""
        elif name == "beside" and self._max_beside:
            self.upload.beside.append(BesideUpload(filename or "", self._new_writer()))
        elif name:
            self.upload.fields[name] = b""
            if filename is not None:
                self.upload.field_filenames[name] = filename

    def _on_part_data(self, data: bytes, start: int, end: int) -> None:
        if self._name == "file":
            self._size += end - start
            if self._size > self._max_size:
                raise too_large(self._max_size)
            self._pend(self.upload.writer, data[start:end])
        elif self._name == "beside" and self._max_beside:
            self._beside_size += end - start
            if self._beside_size > self._max_beside:
                raise too_large(self._max_beside)
            self._pend(self.upload.beside[-1].writer, data[start:end])
        elif self._name:
            value = self.upload.fields[self._name] + data[start:end]
            if len(value) > _MAX_FIELD:
                raise too_large(_MAX_FIELD)
            self.upload.fields[self._name] = value

    def _pend(self, writer: BlobWriter, data: bytes) -> None:
        self._pending.append((writer, data))
        self._pending_size += len(data)

    def _on_end(self) -> None:
        self.is_complete = True


def _names(disposition: str) -> tuple[str, str | None]:
    """Return the part's name and its file name, which may stand in RFC 8187 form (``filename*``)."""
    message = Message()
    message["content-disposition"] = disposition.replace("\r", " ").replace("\n", " ")
    name = message.get_param("name", "", "content-disposition")
    filename = message.get_param("filename", None, "content-disposition")
    return (name if isinstance(name, str) else ""), None if filename is None else collapse_rfc2231_value(filename)
