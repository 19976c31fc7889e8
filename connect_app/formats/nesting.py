"""Documents as text inside of a document: UBL AttachedDocument with the invoice as text, CDATA or base64."""

import binascii
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile
from connect_app.domain.manifest import Reason
from connect_app.domain.saying import say
from connect_app.formats.encoding import declared_encoding, is_readable_encoding, is_xml
from connect_app.formats.media_types import embedded_file
from connect_app.formats.ubl import CBC

_BINARY = f"{CBC}EmbeddedDocumentBinaryObject"
_CARRIERS = (_BINARY, f"{CBC}Description")


def inner_documents(root: etree._Element) -> Iterator[bytes]:
    """Yield the XML documents that an AttachedDocument carries, in their order."""
    for element in root.iter(*_CARRIERS):
        text = (element.text or "").strip().removeprefix("\ufeff")
        if text.startswith("<"):
            yield _encoded(text)
        elif text:
            content = _decoded(text)
            if content is not None and is_xml(content):
                yield content


def other_document(data: bytes) -> EmbeddedFile:
    """Return a document that is no invoice as one that is left out: no channel carries XML beside the invoice."""
    sentence = say("no_invoice_beside")
    reason = Reason("no_invoice", sentence)
    return EmbeddedFile("document.xml", "text/xml", None, left_out=reason, raw=data)


def other_files(root: etree._Element, findings: list[Finding]) -> tuple[EmbeddedFile, ...]:
    """Return the files that an AttachedDocument carries beside its documents; a damaged one becomes a finding."""
    files = []
    for element in root.iter(_BINARY):
        text = (element.text or "").strip()
        content = None if text.startswith("<") else _decoded(text)
        if text.startswith("<") or (content is not None and is_xml(content)):
            continue
        names = (element.get("filename") or "", None)
        file = embedded_file(text, names, element.get("mimeCode"), None, findings)
        files.append(replace(file, is_beside=True))
    return tuple(files)


def _encoded(text: str) -> bytes:
    """Return the text in the encoding that its own declaration states, so that the declaration stays true."""
    stated = declared_encoding(text[:1024].encode("ascii", "replace"))
    if stated is None or not is_readable_encoding(stated):
        return text.encode("utf-8")
    return text.encode(stated, "xmlcharrefreplace")


def _decoded(text: str) -> bytes | None:
    try:
        return binascii.a2b_base64("".join(text.split()), strict_mode=True)
    except ValueError:
        return None
