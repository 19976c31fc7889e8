"""The manifest: every piece that came with an invoice, what it became, and whose it is."""

import io
import unicodedata
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.gateway.test_files import invoices_of, pdf_without_data
from tests.invoice_files import batch, new_number, ubl_invoice
from tests.running_gateway import ROOT, RunningGateway
from tests.unit.documents import making

_PARTY = b"<cac:AccountingSupplierParty>"
SAMPLES = ROOT / "resources" / "samples"


def packed(members: dict[str, bytes] | Sequence[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items() if isinstance(members, dict) else members:
            archive.writestr(name, data)
    return buffer.getvalue()


def hybrid(*more: tuple[str, bytes]) -> bytes:
    """A Factur-X invoice with further files in it, unlike any other."""
    import pikepdf

    document = pikepdf.open(SAMPLES / "factur-x.pdf")
    for name, data in more:
        document.attachments[name] = pikepdf.AttachedFileSpec(document, data, filename=name)
    document.docinfo["/Title"] = new_number()
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def send_beside(gateway: RunningGateway, name: str, data: bytes, *beside: tuple[str, bytes], **form: str):
    files = [("file", (name, data)), *(("beside", one) for one in beside)]
    return gateway.post("/files", files=files, data=form)


def detail(gateway: RunningGateway, invoice: dict) -> dict:
    return gateway.get(f"/invoices/{invoice['id']}").json()


def roles(manifest: list[dict]) -> dict[str, str]:
    return {one["place"] + one["name"]: one["role"] for one in manifest}


def of_file(gateway: RunningGateway, file: dict) -> list[dict]:
    return gateway.get(f"/files/{file['id']}").json()["manifest"]


def attachments_of(gateway: RunningGateway, invoice: dict) -> list[str]:
    return [one["filename"] for one in detail(gateway, invoice)["attachments"]]


def picture_of(gateway: RunningGateway, invoice: dict) -> bytes:
    return gateway.get(f"/invoices/{invoice['id']}/presentation").content


def test_equal_names_in_two_folders_are_never_exchanged(gateway: RunningGateway) -> None:
    numbers, pictures = [new_number(), new_number()], [pdf_without_data(), pdf_without_data()]
    data = packed(
        [
            ("1/invoice.pdf", pictures[0]),
            ("1/invoice.xml", ubl_invoice(numbers[0])),
            ("2/invoice.xml", ubl_invoice(numbers[1])),
            ("2/invoice.pdf", pictures[1]),
        ]
    )
    file = gateway.upload("folders.zip", data).json()
    found = invoices_of(gateway, file)
    assert [one["number"] for one in found] == numbers
    for at, invoice in enumerate(found):
        assert picture_of(gateway, invoice) == pictures[at]
        assert roles(detail(gateway, invoice)["manifest"]) == {
            f"folders.zip/{at + 1}/invoice.xml": "data",
            f"folders.zip/{at + 1}/invoice.pdf": "picture",
        }
    assert len(of_file(gateway, file)) == 4


def test_names_tell_attachments_and_strays_are_listed(gateway: RunningGateway) -> None:
    first, second = new_number(), new_number()
    sheet, order = making.xlsx(), b"<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>"
    members = {
        "4041.xml": ubl_invoice(first),
        "4041-2.xml": ubl_invoice(second),
        "4041.pdf": pdf_without_data(),
        "4041_time.pdf": pdf_without_data(),
        "4041-2 hours.xlsx": sheet,
        f"{second}_note.txt": b"note",
        "order.xml": order,
        "readme.txt": b"read me",
        "__MACOSX/._4041.xml": b"\0\5\x16\7",
    }
    file = gateway.upload("many.zip", packed(members)).json()
    one, two = invoices_of(gateway, file)
    assert roles(detail(gateway, one)["manifest"]) == {
        "many.zip/4041.xml": "data",
        "many.zip/4041.pdf": "picture",
        "many.zip/4041_time.pdf": "attachment",
    }
    assert roles(detail(gateway, two)["manifest"]) == {
        "many.zip/4041-2.xml": "data",
        "many.zip/4041-2 hours.xlsx": "attachment",
        f"many.zip/{second}_note.txt": "attachment",
    }
    pieces = {piece["place"] + piece["name"]: piece for piece in of_file(gateway, file)}
    assert set(pieces) == {f"many.zip/{name}" for name in members}
    left = {name: piece["code"] for name, piece in pieces.items() if piece["role"] == "left_out"}
    assert left == {
        "many.zip/order.xml": "not_an_invoice",
        "many.zip/readme.txt": "belongs_to_none",
        "many.zip/__MACOSX/._4041.xml": "system_file",
    }
    assert all(piece["reason"] for piece in pieces.values() if piece["role"] == "left_out")
    assert gateway.get(f"/files/{file['id']}").json()["left_out_count"] == 2
    told = [one for one in gateway.get("/messages", limit=500).json()["items"] if one["object_id"] == file["id"]]
    assert [one["code"] for one in told] == ["left_out"]


@pytest.mark.parametrize("way", ["zip", "beside"])
def test_an_xml_that_is_named_as_an_attachment_is_left_out_of_its_invoice_in_words(
    gateway: RunningGateway, way: str
) -> None:
    data, readings = ubl_invoice(), b'<?xml version="1.0"?><readings><a>1</a></readings>'
    if way == "zip":
        file = gateway.upload("z.zip", packed({"7201.xml": data, "7201_mess.xml": readings})).json()
    else:
        file = send_beside(gateway, "7201.xml", data, ("7201_mess.xml", readings)).json()
    (one,) = invoices_of(gateway, file)
    for manifest in (detail(gateway, one)["manifest"], of_file(gateway, file)):
        (piece,) = (piece for piece in manifest if piece["name"] == "7201_mess.xml")
        assert (piece["role"], piece["code"], piece["size"]) == ("left_out", "not_an_invoice", len(readings))
        assert "“readings”" in piece["reason"]
    (said,) = (said for said in detail(gateway, one)["findings"] if said["code"] == "left_out")
    assert said["severity"] == "warning" and "7201_mess.xml" in said["message"]
    assert gateway.get(f"/files/{file['id']}").json()["left_out_count"] == 1


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (("18.xml", "18_hours.pdf"), "unsure_short"),
        (("2026.xml", "2026-hours.pdf"), "unsure_year"),
        (("brev.xml", "brev.pdf", "BREV.PDF"), "unsure_pictures"),
    ],
)
def test_what_is_not_sure_is_a_question(gateway: RunningGateway, names: tuple[str, ...], code: str) -> None:
    members = [(name, ubl_invoice() if name.endswith("xml") else pdf_without_data()) for name in names]
    (invoice,) = invoices_of(gateway, gateway.upload("asked.zip", packed(members)).json())
    found = detail(gateway, invoice)
    assert found["attachments"] == []
    assert {one["code"] for one in found["findings"]} == {code}
    assert {one["severity"] for one in found["findings"]} == {"warning"}
    assert [(one["name"], one["role"], one["code"]) for one in found["manifest"][1:]] == [
        (name, "left_out", code) for name in names[1:]
    ]


