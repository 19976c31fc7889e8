"""The one place where XML is parsed into a tree: no DTD, no entities, no network, sizes and depth bounded."""

from lxml import etree

from connect_app.domain.errors import FileRefused
from connect_app.domain.saying import say

_PLAIN_LIMIT = 9_000_000
"""libxml2 refuses text nodes over 10,000,000 bytes; only larger documents get the parser without that bound."""
_MAX_MARKS = 3_000_000
"""A large invoice is large for its attachments; one of so many tags would take gigabytes as a tree."""


def _parser(*, huge: bool, exact: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        remove_comments=not exact,
        remove_pis=not exact,
        remove_blank_text=not exact,  # indentation; a sixth of the time
        strip_cdata=not exact,
        collect_ids=False,
        huge_tree=huge,
    )


_plain = _parser(huge=False)
_huge = _parser(huge=True)
_exact = _parser(huge=True, exact=True)


def parse(data: bytes) -> etree._Element:
    """Return the root of one document without comments; raise etree.XMLSyntaxError if it is not well-formed.

    The caller has bounded the size and has seen to it that there is no document type declaration. Raises FileRefused
    ``too_large`` for more elements than any invoice has.
    """
    if len(data) <= _PLAIN_LIMIT:
        return etree.fromstring(data, _plain)
    if data.count(b"<") > _MAX_MARKS:
        raise FileRefused("too_large", say("too_large.elements"))
    return etree.fromstring(data, _huge)


def parse_exactly(data: bytes) -> etree._Element:
    """Return the root with all that stands in the document, comments and indentation too; as `parse` otherwise."""
    return etree.fromstring(data, _exact)
