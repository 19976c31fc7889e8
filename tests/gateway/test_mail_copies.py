"""The fixed copy of all invoice mails: one per invoice and send, and nothing of it touches the invoice."""

import shutil
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from connect_app.contract.deliveries import Failure
from connect_app.contract.practice import OutcomeRule
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.delivery import MAY_HAVE_BEEN_SENT, FailureOwner
from connect_app.domain.saying import say
from connect_app.gateway.delivery.copies import expect_copies, leave_open_copies
from connect_app.gateway.delivery.engine import COPY
from connect_app.gateway.store.deliveries import delivery_record
from connect_app.gateway.store.tables import delivery as delivery_table
from connect_app.gateway.store.tables import mail_copy, message
from tests.gateway.lane_process import Process, dies, prepare
from tests.gateway.test_bounce_mailbox import change
from tests.invoice_files import new_number
from tests.ledger import copied
from tests.running_gateway import RunningGateway
from tests.sending_job import (
    by_mail,
    by_post,
    choose,
    complete,
    deliveries,
    delivery,
    inbox,
    raw,
    send,
    until,
    upload_all,
)

ARCHIVE = "arkiv@nordlys.example"


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    """A gateway whose company wants copies."""
    with RunningGateway(tmp_path_factory.mktemp("copies")) as running:
        yield running
        assert not running.fault


@pytest.fixture
def archive(gateway: RunningGateway) -> str:
    """An address of its own for each test, that gets a copy unseen."""
    address = f"arkiv-{uuid.uuid4().hex}@nordlys.example"
    change(gateway, mail_copy={"address": address, "way": "bcc", "resends": False})
    return address


def mails_to(gateway: RunningGateway, address: str) -> list[EmailMessage]:
    """Return what arrived at an address."""
    found = [one for one in inbox(gateway) if one["address"] == address]
    return [message_from_bytes(raw(gateway, one), policy=policy.default) for one in found]


def copy_of(gateway: RunningGateway, invoice_id: str, state: str) -> dict[str, Any]:
    """Wait until the one copy of an invoice's last send stands there and return it."""

    def look() -> dict[str, Any] | None:
        last = deliveries(gateway, invoice_id)[-1]["send_id"]
        (*_, one) = [
            copied for each in deliveries(gateway, invoice_id) if each["send_id"] == last for copied in each["copies"]
        ] or [None]
        return one if one is not None and one["state"] == state else None

    return until(f"a copy that is {state}", look)


def body_of(mail: EmailMessage) -> list[bytes]:
    """Return the parts of a mail."""
    return [part.get_payload(decode=True) for part in mail.walk() if not part.is_multipart()]


def test_one_copy_goes_however_many_recipients_an_invoice_has(gateway: RunningGateway, archive: str) -> None:
    customers = [f"{uuid.uuid4().hex}@kund.example" for _ in range(3)]
    (invoice_id,) = upload_all(gateway, by_mail("; ".join(customers)))
    preview = gateway.post(f"/invoices/{invoice_id}/message/preview", json={}).json()
    assert preview["mail_copy"] == {"address": archive, "way": "bcc"}
    assert archive not in preview["recipients"]
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [invoice_id]}).json()["rows"]
    assert row["mail_copy"] == {"address": archive, "way": "bcc"}
    receipt = complete(gateway, send(gateway, [invoice_id])["id"])
    assert receipt["accepted"] + receipt["delivered"] == 1
    done = copy_of(gateway, invoice_id, "done")
    assert (done["kind"], done["address"]) == ("fixed", archive)
    (copied_mail,) = mails_to(gateway, archive)
    firsts = [mails_to(gateway, one)[0] for one in customers]
    own = next(one for one in firsts if one["X-Delivery-Id"] == copied_mail["X-Copy-Of"])
    assert len({one["Message-ID"] for one in (*firsts, copied_mail)}) == 4
    assert (copied_mail["To"], copied_mail["Subject"], copied_mail["Date"]) == (own["To"], own["Subject"], own["Date"])
    assert body_of(copied_mail) == body_of(own)
    assert not any(archive in str(one) for one in firsts)  # nobody sees it


