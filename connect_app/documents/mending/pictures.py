"""Pictures become PDF: their own compressed data where a PDF can hold them, else the gentlest new form of them.

JPEG streams and Group 4 pages go over bit by bit. A picture that says a believable resolution keeps its size in
millimetres; any other, and what is larger than A4, is fitted on an A4 page.
"""

import io
from collections.abc import Callable, Iterator

import img2pdf  # type: ignore[import-untyped]
from PIL import Image, ImageOps, ImageSequence

from connect_app.documents.examination import MAX_PIXELS
from connect_app.documents.mending.steps import WHOLE, Mended, Step
from connect_app.documents.page_images import know_heic
from connect_app.documents.printing import tiff_to_pdf
from connect_app.documents.tiff_structure import examine_tiff
from connect_app.domain.attachment import fits_paper
from connect_app.domain.channel import A4_PT, JPEG, PDF, TIFF
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

JPEG_QUALITY = 92
"""For pictures that were compressed with losses before, in a way that no PDF can hold; nobody sees the difference."""

_MARGIN_PT = 28.0
_TRUSTED_DPI = (100.0, 2400.0)
"""A picture that says another resolution says what the camera's maker wrote, and not how large it was."""
_LEAST_DPI = 150.0
_MAX_PICTURES = 200
_LOSSY = frozenset({"image/heic", "image/avif", "image/webp"})
_UPRIGHT = 1
_ORIENTATION = 0x0112
_TURNED_BY_PDF = frozenset({1, 3, 6, 8})
"""The orientations (EXIF) that a PDF page can have; the others are mirrored."""


def picture_to_pdf(data: bytes, media_type: str) -> Mended:
    """Return a picture, or all pictures of the file, as PDF; raises FixData ``damaged`` or ``too_many_pixels``."""
    try:
        if media_type == TIFF:
            return _tiff(data)
        if media_type == JPEG and (kept := _kept_jpeg(data)) is not None:
            return kept
        return _decoded(data, media_type)
    except Image.DecompressionBombError as error:
        raise FixData("too_many_pixels", say("too_many_pixels.to_change")) from error
    except _FOREIGN as error:
        raise FixData("damaged", say("damaged.picture_end")) from error


_FOREIGN = (
    OSError,
    ValueError,
    TypeError,
    KeyError,
    SyntaxError,
    EOFError,
    RuntimeError,
    img2pdf.ImageOpenError,
    img2pdf.JpegColorspaceError,
    img2pdf.NegativeDimensionError,
    img2pdf.UnsupportedColorspaceError,
)


def _tiff(data: bytes) -> Mended:
    found = examine_tiff(data)
    if found.problem is not None:
        raise FixData(found.problem, found.problem_detail or say("damaged.picture"))
    if found.dpi is None or any(not fits_paper(size, A4_PT) for size in found.page_sizes_pt) or _is_untrue(found.dpi):
        frames = list(_frames(data))
        return Mended(_pdf_of(frames), PDF, (Step("fitted", say("mended.fitted")),))
    return Mended(tiff_to_pdf(data), PDF, (WHOLE,))


def _is_untrue(dpi: tuple[float, float]) -> bool:
    return any(not _TRUSTED_DPI[0] <= value <= _TRUSTED_DPI[1] for value in dpi)


def _kept_jpeg(data: bytes) -> Mended | None:
    """Return a JPEG whose data go into the PDF as they are; None for one that a PDF cannot show so."""
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as picture:
        _check_size(picture)
        if picture.getexif().get(_ORIENTATION, _UPRIGHT) not in (*_TURNED_BY_PDF, 0) or picture.mode not in (
            "L",
            "RGB",
            "CMYK",
        ):
            return None
        picture.load()
    content = img2pdf.convert(data, layout_fun=_layout(), rotation=img2pdf.Rotation.ifvalid, nodate=True)
    return Mended(content, PDF, (WHOLE,))


