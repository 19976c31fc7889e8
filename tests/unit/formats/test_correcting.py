"""The buyer's reference corrected in a copy: in each format that element alone becomes another one."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from connect_app.domain.errors import Bug, FixData
from connect_app.formats import correcting
from connect_app.formats.correcting import correct_buyer_reference
from connect_app.formats.reading import read_document
from connect_app.formats.roots import ZUGFERD1_INVOICE
from tests.unit.formats import makers
from tests.unit.formats.makers import PROLOG

ODD = 'Åsa <&> "Ω" ]]>'
UBL_REFERENCE = "<cbc:BuyerReference>REF9</cbc:BuyerReference>"
CII_REFERENCE = "<ram:BuyerReference>REF9</ram:BuyerReference>"
SHEET = makers.ubl_reference("tid.pdf", b"%PDF-1.7 sheet")
REQUISITIONIST = "<RequisitionistDocumentReference><cac:ID>REF9</cac:ID></RequisitionistDocumentReference>"
FINVOICE = makers.finvoice().replace(
    "<InvoiceTotalVat", "<BuyerReferenceIdentifier>REF9</BuyerReferenceIdentifier><InvoiceTotalVat", 1
)
SVEFAKTURA = makers.svefaktura().replace("</Invoice>", f"{REQUISITIONIST}{REQUISITIONIST}</Invoice>")
ZUGFERD1 = (
    f'<rsm:CrossIndustryDocument xmlns:rsm="{ZUGFERD1_INVOICE[1:].partition("}")[0]}" xmlns:r="urn:any:12">'
    "<rsm:HeaderExchangedDocument><r:ID>Z-1</r:ID></rsm:HeaderExchangedDocument>"
    "<rsm:SpecifiedSupplyChainTradeTransaction><r:ApplicableSupplyChainTradeAgreement><r:SellerTradeParty/>"
    "</r:ApplicableSupplyChainTradeAgreement></rsm:SpecifiedSupplyChainTradeTransaction></rsm:CrossIndustryDocument>"
)
DOCUMENTS = {
    "ubl": (PROLOG + makers.ubl(before_parties=SHEET)).encode(),
    "ubl without": makers.ubl(before_parties=SHEET).replace(UBL_REFERENCE, "").encode(),
    "ubl with an empty one": makers.ubl().replace(UBL_REFERENCE, '<cbc:BuyerReference a="x>/y" />').encode(),
    "ubl with an empty pair": makers.ubl().replace("REF9", "").encode(),
    "ubl with remarks in it": makers.ubl().replace("REF9", "RE<!-- F8 --><![CDATA[F9]]>&#65;").encode(),
    "ubl without, and with a prefix": makers.ubl(prefix="inv:").replace(UBL_REFERENCE, "").encode(),
    "ubl with the reference elsewhere": makers.ubl(
        head=f"<ext><x:Invoice xmlns:x='urn:x'>{UBL_REFERENCE}</x:Invoice></ext>"
    ).encode(),
    "ubl in utf-16": makers.ubl().encode("utf-16"),
    "ubl in latin": f'<?xml version="1.0" encoding="ISO-8859-1"?>{makers.ubl()}'.encode("iso-8859-1"),
    "credit note": makers.ubl(is_credit=True).encode(),
    "credit note without": makers.ubl(is_credit=True).replace(UBL_REFERENCE, "").encode(),
    "ubl in an sbdh": makers.sbdh(makers.ubl()).encode(),
    "cii": (PROLOG + makers.cii()).encode(),
    "cii without": makers.cii().replace(CII_REFERENCE, "").encode(),
    "cii without, in utf-16": makers.cii().replace(CII_REFERENCE, "").encode("utf-16"),
    "zugferd 1": ZUGFERD1.encode(),
    "svefaktura": SVEFAKTURA.encode(),
    "svefaktura without": makers.svefaktura().encode(),
    "svefaktura without, with files": makers.sbdh(
        makers.svefaktura(objects=("1",)), makers.object_envelope({"1": ("tid.pdf", b"%PDF-0")})
    ).encode(),
    "finvoice": f'<?xml version="1.0" encoding="ISO-8859-15"?>{FINVOICE}'.encode("iso-8859-15"),
    "finvoice without": makers.finvoice().encode(),
}
NAMES = ("BuyerReference", "RequisitionistDocumentReference", "BuyerReferenceIdentifier")


def without_reference(data: bytes, *, is_added: bool) -> bytes:
    """The canonical form of a document without what the reader calls the buyer's reference, found another way."""
    root = etree.fromstring(data)
    wanted = " or ".join(f"local-name()='{name}'" for name in NAMES)
    parents = "local-name()='Invoice' or local-name()='CreditNote' or local-name()='InvoiceDetails'"
    found = root.xpath(f"//*[{wanted}][parent::*[{parents} or contains(local-name(),'TradeAgreement')]]")
    found = [one for one in found if "urn:x" not in str(one.getparent().tag)][:1]
    for one in found:
        if is_added:
            one.getparent().remove(one)
        else:
            leaf = next(iter(one.iterchildren("{*}ID")), one)
            for below in list(leaf):
                leaf.remove(below)
            leaf.text = ""
    return etree.tostring(root, method="c14n")


