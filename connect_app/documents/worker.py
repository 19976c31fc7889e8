"""The worker: documents from outside are opened in a child process with limits on memory and time."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from connect_app.documents.examination import Examination, join, measure
from connect_app.documents.page_images import LogoImage, PageImage
from connect_app.documents.page_marks import PageMarks
from connect_app.documents.pdf_files import PdfFile, PdfFiles
from connect_app.documents.signatures import recognise_file
from connect_app.documents.told_errors import raise_told
from connect_app.domain.attachment import DocumentFacts
from connect_app.domain.errors import Bug, ConnectError, FileRefused, FixData, TryLater
from connect_app.domain.saying import from_json, say
from connect_app.system.limited_child import ChildEnded, End, LimitedChild

INSPECT_LIMIT_S = 2.5
DRAW_LIMIT_S = 10.0
FROZEN_COMMAND = "document-worker"
"""In a packaged program, which has no Python beside it, the first argument that starts the child's `main`."""


@dataclass(frozen=True, slots=True)
class LookRequest:
    """A file to look at: where it lies (an absolute path), its name, size and SHA-256, and whether to read its text."""

    path: Path
    filename: str
    size: int
    sha256: str
    reads: bool


@dataclass(frozen=True, slots=True)
class Look:
    """What was found out of a document at once: its facts, what can be read on its first pages, whether it is drawn."""

    facts: DocumentFacts
    text: str
    is_drawn: bool
    """Whether all of its pages were drawn without any doubt; False says nothing."""