def _decoded(data: bytes, media_type: str) -> Mended:
    frames, notes = [], []
    is_lossy = media_type in _LOSSY or media_type == JPEG
    with _opened(data, media_type) as picture:
        count = getattr(picture, "n_frames", 1)
        is_film = media_type != "image/heic" and count > 1
        for frame in ImageSequence.Iterator(picture):
            _check_size(frame)
            frames.append(_frame_bytes(ImageOps.exif_transpose(frame), is_lossy=is_lossy, dpi=picture.info.get("dpi")))
            if is_film or len(frames) == _MAX_PICTURES:
                break
    if is_film or count > len(frames):
        sentence = say("mended.first_pictures", count=count, taken=len(frames))
        notes.append(Step("first_pictures", sentence))
    done = Step("recompressed", say("mended.recompressed")) if is_lossy else None
    return Mended(_pdf_of(frames), PDF, (done or WHOLE, *notes))


def _opened(data: bytes, media_type: str) -> Image.Image:
    if media_type == "image/heic":
        know_heic()
        return Image.open(io.BytesIO(data), formats=("HEIF",))
    return Image.open(io.BytesIO(data), formats=(media_type.rpartition("/")[2].upper(),))


def _frames(data: bytes) -> Iterator[bytes]:
    with Image.open(io.BytesIO(data), formats=("TIFF",)) as picture:
        for frame in ImageSequence.Iterator(picture):
            _check_size(frame)
            frame.load()
            yield _frame_bytes(frame, is_lossy=picture.info.get("compression") in ("jpeg", "tiff_jpeg"), dpi=None)


def _check_size(picture: Image.Image) -> None:
    if picture.width * picture.height > MAX_PIXELS:
        raise Image.DecompressionBombError
    if 0 in picture.size:
        raise ValueError("no pixels")


def _frame_bytes(frame: Image.Image, *, is_lossy: bool, dpi: tuple[float, float] | None) -> bytes:
    """Return one picture as bytes that img2pdf puts into a PDF as they are."""
    frame = _on_white(frame)
    buffer = io.BytesIO()
    known = {"dpi": dpi} if dpi and all(dpi) else {}
    if frame.mode == "1":
        frame.save(buffer, "TIFF", compression="group4", **known)
    elif is_lossy:
        frame.save(buffer, "JPEG", quality=JPEG_QUALITY, **known)
    else:
        frame.save(buffer, "PNG", **known)
    return buffer.getvalue()


def _on_white(frame: Image.Image) -> Image.Image:
    """Return a picture in a mode that every PDF shows; what is see-through is white."""
    if frame.mode in ("LA", "PA", "RGBA", "RGBa", "La") or "transparency" in frame.info:
        colours = frame.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", colours.size, "white"), colours).convert("RGB")
    if frame.mode.startswith("I;16"):
        return frame.point(lambda value: value / 256).convert("L")
    if frame.mode in ("I", "F"):
        low, high = frame.getextrema()
        assert isinstance(low, int | float) and isinstance(high, int | float)
        width = (high - low) or 1
        return frame.point(lambda value: (value - low) * 255 / width).convert("L")
    return frame if frame.mode in ("1", "L", "RGB", "CMYK") else frame.convert("RGB")


def _pdf_of(frames: list[bytes]) -> bytes:
    if not frames:
        raise ValueError("no pictures")
    content = img2pdf.convert(frames, layout_fun=_layout(), nodate=True)
    assert isinstance(content, bytes)
    return content


Layout = Callable[[int, int, tuple[float, float]], tuple[float, float, float, float]]


def _layout() -> Layout:
    """Return img2pdf's question for width and height (points) of a page and of the picture on it."""

    def lay_out(width_px: int, height_px: int, dpi: tuple[float, float]) -> tuple[float, float, float, float]:
        width, height = width_px * 72 / dpi[0], height_px * 72 / dpi[1]
        if not _is_untrue(dpi) and fits_paper((width, height), A4_PT):
            return width, height, width, height
        ratio = width / height
        page = A4_PT if ratio <= 1 else (A4_PT[1], A4_PT[0])
        room = page[0] - 2 * _MARGIN_PT, page[1] - 2 * _MARGIN_PT
        width = min(room[0], room[1] * ratio, width_px * 72 / _LEAST_DPI)
        return page[0], page[1], width, width / ratio

    return lay_out
