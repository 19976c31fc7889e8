"""Attachments of Finvoices: in a document of their own beside the invoice, found by their ids or by their place."""

import base64
import io

import pytest

from connect_app.formats.parts import InvoicePart
from connect_app.formats.reading import read_carrier, read_invoices
from tests.unit.formats import makers


def message(own: str, *files: tuple[str, bytes], refers_to: str = "") -> str:
    reference = f"<RefToMessageIdentifier>{refers_to}</RefToMessageIdentifier>" if refers_to else ""
    details = "".join(
        f"<AttachmentDetails><AttachmentIdentifier>{own}::{name}</AttachmentIdentifier>"
        f"<AttachmentContent>{base64.b64encode(data).decode()}</AttachmentContent>"
        f"<AttachmentName>{name}</AttachmentName><AttachmentMimeType>application/pdf</AttachmentMimeType>"
        "</AttachmentDetails>"
        for name, data in files
    )
    return (
        '<FinvoiceAttachments Version="1.0"><MessageTransmissionDetails><MessageDetails>'
        f"<MessageIdentifier>{own}</MessageIdentifier>{reference}</MessageDetails></MessageTransmissionDetails>"
        f"{details}</FinvoiceAttachments>"
    )


def naming(number: str, message_id: str) -> str:
    named = f"<AttachmentMessageDetails><AttachmentMessageIdentifier>{message_id}</AttachmentMessageIdentifier>"
    return makers.finvoice(number).replace("</Finvoice>", f"{named}</AttachmentMessageDetails></Finvoice>")


def read(*documents: str) -> dict[str, InvoicePart]:
    text = "".join(one.replace(makers.PROLOG, "") for one in documents)
    parts = list(read_invoices(io.BytesIO(text.encode())))
    return {part.facts.number: part for part in parts}


def contents(part: InvoicePart) -> list[bytes | None]:
    assert all(one.is_beside for one in part.embedded)
    return [one.content for one in part.embedded]


def test_they_belong_to_the_invoice_that_they_follow() -> None:
    found = read(makers.finvoice("A"), message("m1", ("a.pdf", b"%PDF-a")), makers.finvoice("B"))
    assert list(found) == ["A", "B"]
    assert (contents(found["A"]), contents(found["B"])) == ([b"%PDF-a"], [])


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (2, 3, 0, 1), (0, 2, 1, 3), (3, 0, 1, 2)])
def test_ids_lead_over_places(order: tuple[int, ...]) -> None:
    documents = (
        naming("A", "a::attachments"),
        naming("B", "b::attachments"),
        message("b::attachments", ("b.pdf", b"%PDF-b")),
        message("a::attachments", ("a.pdf", b"%PDF-a"), ("c.pdf", b"%PDF-c")),
    )
    found = read(*(documents[at] for at in order))
    assert list(found) == ["A", "B"]
    assert contents(found["A"]) == [b"%PDF-a", b"%PDF-c"]
    assert contents(found["B"]) == [b"%PDF-b"]
    assert [one.findings for one in found.values()] == [(), ()]


def test_one_that_is_missing_and_one_that_belongs_to_none_are_findings() -> None:
    found = read(naming("A", "a::attachments"), message("z", ("z.pdf", b"%PDF-z")), makers.finvoice("B"))
    assert [one.code for one in found["A"].findings] == ["missing_attachment_object", "orphan_attachment"]
    assert [one.left_out and one.left_out.code for one in found["A"].embedded] == ["orphan_attachment"]
    assert found["B"].embedded == ()


def test_in_a_file_of_their_own_they_have_the_id_of_their_message() -> None:
    objects = read_carrier(message("a::attachments", ("a.pdf", b"%PDF-a")).encode())
    assert [(one.object_id, one.file.filename, one.file.content) for one in objects] == [
        ("a::attachments", "a.pdf", b"%PDF-a")
    ]


def test_what_stands_beside_the_invoice_in_an_attached_document_is_told_of() -> None:
    pdf = base64.b64encode(b"%PDF-1").decode()
    more = (
        "<cac:ParentDocumentLineReference><cbc:EmbeddedDocumentBinaryObject mimeCode='application/pdf' "
        f"filename='a.pdf'>{pdf}</cbc:EmbeddedDocumentBinaryObject><cbc:Description>&lt;ApplicationResponse/&gt;"
        "</cbc:Description></cac:ParentDocumentLineReference></AttachedDocument>"
    )
    inner = makers.ubl("AD-7").replace("&", "&amp;").replace("<", "&lt;")
    document = makers.attached_document(inner).replace("</AttachedDocument>", more)
    (part,) = read_invoices(io.BytesIO(document.encode()))
    assert [(one.filename, one.content, one.left_out and one.left_out.code) for one in part.embedded] == [
        ("document.xml", None, "no_invoice"),
        ("a.pdf", b"%PDF-1", None),
    ]
