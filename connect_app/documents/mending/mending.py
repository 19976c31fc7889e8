"""Which way a document is mended; run in the child."""

import dataclasses
import io

import pikepdf

from connect_app.documents.mending.letters import (
    Letter,
    joined,
    laid_out,
    read_mail,
    read_outlook,
    text_to_pdf,
)
from connect_app.documents.mending.mail_heads import is_mail
from connect_app.documents.mending.pdf_fixes import repair, rotate, saved, unlock
from connect_app.documents.mending.pictures import picture_to_pdf
from connect_app.documents.mending.shrinking import shrink
from connect_app.documents.mending.steps import Fix, Mended, Step
from connect_app.documents.mending.tiff_making import to_tiff
from connect_app.documents.pdf_signing import is_signed_file
from connect_app.documents.signatures import HEAD_SIZE, OLE, recognise
from connect_app.domain.channel import PDF
from connect_app.domain.errors import FixData
from connect_app.domain.media_types import MAIL, OUTLOOK_MAIL, PICTURES, WRITINGS, media_type_label
from connect_app.domain.saying import say

_SIGNED = say("signed")
_MAX_DEPTH = 2
"""A mail in a mail is opened, what is deeper stays outside."""


@dataclasses.dataclass(frozen=True, slots=True)
class Order:
    """What is asked for. ``limit``: bytes that the result may have; ``quarters``: turns of 90 degrees, clockwise."""

    fix: Fix
    media_type: str
    limit: int | None = None
    password: str | None = None
    quarters: int = 1


def mend(data: bytes, order: Order) -> Mended:
    """Return the document mended; raises FixData where that cannot be done, with a sentence on what helps.

    The same document and order always give the same bytes: what was shown is what is attached.
    """
    made = _mend(data, order)
    if made.media_type != PDF or order.media_type == PDF:
        return made
    with pikepdf.open(io.BytesIO(made.content)) as pdf:
        if "/ID" in pdf.trailer:
            del pdf.trailer["/ID"]  # made of the time; saving makes one of the content
        return dataclasses.replace(made, content=saved(pdf))


def _mend(data: bytes, order: Order) -> Mended:
    if order.media_type == PDF and order.fix is not Fix.CONVERT_TO_TIFF and is_signed_file(data):
        raise FixData("signed", _SIGNED)
    if order.fix is Fix.UNLOCK:
        return unlock(data, order.password or "")
    if order.fix is Fix.REPAIR:
        return repair(data)
    if order.fix is Fix.CONVERT_TO_TIFF:
        return to_tiff(_pdf_of(data, order.media_type).content, PDF)
    pdf = _pdf_of(data, order.media_type)
    if order.fix is Fix.ROTATE:
        return _after(pdf, rotate(pdf.content, order.quarters))
    if order.limit is None or (len(pdf.content) <= order.limit and pdf.done):
        return pdf
    return _after(pdf, shrink(pdf.content, order.limit))


def _after(first: Mended, second: Mended) -> Mended:
    return dataclasses.replace(second, done=(*first.done, *second.done))


def _pdf_of(data: bytes, media_type: str, depth: int = 0) -> Mended:
    if media_type == PDF:
        return Mended(data, PDF, ())
    if media_type in PICTURES:
        return picture_to_pdf(data, media_type)
    if media_type == OUTLOOK_MAIL:
        return _letter_pdf(read_outlook(data), depth)
    if media_type == MAIL or (media_type in WRITINGS and is_mail(data[:HEAD_SIZE])):
        return _letter_pdf(read_mail(data), depth)
    if media_type in WRITINGS:
        return text_to_pdf(data, media_type)
    raise FixData("cannot_convert", say("cannot_convert.kind", kind=media_type_label(media_type)))


def _letter_pdf(letter: Letter, depth: int) -> Mended:
    parts, left = [laid_out(letter)], []
    for name, content in letter.files:
        try:
            parts.append(_enclosed(content, name, depth + 1))
        except FixData:
            left.append(name)
    steps = [Step("laid_out", say("mended.mail_laid_out"))]
    if left:
        steps.append(Step("left_out", say("mended.left_out", names=tuple(left))))
    return Mended(joined(parts), PDF, tuple(steps))


def _enclosed(content: bytes, name: str, depth: int) -> bytes:
    """Return a file that came with a mail as PDF; raises FixData for what is no document or cannot be opened."""
    if depth > _MAX_DEPTH:
        raise FixData("cannot_convert", say("cannot_convert.too_deep"))
    media_type = recognise(content[:HEAD_SIZE])
    if media_type == OLE and name.casefold().endswith(".msg"):
        media_type = OUTLOOK_MAIL
    elif name.casefold().endswith(".eml"):
        media_type = MAIL
    pdf = _pdf_of(content, media_type, depth).content
    try:
        joined([pdf])
    except pikepdf.PdfError as error:
        raise FixData("damaged", say("damaged.pdf_not_opened")) from error
    return pdf
