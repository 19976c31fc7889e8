"""The embedded gateway and the feed, as processes: started, found again, restarted, ended."""

import json
import os
import queue
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from connect_app.client.connection import Connection, SharedGateway
from connect_app.client.embedded import EmbeddedGateway, is_running, read_address
from connect_app.client.feed import EventFeed, Listeners
from connect_app.client.folder_lock import FolderLock
from connect_app.client.refusals import InvalidRequest
from connect_app.contract.sends import SendRequest
from connect_app.domain.errors import FixSettings, SignIn, TryLater
from connect_app.domain.identifiers import new_id
from connect_app.domain.retry import RetryPolicy
from connect_app.gateway.process.data_lock import DataLock
from tests.running_gateway import RunningGateway
from tests.system.invoices import write_batch

ROOT = Path(__file__).parents[2]
DEADLINE_S = 60.0
QUICK = RetryPolicy(first_s=0.05, factor=1.5, longest_s=0.3, max_attempts=1_000_000)


def wait_until(condition, what: str) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.02)


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with RunningGateway(tmp_path_factory.mktemp("shared")) as running:
        yield running


@pytest.fixture
def embedded(tmp_path):
    gateway = EmbeddedGateway(tmp_path / "data", practice=True)
    yield gateway
    gateway.stop()


class Told:
    """What a feed told, in order."""

    def __init__(self) -> None:
        self.said: queue.Queue[tuple[str, object]] = queue.Queue()

    def listeners(self) -> Listeners:
        return Listeners(
            connected=lambda signed_in: self.said.put(("connected", signed_in)),
            events=lambda events: self.said.put(("events", events)),
            stale=lambda: self.said.put(("stale", None)),
            lost=lambda error: self.said.put(("lost", error)),
        )

    def next(self, kind: str) -> object:
        said, value = self.said.get(timeout=DEADLINE_S)
        assert said == kind, (said, value)
        return value


def test_it_is_started_restarted_when_it_dies_and_ended(embedded, tmp_path):
    """One long life, since every start costs seconds."""
    address = embedded.ensure()
    assert embedded.ensure() == address
    assert address.token not in repr(address)
    told = Told()
    with closing(Connection(embedded)) as connection:
        feed = EventFeed(connection, told.listeners(), QUICK)
        feed.start()
        try:
            signed_in = told.next("connected")
            signed_in.gateway.upload_file(signed_in.company.id, write_batch(tmp_path / "march.xml", ["3001"]))
            kinds = {event.kind for event in told.next("events")}
            assert any(kind.startswith("file.") for kind in kinds), kinds

            os.kill(address.pid, signal.SIGKILL)
            told.next("lost")
            again = told.next("connected")
            told.next("stale")
            assert again.gateway is not signed_in.gateway
            assert again.gateway.files(again.company.id).total == 1
            assert embedded.ensure().pid != address.pid
        finally:
            began = time.monotonic()
            connection.close()
            feed.close()
            assert time.monotonic() - began < 5, "closing waited for the long poll"
    pid = read_address(tmp_path / "data").pid
    embedded.stop()
    assert not is_running(pid)
    assert read_address(tmp_path / "data") is None
    with pytest.raises(TryLater):
        embedded.ensure()