def test_one_in_cc_is_seen_by_all(gateway: RunningGateway, archive: str) -> None:
    change(gateway, mail_copy={"address": archive, "way": "cc"})
    customer = f"{uuid.uuid4().hex}@kund.example"
    (invoice_id,) = upload_all(gateway, by_mail(customer))
    preview = gateway.post(f"/invoices/{invoice_id}/message/preview", json={}).json()
    assert ["Cc", archive] in preview["headers"]
    complete(gateway, send(gateway, [invoice_id])["id"])
    copy_of(gateway, invoice_id, "done")
    (mail,), (copied_mail,) = mails_to(gateway, customer), mails_to(gateway, archive)
    assert mail["Cc"] == copied_mail["Cc"] == archive


def test_an_address_of_the_customer_gets_it_once(gateway: RunningGateway, archive: str) -> None:
    (invoice_id,) = upload_all(gateway, by_mail(f"kund@kund.example; {archive.upper()}"))
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [invoice_id]}).json()["rows"]
    assert row["mail_copy"] is None
    complete(gateway, send(gateway, [invoice_id])["id"])
    assert [one["copies"] for one in deliveries(gateway, invoice_id)] == [[], []]


def test_what_goes_no_mail_has_no_copy(gateway: RunningGateway, archive: str) -> None:
    (invoice_id,) = upload_all(gateway, by_post("Anna"))
    complete(gateway, send(gateway, [invoice_id])["id"])
    assert [one["copies"] for one in deliveries(gateway, invoice_id)] == [[]]
    assert mails_to(gateway, archive) == []


def test_a_copy_goes_with_the_first_that_arrives(gateway: RunningGateway, archive: str) -> None:
    gone, there = (f"{uuid.uuid4().hex}@kund.example" for _ in range(2))
    choose(gateway, {"channel": "email", "match": gone, "outcome": "reject"})
    (invoice_id,) = upload_all(gateway, by_mail(f"{gone}; {there}"))
    complete(gateway, send(gateway, [invoice_id])["id"])
    copy_of(gateway, invoice_id, "done")
    (mail,) = mails_to(gateway, archive)
    assert [bool(one["copies"]) for one in deliveries(gateway, invoice_id)] == [False, True]
    assert mail["X-Copy-Of"] == deliveries(gateway, invoice_id)[1]["id"]


@pytest.mark.parametrize("resends", [False, True])
def test_what_is_sent_again_is_copied_where_that_is_wanted(
    gateway: RunningGateway, archive: str, resends: bool
) -> None:
    (invoice_id,) = upload_all(gateway, by_mail(f"{uuid.uuid4().hex}@kund.example"))
    complete(gateway, send(gateway, [invoice_id])["id"])
    copy_of(gateway, invoice_id, "done")
    change(gateway, mail_copy={"address": archive, "way": "bcc", "resends": resends})
    first = deliveries(gateway, invoice_id)[0]
    again = {"reason": "lost", "email": f"{uuid.uuid4().hex}@kund.example"}
    answer = gateway.post(f"/deliveries/{first['id']}/resend", json=again)
    assert answer.status_code == 201, answer.text
    delivery(gateway, invoice_id, "accepted")
    if resends:
        copy_of(gateway, invoice_id, "done")
    assert len(mails_to(gateway, archive)) == 1 + resends
    assert [len(one["copies"]) for one in deliveries(gateway, invoice_id)] == [1, int(resends)]