def test_a_mac_writes_names_in_another_form(gateway: RunningGateway) -> None:
    picture = pdf_without_data()
    members = {
        unicodedata.normalize("NFD", "Åkeri/Räkning.xml"): ubl_invoice(),
        unicodedata.normalize("NFC", "Åkeri/RÄKNING.pdf"): picture,
    }
    (invoice,) = invoices_of(gateway, gateway.upload("mac.zip", packed(members)).json())
    assert picture_of(gateway, invoice) == picture


def test_a_container_in_a_container_in_a_container(gateway: RunningGateway) -> None:
    sheet = making.pdf(text=new_number())
    pdf = hybrid(("Stundenzettel.pdf", sheet), ("terms.xml", b"<terms/>"))
    inner = packed({"deep/rechnung.pdf": pdf, "stray.txt": b"x"})
    file = gateway.upload("outer.zip", packed({"a/inner.zip": inner, "b/alone.xml": ubl_invoice()})).json()
    first, _ = invoices_of(gateway, file)
    assert first["format"] == "facturx"
    place = "outer.zip/a/inner.zip/deep/rechnung.pdf"
    found = detail(gateway, first)["manifest"]
    assert sorted((one["place"], one["name"], one["role"]) for one in found) == [
        ("outer.zip/a/inner.zip/deep/", "rechnung.pdf", "picture"),
        (place, "Stundenzettel.pdf", "attachment"),
        (place, "factur-x.xml", "data"),
        (place, "terms.xml", "attachment"),
    ]
    assert {one["name"]: one["role"] for one in of_file(gateway, file)} == {
        "rechnung.pdf": "picture",
        "factur-x.xml": "data",
        "Stundenzettel.pdf": "attachment",
        "terms.xml": "attachment",
        "stray.txt": "left_out",
        "alone.xml": "data",
    }


