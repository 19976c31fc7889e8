"""Containers of many kinds: what cannot go is told of and stops nothing, and nobody gets another invoice."""

import base64
import hashlib
import io

import pikepdf
import pytest

from tests.gateway.test_files import invoices_of
from tests.gateway.test_manifests import detail, of_file, packed, send_beside
from tests.gateway.test_pieces import mail_files, sent
from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.unit.documents import making
from tests.unit.documents.test_marks import signed_pdf

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
        assert {one["owner"] for one in row["findings"] if one["severity"] == "warning"} == {"business_system"}
    (arrived,) = sent(gateway, invoice["id"]).values()
    assert arrived == data.replace(references, references[references.rindex(b"<cac:Additional") :])


def test_a_signed_pdf_with_a_file_that_may_not_go_is_found_before_it_is_sent(gateway: RunningGateway) -> None:
    program = b"MZ" + bytes(60)

    def signed(*files: tuple[str, bytes]) -> bytes:
        document = pikepdf.open(io.BytesIO(signed_pdf(new_number())))
        for name, data in files:
            document.attachments[name] = pikepdf.AttachedFileSpec(document, data, filename=name)
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue()

    whole = signed(("factur-x.xml", ubl_invoice(email="signed@example.org")), ("setup.exe", program))
    (hybrid,) = invoices_of(gateway, gateway.upload("signed.pdf", whole).json())
    assert "signed_picture" in [one["code"] for one in detail(gateway, hybrid)["findings"]]
    beside = signed(("setup.docm", program))
    data = ubl_invoice(email="signed@example.org")
    (pair,) = invoices_of(gateway, send_beside(gateway, "s7001.xml", data, ("s7001.pdf", beside)).json())
    assert detail(gateway, pair)["manifest"][1]["role"] == "left_out"  # a picture with a program in it is none
    for channel, is_sendable in (("email", False), ("print", True), ("einvoice", True)):
        row = plan_of(gateway, hybrid, channel)
        assert row["sendable"] is is_sendable
        errors = [one["code"] for one in row["findings"] if one["severity"] == "error"]
        assert errors == ([] if is_sendable else ["cannot_take_out"])
    sound = signed(("factur-x.xml", ubl_invoice(email="signed@example.org")), ("a.pdf", making.pdf(text="a")))
    (invoice,) = invoices_of(gateway, gateway.upload("sound.pdf", sound).json())
    override = {"overrides": {invoice["id"]: {"channels": [{"channel": "email"}]}}}
    (mail,) = sent(gateway, invoice["id"], **override).values()
    assert next(iter(mail_files(mail).values())) == sound


@pytest.mark.parametrize("where", ["hybrid", "collection", "picture", "data"])
def test_what_is_packed_in_a_zip_inside_a_document_is_told_of(gateway: RunningGateway, where: str) -> None:
    secret = new_number().encode() * 9
    deep = packed({"note.txt": secret})
    for _ in range(4):
        deep = packed({"deeper.zip": deep})
    program = b"MZ" + bytes(60) if where != "picture" else b"plain"  # a picture with a program in it is none
    inner = {"sheet.pdf": making.pdf(text="s"), "7001/run": program, "__MACOSX/._a": b"x", "a.zip": deep}
    more = ("more.zip", packed({**inner, "part.zip": packed({"x.csv": secret})}))
    data = ubl_invoice(email="zip@example.org")
    if where == "picture":
        (invoice,) = invoices_of(gateway, send_beside(gateway, "z7.xml", data, ("z7.pdf", with_files(more))).json())
    elif where == "data":
        text = base64.b64encode(more[1]).decode()
        reference = (
            "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject "
            f'mimeCode="application/zip" filename="more.zip">{text}</cbc:EmbeddedDocumentBinaryObject>'
            "</cac:Attachment></cac:AdditionalDocumentReference>"
        ).encode()
        whole = data.replace(_PARTY, reference + _PARTY, 1)
        (invoice,) = invoices_of(gateway, gateway.upload("z7.xml", whole).json())
    else:
        root = {"Collection": {"/Type": "/Collection"}} if where == "collection" else {}
        whole = with_files(("factur-x.xml", data), more, **root)
        (invoice,) = invoices_of(gateway, gateway.upload("z7.pdf", whole).json())
    carrier = "z7.xml" if where == "data" else "z7.pdf"
    manifest = detail(gateway, invoice)["manifest"]
    told = {(one["place"], one["name"]): (one["role"], one.get("code")) for one in manifest}
    inside = ("left_out", "inside_left_out")
    assert told[(carrier, "more.zip")][0] == "attachment"
    assert told[(f"{carrier}/more.zip/", "sheet.pdf")] == inside
    assert told[(f"{carrier}/more.zip/7001/", "run")] == inside
    assert told[(f"{carrier}/more.zip/__MACOSX/", "._a")] == ("left_out", "system_file")
    assert told[(f"{carrier}/more.zip/part.zip/", "x.csv")] == inside
    assert [key for key, value in told.items() if value == ("left_out", "too_deep")] == [
        (f"{carrier}/more.zip/a.zip/deeper.zip/deeper.zip/", "deeper.zip")
    ]
    assert not [key for key in told if key[1] == "note.txt"]
    sheet = next(one for one in manifest if one["name"] == "sheet.pdf")
    assert (sheet["size"], sheet["sha256"]) == (len(inner["sheet.pdf"]), hashlib.sha256(inner["sheet.pdf"]).hexdigest())
    for channel in ("email", "print", "einvoice"):
        row = plan_of(gateway, invoice, channel)
        assert row["sendable"] and [one["filename"] for one in row["left_out"]] == ["more.zip"], row
    for mail in sent(gateway, invoice["id"], overrides=_by(invoice, "email")).values():
        for name, content in mail_files(mail).items():
            assert name.endswith(".pdf")
            with pikepdf.open(io.BytesIO(content)) as pdf:
                assert "more.zip" not in pdf.attachments
            assert program not in content and more[1] not in content