@pytest.mark.parametrize(
    ("outcome", "state"), [("bounce", "failed"), ("reject", "failed"), ("answer_lost", "uncertain")]
)
def test_what_happens_to_a_copy_touches_no_invoice(
    gateway: RunningGateway, archive: str, outcome: str, state: str
) -> None:
    gateway.post("/messages/read", json={})
    choose(gateway, {"channel": "email", "match": archive, "outcome": outcome})
    number = new_number()
    (invoice_id,) = upload_all(gateway, by_mail(f"{uuid.uuid4().hex}@kund.example", number))
    send(gateway, [invoice_id])
    copied_to = copy_of(gateway, invoice_id, state)
    assert copied_to["detail"]
    assert delivery(gateway, invoice_id, "accepted")
    assert gateway.get(f"/invoices/{invoice_id}").json()["state"] == "sent"

    def told() -> list[str]:
        items = gateway.get("/messages", unread=True).json()["items"]
        return [one["sentence"] for one in items if one["object_type"] == "mail_copy"]

    (sentence,) = until("somebody is told", told)
    assert number in sentence
    assert archive in sentence


def test_what_was_planned_changes_with_the_copy(gateway: RunningGateway, archive: str) -> None:
    (invoice_id,) = upload_all(gateway, by_mail(f"{uuid.uuid4().hex}@kund.example"))
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [invoice_id]}).json()["rows"]
    change(gateway, mail_copy={"address": f"x{archive}", "way": "bcc"})
    expected = {invoice_id: row["digest"]}
    answer = gateway.post(
        "/sends", json={"invoice_ids": [invoice_id], "missing_attachments": "send", "expected": expected}
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "plan_changed")


def test_invoices_that_share_a_mail_share_its_copy(gateway: RunningGateway, archive: str) -> None:
    address, customer = f"{uuid.uuid4().hex}@kund.example", new_number()
    ids = upload_all(gateway, by_mail(address, customer=customer), by_mail(address, customer=customer))
    complete(gateway, send(gateway, ids, mails="per_customer")["id"])
    for one in ids:
        copy_of(gateway, one, "done")
    (mail,) = mails_to(gateway, archive)
    assert len(mail.get_all("X-Invoice-Number")) == 2


@pytest.mark.parametrize(
    "wrong",
    [{"address": "nobody"}, {"address": "a@b.example", "way": "to"}, {"address": "a@b.example\r\nBcc: c@d.example"}],
)
def test_a_wrong_address_is_refused(gateway: RunningGateway, wrong: dict[str, str]) -> None:
    answer = gateway.http.patch(gateway.company_url + "/settings", json={"mail_copy": wrong}, timeout=10)
    assert answer.status_code == 422, answer.text
    assert answer.json()["errors"][0]["field"].startswith("mail_copy")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Path:
    """A folder with a send of a mail that has not begun, of a company that wants copies."""
    folder = tmp_path_factory.mktemp("prepared")
    prepare(folder, worker, mails_only=1, mail_copy={"address": ARCHIVE, "way": "bcc", "resends": False})
    return folder


def _copies(process: Process) -> Counter[str]:
    return Counter(one.invoice_numbers[0] for one in process.accounts.world.inbox() if one.address == ARCHIVE)


def _states(process: Process) -> list[str]:
    with process.database.reading() as connection:
        return list(connection.scalars(select(mail_copy.c.state)))


@pytest.mark.timeout(240)
@pytest.mark.parametrize("dies_after_commit", [False, True])
def test_whatever_line_it_dies_on_no_copy_goes_twice(
    prepared: Path, worker: DocumentWorker, tmp_path: Path, dies_after_commit: bool
) -> None:
    dies_at, died, left_open = 1, True, 0
    while died:
        folder = tmp_path / str(dies_at)
        copied(prepared, folder)
        died = dies(folder, worker, dies_at, dies_after_commit)
        process = Process(folder, worker)
        process.run_jobs()
        found, states = _copies(process), _states(process)
        with process.database.reading() as connection:
            said = set(connection.scalars(select(delivery_table.c.state)))
            told = list(connection.scalars(select(message.c.code)))
        process.close()
        shutil.rmtree(folder)
        assert said <= {"accepted", "delivered"}, f"died at commit {dies_at}"
        assert len(states) == 1
        if "uncertain" in states:  # it died in the middle of handing over: not again, and somebody is told
            left_open += 1
            assert told == ["copy_uncertain"]
            assert found["M1"] <= 1
        else:
            assert (set(states), found) == ({"done"}, Counter({"M1": 1})), f"died at commit {dies_at}"
        dies_at += 1
    assert dies_at > 5
    assert left_open == 1