def test_a_hybrid_pdf_with_a_supporting_file(gateway: RunningGateway) -> None:
    sheet = making.pdf(text=new_number())
    file = gateway.upload("rechnung.pdf", hybrid(("Stundenzettel.pdf", sheet))).json()
    (invoice,) = invoices_of(gateway, file)
    found = detail(gateway, invoice)
    (attachment,) = found["attachments"]
    assert gateway.get(f"/attachments/{attachment['id']}/content").content == sheet
    assert [(one["place"], one["name"], one["role"]) for one in found["manifest"]] == [
        ("", "rechnung.pdf", "picture"),
        ("rechnung.pdf", "factur-x.xml", "data"),
        ("rechnung.pdf", "Stundenzettel.pdf", "attachment"),
    ]
    plan = gateway.post("/sends/plan", json={"invoice_ids": [invoice["id"]]}).json()
    assert "Stundenzettel.pdf" in [one["filename"] for one in plan["rows"][0]["files"]]


def test_a_pdf_collection_is_a_container(gateway: RunningGateway) -> None:
    import pikepdf

    numbers = [new_number(), new_number()]
    document = pikepdf.open(io.BytesIO(making.pdf(text="Please open this in a reader")))
    for name, data in {
        "a.xml": ubl_invoice(numbers[0]),
        "a.pdf": pdf_without_data(),
        "b.xml": ubl_invoice(numbers[1]),
        "note.txt": b"hello",
    }.items():
        document.attachments[name] = pikepdf.AttachedFileSpec(document, data, filename=name)
    document.Root.Collection = pikepdf.Dictionary(Type=pikepdf.Name.Collection)
    buffer = io.BytesIO()
    document.save(buffer)
    file = gateway.upload("portfolio.pdf", buffer.getvalue()).json()
    assert [one["number"] for one in invoices_of(gateway, file)] == numbers
    assert roles(of_file(gateway, file)) == {
        "portfolio.pdf": "left_out",
        "portfolio.pdf/a.xml": "data",
        "portfolio.pdf/a.pdf": "picture",
        "portfolio.pdf/b.xml": "data",
        "portfolio.pdf/note.txt": "left_out",
    }


@pytest.mark.parametrize("xml_first", [True, False])
def test_xml_and_pdf_side_by_side_whichever_comes_first(gateway: RunningGateway, xml_first: bool) -> None:
    xml, picture = ("18.xml", ubl_invoice()), ("18.PDF", pdf_without_data())
    first, second = (xml, picture) if xml_first else (picture, xml)
    answer = send_beside(gateway, *first, second)
    assert (answer.status_code, answer.json()["name"]) == (201, "18.xml")
    (invoice,) = invoices_of(gateway, answer.json())
    assert picture_of(gateway, invoice) == picture[1]
    assert roles(detail(gateway, invoice)["manifest"]) == {"18.xml": "data", "18.PDF": "picture"}
    again = send_beside(gateway, *second, first)
    assert (again.status_code, again.json()["id"], again.json()["duplicate"]) == (200, answer.json()["id"], True)


def listed(gateway: RunningGateway, ids: list[str]) -> dict[str, tuple[str, list[str]]]:
    """Return of these files by name their format and the numbers in them."""
    files = [gateway.get(f"/files/{one}").json() for one in ids]
    return {file["name"]: (file["format"], [one["number"] for one in invoices_of(gateway, file)]) for file in files}


