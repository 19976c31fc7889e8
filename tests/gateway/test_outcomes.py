"""Every outcome of the other side, on every channel, ends in exactly one state, and nothing arrives twice."""

import pytest

from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import (
    arrived,
    by_mail,
    by_network,
    by_post,
    choose,
    complete,
    deliveries,
    delivery,
    evidence,
    raw,
    send,
    upload_all,
)

# channel, outcome → state, failure code, owner, copies that arrived
EXPECTED = [
    ("email", "deliver", "accepted", None, None, 1),
    ("email", "reject", "failed", "mail_refused", "you", 0),
    ("email", "bounce", "failed", "unknown_address", "you", 0),
    ("email", "mailbox_full", "failed", "mailbox_full", "recipient", 0),
    ("email", "greylist", "accepted", None, None, 1),
    ("email", "answer_lost", "held", "may_have_arrived", "you", 1),
    ("email", "time_out", "held", "mail_connection_lost", "administrator", 0),
    ("email", "refuse_connection", "held", "mail_connection_lost", "administrator", 0),
    ("einvoice", "deliver", "delivered", None, None, 1),
    ("einvoice", "reject", "failed", "rejected", "you", 0),
    ("einvoice", "bounce", "failed", "rejected_by_recipient", "recipient", 0),
    ("einvoice", "mailbox_full", "failed", "recipient_not_receiving", "recipient", 0),
    ("einvoice", "greylist", "delivered", None, None, 1),
    ("einvoice", "answer_lost", "delivered", None, None, 1),
    ("einvoice", "time_out", "held", "no_answer", "administrator", 0),
    ("einvoice", "refuse_connection", "held", "network_unreachable", "administrator", 0),
    ("print", "deliver", "accepted", None, None, 1),
    ("print", "reject", "failed", "print_refused", "you", 0),
    ("print", "bounce", "failed", "letter_returned", "you", 0),
    ("print", "mailbox_full", "failed", "letter_returned", "you", 0),
    ("print", "greylist", "accepted", None, None, 1),
    ("print", "answer_lost", "accepted", None, None, 1),
    ("print", "time_out", "held", "no_answer", "administrator", 0),
    ("print", "refuse_connection", "held", "print_folder", "administrator", 0),
]


def _invoice(channel: str, name: str, number: str) -> tuple[bytes, str]:
    if channel == "email":
        address = f"{name}@example.org"
        return by_mail(address, number), address
    if channel == "einvoice":
        return by_network(f"0060:{name}", number), f"0060:{name}"
    return by_post(f"Paper {name}", number), f"Paper {name}"


@pytest.mark.timeout(180)
def test_every_outcome_ends_in_its_state(gateway: RunningGateway) -> None:
    invoices, numbers, rules = [], [], []
    for channel, outcome, *_ in EXPECTED:
        numbers.append(new_number())
        data, address = _invoice(channel, f"{outcome}-{numbers[-1]}".lower(), numbers[-1])
        invoices.append(data)
        rules.append({"channel": channel, "match": address, "outcome": outcome})
    choose(gateway, *rules)
    ids = upload_all(gateway, *invoices)
    receipt = send(gateway, ids)
    for one, (channel, outcome, state, *_) in zip(ids, EXPECTED, strict=True):
        found = delivery(gateway, one, state, 120)
        assert found["channel"] == channel, outcome
    final = complete(gateway, receipt["id"])
    assert final["selected"] == len(EXPECTED)
    for one, number, expected in zip(ids, numbers, EXPECTED, strict=True):
        _channel, _outcome, state, code, owner, copies = expected
        found = deliveries(gateway, one)[-1]
        failure = found["failure"]
        assert found["state"] == state, expected
        assert (failure and failure["code"], failure and failure["owner"]) == (code, owner), (expected, failure)
        assert len(arrived(gateway, number)) == copies, expected
        # The time line is a path through the state table, from nothing to where it stands.
        moves = found["moves"]
        assert moves[0]["from_state"] is None
        assert [move["from_state"] for move in moves[1:]] == [move["to_state"] for move in moves[:-1]]
        assert moves[-1]["to_state"] == state


