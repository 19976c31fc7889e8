"""An XML and its PDF, a PDF and its side-car: one invoice on the real gateway, whichever comes first."""

import itertools
import json
import shutil
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from connect_app.client.connection import Connection, SharedGateway
from connect_app.client.invoice_files import InvoiceFiles
from connect_app.client.jobs import JobState
from connect_app.client.outbox import Outbox
from connect_app.client.stillness import Timing
from connect_app.client.taking import Taken, Taker
from connect_app.client.uploading import Uploader
from connect_app.client.watched_folders import WatchedFolder
from connect_app.client.watching import FolderWatcher
from connect_app.domain.errors import ConnectError
from tests.running_gateway import RunningGateway
from tests.system.invoices import write_batch, write_pdf
from tests.system.test_headless import report_of, send
from tests.unit.documents import making

DEADLINE_S = 60.0
FACTS = {"issue_date": "2026-11-01", "payable": "125.00", "currency": "SEK", "buyer_name": "Acme AB"}


NUMBERS = itertools.count(3101)


@pytest.fixture(scope="module")
def gateway(tmp_path_factory):
    with RunningGateway(tmp_path_factory.mktemp("pairs")) as running:
        yield running


@pytest.fixture
def number():
    """A number of an invoice that no other test has."""
    return str(next(NUMBERS))


class Client:
    """An outbox that is uploaded, and a folder that is watched."""

    def __init__(self, gateway: RunningGateway, folder: Path) -> None:
        self.gateway = gateway
        self.folder = folder / "in"
        self.folder.mkdir()
        self.outbox = Outbox(folder / "outbox")
        self.connection = Connection(SharedGateway(gateway.url, gateway.token))
        self.uploader = Uploader(self.outbox, self.connection)
        self.watcher = FolderWatcher(
            InvoiceFiles(self.outbox), self.outbox, folder / "watched.json", self._fail, Timing(0.1, 0.1, 0.02)
        )
        self.problems: list[ConnectError] = []
        self.uploader.start()

    def _fail(self, _path: Path, error: ConnectError | None) -> None:
        if error is not None:
            self.problems.append(error)

    def wait_until_done(self, count: int) -> None:
        deadline = time.monotonic() + DEADLINE_S
        while [job.state for job in self.outbox.jobs()] != [JobState.DONE] * count:
            assert time.monotonic() < deadline, (self.outbox.jobs(), self.problems)
            self.outbox.wait_for_change(self.outbox.version, 0.05)

    def drop(self, *paths: Path) -> None:
        ended = threading.Event()
        taken: list[Taken] = []

        def end(one: Taken) -> None:
            taken.append(one)
            ended.set()

        Taker(lambda: self.outbox, lambda _pending: None, end).take("", paths)
        assert ended.wait(DEADLINE_S)
        assert taken[0].failed == ()

    def close(self) -> None:
        self.watcher.close()
        self.uploader.close()
        self.connection.close()
        self.uploader.wait_for_end()
        self.outbox.close()


@pytest.fixture
def client(gateway, tmp_path):
    with closing(Client(gateway, tmp_path)) as opened:
        yield opened


def placed(gateway: RunningGateway, number: str) -> list[tuple[str, str, set[str]]]:
    """Return each file of this number with its state and the names of the pieces of its invoices."""
    found = []
    for file in gateway.get("/files").json()["items"]:
        if not file["name"].startswith(number):
            continue
        invoices = gateway.get(f"/files/{file['id']}/invoices").json()["items"]
        details = [gateway.get(f"/invoices/{one['id']}").json() for one in invoices]
        pieces = {piece["name"] for one in details for piece in one["manifest"] if piece["role"] != "left_out"}
        found.append((file["name"], file["state"], pieces))
    return found


def xml(path: Path) -> Path:
    return write_batch(path, [path.stem])


def pair(number: str) -> list[tuple[str, str, set[str]]]:
    """Return what `placed` says of an invoice and its PDF."""
    return [(f"{number}.xml", "waiting", {f"{number}.xml", f"{number}.pdf"})]


@pytest.mark.parametrize("first", ["xml", "pdf", "both"])
def test_a_pair_in_a_watched_folder_is_one_invoice(client, gateway, number, first):
    client.watcher.start([WatchedFolder(client.folder)])
    made = {
        "xml": lambda: xml(client.folder / f"{number}.xml"),
        "pdf": lambda: write_pdf(client.folder / f"{number}.pdf"),
    }
    if first == "both":
        for make in made.values():
            make()
        client.wait_until_done(1)
    else:
        made.pop(first)()
        client.wait_until_done(1)
        made.popitem()[1]()
        client.wait_until_done(2)
    assert placed(gateway, number) == pair(number)


