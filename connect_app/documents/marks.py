"""Marks on pages (ink, notes, stamps, form fields) become part of the page, so that they survive being put together."""

import contextlib
import io
import math
import re
from collections.abc import Iterator, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name

from connect_app.documents.pdf_structure import FOREIGN_ERRORS, limit_qpdf, shown_box
from connect_app.documents.shown_pages import NotShown, opened

_INVISIBLE, _HIDDEN, _PRINT, _NO_VIEW = 1, 2, 4, 32
_PUSH_BUTTON = 1 << 16
_MAX_DEPTH = 20
_LETTER_WIDTH = 0.75
"""Width of a capital of Helvetica-Bold against its height, at most: stamps are set by it."""


def draw_marks_into_pages(source: pikepdf.Pdf) -> pikepdf.Pdf:
    """Return the PDF with all that is seen on its pages drawn into them; it may be another one than ``source``.

    A mark that has its own picture (appearance stream) is put in as it is. PDFium draws the others, as it does in the
    preview, and pictures are made for those that it leaves out.
    """
    if not any("/Annots" in page.obj for page in source.pages):
        return source
    needs_drawing = bool(_form(source).get("/NeedAppearances", False))
    for page in source.pages:
        marks = [mark for mark in _marks(page) if _is_seen(mark)]
        for mark in marks:
            _settle_picture(mark)
            mark.F = int(mark.get("/F", 0)) & ~(_HIDDEN | _INVISIBLE) | _PRINT
            if not _has_picture(mark):
                needs_drawing = not _make_picture(source, mark) or needs_drawing
        page.obj.Annots = Array(marks)
    if needs_drawing:
        source = _drawn_by_pdfium(source)
    source.flatten_annotations("print")
    return source


def with_marks_in_pages(data: bytes) -> bytes:
    """Return a PDF whose marks are drawn into its pages, for whoever draws only pages: PDFium leaves some kinds out.

    It is ``data`` itself where there are no marks, or where qpdf cannot take it apart.
    """
    limit_qpdf()
    try:
        with contextlib.ExitStack() as stack:
            source = stack.enter_context(pikepdf.open(io.BytesIO(data)))
            if not any("/Annots" in page.obj for page in source.pages):
                return data
            marked = draw_marks_into_pages(source)
            stack.callback(marked.close)
            buffer = io.BytesIO()
            marked.save(buffer)
            return buffer.getvalue()
    except (pikepdf.PasswordError, *FOREIGN_ERRORS):
        return data


def _form(pdf: pikepdf.Pdf) -> Dictionary | dict[str, object]:
    form = pdf.Root.get("/AcroForm")
    return form if isinstance(form, Dictionary) else {}


def _marks(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    found = page.obj.get("/Annots")
    for one in found if isinstance(found, Array) else ():
        if isinstance(one, Dictionary) and _is_drawn(one):
            yield one


def _is_drawn(mark: pikepdf.Object) -> bool:
    kind = mark.get("/Subtype")
    return kind != Name.Popup and (kind != Name.Link or _has_picture(mark))


def _is_seen(mark: pikepdf.Object) -> bool:
    """Say whether a mark is seen on the screen or on paper. Buttons that only do something are not for paper."""
    flags = int(mark.get("/F", 0))
    if flags & _HIDDEN or (flags & _NO_VIEW and not flags & _PRINT):
        return False
    is_button = mark.get("/Subtype") == Name.Widget and _inherited(mark, "/FT") == Name.Btn
    return not (is_button and int(_inherited(mark, "/Ff") or 0) & _PUSH_BUTTON and not flags & _PRINT)


def _inherited(mark: pikepdf.Object, key: str) -> pikepdf.Object | None:
    """Return what a field says itself, or else the field above it."""
    holder: object = mark
    for _ in range(_MAX_DEPTH):
        if not isinstance(holder, Dictionary):
            break
        if key in holder:
            return holder[key]
        holder = holder.get("/Parent")
    return None


def _as_name(value: object) -> str:
    text = str(value or "").removeprefix("/")
    return f"/{text}" if text else ""


def _settle_picture(mark: pikepdf.Object) -> None:
    """Say which of its pictures a mark shows, where it does not: the one that its value names.

    PDFium shows it also where it names a layer or has no box, which then is as large as the mark; qpdf does not.
    """
    pictures = mark.get("/AP")
    shown = pictures.get("/N") if isinstance(pictures, Dictionary) else None
    if isinstance(shown, Dictionary):
        value = _as_name(_inherited(mark, "/V"))
        state = _as_name(mark.get("/AS")) or (value if value and value in shown else "") or "/Off"
        mark.AS, shown = Name(state), shown.get(state)
    if isinstance(shown, pikepdf.Stream):
        if "/OC" in shown:
            del shown["/OC"]
        if "/BBox" not in shown:
            left, bottom, right, top = _box(mark)
            shown.BBox = Array([0, 0, right - left, top - bottom])


def _has_picture(mark: pikepdf.Object) -> bool:
    pictures = mark.get("/AP")
    return isinstance(pictures, Dictionary) and "/N" in pictures


def _drawn_by_pdfium(source: pikepdf.Pdf) -> pikepdf.Pdf:
    """Return the PDF with its marks put in by PDFium; as it is where PDFium cannot."""
    from pypdfium2 import raw  # type: ignore[import-untyped]

    _give_fonts(source)
    for page in source.pages:
        if page.cropbox != page.mediabox:  # PDFium scales what it puts in to a crop box that is larger than the paper
            page.cropbox = Array(shown_box(page))
    before, after = io.BytesIO(), io.BytesIO()
    source.save(before)
    try:
        with opened(before.getvalue()) as pdf:
            pdf.init_forms()
            for page in pdf:
                if raw.FPDFPage_Flatten(page, raw.FLAT_PRINT) == raw.FLATTEN_FAIL:
                    raise NotShown("marks cannot be drawn")
                page.close()
            pdf.save(after)
        return pikepdf.open(after)
    except (NotShown, pikepdf.PdfError):
        source.generate_appearance_streams()
        return source


_DEFAULT_TEXT = "/Helv 12 Tf 0 g"
_FONT_NAME = re.compile(r"(/\S+)\s+[\d.]+\s+Tf")


def _give_fonts(source: pikepdf.Pdf) -> None:
    """Add what PDFium makes no pictures without: a form, and in it each font that the marks name."""
    form = _child(source.Root, "/AcroForm")
    if "/Fields" not in form:
        form.Fields = Array()
    fonts = _child(_child(form, "/DR"), "/Font")
    for page in source.pages:
        for mark in _marks(page):
            if mark.get("/Subtype") == Name.FreeText and "/DA" not in mark:
                mark.DA = _DEFAULT_TEXT
            for name in _FONT_NAME.findall(str(mark.get("/DA", ""))):
                if name not in fonts:
                    fonts[name] = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)


