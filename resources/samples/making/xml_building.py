"""Building XML as nested calls: ``element("cbc:ID", "260301", schemeID="0007")``."""

from collections.abc import Mapping
from decimal import Decimal

from lxml import etree

Content = str | etree._Element | None


class Builder:
    """Makes elements of the namespaces given by prefix; the empty prefix is the one of names without a colon."""

    def __init__(self, namespaces: Mapping[str, str]) -> None:
        self._namespaces = namespaces
        self._map = {prefix or None: name for prefix, name in namespaces.items()}

    def __call__(self, tag: str, *content: Content, **attributes: str) -> etree._Element:
        """Return an element with text or children; None is left out."""
        prefix, _, name = tag.rpartition(":")
        namespace = self._namespaces.get(prefix)
        made = etree.Element(f"{{{namespace}}}{name}" if namespace else name, attributes, nsmap=self._map)
        for part in content:
            if isinstance(part, str):
                made.text = part
            elif part is not None:
                made.append(part)
        return made


def money(amount: Decimal) -> str:
    """Return an amount with two decimals."""
    return f"{amount:.2f}"


def number(quantity: Decimal) -> str:
    """Return a quantity without needless zeros."""
    return f"{quantity.normalize():f}"


def document(root: etree._Element, encoding: str = "UTF-8") -> bytes:
    """Return a whole document, indented."""
    etree.cleanup_namespaces(root, keep_ns_prefixes=[prefix for prefix in root.nsmap if prefix])
    etree.indent(root)
    return etree.tostring(root, xml_declaration=True, encoding=encoding) + b"\n"
