import json
from typing import Any
from uuid import uuid4

import pypdfium2
import pytest

from tests.gateway.test_email_list import channels, events_since, now, put, upload_waiting
from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import choose, send, until, upload_all


def add(gateway: RunningGateway, number: str, **fields: Any) -> dict[str, Any]:
    answer = gateway.post("/customers", json={"number": number, **fields})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def patch(gateway: RunningGateway, customer: dict[str, Any], changes: dict[str, Any], **headers: str) -> Any:
    url = f"{gateway.company_url}/customers/{customer['id']}"
    return gateway.http.patch(url, json=changes, headers=headers, timeout=10)


def to(*addresses: str) -> list[dict[str, str]]:
    return [{"email": one, "role": "to"} for one in addresses]


def test_a_customer_is_added_once_changed_and_deleted(gateway: RunningGateway) -> None:
    number = new_number()
    cursor = now(gateway)
    key = {"Idempotency-Key": str(uuid4())}
    body = {
        "number": f" {number}\u00a0",
        "name": "Åkeri Ek AB",
        "org_number": "556677-8899",
        "address": {"lines": ["Storgatan 1"], "postal_code": "903 22", "city": "Umeå", "country": "SE"},
        "emails": [{"email": "Ek <ek@KUND.example>", "role": "to"}, {"email": "chef@kund.example", "role": "cc"}],
        "language": "sv",
        "channel_rule": "email_only",
        "packing": "merged",
        "required_attachments": ["Time sheet"],
    }
    first = gateway.post("/customers", json=body, headers=key)
    assert first.status_code == 201, first.text
    row = first.json()
    assert (row["number"], row["required_attachments"], row["packing"]) == (number, ["time_sheet"], "merged")
    assert row["emails"][0] == {"email": "ek@kund.example", "role": "to"}
    assert gateway.post("/customers", json=body, headers=key).json()["id"] == row["id"]
    assert gateway.post("/customers", json=body).json()["code"] == "already_exists"

    tag = first.headers["ETag"]
    changed = patch(gateway, row, {"by_post": True, "org_number": None}, **{"If-Match": tag})
    assert changed.status_code == 200, changed.text
    assert changed.json() == {**row, "by_post": True, "org_number": None, "version": 2}
    assert patch(gateway, row, {"name": "B"}, **{"If-Match": tag}).json()["code"] == "changed_meanwhile"
    same = patch(gateway, row, {"by_post": True})
    assert same.headers["ETag"] == changed.headers["ETag"]
    shown = gateway.get(f"/customers/{row['id']}")
    assert (shown.json(), shown.headers["ETag"]) == (changed.json(), changed.headers["ETag"])
    assert [one["id"] for one in gateway.get("/customers", q=f"akeri {number}").json()["items"]] == [row["id"]]
    assert [one["id"] for one in gateway.get("/customers", q=f"CHEF@ {number}").json()["items"]] == [row["id"]]

    url = f"{gateway.company_url}/customers/{row['id']}"
    assert gateway.http.delete(url, headers={"If-Match": tag}, timeout=10).status_code == 412
    assert gateway.http.delete(url, timeout=10).status_code == 204
    assert gateway.http.get(url, timeout=10).status_code == 404
    told = [one["data"] for one in events_since(gateway, cursor) if one["kind"] == "customer.changed"]
    assert [one["action"] for one in told if one["number"] == number] == ["added", "changed", "deleted"]


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"number": "  "}, "empty_number", "number"),
        ({"emails": to("a@b")}, "invalid_address", "emails"),
        ({"emails": to("a@kund.example\r\nBcc: x")}, "invalid_address", "emails"),
        ({"name": "A\nB"}, "invalid_text", "name"),
        ({"name": "A\uffff"}, "invalid_text", "name"),
        ({"number": "\ufffe"}, "invalid_number", "number"),
        ({"address": {"city": "A\x1b[31m"}}, "invalid_text", "address"),
        ({"address": {"lines": ["A", "B\ufdd0"]}}, "invalid_text", "address"),
        ({"required_attachments": ["poem"]}, "unknown_document_type", "required_attachments"),
        ({"channel_rule": "pigeon"}, "invalid_request", "channel_rule"),
        ({"name": "x" * 10_000}, "invalid_request", "name"),
    ],
)
def test_bad_fields_are_refused(gateway: RunningGateway, fields: dict[str, Any], code: str, field: str) -> None:
    answer = gateway.post("/customers", json={"number": new_number(), **fields})
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["errors"][0]["field"] == field


