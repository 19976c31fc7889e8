"""Several invoices of one customer in one mail: a delivery for each, one message, and they move together."""

import json
import uuid
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import choose, deliveries, delivery, send, until, upload_all


def invoices_of(gateway: RunningGateway, address: str, count: int, customer: str | None = None) -> list[str]:
    """Upload invoices of one customer and return their ids."""
    customer = customer or new_number()
    papers = [
        ubl_invoice(endpoint=None, email=address, customer=customer, buyer=f"Kund {customer}", payable=f"{n + 1}00.00")
        for n in range(count)
    ]
    return upload_all(gateway, *papers)


def an_address() -> str:
    return f"{uuid.uuid4().hex}@example.org"


def inbox(gateway: RunningGateway, address: str) -> list[dict[str, Any]]:
    items = gateway.http.get(f"{gateway.url}/v1/practice/inbox", params={"limit": 500}, timeout=10).json()["items"]
    return [one for one in items if one["address"] == address]


def numbers(gateway: RunningGateway, ids: list[str]) -> list[str]:
    return [gateway.get(f"/invoices/{one}").json()["number"] for one in ids]


def test_one_mail_carries_all_and_each_has_its_delivery(gateway: RunningGateway) -> None:
    address, other = an_address(), an_address()
    ids, alone = invoices_of(gateway, address, 3), invoices_of(gateway, other, 1)
    note = gateway.attach(ids[1], "tidrapport.csv", b"a;b\n")
    assert note.status_code == 201, note.text
    send(gateway, [*ids, *alone], mails="per_customer")
    found = [delivery(gateway, one, "accepted") for one in [*ids, *alone]]
    (mail,) = inbox(gateway, address)
    assert sorted(mail["invoice_numbers"]) == sorted(numbers(gateway, ids))
    assert len({one["reference"] for one in found[:3]}) == 1
    assert len({one["id"] for one in found}) == 4
    raw = gateway.http.get(f"{gateway.url}/v1/practice/inbox/{mail['id']}/raw", timeout=10).content
    parsed = message_from_bytes(raw, policy=policy.default)
    names = [part.get_filename() for part in parsed.iter_attachments()]
    assert len(names) == len(set(names)) == 4
    assert "tidrapport.csv" in names
    text = parsed.get_body(("plain",)).get_content()
    assert all(number in text for number in numbers(gateway, ids))
    assert "600" in text  # what is to be paid in all
    assert len(inbox(gateway, other)) == 1
    receipt = gateway.get(f"/sends/{found[0]['send_id']}").json()
    assert (receipt["selected"], receipt["accepted"], receipt["complete"]) == (4, 4, True)


def test_each_goes_alone_unless_somebody_wants_it_otherwise(gateway: RunningGateway) -> None:
    address, customer = an_address(), new_number()
    ids = invoices_of(gateway, address, 2, customer)
    send(gateway, ids)
    [delivery(gateway, one, "accepted") for one in ids]
    assert len(inbox(gateway, address)) == 2
    put = {"number": customer, "name": "Kund", "emails": [{"email": address, "role": "to"}], "mails": "per_customer"}
    made = gateway.post("/customers", json=put)
    assert made.status_code == 201, made.text
    assert made.json()["mails"] == "per_customer"
    ids = invoices_of(gateway, address, 2, customer)
    plan = gateway.post("/sends/plan", json={"invoice_ids": ids}).json()
    assert [row["mails"] for row in plan["rows"]] == ["per_customer"] * 2
    send(gateway, ids, expected={row["invoice_id"]: row["digest"] for row in plan["rows"]})
    [delivery(gateway, one, "accepted") for one in ids]
    assert len(inbox(gateway, address)) == 3
    ids = invoices_of(gateway, address, 2, customer)
    send(gateway, ids, mails="per_invoice")
    [delivery(gateway, one, "accepted") for one in ids]
    assert len(inbox(gateway, address)) == 5


