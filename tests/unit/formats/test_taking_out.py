"""Embedded files are taken out of an invoice's data, and nothing else changes."""

import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.errors import FixData
from connect_app.formats.reading import read_document
from connect_app.formats.taking_out import take_out, take_out_all
from tests.unit.formats import makers

ONE, TWO, THREE = b"%PDF-1.7 one", b"MZ two", b"II*\0 three"


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def cii_reference(name: str, content: bytes) -> str:
    return (
        "<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>916</ram:TypeCode>"
        f'<ram:AttachmentBinaryObject mimeCode="application/pdf" filename="{name}">'
        f"{base64.b64encode(content).decode()}</ram:AttachmentBinaryObject></ram:AdditionalReferencedDocument>"
    )


def ubl(*contents: bytes) -> bytes:
    references = "".join(makers.ubl_reference(f"{at}.pdf", one) for at, one in enumerate(contents))
    return makers.ubl(before_parties=references).encode()


def cii(*contents: bytes) -> bytes:
    return makers.cii(agreement="".join(cii_reference(f"{at}.pdf", one) for at, one in enumerate(contents))).encode()


def svefaktura(*contents: bytes) -> bytes:
    ids = tuple(str(at) for at in range(len(contents)))
    files = {str(at): (f"{at}.pdf", one) for at, one in enumerate(contents)}
    envelopes = makers.object_envelope(files) if files else ""
    return makers.sbdh(makers.svefaktura(objects=ids), envelopes).encode()


@pytest.mark.parametrize("make", [ubl, cii, svefaktura])
def test_one_of_several_goes_and_the_others_stay_to_the_byte(make) -> None:  # type: ignore[no-untyped-def]
    data = make(ONE, TWO, THREE)
    assert [one.content for one in read_document(data).embedded] == [ONE, TWO, THREE]
    made = take_out(data, {sha(TWO)})
    assert [one.content for one in read_document(made).embedded] == [ONE, THREE]
    assert base64.b64encode(TWO) not in made
    assert read_document(take_out_all(data)).embedded == ()


@pytest.mark.parametrize("make", [ubl, cii])
def test_what_is_left_is_the_invoice_without_the_file(make) -> None:  # type: ignore[no-untyped-def]
    assert b"".join(take_out_all(make(ONE)).split()) == b"".join(make().split())


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_in_any_encoding(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n' + ubl(ONE, TWO).decode()
    made = take_out(text.encode(encoding), {sha(ONE)})
    assert [one.content for one in read_document(made).embedded] == [TWO]
    assert "Umeå" in made.decode(encoding)


def test_a_reference_that_is_more_than_a_file_stays() -> None:
    reference = makers.ubl_reference("contract.pdf", ONE).replace(
        "AdditionalDocumentReference", "ContractDocumentReference"
    )
    data = makers.ubl(before_parties=reference).encode()
    made = take_out(data, {sha(ONE)})
    assert b"<cac:ContractDocumentReference><cbc:ID>A1</cbc:ID>" in made
    assert b"EmbeddedDocumentBinaryObject" not in made


def test_what_is_not_there_cannot_be_taken_out() -> None:
    with pytest.raises(FixData) as caught:
        take_out(ubl(ONE), {sha(TWO)})
    assert caught.value.code == "cannot_take_out"
    assert take_out(ubl(ONE), ()) == ubl(ONE)


@given(st.lists(st.binary(min_size=1, max_size=30), unique=True, max_size=5), st.data())
def test_what_came_in_is_what_stays_and_what_goes(contents: list[bytes], data: st.DataObject) -> None:
    gone = data.draw(st.sets(st.sampled_from(contents))) if contents else set()
    for make in (ubl, cii, svefaktura):
        made = take_out(make(*contents), {sha(one) for one in gone})
        assert [one.content for one in read_document(made).embedded] == [one for one in contents if one not in gone]