@pytest.mark.parametrize("name", ["22.pdf", "22_b.pdf", "other.pdf"])
def test_a_hybrid_pdf_of_another_invoice_is_a_file_of_its_own(gateway: RunningGateway, name: str) -> None:
    """Whatever it is called: it is neither the picture nor an attachment, neither lost nor doubled."""
    mine, other = new_number(), new_number()
    xml, pdf = ubl_invoice(mine), making.hybrid_pdf({"factur-x.xml": ubl_invoice(other)})
    for again in (False, True):
        file = send_beside(gateway, "22.xml", xml, (name, pdf)).json()
        assert (file["duplicate"], len(file["also_taken"])) == (again, 1)
        assert listed(gateway, [file["id"], *file["also_taken"]]) == {
            "22.xml": ("ubl", [mine]),
            name: ("facturx", [other]),
        }
        (one,) = invoices_of(gateway, file)
        pieces = {piece["name"]: piece for piece in of_file(gateway, file)}
        assert (pieces[name]["role"], pieces[name]["code"]) == ("left_out", "own_invoice")
        assert other in pieces[name]["reason"]
        assert attachments_of(gateway, one) == []
        found = [item["number"] for item in gateway.get("/invoices", view="waiting", q=other).json()["items"]]
        assert found.count(other) == 1  # numbers that only begin like it are found, too


@pytest.mark.parametrize("name", ["22.pdf", "22_copy.pdf"])
def test_an_xml_beside_a_hybrid_pdf_of_another_invoice_is_taken_too(gateway: RunningGateway, name: str) -> None:
    numbers = [new_number(), new_number()]
    pdf = making.hybrid_pdf({"factur-x.xml": ubl_invoice(numbers[0])})
    file = send_beside(gateway, name, pdf, ("22.xml", ubl_invoice(numbers[1]))).json()
    found = listed(gateway, [file["id"], *file["also_taken"]])
    assert found == {name: ("facturx", [numbers[0]]), "22.xml": ("ubl", [numbers[1]])}


def test_an_archive_beside_an_xml_is_opened(gateway: RunningGateway) -> None:
    number, inner = new_number(), new_number()
    sheet, plain = making.pdf(text="sheet"), making.pdf(text="plain")
    full = packed({"time.pdf": sheet, "more/7301.pdf": plain, "__MACOSX/._a": b"x"})
    with_invoices = packed({"a.xml": ubl_invoice(inner), "b.txt": b"b"})
    xml = ubl_invoice(number)
    file = send_beside(gateway, "7301.xml", xml, ("7301.zip", full), ("7301_b.zip", with_invoices)).json()
    (one,) = invoices_of(gateway, file)
    assert sorted(attachments_of(gateway, one)) == ["7301.pdf", "time.pdf"]
    assert roles(detail(gateway, one)["manifest"]) == {
        "7301.xml": "data",
        "7301.zip/time.pdf": "attachment",
        "7301.zip/more/7301.pdf": "attachment",
        "7301_b.zip": "left_out",
    }
    assert picture_of(gateway, one) not in (sheet, plain)
    assert listed(gateway, file["also_taken"]) == {"7301_b.zip": ("ubl", [inner])}
    late = send_beside(gateway, "7301.xml", xml, ("7301.zip", full), ("7301_c.zip", b"PK\x03\x04 half")).json()
    assert late["duplicate"] and sorted(attachments_of(gateway, one)) == ["7301.pdf", "time.pdf"]
    assert {piece["name"]: piece.get("code") for piece in of_file(gateway, file)}["7301_c.zip"] == "truncated"


def test_data_are_told_by_what_they_hold(gateway: RunningGateway) -> None:
    wide = ubl_invoice().decode().replace("UTF-8", "UTF-16").encode("utf-16")
    picture = pdf_without_data()
    file = send_beside(gateway, "wide.pdf", picture, ("wide.xml", wide)).json()
    (invoice,) = invoices_of(gateway, file)
    assert picture_of(gateway, invoice) == picture
    table = "day;hours\n1;8\n".encode("utf-16")
    members = {"7001.pdf": ubl_invoice(), "7001_hours.csv": table, "8001.xml": pdf_without_data()}
    file = gateway.upload("called.zip", packed(members)).json()
    assert roles(of_file(gateway, file)) == {
        "called.zip/7001.pdf": "data",
        "called.zip/7001_hours.csv": "attachment",
        "called.zip/8001.xml": "left_out",
    }
    file = send_beside(gateway, "9001.xml", ubl_invoice(), ("9001_hours.txt", table)).json()
    assert roles(of_file(gateway, file)) == {"9001.xml": "data", "9001_hours.txt": "attachment"}


