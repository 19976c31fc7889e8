"""The gateway is killed in the middle of a send, again and again: nothing is lost, nothing goes twice."""

import random
import socket
import time
from collections import Counter
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from tests.running_gateway import RunningGateway
from tests.sending_job import (
    by_mail,
    by_network,
    by_post,
    choose,
    complete,
    deliveries,
    inbox,
    send,
    until,
    upload_all,
)

KILLS = 5
EACH = 34


@pytest.mark.timeout(240)
def test_every_invoice_arrives_exactly_once_however_often_the_gateway_is_killed(tmp_path: Path) -> None:
    # Every run kills at other moments; the seed is told when it fails.
    seed = random.randrange(1_000_000)
    luck = random.Random(seed)
    with RunningGateway(tmp_path / "data") as gateway:
        invoices = []
        for number in range(EACH):
            invoices += [
                by_mail(f"to-{number}@example.org", f"MAIL-{number}"),
                by_network(f"0060:{number}", f"NET-{number}"),
                by_post(f"Paper {number}", f"POST-{number}"),
            ]
        ids = upload_all(gateway, *invoices)
        choose(
            gateway,
            {"channel": "email", "match": "to-1?@*", "outcome": "greylist"},
            {"channel": "einvoice", "match": "0060:2?", "outcome": "answer_lost"},
        )
        receipt = send(gateway, ids)
        for _ in range(KILLS):
            time.sleep(luck.uniform(0.0, 0.9))
            gateway.kill()
            gateway.start()
        final = complete(gateway, receipt["id"], 120)

        stuck = [one for one in (deliveries(gateway, one)[0] for one in ids) if one["failure"]]
        assert stuck == [], f"seed {seed}: {stuck}"
        arrivals = Counter(item["invoice_numbers"][0] for item in inbox(gateway))
        assert set(arrivals) == {f"{kind}-{number}" for kind in ("MAIL", "NET", "POST") for number in range(EACH)}, seed
        assert {name: count for name, count in arrivals.items() if count > 1} == {}, f"seed {seed}"
        assert final["accepted"] == 2 * EACH, f"seed {seed}: {final}"
        assert final["delivered"] == EACH, f"seed {seed}: {final}"
        assert all(len(deliveries(gateway, one)) == 1 for one in ids)
        assert gateway.get("/counts").json()["sent"] == len(ids)


@pytest.mark.timeout(120)
def test_a_clean_end_leaves_the_rest_for_the_next_start(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        ids = upload_all(gateway, *[by_mail(f"to-{number}@example.org", f"MAIL-{number}") for number in range(40)])
        receipt = send(gateway, ids)
        while gateway.get(f"/sends/{receipt['id']}").json()["accepted"] == 0:
            time.sleep(0.02)
        assert gateway.stop() == 0
        gateway.start()
        final = complete(gateway, receipt["id"])
        assert final["accepted"] == 40
        assert Counter(item["invoice_numbers"][0] for item in inbox(gateway)).most_common(1)[0][1] == 1
        # Nothing was in doubt: what was being handed over had ended before the process did.
        states = {move["to_state"] for one in ids for move in deliveries(gateway, one)[0]["moves"]}
        assert states == {"queued", "handing_over", "accepted"}


class _Counting(Controller):
    """A mail server that counts what it takes, and cannot be asked afterwards."""

    def __init__(self) -> None:
        super().__init__(self, hostname="127.0.0.1")
        self.taken: Counter[str] = Counter()

    async def _create_server(self) -> Any:
        listener = socket.create_server(("127.0.0.1", 0))
        self.port = listener.getsockname()[1]
        return await self.loop.create_server(self._factory_invoker, sock=listener)

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        self.taken[str(message_from_bytes(envelope.content)["X-Invoice-Number"])] += 1
        return "250 taken"


@pytest.mark.timeout(240)
def test_kills_in_the_middle_of_batches_leave_a_doubt_about_one_mail_of_each_connection(tmp_path: Path) -> None:
    count, lanes, luck = 150, 3, random.Random(11)
    server = _Counting()
    server.start()
    try:
        with RunningGateway(tmp_path / "data", practice=False) as gateway:
            smtp = {"host": "127.0.0.1", "port": server.port, "security": "none", "from_address": "f@example.org"}
            gateway.http.patch(gateway.company_url + "/settings", json={"smtp": smtp}, timeout=10).raise_for_status()
            numbers = [f"MAIL-{number}" for number in range(count)]
            ids = upload_all(gateway, *[by_mail(f"to-{number}@example.org", number) for number in numbers])
            receipt = send(gateway, ids)
            for kill in range(KILLS):
                wanted = (kill * count) // (KILLS + 1) + luck.randrange(5)
                until("more mails were taken", lambda wanted=wanted: server.taken.total() > wanted)
                gateway.kill()
                gateway.start()
            final = complete(gateway, receipt["id"], 120)
            found = {number: deliveries(gateway, one)[0] for number, one in zip(numbers, ids, strict=True)}
    finally:
        server.stop()
    held = {number for number, one in found.items() if one["state"] == "held"}
    assert {found[number]["failure"]["code"] for number in held} <= {"may_have_arrived"}
    assert [number for number in numbers if server.taken[number] != 1 and number not in held] == []
    assert [number for number in held if server.taken[number] > 1] == []
    assert final["accepted"] + final["held"] == count, final
    assert len(held) <= KILLS * lanes, held
