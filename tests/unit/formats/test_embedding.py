"""Attachments put into invoices: taken out again they are the same, and all else is byte for byte as it was."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from connect_app.domain.channel import CSV, EN16931_MEDIA_TYPES, PDF, PNG, TIFF
from connect_app.domain.errors import Bug, FileRefused, FixData
from connect_app.domain.invoice import InvoiceFacts
from connect_app.formats.embedding import OutgoingAttachment, embed_attachments, extract_attachments
from connect_app.formats.reading import read_document
from connect_app.formats.registry import FORMATS
from connect_app.formats.roots import UBL_INVOICE
from connect_app.formats.splices import Addition, Spliced
from tests.unit.formats import makers
from tests.unit.formats.makers import PROLOG

SHEET = OutgoingAttachment("tid.pdf", PDF, b"%PDF-1.7 sheet", "Time sheet: week 9 & 10")
TABLE = OutgoingAttachment("tal.csv", CSV, b"a;b")

_CII_EXTRAS = (
    "<ram:ContractReferencedDocument><ram:IssuerAssignedID>K</ram:IssuerAssignedID></ram:ContractReferencedDocument>"
    "<ram:SpecifiedProcuringProject><ram:ID>P</ram:ID></ram:SpecifiedProcuringProject>"
)
_UBL_EXTRAS = (
    "<cac:ContractDocumentReference><cbc:ID>K</cbc:ID></cac:ContractDocumentReference>"
    f"{makers.ubl_reference('gammal.pdf', b'%PDF-0', identifier='attachment-1')}"
)
DOCUMENTS = {
    "ubl": PROLOG + makers.ubl(),
    "ubl with a prefix": makers.ubl(prefix="inv:"),
    "ubl with others": makers.ubl(before_parties=_UBL_EXTRAS),
    "ubl with a project": makers.ubl(
        before_parties=f"{_UBL_EXTRAS}<!-- x --><cac:ProjectReference><cbc:ID>P</cbc:ID></cac:ProjectReference>"
    ),
    "credit note": makers.ubl(is_credit=True),
    "credit note with originator": makers.ubl(
        is_credit=True,
        before_parties=f"{_UBL_EXTRAS}<cac:OriginatorDocumentReference><cbc:ID>O</cbc:ID>"
        "</cac:OriginatorDocumentReference>",
    ),
    "cii": PROLOG + makers.cii(),
    "cii with a project": makers.cii(agreement=_CII_EXTRAS),
    "svefaktura": makers.svefaktura(),
    "svefaktura in an sbdh": makers.sbdh(makers.svefaktura()),
    "svefaktura with others": makers.sbdh(
        makers.svefaktura(objects=("1",)), makers.object_envelope({"1": ("gammal.pdf", b"%PDF-0")})
    ),
}


def spliced_out(before: bytes, after: bytes) -> bool:
    """Say whether ``after`` is ``before`` with bytes put in at one place."""
    common = next((at for at, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), len(before))
    tail = len(before) - common
    return any(
        before[at:] == after[len(after) - (len(before) - at) :] for at in range(max(0, common - 200), common + 1)
    ) or (tail == 0)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_goes_in_comes_out_and_nothing_else_changes(name: str) -> None:
    before = DOCUMENTS[name].encode()
    old = extract_attachments(before)
    after = embed_attachments(before, [SHEET, TABLE])
    new = [file for file in extract_attachments(after) if file not in old]
    assert [(file.filename, file.content, file.media_type) for file in new] == [
        ("tid.pdf", b"%PDF-1.7 sheet", PDF),
        ("tal.csv", b"a;b", CSV),
    ]
    assert len(extract_attachments(after)) == len(old) + 2
    assert read_document(after).facts == read_document(before).facts
    if "svefaktura" in name:
        body = makers.svefaktura(objects=("1",) if old else ()).partition("<cac:BuyerParty>")
        assert body[0].encode() in after
        assert (body[1] + body[2]).encode() in after
    else:
        assert spliced_out(before, after)
        assert new[0].description == "Time sheet: week 9 & 10"
        assert new[1].description is None
    again = embed_attachments(after, [OutgoingAttachment("c.png", PNG, b"\x89PNG\r\n\x1a\n")])
    assert len(extract_attachments(again)) == len(old) + 3


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("ubl", "OrderReference AdditionalDocumentReference AccountingSupplierParty"),
        ("ubl with others", "ContractDocumentReference AdditionalDocumentReference AccountingSupplierParty"),
        ("ubl with a project", "AdditionalDocumentReference ProjectReference AccountingSupplierParty"),
        ("credit note", "OrderReference AdditionalDocumentReference AccountingSupplierParty"),
        (
            "credit note with originator",
            "AdditionalDocumentReference OriginatorDocumentReference AccountingSupplierParty",
        ),
        ("cii", "BuyerReference SellerTradeParty BuyerTradeParty AdditionalReferencedDocument"),
        ("cii with a project", "ContractReferencedDocument AdditionalReferencedDocument SpecifiedProcuringProject"),
        ("svefaktura", "LineItemCountNumeric AdditionalDocumentReference BuyerParty"),
    ],
)
def test_the_place_is_the_schemas(name: str, order: str) -> None:
    after = etree.fromstring(embed_attachments(DOCUMENTS[name].encode(), [SHEET, TABLE]))
    added = after.xpath(
        "//*[local-name()='AdditionalDocumentReference' or local-name()='AdditionalReferencedDocument']"
    )
    siblings = [re.sub(r"{.*}", "", str(each.tag)) for each in added[0].getparent() if isinstance(each.tag, str)]
    unique = list(dict.fromkeys(siblings))
    wanted = order.split()
    at = unique.index(wanted[0])
    assert unique[at : at + len(wanted)] == wanted
    # All references stand together: the schema allows no other element between them.
    places = [index for index, name in enumerate(siblings) if name.startswith("Additional")]
    assert places == list(range(places[0], places[0] + len(places)))


def test_a_ubl_reference_has_an_id_both_attributes_and_no_type_code() -> None:
    after = etree.fromstring(embed_attachments(DOCUMENTS["ubl"].encode(), [SHEET]))
    (reference,) = after.iter("{*}AdditionalDocumentReference")
    assert [etree.QName(each).localname for each in reference] == ["ID", "DocumentDescription", "Attachment"]
    (binary,) = after.iter("{*}EmbeddedDocumentBinaryObject")
    assert dict(binary.attrib) == {"mimeCode": PDF, "filename": "tid.pdf"}


def test_a_cii_reference_has_type_916() -> None:
    after = etree.fromstring(embed_attachments(DOCUMENTS["cii"].encode(), [SHEET]))
    (reference,) = after.iter("{*}AdditionalReferencedDocument")
    assert [(etree.QName(each).localname, each.text) for each in reference][:3] == [
        ("IssuerAssignedID", "attachment-1"),
        ("TypeCode", "916"),
        ("Name", "Time sheet: week 9 & 10"),
    ]


def test_reference_ids_are_new() -> None:
    after = embed_attachments(DOCUMENTS["ubl with others"].encode(), [SHEET, TABLE])
    identifiers = re.findall(rb"<cac:AdditionalDocumentReference><cbc:ID>([^<]*)<", after)
    assert identifiers == [b"attachment-1", b"attachment-2", b"attachment-3"]


def test_namespaces_that_are_not_in_scope_are_declared() -> None:
    text = makers.ubl().replace(f" {makers.UBL_NAMESPACES}", "")
    text = re.sub(r"<((?:cac|cbc):\w+)", rf"<\1 {makers.UBL_NAMESPACES}", text)
    assert len(extract_attachments(embed_attachments(text.encode(), [SHEET]))) == 1


@pytest.mark.parametrize("encoding", ["iso-8859-1", "windows-1252", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", ["ubl with others", "cii with a project", "svefaktura"])
def test_other_encodings(encoding: str, name: str) -> None:
    declared = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>\n'
    before = (declared + DOCUMENTS[name].removeprefix(PROLOG)).encode(encoding)
    attachment = OutgoingAttachment("レ-ö.pdf", PDF, b"%PDF", "Zeit – ö レ")
    after = embed_attachments(before, [attachment])
    new = extract_attachments(after)[-1]
    assert (new.filename, new.content) == ("レ-ö.pdf", b"%PDF")


def test_nothing_to_embed_changes_nothing() -> None:
    assert embed_attachments(b"whatever", []) == b"whatever"


def test_the_same_input_gives_the_same_bytes() -> None:
    before = DOCUMENTS["svefaktura"].encode()
    assert embed_attachments(before, [SHEET]) == embed_attachments(before, [SHEET])


def test_finvoice_has_no_place() -> None:
    with pytest.raises(FixData) as caught:
        embed_attachments(makers.finvoice().encode(), [SHEET])
    assert caught.value.code == "cannot_embed"


def test_what_is_no_invoice_is_refused() -> None:
    with pytest.raises(FileRefused) as caught:
        embed_attachments(b"<note/>", [SHEET])
    assert caught.value.code == "not_an_invoice"


@pytest.mark.parametrize(
    "document",
    [
        makers.cii().replace("AggregateBusinessInformationEntity:100", "AggregateBusinessInformationEntity:99"),
        makers.cii().replace("ApplicableHeaderTradeAgreement", "Agreement"),
        makers.ubl().replace('"urn:oasis:names:specification:ubl:schema:xsd:CommonAgg', '"relative/CommonAgg'),
        makers.sbdh(
            makers.svefaktura(objects=("1",)), makers.object_envelope({"1": ("a.pdf", b"")}), '<x xmlns="not a: uri"/>'
        ),
        makers.svefaktura().replace("<ID>", "<ID a\ufeffb='x'>"),
    ],
)
def test_an_invoice_that_is_readable_but_has_no_place_is_refused(document: str) -> None:
    assert read_document(document.encode()).facts.number
    with pytest.raises(FixData) as caught:
        embed_attachments(document.encode(), [SHEET])
    assert caught.value.code == "cannot_embed"


def test_what_no_einvoice_may_carry_is_refused() -> None:
    with pytest.raises(FixData) as caught:
        embed_attachments(DOCUMENTS["ubl"].encode(), [OutgoingAttachment("a.tif", TIFF, b"II*\0")])
    assert caught.value.code == "format_not_allowed"
    with pytest.raises(FixData) as caught:
        embed_attachments(DOCUMENTS["ubl"].encode(), [OutgoingAttachment("a\0.pdf", PDF, b"%PDF")])
    assert caught.value.code == "cannot_embed"


@pytest.mark.parametrize(
    ("old", "new"), [(b"1250.00", b"1250.01"), (b"JVBERi", b"JVBERj"), (b"tid.pdf", b"dit.pdf"), (b"</Invoice>", b"")]
)
def test_a_change_on_the_way_is_found(old: bytes, new: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = FORMATS[UBL_INVOICE]
    real = kind.splice
    assert real is not None

    def spoil(data: bytes, facts: InvoiceFacts, additions: Sequence[Addition]) -> Spliced:
        spliced = real(data, facts, additions)
        return Spliced(spliced.data.replace(old, new), spliced.find_added)

    monkeypatch.setitem(FORMATS, UBL_INVOICE, replace(kind, splice=spoil))
    with pytest.raises(Bug) as caught:
        embed_attachments(DOCUMENTS["ubl"].encode(), [SHEET])
    assert caught.value.code == "not_embedded"


_names = st.text(
    st.characters(exclude_categories=("C", "Z")) | st.sampled_from(" <>&\"'"), min_size=1, max_size=30
).filter(lambda name: name.strip() == name and name.isprintable())
_attachments = st.builds(
    OutgoingAttachment,
    _names,
    st.sampled_from(sorted(EN16931_MEDIA_TYPES)),
    st.binary(min_size=1, max_size=200),
    st.none() | st.text(max_size=60),
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(DOCUMENTS)), st.lists(_attachments, min_size=1, max_size=4))
def test_any_bytes_and_names_survive(name: str, attachments: list[OutgoingAttachment]) -> None:
    before = DOCUMENTS[name].encode()
    after = embed_attachments(before, attachments)
    found = extract_attachments(after)[len(extract_attachments(before)) :]
    assert [(file.filename, file.content) for file in found] == [(each.filename, each.content) for each in attachments]
