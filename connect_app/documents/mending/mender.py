"""The mender: documents that do not fit are made to fit, in child processes under limits."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from connect_app.documents.mending.mail_heads import is_mail
from connect_app.documents.mending.office import office_to_pdf
from connect_app.documents.mending.steps import Fix, Mended, Step
from connect_app.documents.signatures import HEAD_SIZE
from connect_app.documents.told_errors import raise_told
from connect_app.domain.attachment import DocumentFacts
from connect_app.domain.channel import CSV, PDF
from connect_app.domain.errors import Bug, ConnectError, FixData, TryLater
from connect_app.domain.media_types import MAIL, OFFICE_ENDINGS
from connect_app.domain.saying import from_json, say
from connect_app.system.limited_child import ChildEnded, End, LimitedChild

MEND_LIMIT_S = 120.0
FROZEN_COMMAND = "document-mender"
"""In a packaged program, which has no Python beside it, the first argument that starts the child's `main`."""

MAX_SIZE = 300_000_000
"""Bytes of a file that is still mended."""

_TOO_LARGE = say("too_large.to_change")
_TOO_HARD = say("too_slow")


class DocumentMender:
    """Mends documents in a child process. Thread-safe: one document at a time, the others wait their turn."""

    def __init__(self) -> None:
        self._child = LimitedChild("connect_app.documents.mending.child", FROZEN_COMMAND)

    def close(self) -> None:
        """End the child, in the middle of its work, too; a later call starts a new one."""
        self._child.close()

    def mend(
        self,
        path: Path,
        facts: DocumentFacts,
        fix: Fix,
        *,
        limit: int | None = None,
        password: str | None = None,
        quarters: int = 1,
    ) -> Mended:
        """Return a document mended; the file at ``path`` stays as it is.

        ``facts`` are what `DocumentWorker.inspect` says of it; ``limit`` is for `Fix.SHRINK` (bytes), ``password`` for
        `Fix.UNLOCK`, ``quarters`` for `Fix.ROTATE` (of a circle, clockwise). Raises FixData with the reason why it
        cannot be done and what helps, and TryLater where the computer has no time or room for it.
        """
        if facts.size > MAX_SIZE:
            raise FixData("too_large_to_mend", _TOO_LARGE)
        request: dict[str, Any] = {"path": str(path.resolve()), "fix": fix.value, "media_type": facts.media_type}
        request |= {"limit": limit, "password": password, "quarters": quarters}
        if facts.media_type == CSV and is_mail(_head(path)):  # whose lines may look like columns
            request["media_type"] = MAIL
        elif facts.media_type in OFFICE_ENDINGS:
            return self._mend_office(path, facts, request)
        return self._ask(request, b"")

    def _mend_office(self, path: Path, facts: DocumentFacts, request: dict[str, Any]) -> Mended:
        pdf = office_to_pdf(path, OFFICE_ENDINGS[facts.media_type], MEND_LIMIT_S)
        done = (Step("converted_by_office", say("mended.by_office")),)
        if request["fix"] == Fix.CONVERT_TO_PDF:
            return Mended(pdf, PDF, done)
        after = self._ask({**request, "media_type": PDF}, pdf)
        return Mended(after.content, after.media_type, (*done, *after.done))

    def cut(self, path: Path, media_type: str, parts: Sequence[tuple[int, int]]) -> list[bytes]:
        """Return pages of a PDF or a picture as PDFs: the first page (from 0) and the one after the last of each.

        Raises as `mend`.
        """
        if path.stat().st_size > MAX_SIZE:
            raise FixData("too_large_to_mend", _TOO_LARGE)
        request = {"path": str(path.resolve()), "media_type": media_type, "parts": [list(part) for part in parts]}
        answer, content = self._answer(request, b"")
        made, at = [], 0
        for size in answer["sizes"]:
            made.append(content[at : at + size])
            at += size
        return made

    def _ask(self, request: dict[str, Any], payload: bytes) -> Mended:
        answer, content = self._answer(request, payload)
        done = tuple(Step(one["code"], from_json(one["sentence"])) for one in answer["done"])
        return Mended(content, answer["media_type"], done)

    def _answer(self, request: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], bytes]:
        try:
            answer, content = self._child.ask(request, payload, limit_s=MEND_LIMIT_S, patience=2.0)
        except ChildEnded as end:
            raise _as_error(end.how) from end
        raise_told(answer)
        return answer, content


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD_SIZE)


def _as_error(how: End) -> ConnectError:
    if how in (End.TOO_SLOW, End.TOO_LARGE):
        return FixData("too_large_to_mend", _TOO_HARD)
    if how is End.CRASHED:
        return FixData("damaged", say("damaged.reader_fails"))
    if how is End.BROKEN:
        return Bug("worker_broken", say("worker_broken.mending"))
    return TryLater("worker_busy", say("worker_busy.mending"))
