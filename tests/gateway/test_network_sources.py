"""A whole gateway with an operator, a name server, an SMP and a directory of this computer: who is asked, and when."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from connect_app.domain.errors import TryLater
from connect_app.gateway.network.directory import Directory
from tests.gateway.test_finding_recipients import find, said
from tests.gateway.test_network_routing import LOOK_UP, asked, routed, set_up
from tests.invoice_files import ubl_invoice
from tests.network_registers import INVOICES, ZONE, NameServer, Publisher
from tests.operators.e_invoice_be import FakeEInvoiceBe
from tests.operators.fake import FakeOperator, Handler, Reply, Request
from tests.running_gateway import RunningGateway
from tests.sending_job import upload_all

THERE, LATER, NOBODY, CANARY = "0192:986252932", "0192:974760673", "0192:923609016", "9915:test"


class FakeDirectory(FakeOperator):
    """A stand-in for the Peppol Directory."""

    def routes(self) -> list[tuple[str, str, Handler]]:
        return [("GET", "/search/1.0/json", self._search)]

    @staticmethod
    def _search(request: Request) -> Reply:
        entity = {"name": [{"name": "Digitaliseringsdirektoratet", "language": "no"}], "countryCode": "NO"}
        match = {"participantID": {"scheme": "iso6523-actorid-upis", "value": THERE}, "entities": [entity]}
        return Reply(200, {"matches": [match] if request.query["q"].startswith("digi") else []})


@pytest.fixture
def directory() -> Iterator[FakeDirectory]:
    made = FakeDirectory()
    yield made
    made.close()


@pytest.fixture
def operator() -> Iterator[FakeEInvoiceBe]:
    """An operator whose look-up is away."""
    made = FakeEInvoiceBe()
    made.fail("GET", LOOK_UP, "instead", Reply(500), count=1000)
    made.fail("GET", "/api/lookup/participants", "instead", Reply(500), count=1000)
    yield made
    made.close()


@pytest.fixture
def names(tmp_path: Path) -> Iterator[NameServer]:
    publisher = Publisher(tmp_path)
    publisher.documents = {THERE: [INVOICES], LATER: [INVOICES]}
    made = NameServer(publisher.url)
    made.there = {THERE, LATER, CANARY}
    yield made
    made.close()
    publisher.close()


@pytest.fixture
def gateway(
    tmp_path: Path, operator: FakeEInvoiceBe, names: NameServer, directory: FakeDirectory
) -> Iterator[RunningGateway]:
    host, port = names.address
    config = tmp_path / "gateway.toml"
    config.write_text(
        f'[lookup]\nresolver = "{host}:{port}"\nzone = "{ZONE}"\nsmp_roots = "roots.pem"\n'
        f'directory = "{directory.origin}"\ncanary = ["{CANARY}"]\n',
        encoding="utf-8",
    )
    with RunningGateway(tmp_path / "data", "--config", str(config), practice=False) as running:
        set_up(running, operator)
        yield running
        assert not running.fault


def test_the_networks_registers_answer_where_the_operator_does_not(
    gateway: RunningGateway, operator: FakeEInvoiceBe, names: NameServer
) -> None:
    one, two = upload_all(gateway, ubl_invoice(endpoint=THERE), ubl_invoice(endpoint=NOBODY))
    routed(gateway, one, "einvoice", "reachable")
    routed(gateway, two, "print", "not_in_network")
    assert set(asked(operator)) == {THERE, NOBODY}  # the operator comes first
    (found,) = find(gateway, "986 252 932")["items"]
    assert (found["source"], found["operator"], found["valid_to"]) == ("sml", "Nordic Access AS", "2040-01-01")
    proof = gateway.get(f"/recipients/evidence/{found['evidence_id']}").json()
    assert "SignatureValue" in proof["answer"]
    names.is_zone_gone = True
    items = find(gateway, "0192:923609019")["items"]
    assert [(each["reachability"], each["problem"]["code"]) for each in items] == [("unknown", "sml_doubtful")]


def test_the_directory_finds_names(gateway: RunningGateway, directory: FakeDirectory) -> None:
    found = find(gateway, "digitaliserings")
    (one,) = found["items"]
    assert (one["name"], one["country"]) == ("Digitaliseringsdirektoratet", "NO")
    assert (one["endpoint"]["id"], one["reachability"], one["source"]) == ("986252932", "reachable", "sml")
    assert [each["code"] for each in found["findings"]] == ["provider_unavailable"]  # the operator's own search
    directory.fail("GET", "/search/1.0/json", "instead", Reply(429))
    assert "directory_busy" in [each["code"] for each in find(gateway, "digitaliserings")["findings"]]
    assert said(gateway, "somebody else") == []


@pytest.mark.parametrize("reply", [Reply(500), Reply(200, b"<html>"), Reply(200, {"matches": 7}), Reply(200, [])])
def test_a_directory_that_fails_finds_nobody_and_says_so(directory: FakeDirectory, reply: Reply) -> None:
    directory.fail("GET", "/search/1.0/json", "instead", reply)
    with pytest.raises(TryLater):
        Directory(directory.origin).search("digi")


def test_the_directory_is_asked_twice_a_second_at_most(directory: FakeDirectory) -> None:
    waits: list[float] = []
    searching = Directory(directory.origin, waits.append)
    begun_at = time.monotonic()
    for _ in range(5):
        searching.search("digi")
    assert begun_at + sum(waits) >= begun_at  # it never waits backwards
    assert len(waits) == 4
    assert 1.9 < waits[-1] + (time.monotonic() - begun_at) < 10.0
