"""What is found out about a document: its measure (size and hash) and the examination of its structure."""

import hashlib
import mmap
from dataclasses import dataclass
from pathlib import Path

from connect_app.domain.attachment import DocumentFacts
from connect_app.domain.channel import PRINT_DEFAULT
from connect_app.domain.saying import Sentence, say

MAX_PIXELS = PRINT_DEFAULT.max_pixels
"""Pixels of one picture or page that are still decoded: Pillow's own limit for a decompression bomb."""

Resolution = tuple[float, float]
Bytes = bytes | mmap.mmap


@dataclass(frozen=True, slots=True)
class Examination:
    """The fields of `DocumentFacts` that are read from the structure; the words there hold here too."""

    media_type: str
    pages: int | None = None
    dpi: Resolution | None = None
    dpi_page: int | None = None
    page_sizes_pt: tuple[tuple[float, float], ...] = ()
    problem: str | None = None
    problem_detail: str | None = None
    is_restricted: bool = False
    is_signed: bool = False
    inner_files: int = 0
    is_collection: bool = False


def damaged(media_type: str, what: Sentence) -> Examination:
    """Return the verdict on a damaged file; ``what`` says how far it is damaged."""
    detail = say("damaged.so_far", what=what)
    return Examination(media_type, problem="damaged", problem_detail=detail)


def too_many_pixels(media_type: str, width: int, height: int, pages: int | None = None) -> Examination:
    """Return the verdict on a picture with more pixels than ``MAX_PIXELS``."""
    detail = say("too_many_pixels.picture", width=width, height=height)
    return Examination(media_type, pages, problem="too_many_pixels", problem_detail=detail)


def worst_resolution(resolutions: list[Resolution | None]) -> tuple[Resolution | None, int]:
    """Return the resolution that decides and its page (from 1): None of the first page that does not say one, else
    the farthest from the printer's.
    """
    wanted = PRINT_DEFAULT.required_dpi or 0
    for page, resolution in enumerate(resolutions, start=1):
        if resolution is None:
            return None, page
    known = [(resolution, page) for page, resolution in enumerate(resolutions, start=1) if resolution is not None]
    return max(known, key=lambda one: max(abs(value - wanted) for value in one[0]))


def measure(path: Path) -> tuple[int, str]:
    """Return size in bytes and SHA-256 (hex) of a file, read once."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
        return file.tell(), digest.hexdigest()


def join(size: int, sha256: str, examination: Examination) -> DocumentFacts:
    """Return the facts made of a measure and an examination of the same file."""
    return DocumentFacts(
        size=size,
        sha256=sha256,
        media_type=examination.media_type,
        pages=examination.pages,
        dpi=examination.dpi,
        dpi_page=examination.dpi_page,
        page_sizes_pt=examination.page_sizes_pt,
        problem=examination.problem,
        problem_detail=examination.problem_detail,
        is_restricted=examination.is_restricted,
        is_signed=examination.is_signed,
        inner_files=examination.inner_files,
        is_collection=examination.is_collection,
    )