def test_two_customers_at_one_address_never_share_a_mail(gateway: RunningGateway) -> None:
    address = an_address()
    ids = [*invoices_of(gateway, address, 2), *invoices_of(gateway, address, 2)]
    send(gateway, ids, mails="per_customer")
    [delivery(gateway, one, "accepted") for one in ids]
    mails = inbox(gateway, address)
    assert sorted(sorted(mail["invoice_numbers"]) for mail in mails) == sorted(
        (sorted(numbers(gateway, ids[:2])), sorted(numbers(gateway, ids[2:])))
    )


def test_what_is_taken_back_before_it_begins_is_not_in_the_mail(gateway: RunningGateway) -> None:
    address = an_address()
    ids = invoices_of(gateway, address, 3)
    send(gateway, ids, undo_s=3, mails="per_customer")
    first = deliveries(gateway, ids[0])[0]
    assert gateway.post(f"/deliveries/{first['id']}/cancel").status_code == 200
    found = [delivery(gateway, one, "accepted") for one in ids[1:]]
    (mail,) = inbox(gateway, address)
    assert sorted(mail["invoice_numbers"]) == sorted(numbers(gateway, ids[1:]))
    assert len({one["reference"] for one in found}) == 1
    assert deliveries(gateway, ids[0])[0]["state"] == "cancelled"


def test_a_mail_that_was_made_already_is_made_anew_without_it(gateway: RunningGateway) -> None:
    address = an_address()
    choose(gateway, {"channel": "email", "match": address, "outcome": "greylist"})
    ids = invoices_of(gateway, address, 3)
    send(gateway, ids, mails="per_customer")
    put_off = [delivery(gateway, one, "deferred") for one in ids]
    assert len({one["next_attempt_at"] for one in put_off}) == 1
    assert gateway.post(f"/deliveries/{put_off[0]['id']}/cancel").status_code == 200
    [delivery(gateway, one, "accepted") for one in ids[1:]]
    (mail,) = inbox(gateway, address)
    assert sorted(mail["invoice_numbers"]) == sorted(numbers(gateway, ids[1:]))


@pytest.mark.parametrize(("outcome", "state"), [("reject", "failed"), ("bounce", "failed"), ("answer_lost", "held")])
def test_they_move_together(gateway: RunningGateway, outcome: str, state: str) -> None:
    address = an_address()
    choose(gateway, {"channel": "email", "match": address, "outcome": outcome})
    ids = invoices_of(gateway, address, 3)
    send(gateway, ids, mails="per_customer")
    found = [delivery(gateway, one, state) for one in ids]
    assert len({one["failure"]["code"] for one in found}) == 1
    if outcome == "reject":
        choose(gateway, {"channel": "email", "match": address, "outcome": "deliver"})
        assert gateway.post(f"/deliveries/{found[1]['id']}/retry").status_code == 200
        again = [delivery(gateway, one, "accepted") for one in ids]
        assert len({one["reference"] for one in again}) == 1
        assert len(inbox(gateway, address)) == 1


def test_a_kill_sends_none_twice_and_loses_none(tmp_path: Path) -> None:
    address = an_address()
    with RunningGateway(tmp_path / "data") as gateway:
        ids = invoices_of(gateway, address, 4)
        send(gateway, ids, undo_s=1, mails="per_customer")
        until("it begins", lambda: deliveries(gateway, ids[0])[0]["state"] != "queued")
        gateway.kill()
    with RunningGateway(tmp_path / "data") as gateway:
        [delivery(gateway, one, "accepted") for one in ids]
        (mail,) = inbox(gateway, address)
        assert sorted(mail["invoice_numbers"]) == sorted(numbers(gateway, ids))


def test_a_text_of_this_send_takes_the_place_of_the_template(gateway: RunningGateway) -> None:
    address = an_address()
    ids = invoices_of(gateway, address, 2)
    language = gateway.post("/sends/plan", json={"invoice_ids": ids}).json()["rows"][0]["language"]
    texts = {language: {"subject": "Två brev: {{ number }}", "body": "Hej!\n\n{{ lines }}\n\nSumma {{ amount }}"}}
    send(gateway, ids, mails="per_customer", texts=texts)
    [delivery(gateway, one, "accepted") for one in ids]
    (mail,) = inbox(gateway, address)
    raw = gateway.http.get(f"{gateway.url}/v1/practice/inbox/{mail['id']}/raw", timeout=10).content
    parsed = message_from_bytes(raw, policy=policy.default)
    assert parsed["Subject"] == f"Två brev: {', '.join(numbers(gateway, ids))}"
    assert "Summa" in parsed.get_body(("plain",)).get_content()
    wrong = {language: {"subject": "x", "body": "{{ nothing }}"}}
    plan = gateway.post("/sends/plan", json={"invoice_ids": invoices_of(gateway, address, 1), "texts": wrong}).json()
    assert [one["code"] for one in plan["rows"][0]["findings"] if one["severity"] == "error"] == ["no_template"]


