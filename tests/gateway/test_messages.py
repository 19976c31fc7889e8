"""Messages: each failure in words, written with it, read off by itself when it is mended."""

from pathlib import Path
from typing import Any

from connect_app.domain.delivery import FailureOwner
from connect_app.gateway.store.companies import create_company
from connect_app.gateway.store.counters import counts
from connect_app.gateway.store.engine import open_database
from connect_app.gateway.store.messages import Trouble, list_messages, mend, read_messages, tell
from tests.gateway.test_mail_account import MailServer, set_up
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, choose, complete, deliveries, delivery, send, until, upload_all


def about(gateway: RunningGateway, object_id: str, *, unread: bool = False) -> list[dict[str, Any]]:
    """Return the messages about an object, the newest first."""
    items = gateway.get("/messages", unread=unread, limit=500).json()["items"]
    return [one for one in items if one["object_id"] == object_id]


def failing(gateway: RunningGateway, outcome: str, state: str = "failed") -> tuple[str, dict[str, Any], str]:
    """Send an invoice whose mail ends badly; return its number, its delivery, and the address."""
    number = new_number()
    address = f"{number.lower()}@example.org"
    choose(gateway, {"channel": "email", "match": address, "outcome": outcome})
    (one,) = upload_all(gateway, by_mail(address, number))
    send(gateway, [one])
    found = delivery(gateway, one, state)
    choose(gateway, {"channel": "email", "match": address, "outcome": "deliver"})
    return number, found, address


def unread_count(gateway: RunningGateway) -> int:
    return int(gateway.get("/counts").json()["unread_messages"])


def test_a_bounce_is_told_in_words_and_read_when_it_was_sent_again(gateway: RunningGateway) -> None:
    number, failed, address = failing(gateway, "mailbox_full")
    (message,) = about(gateway, failed["id"], unread=True)
    assert (message["code"], message["owner"], message["object_type"]) == ("mailbox_full", "recipient", "delivery")
    assert (message["invoice_number"], message["read_at"]) == (number, None)
    assert address in message["sentence"]
    assert message["sentence"] == failed["failure"]["message"]
    before = unread_count(gateway)
    cursor = gateway.get("/events", after="now").json()["next_cursor"]
    answer = gateway.post(f"/deliveries/{failed['id']}/resend", json={"reason": "They made room."})
    assert answer.status_code == 201
    (message,) = about(gateway, failed["id"])
    assert message["read_at"] is not None
    assert unread_count(gateway) == before - 1
    told = gateway.get("/events", after=cursor).json()["items"]
    assert [(one["object_id"], one["by"]) for one in told if one["kind"] == "message.read"] == [
        (message["id"], "local")
    ]
    delivery(gateway, failed["invoice_id"], "accepted")
    assert about(gateway, answer.json()["id"]) == []


def test_each_state_that_needs_a_person_is_told(gateway: RunningGateway) -> None:
    for outcome, state, codes in (
        ("reject", "failed", ["mail_refused"]),
        ("answer_lost", "held", ["may_have_arrived", "no_answer"]),  # uncertain first, then held
        ("refuse_connection", "held", ["mail_connection_lost"]),
    ):
        _, found, _ = failing(gateway, outcome, state)
        told = about(gateway, found["id"])
        assert [one["code"] for one in told] == codes, outcome
        assert {(one["invoice_id"], one["delivery_id"], one["file_id"]) for one in told} == {
            (found["invoice_id"], found["id"], None)
        }
        # Only the newest is still to be read: the others were overtaken.
        assert [one["read_at"] is None for one in told] == [True] + [False] * (len(codes) - 1)


def test_what_is_retried_counts_as_read_and_is_told_again_if_it_fails_again(gateway: RunningGateway) -> None:
    number, failed, address = failing(gateway, "reject")
    choose(gateway, {"channel": "email", "match": address, "outcome": "reject"})
    gateway.post(f"/deliveries/{failed['id']}/retry")
    until("it is told again", lambda: len(about(gateway, failed["id"])) == 2)
    newest, older = about(gateway, failed["id"])
    assert (newest["read_at"], newest["invoice_number"]) == (None, number)
    assert older["read_at"] is not None
    choose(gateway, {"channel": "email", "match": address, "outcome": "deliver"})
    gateway.post(f"/deliveries/{failed['id']}/retry")
    delivery(gateway, failed["invoice_id"], "accepted")
    assert about(gateway, failed["id"], unread=True) == []


def test_resending_all_of_an_address_reads_all_of_its_messages(gateway: RunningGateway) -> None:
    address = f"{new_number().lower()}@example.org"
    choose(gateway, {"channel": "email", "match": address, "outcome": "bounce"})
    ids = upload_all(gateway, *(by_mail(address) for _ in range(3)))
    send(gateway, ids)
    failed = [delivery(gateway, one, "failed")["id"] for one in ids]
    assert [len(about(gateway, one, unread=True)) for one in failed] == [1, 1, 1]
    right = f"{new_number().lower()}@example.org"
    done = gateway.post("/bounces/resend", json={"address": address, "email": right}).json()
    assert [len(about(gateway, one, unread=True)) for one in failed] == [0, 0, 0]
    complete(gateway, done["send_id"])


def test_an_unreadable_file_is_told_until_it_is_gone(gateway: RunningGateway) -> None:
    bad = gateway.upload("kapott.xml", b"<Invoice>" + new_number().encode()).json()
    (message,) = about(gateway, bad["id"])
    assert (message["code"], message["owner"]) == (bad["problem"]["code"], "business_system")
    assert message["object_type"] == "file"
    assert message["sentence"].startswith("kapott.xml could not be read. ")
    gateway.http.delete(f"{gateway.company_url}/files/{bad['id']}", timeout=10)
    (message,) = about(gateway, bad["id"])
    assert message["read_at"] is not None


