"""What the business system embedded: checked as what a clerk adds, left out where it may not go, its picture once."""

import base64
import hashlib
import io
import json
import random
import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pikepdf
import pytest

from connect_app.formats.reading import read_document
from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import complete, deliveries, upload_all
from tests.unit.documents import making

PROGRAM = b"MZ" + b"\0" * 60
WORD = b"PK\x03\x04x"


def picture(number: str, *words: str) -> bytes:
    return making.pdf(text=" ".join((number, *words)))


def with_program() -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(making.pdf())) as pdf:
        pdf.attachments["setup.exe"] = pikepdf.AttachedFileSpec(pdf, PROGRAM, filename="setup.exe")
        pdf.save(made)
    return made.getvalue()


def invoice(*files: tuple[str, bytes], number: str | None = None, **more: Any) -> bytes:
    references = "".join(
        f"<cac:AdditionalDocumentReference><cbc:ID>{at}</cbc:ID>{description}<cac:Attachment>"
        f'<cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="{name}">'
        f"{base64.b64encode(data).decode()}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>"
        "</cac:AdditionalDocumentReference>"
        for at, (name, data, description) in enumerate((*one, "")[:3] for one in files)
    )
    made = ubl_invoice(number or new_number(), **more).decode()
    return made.replace("<cac:AccountingSupplierParty>", references + "<cac:AccountingSupplierParty>", 1).encode()


def plan(gateway: RunningGateway, invoice_id: str, **more: Any) -> dict[str, Any]:
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [invoice_id], **more}).json()["rows"]
    return dict(row)


def sent(gateway: RunningGateway, invoice_id: str, **more: Any) -> dict[str, bytes]:
    request = {"invoice_ids": [invoice_id], "missing_attachments": "send", "undo_s": 0, **more}
    started = gateway.post("/sends", json=request)
    assert started.status_code == 202, started.text
    complete(gateway, started.json()["id"])
    evidence = gateway.get(f"/invoices/{invoice_id}/evidence").content
    members = making.members(evidence)
    return {one["channel"]: members_of(members, one["id"]) for one in deliveries(gateway, invoice_id)}


def members_of(members: dict[str, bytes], delivery_id: str) -> bytes:
    return next(data for name, data in members.items() if f"{delivery_id}/sent." in name)