def test_a_side_car_that_comes_late_in_a_watched_folder_is_joined(client, gateway, number):
    client.watcher.start([WatchedFolder(client.folder)])
    write_pdf(client.folder / f"{number}.pdf")
    client.wait_until_done(1)
    assert [state for _name, state, _pieces in placed(gateway, number)] == ["unreadable"]
    (client.folder / f"{number}.json").write_text(json.dumps(FACTS | {"number": number}))
    client.wait_until_done(2)
    assert [state for _name, state, _pieces in placed(gateway, number)] == ["waiting"]


@pytest.mark.parametrize("order", [(".xml", ".pdf"), (".pdf", ".xml")])
def test_a_pair_that_is_dropped_together_is_one_invoice(client, gateway, number, order):
    xml(client.folder / f"{number}.xml")
    write_pdf(client.folder / f"{number}.pdf")
    client.drop(*(client.folder / f"{number}{ending}" for ending in order))
    client.wait_until_done(1)
    assert placed(gateway, number) == pair(number)


@pytest.mark.parametrize("order", [(".xml", ".pdf"), (".pdf", ".xml")])
def test_a_pair_on_the_command_line_is_one_invoice(gateway, tmp_path, number, order):
    xml(tmp_path / f"{number}.xml")
    write_pdf(tmp_path / f"{number}.pdf")
    done = send(
        *(f"{number}{ending}" for ending in order),
        "--yes",
        "--json",
        "--gateway",
        gateway.url,
        cwd=tmp_path,
        CONNECT_TOKEN=gateway.token,
    )
    assert done.returncode == 0, done.stderr
    files = report_of(done)["files"]
    assert [(one["name"], one["beside"], one["invoice_count"]) for one in files] == [
        (f"{number}.xml", [f"{number}.pdf"], 1)
    ]
    assert [(name, pieces) for name, _state, pieces in placed(gateway, number)] == [
        (name, pieces) for name, _state, pieces in pair(number)
    ]


def test_what_is_called_alike_and_is_another_invoice_goes_too(gateway, tmp_path, number):
    """Both are sent, each with its own; what only begins like one of them is its attachment."""
    other = str(next(NUMBERS))
    data = xml(tmp_path / f"{number}.xml")
    hybrid = making.hybrid_pdf({"factur-x.xml": write_batch(tmp_path / "x", [other]).read_bytes()})
    (tmp_path / f"{number}.pdf").write_bytes(hybrid)
    write_pdf(tmp_path / f"{number}_hours.pdf")
    names = [f"{number}.pdf", f"{number}_hours.pdf", data.name]
    done = send(*names, "--yes", "--json", "--gateway", gateway.url, cwd=tmp_path, CONNECT_TOKEN=gateway.token)
    assert done.returncode == 0, done.stderr
    files = report_of(done)["files"]
    assert [(one["name"], one["beside"], one["invoice_count"]) for one in files] == [
        (f"{number}.xml", [f"{number}_hours.pdf"], 1),
        (f"{number}.pdf", [], 1),
    ]
    assert {name: pieces for name, _state, pieces in placed(gateway, number)} == {
        f"{number}.xml": {f"{number}.xml", f"{number}_hours.pdf"},
        f"{number}.pdf": {f"{number}.pdf", "factur-x.xml"},
    }


CASE = Path(__file__).parents[3] / "shared" / "cases" / "xml-and-pdf-pair"


@pytest.mark.skipif(not CASE.is_dir(), reason="needs the shared cases")
def test_the_pair_of_the_shared_cases_has_its_own_picture(client, gateway):
    for name in ("18.pdf", "18.xml"):
        shutil.copy(CASE / name, client.folder)
    client.drop(*client.folder.iterdir())
    client.wait_until_done(1)
    file = next(one for one in gateway.get("/files").json()["items"] if one["name"] == "18.xml")
    invoice = gateway.get(f"/files/{file['id']}/invoices").json()["items"][0]
    roles = {piece["name"]: piece["role"] for piece in gateway.get(f"/invoices/{invoice['id']}").json()["manifest"]}
    assert roles == {"18.xml": "data", "18.pdf": "picture"}