def test_a_number_stays_one_customers(gateway: RunningGateway) -> None:
    one, other = add(gateway, new_number()), add(gateway, new_number())
    assert patch(gateway, other, {"number": one["number"]}).json()["code"] == "already_exists"
    assert patch(gateway, other, {"number": None}).status_code == 422
    assert patch(gateway, other, {"emails": None}).status_code == 422


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"by_post": True}, [("print", "Kund AB", "customer_wants_post")]),
        ({"channel_rule": "email_only"}, [("email", "list@kund.example", "email_list")]),
        ({"emails": to("own@kund.example", "two@kund.example")},
         [("email", "own@kund.example; two@kund.example", "customer_register")]),
        ({"emails": [{"email": "copy@kund.example", "role": "cc"}]}, [("email", "list@kund.example", "email_list")]),
        ({"channel_rule": "einvoice_only"}, []),
    ],
)  # fmt: skip
def test_waiting_invoices_follow_the_customer(
    gateway: RunningGateway, fields: dict[str, Any], expected: list[tuple[str, str, str]]
) -> None:
    number = new_number()
    put(gateway, number, "list@kund.example")
    [before] = upload_waiting(gateway, number)
    customer = add(gateway, number, **fields)
    [after] = upload_waiting(gateway, number)
    assert channels(gateway, before) == expected
    assert channels(gateway, after) == expected
    gateway.http.delete(f"{gateway.company_url}/customers/{customer['id']}", timeout=10)
    assert channels(gateway, before) == [("email", "list@kund.example", "email_list")]


def test_a_new_number_moves_the_routes(gateway: RunningGateway) -> None:
    old, new = new_number(), new_number()
    mine, theirs = upload_waiting(gateway, old, new)
    customer = add(gateway, old, emails=to("own@kund.example"))
    patch(gateway, customer, {"number": new})
    assert channels(gateway, mine)[0][0] == "print"
    assert channels(gateway, theirs)[0][1] == "own@kund.example"


def test_the_plan_goes_by_the_registers_as_they_are_now(gateway: RunningGateway) -> None:
    number = new_number()
    [invoice] = upload_all(gateway, ubl_invoice(customer=number, endpoint=None))
    held = send(gateway, [invoice], undo_s=600)
    put(gateway, number, "late@kund.example")  # while it is on its way, its row keeps the old route
    assert gateway.post(f"/sends/{held['id']}/cancel").status_code == 200
    assert channels(gateway, {"id": invoice})[0][1] == "late@kund.example"
    plan = gateway.post("/sends/plan", json={"invoice_ids": [invoice]}).json()
    assert [one["address"] for one in plan["rows"][0]["channels"]] == ["late@kund.example"]


def test_a_clerk_who_chooses_mail_gets_the_registers_address(gateway: RunningGateway) -> None:
    number = new_number()
    add(gateway, number, by_post=True, emails=to("own@kund.example"))
    [invoice] = upload_all(gateway, ubl_invoice(customer=number, endpoint=None))
    wanted = {"invoice_ids": [invoice], "overrides": {invoice: {"channels": [{"channel": "email"}]}}}
    plan = gateway.post("/sends/plan", json=wanted).json()
    assert [one["address"] for one in plan["rows"][0]["channels"]] == ["own@kund.example"]


def test_an_invoice_without_a_required_attachment_does_not_go(gateway: RunningGateway) -> None:
    number = new_number()
    add(gateway, number, emails=to("own@kund.example"), required_attachments=["time_sheet"])
    [invoice] = upload_all(gateway, ubl_invoice(customer=number, endpoint=None))
    selection = {"invoice_ids": [invoice]}
    row = gateway.post("/sends/plan", json=selection).json()["rows"][0]
    assert [(one["code"], one["fix"]) for one in row["findings"]] == [("required_attachment_missing", "add_attachment")]
    assert not row["sendable"]
    answer = gateway.attach(invoice, "week.csv", b"day;hours\nmon;8\n", document_type="time_sheet")
    assert answer.status_code == 201, answer.text
    assert gateway.post("/sends/plan", json=selection).json()["rows"][0]["sendable"]


def test_the_list_knows_when_an_address_was_used_and_when_it_bounced(gateway: RunningGateway) -> None:
    good, bad = new_number(), new_number()
    put(gateway, good, f"ok-{good}@kund.example".lower())
    put(gateway, bad, f"gone-{bad}@kund.example".lower())
    choose(gateway, {"channel": "email", "match": f"gone-{bad}@*".lower(), "outcome": "bounce", "delay_s": 0})
    invoices = [ubl_invoice(customer=number, endpoint=None) for number in (good, bad)]
    send(gateway, upload_all(gateway, *invoices))

    def row(number: str) -> dict[str, Any]:
        return dict(gateway.get("/email-list", q=number).json()["items"][0])

    until("used", lambda: row(good)["last_used_at"] and row(bad)["last_used_at"])
    until("bounced", lambda: row(bad)["last_bounced_at"])
    assert row(good)["last_bounced_at"] is None
    assert row(good)["version"] == 1