def mail_files(data: bytes) -> dict[str, bytes]:
    mail = message_from_bytes(data, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return {str(part.get_filename()): bytes(part.get_payload(decode=True)) for part in mail.iter_attachments()}


def left_out(row: dict[str, Any]) -> set[tuple[str, str, str]]:
    return {(one["filename"], one["channel"], one["code"]) for one in row["left_out"]}


EVERYTHING = (
    ("scan.tif", making.tiff(300)),
    ("a.docx", WORD),
    ("run.exe", PROGRAM),
    ("sheet.pdf", making.pdf(text="time sheet")),
    ("bad.pdf", with_program()),
)


def test_on_the_network_what_it_refuses_is_taken_out(gateway: RunningGateway) -> None:
    data = invoice(*EVERYTHING)
    (one,) = upload_all(gateway, data)
    row = plan(gateway, one)
    assert row["sendable"] and {finding["severity"] for finding in row["findings"]} == {"warning"}
    assert {finding["owner"] for finding in row["findings"]} == {"business_system"}
    assert left_out(row) == {
        ("scan.tif", "einvoice", "format_not_allowed"),
        ("a.docx", "einvoice", "damaged"),
        ("run.exe", "einvoice", "infected_name"),
        ("bad.pdf", "einvoice", "infected_name"),
    }
    (arrived,) = sent(gateway, one).values()
    assert [file.filename for file in read_document(arrived).embedded] == ["sheet.pdf"]
    assert read_document(arrived).facts == read_document(data).facts


def test_a_wrong_media_type_is_said_and_right_on_the_network(gateway: RunningGateway) -> None:
    files = ("sheet.pdf", making.pdf(text="sheet")), ("scan.png", making.picture("PNG")), ("run.exe", PROGRAM)
    data = invoice(*files).replace(b'"application/pdf"', b'"application/octet-stream"', 1)
    (one,) = upload_all(gateway, data)
    row = plan(gateway, one)
    said = [finding for finding in row["findings"] if finding["code"] == "content_mismatch"]
    assert [(each["channel"], each["severity"], each["params"]["file"]) for each in said] == [
        ("einvoice", "warning", "sheet.pdf"),
        ("einvoice", "warning", "scan.png"),
    ]
    on_paper = plan(gateway, one, channel="print")["findings"]
    assert "content_mismatch" not in {finding["code"] for finding in on_paper}
    (arrived,) = sent(gateway, one).values()
    assert re.findall(rb'mimeCode="([^"]*)" filename="([^"]*)"', arrived) == [
        (b"application/pdf", b"sheet.pdf"),
        (b"image/png", b"scan.png"),
    ]
    assert [file.content for file in read_document(arrived).embedded] == [content for _, content in files[:2]]
    assert data in making.members(gateway.get(f"/invoices/{one}/evidence").content).values()


def test_by_mail_and_on_paper_each_piece_goes_where_it_may(gateway: RunningGateway) -> None:
    (by_mail, by_post) = upload_all(
        gateway,
        invoice(*EVERYTHING, endpoint=None, email="pieces@example.org"),
        invoice(*EVERYTHING, endpoint=None),
    )
    row = plan(gateway, by_mail)
    assert {name for name, channel, _ in left_out(row)} == {"a.docx", "run.exe", "bad.pdf"}
    (mail,) = sent(gateway, by_mail).values()
    files = mail_files(mail)
    assert [name for name in files if "invoice" not in name] == ["scan.tif", "sheet.pdf"]
    for data in files.values():  # not in the data inside the picture, either
        assert base64.b64encode(PROGRAM) not in data and b"run.exe" not in data
    row = plan(gateway, by_post)
    assert [file["filename"] for file in row["files"]][1:] == ["scan.tif", "sheet.pdf"]
    (printed,) = sent(gateway, by_post).values()
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        assert len(pdf.pages) == 3 and not pdf.attachments


def test_files_inside_an_attachment_are_said_where_only_pages_go(gateway: RunningGateway) -> None:
    collection = making.with_file("detail.csv", b"a;b", is_collection=True)
    files = ("sheet.pdf", making.with_file("hours.csv", b"c;d")), ("all.pdf", collection)
    by_post, own, by_network = upload_all(
        gateway, invoice(*files, endpoint=None), ubl_invoice(new_number(), endpoint=None), invoice(*files)
    )
    row = plan(gateway, by_post)
    assert row["sendable"] and left_out(row) == {("all.pdf", "print", "format_not_allowed")}
    assert [finding["code"] for finding in row["findings"]] == ["files_not_on_paper", "format_not_allowed"]
    assert "sheet.pdf" in row["findings"][0]["message"] and row["findings"][0]["severity"] == "warning"
    (printed,) = sent(gateway, by_post).values()
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        assert len(pdf.pages) == 2
    assert not plan(gateway, by_network)["findings"]
    refused = gateway.attach(own, "all.pdf", collection)
    assert refused.status_code == 422 and "format_not_allowed" in refused.text and "cover" in refused.text


def test_the_data_beside_the_pdf_hold_nothing_that_was_left_out(gateway: RunningGateway) -> None:
    number = f"K-{new_number()}"
    customer = {"number": number, "name": "K", "packing": "xml_and_pdf", "emails": [{"email": "x@example.org"}]}
    assert gateway.post("/customers", json=customer).status_code == 201
    (one,) = upload_all(gateway, invoice(*EVERYTHING, endpoint=None, customer=number))
    (mail,) = sent(gateway, one).values()
    (xml,) = (data for name, data in mail_files(mail).items() if name.endswith(".xml"))
    assert read_document(xml).embedded == ()


def test_a_name_without_an_ending_gets_that_of_its_kind(gateway: RunningGateway) -> None:
    names = {
        "Rechnung Nr. 4711": "Rechnung Nr. 4711.pdf",
        "sheet": "sheet.pdf",
        "..": "attachment.pdf",
        "v1.2": "v1.2.pdf",
    }
    files = [(name, making.pdf(text=f"sheet {at}")) for at, name in enumerate(names)]
    more = [("table.", b"a;b\n1;2\n"), ("setup", PROGRAM), ("sheet.docx", making.pdf(text="no Word"))]
    for channel, way in WAYS.items():
        (one,) = upload_all(gateway, invoice(*files, *more, **way))
        row = plan(gateway, one)
        wanted = [*names.values(), *(["table.csv"] if channel != "print" else [])]
        assert sorted(file["filename"] for file in row["files"][1:]) == sorted(wanted)
        going = [content for _, content in (*files, *more[: len(wanted) - len(files)])]
        assert arrived_by(gateway, one, channel) == sorted(map(sha, going))


def test_a_clerk_may_not_add_a_pdf_with_a_program_in_it(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, invoice())
    refused = gateway.attach(one, "good.pdf", with_program(), document_type="other")
    assert refused.status_code == 422
    assert [error["code"] for error in refused.json()["errors"]] == ["infected_name"]


def attachments(gateway: RunningGateway, invoice_id: str) -> tuple[int, list[tuple[str, bool]]]:
    found = gateway.get(f"/invoices/{invoice_id}").json()
    return found["attachment_count"], [(one["filename"], one["is_picture"]) for one in found["attachments"]]


@pytest.mark.parametrize("form", ["{number}.pdf", "Faktura_{number}.PDF", "invoice-{number}.pdf"])
def test_the_only_pdf_that_is_named_and_reads_like_the_invoice_is_the_picture(
    gateway: RunningGateway, form: str
) -> None:
    number = new_number()
    own = picture(number, "INVOICE 1,250.00 SEK")
    name = form.format(number=number)
    (one,) = upload_all(gateway, invoice((name, own), number=number, endpoint=None, email="own@example.org"))
    assert attachments(gateway, one) == (0, [(name, True)])
    row = plan(gateway, one)
    assert len(row["files"]) == 1 and row["findings"] == []
    asked = gateway.post("/sends", json={"invoice_ids": [one]})
    assert asked.status_code == 409 and asked.json()["code"] == "missing_attachments"
    (mail,) = sent(gateway, one).values()
    assert list(mail_files(mail).values()) == [own]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("{number}.pdf", "Time sheet for {number} 1250.00"),
        ("{number}.pdf", "{number} 1249.00"),
        ("{number}.pdf", "Invoice 1 1250.00"),
        ("timesheet-{number}.pdf", "{number} 1250.00"),
        ("other.pdf", "{number} 1250.00"),
        ("{number}.pdf", "{number}7 11250.00"),
    ],
)
def test_what_might_be_another_paper_is_not(gateway: RunningGateway, name: str, text: str) -> None:
    number = new_number()
    file = name.format(number=number), making.pdf(text=text.format(number=number))
    (one,) = upload_all(gateway, invoice(file, number=number))
    assert attachments(gateway, one) == (1, [(file[0], False)])


