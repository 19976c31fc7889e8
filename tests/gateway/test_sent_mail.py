"""Sent mail in the folder for it: each mail once, whatever happens, and never a reason to call it not sent."""

import shutil
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from connect_app.contract.companies import SmtpSettings
from connect_app.documents.worker import DocumentWorker
from connect_app.gateway.channels.imap_connection import ImapAccount
from connect_app.gateway.company.accounts import keeps_itself
from connect_app.gateway.store.tables import delivery as delivery_table
from connect_app.gateway.store.tables import mail_copy
from tests.gateway.lane_process import Process, dies, prepare
from tests.gateway.test_bounce_mailbox import accepted, change
from tests.gateway.test_mail_account import MailServer, set_up
from tests.imap_server import PASSWORD, USER, Folder, ImapServer
from tests.invoice_files import new_number
from tests.ledger import copied
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, deliveries, send, until, upload_all


@pytest.fixture(scope="module")
def mailbox() -> Iterator[ImapServer]:
    with ImapServer() as server:
        server.folders["Skickat"] = Folder(mark="\\Sent")
        yield server


@pytest.fixture
def sent(mailbox: ImapServer) -> Folder:
    """The folder for sent mail, empty; the server takes everything."""
    mailbox.on_append = lambda: ""
    mailbox.folders["Skickat"] = Folder(mark="\\Sent")
    return mailbox.folders["Skickat"]


@pytest.fixture(scope="module")
def mail_server() -> Iterator[MailServer]:
    server = MailServer()
    yield server
    server.close()


@pytest.fixture(scope="module")
def gateway(
    tmp_path_factory: pytest.TempPathFactory, mail_server: MailServer, mailbox: ImapServer
) -> Iterator[RunningGateway]:
    """A gateway that sends for real and keeps what it sent."""
    with RunningGateway(tmp_path_factory.mktemp("sent"), practice=False) as running:
        set_up(running, mail_server)
        shown = change(running, sent_mailbox=mailbox.settings())["sent_mailbox"]
        assert (shown["has_password"], shown["folder"], "password" in shown) == (True, None, False)
        yield running
        assert not running.fault
        assert PASSWORD not in running.log


def kept(gateway: RunningGateway, invoice_id: str, state: str) -> dict[str, Any]:
    """Wait until an invoice's mail stands there and return what is said of it."""

    def look() -> dict[str, Any] | None:
        (one,) = deliveries(gateway, invoice_id)
        found = [each for each in one["copies"] if each["kind"] == "sent_folder" and each["state"] == state]
        return found[0] if found else None

    return until(f"a mail that is {state}", look)


def test_what_was_sent_lies_in_the_folder_as_it_went(
    gateway: RunningGateway, mail_server: MailServer, sent: Folder
) -> None:
    tried = gateway.post("/settings/sent-mailbox/test", json={}).json()
    assert [one["ok"] for one in tried["steps"]] == [True] * 4
    ids = [one["invoice_id"] for one in accepted(gateway, 2)]
    for one in ids:
        kept(gateway, one, "done")
    went = {data.replace(b"\r\n", b"\n") for _, _, data in mail_server.taken[-2:]}
    assert {one.data.replace(b"\r\n", b"\n") for one in sent.messages} == went
    assert len(sent.messages) == 2


@pytest.mark.noisy("Copies .* wait")
def test_a_full_mailbox_is_told_and_filled_later(gateway: RunningGateway, mailbox: ImapServer, sent: Folder) -> None:
    mailbox.on_append = lambda: "[OVERQUOTA] Quota exceeded"
    invoice_id = accepted(gateway, 1)[0]["invoice_id"]

    def told() -> list[str]:
        items = gateway.get("/messages", unread=True).json()["items"]
        return [one["sentence"] for one in items if one["object_type"] == "mail_copy"]

    (sentence,) = until("somebody is told", told)
    assert "is full" in sentence
    assert "The invoices themselves were sent" in sentence
    assert deliveries(gateway, invoice_id)[0]["state"] == "accepted"
    assert "is full" in kept(gateway, invoice_id, "waiting")["detail"]
    mailbox.on_append = lambda: ""
    change(gateway, sent_mailbox=mailbox.settings())  # a person has looked at it
    kept(gateway, invoice_id, "done")
    assert len(sent.messages) == 1
    until("it is told no more", lambda: not told())