def _child(parent: pikepdf.Object, key: str) -> pikepdf.Object:
    """Return the dictionary under a key, made where there is none."""
    if not isinstance(parent.get(key), Dictionary):
        parent[key] = Dictionary()
    return parent[key]


def _make_picture(pdf: pikepdf.Pdf, mark: pikepdf.Object) -> bool:
    """Give a mark a picture where PDFium makes none, and say so: lines, polygons, and stamps that have only a name."""
    left, bottom, right, top = _box(mark)
    draw = {Name.Line: _line, Name.PolyLine: _line, Name.Polygon: _polygon, Name.Stamp: _stamp}.get(
        mark.get("/Subtype")  # type: ignore[call-overload]
    )
    if draw is None or right <= left or top <= bottom:
        return False
    content = draw(mark, (left, bottom, right, top))
    picture = pdf.make_stream(content.encode("ascii", "replace"))
    picture.Type, picture.Subtype = Name.XObject, Name.Form
    picture.BBox = Array([left, bottom, right, top])
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/Helvetica-Bold"))
    picture.Resources = Dictionary(Font=Dictionary(F=font))
    mark.AP = Dictionary(N=picture)
    return True


Box = tuple[float, float, float, float]


def _box(mark: pikepdf.Object) -> Box:
    """Return the rectangle of a mark, made as large as the line in it needs."""
    left, bottom, right, top = (float(value) for value in mark.get("/Rect", (0, 0, 0, 0)))
    left, right, bottom, top = min(left, right), max(left, right), min(bottom, top), max(bottom, top)
    if mark.get("/Subtype") != Name.Stamp and (right - left < 1 or top - bottom < 1):
        left, bottom, right, top = left - 1, bottom - 1, right + 1, top + 1
        mark.Rect = Array([left, bottom, right, top])
    return left, bottom, right, top


def _stroke(mark: pikepdf.Object) -> str:
    colour = [float(value) for value in mark.get("/C", ())]
    operator = {1: "G", 3: "RG", 4: "K"}.get(len(colour))
    style = mark.get("/BS")
    width = float(style.get("/W", 1)) if isinstance(style, Dictionary) else 1.0
    return f"{_numbers(colour)} {operator} {width:g} w " if operator else f"0 G {width:g} w "


def _numbers(values: Sequence[float]) -> str:
    return " ".join(f"{value:.3f}" for value in values)


def _line(mark: pikepdf.Object, _box: Box) -> str:
    points = [float(value) for value in mark.get("/L", mark.get("/Vertices", ()))]
    pairs = [points[start : start + 2] for start in range(0, len(points) - 1, 2)]
    return (
        _stroke(mark) + " ".join(f"{_numbers(pair)} {'l' if index else 'm'}" for index, pair in enumerate(pairs)) + " S"
    )


def _polygon(mark: pikepdf.Object, box: Box) -> str:
    return _line(mark, box).removesuffix("S") + "s"


def _stamp(mark: pikepdf.Object, box: Box) -> str:
    """A frame with the words of the stamp: what was written into it, else its name (``/NotApproved``)."""
    left, bottom, right, top = box
    name = str(mark.get("/Name", "/Draft")).removeprefix("/").removeprefix("#")
    words = "".join(f" {letter}" if letter.isupper() else letter for letter in name).strip().upper()
    text = str(mark.get("/Contents", "")).strip() or words
    text = text.replace("\\", "").replace("(", "[").replace(")", "]")
    height = min((top - bottom) * 0.5, (right - left - 6) / max(len(text) * _LETTER_WIDTH, 1))
    at = (left + (right - left - len(text) * height * _LETTER_WIDTH) / 2, bottom + (top - bottom - height * 0.7) / 2)
    colour = "0.7 0 0"
    frame = f"{colour} RG {colour} rg 1.5 w {_numbers((left + 1, bottom + 1, right - left - 2, top - bottom - 2))} re S"
    return f"{frame} BT /F {max(math.floor(height * 10) / 10, 1):g} Tf {_numbers(at)} Td ({text}) Tj ET"
