"""Making a PDF small enough, by the gentlest step that suffices.

First what nobody sees: equal streams once, packed well, black and white as Group 4, no thumbnails and private data.
Then pictures are compressed anew, then shown with fewer pixels; never under 150 DPI, at which a scan can still be read.
"""

import io
from dataclasses import dataclass
from hashlib import sha256

import img2pdf  # type: ignore[import-untyped]
import pikepdf
from pikepdf import Array, Dictionary, Name, PdfImage, Stream
from PIL import Image

from connect_app.documents.examination import MAX_PIXELS
from connect_app.documents.mending.placed_pictures import placed_pictures
from connect_app.documents.mending.steps import Mended, Step
from connect_app.documents.pdf_structure import FOREIGN_ERRORS, limit_qpdf
from connect_app.domain.channel import PDF
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

LEAST_DPI = 150


@dataclass(frozen=True, slots=True)
class _Step:
    dpi: float
    quality: int


_FULL_COLOURS_FROM = 95
_GENTLE_QUALITIES = (98, 97, 96, _FULL_COLOURS_FROM, 94, 92, 90, 88, 86, 84, 82, 80, 78, 76)
"""In twos: from 92 to 88 a scan of paper with its noise loses more than a fifth. The first are for pictures that were
not compressed so before; of the others they gain nothing.
"""
_STRONG_QUALITIES = (70, 64, 58, 52, 46)
_DPI_STEP = 0.93
"""Each step takes about a seventh of the bytes away, so that little of the limit is left unused."""

_DPI_TOLERANCE = 1.05
_LEAST_BYTES = 4096
_PLAIN_COLOURS = (Name.DeviceGray, Name.DeviceRGB)
_GAIN = 0.9


def shrink(data: bytes, limit: int) -> Mended:
    """Return a PDF of at most ``limit`` bytes; raises FixData ``cannot_shrink``, ``encrypted``, ``damaged``.

    The gentlest step that suffices is taken, so that quality is only given up for what it brings.
    """
    limit_qpdf()
    try:
        packed = _packed(data, None)
        if len(packed) <= limit:
            return Mended(packed, PDF, (Step("packed", say("mended.packed", before=_mb(data), after=_mb(packed))),))
        step, small = _gentlest(data, limit)
        if len(small) <= limit:
            sentence = say("mended.shrunk", dpi=round(step.dpi), before=_mb(data), after=_mb(small))
            return Mended(small, PDF, (Step("made_smaller", sentence),))
    except pikepdf.PasswordError as error:
        raise FixData("encrypted", say("encrypted.unlock_first")) from error
    except FOREIGN_ERRORS as error:
        raise FixData("damaged", say("damaged.repair_first")) from error
    raise FixData("cannot_shrink", say("cannot_shrink", dpi=LEAST_DPI, size=_mb(small)))


def _mb(data: bytes) -> float:
    return round(len(data) / 1_000_000, 2)


def _steps(most_dpi: float) -> list[_Step]:
    """Return all steps from gentle to strong: first the quality goes down a little, then the pixels, then the rest."""
    most_dpi = max(most_dpi, LEAST_DPI)
    steps = [_Step(most_dpi, quality) for quality in _GENTLE_QUALITIES]
    dpi = most_dpi * _DPI_STEP
    while dpi > LEAST_DPI:
        steps.append(_Step(dpi, _GENTLE_QUALITIES[-1]))
        dpi *= _DPI_STEP
    return [*steps, *(_Step(LEAST_DPI, quality) for quality in (_GENTLE_QUALITIES[-1], *_STRONG_QUALITIES))]


