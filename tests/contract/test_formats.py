"""What every format's modules must do, whatever is or is not in a document."""

import pytest
from lxml import etree

from connect_app.domain.finding import Finding
from connect_app.domain.invoice import InvoiceFacts, Party
from connect_app.formats.reading import detect, read_document
from connect_app.formats.registry import FORMATS
from connect_app.formats.roots import ATTACHED_DOCUMENT, CARRIERS, KNOWN_ROOTS

ROOTS = sorted(FORMATS)


def _all_names(root: str, text: str) -> etree._Element:
    """Return a document of this root with every element that the formats know, everywhere, holding ``text``."""
    element = etree.Element(root)
    names = ("ID", "IssueDate", "InvoiceDetails", "InvoiceNumber", "PaymentMeans", "Party", "BuyerParty", "LegalTotal")
    for level in (element, *(etree.SubElement(element, name) for name in names)):
        for name in (*names, "ExchangedDocument", "SupplyChainTradeTransaction", "AdditionalDocumentReference"):
            etree.SubElement(level, name).text = text
    return element


def test_every_root_that_is_looked_for_has_a_format() -> None:
    assert set(FORMATS) == KNOWN_ROOTS - {ATTACHED_DOCUMENT, *CARRIERS}


@pytest.mark.parametrize("root", ROOTS)
def test_an_empty_document_has_no_facts_and_raises_nothing(root: str) -> None:
    data = etree.tostring(etree.Element(root))
    part = read_document(data)
    assert detect(data) == part.facts.format == FORMATS[root].file_format
    assert (part.facts.number, part.facts.issue_date, part.facts.payable) == ("", None, None)
    assert (part.facts.seller, part.facts.buyer, part.embedded) == (Party(), Party(), ())
    assert {finding.code for finding in part.findings} == {"missing_number", "missing_amount", "missing_buyer"}


@pytest.mark.parametrize("text", ["", "x", "-1", "2026-13-45", "99999999", "\U0001f600" * 50])
@pytest.mark.parametrize("root", ROOTS)
def test_nothing_that_an_element_holds_raises(root: str, text: str) -> None:
    element = _all_names(root, text)
    findings: list[Finding] = []
    kind = FORMATS[root]
    facts = kind.read_facts(element, findings)
    assert isinstance(facts, InvoiceFacts)
    assert kind.read_embedded(element, findings) == ()
    assert kind.read_content(element, facts).facts == facts
