"""A scan of many papers is cut into one PDF for each; run in the child."""

import io
from collections.abc import Sequence

import pikepdf

from connect_app.documents.layers import carry_layers
from connect_app.documents.mending.mending import Order, mend
from connect_app.documents.mending.steps import Fix
from connect_app.documents.pdf_signing import is_signed_file
from connect_app.domain.channel import PDF
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

Pages = tuple[int, int]
"""The first page (from 0) and the one after the last."""


def cut(data: bytes, media_type: str, parts: Sequence[Pages]) -> list[bytes]:
    """Return these pages of a PDF or a picture, each part as a PDF; their pictures stay as they are.

    Raises FixData ``signed`` for a PDF whose signature would end, and what `mend` raises.
    """
    if media_type == PDF and is_signed_file(data):
        raise FixData("signed", say("signed"))
    pdf = data if media_type == PDF else mend(data, Order(Fix.CONVERT_TO_PDF, media_type)).content
    made = []
    try:
        with pikepdf.open(io.BytesIO(pdf)) as whole:
            for first, end in parts:
                with pikepdf.new() as part:
                    part.add_pages_from(whole, slice(first, end))
                    carry_layers(part, whole)
                    part.remove_unreferenced_resources()
                    content = io.BytesIO()
                    part.save(content, deterministic_id=True)
                made.append(content.getvalue())
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, TypeError) as error:
        raise FixData("damaged", say("damaged.pdf")) from error
    return made