def _by(invoice: dict, channel: str) -> dict:
    return {invoice["id"]: {"channels": [{"channel": channel}]}}


TABLE = "file;number;issue_date;payable;currency;buyer_name;customer_number\n{0}.pdf;{1};2026-01-01;10.00;SEK;K;1\n"


def test_files_inside_a_pdf_with_a_table_beside_it_are_its_attachments(gateway: RunningGateway) -> None:
    program = b"MZ" + bytes(60)
    pdf = with_files(("sheet.pdf", making.pdf(text="sheet")), ("run.exe", program))
    table = TABLE.format("some", new_number()).encode()
    alone = gateway.post("/files", files=[("file", ("some.pdf", pdf)), ("sidecar", ("some.csv", table))]).json()
    table = TABLE.format("some", new_number()).encode()
    packed_too = gateway.upload("some.zip", packed({"some.pdf": pdf, "some.csv": table})).json()
    for file in (alone, packed_too):
        (invoice,) = invoices_of(gateway, file)
        assert [one["filename"] for one in detail(gateway, invoice)["attachments"]] == ["sheet.pdf", "run.exe"]
        row = plan_of(gateway, invoice, "print")
        assert [one["filename"] for one in row["files"][1:]] == ["sheet.pdf"]
        assert [one["filename"] for one in row["left_out"]] == ["run.exe"]


def test_a_table_that_no_pdf_needs_is_told_of(gateway: RunningGateway) -> None:
    table = TABLE.format("gone", new_number()).encode()
    members = {"gone.csv": table, "other.pdf": making.pdf(text=new_number()), "a.xml": ubl_invoice()}
    told = {one["name"]: one.get("code") for one in of_file(gateway, gateway.upload("t.zip", packed(members)).json())}
    assert told == {"gone.csv": "unused_table", "other.pdf": "belongs_to_none", "a.xml": None}
    hybrid = with_files(("factur-x.xml", ubl_invoice()))
    beside = [("file", ("h7001.pdf", hybrid)), ("beside", ("h7001.csv", b"day;hours\n1;8\n"))]
    (invoice,) = invoices_of(gateway, gateway.post("/files", files=beside).json())
    assert [one["filename"] for one in detail(gateway, invoice)["attachments"]] == ["h7001.csv"]


def test_what_lay_beside_a_file_that_cannot_be_read_is_kept(gateway: RunningGateway) -> None:
    picture = making.pdf(text=new_number())
    answer = send_beside(gateway, "bad.xml", ubl_invoice()[:-30], ("bad.pdf", picture))
    file = answer.json()
    assert file["state"] == "unreadable"
    told = of_file(gateway, file)
    assert [(one["name"], one["role"], one["code"]) for one in told] == [
        ("bad.xml", "left_out", "truncated"),
        ("bad.pdf", "left_out", "beside_unreadable"),
    ]
    digest = hashlib.sha256(picture).hexdigest()
    assert (told[1]["sha256"], told[1]["size"]) == (digest, len(picture))
    assert (gateway.data / "blobs" / digest[:2] / digest).read_bytes() == picture
    assert gateway.http.delete(f"{gateway.company_url}/files/{file['id']}", timeout=20).status_code == 204


def test_the_same_picture_twice_is_one(gateway: RunningGateway) -> None:
    picture = making.pdf(text=new_number())
    members = [("T7001.xml", ubl_invoice()), ("T7001.pdf", picture), ("T7001.pdf", picture), ("x.txt", b"x")]
    with pytest.warns(UserWarning, match="Duplicate name"):
        whole = packed([*members, ("x.txt", b"x")])
    file = gateway.upload("twice.zip", whole).json()
    assert sorted((one["name"], one["role"], one.get("code")) for one in of_file(gateway, file)) == [
        ("T7001.pdf", "left_out", "twice"),
        ("T7001.pdf", "picture", None),
        ("T7001.xml", "data", None),
        ("x.txt", "left_out", "belongs_to_none"),
        ("x.txt", "left_out", "belongs_to_none"),
    ]


def test_letters_without_a_font_are_found_before_the_first_send(gateway: RunningGateway) -> None:
    for at in range(3):
        data = ubl_invoice(buyer=f"\U0002fffd {at}", endpoint=None)
        (invoice,) = invoices_of(gateway, gateway.upload(f"rare-{at}.xml", data).json())
        refused = gateway.post("/sends", json={"invoice_ids": [invoice["id"]], "missing_attachments": "send"})
        assert refused.status_code == 409, refused.text
        assert [one["code"] for one in refused.json()["errors"]] == ["no_font"]
