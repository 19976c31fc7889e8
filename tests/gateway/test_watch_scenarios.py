"""Each look-up scenario at the first, a middle and the last customer of a run, and at the canary changes nothing."""

import base64
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from lxml import etree

from connect_app.gateway.process.lookup_settings import LookupSettings
from connect_app.gateway.store.recipient_checks import CheckState, changes_of
from tests.longer import first
from tests.network_registers import INVOICES, ORDERS, ZONE, Authority, NameServer, Publisher, sign
from tests.watching import CANARY, Register, address

Scenario = Callable[["Scene", list[str]], None]


class Scene:
    """A register whose customers stand in a name server and an SMP."""

    def __init__(self, folder: Path, size: int) -> None:
        self.publisher = Publisher(folder)
        self.names = NameServer(self.publisher.url)
        settings = LookupSettings(
            self.names.address, ZONE, self.publisher.root.pem, canary=(CANARY,), sources=frozenset({"sml"})
        )
        data = folder / "data"
        data.mkdir()
        self.register = Register(data, size, settings)
        self.mend()

    def mend(self) -> None:
        everybody = [CANARY, *map(address, self.register.ids)]
        self.names.there, self.names.is_zone_gone = set(everybody), False
        self.names.faults.clear()
        self.publisher.documents = {one: [INVOICES] for one in everybody}
        self.publisher.change = lambda data: data
        self.publisher.__dict__.pop("answer", None)

    def fail(self, addresses: list[str], answer: tuple[int, bytes]) -> None:
        """Let the SMP answer so to all that is asked about these."""
        plain = Publisher.answer

        def answered(path: str) -> tuple[int, bytes]:
            return answer if any(one in path for one in addresses) else plain(self.publisher, path)

        self.publisher.__dict__["answer"] = answered

    def alter(self, addresses: list[str], change: Callable[[bytes], bytes]) -> None:
        """Change the metadata of these before they leave."""
        self.publisher.change = lambda data: change(data) if any(one.encode() in data for one in addresses) else data

    def close(self) -> None:
        self.register.close()
        self.names.close()
        self.publisher.close()


def _dns(fault: str) -> Scenario:
    def happen(scene: Scene, addresses: list[str]) -> None:
        scene.names.faults = dict.fromkeys(addresses, fault)

    return happen


def _missing(scene: Scene, addresses: list[str]) -> None:
    scene.names.there -= set(addresses)


def _unknown_to_the_smp(scene: Scene, addresses: list[str]) -> None:
    for one in addresses:
        del scene.publisher.documents[one]


def _without_the_document(scene: Scene, addresses: list[str]) -> None:
    scene.publisher.documents |= {one: [ORDERS] for one in addresses}


def _anew(change: Callable[[etree._Element], None], scene: Scene) -> Callable[[bytes], bytes]:
    def changed(data: bytes) -> bytes:
        root = etree.fromstring(data)
        root.remove(root[-1])  # its signature
        change(root)
        return sign(etree.tostring(root), *scene.publisher.signer)

    return changed


def _expired(scene: Scene, addresses: list[str]) -> None:
    def expire(root: etree._Element) -> None:
        next(root.iter("{*}ServiceExpirationDate")).text = "2021-01-01T00:00:00Z"

    scene.alter(addresses, _anew(expire, scene))


def _expired_certificate(scene: Scene, addresses: list[str]) -> None:
    old = scene.publisher.root.issue("Old Access", days=-1)[1]
    text = base64.b64encode(old.public_bytes(serialization.Encoding.DER)).decode()

    def expire(root: etree._Element) -> None:
        next(root.iter("{*}Certificate")).text = text

    scene.alter(addresses, _anew(expire, scene))


def _hijacked(scene: Scene, addresses: list[str]) -> None:
    """Somebody else signs, and says the same."""
    stranger = Authority("Stranger").issue("Signer")

    def resigned(data: bytes) -> bytes:
        root = etree.fromstring(data)
        root.remove(root[-1])
        return sign(etree.tostring(root), *stranger)

    scene.alter(addresses, resigned)


SCENARIOS: dict[str, tuple[Scenario, bool]] = {
    # What happens, and whether it is an answer: a certain one is a suspicion, what could not be asked is none.
    "servfail": (_dns("servfail"), False),
    "garbled record": (_dns("garbled"), False),
    "not registered": (_missing, True),
    "SMP without the participant": (_unknown_to_the_smp, True),
    "without the document": (_without_the_document, True),
    "SMP away": (lambda scene, addresses: scene.fail(addresses, (500, b"<html>Maintenance</html>")), False),
    "invalid metadata": (lambda scene, addresses: scene.alter(addresses, lambda _: b"<html></html>"), False),
    "changed after it was signed": (
        lambda scene, addresses: scene.alter(addresses, lambda data: data.replace(b"2040", b"2041")),
        False,
    ),
    "expired metadata": (_expired, True),
    "expired certificate": (_expired_certificate, False),
    "hijacked": (_hijacked, False),
    "time-out": (_dns("silent"), False),
}
_SLOW = {"time-out"}


@pytest.fixture(scope="module", params=first(1, [5, 100]))
def scene(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    made = Scene(tmp_path_factory.mktemp("scene"), request.param)
    assert made.register.checked().state is CheckState.DONE
    yield made
    made.close()


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "name", [pytest.param(one, marks=pytest.mark.full) if one in _SLOW else one for one in SCENARIOS]
)
def test_nothing_is_changed(scene: Scene, name: str) -> None:
    register = scene.register
    size = len(register.ids)
    places = (1, size // 2 + 1, size)
    before = register.known()
    happen, is_answer = SCENARIOS[name]
    happen(scene, [address(place) for place in places])
    check = register.checked()
    scene.mend()
    assert check.state is CheckState.DONE
    after = register.known()
    for place, known in after.items():
        is_odd = place in places
        assert known.standing is not None
        assert known.standing.reachability == before[place].standing.reachability  # type: ignore[union-attr]
        assert (known.standing.suspected is not None) == (is_odd and is_answer), place
        assert (known.failure is not None) == (is_odd and not is_answer), place
    with register.database.reading() as connection:
        assert changes_of(connection, register.company_id, check.id, 10) == []
    register.look_again()  # by now it is there again
    register.checked()
    assert all(one.standing and one.standing.suspected is None for one in register.known().values())


@pytest.mark.parametrize("name", ["servfail", "not registered", "SMP away", "hijacked", "zone gone"])
def test_at_the_canary_no_run_begins(scene: Scene, name: str) -> None:
    register = scene.register
    before = register.known()
    if name == "zone gone":
        scene.names.is_zone_gone = True
    else:
        SCENARIOS[name][0](scene, [CANARY])
    check_id = register.check()
    register.run(6)
    (check,) = [one for one in register.all_checks() if one.id == check_id]
    assert check.state is CheckState.WAITING
    assert check.reason
    assert register.known() == before
    scene.mend()
    register.run()
    assert register.all_checks()[0].state is CheckState.DONE