def test_the_id_of_the_reference_may_be_the_number(gateway: RunningGateway) -> None:
    for text, is_picture in (("INVOICE 1,250.00 SEK", True), ("Time sheet 1250.00", False), ("no amount", False)):
        number = new_number()
        data = invoice(("document.pdf", picture(number, text)), number=number, email="id@example.org")
        (one,) = upload_all(gateway, data.replace(b"<cbc:ID>0</cbc:ID>", f"<cbc:ID>{number}</cbc:ID>".encode()))
        assert attachments(gateway, one) == (0 if is_picture else 1, [("document.pdf", is_picture)])
        row = plan(gateway, one, channel="email")
        assert len(row["files"]) == (1 if is_picture else 2)


def test_what_comes_later_does_not_make_the_picture_an_attachment(gateway: RunningGateway) -> None:
    number = new_number()
    name = f"{number}.pdf"
    data = invoice((name, picture(number, "1250.00")), number=number)
    file = gateway.post("/files", files={"file": ("some.xml", data)}).json()
    (one,) = (each["id"] for each in gateway.get(f"/files/{file['id']}/invoices").json()["items"])
    plan(gateway, one)
    later = [("file", ("some.xml", data)), ("beside", ("some_hours.csv", b"day;hours\n1;8\n"))]
    assert gateway.post("/files", files=later).status_code == 200
    plan(gateway, one)
    assert attachments(gateway, one) == (1, [(name, True), ("some_hours.csv", False)])


