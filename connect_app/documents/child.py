"""The worker's child process: opens documents from outside, one at a time, under limits.

It never imports Qt or the gateway, writes no file and opens no connection. See `connect_app.documents.worker` for who
asks, and `connect_app.system.serving` for how.
"""

import contextlib
import dataclasses
import errno
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from connect_app.documents.drawing_through import DRAWN_TYPES, draw_through, is_surely_drawn, step_back
from connect_app.documents.examination import Examination
from connect_app.documents.hybrid import find_embedded_xml, list_files, read_file
from connect_app.documents.inspecting import examine
from connect_app.documents.page_images import draw_logo, draw_page
from connect_app.documents.page_marks import read_page
from connect_app.documents.programs import without_files
from connect_app.documents.shown_pages import NotShown, shown_text
from connect_app.documents.signatures import recognise_file
from connect_app.documents.told_errors import Answer, told, told_unreadable
from connect_app.domain.channel import PDF
from connect_app.domain.errors import ConnectError
from connect_app.domain.saying import to_json
from connect_app.system.serving import Limits, serve

MEMORY_ABOVE_BASE = 200 * 1024 * 1024
"""Bytes of address space that a document may take beyond what the idle process has."""

AT_ONCE_S = 0.1
"""Many files are looked at for so long at a time, so that nobody else waits long for this process."""


def main() -> int:
    """Serve requests until the parent ends or has none for a while; return the exit code."""
    return serve(_answer, Limits(MEMORY_ABOVE_BASE))


def _answer(request: dict[str, Any], _payload: bytes) -> Answer:
    try:
        return _ACTS[request["act"]](Path(request.get("path", "")), request)
    except ConnectError as error:
        return told(error)
    except OSError as error:
        if error.errno == errno.ENOMEM:
            raise MemoryError from error
        return told_unreadable(error)


def _examine(path: Path, request: dict[str, Any]) -> Answer:
    return _as_json(examine(path, request["filename"])), b""


def _as_json(found: Examination) -> dict[str, Any]:
    detail = found.problem_detail
    return {**dataclasses.asdict(found), "problem_detail": to_json(detail) if detail else None}


def _embedded_xml(path: Path, _request: dict[str, Any]) -> Answer:
    found = find_embedded_xml(path)
    return ({"name": found[0]}, found[1]) if found else ({"name": None}, b"")


def _embedded_files(path: Path, _request: dict[str, Any]) -> Answer:
    found = list_files(path)
    heads = [
        {
            "name": one.name,
            "folder": one.folder,
            "size": one.size,
            "is_data": one.is_data,
            "is_damaged": one.is_damaged,
            "is_here": one.content is not None,
        }
        for one in found.files
    ]
    payload = b"".join(one.content or b"" for one in found.files)
    told = {"is_collection": found.is_collection, "is_signed": found.is_signed, "rivals": list(found.rivals)}
    return {"files": heads, **told}, payload


def _embedded_file(path: Path, request: dict[str, Any]) -> Answer:
    return {}, read_file(path, request["number"])


def _draw(path: Path, request: dict[str, Any]) -> Answer:
    image = draw_page(path, request["page"], request["width_px"])
    size = {"width": image.width, "height": image.height, "page": image.page, "pages": image.pages}
    return size, image.rgba


def _logo(path: Path, _request: dict[str, Any]) -> Answer:
    image = draw_logo(path)
    return {"width": image.width, "height": image.height}, image.png


_TEXT_PAGES, _TEXT_LENGTH = 20, 200_000


def _text(path: Path, _request: dict[str, Any]) -> Answer:
    try:
        return {}, shown_text(path, _TEXT_PAGES, _TEXT_LENGTH).encode("utf-8", "replace")
    except NotShown:
        return {}, b""


def _read_page(path: Path, request: dict[str, Any]) -> Answer:
    return dataclasses.asdict(read_page(path, request["page"], text=request["text"], codes=request["codes"])), b""


def _without_files(path: Path, request: dict[str, Any]) -> Answer:
    with path.open("rb") as file:
        return {}, without_files(file, request["sha256s"])


def _draw_through(path: Path, request: dict[str, Any]) -> Answer:
    _step_back_once()
    return {"next": draw_through(path, request["first"])}, b""


def _look_at_many(_path: Path, request: dict[str, Any]) -> Answer:
    """Look at the first of these files, for a moment: None for one that has to be looked at by itself."""
    until = time.monotonic() + AT_ONCE_S
    found: list[dict[str, Any] | None] = []
    for name, filename, reads in request["files"]:
        found.append(_look_at(Path(name), filename, reads=reads))
        if time.monotonic() > until:
            break
    return {"found": found}, b""


def _look_at(path: Path, filename: str, *, reads: bool) -> dict[str, Any] | None:
    seen = examine(path, filename)
    if seen.problem is not None:
        return None
    text = ""
    if reads and seen.media_type == PDF:
        with contextlib.suppress(NotShown):
            text = shown_text(path, _TEXT_PAGES, _TEXT_LENGTH)
    is_drawn = seen.media_type in DRAWN_TYPES and is_surely_drawn(path, seen.media_type)
    return {"examination": _as_json(seen), "text": text, "is_drawn": is_drawn}


def _draw_many(_path: Path, request: dict[str, Any]) -> Answer:
    """Draw the first of these files, for a moment: False for one that has to be drawn by itself."""
    _step_back_once()
    until = time.monotonic() + AT_ONCE_S
    found: list[bool] = []
    for name in request["files"]:
        path = Path(name)
        found.append(is_surely_drawn(path, recognise_file(path)))
        if time.monotonic() > until:
            break
    return {"found": found}, b""


_step_back_once = cache(step_back)

_ACTS: dict[str, Callable[[Path, dict[str, Any]], Answer]] = {
    "examine": _examine,
    "embedded_xml": _embedded_xml,
    "embedded_files": _embedded_files,
    "embedded_file": _embedded_file,
    "page_image": _draw,
    "logo": _logo,
    "text": _text,
    "read_page": _read_page,
    "without_files": _without_files,
    "draw_through": _draw_through,
    "look_at_many": _look_at_many,
    "draw_many": _draw_many,
}


if __name__ == "__main__":
    sys.exit(main())
