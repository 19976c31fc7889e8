"""Page pictures of invoices and attachments, made in the documents' own process and kept while the program runs."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from connect_app.domain.errors import FixData
from connect_app.domain.filenames import safe_filename
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause

if TYPE_CHECKING:
    from connect_app.documents.mending.mender import DocumentMender
    from connect_app.documents.page_images import PageImage
    from connect_app.documents.worker import DocumentWorker

MAX_FILES = 40
MAX_PICTURES = 30


@dataclass(frozen=True, slots=True)
class PageSource:
    """Where pages come from. ``key`` names the document's bytes; ``fetch`` writes them into a path."""

    key: str
    title: str
    fetch: Callable[[Path], None]


def source_of_file(path: Path, title: str) -> PageSource:
    """Return a source for a file of this computer."""

    def fetch(target: Path) -> None:
        try:
            shutil.copyfile(path, target)
        except OSError as error:
            raise FixData("file_unreadable", say("file_unreadable", name=path.name)) from error

    return PageSource(f"file:{path}", title, fetch)


def source_of_bytes(content: bytes, key: str, title: str) -> PageSource:
    """Return a source for a document that is at hand; ``key`` names its bytes."""

    def fetch(target: Path) -> None:
        target.write_bytes(content)

    return PageSource(key, title, fetch)


class Pages:
    """Turns documents into page pictures, off the GUI thread. Thread-safe; nothing starts before the first picture.

    Fetched documents and pictures are kept, the longest unused going first; `close` removes all of it from the disk.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._worker: DocumentWorker | None = None
        self._mender: DocumentMender | None = None
        self._files: OrderedDict[str, Path] = OrderedDict()
        self._pictures: OrderedDict[tuple[str, int, int], PageImage] = OrderedDict()
        self._made = 0

    def picture(self, source: PageSource, page: int, width_px: int) -> PageImage:
        """Return a page (from 0) as a picture so many pixels wide. Raises ConnectError if it cannot be shown."""
        key = (source.key, page, width_px)
        with self._lock:
            if key in self._pictures:
                self._pictures.move_to_end(key)
                return self._pictures[key]
        path = self.file(source)
        image = self.worker().page_image(path, page, width_px)
        with self._lock:
            self._pictures[key] = image
            while len(self._pictures) > MAX_PICTURES:
                self._pictures.popitem(last=False)
        return image

    def file(self, source: PageSource) -> Path:
        """Return the document as a file of ours, fetched if it is not there yet. To be read only."""
        with self._lock:
            path = self._files.get(source.key)
            if path is not None:
                self._files.move_to_end(source.key)
                return path
            self._made += 1
            path = Path(self._own_folder()) / f"{self._made}"
        source.fetch(path)
        with self._lock:
            self._files[source.key] = path
            old = [self._files.popitem(last=False)[1] for _ in range(len(self._files) - MAX_FILES)]
        for stale in old:
            stale.unlink(missing_ok=True)
        return path

    def new_folder(self) -> Path:
        """Return a folder of its own for something that is made here; it goes at the end."""
        with self._lock:
            return Path(tempfile.mkdtemp(dir=self._own_folder()))

    def _own_folder(self) -> str:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="connect-pages-", ignore_cleanup_errors=True)
        return self._folder.name

    def named_copy(self, source: PageSource, name: str) -> Path:
        """Return a copy under its own name, to be shown by another program; it cannot be written, and goes at the end.

        Raises ConnectError if the document cannot be fetched, FixData ``not_saved`` if there is no room for it.
        """
        path = self.file(source)
        try:
            copy = self.new_folder() / (safe_filename(name))
            shutil.copyfile(path, copy)
            copy.chmod(0o400)
        except OSError as error:
            raise FixData("not_saved", say("not_saved", name=name, cause=cause(error))) from error
        return copy

    def forget(self, key: str) -> None:
        """Forget what was made of a document whose bytes have changed."""
        with self._lock:
            path = self._files.pop(key, None)
            for known in [known for known in self._pictures if known[0] == key]:
                del self._pictures[known]
        if path is not None:
            path.unlink(missing_ok=True)

    def worker(self) -> DocumentWorker:
        """Return the process that opens documents, started where it is first needed."""
        from connect_app.documents.worker import DocumentWorker

        with self._lock:
            if self._worker is None:
                self._worker = DocumentWorker()
            return self._worker

    def mender(self) -> DocumentMender:
        """Return the process that mends documents, started where it is first needed."""
        from connect_app.documents.mending.mender import DocumentMender

        with self._lock:
            if self._mender is None:
                self._mender = DocumentMender()
            return self._mender

    def close(self) -> None:
        """End the processes and remove what was fetched."""
        with self._lock:
            worker, self._worker = self._worker, None
            mender, self._mender = self._mender, None
            folder, self._folder = self._folder, None
            self._files.clear()
            self._pictures.clear()
        if worker is not None:
            worker.close()
        if mender is not None:
            mender.close()
        if folder is not None:
            folder.cleanup()
