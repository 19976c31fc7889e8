"""Putting attachments into an invoice by the rules of its format, and taking them out.

What is put in is spliced into the bytes, so all else stays byte for byte what the business system wrote. The result is
opened again before it is given back: every attachment is taken out and compared by hash, and the invoice without the
new attachments must have the canonical form that it had before.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lxml import etree

from connect_app.domain.channel import EN16931_MEDIA_TYPES
from connect_app.domain.errors import Bug, FileRefused, FixData
from connect_app.domain.invoice import EmbeddedFile
from connect_app.domain.saying import quoted, say
from connect_app.formats.parsing import parse_exactly
from connect_app.formats.parts import InvoicePart
from connect_app.formats.reading import invoice_root, read_document
from connect_app.formats.registry import FORMATS, InvoiceFormat
from connect_app.formats.splices import Addition, Spliced
from connect_app.formats.svefaktura import OBJECT_PREFIX


@dataclass(frozen=True, slots=True)
class OutgoingAttachment:
    """An attachment as it leaves: the name is already as the profile allows it (`domain.filenames.safe_filename`).

    ``description`` is the document type and the note in the recipient's words; it may be None.
    """

    filename: str
    media_type: str
    content: bytes
    description: str | None = None


def embed_attachments(data: bytes, attachments: Sequence[OutgoingAttachment]) -> bytes:
    """Return the document with the attachments in it, in their order, after those that it already has.

    Raises FixData ``cannot_embed`` where the format or the invoice has no place for them, ``format_not_allowed``
    for a media type outside of EN 16931, FileRefused if ``data`` is not one readable invoice, and Bug ``not_embedded``
    if the finished document does not give back exactly what was put in.
    """
    if not attachments:
        return data
    part = read_document(data)
    root = invoice_root(part)
    kind = FORMATS.get(root.tag)
    if kind is None or kind.splice is None:
        raise FixData("cannot_embed", say("cannot_embed.format", format=kind.label if kind else part.facts.format))
    _check(attachments, kind)
    try:
        spliced = kind.splice(part.data, part.facts, _additions(attachments, root))
        _verify(part, spliced, attachments)
    except (etree.XMLSyntaxError, etree.C14NError) as error:
        # Such as namespaces that are relative or no URI at all: readable, but without a canonical form to compare.
        raise FixData("cannot_embed", say("cannot_embed", reason=quoted(error))) from error
    return spliced.data


def extract_attachments(data: bytes) -> tuple[EmbeddedFile, ...]:
    """Return the files inside one document, in their order; raise FileRefused if it is not one readable invoice."""
    return read_document(data).embedded


def _check(attachments: Iterable[OutgoingAttachment], kind: InvoiceFormat) -> None:
    for attachment in attachments:
        if not kind.takes_any_type and attachment.media_type not in EN16931_MEDIA_TYPES:
            raise FixData(
                "format_not_allowed",
                say("format_not_allowed.in_einvoice", name=attachment.filename, type=attachment.media_type),
            )
        if not attachment.filename or not attachment.filename.isprintable():
            raise FixData("cannot_embed", say("cannot_embed.no_name"))


def _additions(attachments: Sequence[OutgoingAttachment], root: etree._Element) -> list[Addition]:
    """Give each a reference id that does not occur in the invoice yet."""
    texts = (element.text or "" for element in root.iter("{*}ID", "{*}IssuerAssignedID"))
    taken = {text.strip().removeprefix(OBJECT_PREFIX) for text in texts}
    additions = []
    count = 0
    for attachment in attachments:
        count += 1
        while f"attachment-{count}" in taken:
            count += 1
        description = "".join(sign if sign.isprintable() else " " for sign in attachment.description or "").strip()
        additions.append(
            Addition(
                f"attachment-{count}",
                attachment.filename,
                attachment.media_type,
                attachment.content,
                description or None,
            )
        )
    return additions


def _verify(before: InvoicePart, spliced: Spliced, attachments: Sequence[OutgoingAttachment]) -> None:
    try:
        after = read_document(spliced.data)
    except FileRefused as error:
        raise Bug("not_embedded", say("not_embedded.not_opened")) from error
    wanted = [(each.filename, _digest(each.content)) for each in before.embedded]
    wanted += [(each.filename, _digest(each.content)) for each in attachments]
    found = [(each.filename, _digest(each.content)) for each in after.embedded]
    if sorted(found) != sorted(wanted):
        raise Bug("not_embedded", say("not_embedded.attachment_changed"))
    root_after = _exact_root(after)
    for element in spliced.find_added(root_after):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    if _canonical(root_after) != _canonical(_exact_root(before)):
        raise Bug("not_embedded", say("not_embedded.invoice_changed"))


def _exact_root(part: InvoicePart) -> etree._Element:
    return next(parse_exactly(part.data).iter(*FORMATS))


def _digest(content: bytes | None) -> str:
    return "" if content is None else hashlib.sha256(content).hexdigest()


def _canonical(root: etree._Element) -> bytes:
    return etree.tostring(root, method="c14n", exclusive=True)
