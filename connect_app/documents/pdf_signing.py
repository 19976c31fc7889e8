"""Electronic signatures of a PDF, which end when its pages go into another file."""

import io

import pikepdf
from pikepdf import Array, Dictionary, Name

_DEEPEST_FIELD = 10


def is_signed(pdf: pikepdf.Pdf) -> bool:
    """Say whether a PDF holds an electronic signature."""
    form = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, Dictionary) else None
    return isinstance(fields, Array) and any(_is_signature(one) for one in fields)


def is_signed_file(data: bytes) -> bool:
    """Say the same of a PDF's bytes; one that cannot be read has none."""
    if b"/Sig" not in data and b"/ObjStm" not in data:
        return False
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return is_signed(pdf)
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError):
        return False


def _is_signature(field: pikepdf.Object, depth: int = 0) -> bool:
    if not isinstance(field, Dictionary) or depth > _DEEPEST_FIELD:
        return False
    if field.get("/FT") == Name.Sig and isinstance(field.get("/V"), Dictionary):
        return True
    kids = field.get("/Kids")
    return isinstance(kids, Array) and any(_is_signature(one, depth + 1) for one in kids)
