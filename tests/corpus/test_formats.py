"""Every complete document of the corpus gives its number, date, amount with currency, seller and buyer."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from lxml import etree

from connect_app.domain.errors import FixData
from connect_app.formats.content import read_content
from connect_app.formats.correcting import correct_buyer_reference
from connect_app.formats.embedding import OutgoingAttachment, embed_attachments, extract_attachments
from connect_app.formats.reading import InvoicePart, detect, read_document, read_invoices

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
XML = sorted(CORPUS.glob("*/*.xml"))
PDF = sorted(CORPUS.glob("zugferd-pdf*/*.pdf"))
FORMATS = {"xrechnung-ubl": "ubl", "xrechnung-cii": "cii", "svefaktura": "svefaktura", "finvoice": "finvoice"}
WITHOUT_CURRENCY = {"MustangGnuaccountingBeispielRE-20151008_504.pdf", "fail1.pdf"}
"""Their InvoiceCurrencyCode is empty, and no amount names one."""

pytestmark = pytest.mark.skipif(not XML, reason="the corpus is not here")


def assert_complete(part: InvoicePart) -> None:
    facts = part.facts
    assert facts.number
    assert facts.issue_date
    assert facts.payable
    assert len(facts.payable.currency) == 3
    assert facts.seller.name
    assert facts.buyer.name


@pytest.mark.parametrize("path", XML, ids=lambda path: path.name)
def test_xml(path: Path) -> None:
    (part,) = read_invoices(path)
    assert_complete(part)
    assert part.facts.format == FORMATS[path.parent.name] == detect(path.read_bytes()[:65536])
    assert part.data == path.read_bytes()
    assert part.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("path", XML, ids=lambda path: path.name)
def test_content(path: Path) -> None:
    content = read_content(path.read_bytes())
    assert content.lines
    assert all(line.description and line.amount is not None for line in content.lines)
    assert content.taxes
    assert content.net_total is not None
    assert content.buyer.address.city


@pytest.mark.parametrize("path", XML, ids=lambda path: path.name)
def test_embedding(path: Path) -> None:
    before = path.read_bytes()
    attachment = OutgoingAttachment("time-sheet.pdf", "application/pdf", b"%PDF-1.7", "Time sheet")
    if path.parent.name == "finvoice":
        with pytest.raises(FixData):
            embed_attachments(before, [attachment])
        return
    after = extract_attachments(embed_attachments(before, [attachment]))
    old = [file for file in extract_attachments(before) if file.content is not None]
    assert [file.content for file in after if file.content is not None] == [
        *(file.content for file in old),
        b"%PDF-1.7",
    ]


def _embedded_xml(path: Path) -> bytes | None:
    with pikepdf.open(path) as pdf:
        found = [name for name in pdf.attachments if name.lower().endswith(".xml")]
        return pdf.attachments[found[0]].get_file().read_bytes() if found else None


@pytest.mark.parametrize("path", PDF, ids=lambda path: path.name)
def test_xml_of_hybrid_pdf(path: Path) -> None:
    data = _embedded_xml(path)
    if data is None:
        pytest.skip("there is no XML in it")
    part = read_document(data)
    if path.name in WITHOUT_CURRENCY:
        assert part.facts.number
        # The seller's numbers in these two are made up, too.
        assert {finding.code for finding in part.findings} - {"wrong_number"} == {"missing_currency", "missing_amount"}
    else:
        assert_complete(part)
    assert read_content(data).facts == part.facts


def _canonical_without_reference(data: bytes, *, is_added: bool) -> bytes:
    root = etree.fromstring(data)
    names = "local-name()='BuyerReference' or local-name()='BuyerReferenceIdentifier'"
    names += " or local-name()='RequisitionistDocumentReference'"
    for one in root.xpath(f"//*[{names}]")[:1]:
        leaf = next(iter(one.iterchildren("{*}ID")), one)
        if is_added:
            one.getparent().remove(one)
        else:
            leaf.text = ""
    return bytes(etree.tostring(root, method="c14n"))


def _corrects(before: bytes) -> None:
    old = read_document(before)
    after = correct_buyer_reference(before, "04011000-Ä&1")
    new = read_document(after)
    assert new.facts == replace(old.facts, buyer_reference="04011000-Ä&1")
    assert new.embedded == old.embedded
    is_added = not any(name in before for name in (b"BuyerReference", b"RequisitionistDocumentReference"))
    assert _canonical_without_reference(before, is_added=False) == _canonical_without_reference(
        after, is_added=is_added
    )


@pytest.mark.parametrize("path", XML, ids=lambda path: path.name)
def test_correcting_the_buyers_reference(path: Path) -> None:
    _corrects(path.read_bytes())


@pytest.mark.parametrize("path", PDF, ids=lambda path: path.name)
def test_correcting_the_buyers_reference_of_a_hybrid(path: Path) -> None:
    data = _embedded_xml(path)
    if data is None:
        pytest.skip("there is no XML in it")
    _corrects(data)


def _told_of_rules(part: InvoicePart) -> list[str]:
    return [one.message for one in part.findings if one.code in ("broken_rule", "doubtful_total")]


@pytest.mark.parametrize("path", XML, ids=lambda path: path.name)
def test_a_real_invoice_breaks_no_rule(path: Path) -> None:
    (part,) = read_invoices(path)
    assert _told_of_rules(part) == []


@pytest.mark.parametrize("path", PDF, ids=lambda path: path.name)
def test_the_data_of_a_hybrid_break_no_rule(path: Path) -> None:
    data = _embedded_xml(path)
    if data is None:
        pytest.skip("there is no XML in it")
    assert _told_of_rules(read_document(data)) == []
