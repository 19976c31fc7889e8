"""Look-ups against a real name server with a signed zone: each of the four answers, and nothing written from errors."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dns.dnssec
import dns.name
import dns.rcode
import dns.rdatatype
import pytest

from connect_app.domain.errors import TryLater
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability, recipient_at
from connect_app.gateway.network.locator import Locator, participant_name
from connect_app.gateway.network.metadata import NetworkRegister
from connect_app.gateway.process.lookup_settings import LookupSettings
from tests.network_registers import INVOICES, ORDERS, ZONE, Publisher
from tests.running_gateway import RunningGateway
from tests.system.knot import PROGRAM, SignedZone

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="Knot DNS is not installed (Debian: knot)")
THERE, ORDERS_ONLY, GONE, NOBODY, CANARY = (
    *("0192:986252932", "0192:974760673", "0192:923609016", "0192:910000000"),
    "9915:test",
)


@pytest.fixture(scope="module")
def smp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Publisher]:
    made = Publisher(tmp_path_factory.mktemp("smp"))
    made.documents = {THERE: [ORDERS, INVOICES], ORDERS_ONLY: [ORDERS]}
    yield made
    made.close()


@pytest.fixture
def zone(tmp_path: Path, smp: Publisher) -> Iterator[SignedZone]:
    folder = tmp_path / "knot"
    folder.mkdir()
    with SignedZone(folder, ZONE, smp.url, [THERE, ORDERS_ONLY, GONE, CANARY]) as made:
        yield made


def ask(zone: SignedZone, smp: Publisher, address: str, within: str = ZONE) -> Reachability:
    settings = LookupSettings(zone.address, within, smp.root.pem)
    register = NetworkRegister(settings, Locator(within, (CANARY,), zone.address))
    return register.look_up(recipient_at(address, InvoiceKind.INVOICE)).reachability


def fault(zone: SignedZone, smp: Publisher, address: str, within: str = ZONE) -> str:
    with pytest.raises(TryLater) as caught:
        ask(zone, smp, address, within)
    return caught.value.code


def test_each_of_the_four_answers_is_exact(zone: SignedZone, smp: Publisher) -> None:
    assert ask(zone, smp, THERE) is Reachability.REACHABLE
    assert ask(zone, smp, ORDERS_ONLY) is Reachability.NOT_FOR_THIS_DOCUMENT
    assert ask(zone, smp, NOBODY) is Reachability.NOT_FOUND  # not in the zone
    assert ask(zone, smp, GONE) is Reachability.NOT_FOUND  # in the zone, and not at its SMP
    assert fault(zone, smp, THERE, "another.zone.example") == "sml_unreachable"  # REFUSED
    zone.stop()
    assert fault(zone, smp, THERE) == "sml_unreachable"
    assert fault(zone, smp, NOBODY) == "sml_unreachable"


def test_the_zone_is_signed_and_says_what_is_not_there(zone: SignedZone) -> None:
    origin = dns.name.from_text(ZONE)
    keys = zone.ask(ZONE, "DNSKEY")
    keyring = {origin: keys.find_rrset(keys.answer, origin, dns.rdataclass.IN, dns.rdatatype.DNSKEY)}
    name = dns.name.from_text(participant_name(THERE, ZONE))
    answer = zone.ask(name.to_text(), "NAPTR")
    found = answer.find_rrset(answer.answer, name, dns.rdataclass.IN, dns.rdatatype.NAPTR)
    signature = answer.find_rrset(answer.answer, name, dns.rdataclass.IN, dns.rdatatype.RRSIG, dns.rdatatype.NAPTR)
    dns.dnssec.validate(found, signature, keyring)
    missing = zone.ask(participant_name(NOBODY, ZONE), "NAPTR")
    assert missing.rcode() == dns.rcode.NXDOMAIN
    assert dns.rdatatype.NSEC in {one.rdtype for one in missing.authority}


def test_a_zone_without_its_canary_is_not_believed(tmp_path: Path, smp: Publisher) -> None:
    with SignedZone(tmp_path, ZONE, smp.url, [THERE]) as emptied:
        assert ask(emptied, smp, THERE) is Reachability.REACHABLE
        assert fault(emptied, smp, NOBODY) == "sml_doubtful"


def test_a_gateway_writes_no_change_while_the_zone_is_away(zone: SignedZone, smp: Publisher, tmp_path: Path) -> None:
    config = tmp_path / "gateway.toml"
    config.write_text(
        f'[lookup]\nresolver = "127.0.0.1:{zone.port}"\nzone = "{ZONE}"\nsmp_roots = "{smp.roots}"\n'
        f'canary = ["{CANARY}"]\nsources = ["sml"]\n',
        "utf-8",
    )
    with RunningGateway(tmp_path / "data", "--config", str(config), practice=False) as running:
        account = {"name": "phoss-ap", "fields": {"base_url": "http://127.0.0.1:9/", "token": "a", "country": "SE"}}
        answer = running.http.put(f"{running.company_url}/provider", json=account, timeout=30)
        assert answer.status_code == 200, answer.text

        def said() -> dict[str, str]:
            found = {}
            for address in (THERE, ORDERS_ONLY, GONE, NOBODY):
                items: list[dict[str, Any]] = running.get("/recipients", q=address).json()["items"]
                found[address] = items[0]["reachability"]
            return found

        before = said()
        assert list(before.values()) == ["reachable", "not_for_this_document", "not_found", "not_found"]
        database = next(running.data.glob("*.db"))
        with sqlite3.connect(database, timeout=20) as connection:
            connection.execute("UPDATE recipient_answer SET checked_at = 1 WHERE checked_at IS NOT NULL")
        kept = "SELECT address, reachability, checked_at FROM recipient_answer ORDER BY address"
        with sqlite3.connect(database, timeout=20) as connection:
            written = connection.execute(kept).fetchall()
        zone.stop()
        said()
        with sqlite3.connect(database, timeout=20) as connection:
            assert connection.execute(kept).fetchall() == written
        assert not running.fault