_CLIENT_THAT_IS_KILLED = """
    import os, signal, sys
    from pathlib import Path
    from connect_app.client.embedded import EmbeddedGateway
    address = EmbeddedGateway(Path(sys.argv[1]), practice=True).ensure()
    print(address.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def _left_behind(data: Path) -> int:
    script = "\n".join(line[4:] for line in _CLIENT_THAT_IS_KILLED.splitlines())
    dead = subprocess.run(
        [sys.executable, "-c", script, str(data)], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert dead.returncode == -signal.SIGKILL, dead.stderr
    return int(dead.stdout)


@pytest.mark.full
def test_one_whose_client_was_killed_ends_by_itself_after_its_work(tmp_path):
    """What was handed to it goes out first; then nobody needs it, and the next client starts one."""
    data = tmp_path / "data"
    left = _left_behind(data)
    address = read_address(data)
    with closing(Connection(SharedGateway(address.url, address.token))) as connection:
        signed_in = connection.sign_in()
        file = signed_in.gateway.upload_file(signed_in.company.id, write_batch(tmp_path / "march.xml", ["3001"]))
        ids = [one.id for one in signed_in.gateway.file_invoices(signed_in.company.id, file.id).items]
        plan = signed_in.gateway.plan_send(signed_in.company.id, SendRequest(invoice_ids=ids))
        expected = {row.invoice_id: row.digest for row in plan.rows}
        request = SendRequest(invoice_ids=ids, missing_attachments="send", undo_s=5, expected=expected)
        send_id = signed_in.gateway.send(signed_in.company.id, request, new_id()).id
    wait_until(lambda: not is_running(left), "it runs on, and nobody ends it")
    assert read_address(data) is None
    again = EmbeddedGateway(data, practice=True)
    try:
        again.ensure()
        with closing(Connection(again)) as connection:
            signed_in = connection.sign_in()
            receipt = signed_in.gateway.send_receipt(signed_in.company.id, send_id)
            assert receipt.accepted + receipt.delivered == 1
    finally:
        again.stop()


def _note(data: Path, **changed: object) -> None:
    path = data / "embedded.json"
    values = json.loads(path.read_text()) if path.exists() else {}
    path.write_text(json.dumps(values | changed))


def test_a_gateway_left_behind_by_a_client_that_died_is_taken_over(tmp_path):
    pid = _left_behind(tmp_path)
    next_client = EmbeddedGateway(tmp_path, practice=True)
    assert next_client.ensure().pid == pid
    next_client.stop()
    wait_until(lambda: read_address(tmp_path) is None, "the gateway that was left behind did not end")


def test_a_gateway_is_taken_over_though_another_process_has_its_clients_number_now(tmp_path):
    pid = _left_behind(tmp_path)
    _note(tmp_path, client=os.getpid())
    next_client = EmbeddedGateway(tmp_path, practice=True)
    assert next_client.ensure().pid == pid
    next_client.stop()
    assert read_address(tmp_path) is None


def test_a_gateway_whose_client_died_before_it_noted_the_number_is_taken_over(tmp_path):
    pid = _left_behind(tmp_path)
    _note(tmp_path, gateway=0)
    next_client = EmbeddedGateway(tmp_path, practice=True)
    assert next_client.ensure().pid == pid
    next_client.stop()
    assert read_address(tmp_path) is None


def test_a_gateway_that_hangs_is_ended_all_the_same(tmp_path, monkeypatch):
    pid = _left_behind(tmp_path)
    next_client = EmbeddedGateway(tmp_path, practice=True)
    assert next_client.ensure().pid == pid
    os.kill(pid, signal.SIGSTOP)
    monkeypatch.setattr("connect_app.client.embedded.STOP_DEADLINE_S", 0.3)
    next_client.stop()
    FolderLock(tmp_path / "gateway.lock").release()  # nobody has it any more


def test_a_gateway_of_a_person_is_left_running_though_it_has_the_number_of_a_dead_one(shared):
    dead = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    _note(shared.data, gateway=read_address(shared.data).pid, client=int(dead.stdout), mark="of-the-dead-one")
    client = EmbeddedGateway(shared.data, practice=True)
    assert client.ensure().url == shared.url
    client.stop()
    assert shared.http.get(f"{shared.url}/healthz", timeout=10).ok
    (shared.data / "embedded.json").unlink()


def test_a_second_gateway_never_names_a_stranger(tmp_path):
    with DataLock(tmp_path):
        with pytest.raises(FixSettings, match=f"process {os.getpid()}"), DataLock(tmp_path):
            pass
        (tmp_path / "gateway.lock").write_bytes(f" {os.getpid()} 1\n".encode())  # the number of another's process
        with pytest.raises(FixSettings, match="another process"), DataLock(tmp_path):
            pass


def test_two_clients_that_begin_together_start_one(tmp_path):
    clients = [EmbeddedGateway(tmp_path, practice=True) for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        addresses = list(pool.map(EmbeddedGateway.ensure, clients))
    assert addresses[0] == addresses[1]
    assert (tmp_path / "gateway.log").read_text().count("Ready at") == 1
    for client in clients:
        client.stop()
    assert read_address(tmp_path) is None


def test_a_gateway_that_is_ending_is_waited_for(tmp_path):
    """Told to end, it answers no more and keeps the folder until what it hands over is done."""
    ending = FolderLock(tmp_path / "gateway.lock")
    client = EmbeddedGateway(tmp_path, practice=True)
    with ThreadPoolExecutor(1) as pool:
        start = pool.submit(client.ensure)
        wait_until((tmp_path / "starting.lock").exists, "the client did not begin to start a gateway")
        assert not start.done() and not (tmp_path / "embedded.json").exists()
        ending.release()
        assert start.result(DEADLINE_S).pid == read_address(tmp_path).pid
    client.stop()


def test_a_gateway_that_a_person_started_is_used_and_left_running(shared):
    client = EmbeddedGateway(shared.data, practice=True)
    assert client.ensure().url == shared.url
    client.stop()
    assert shared.http.get(f"{shared.url}/healthz", timeout=10).ok


@pytest.mark.parametrize(
    "content", [b"", b"{}", b'{"url": "http://127.0.0.1:9", "token": "x", "pid": 1, "version": ""}']
)
def test_an_address_file_that_lies_is_not_believed(tmp_path, content):
    (tmp_path / "gateway.json").write_bytes(content)
    address = read_address(tmp_path)
    from connect_app.client.embedded import answers

    assert address is None or not answers(address)


def test_a_gateway_that_cannot_start_says_why(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "gateway.db").touch()
    (tmp_path / "data" / "mode").write_bytes(b"neither practice nor real")
    gateway = EmbeddedGateway(tmp_path / "data", practice=True)
    with pytest.raises(FixSettings) as refused:
        gateway.ensure()
    gateway.stop()
    assert refused.value.code == "gateway_start"
    assert "did not start" in refused.value.sentence


def test_errors_of_the_gateway_come_as_errors_of_the_domain(shared, tmp_path):
    with closing(Connection(SharedGateway(shared.url, shared.token))) as connection:
        gateway, company_id = connection.gateway(), connection.company_id()
        with pytest.raises(InvalidRequest) as missing:
            gateway.invoice(company_id, "../../me")
        assert missing.value.code == "not_found"
        gateway.events(company_id, "now")
        with pytest.raises(InvalidRequest):
            gateway.events(company_id, "nonsense")
    with pytest.raises(TryLater), closing(Connection(SharedGateway(shared.url, shared.token))) as closed:
        closed.close()
        closed.sign_in()
    with pytest.raises(SignIn), closing(Connection(SharedGateway(shared.url, "wrong"))) as unknown:
        unknown.sign_in()
    with pytest.raises(TryLater) as away, closing(Connection(SharedGateway("http://127.0.0.1:9", "x"))) as nobody:
        nobody.sign_in()
    assert away.value.code == "gateway_unreachable"


def test_roles_and_settings(shared):
    from connect_app.client.refusals import ChangedMeanwhile
    from connect_app.contract.companies import SettingsPatch, SmtpPatch

    with closing(Connection(SharedGateway(shared.url, shared.token))) as connection:
        gateway, company_id = connection.gateway(), connection.company_id()
        settings = gateway.settings(company_id)
        patch = SettingsPatch.model_validate(
            {"smtp": SmtpPatch(host="mail.example.org", port=587, from_address="a@example.org", password="pass-word")},
            strict=False,
        )
        changed = gateway.change_settings(company_id, patch, settings.etag)
        assert changed.value.smtp is not None and changed.value.smtp.has_password
        assert "pass-word" not in changed.value.model_dump_json()
        with pytest.raises(ChangedMeanwhile):
            gateway.change_settings(company_id, SettingsPatch(undo_s=3), settings.etag)
        clerk = gateway.looking_as("clerk")
        with pytest.raises(FixSettings) as refused:
            clerk.change_settings(company_id, SettingsPatch(attachments_enabled=False), changed.etag)
        assert refused.value.code == "forbidden"
        clerk.close()
    assert b"pass-word" not in (shared.data / "gateway.db").read_bytes()
    assert json.loads((shared.data / "gateway.json").read_text())["pid"] == shared.process.pid
