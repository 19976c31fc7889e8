"""Further companies on one gateway: an administrator begins them, and nothing of one is ever seen from another."""

import re
import threading
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.gateway.test_rights import OF_COMPANY, new_company, served  # noqa: F401
from tests.gateway.test_rights import Served as ServedGateway
from tests.invoice_files import ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, choose, complete, send, until, upload_all

MAIL = "kund@example.org"
BODIES: Mapping[tuple[str, str], Any] = {
    ("patch", "/attachments/{attachment_id}"): {"note": "from elsewhere"},
    ("put", "/invoices/{invoice_id}/attachments/order"): {"attachment_ids": []},
    ("put", "/invoices/{invoice_id}/picture"): {"attachment_id": None},
    ("post", "/deliveries/{delivery_id}/case/{step}"): {"done": True},
    ("post", "/deliveries/{delivery_id}/resend"): {"email": "elsewhere@example.org"},
    ("patch", "/templates/{template_id}"): {"subject": "Elsewhere"},
    ("post", "/templates/{template_id}/preview"): {},
    ("put", "/texts/{text_id}"): {"language": "en", "name": "Elsewhere", "subject": "a", "body": "b"},
    ("post", "/invoices/{invoice_id}/message/preview"): {},
    ("post", "/invoices/{invoice_id}/message/look"): {"override": {}},
    ("patch", "/users/{user_id}"): {"role": "reader"},
    ("post", "/users/{user_id}/tokens"): {"label": "elsewhere"},
    ("post", "/bounce-reports/{report_id}/place"): {"delivery_id": "none"},
    ("patch", "/customers/{customer_id}"): {"name": "Elsewhere"},
    ("patch", "/recipient-requests/{request_id}"): {"state": "withdrawn"},
}
"""What a call needs so that it comes to look for its object."""
_OBJECT = re.compile(r"{(?!company_id)(\w+)}")


@dataclass(frozen=True)
class Two:
    """A gateway with two companies; ``ids`` of what the first one has, by the name of their place in a path."""

    gateway: RunningGateway
    first: str
    second: str
    ids: Mapping[str, str]

    def of(self, company_id: str) -> RunningGateway:
        """Return the gateway as one who works for this company sees it."""
        self.gateway.company_id = company_id
        return self.gateway


def post_company(gateway: RunningGateway, **fields: Any) -> requests.Response:
    return gateway.http.post(f"{gateway.url}/v1/companies", json=fields, timeout=20)


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    with RunningGateway(tmp_path_factory.mktemp("two") / "data") as gateway:
        first = gateway.company_id
        second = post_company(gateway, name="Södra Verkstad AB", country="SE", language="sv")
        assert second.status_code == 201, second.text
        yield Two(gateway, first, second.json()["id"], _full(gateway))
        assert not gateway.fault


def _full(gateway: RunningGateway) -> dict[str, str]:
    """Let a company have one of everything, and return the ids."""
    choose(gateway, {"channel": "email", "match": "full@*", "outcome": "mailbox_full"})
    sent, waiting = upload_all(gateway, by_mail("full@example.org"), by_mail(MAIL))
    attached = gateway.attach(waiting, "hours.csv", b"a;b\n1;2\n", document_type="time_sheet").json()
    receipt = send(gateway, [sent])
    complete(gateway, receipt["id"])
    (delivery,) = gateway.get(f"/invoices/{sent}/deliveries").json()["items"]
    customer = gateway.post("/customers", json={"number": "1001", "name": "Kund AB"}).json()
    gateway.post("/email-list", json={"customer_number": "1001", "email": MAIL})
    listed = b"number,email\n77,x@example.org\n"
    imported = gateway.post("/email-list/import", data=listed, headers={"Content-Type": "text/csv"})
    assert imported.status_code in (200, 201), imported.text
    text = {"language": "en", "subject": "Invoice", "body": "Here it is."}
    template = gateway.post("/templates", json={"kind": "customer_notification", **text})
    assert template.status_code == 201, template.text
    saved = gateway.post("/texts", json={"name": "Ours", **text}).json()
    message = until("a message", lambda: gateway.get("/messages").json()["items"])[0]
    return {
        "file_id": gateway.get(f"/invoices/{sent}").json()["file_id"],
        "invoice_id": waiting,
        "attachment_id": attached["id"],
        "send_id": receipt["id"],
        "delivery_id": delivery["id"],
        "step": "operator",
        "message_id": message["id"],
        "template_id": template.json()["id"],
        "text_id": saved["id"],
        "customer_id": customer["id"],
        "customer_number": "1001",
        "import_id": imported.json()["import_id"],
    }