def test_of_two_pdfs_none_is_guessed_and_the_clerk_says_which(gateway: RunningGateway) -> None:
    number = new_number()
    files = (f"{number}.pdf", picture(number, "1250.00")), ("other.pdf", making.pdf(text="other"))
    (one,) = upload_all(gateway, invoice(*files, number=number, endpoint=None, email="two@example.org"))
    assert attachments(gateway, one) == (2, [(files[0][0], False), ("other.pdf", False)])
    found = gateway.get(f"/invoices/{one}")
    (first, second) = found.json()["attachments"]
    url = f"{gateway.company_url}/invoices/{one}/picture"
    stale = gateway.http.put(url, json={"attachment_id": first["id"]}, headers={"If-Match": '"999"'}, timeout=10)
    assert stale.status_code == 412
    chosen = gateway.http.put(
        url, json={"attachment_id": first["id"]}, headers={"If-Match": found.headers["ETag"]}, timeout=10
    )
    assert chosen.status_code == 200 and chosen.json()["attachment_count"] == 1
    again = gateway.http.put(url, json={"attachment_id": first["id"]}, timeout=10)
    assert again.headers["ETag"] == chosen.headers["ETag"]
    assert gateway.get(f"/invoices/{one}/presentation").content == files[0][1]
    back = gateway.http.put(url, json={"attachment_id": None}, timeout=10).json()
    assert [item["is_picture"] for item in back["attachments"]] == [False, False]
    gateway.http.put(url, json={"attachment_id": second["id"]}, timeout=10)
    assert attachments(gateway, one) == (1, [(files[0][0], False), ("other.pdf", True)])
    assert gateway.http.put(url, json={"attachment_id": "nobody"}, timeout=10).status_code == 404
    sent(gateway, one)
    late = gateway.http.put(url, json={"attachment_id": None}, timeout=10)
    assert (late.status_code, late.json()["code"]) == (409, "not_changeable")


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_a_picture_that_is_named_by_a_number_with_slashes_goes_once(gateway: RunningGateway, separator: str) -> None:
    number = f"INV/2026/{new_number()}"
    own = picture(number, "1250.00")
    data = invoice((f"{number.replace('/', separator)}.pdf", own), number=number, endpoint=None, email="a@example.org")
    (one,) = upload_all(gateway, data)
    assert list(mail_files(sent(gateway, one)["email"]).values()) == [own]


def test_no_attachment_has_the_invoices_own_name_and_the_plan_names_what_arrives(gateway: RunningGateway) -> None:
    number = new_number()
    files = [(f"{word}-{number}.pdf", making.pdf(text=word)) for word in ("invoice", "INVOICE")]
    (one,) = upload_all(gateway, invoice(*files, number=number, endpoint=None, email="a@example.org"))
    planned = [file["filename"] for file in plan(gateway, one, channel="email")["files"]]
    assert planned == [f"invoice-{number}.pdf", f"invoice-{number}-2.pdf", f"INVOICE-{number}-3.pdf"]
    assert list(mail_files(sent(gateway, one)["email"])) == planned


@pytest.mark.parametrize("act", ["delete", "internal"])
def test_what_was_looked_at_as_the_invoice_and_is_it_no_more_never_goes_as_it(
    gateway: RunningGateway, act: str
) -> None:
    (one,) = upload_all(gateway, ubl_invoice(endpoint=None, email="kund@example.org"))
    wrong = making.pdf(text=f"another customer's {act}")
    piece = gateway.attach(one, "hours.pdf", wrong).json()["id"]
    url = f"{gateway.company_url}/invoices/{one}/picture"
    assert gateway.http.put(url, json={"attachment_id": piece}, timeout=20).status_code == 200
    assert gateway.get(f"/invoices/{one}/presentation").content == wrong
    assert gateway.http.put(url, json={"attachment_id": None}, timeout=20).status_code == 200
    of_piece = f"{gateway.company_url}/attachments/{piece}"
    if act == "delete":
        assert gateway.http.delete(of_piece, timeout=20).status_code == 204
    else:
        assert gateway.http.patch(of_piece, json={"is_internal": True}, timeout=20).status_code == 200
    shown = gateway.get(f"/invoices/{one}/presentation").content
    assert list(mail_files(sent(gateway, one)["email"]).values()) == [shown]
    assert shown != wrong