def test_a_single_customer_is_found_by_number_and_by_id(gateway: RunningGateway) -> None:
    number = new_number()
    row = add(gateway, number, name="Ek AB")
    add(gateway, f"{number}9", name="Ek AB")
    for only in ({"number": number}, {"id": row["id"]}):
        assert [one["id"] for one in gateway.get("/customers", **only).json()["items"]] == [row["id"]]
        assert gateway.get("/customers", q="nobody", **only).json()["items"] == []


def test_the_invoice_is_shown_in_the_language_of_its_customer_before_and_after_sending(gateway: RunningGateway) -> None:
    number = new_number()
    add(gateway, number, name="Kundin GmbH", language="de")
    file = gateway.upload("a.xml", ubl_invoice(customer=number, email="kundin@example.com", endpoint=None)).json()
    invoice = gateway.get(f"/files/{file['id']}/invoices").json()["items"][0]

    def words() -> str:
        data = gateway.get(f"/invoices/{invoice['id']}/presentation").content
        with pypdfium2.PdfDocument(data) as document:
            return str(document[0].get_textpage().get_text_range())

    assert "Rechnung" in words()
    wanted = {"invoice_ids": [invoice["id"]], "missing_attachments": "send", "undo_s": 0}
    gateway.post("/sends", json=wanted, headers={"Idempotency-Key": str(uuid4())}).raise_for_status()
    until("it is sent", lambda: gateway.get(f"/invoices/{invoice['id']}").json()["state"] == "sent")
    assert "Rechnung" in words()


NUMBERS = {"vat_number": "SE556677889901", "gln": "7300010000001", "electronic_address": "0007:5566778899"}


def test_a_customer_has_the_numbers_by_which_the_network_knows_it(gateway: RunningGateway) -> None:
    number = new_number()
    row = add(gateway, number, org_number="556677-8899", **NUMBERS)
    assert {name: row[name] for name in NUMBERS} == NUMBERS
    for text in NUMBERS.values():
        found = gateway.get("/customers", q=f"{number} {text}").json()["items"]
        assert [one["id"] for one in found] == [row["id"]], text
    answer = patch(gateway, row, {"electronic_address": "5566778899"})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "electronic_address")
    assert gateway.get(f"/customers/{row['id']}").json() == row
    emptied = patch(gateway, row, dict.fromkeys(NUMBERS)).json()
    assert [emptied[name] for name in NUMBERS] == [None, None, None]


def test_a_register_comes_in_with_its_numbers_and_its_columns_are_remembered(gateway: RunningGateway) -> None:
    own = new_number()
    head = "Kund-ID;Kund;Orgnr;Momsregistreringsnummer;GLN;Peppol-ID;Kort;Lager"
    text = f"{head}\n{own};Åkeri AB;556677-8899;SE556677889901;7300010000001;0007:5566778899;{own}-K;1\n"
    preview = import_customers(gateway, text, dry_run=True)
    assert preview["columns"]["number"] == "Kund-ID"
    assert preview["rows"][0]["fields"]["electronic_address"] == ["", "0007:5566778899"]
    assert gateway.get("/customers", number=own).json()["total"] == 0

    chosen = {**preview["columns"], "number": "Kort"}  # the clerk says otherwise
    import_customers(gateway, text, columns=json.dumps(chosen), dry_run=True)
    assert import_customers(gateway, text, dry_run=True)["columns"]["number"] == "Kund-ID"  # looking keeps nothing
    done = import_customers(gateway, text, columns=json.dumps(chosen))
    assert done["added"] == 1
    (row,) = gateway.get("/customers", number=f"{own}-K").json()["items"]
    assert {name: row[name] for name in NUMBERS} == NUMBERS
    again = import_customers(gateway, text, dry_run=True)
    assert (again["columns"]["number"], again["unchanged"]) == ("Kort", 1)
    other = import_customers(gateway, f"Kundnr;Namn\n{own};Åkeri\n", dry_run=True)  # another kind of file
    assert other["columns"] == {"number": "Kundnr", "name": "Namn"}


def import_customers(gateway: RunningGateway, text: str, **query: Any) -> dict[str, Any]:
    params = {name: str(value).lower() if isinstance(value, bool) else value for name, value in query.items()}
    headers = {"Content-Type": "text/csv"}
    answer = gateway.post("/customers/import", data=text.encode(), headers=headers, params=params)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())