def test_a_file_says_of_the_picture_what_its_invoice_says(gateway: RunningGateway) -> None:
    number = new_number()
    members = {"export.xml": ubl_invoice(number), f"{number}.pdf": making.pdf(text=f"{number} 1250.00")}
    file = gateway.upload("named.zip", packed(members)).json()
    (invoice,) = invoices_of(gateway, file)
    expected = {"named.zip/export.xml": "data", f"named.zip/{number}.pdf": "picture"}
    assert roles(detail(gateway, invoice)["manifest"]) == expected
    assert roles(of_file(gateway, file)) == expected


def test_what_lay_beside_may_stay_in_the_company_and_go_out_again(gateway: RunningGateway) -> None:
    members = {"7001.xml": ubl_invoice(), "7001_hours.pdf": making.pdf(text=new_number())}
    (invoice,) = invoices_of(gateway, gateway.upload("kept.zip", packed(members)).json())
    (attachment,) = detail(gateway, invoice)["attachments"]
    url = f"{gateway.company_url}/attachments/{attachment['id']}"
    for is_internal in (True, False):
        answer = gateway.http.patch(url, json={"is_internal": is_internal}, timeout=10)
        assert answer.status_code == 200, answer.text


def test_a_picture_that_comes_late_is_joined(gateway: RunningGateway) -> None:
    xml, picture, sheet = ubl_invoice(), pdf_without_data(), making.pdf(text=new_number())
    lost = gateway.upload("4711.pdf", picture).json()
    assert lost["state"] == "unreadable"
    first = gateway.upload("4711.xml", xml).json()
    (invoice,) = invoices_of(gateway, first)

    answer = send_beside(gateway, "4711.xml", xml, ("4711.pdf", picture), ("4711 time.pdf", sheet))
    assert (answer.status_code, answer.json()["id"], answer.json()["duplicate"]) == (200, first["id"], True)
    assert picture_of(gateway, invoice) == picture
    found = detail(gateway, invoice)
    assert roles(found["manifest"]) == {"4711.xml": "data", "4711.pdf": "picture", "4711 time.pdf": "attachment"}
    assert roles(of_file(gateway, first)) == roles(found["manifest"])
    # Once more: nothing is there twice.
    send_beside(gateway, "4711.xml", xml, ("4711.pdf", picture), ("4711 time.pdf", sheet))
    assert len(detail(gateway, invoice)["attachments"]) == 2
    # Another picture does not take the place of the first.
    send_beside(gateway, "4711.xml", xml, ("4711.pdf", pdf_without_data()))
    assert picture_of(gateway, invoice) == picture
    assert detail(gateway, invoice)["manifest"][-1]["code"] == "has_picture"


def test_a_pdf_that_could_not_be_read_alone_finds_its_invoice(gateway: RunningGateway) -> None:
    picture, xml = pdf_without_data(), ubl_invoice()
    lost = gateway.upload("5512.pdf", picture).json()
    assert lost["state"] == "unreadable"
    file = send_beside(gateway, "5512.xml", xml, ("5512.pdf", picture)).json()
    assert file["state"] == "waiting"
    assert gateway.get(f"/files/{lost['id']}").status_code == 404


def test_a_side_car_beside_a_pdf(gateway: RunningGateway) -> None:
    number, pdf = new_number(), pdf_without_data()
    row = f"number;currency;payable;buyer_name\n{number};EUR;12,50;Kund\n".encode()
    assert gateway.upload("f.pdf", pdf).json()["state"] == "unreadable"
    answer = send_beside(gateway, "f.pdf", pdf, ("F.csv", row))
    assert (answer.status_code, answer.json()["state"]) == (201, "waiting")
    (invoice,) = invoices_of(gateway, answer.json())
    assert invoice["number"] == number
    assert roles(detail(gateway, invoice)["manifest"]) == {"f.pdf": "picture", "F.csv": "data"}


def test_a_file_of_many_gives_a_picture_by_number_only(gateway: RunningGateway) -> None:
    numbers = [new_number(), new_number()]
    data = batch(*(ubl_invoice(number) for number in numbers))
    beside = ("all.pdf", pdf_without_data()), (f"{numbers[1]}_time.pdf", pdf_without_data())
    file = send_beside(gateway, "all.xml", data, *beside).json()
    first, second = (detail(gateway, one) for one in invoices_of(gateway, file))
    assert [one["code"] for one in first["findings"]] == ["unsure_several"]
    assert first["attachments"] == []
    assert [one["filename"] for one in second["attachments"]] == [f"{numbers[1]}_time.pdf"]


