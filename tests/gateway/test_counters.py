"""Counters never drift: after random operations they are what counting the rows gives."""

import random
import uuid
from pathlib import Path
from typing import Any

import pytest

from tests.ledger import ledger_of
from tests.postgresql_server import IS_WANTED
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, by_network, by_post, choose, complete, deliveries, upload_all

pytestmark = pytest.mark.both

OPERATIONS = 40

_COUNTED = {
    "waiting": "SELECT count(*) FROM invoice WHERE state = 'waiting'",
    "sending": "SELECT count(*) FROM invoice WHERE state = 'sending'",
    "attention": "SELECT count(*) FROM invoice WHERE state = 'attention'",
    "sent": "SELECT count(*) FROM invoice WHERE sent_at IS NOT NULL",
    "invoices": "SELECT count(*) FROM invoice",
    "files": "SELECT count(*) FROM file",
    "waiting_files": "SELECT count(*) FROM file WHERE state = 'waiting'",
    "messages": "SELECT count(*) FROM message",
    "unread_messages": "SELECT count(*) FROM message WHERE read_at IS NULL",
    "unreadable_files": "SELECT count(*) FROM file WHERE state = 'unreadable'",
}
_FILES = """
SELECT count(*) FROM file AS f WHERE f.state <> 'unreadable' AND (
    f.invoice_count <> (SELECT count(*) FROM invoice WHERE file_id = f.id)
    OR f.waiting_count <> (SELECT count(*) FROM invoice WHERE file_id = f.id AND state = 'waiting')
    OR f.sending_count <> (SELECT count(*) FROM invoice WHERE file_id = f.id AND state = 'sending'))
"""
_TEXTS = """
SELECT (SELECT count(*) FROM invoice_text WHERE rowid NOT IN (SELECT "row" FROM invoice))
    + (SELECT count(*) FROM invoice WHERE "row" NOT IN (SELECT rowid FROM invoice_text))
"""


def check(data: Path, step: str) -> None:
    with ledger_of(data) as connection:
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ" if IS_WANTED else "BEGIN")
        kept = dict(connection.execute("SELECT name, value FROM counter").fetchall())
        counted = {name: connection.execute(query).fetchone()[0] for name, query in _COUNTED.items()}
        wrong_files = connection.execute(_FILES).fetchone()[0]
        wrong_texts = connection.execute(_TEXTS).fetchone()[0]
    assert {name: kept.get(name, 0) for name in counted} == counted, step
    assert (wrong_files, wrong_texts) == (0, 0), step


@pytest.mark.timeout(120)
def test_counters_are_what_counting_gives_after_any_operations(tmp_path: Path) -> None:
    seed = random.randrange(1_000_000)
    luck = random.Random(seed)
    ids: list[str] = []
    sends: list[str] = []

    def add() -> Any:
        name = str(uuid.UUID(int=luck.getrandbits(128)))[:8]
        made = (by_mail(f"to-{name}@example.org"), by_network(f"0060:{luck.randrange(30)}"), by_post(f"Paper {name}"))
        ids.extend(upload_all(gateway, *luck.sample(made, luck.randint(1, 3))))

    def add_rubbish() -> Any:
        return gateway.upload("rubbish.xml", b"<none/>" + luck.randbytes(4).hex().encode())

    def remove() -> Any:
        items = gateway.get("/files").json()["items"]
        if not items:
            return None
        return gateway.http.delete(f"{gateway.company_url}/files/{luck.choice(items)['id']}", timeout=30)

    def start() -> Any:
        chosen = luck.sample(ids, min(len(ids), luck.randint(1, 4)))
        body = {"invoice_ids": chosen, "missing_attachments": "send", "undo_s": luck.choice((0, 0, 60))}
        answer = gateway.post("/sends", json=body)
        if answer.status_code == 202:
            sends.append(answer.json()["id"])

    def take_back() -> Any:
        return gateway.post(f"/sends/{luck.choice(sends)}/cancel") if sends else None

    def read() -> Any:
        items = gateway.get("/messages", unread=True).json()["items"]
        return gateway.post(f"/messages/{luck.choice(items)['id']}/read") if items else None

    def act() -> Any:
        found = deliveries(gateway, luck.choice(ids)) if ids else []
        if found:
            call = luck.choice(("retry", "cancel", "release", "resend"))
            body = {"reason": "Once more."} if call == "resend" else None
            return gateway.post(f"/deliveries/{luck.choice(found)['id']}/{call}", json=body)
        return None

    with RunningGateway(tmp_path / "data") as gateway:
        for outcome, digit in (("bounce", 0), ("reject", 1), ("greylist", 2), ("answer_lost", 3)):
            choose(gateway, {"channel": "email", "match": f"to-{digit}*", "outcome": outcome})
            choose(gateway, {"channel": "einvoice", "match": f"0060:{digit}*", "outcome": outcome})
        add()
        for step in range(OPERATIONS):
            operation = luck.choice((add, add, add_rubbish, remove, start, start, take_back, act, act, read))
            operation()
            ids[:] = [one for one in ids if gateway.get(f"/invoices/{one}").ok] if operation is remove else ids
            check(tmp_path / "data", f"seed {seed}, step {step}: {operation.__name__}")
        for one in sends:
            gateway.post(f"/sends/{one}/cancel")
            complete(gateway, one)
        check(tmp_path / "data", f"seed {seed}, at the end")
