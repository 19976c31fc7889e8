"""The one place where XML is parsed into a tree: no DTD, no entities, no network, sizes and depth bounded."""

from lxml import etree

_PLAIN_LIMIT = 9_000_000
"""libxml2 refuses text nodes over 10,000,000 bytes; only larger documents get the parser without that bound."""


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

    The caller has bounded the size and has seen to it that there is no document type declaration.
    """
    return etree.fromstring(data, _plain if len(data) <= _PLAIN_LIMIT else _huge)


def parse_exactly(data: bytes) -> etree._Element:
    """Return the root with all that stands in the document, comments and indentation too; as `parse` otherwise."""
    return etree.fromstring(data, _exact)