class DocumentWorker:
    """Opens documents in a child process. Thread-safe: one document at a time, the others wait their turn.

    The child starts with the first call, ends when idle, and is started again after it crashed or was stopped.
    Use it as a context manager, or call `close`.
    """

    def __init__(self) -> None:
        self._child = LimitedChild("connect_app.documents.child", FROZEN_COMMAND)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child; a later call starts a new one."""
        self._child.close()

    def inspect(self, path: Path, filename: str) -> DocumentFacts:
        """Return all that is known of a document; one that crashes or hangs its reader is ``damaged``.

        ``filename`` is the clerk's name for it. Raises OSError or TryLater if the file cannot be read just now.
        """
        size, sha256 = measure(path)
        request = {"act": "examine", "path": str(path.resolve()), "filename": filename}
        try:
            answer, _ = self._ask(request, INSPECT_LIMIT_S)
        except FixData as error:
            return join(
                size, sha256, Examination(recognise_file(path), problem=error.code, problem_detail=error.sentence)
            )
        return join(size, sha256, _examination(answer))

    def look_at_many(self, files: Sequence[LookRequest]) -> list[Look | None]:
        """Look at the first of these files, at least at one; None where `inspect` has to.


        That is whatever has a fault, and all of them where the child cannot go through them: it says nothing of one.
        """
        request = {"act": "look_at_many", "files": [(str(one.path), one.filename, one.reads) for one in files]}
        found = self._found(request, INSPECT_LIMIT_S)
        if found is None:
            return [None] * len(files)
        return [
            one and Look(join(file.size, file.sha256, _examination(one["examination"])), one["text"], one["is_drawn"])
            for file, one in zip(files, found, strict=False)
        ]

    def draw_many(self, paths: Sequence[Path]) -> list[bool]:
        """Draw the first of these files, at least one; False where `draw_through` has to say it."""
        found = self._found({"act": "draw_many", "files": [str(path.resolve()) for path in paths]}, DRAW_LIMIT_S)
        return [False] * len(paths) if found is None else found

    def _found(self, request: dict[str, Any], limit_s: float) -> list[Any] | None:
        """Return what a request about many files found, None where there is no answer for all of them."""
        try:
            answer, _ = self._child.ask(request, limit_s=limit_s)
        except ChildEnded:
            return None
        found = answer.get("found")
        return found if isinstance(found, list) and found else None

    def embedded_xml(self, path: Path) -> tuple[str, bytes] | None:
        """Return name and bytes of the XML in a hybrid PDF, None if there is none.

        Raises FileRefused ``encrypted_pdf``, ``damaged_pdf`` or ``too_large``.
        """
        try:
            answer, content = self._ask({"act": "embedded_xml", "path": str(path.resolve())}, INSPECT_LIMIT_S)
        except FixData as error:
            code = "damaged_pdf" if error.code == "damaged" else error.code
            raise FileRefused(code, error.sentence) from error
        return (answer["name"], content) if answer["name"] is not None else None

    def embedded_files(self, path: Path) -> PdfFiles:
        """Return all files inside a PDF; of large ones the bytes have to be asked for with `embedded_file`.

        Raises FileRefused as `embedded_xml`.
        """
        try:
            answer, payload = self._ask({"act": "embedded_files", "path": str(path.resolve())}, INSPECT_LIMIT_S)
        except FixData as error:
            raise FileRefused("damaged_pdf" if error.code == "damaged" else error.code, error.sentence) from error
        files, at = [], 0
        for head in answer["files"]:
            length = head["size"] if head.pop("is_here") else -1
            content = payload[at : at + length] if length >= 0 else None
            at += max(length, 0)
            files.append(PdfFile(content=content, **head))
        return PdfFiles(tuple(files), answer["is_collection"], answer["is_signed"], tuple(answer["rivals"]))

    def embedded_file(self, path: Path, number: int) -> bytes:
        """Return the bytes of one file of `embedded_files`, by its place there; raises FileRefused."""
        request = {"act": "embedded_file", "path": str(path.resolve()), "number": number}
        try:
            return self._ask(request, INSPECT_LIMIT_S)[1]
        except FixData as error:
            raise FileRefused("damaged_pdf" if error.code == "damaged" else error.code, error.sentence) from error

    def text(self, path: Path) -> str:
        """Return what can be read on the first pages of a PDF; empty where it cannot be shown in time."""
        try:
            return self._ask({"act": "text", "path": str(path.resolve())}, INSPECT_LIMIT_S)[1].decode()
        except FixData:
            return ""

    def read_page(self, path: Path, page: int, *, text: bool = True, codes: bool = True) -> PageMarks:
        """Return the words and the codes on a page (from 0); nothing where it cannot be shown in time."""
        request = {"act": "read_page", "path": str(path.resolve()), "page": page, "text": text, "codes": codes}
        try:
            told, _ = self._ask(request, DRAW_LIMIT_S)
        except FixData:
            return PageMarks()
        return PageMarks(told["text"], tuple(told["codes"]), told["pages"])

    def without_files(self, path: Path, sha256s: Collection[str]) -> bytes:
        """Return a PDF without the files inside it that have these hashes; raises FixData ``cannot_take_out``."""
        request = {"act": "without_files", "path": str(path.resolve()), "sha256s": sorted(sha256s)}
        return self._ask(request, DRAW_LIMIT_S)[1]

    def page_image(self, path: Path, page: int, width_px: int) -> PageImage:
        """Return a page (from 0) as a picture ``width_px`` pixels wide.

        Raises FixData ``no_preview``, ``too_many_pixels`` or ``damaged``.
        """
        request = {"act": "page_image", "path": str(path.resolve()), "page": page, "width_px": width_px}
        answer, rgba = self._ask(request, DRAW_LIMIT_S)
        return PageImage(answer["width"], answer["height"], answer["page"], answer["pages"], rgba)

    def logo(self, path: Path) -> LogoImage:
        """Return a picture as it goes into mails: upright, small, with its transparency, a PNG.

        Raises FixData ``not_a_picture``, ``damaged`` or ``too_many_pixels``.
        """
        answer, png = self._ask({"act": "logo", "path": str(path.resolve())}, INSPECT_LIMIT_S)
        return LogoImage(answer["width"], answer["height"], png)

    def draw_through(self, path: Path, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Draw every page of a document; give up when ``is_wanted`` says no between two of them.

        Raises FixData ``damaged`` or ``too_many_pixels`` for what cannot be drawn, or takes too much time or memory,
        and TryLater where the computer has none to give. Use a worker of its own for it: it takes its time.
        """
        first: int | None = 0
        while first is not None and is_wanted():
            request = {"act": "draw_through", "path": str(path.resolve()), "first": first}
            answer, _ = self._ask(request, DRAW_LIMIT_S)
            first = answer["next"]

    def child_cpu_s(self) -> float:
        """Return the CPU time (s) that the running child has used, 0 if there is none; to measure by, on Linux."""
        return self._child.cpu_s()

    def _ask(self, request: dict[str, Any], limit_s: float) -> tuple[dict[str, Any], bytes]:
        try:
            answer, payload = self._ask_twice(request, limit_s)
            if _tells_of_damage(answer):
                # A read that failed once looks like damage, too: only what is found again is a verdict.
                answer, payload = self._ask_twice(request, limit_s)
        except ChildEnded as end:
            raise _as_error(end.how, limit_s) from end
        raise_told(answer)
        return answer, payload

    def _ask_twice(self, request: dict[str, Any], limit_s: float) -> tuple[dict[str, Any], bytes]:
        try:
            return self._child.ask(request, limit_s=limit_s)
        except ChildEnded as end:
            if end.how in (End.TOO_SLOW, End.NO_TIME):  # the caller has waited long enough
                raise
            # It may have been ended from outside, or what it needed was not there for a moment: once more.
            return self._child.ask(request, limit_s=limit_s)


def _examination(told: dict[str, Any]) -> Examination:
    dpi, sizes = told["dpi"], told["page_sizes_pt"]
    lists = {"dpi": tuple(dpi) if dpi else None, "page_sizes_pt": tuple((width, height) for width, height in sizes)}
    detail = told["problem_detail"]
    return Examination(**{**told, **lists, "problem_detail": from_json(detail) if detail else None})


def _tells_of_damage(answer: dict[str, Any]) -> bool:
    code = answer["error"][1] if "error" in answer else answer.get("problem")
    return code in ("damaged", "damaged_pdf")


def _as_error(how: End, limit_s: float) -> ConnectError:
    """Return what a lost child says: of the file only what the file did."""
    if how is End.TOO_SLOW:
        return _too_slow(limit_s)
    if how is End.TOO_LARGE:
        return FixData("damaged", say("damaged.takes_memory"))
    if how is End.CRASHED:
        return FixData("damaged", say("damaged.reader_fails"))
    if how is End.NO_TIME:
        return TryLater("worker_busy", say("worker_busy"))
    if how in (End.NO_ROOM, End.STOPPED):
        return TryLater(
            "short_of_memory",
            say("short_of_memory.examining"),
        )
    return Bug("worker_broken", say("worker_broken"))


def _too_slow(limit_s: float) -> FixData:
    return FixData("damaged", say("damaged.too_slow", seconds=limit_s))