def test_the_company_says_which_it_is(gateway: RunningGateway) -> None:
    settings = gateway.company_url + "/settings"
    number = new_number()
    files = ("kund-kopia.pdf", making.pdf(text="one")), ("b.pdf", making.pdf(text="two"))
    described = "<cbc:DocumentDescription>COMMERCIAL INVOICE</cbc:DocumentDescription>"
    try:
        rule = {"own_picture": "pattern", "own_picture_pattern": "*kopia*"}
        assert gateway.http.patch(settings, json=rule, timeout=10).status_code == 200
        (one,) = upload_all(gateway, invoice(*files, number=number))
        assert attachments(gateway, one) == (1, [("kund-kopia.pdf", True), ("b.pdf", False)])
        gateway.http.patch(settings, json={"own_picture": "never"}, timeout=10)
        (two,) = upload_all(gateway, invoice(("c.pdf", making.pdf(text="3"), described)))  # type: ignore[arg-type]
        assert attachments(gateway, two) == (1, [("c.pdf", False)])
    finally:
        gateway.http.patch(settings, json={"own_picture": None, "own_picture_pattern": None}, timeout=10)
    (three,) = upload_all(gateway, invoice(("c.pdf", making.pdf(text="4"), described)))  # type: ignore[arg-type]
    assert attachments(gateway, three) == (0, [("c.pdf", True)])


KINDS: tuple[tuple[str, bytes], ...] = (
    *EVERYTHING,
    ("table.csv", b"a;b\n1;2\n3;4\n"),
    ("low.tif", making.tiff(72)),
    ("photo.png", making.picture("PNG")),
    ("locked.pdf", making.encrypted_pdf("secret")),
    ("script.pdf", b"#!/bin/sh"),
    ("big.pdf", making.pdf(text="big") + b"%" + b" " * 5_100_000),
    ("macro.xlsx", making.archive({"[Content_Types].xml": "macroEnabled", "xl/vbaProject.bin": "x"})),
    ("terms.pdf", making.pdf(text="terms")),
)
WAYS: dict[str, dict[str, Any]] = {
    "einvoice": {},
    "email": {"endpoint": None, "email": "sum@example.org"},
    "print": {"endpoint": None},
}


def arrived_by(gateway: RunningGateway, invoice_id: str, channel: str) -> list[str]:
    """Return the hashes of what arrived beside the invoice itself."""
    (data,) = sent(gateway, invoice_id).values()
    if channel == "einvoice":
        return sorted(sha(file.content or b"") for file in read_document(data).embedded)
    if channel == "email":
        return sorted(sha(content) for name, content in mail_files(data).items() if not name.startswith("invoice-"))
    members = making.members(gateway.get(f"/invoices/{invoice_id}/evidence").content)
    (ticket,) = (json.loads(content) for name, content in members.items() if name.endswith("job-ticket.json"))
    return sorted(one["sha256"] for one in ticket["attachments"])


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("channel", list(WAYS))
@pytest.mark.parametrize("seed", range(4))
def test_what_arrives_is_what_the_plan_said(gateway: RunningGateway, channel: str, seed: int) -> None:
    luck = random.Random(f"{channel} {seed}")
    chosen = luck.sample(KINDS, luck.randint(1, 6)) if seed else list(KINDS)
    (one,) = upload_all(gateway, invoice(*chosen, **WAYS[channel]))
    row = plan(gateway, one)
    assert row["sendable"], row["findings"]
    hashes = {name: sha(content) for name, content in chosen}
    going = [file["filename"] for file in row["files"][1:]]
    left = [piece["filename"] for piece in row["left_out"]]
    assert sorted(going + left) == sorted(hashes)
    assert {"run.exe", "bad.pdf", "script.pdf", "macro.xlsx"} & set(going) == set()
    assert arrived_by(gateway, one, channel) == sorted(hashes[name] for name in going)


def upload_pdf(gateway: RunningGateway, data: bytes) -> str:
    answer = gateway.upload(f"{new_number()}.pdf", data)
    assert answer.status_code == 201, answer.text
    (one,) = gateway.get(f"/files/{answer.json()['id']}/invoices").json()["items"]
    return str(one["id"])


def test_of_a_hybrid_pdf_a_program_is_taken_out_and_a_sheet_goes(gateway: RunningGateway) -> None:
    sheet = making.pdf(text="sheet")
    for way, channel in (({"endpoint": None, "email": "fx@example.org"}, "email"), ({}, "einvoice")):
        files = {"factur-x.xml": invoice(**way), "sheet.pdf": sheet, "setup.exe": PROGRAM}
        one = upload_pdf(gateway, making.hybrid_pdf(files))
        row = plan(gateway, one)
        assert row["sendable"], row["findings"]
        assert {name for name, _, _ in left_out(row)} == {"setup.exe"}
        (data,) = sent(gateway, one).values()
        if channel == "einvoice":
            assert [file.filename for file in read_document(data).embedded] == ["sheet.pdf"]
            continue
        (picture, *others) = mail_files(data).values()
        assert others == [sheet]
        with pikepdf.open(io.BytesIO(picture)) as pdf:
            assert sorted(pdf.attachments) == ["factur-x.xml", "sheet.pdf"]
        assert PROGRAM not in picture