def test_what_lies_beside_needs_the_same_key_and_bytes(gateway: RunningGateway) -> None:
    import uuid

    xml, key = ubl_invoice(), str(uuid.uuid4())
    headers = {"Idempotency-Key": key}
    files = [("file", ("a.xml", xml)), ("beside", ("a.pdf", pdf_without_data()))]
    first = gateway.post("/files", files=files, headers=headers)
    again = gateway.post("/files", files=files, headers=headers)
    assert (again.status_code, again.content) == (201, first.content)
    other = gateway.post("/files", files=[files[0], ("beside", ("a.pdf", pdf_without_data()))], headers=headers)
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_key_reused")


def test_an_archive_of_one_order_is_still_refused(gateway: RunningGateway, tmp_path: Path) -> None:
    file = gateway.upload("strange.zip", packed({"note.txt": new_number().encode()})).json()
    assert (file["state"], file["problem"]["code"]) == ("unreadable", "not_an_invoice")


def test_a_number_that_is_too_long_is_a_finding(gateway: RunningGateway) -> None:
    number = new_number() + "9" * 200
    (invoice,) = invoices_of(gateway, gateway.upload("long.xml", ubl_invoice(number)).json())
    assert [one["code"] for one in invoice["findings"]] == ["number_too_long"]


def test_attachments_in_a_carrier_of_their_own_find_their_invoice(gateway: RunningGateway) -> None:
    from tests.unit.formats import makers
    from tests.unit.formats.test_finvoice_files import message, naming

    envelope = makers.object_envelope({"7": ("bilaga.pdf", making.pdf(text=new_number()))})
    svefaktura = makers.svefaktura(new_number(), objects=("7",))
    finvoice = naming(new_number(), "m9::attachments")
    carried = message("m9::attachments", ("liite.pdf", making.pdf(text=new_number())))
    members = {
        "a.xml": svefaktura.encode(),
        "objects.xml": envelope.encode(),
        "b.xml": finvoice.encode(),
        "c.xml": carried.encode(),
    }
    file = gateway.upload("carriers.zip", packed(members)).json()
    found = [detail(gateway, one) for one in invoices_of(gateway, file)]
    assert [[one["filename"] for one in each["attachments"]] for each in found] == [["bilaga.pdf"], ["liite.pdf"]]
    assert "missing_attachment_object" not in [one["code"] for each in found for one in each["findings"]]
    assert file["left_out_count"] == 0
    # Beside each other in a folder, and late.
    second = makers.svefaktura(new_number(), objects=("8",)).encode()
    first = gateway.upload("x.xml", second).json()
    (invoice,) = invoices_of(gateway, first)
    assert [one["code"] for one in detail(gateway, invoice)["findings"]][-1] == "missing_attachment_object"
    late = makers.object_envelope({"8": ("sen.pdf", making.pdf(text=new_number()))}).encode()
    assert send_beside(gateway, "x.xml", second, ("y.xml", late)).status_code == 200
    after = detail(gateway, invoice)
    assert [one["filename"] for one in after["attachments"]] == ["sen.pdf"]
    assert "missing_attachment_object" not in [one["code"] for one in after["findings"]]


def test_links_and_faulty_files_are_listed_and_stop_no_channel(gateway: RunningGateway) -> None:
    import base64

    link = (
        "<cac:AdditionalDocumentReference><cbc:ID>L1</cbc:ID><cac:Attachment><cac:ExternalReference><cbc:URI>"
        "https://example.com/x</cbc:URI></cac:ExternalReference></cac:Attachment></cac:AdditionalDocumentReference>"
    )
    pdf = base64.b64encode(making.pdf()).decode()
    for name, text, code in (("a.pdf", "", "empty_attachment"), ("b.pdf", "%%%", "damaged_attachment")):
        data = ubl_invoice(embedded=(name, text)).replace(
            b"<cac:AccountingSupplierParty>", link.encode() + b"\n<cac:AccountingSupplierParty>"
        )
        (invoice,) = invoices_of(gateway, gateway.upload("faulty.xml", data).json())
        found = detail(gateway, invoice)
        assert [(one["name"], one["role"], one["code"], one["uri"]) for one in found["manifest"][1:]] == [
            (name, "left_out", code, None),
            ("L1", "left_out", "link", "https://example.com/x"),
        ]
        assert {one["place"] for one in found["manifest"][1:]} == {"faulty.xml"}
        for channel in ("einvoice", "email", "print"):
            address = {"einvoice": "0088:7300010000001", "email": "kund@example.org", "print": "Kund AB"}[channel]
            override = {invoice["id"]: {"channels": [{"channel": channel, "address": address}]}}
            plan = gateway.post("/sends/plan", json={"invoice_ids": [invoice["id"]], "overrides": override}).json()
            assert plan["rows"][0]["sendable"], plan["rows"][0]["findings"]
    nameless = ubl_invoice(embedded=("", pdf))
    (invoice,) = invoices_of(gateway, gateway.upload("nameless.xml", nameless).json())
    assert [one["code"] for one in invoice["findings"]] == ["nameless_attachment"]


