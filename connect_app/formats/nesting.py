"""Documents as text inside of a document: UBL AttachedDocument with the invoice as text, CDATA or base64."""

import binascii
from collections.abc import Iterator

from lxml import etree

from connect_app.formats.encoding import declared_encoding, is_readable_encoding, is_xml
from connect_app.formats.ubl import CBC

_CARRIERS = (f"{CBC}EmbeddedDocumentBinaryObject", f"{CBC}Description")


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
