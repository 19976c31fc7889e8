"""What is no good is refused with its code, a sentence and the place; nothing hostile gets anywhere."""

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connect_app.domain.errors import FileRefused
from connect_app.formats.reading import ReadLimits, read_document, read_invoices
from connect_app.formats.skeleton import Skeleton
from tests.unit.formats import makers
from tests.unit.formats.makers import PROLOG

WRAPPED = f"{PROLOG}<Batch>\n{makers.ubl('A')}\n{makers.ubl('B')}\n{makers.ubl('C')}\n</Batch>"


def refusal_of(data: bytes, limits: ReadLimits | None = None) -> FileRefused:
    with pytest.raises(FileRefused) as caught:
        for _ in read_invoices(io.BytesIO(data), limits or ReadLimits()):
            pass
    return caught.value


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b" \n\t ", "empty_file"),
        (b"\xef\xbb\xbf", "empty_file"),
        (b"<!DOCTYPE html><html><body>Login</body></html>", "not_an_invoice"),
        (b"\n<HTML><p>tag soup", "not_an_invoice"),
        (b"<note><to>x</to></note>", "not_an_invoice"),
        (makers.object_envelope({"1": ("a.pdf", b"%PDF")}).encode(), "not_an_invoice"),
        (b"\x00\x01\x02\x03rubbish\xff", "unsupported_format"),
        (b"%PDF-1.7", "unsupported_format"),
        (b"PK\x03\x04", "unsupported_format"),
        (b"invoice;amount\n1;2", "unsupported_format"),
        (makers.ubl().encode("utf-32"), "unsupported_format"),
        (b'<?xml version="1.0" encoding="UTF-7"?><a/>', "unsupported_format"),
        (b'<?xml version="1.0" encoding="no-such"?><a/>', "unsupported_format"),
        (makers.finvoice_with_envelope("A").partition(b'<?xml version="1.0" encoding="ISO')[0], "truncated"),
        (b"<a><b></a></b>", "malformed_xml"),
        (makers.ubl().replace("</cbc:Note>", "</cbc:Nose>").encode(), "malformed_xml"),
        (makers.ubl().replace("Tack", "A & B").encode(), "malformed_xml"),
        (makers.ubl().replace("xmlns:cac", "xmlns:zzz").encode(), "malformed_xml"),
        (makers.ubl().encode() + b"\0\0\0\0", "malformed_xml"),
        (makers.ubl().encode() + b"trailing text", "malformed_xml"),
        (makers.ubl().replace("Tack", "Ta\0ck").encode(), "malformed_xml"),
        (makers.ubl().encode("utf-16")[:-1], "truncated"),
        (makers.ubl().encode("utf-16")[:700], "truncated"),
    ],
)
def test_codes(data: bytes, code: str) -> None:
    refusal = refusal_of(data)
    assert refusal.code == code
    assert refusal.sentence.endswith(("No invoice of it was taken.", "taken whole or not at all."))


def test_a_fault_is_given_with_line_and_column_and_what_was_readable() -> None:
    lines = WRAPPED.split("\n")
    at = next(number for number, line in enumerate(lines, 1) if ">B</cbc:ID>" in line)
    refusal = refusal_of(WRAPPED.replace(">B</cbc:ID>", ">B</cbc:IX>").encode())
    assert refusal.code == "malformed_xml"
    assert refusal.line == at
    assert refusal.column is not None
    assert refusal.column > 1
    assert "1 invoice before it could be read" in refusal.sentence
    assert f"line {at}" in refusal.sentence


def test_the_place_is_that_in_the_file_not_in_the_document() -> None:
    data = (makers.finvoice_with_envelope("A") * 2).decode("latin-1") + "<Finvoice>\n<x></y></Finvoice>"
    refusal = refusal_of(data.encode("latin-1"))
    assert (refusal.code, refusal.line) == ("malformed_xml", data.count("\n") + 1)
    assert "2 invoices before it" in refusal.sentence