def test_the_same_file_twice_is_listed_twice_and_goes_once(gateway: RunningGateway) -> None:
    pdf = pdf_without_data()
    members = [("6001.xml", ubl_invoice()), ("6001_a.pdf", pdf), ("6001_a.pdf", pdf), ("6001_b.pdf", pdf)]
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = packed(members)
    file = gateway.upload("twice.zip", data).json()
    (invoice,) = invoices_of(gateway, file)
    assert [one["filename"] for one in detail(gateway, invoice)["attachments"]] == ["6001_a.pdf", "6001_b.pdf"]
    assert [one["role"] for one in of_file(gateway, file)] == ["data", "attachment", "left_out", "attachment"]


def test_strange_names_in_a_zip_are_taken_or_named(gateway: RunningGateway) -> None:
    latin, link = zipfile.ZipInfo("x"), zipfile.ZipInfo("link.xml")
    latin.filename = "R\xe4kning_\xff.xml"
    link.external_attr = 0o120777 << 16
    members: list[tuple[str | zipfile.ZipInfo, bytes]] = [
        ("../../escape.xml", ubl_invoice()),
        ("C:\\work\\windows.xml", ubl_invoice()),
        ("/absolute.xml", ubl_invoice()),
        ("a/./b/../c/dots.xml", ubl_invoice()),
        ("tab\there\x7f.xml", ubl_invoice()),
        ("n" * 300 + ".xml", ubl_invoice()),
        ("no ending", ubl_invoice()),
        ("\u202egpj.xml", ubl_invoice()),
        (latin, ubl_invoice()),
        (link, b"/etc/passwd"),
        ("folder/", b""),
        (".hidden", b"x"),
    ]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members:
            archive.writestr(name, data)
    # A program that knows no UTF-8 writes names in bytes of its own and does not say that they are UTF-8.
    utf8, own = "R\xe4kning_\xff.xml".encode(), b"R\xe4kning\xe4__\xff.xml"
    raw = bytearray(buffer.getvalue().replace(utf8, own))
    for header, flags, name in ((b"PK\3\4", 6, 30), (b"PK\1\2", 8, 46)):
        at = raw.index(own) - name if header == b"PK\3\4" else raw.rindex(own) - name
        assert raw[at : at + 4] == header
        raw[at + flags + 1] &= ~0x08
    file = gateway.upload("strange names.zip", bytes(raw)).json()
    assert (file["state"], file["invoice_count"], file["problem"]) == ("waiting", 9, None)
    pieces = of_file(gateway, file)
    assert len(pieces) == len(members) - 1  # a folder is no file
    assert [one["name"] for one in pieces if one["role"] == "left_out"] == ["link.xml", ".hidden"]
    assert all(one["name"].isprintable() and ".." not in one["place"] for one in pieces)


def test_a_picture_that_comes_after_the_plan_changes_it(gateway: RunningGateway) -> None:
    xml = ubl_invoice()
    (invoice,) = invoices_of(gateway, gateway.upload("6100.xml", xml).json())
    plan = gateway.post("/sends/plan", json={"invoice_ids": [invoice["id"]]}).json()
    seen = {row["invoice_id"]: row["digest"] for row in plan["rows"]}
    send_beside(gateway, "6100.xml", xml, ("6100.pdf", pdf_without_data()))
    request = {"invoice_ids": [invoice["id"]], "expected": seen, "missing_attachments": "send"}
    answer = gateway.post("/sends", json=request)
    assert (answer.status_code, answer.json()["code"]) == (409, "plan_changed")