def test_a_company_begins_with_settings_of_its_own(two: Two) -> None:
    begun = two.of(two.second).get("/settings").json()
    assert (begun["company_name"], begun["default_language"], begun["smtp"]) == ("Södra Verkstad AB", "sv", None)
    listed = two.gateway.http.get(f"{two.gateway.url}/v1/companies", timeout=20).json()["items"]
    assert [(one["name"], one["country"]) for one in listed][1:] == [("Södra Verkstad AB", "SE")]
    roles = two.gateway.http.get(f"{two.gateway.url}/v1/me", timeout=20).json()["roles"]
    assert roles == {two.first: "admin", two.second: "admin"}


def test_nothing_of_a_company_is_found_from_another(two: Two) -> None:
    paths = two.gateway.http.get(f"{two.gateway.url}/openapi.json", timeout=20).json()["paths"]
    of_object = {(method, path) for path in paths for method in paths[path] if _OBJECT.search(path)}
    known = {(method, path) for method, path in of_object if path.startswith(OF_COMPANY)}
    before = _all(two, two.first)
    seen, found = 0, []
    for method, path in sorted(known, reverse=True):
        names = _OBJECT.findall(path)
        short = path.removeprefix(OF_COMPANY)
        values = {"company_id": two.second, **{name: two.ids.get(name, str(uuid.uuid4())) for name in names}}
        needs_form = short == "/invoices/{invoice_id}/attachments"
        body = {"files": {"file": ("a.csv", b"a;b\n")}} if needs_form else {"json": BODIES.get((method, short))}
        answer = two.gateway.http.request(method, two.gateway.url + path.format(**values), timeout=20, **body)
        seen += 1
        is_new_row = (method, short) == ("put", "/email-list/{customer_number}")  # its own row of that number
        if answer.status_code != (422 if is_new_row else 404):
            found.append((method, short, answer.status_code, answer.text[:80]))
    assert found == []
    assert seen > 30
    assert _all(two, two.first) == before


def _all(two: Two, company_id: str) -> dict[str, Any]:
    gateway = two.of(company_id)
    ids = two.ids
    paths = ("/customers", "/email-list", "/texts", f"/invoices/{ids['invoice_id']}", f"/files/{ids['file_id']}")
    return {path: gateway.get(path).json() for path in paths}


def test_ids_of_another_company_in_a_body_are_unknown(two: Two) -> None:
    second = two.of(two.second)
    ids = two.ids
    planned = second.post("/sends/plan", json={"invoice_ids": [ids["invoice_id"]]})
    sent = second.post("/sends", json={"invoice_ids": [ids["invoice_id"]], "missing_attachments": "send"})
    assert [answer.status_code for answer in (planned, sent)] == [404, 404], (planned.text, sent.text)
    for what in ("retry", "cancel", "confirm", "release"):
        answer = second.post(f"/deliveries/{what}", json={"delivery_ids": [ids["delivery_id"]]}).json()
        assert answer["done"] == [], what
    assert second.post("/messages/read", json={"ids": [ids["message_id"]]}).json() == {"read": 0}
    selected = second.post("/invoices/selection", json={"ids": [ids["invoice_id"]]})
    assert ids["invoice_id"] not in selected.text
    common = second.post(
        "/attachments/common", files={"file": ("a.csv", b"a;b\n")}, data={"invoice_ids": ids["invoice_id"]}
    )
    assert common.status_code in (404, 422), common.text