def test_the_preview_shows_the_whole_mail(gateway: RunningGateway) -> None:
    address = an_address()
    ids = invoices_of(gateway, address, 2)
    language = gateway.post("/sends/plan", json={"invoice_ids": ids}).json()["rows"][0]["language"]
    texts = {language: {"subject": "{{ number }}", "body": "Summa {{ amount }}"}}
    asked = {"together": ids[1:], "texts": texts}
    shown = gateway.post(f"/invoices/{ids[0]}/message/preview", json=asked).json()
    assert len(shown["parts"]) == 2
    assert dict(map(tuple, shown["headers"]))["Subject"] == ", ".join(numbers(gateway, ids))
    assert shown["text"].startswith("Summa 300")


def test_one_file_goes_with_all_or_with_none(gateway: RunningGateway) -> None:
    ids = invoices_of(gateway, an_address(), 3)
    key = {"Idempotency-Key": str(uuid.uuid4())}
    form = {"files": {"file": ("villkor.csv", b"a;b\n")}, "data": {"invoice_ids": json.dumps(ids)}}
    made = gateway.post("/attachments/common", headers=key, **form)
    assert made.status_code == 201, made.text
    assert len(made.json()["attachment_ids"]) == 3
    assert gateway.post("/attachments/common", headers=key, **form).json() == made.json()
    for one in ids:
        assert [each["filename"] for each in gateway.get(f"/invoices/{one}").json()["attachments"]] == ["villkor.csv"]
    wrong = {"files": {"file": ("a.exe", b"MZ")}, "data": {"invoice_ids": json.dumps(ids)}}
    refused = gateway.post("/attachments/common", **wrong)
    assert (refused.status_code, refused.json()["code"]) == (422, "attachment_refused")
    gone = {**form, "data": {"invoice_ids": json.dumps([*ids, str(uuid.uuid4())])}}
    assert gateway.post("/attachments/common", **gone).status_code == 404
    send(gateway, ids[:1])
    delivery(gateway, ids[0], "accepted")
    late = gateway.post("/attachments/common", **form)
    assert (late.status_code, late.json()["code"]) == (409, "not_changeable")
    assert len(gateway.get(f"/invoices/{ids[1]}").json()["attachments"]) == 1


def test_texts_are_kept_under_names_several_for_each_language(gateway: RunningGateway) -> None:
    name = uuid.uuid4().hex
    text = {"language": "sv", "name": name, "subject": "Faktura {{ number }}", "body": "Hej {{ customer_name }}"}
    made = gateway.post("/texts", json=text)
    assert made.status_code == 201, made.text
    taken = gateway.post("/texts", json=text)
    assert (taken.status_code, taken.json()["code"]) == (409, "already_exists")
    assert gateway.post("/texts", json={**text, "name": f"{name} 2"}).status_code == 201
    wrong = gateway.post("/texts", json={**text, "name": f"{name} 3", "body": "{{ nothing }}"})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "unknown_variable")
    url = f"{gateway.company_url}/texts/{made.json()['id']}"
    changed = gateway.http.put(url, json={**text, "body": "Hej!"}, timeout=10)
    assert (changed.status_code, changed.json()["body"], changed.json()["version"]) == (200, "Hej!", 2)
    kept = [one for one in gateway.get("/texts").json()["items"] if one["name"].startswith(name)]
    assert [one["body"] for one in kept] == ["Hej!", "Hej {{ customer_name }}"]
    assert gateway.http.delete(url, timeout=10).status_code == 204
    assert gateway.http.delete(url, timeout=10).status_code == 404
