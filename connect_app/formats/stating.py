"""Stating the right media types of embedded files in a copy of an invoice: that attribute changes, all else stays.

EN 16931 allows six types, spelt exactly so; business systems write ``image/jpg``, nothing, or one type for all.
"""

import hashlib
import re
from collections.abc import Collection
from xml.parsers import expat

from lxml import etree

from connect_app.domain.errors import Bug, FixData
from connect_app.domain.saying import quoted, say
from connect_app.formats.media_types import decode_base64, type_to_state
from connect_app.formats.parsing import parse_exactly
from connect_app.formats.placing import find_tags

_ATTRIBUTE = "mimeCode"
_OBJECTS = frozenset({"EmbeddedDocumentBinaryObject", "AttachmentBinaryObject"})
_PARTS = re.compile(r"""([^\s=<>"'/]+)(\s*=\s*)("[^"]*"|'[^']*')""")


def state_types(data: bytes, sha256s: Collection[str]) -> bytes:
    """Return an invoice's document (UBL, CII) that states of the embedded files with these hashes what they are.

    Raises FixData ``cannot_state_type`` where that cannot be done, and Bug ``not_corrected`` if anything else would
    be another one.
    """
    if not sha256s:
        return data
    try:
        root = parse_exactly(data)
        made = _stated(data, root, sha256s)
        if _canonical(root) != _canonical(parse_exactly(made)):
            raise Bug("not_corrected", say("not_corrected.type"))
    except (expat.ExpatError, etree.XMLSyntaxError, etree.C14NError) as error:
        raise FixData("cannot_state_type", say("cannot_state_type", reason=quoted(error))) from error
    return made


def _stated(data: bytes, root: etree._Element, sha256s: Collection[str]) -> bytes:
    """Return the copy, and put into ``root`` what has changed in it."""
    objects = root.iter([f"{{*}}{name}" for name in sorted(_OBJECTS)])
    made, at = [], 0
    for element, tag in zip(objects, find_tags(data, _OBJECTS), strict=True):
        content = decode_base64(str(element.xpath("string()")))
        if not content or hashlib.sha256(content).hexdigest() not in sha256s:
            continue
        media_type = type_to_state(content, element.get("filename") or "", element.get(_ATTRIBUTE))
        if media_type is None:
            continue
        text = _with_type(data[tag.begin : tag.end].decode(tag.encoding), media_type)
        made += [data[at : tag.begin], text.encode(tag.encoding)]
        at = tag.end
        element.set(_ATTRIBUTE, media_type)
    return b"".join((*made, data[at:]))


def _with_type(tag: str, media_type: str) -> str:
    for one in _PARTS.finditer(tag):
        if one[1] == _ATTRIBUTE:
            return f'{tag[: one.start(3)]}"{media_type}"{tag[one.end(3) :]}'
    name = re.match(r"<[^\s/>]+", tag)
    assert name is not None
    return f'{name[0]} {_ATTRIBUTE}="{media_type}"{tag[name.end() :]}'


def _canonical(root: etree._Element) -> bytes:
    return etree.tostring(root, method="c14n", exclusive=True)