def test_a_delivery_that_was_tried_in_vain_goes_when_it_can_be_tried_again(gateway: RunningGateway) -> None:
    number = new_number()
    address = f"{number.lower()}@example.org"
    choose(gateway, {"channel": "email", "match": address, "outcome": "reject"})
    (one,) = upload_all(gateway, by_mail(address, number))
    send(gateway, [one])
    failed = delivery(gateway, one, "failed")
    assert gateway.get(f"/invoices/{one}").json()["state"] == "attention"
    choose(gateway, {"channel": "email", "match": address, "outcome": "deliver"})
    answer = gateway.post(f"/deliveries/{failed['id']}/retry")
    assert answer.status_code == 200, answer.text
    done = delivery(gateway, one, "accepted")
    assert done["id"] == failed["id"]
    assert done["attempt_count"] == 2
    assert len(arrived(gateway, number)) == 1
    assert gateway.get(f"/invoices/{one}").json()["state"] == "sent"


def test_what_may_have_arrived_is_only_sent_again_with_a_reason(gateway: RunningGateway) -> None:
    number = new_number()
    address = f"{number.lower()}@example.org"
    choose(gateway, {"channel": "email", "match": address, "outcome": "answer_lost"})
    (one,) = upload_all(gateway, by_mail(address, number))
    send(gateway, [one])
    held = delivery(gateway, one, "held")
    for call in ("retry", "release"):
        refused = gateway.post(f"/deliveries/{held['id']}/{call}")
        assert (refused.status_code, refused.json()["code"]) == (409, "may_have_arrived")
    refused = gateway.post(f"/deliveries/{held['id']}/cancel")
    assert (refused.status_code, refused.json()["code"]) == (409, "not_cancellable")
    refused = gateway.post(f"/deliveries/{held['id']}/resend", json={})
    assert (refused.status_code, refused.json()["code"]) == (409, "reason_required")
    choose(gateway, {"channel": "email", "match": address, "outcome": "deliver"})
    answer = gateway.post(f"/deliveries/{held['id']}/resend", json={"reason": "The customer has not got it."})
    assert answer.status_code == 201, answer.text
    new = delivery(gateway, one, "accepted")
    assert new["replaces"] == held["id"]
    assert gateway.get(f"/invoices/{one}").json()["state"] == "sent"
    again = gateway.post(f"/deliveries/{held['id']}/resend", json={"reason": "Once more."})
    assert (again.status_code, again.json()["code"]) == (409, "already_replaced")


def test_a_bounce_is_mended_by_another_address(gateway: RunningGateway) -> None:
    number = new_number()
    wrong, right = f"wrong-{number.lower()}@example.org", f"right-{number.lower()}@example.org"
    choose(gateway, {"channel": "email", "match": wrong, "outcome": "bounce"})
    (one,) = upload_all(gateway, by_mail(wrong, number))
    send(gateway, [one])
    bounced = delivery(gateway, one, "failed")
    assert wrong in bounced["failure"]["message"]
    assert gateway.get("/invoices", view="attention", q=number).json()["items"][0]["failure_code"] == "unknown_address"
    refused = gateway.post(f"/deliveries/{bounced['id']}/retry")
    assert (refused.status_code, refused.json()["code"]) == (409, "may_have_arrived")
    answer = gateway.post(f"/deliveries/{bounced['id']}/resend", json={"email": right})
    assert answer.status_code == 201, answer.text
    delivery(gateway, one, "accepted")
    (mail,) = arrived(gateway, number)
    assert mail["address"] == right
    assert f"To: {right}".encode() in raw(gateway, mail)
    # The report itself is kept as evidence.
    reports = [data for name, data in evidence(gateway, one).items() if name.endswith("report.eml")]
    assert len(reports) == 1
    assert b"Action: failed" in reports[0]


def test_a_late_answer_is_waited_for(gateway: RunningGateway) -> None:
    number = new_number()
    choose(gateway, {"channel": "einvoice", "match": f"0060:{number}", "outcome": "deliver", "delay_s": 1.5})
    (one,) = upload_all(gateway, by_network(f"0060:{number}", number))
    receipt = send(gateway, [one])
    delivery(gateway, one, "accepted")
    assert not gateway.get(f"/sends/{receipt['id']}").json()["complete"]
    assert arrived(gateway, number) == []
    delivery(gateway, one, "delivered")
    assert complete(gateway, receipt["id"])["delivered"] == 1
    assert len(arrived(gateway, number)) == 1