def _gentlest(data: bytes, limit: int) -> tuple[_Step, bytes]:
    """Return the first step after which the file fits, or the strongest; with its bytes."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        steps = _steps(max((one.dpi for one in placed_pictures(pdf)), default=LEAST_DPI))
    found = steps[-1], _packed(data, steps[-1])
    if len(found[1]) > limit:
        return found
    low, high = 0, len(steps) - 1
    while low < high:
        middle = (low + high) // 2
        tried = _packed(data, steps[middle])
        if len(tried) <= limit:
            found, high = (steps[middle], tried), middle
        else:
            low = middle + 1
    return found


def _packed(data: bytes, step: _Step | None) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if len(pdf.pages) == 0:
            raise ValueError("no pages")
        _leave_out_unseen(pdf)
        for placed in placed_pictures(pdf):
            if step is None:
                _pack_black_and_white(placed.stream)
            else:
                _recompress(placed.stream, placed.dpi, step)
        _join_equal_streams(pdf)
        buffer = io.BytesIO()
        pdf.remove_unreferenced_resources()
        pdf.save(
            buffer,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            recompress_flate=True,
            deterministic_id=True,
        )
        return buffer.getvalue()


def _leave_out_unseen(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for key in ("/Thumb", "/PieceInfo"):
            if key in page.obj:
                del page.obj[key]
    if "/PieceInfo" in pdf.Root:
        del pdf.Root["/PieceInfo"]


def _join_equal_streams(pdf: pikepdf.Pdf) -> None:
    """Let every page show the same stream where several are equal; fonts and pictures of joined files often are."""
    joined = 0
    while len(same := _equal_streams(pdf)) > joined:  # what names streams is equal once these are
        joined = len(same)
        for one in pdf.objects:
            _point_anew(one, same)


def _equal_streams(pdf: pikepdf.Pdf) -> dict[tuple[int, int], Stream]:
    """Return for each stream that another one equals that other one, if they name the same objects.

    Objects that merely look alike are not the same: two layers of one name, one of them off.
    """
    first: dict[bytes, Stream] = {}
    same: dict[tuple[int, int], Stream] = {}
    for one in pdf.objects:
        if not isinstance(one, Stream) or one.get("/Type") in (Name.XRef, Name.ObjStm):
            continue
        pairs = [(key, value) for key, value in one.items() if key != "/Length"]
        head = repr(
            sorted((key, value.unparse() if isinstance(value, pikepdf.Object) else value) for key, value in pairs)
        )
        mark = sha256(one.read_raw_bytes() + head.encode("utf-8", "replace")).digest()
        known = first.setdefault(mark, one)
        if known is not one and known.objgen != one.objgen:
            same[one.objgen] = known
    return same


def _point_anew(holder: pikepdf.Object, same: dict[tuple[int, int], Stream], depth: int = 0) -> None:
    if depth > 8:
        return
    pairs = list(holder.items()) if isinstance(holder, Dictionary | Stream) else []
    if isinstance(holder, Array):
        pairs = list(enumerate(holder))  # type: ignore[arg-type]
    for key, value in pairs:
        if isinstance(value, Stream):
            if value.objgen in same:
                holder[key] = same[value.objgen]
        elif isinstance(value, Dictionary | Array) and not value.is_indirect:
            _point_anew(value, same, depth + 1)


def _recompress(stream: Stream, dpi: float, step: _Step) -> None:
    """Compress a picture anew, unless that gains nothing or it is of a kind that must stay as it is."""
    before = len(stream.read_raw_bytes())
    width, height = int(stream.get("/Width", 0)), int(stream.get("/Height", 0))
    is_usual = 0 < width * height <= MAX_PIXELS and "/Mask" not in stream and "/ImageMask" not in stream
    if before < _LEAST_BYTES or not is_usual:
        return
    try:
        image = PdfImage(stream)
        if image.bits_per_component == 1:
            _as_group4(stream, image, before)
            return
        picture = _decoded(stream, image, step.dpi / dpi)
    except (*FOREIGN_ERRORS, NotImplementedError, OSError):
        return
    if picture.mode not in ("L", "RGB"):
        picture = picture.convert("L" if picture.mode in ("1", "LA") else "RGB")
    smaller = _with_fewer_pixels(picture, (width, height), step.dpi / dpi)
    buffer = io.BytesIO()
    colours = 0 if step.quality >= _FULL_COLOURS_FROM else -1  # else as Pillow does: colours with half the pixels
    smaller.save(buffer, "JPEG", quality=step.quality, optimize=True, subsampling=colours)
    if buffer.tell() < before * _GAIN:
        _write_jpeg(stream, smaller, buffer.getvalue())


def _pack_black_and_white(stream: Stream) -> None:
    """Pack a picture in black and white anew, as `_recompress` does, since that gives nothing up."""
    if int(stream.get("/BitsPerComponent", 0)) == 1:
        _recompress(stream, LEAST_DPI, _Step(LEAST_DPI, _GENTLE_QUALITIES[0]))


def _decoded(stream: Stream, image: PdfImage, share: float) -> Image.Image:
    """Return a picture; a JPEG with no more than twice the pixels that are wanted, which is far quicker."""
    if image.filters == ["/DCTDecode"] and stream.get("/ColorSpace") in _PLAIN_COLOURS and "/Decode" not in stream:
        picture = Image.open(io.BytesIO(stream.read_raw_bytes()), formats=("JPEG",))
        picture.draft(None, (round(picture.width * share), round(picture.height * share)))
        picture.load()
        return picture
    return image.as_pil_image()


def _with_fewer_pixels(picture: Image.Image, full: tuple[int, int], share: float) -> Image.Image:
    """Return a picture with that share of the pixels that it has when it is ``full`` (width and height)."""
    if share * _DPI_TOLERANCE >= 1:
        return picture
    size = max(1, round(full[0] * share)), max(1, round(full[1] * share))
    return picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _write_jpeg(stream: Stream, picture: Image.Image, data: bytes) -> None:
    stream.write(data, filter=Name.DCTDecode)
    stream.Width, stream.Height = picture.width, picture.height
    stream.BitsPerComponent = 8
    stream.ColorSpace = Name.DeviceGray if picture.mode == "L" else Name.DeviceRGB
    for key in ("/Decode", "/DecodeParms", "/Intent"):
        if key in stream:
            del stream[key]


def _as_group4(stream: Stream, image: PdfImage, before: int) -> None:
    """Pack a picture in black and white as Group 4, which loses nothing."""
    if image.filters[-1:] in (["/CCITTFaxDecode"], ["/JBIG2Decode"]) or "/Decode" in stream:
        return
    if stream.get("/ColorSpace") != Name.DeviceGray:
        return
    picture = image.as_pil_image().convert("1", dither=Image.Dither.NONE)
    content = img2pdf.transcode_monochrome(picture)
    if len(content) < before * _GAIN:
        parameters = Dictionary(K=-1, Columns=picture.width, Rows=picture.height, BlackIs1=True)
        stream.write(content, filter=Name.CCITTFaxDecode, decode_parms=parameters)