def test_nothing_is_kept_where_it_is_not_wanted_any_more(
    gateway: RunningGateway, mailbox: ImapServer, sent: Folder
) -> None:
    change(gateway, sent_mailbox=None)
    invoice_id = accepted(gateway, 1)[0]["invoice_id"]
    assert deliveries(gateway, invoice_id)[0]["copies"] == []
    assert sent.messages == []
    change(gateway, sent_mailbox=mailbox.settings())


@pytest.mark.parametrize(
    ("host", "way", "is_kept"),
    [
        ("smtp.gmail.com", "smtp", True),
        ("SMTP.Office365.com", "smtp", True),
        ("graph.microsoft.com", "graph", True),
        ("graph.example.org", "graph", True),
        ("smtp.example.org", "smtp", False),
    ],
)
def test_some_providers_keep_what_they_send(host: str, way: str, is_kept: bool) -> None:
    smtp = SmtpSettings.model_validate(
        {"host": host, "port": 465, "security": "tls", "from_address": "a@b.example", "way": way}
    )
    assert keeps_itself(smtp) is is_kept


@pytest.mark.full
@pytest.mark.timeout(300)
@pytest.mark.parametrize("ending", ["late", "lost"])
def test_a_kill_in_the_middle_of_it_puts_nothing_there_twice(
    mail_server: MailServer, mailbox: ImapServer, sent: Folder, tmp_path: Path, ending: str
) -> None:
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        set_up(gateway, mail_server)
        change(gateway, sent_mailbox=mailbox.settings())
        killed: list[str] = []

        def kill() -> str:
            if killed:
                return ""
            killed.append(ending)
            gateway.kill()
            return ending

        mailbox.on_append = kill
        (invoice_id,) = upload_all(gateway, by_mail("kund@example.org", new_number()))
        send(gateway, [invoice_id], undo_s=1)
        until("it was killed", lambda: bool(killed))
        gateway.start()
        change(gateway, sent_mailbox=mailbox.settings())  # there is no key ring here, so the password is gone

        def done() -> bool:
            return any(one["state"] == "done" for one in deliveries(gateway, invoice_id)[0]["copies"])

        until("it lies in the folder", done, seconds=150)
        assert len(sent.messages) == 1
        assert message_from_bytes(sent.messages[0].data, policy=policy.default)["X-Delivery-Id"]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Path:
    """A folder with a send of one mail that has not begun, of a company that keeps sent mail."""
    folder = tmp_path_factory.mktemp("prepared")
    box = {"host": "127.0.0.1", "port": 143, "security": "none", "username": USER}
    smtp = {"host": "mail.example.org", "port": 25, "security": "none", "from_address": "a@b.example"}
    prepare(folder, worker, mails_only=1, sent_mailbox=box, smtp=smtp)
    return folder


def _life(mailbox: ImapServer) -> Callable[[Process], None]:
    """Return a life in which the practice company keeps its mail in this mailbox."""

    def live(process: Process) -> None:
        account = ImapAccount("127.0.0.1", mailbox.port, "none", USER, PASSWORD, "", is_for_sent=True)
        process.accounts.keeps_sent = lambda _settings: True  # type: ignore[method-assign]
        process.accounts.sent_mailbox = lambda _company, _trial=None: account  # type: ignore[method-assign]
        process.run_jobs()

    return live


@pytest.mark.timeout(240)
@pytest.mark.parametrize(("dies_after_commit", "ending"), [(False, ""), (True, "late"), (True, "lost")])
def test_whatever_line_it_dies_on_each_mail_is_there_once(
    prepared: Path,
    worker: DocumentWorker,
    mailbox: ImapServer,
    tmp_path: Path,
    dies_after_commit: bool,
    ending: str,
) -> None:
    dies_at, died = 1, True
    while died:
        folder = tmp_path / str(dies_at)
        copied(prepared, folder)
        mailbox.folders["Skickat"] = Folder(mark="\\Sent")
        endings = [ending]
        mailbox.on_append = lambda: endings.pop() if endings else ""  # noqa: B023 - of this life
        died = dies(folder, worker, dies_at, dies_after_commit, _life(mailbox))
        process = Process(folder, worker)
        _life(mailbox)(process)
        with process.database.reading() as connection:
            assert set(connection.scalars(select(delivery_table.c.state))) <= {"accepted", "delivered"}
            assert list(connection.scalars(select(mail_copy.c.state))) == ["done"], f"died at commit {dies_at}"
        process.close()
        shutil.rmtree(folder)
        assert len(mailbox.folders["Skickat"].messages) == 1, f"died at commit {dies_at}"
        dies_at += 1
    assert dies_at > 5
