"""Containers of many kinds: what cannot go is told of and stops nothing, and nobody gets another invoice."""

import base64
import io

import pikepdf
import pytest

from tests.gateway.test_files import invoices_of
from tests.gateway.test_manifests import detail, packed
from tests.gateway.test_pieces import mail_files, sent
from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.unit.documents import making

_PARTY = b"<cac:AccountingSupplierParty>"


def with_files(*files: tuple[str, bytes], **root: object) -> bytes:
    """A PDF with these files in it, in that order; an empty name is none at all."""
    document = pikepdf.open(io.BytesIO(making.pdf(text="cover")))
    document.Root.AF = document.make_indirect(pikepdf.Array())
    for name, data in files:
        spec = pikepdf.AttachedFileSpec(document, data, filename=name)
        document.Root.AF.append(document.make_indirect(spec.obj))
    for key, value in root.items():
        document.Root[f"/{key}"] = pikepdf.Dictionary(value)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def plan_of(gateway: RunningGateway, invoice: dict, channel: str) -> dict:
    request = {"invoice_ids": [invoice["id"]], "channel": channel}
    (row,) = gateway.post("/sends/plan", json=request).json()["rows"]
    return row


def test_an_empty_or_nameless_file_in_a_hybrid_pdf_stops_no_channel(gateway: RunningGateway) -> None:
    data = ubl_invoice(email="hybrid@example.org")
    program = b"MZ" + bytes(60)
    whole = with_files(("factur-x.xml", data), ("empty.pdf", b""), ("", program), ("a.pdf", making.pdf(text="a")))
    (invoice,) = invoices_of(gateway, gateway.upload("hybrid.pdf", whole).json())
    found = {one["name"]: (one["role"], one.get("code")) for one in detail(gateway, invoice)["manifest"]}
    assert found["empty.pdf"] == ("left_out", "empty_file")
    assert found["attachment"] == ("left_out", "nameless_attachment")
    for channel in ("print", "einvoice", "email"):
        row = plan_of(gateway, invoice, channel)
        assert row["sendable"], row["findings"]
        assert [one["code"] for one in row["findings"]] == ["left_out", "left_out"]
    ((name, mailed), _) = mail_files(sent(gateway, invoice["id"], channel="email")["email"]).items()
    assert name.endswith(".pdf") and mailed.startswith(b"%PDF-")
    assert program not in mailed


def test_in_a_pdf_collection_nobody_gets_another_invoice(gateway: RunningGateway) -> None:
    numbers = [new_number() for _ in range(3)]
    files = [(f"{at}.pdf", with_files(("factur-x.xml", ubl_invoice(one)))) for at, one in enumerate(numbers[:2])]
    whole = with_files(*files, ("last.xml", ubl_invoice(numbers[2])), Collection={"/Type": "/Collection"})
    file = gateway.upload("portfolio.pdf", whole).json()
    invoices = invoices_of(gateway, file)
    assert [one["number"] for one in invoices] == numbers
    assert [detail(gateway, one)["attachments"] for one in invoices] == [[], [], []]
    # With a name of the standards it is a hybrid invoice, unless other invoices lie beside it.
    own = ("factur-x.xml", ubl_invoice())
    alone = with_files(own, ("a.pdf", making.pdf(text=new_number())), Collection={"/Type": "/Collection"})
    (invoice,) = invoices_of(gateway, gateway.upload("alone.pdf", alone).json())
    assert [one["filename"] for one in detail(gateway, invoice)["attachments"]] == ["a.pdf"]
    both = with_files(own, ("b.pdf", with_files(("x.xml", ubl_invoice()))), Collection={"/Type": "/Collection"})
    assert gateway.upload("both.pdf", both).json()["invoice_count"] == 2


@pytest.mark.parametrize("what", ["locked", "broken"])
def test_of_a_picture_that_cannot_be_unpacked_its_invoice_is_told(gateway: RunningGateway, what: str) -> None:
    data = bytearray(packed({"E7001.xml": ubl_invoice(), "E7001.pdf": making.pdf(text=new_number())}))
    local, central = bytes(data).index(b"E7001.pdf"), bytes(data).rindex(b"E7001.pdf")
    if what == "locked":
        data[local - 24] |= 1
        data[central - 38] |= 1
    else:
        data[central - 30] ^= 0xFF  # its checksum
    (invoice,) = invoices_of(gateway, gateway.upload("some.zip", bytes(data)).json())
    found = detail(gateway, invoice)
    code = "locked" if what == "locked" else "truncated"
    assert [(one["name"], one["role"], one.get("code")) for one in found["manifest"]] == [
        ("E7001.xml", "data", None),
        ("E7001.pdf", "left_out", code),
    ]
    assert [(one["code"], one["severity"], one["params"]["name"]) for one in found["findings"]] == [
        ("left_out", "warning", "E7001.pdf")
    ]


def test_what_was_left_out_of_the_data_does_not_go_in_them(gateway: RunningGateway) -> None:
    program, sheet = b"MZ" + bytes(60), making.pdf(text=new_number())
    objects = (
        ("empty.pdf", ""),
        ("broken.pdf", "JV*ERg"),
        (None, base64.b64encode(program).decode()),
        ("sheet.pdf", base64.b64encode(sheet).decode()),
    )
    references = "".join(
        f"<cac:AdditionalDocumentReference><cbc:ID>{at}</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject "
        f'mimeCode="application/pdf"{"" if name is None else f""" filename="{name}" """}>{text}'
        "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>"
        for at, (name, text) in enumerate(objects)
    ).encode()
    data = ubl_invoice(email="faults@example.org").replace(_PARTY, references + _PARTY, 1)
    (invoice,) = invoices_of(gateway, gateway.upload("faults.xml", data).json())
    for channel in ("print", "email", "einvoice"):
        row = plan_of(gateway, invoice, channel)
        assert row["sendable"] and [one["filename"] for one in row["files"][1:]] == ["sheet.pdf"]
    (arrived,) = sent(gateway, invoice["id"]).values()
    assert arrived == data.replace(references, references[references.rindex(b"<cac:Additional") :])