@pytest.mark.parametrize("value", ["04011000-12345-34", ODD])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_reference_alone_is_another_one(name: str, value: str) -> None:
    before = DOCUMENTS[name]
    old = read_document(before)
    made = correct_buyer_reference(before, value)
    new = read_document(made)
    assert new.facts.buyer_reference == value
    assert new.embedded == old.embedded
    is_added = "without" in name or name == "zugferd 1"
    assert without_reference(old.data, is_added=False) == without_reference(made, is_added=is_added)
    assert correct_buyer_reference(made, value) == made
    assert correct_buyer_reference(correct_buyer_reference(before, "other"), value) == made


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("ubl without", "DocumentCurrencyCode BuyerReference OrderReference"),
        ("credit note without", "DocumentCurrencyCode BuyerReference OrderReference"),
        ("cii without", "BuyerReference SellerTradeParty"),
        ("zugferd 1", "BuyerReference SellerTradeParty"),
        ("svefaktura without", "LegalTotal RequisitionistDocumentReference"),
        ("finvoice without", "SellersBuyerIdentifier BuyerReferenceIdentifier InvoiceTotalVatIncludedAmount"),
    ],
)
def test_a_new_one_stands_where_the_schema_has_it(name: str, order: str) -> None:
    root = etree.fromstring(correct_buyer_reference(DOCUMENTS[name], "NEW"))
    (added,) = [one for one in root.iter() if re.sub("{.*}", "", str(one.tag)) in NAMES]
    siblings = [re.sub("{.*}", "", str(one.tag)) for one in added.getparent()]
    wanted = order.split()
    at = siblings.index(wanted[0])
    assert siblings[at : at + len(wanted)] == wanted


def test_all_bytes_before_and_after_stay() -> None:
    before = DOCUMENTS["ubl"]
    assert correct_buyer_reference(before, "NEW") == before.replace(b"REF9", b"NEW")
    without = DOCUMENTS["cii without"]
    made = correct_buyer_reference(without, "NEW")
    assert made.replace(b"<ram:BuyerReference>NEW</ram:BuyerReference>", b"") == without


def test_what_has_no_place_says_so() -> None:
    empty = ZUGFERD1.replace(
        "<r:ApplicableSupplyChainTradeAgreement><r:SellerTradeParty/></r:ApplicableSupplyChainTradeAgreement>", ""
    )
    with pytest.raises(FixData, match="no place") as caught:
        correct_buyer_reference(empty.encode(), "NEW")
    assert caught.value.code == "cannot_correct"
    with pytest.raises(FixData) as caught:
        correct_buyer_reference(FINVOICE.replace("InvoiceDetails", "Other").encode(), "NEW")
    assert caught.value.code == "cannot_correct"


@pytest.mark.parametrize("fault", [b"F-2", b"REF9 "])
def test_a_copy_that_differs_in_more_is_never_given_back(fault: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    made = DOCUMENTS["ubl"].replace(b"F-1" if fault == b"F-2" else b"REF9", fault)
    monkeypatch.setattr(correcting, "_corrected", lambda *_: (made, False))
    with pytest.raises(Bug) as caught:
        correct_buyer_reference(DOCUMENTS["ubl"], "NEW")
    assert caught.value.code == "not_corrected"


def test_a_file_that_changed_is_never_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    made = correct_buyer_reference(
        makers.ubl(before_parties=makers.ubl_reference("tid.pdf", b"%PDF-2")).encode(), "NEW"
    )
    monkeypatch.setattr(correcting, "_corrected", lambda *_: (made, False))
    with pytest.raises(Bug):
        correct_buyer_reference(makers.ubl(before_parties=SHEET).encode(), "NEW")


@given(value=st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1, max_size=40))
@settings(max_examples=60, deadline=None)
def test_any_printable_text_comes_back(value: str) -> None:
    for name in ("ubl", "cii without, in utf-16", "finvoice", "ubl in latin"):
        assert read_document(correct_buyer_reference(DOCUMENTS[name], value)).facts.buyer_reference == value