def test_of_a_hybrid_pdf_the_data_go_once(gateway: RunningGateway) -> None:
    number = f"K-{new_number()}"
    customer = {"number": number, "name": "K", "packing": "xml_and_pdf", "emails": [{"email": "x@example.org"}]}
    assert gateway.post("/customers", json=customer).status_code == 201
    whole = making.hybrid_pdf({"factur-x.xml": invoice(endpoint=None, customer=number)})
    one = upload_pdf(gateway, whole)
    (mail,) = sent(gateway, one).values()
    assert list(mail_files(mail).values()) == [whole]


@pytest.mark.parametrize(
    ("inside", "expected"),
    [("same", 1), ("no_lines", 2), ("none", 2)],
)
def test_of_an_xml_beside_its_hybrid_pdf_the_data_go_once(gateway: RunningGateway, inside: str, expected: int) -> None:
    number, invoice_number = f"K-{new_number()}", new_number()
    customer = {"number": number, "name": "K", "packing": "xml_and_pdf", "emails": [{"email": "x@example.org"}]}
    assert gateway.post("/customers", json=customer).status_code == 201
    data = invoice(number=invoice_number, endpoint=None, customer=number)
    sums = re.sub(rb"(?s)<cac:InvoiceLine>.*</cac:InvoiceLine>", b"", data)
    pdf = (
        making.pdf(text=invoice_number)
        if inside == "none"
        else making.hybrid_pdf({"factur-x.xml": sums if inside == "no_lines" else data})
    )
    files = [("file", ("a1.xml", data)), ("beside", ("a1.pdf", pdf))]
    (one,) = gateway.get(f"/files/{gateway.post('/files', files=files).json()['id']}/invoices").json()["items"]
    (mail,) = sent(gateway, one["id"]).values()
    names = mail_files(mail)
    assert len(names) == expected and pdf in names.values()


def test_pages_put_together_keep_the_data_of_the_invoice(gateway: RunningGateway) -> None:
    number = f"K-{new_number()}"
    customer = {"number": number, "name": "K", "packing": "merged", "emails": [{"email": "x@example.org"}]}
    assert gateway.post("/customers", json=customer).status_code == 201
    data = invoice(endpoint=None, customer=number)
    hybrid = upload_pdf(gateway, making.hybrid_pdf({"factur-x.xml": data, "a.pdf": making.pdf(), "run.exe": PROGRAM}))
    rendered = upload_all(gateway, invoice(("b.pdf", making.pdf()), endpoint=None, customer=number))[0]
    for one, name in ((hybrid, "factur-x.xml"), (rendered, "invoice.xml")):
        (mail,) = sent(gateway, one).values()
        (merged,) = mail_files(mail).values()
        with pikepdf.open(io.BytesIO(merged)) as pdf:
            assert len(pdf.pages) == 2 and list(pdf.attachments) == [name] and len(pdf.Root.AF) == 1
            inside = bytes(pdf.attachments[name].get_file().read_bytes())
        assert read_document(inside).facts.buyer.customer_number == number
        assert inside == data if one == hybrid else read_document(inside).embedded == ()


def test_a_program_in_the_data_of_a_hybrid_pdf_does_not_go_by_mail(gateway: RunningGateway) -> None:
    data = invoice(("run.exe", PROGRAM), ("ok.pdf", making.pdf()), endpoint=None, email="hidden@example.org")
    one = upload_pdf(gateway, making.hybrid_pdf({"factur-x.xml": data}))
    assert left_out(plan(gateway, one)) == {("run.exe", "email", "infected_name")}
    (mail,) = sent(gateway, one).values()
    (picture, _) = mail_files(mail).values()
    with pikepdf.open(io.BytesIO(picture)) as pdf:
        inside = bytes(pdf.attachments["factur-x.xml"].get_file().read_bytes())
    assert [file.filename for file in read_document(inside).embedded] == ["ok.pdf"]
    assert read_document(inside).facts == read_document(data).facts
