"""How large the pictures of a PDF are on its pages: their resolution as they are seen."""

from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Matrix, Name, Stream

_MAX_DEPTH = 8
_MAX_OPERATORS = 500_000


@dataclass(slots=True)
class PlacedPicture:
    """A picture of a PDF and the lowest resolution (DPI) at which one of its places shows it."""

    stream: Stream
    dpi: float


def placed_pictures(pdf: pikepdf.Pdf) -> list[PlacedPicture]:
    """Return every picture that a page shows, each once."""
    found: dict[tuple[int, int], PlacedPicture] = {}
    for page in pdf.pages:
        for stream, dpi in _shown_by(page.obj, page.obj, Matrix(), 0):
            known = found.setdefault(stream.objgen, PlacedPicture(stream, dpi))
            known.dpi = min(known.dpi, dpi)
    return [one for key, one in sorted(found.items()) if key != (0, 0)]


def _shown_by(
    content: pikepdf.Object, holder: pikepdf.Object, placed: Matrix, depth: int
) -> Iterator[tuple[Stream, float]]:
    """Yield the pictures that a page or a form draws, with the resolution of each."""
    drawings = _drawings(holder)
    if not drawings or depth > _MAX_DEPTH:
        return
    now, kept = placed, []
    for count, one in enumerate(pikepdf.parse_content_stream(content, "q Q cm Do")):
        if count > _MAX_OPERATORS:
            return
        operator = str(one.operator)
        if operator == "q":
            kept.append(now)
        elif operator == "Q" and kept:
            now = kept.pop()
        elif operator == "cm" and len(one.operands) == 6:
            now = Matrix(Array(one.operands)) @ now
        elif operator == "Do" and one.operands:
            yield from _drawn(drawings.get(str(one.operands[0])), now, depth)


def _drawn(drawing: pikepdf.Object | None, placed: Matrix, depth: int) -> Iterator[tuple[Stream, float]]:
    if not isinstance(drawing, Stream):
        return
    if drawing.get("/Subtype") == Name.Form:
        own = drawing.get("/Matrix")
        inner = Matrix(own) @ placed if isinstance(own, Array) else placed
        yield from _shown_by(drawing, drawing, inner, depth + 1)
    elif drawing.get("/Subtype") == Name.Image:
        width = (placed.a**2 + placed.b**2) ** 0.5
        height = (placed.c**2 + placed.d**2) ** 0.5
        if width > 0 and height > 0:
            across, down = int(drawing.get("/Width", 0)) * 72 / width, int(drawing.get("/Height", 0)) * 72 / height
            yield drawing, min(across, down)


def _drawings(holder: pikepdf.Object) -> dict[str, pikepdf.Object]:
    resources = holder.get("/Resources")
    if resources is None and holder.get("/Type") == Name.Page:
        resources = pikepdf.Page(holder).resources
    drawings = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    return dict(drawings.items()) if isinstance(drawings, Dictionary) else {}