@pytest.mark.noisy("Copies .* wait")
def test_copies_wait_for_a_server_that_is_away(prepared: Path, worker: DocumentWorker, tmp_path: Path) -> None:
    copied(prepared, tmp_path / "data")
    process = Process(tmp_path / "data", worker)
    rules = [{"match": "arkiv@*", "outcome": "greylist"}, {"match": "*", "outcome": "deliver"}]
    process.accounts.world.set_rules([OutcomeRule.model_validate(rule) for rule in rules])
    process.run_jobs()
    assert (_states(process), _copies(process)) == (["done"], Counter({"M1": 1}))
    process.close()


def test_a_mail_of_which_a_person_says_that_it_arrived_is_copied(gateway: RunningGateway, archive: str) -> None:
    customer = f"{uuid.uuid4().hex}@kund.example"
    choose(gateway, {"channel": "email", "match": customer, "outcome": "answer_lost"})
    (invoice_id,) = upload_all(gateway, by_mail(customer))
    send(gateway, [invoice_id])
    held = delivery(gateway, invoice_id, "held")
    assert held["copies"] == []
    assert gateway.post(f"/deliveries/{held['id']}/confirm", json={}).status_code == 200
    copy_of(gateway, invoice_id, "done")
    assert len(mails_to(gateway, archive)) == 1


def test_what_a_backup_brings_back_is_not_copied_once_more(
    prepared: Path, worker: DocumentWorker, tmp_path: Path
) -> None:
    copied(prepared, tmp_path / "data")
    process = Process(tmp_path / "data", worker)
    work, process.work[COPY] = process.work[COPY], lambda _company: None
    process.run_jobs()
    assert _states(process) == ["waiting"]
    with process.database.writing() as connection:
        leave_open_copies(connection, say("copy.put_back"))
    with process.database.reading() as connection:
        (row,) = connection.execute(select(delivery_table)).all()
        told = connection.execute(select(message.c.code, message.c.invoice_number)).all()
    assert [tuple(one) for one in told] == [("copy_uncertain", "M1")]
    work(row.company_id)
    assert (_states(process), _copies(process)) == (["uncertain"], Counter())

    failure = Failure(code=MAY_HAVE_BEEN_SENT, message="x", owner=FailureOwner.YOU)
    held = replace(delivery_record(row), id="0", state="held", in_doubt=True, failure=failure, send_id="other")
    with process.database.writing() as connection:
        expect_copies(connection, process.engine, [held])
    assert _states(process) == ["uncertain"]
    process.close()


@pytest.mark.noisy("frozen record")
def test_somebody_is_told_of_a_copy_whose_delivery_the_disk_has_spoilt(
    prepared: Path, worker: DocumentWorker, tmp_path: Path
) -> None:
    copied(prepared, tmp_path / "data")
    process = Process(tmp_path / "data", worker)
    work, process.work[COPY] = process.work[COPY], lambda _company: None
    process.run_jobs()
    with process.database.writing() as connection:
        company_id = connection.scalars(select(delivery_table.c.company_id)).one()
        connection.exec_driver_sql("UPDATE delivery SET frozen = '[]'")
    work(company_id)
    with process.database.reading() as connection:
        told = list(connection.scalars(select(message.c.code)))
    assert (_states(process), _copies(process), told) == (["failed"], Counter(), ["copy_refused"])
    process.close()