def test_wrong_encoding_is_said_to_be_that() -> None:
    refusal = refusal_of((PROLOG + makers.ubl()).encode("latin-1"))
    assert (refusal.code, refusal.line) == ("malformed_xml", 5)
    assert "UTF-8" in refusal.sentence
    assert "ISO-8859-1" in refusal.sentence


@pytest.mark.parametrize("twentieth", range(1, 20))
@pytest.mark.parametrize(
    "data",
    [
        WRAPPED.encode(),
        (PROLOG + makers.ubl()).encode(),
        (PROLOG + makers.cii()).encode(),
        makers.sbdh(makers.svefaktura(objects=("1",)), makers.object_envelope({"1": ("a.pdf", b"%PDF" * 99)})).encode(),
        f'<?xml version="1.0" encoding="ISO-8859-1"?>\n{makers.finvoice()}'.encode("latin-1"),
    ],
    ids=["wrapper", "ubl", "cii", "svefaktura", "finvoice"],
)
def test_a_file_that_is_cut_off(data: bytes, twentieth: int) -> None:
    refusal = refusal_of(data[: len(data) * twentieth // 20])
    assert refusal.code == "truncated"
    assert refusal.line is not None


FINVOICE = (
    '<Finvoice Version="1.3"><SellerPartyDetails><SellerOrganisationName>S Oy</SellerOrganisationName>'
    "</SellerPartyDetails><InvoiceDetails><InvoiceTypeCode>INV01</InvoiceTypeCode><InvoiceNumber>77</InvoiceNumber>"
    '<InvoiceDate Format="CCYYMMDD">20261102</InvoiceDate><InvoiceTotalVatIncludedAmount '
    'AmountCurrencyIdentifier="EUR">10,00</InvoiceTotalVatIncludedAmount></InvoiceDetails></Finvoice>'
)


def _bomb() -> str:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><x>&e9;</x>'


@pytest.mark.parametrize("prolog", ["", PROLOG, "\ufeff", "<!-- a --><?x y?>\n", PROLOG + "\n\n  "])
@pytest.mark.parametrize(
    "text",
    [
        _bomb(),
        '<!DOCTYPE Invoice SYSTEM "http://127.0.0.1:9/evil.dtd"><Invoice/>',
        f'<!DOCTYPE i [<!ENTITY f SYSTEM "file:///etc/passwd">]>{makers.ubl().replace("REF9", "&f;")}',
        f'<!DOCTYPE html [<!ENTITY f "x">]>{makers.ubl()}',
        f"<!DOCTYPE Invoice>{makers.ubl()}",
        "<!DOCTYPE",
        f"<!DOCTYPE Finvoice [<!ENTITY f 'x'>]>{FINVOICE}",
        f"<!DOCTYPE Finvoice SYSTEM 'Finvoice.dtd' [<!ENTITY f 'x'>]>{FINVOICE}",
        f"<!DOCTYPE x SYSTEM 'Finvoice.dtd'>{FINVOICE}",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_are_never_accepted(prolog: str, text: str, encoding: str) -> None:
    assert refusal_of((prolog + text).encode(encoding)).code in (
        "unsafe_xml",
        "truncated" if text == "<!DOCTYPE" else "",
    )


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE Finvoice SYSTEM "Finvoice.dtd">',
        "<!DOCTYPE Finvoice SYSTEM 'http://127.0.0.1:9/Finvoice.dtd' >",
        '<!DOCTYPE Finvoice PUBLIC "-//FI//Finvoice//EN"\n "Finvoice.dtd">',
        "<!DOCTYPE Finvoice>",
    ],
)
@pytest.mark.parametrize("encoding", ["iso-8859-15", "utf-8", "utf-16"])
def test_the_bare_document_type_of_old_finvoices_is_taken(declaration: str, encoding: str) -> None:
    prolog = f'<?xml version="1.0" encoding="{encoding}"?>\n{declaration}\n'
    one = (prolog + FINVOICE.replace("S Oy", "S\u00f6 Oy")).encode(encoding)
    (part,) = read_invoices(io.BytesIO(one))
    assert (part.facts.number, part.facts.seller.name) == ("77", "S\u00f6 Oy")
    assert part.data == one
    frames = '<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"/>\n'
    if encoding != "utf-16":
        many = (frames + prolog + FINVOICE + "\n" + frames + prolog + FINVOICE.replace("77", "78")).encode(encoding)
        assert [each.facts.number for each in read_invoices(io.BytesIO(many))] == ["77", "78"]
    # What a declaration that is never read might define is not there.
    assert refusal_of((prolog + FINVOICE.replace("S Oy", "S&ouml; Oy")).encode(encoding)).code == "malformed_xml"


def test_a_document_type_inside_of_a_nested_document_or_a_later_one() -> None:
    inner = makers.attached_document(f"<![CDATA[<!DOCTYPE x [<!ENTITY a 'b'>]>{makers.ubl()}]]>")
    assert refusal_of(inner.encode()).code == "unsafe_xml"
    assert refusal_of(f"{makers.ubl()}<!DOCTYPE x>{makers.ubl()}".encode()).code == "unsafe_xml"


def test_the_skeleton_refuses_document_types_on_its_own() -> None:
    with pytest.raises(FileRefused) as caught:
        Skeleton(None, 9).feed(b"<!DOCTYPE x [<!ENTITY e 'x'>]><x>&e;</x>")
    assert caught.value.code == "unsafe_xml"


def test_an_entity_without_a_document_type_is_malformed() -> None:
    assert refusal_of(makers.ubl().replace("REF9", "&xxe;").encode()).code == "malformed_xml"


@pytest.mark.parametrize("where", ["around", "inside"])
def test_nesting_is_bounded(where: str) -> None:
    deep = "<a>" * 5000 + ("" if where == "inside" else makers.ubl()) + "</a>" * 5000
    text = deep if where == "around" else makers.ubl(head=deep)
    assert refusal_of(text.encode()).code == "unsafe_xml"


def test_large_texts_are_read_within_our_own_limit() -> None:
    content = b"%PDF-" + b"x" * 9_000_000
    data = makers.ubl(before_parties=makers.ubl_reference("a.pdf", content)).encode()
    assert read_document(data).embedded[0].content == content
    refusal = refusal_of(data, ReadLimits(max_invoice_size=5_000_000))
    assert refusal.code == "too_large"


def test_an_invoice_just_within_the_limit_is_read() -> None:
    data = f"<B>{makers.ubl(before_parties=makers.ubl_reference('a.pdf', b'%PDF-' + b'x' * 4_000_000))}</B>".encode()
    (part,) = read_invoices(io.BytesIO(data * 1), ReadLimits(max_invoice_size=len(data)))
    assert len(part.embedded) == 1


def test_many_tags_many_namespaces_and_many_empty_documents_cost_little() -> None:
    tags = makers.ubl(head="<a/>" * 3_100_000)
    assert refusal_of(tags.encode()).code == "too_large"
    declarations = " ".join(f'xmlns:n{at}="urn:{at}"' for at in range(1000))
    assert refusal_of(f"<B {declarations}>{makers.ubl()}</B>".encode()).code == "unsafe_xml"
    assert refusal_of(b"<a/>" * 200_000).code == "not_an_invoice"


def test_a_file_over_the_limit_is_not_read_at_all(tmp_path: Path) -> None:
    path = tmp_path / "huge.xml"
    with path.open("wb") as file:
        file.truncate(2_000_000_000)  # sparse
    with pytest.raises(FileRefused) as caught:
        next(read_invoices(path))
    assert caught.value.code == "too_large"


def test_one_document_is_one_invoice() -> None:
    with pytest.raises(FileRefused) as caught:
        read_document(WRAPPED.encode())
    assert caught.value.code == "not_an_invoice"


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_damage_never_raises_anything_else(data: st.DataObject) -> None:
    original = bytearray(makers.sbdh(makers.svefaktura(objects=("1",)), makers.ubl()).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(original) - 1))
        original[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=6))
    try:
        for _ in read_invoices(io.BytesIO(bytes(original))):
            pass
    except FileRefused as refusal:
        assert refusal.sentence
