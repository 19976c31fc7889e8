"""*Also save for this customer*: the registers of exactly these customers change, or nothing happens at all."""

from tests.gateway.test_bounces import add_to_list, bounced, delivery_at, listed, resend, unused_address
from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, choose, complete, deliveries, delivery, send, upload_all


def add_customer(gateway: RunningGateway, number: str, *emails: tuple[str, str]) -> str:
    rows = [{"email": email, "role": role} for email, role in emails]
    answer = gateway.post("/customers", json={"number": number, "name": "Kund AB", "emails": rows})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def emails_of(gateway: RunningGateway, customer_id: str) -> list[tuple[str, str]]:
    return [(one["email"], one["role"]) for one in gateway.get(f"/customers/{customer_id}").json()["emails"]]


def test_save_to_list_changes_the_registers_of_exactly_these_customers(gateway: RunningGateway) -> None:
    wrong, right, kept = unused_address(), unused_address(), unused_address()
    in_customers, in_list, in_both, in_none, other = (new_number() for _ in range(5))
    first = add_customer(gateway, in_customers, (kept, "to"), (wrong.replace("t", "T", 1), "cc"))
    both = add_customer(gateway, in_both, (wrong, "to"))
    add_to_list(gateway, in_list, f"{kept};{wrong}")
    add_to_list(gateway, in_both, wrong)
    add_to_list(gateway, other, wrong)
    # The registers would send some of it elsewhere, so all is sent to the wrong address for once.
    choose(gateway, {"channel": "email", "match": wrong, "outcome": "bounce"})
    customers = (in_customers, in_list, in_both, in_none)
    numbers = [new_number() for _ in customers]
    ids = upload_all(gateway, *(by_mail(wrong, n, c) for n, c in zip(numbers, customers, strict=True)))
    chosen = {"channels": [{"channel": "email", "address": wrong}]}
    send(gateway, ids, overrides=dict.fromkeys(ids, chosen))
    for one in ids:
        delivery_at(gateway, one, wrong, "failed")
    waiting = upload_all(gateway, by_mail(kept, customer=in_both), by_mail(kept, customer=in_none))
    done = resend(gateway, wrong, email=right, save_to_list=True)
    assert done.status_code == 202, done.text
    assert (done.json()["resent"], done.json()["skipped"]) == (4, [])
    assert emails_of(gateway, first) == [(kept, "to"), (right, "cc")]
    assert emails_of(gateway, both) == [(right, "to")]
    assert [listed(gateway, one) for one in (in_list, in_both, in_none)] == [[f"{kept};{right}"], [right], [right]]
    assert listed(gateway, other) == [wrong]
    for one in waiting:
        assert [way["address"] for way in gateway.get(f"/invoices/{one}").json()["channels"]] == [right]
    complete(gateway, done.json()["send_id"])
    assert all(item["address"] == right for number in numbers for item in arrived(gateway, number))


def test_saving_one_address(gateway: RunningGateway) -> None:
    wrong, right, customer = unused_address(), unused_address(), new_number()
    add_to_list(gateway, customer, wrong)
    (one,) = bounced(gateway, wrong, customer).values()
    failed = deliveries(gateway, one)[0]
    url = f"/deliveries/{failed['id']}/resend"
    for body in ({"save_to_list": True, "reason": "Same."}, {"save_to_list": True, "channel": "print"}):
        nothing_new = gateway.post(url, json=body)
        assert (nothing_new.status_code, nothing_new.json()["code"]) == (422, "no_address"), body
    assert (len(deliveries(gateway, one)), listed(gateway, customer)) == (1, [wrong])
    answer = gateway.post(url, json={"email": right, "save_to_list": True})
    assert answer.status_code == 201, answer.text
    assert (answer.json()["address"], listed(gateway, customer)) == (right, [right])


def test_without_a_customer_number_nothing_can_be_saved_and_nothing_goes(gateway: RunningGateway) -> None:
    wrong, right = unused_address(), unused_address()
    choose(gateway, {"channel": "email", "match": wrong, "outcome": "bounce"})
    plain = ubl_invoice(endpoint=None, email=wrong, customer="GONE")
    without = plain.replace(b"<cac:PartyIdentification><cbc:ID>GONE</cbc:ID></cac:PartyIdentification>", b"")
    (one,) = upload_all(gateway, without)
    send(gateway, [one])
    failed = delivery(gateway, one, "failed")
    answer = gateway.post(f"/deliveries/{failed['id']}/resend", json={"email": right, "save_to_list": True})
    assert (answer.status_code, answer.json()["code"]) == (409, "no_customer_number")
    assert len(deliveries(gateway, one)) == 1
    done = resend(gateway, wrong, email=right, save_to_list=True).json()
    assert (done["send_id"], done["resent"], done["selected"]) == (None, 0, 1)
    assert done["skipped"][0]["code"] == "no_customer_number"
    assert len(deliveries(gateway, one)) == 1


def test_a_register_that_knows_better_is_not_overwritten(gateway: RunningGateway) -> None:
    wrong, right, newer, customer = unused_address(), unused_address(), unused_address(), new_number()
    (one,) = bounced(gateway, wrong, customer).values()
    add_to_list(gateway, customer, newer)
    failed = deliveries(gateway, one)[0]
    url = f"/deliveries/{failed['id']}/resend"
    answer = gateway.post(url, json={"email": right, "save_to_list": True})
    assert (answer.status_code, answer.json()["code"]) == (409, "not_in_register")
    assert (len(deliveries(gateway, one)), listed(gateway, customer)) == (1, [newer])
    # It says so already: nothing to change, nothing against it.
    assert gateway.post(url, json={"email": newer, "save_to_list": True}).status_code == 201
    assert listed(gateway, customer) == [newer]


def test_one_address_only_is_respected(gateway: RunningGateway) -> None:
    wrong, right, kept, customer = unused_address(), unused_address(), unused_address(), new_number()
    add_to_list(gateway, customer, f"{wrong};{kept}")
    choose(gateway, {"channel": "email", "match": wrong, "outcome": "bounce"})
    (one,) = upload_all(gateway, by_mail(wrong, customer=customer))
    send(gateway, [one])
    failed = delivery_at(gateway, one, wrong, "failed")
    settings = f"{gateway.company_url}/settings"
    gateway.http.patch(settings, json={"single_address": True}, timeout=10)
    try:
        wanted = {"email": right, "save_to_list": True}
        answer = gateway.post(f"/deliveries/{failed['id']}/resend", json=wanted)
    finally:
        gateway.http.patch(settings, json={"single_address": False}, timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (422, "one_address_only")
    assert (len(deliveries(gateway, one)), listed(gateway, customer)) == (2, [f"{wrong};{kept}"])