def test_lists_counts_and_searches_know_one_company_only(two: Two) -> None:
    second = two.of(two.second)
    for path in ("/files", "/invoices", "/sends", "/messages", "/customers", "/email-list", "/texts", "/bounces"):
        assert second.get(path).json()["items"] == [], path
    assert second.get("/invoices", view="sent", q="Kund").json()["items"] == []
    assert not re.search(r": *[1-9]", second.get("/counts").text)
    assert "Kund" not in second.get("/customers/export").text


def test_the_same_invoice_goes_for_each_company_by_itself(two: Two) -> None:
    number = f"T{uuid.uuid4().hex[:8]}"
    data = ubl_invoice(number, endpoint=None, email="same@example.org")
    receipts = []
    for company_id in (two.first, two.second):
        gateway = two.of(company_id)
        receipts.append((company_id, send(gateway, upload_all(gateway, data))["id"]))
    for company_id, receipt in receipts:
        assert complete(two.of(company_id), receipt)["skipped"] == 0
    arrived = two.gateway.http.get(f"{two.gateway.url}/v1/practice/inbox", timeout=20).json()["items"]
    assert sum(number in one["invoice_numbers"] for one in arrived) == 2


def test_a_key_begins_one_company_however_often_it_comes(two: Two) -> None:
    url, key = f"{two.gateway.url}/v1/companies", str(uuid.uuid4())
    answers: list[requests.Response] = []

    def post() -> None:
        headers = {"Idempotency-Key": key, "Authorization": f"Bearer {two.gateway.token}"}
        answers.append(requests.post(url, json={"name": "Once AB"}, headers=headers, timeout=20))

    threads = [threading.Thread(target=post) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {one.status_code for one in answers} == {201}
    assert len({one.json()["id"] for one in answers}) == 1


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"name": "  "}, 422, "missing"),
        ({"name": "A\x07B"}, 422, "invalid_text"),
        ({"name": "södra verkstad ab"}, 409, None),
        ({"name": "Wrong AB", "org_number": "5560360794", "country": "SE"}, 422, "check_digit"),
        ({"name": "Lower", "country": "se"}, 422, None),
        ({"name": "Klingon", "language": "tlh"}, 422, None),
        ({}, 422, None),
    ],
)
def test_what_cannot_be_a_company_is_refused(two: Two, fields: dict[str, Any], status: int, code: str | None) -> None:
    answer = post_company(two.gateway, **fields)
    assert answer.status_code == status, answer.text
    assert re.fullmatch(r".*[^.]\.", answer.json()["detail"])
    if code is not None:
        assert [one["code"] for one in answer.json()["errors"]] == [code]


def test_name_and_numbers_of_a_company_are_changed(two: Two) -> None:
    made = post_company(two.gateway, name="Before AB").json()
    url = f"{two.gateway.url}/v1/companies/{made['id']}"
    new = {"name": "After AB", "org_number": "556036-0793", "country": "SE"}
    changed = two.gateway.http.patch(
        url, json={"name": "After AB", "org_number": "556036-0793", "country": "SE"}, timeout=9
    )
    assert changed.json() == {**made, **new}
    assert two.of(made["id"]).get("/settings").json()["company_name"] == "After AB"
    refused = two.gateway.http.patch(url, json={"name": None}, timeout=9)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "name")
    late = two.gateway.http.patch(url, json={"name": "Late AB"}, headers={"If-Match": '"1"'}, timeout=9)
    assert late.status_code == 412


def test_only_an_administrator_of_some_company_begins_one(served: ServedGateway) -> None:  # noqa: F811
    with served.gateway.database.writing() as connection:
        one, other = new_company(connection, "Eins"), new_company(connection, "Zwei")
    body = {"name": "Drei"}
    for roles in ({}, {one: "clerk"}, {one: "reader", other: "clerk"}):
        refused = served.ask("post", "/v1/companies", roles, json=body)  # type: ignore[arg-type]
        assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert served.ask("post", "/v1/companies", {one: "clerk", other: "admin"}, json=body).status_code == 201


def test_companies_are_there_after_a_restart(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        made = post_company(gateway, name="Lasting AB").json()
        gateway.kill()
        gateway.start()
        listed = gateway.http.get(f"{gateway.url}/v1/companies", timeout=20).json()["items"]
        assert made in listed