def test_reading_one_some_and_all(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        read_one_some_and_all(gateway)


def read_one_some_and_all(gateway: RunningGateway) -> None:
    files = [gateway.upload(f"bad-{place}.xml", b"<a>" + new_number().encode()).json() for place in range(4)]
    ids = [about(gateway, one["id"])[0]["id"] for one in files]
    before = unread_count(gateway)
    first = gateway.post(f"/messages/{ids[0]}/read")
    assert (first.status_code, first.json()["id"]) == (200, ids[0])
    assert first.json()["read_at"] is not None
    assert gateway.post(f"/messages/{ids[0]}/read").json() == first.json()
    assert unread_count(gateway) == before - 1
    assert gateway.post("/messages/read", json={"ids": [*ids[:2], "unknown"]}).json() == {"read": 1}
    reader = {"X-Practice-Role": "reader"}
    assert gateway.post("/messages/read", json={}, headers=reader).status_code == 403
    page = gateway.get("/messages", unread=True).json()
    assert page["total"] == unread_count(gateway) == before - 2
    assert [one["id"] for one in page["items"][:2]] == [ids[3], ids[2]]
    assert gateway.post("/messages/read", json={}).json() == {"read": before - 2}
    assert gateway.get("/messages", unread=True).json()["items"] == []
    assert unread_count(gateway) == 0
    assert gateway.post("/messages/unknown/read").status_code == 404


def test_pages_of_messages_follow_each_other(gateway: RunningGateway) -> None:
    for place in range(5):
        gateway.upload(f"page-{place}.xml", b"<a>" + new_number().encode())
    whole = [one["id"] for one in gateway.get("/messages", limit=5).json()["items"]]
    assert whole == sorted(whole, reverse=True)
    found: list[str] = []
    cursor = None
    for _ in range(3):
        page = gateway.get("/messages", limit=2, cursor=cursor).json()
        found += [one["id"] for one in page["items"]]
        cursor = page["next_cursor"]
    assert found[:5] == whole


def test_a_stopped_lane_is_one_message_until_mail_goes_again(tmp_path: Path) -> None:
    server = MailServer()
    try:
        with RunningGateway(tmp_path / "data", practice=False) as gateway:
            token = tmp_path / "token"
            token.write_text("a-bad-token")
            set_up(gateway, server, username="nordlys@example.org", auth="xoauth2", token_command=f"cat {token}")
            ids = upload_all(gateway, *(by_mail(f"kund{place}@example.org") for place in range(60)))
            sent = send(gateway, ids)
            for one in ids:
                assert delivery(gateway, one, "deferred")["next_attempt_at"] is None
            assert gateway.get("/invoices", view="attention").json()["total"] == 60
            assert gateway.get(f"/sends/{sent['id']}").json()["complete"]
            (message,) = gateway.get("/messages").json()["items"]
            assert (message["code"], message["owner"]) == ("mail_sign_in", "administrator")
            assert (message["object_type"], message["object_id"]) == ("channel", "email")
            assert (message["invoice_number"], unread_count(gateway)) == (None, 1)
            # A person lets one go on, and it fails again: still one message.
            held = deliveries(gateway, ids[0])[0]
            gateway.post(f"/deliveries/{held['id']}/release")
            until("it was tried again", lambda: len(deliveries(gateway, ids[0])[0]["moves"]) > len(held["moves"]) + 1)
            assert delivery(gateway, ids[0], "deferred")["next_attempt_at"] is None
            assert gateway.get("/messages").json()["total"] == 1
            token.write_text("good-token")
            gateway.post(f"/deliveries/{held['id']}/release")
            delivery(gateway, ids[0], "accepted")
            assert (gateway.get("/messages").json()["total"], unread_count(gateway)) == (1, 0)
    finally:
        server.close()


def test_a_trouble_has_one_unread_message_however_often_it_is_met(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    mailbox = Trouble("mailbox_sign_in", "The mailbox refuses.", FailureOwner.ADMINISTRATOR, "mailbox", "bounces")
    other = Trouble("mailbox_gone", "There is no mailbox.", FailureOwner.ADMINISTRATOR, "mailbox", "bounces")
    with database.writing() as connection:
        company = create_company(connection, "C", None, None, {})
        strange = create_company(connection, "D", None, None, {})

        def unread(company_id: str = company) -> list[str]:
            rows = list_messages(connection, company_id, unread=True, before=None, limit=10)
            assert counts(connection, company_id)["unread_messages"] == len(rows)
            return [row.code for row in rows]

        tell(connection, company, mailbox, mailbox, other)
        tell(connection, company, mailbox)
        tell(connection, strange, mailbox)
        assert unread() == ["mailbox_gone", "mailbox_sign_in"]
        mend(connection, company, "mailbox", ["bounces"], code="mailbox_gone")
        assert unread() == ["mailbox_sign_in"]
        mend(connection, company, "mailbox", ["bounces"])
        assert (unread(), unread(strange)) == ([], ["mailbox_sign_in"])
        tell(connection, company, mailbox)
        assert unread() == ["mailbox_sign_in"]
        assert read_messages(connection, strange, None, by="anna") == 1
        assert unread() == ["mailbox_sign_in"]
        assert counts(connection, company)["messages"] == 3
    database.close()
