"""A mail server that accepts and then says nothing holds up nobody else; what it had not got goes by the next one."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.scripted_mail_server import GOOD, ScriptedServer
from tests.sending_job import by_mail, by_post, deliveries, delivery, send, until, upload_all

MAILS = 150  # more lanes than one account works off at once


@contextmanager
def serving(**changes: str | None) -> Iterator[ScriptedServer]:
    server = ScriptedServer({**GOOD, **changes})
    try:
        yield server
    finally:
        server.close()


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[RunningGateway]:
    made = RunningGateway(tmp_path / "data", practice=False)
    made.start()
    yield made
    made.kill()  # its lanes still wait for a server that hangs
    made.http.close()


def set_up(gateway: RunningGateway, server: ScriptedServer, **changes: Any) -> None:
    smtp = {"host": "127.0.0.1", "port": server.port, "security": "none", "from_address": "faktura@nordlys.example"}
    answer = gateway.http.patch(gateway.company_url + "/settings", json={"smtp": smtp, **changes}, timeout=10)
    assert answer.status_code == 200, answer.text


def arrived(server: ScriptedServer) -> Counter[str]:
    """Return how often each delivery came whole."""
    marks = [
        line for body in server.bodies for line in body.split(b"\r\n") if line.lower().startswith(b"x-delivery-id")
    ]
    return Counter(mark.split()[1].decode() for mark in marks)


@pytest.mark.parametrize("stage", ["connect", "ehlo", "mail", "rcpt", "data", "dot"])
def test_print_and_another_account_go_on_while_a_mail_server_hangs(
    gateway: RunningGateway, tmp_path: Path, stage: str
) -> None:
    (tmp_path / "print").mkdir()
    with serving(**{stage: "silence"}) as hanging, serving() as healthy:
        hanging.silence_s = 60.0
        set_up(gateway, hanging, print={"folder": str(tmp_path / "print")})
        mails = [by_mail(f"kund{place}@example.org", new_number()) for place in range(MAILS)]
        ids = upload_all(gateway, *mails, *(by_post(f"Kund {place}", new_number()) for place in range(3)))
        receipt = send(gateway, ids)
        for one in ids[MAILS:]:
            delivery(gateway, one, "accepted")
        assert len(list((tmp_path / "print").glob("*.json"))) == 3
        until("the server hangs", lambda: hanging.connections > 0)
        assert gateway.get(f"/sends/{receipt['id']}").json()["accepted"] == 3

        set_up(gateway, healthy)
        open_ones = 6  # at most so many were begun at the old server, one in each lane that was at work

        def taken() -> bool:
            return int(gateway.get(f"/sends/{receipt['id']}").json()["accepted"]) >= MAILS + 3 - open_ones

        until("what had not begun goes by the new server", taken)
        counts = arrived(healthy)
        assert set(counts.values()) == {1}
        begun = [one for one in ids[:MAILS] if deliveries(gateway, one)[0]["state"] != "accepted"]
        assert len(begun) + len(counts) == MAILS
        assert not {deliveries(gateway, one)[0]["id"] for one in begun} & set(counts)


def test_a_limit_of_the_account_is_met_once(gateway: RunningGateway) -> None:
    with serving(dot="550 5.4.5 Daily user sending limit exceeded.") as server:
        set_up(gateway, server)
        ids = upload_all(gateway, *(by_mail(f"kund{place}@example.org") for place in range(20)))
        send(gateway, ids)
        found = [delivery(gateway, one, "deferred") for one in ids]
        assert {(one["failure"]["code"], one["failure"]["owner"]) for one in found} == {
            ("sending_limit", "administrator")
        }
        assert all(one["next_attempt_at"] is not None and one["attempt_count"] == 0 for one in found)
        assert len(server.bodies) == 1
        told = gateway.get("/messages").json()["items"]
        assert [(one["code"], one["object_type"], one["owner"]) for one in told] == [
            ("sending_limit", "channel", "administrator")
        ]
        server.script["dot"] = "250 taken"  # somebody has had the limit raised
        chosen = json.dumps({"delivery_ids": [one["id"] for one in found]})
        answer = gateway.post("/deliveries/retry", data=chosen, headers={"Content-Type": "application/json"})
        assert len(answer.json()["done"]) == 20
        for one in ids:
            delivery(gateway, one, "accepted")


def test_a_server_that_wants_a_sign_in_stops_the_lane_until_the_settings_have_one(gateway: RunningGateway) -> None:
    with serving(mail="530 5.7.0 Must issue a STARTTLS command first") as server, serving() as healthy:
        set_up(gateway, server)
        ids = upload_all(gateway, *(by_mail(f"kund{place}@example.org", new_number()) for place in range(20)))
        send(gateway, ids)
        found = [delivery(gateway, one, "deferred") for one in ids]
        assert {one["failure"]["code"] for one in found} == {"mail_server_settings"}
        assert all(one["next_attempt_at"] is None and one["attempt_count"] == 0 for one in found)
        set_up(gateway, healthy)
        for one in ids:
            delivery(gateway, one, "accepted")
        assert set(arrived(healthy).values()) == {1}


def test_what_a_password_stopped_goes_on_at_the_next_start(tmp_path: Path) -> None:
    with serving(auth="535 5.7.8 wrong") as server:
        smtp = {"host": "127.0.0.1", "port": server.port, "security": "none", "from_address": "faktura@nordlys.example"}
        with RunningGateway(tmp_path / "data", practice=False) as gateway:
            patch = {"smtp": {**smtp, "username": "nordlys", "password": "wrong"}}
            gateway.http.patch(gateway.company_url + "/settings", json=patch, timeout=10).raise_for_status()
            ids = upload_all(gateway, *(by_mail(f"kund{place}@example.org") for place in range(120)))
            send(gateway, ids)
            for one in ids:
                assert delivery(gateway, one, "deferred")["next_attempt_at"] is None
            signed_in = sum(line.upper().startswith("AUTH") for line in server.lines)
            assert signed_in <= 3  # once for each lane at most: a wrong password is not said a hundred times
        server.script["auth"] = "235 welcome"
        # There is no keyring here, so the password comes from the service manager.
        name = f"CONNECT_SMTP_PASSWORD_{gateway.company_id}".upper().replace("-", "_")
        gateway.environment = {name: "right"}
        with gateway:
            for one in ids:
                delivery(gateway, one, "accepted")
            assert set(arrived(server).values()) == {1}
