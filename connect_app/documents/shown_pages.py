"""What PDFium shows of a PDF: it decides whether a document is whole, since it is what readers see it with."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

_MAX_PAGES = 100_000

_lock = Lock()
"""PDFium is not thread-safe: one document at a time in a process."""


class NotShown(Exception):
    """PDFium cannot show the document, or not all of its pages."""


class NeedsPassword(NotShown):
    """It opens only with a password."""


@contextmanager
def opened(source: Path | bytes) -> Iterator[Any]:
    """Open a PDF with PDFium, alone in this process; raises `NeedsPassword` or `NotShown`, also for what happens in it.

    PDFium reports as "incorrect password" what has no pages, too; such a document is merely `NotShown`.
    """
    import pypdfium2  # type: ignore[import-untyped]
    from pypdfium2 import raw

    with _lock:
        try:
            with pypdfium2.PdfDocument(source) as pdf:
                yield pdf
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD and _is_encrypted(source):
                raise NeedsPassword from error
            raise NotShown(str(error)) from error
        except (ValueError, ZeroDivisionError, OSError) as error:
            raise NotShown(str(error)) from error


def _is_encrypted(source: Path | bytes) -> bool:
    return b"/Encrypt" in (source if isinstance(source, bytes) else source.read_bytes())


def shown_sizes(source: Path | bytes) -> list[tuple[float, float]]:
    """Return width and height (points) of each page, as it is displayed; raises `NotShown` if one cannot be loaded."""
    with opened(source) as pdf:
        count = len(pdf)
        if not 0 < count <= _MAX_PAGES:
            raise NotShown(f"{count} pages")
        return [_size(pdf, index) for index in range(count)]


def _size(pdf: Any, index: int) -> tuple[float, float]:
    page = pdf[index]
    try:
        width, height = page.get_size()
        if width <= 0 or height <= 0:
            raise NotShown(f"page {index + 1} has no size")
        return round(width, 2), round(height, 2)
    finally:
        page.close()


def shown_text(source: Path | bytes, pages: int, longest: int) -> str:
    """Return the text of the first ``pages`` pages, at most about ``longest`` characters; raises `NotShown`."""
    found: list[str] = []
    with opened(source) as pdf:
        for index in range(min(pages, len(pdf))):
            page = pdf[index]
            text = page.get_textpage()
            found.append(str(text.get_text_range(0, min(text.count_chars(), longest))))
            text.close()
            page.close()
    return "\n".join(found)
