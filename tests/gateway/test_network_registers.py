"""SML and SMP: each of the four answers, and that no failure ever looks like absence."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from connect_app.domain.errors import TryLater
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability, recipient_at
from connect_app.gateway.network.locator import Locator, participant_name
from connect_app.gateway.network.metadata import NetworkRegister
from connect_app.gateway.process.lookup_settings import Dated, LookupSettings
from connect_app.gateway.providers.interface import LookedUp
from tests.network_registers import INVOICES, ORDERS, ZONE, Authority, NameServer, Publisher

THERE, CANARY, NOBODY = "0192:986252932", "9915:test", "0192:910000000"


@pytest.fixture(scope="module")
def publisher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Publisher]:
    made = Publisher(tmp_path_factory.mktemp("smp"))
    yield made
    made.close()


@pytest.fixture
def smp(publisher: Publisher) -> Publisher:
    """The SMP as it is when nothing is wrong."""
    publisher.documents = {THERE: [ORDERS, INVOICES], CANARY: [INVOICES]}
    publisher.status, publisher.told_participant = 200, ""
    publisher.valid_from, publisher.valid_to = "2020-01-01T00:00:00Z", "2040-01-01T00:00:00Z"
    publisher.change = lambda data: data
    publisher.signer = publisher.root.issue("Signer")
    publisher.access_point = publisher.root.issue("Nordic Access")[1]
    return publisher


@pytest.fixture
def names(smp: Publisher) -> Iterator[NameServer]:
    made = NameServer(smp.url)
    made.there = {THERE, CANARY}
    yield made
    made.close()


def look_up(names: NameServer, smp: Publisher, address: str, kind: InvoiceKind = InvoiceKind.INVOICE) -> LookedUp:
    settings = LookupSettings(names.address, ZONE, smp.root.pem)
    register = NetworkRegister(settings, Locator(ZONE, (CANARY,), names.address))
    return register.look_up(recipient_at(address, kind))


def fault(names: NameServer, smp: Publisher, address: str = THERE) -> str:
    with pytest.raises(TryLater) as caught:
        look_up(names, smp, address)
    return caught.value.code


def test_the_two_vectors_of_the_hash() -> None:
    first, second = (participant_name(one, "z").partition(".")[0] for one in ("9915:test", "0192:986252932"))
    assert first == "EH5BOAVAKTMBGZYH2A63DZ4QOV33FVP5NSDVQKLUCFRAAYOODW6A"
    assert second == "JGPA45E5TP5QNMA3C3XUXV6V4ZE4LHDYW6AL2HZYU3NRLUFX3D3A"
    assert participant_name("9915:TEST", "z") == participant_name("9915:test", "z")


def test_reachable_is_said_after_the_second_step(names: NameServer, smp: Publisher) -> None:
    said = look_up(names, smp, THERE)
    assert (said.reachability, said.source, said.operator) == (Reachability.REACHABLE, "sml", "Nordic Access AS")
    assert (said.valid_from, said.valid_to) == (date(2020, 1, 1), date(2040, 1, 1))
    assert said.document_types == (ORDERS, INVOICES)
    assert b"SignatureValue" in said.raw
    assert "/services/" in said.asked


def test_the_other_answers(names: NameServer, smp: Publisher) -> None:
    assert look_up(names, smp, THERE, InvoiceKind.CREDIT_NOTE).reachability is Reachability.NOT_FOR_THIS_DOCUMENT
    assert look_up(names, smp, NOBODY).reachability is Reachability.NOT_FOUND
    del smp.documents[THERE]
    assert look_up(names, smp, THERE).reachability is Reachability.NOT_FOUND


def test_who_can_be_reached_later_is_said_with_the_day(names: NameServer, smp: Publisher) -> None:
    smp.valid_from = "2039-01-01T00:00:00Z"
    assert look_up(names, smp, THERE).valid_from == date(2039, 1, 1)


@pytest.mark.parametrize("trouble", ["servfail", "garbled"])
def test_a_register_that_fails_says_nothing(names: NameServer, smp: Publisher, trouble: str) -> None:
    names.faults[THERE] = trouble
    assert fault(names, smp) in ("sml_unreachable", "sml_garbled")


def test_a_register_that_is_silent_says_nothing(names: NameServer, smp: Publisher) -> None:
    names.faults[THERE] = "silent"
    assert fault(names, smp) == "sml_unreachable"


def test_a_zone_without_its_canary_is_not_believed(names: NameServer, smp: Publisher) -> None:
    names.is_zone_gone = True
    assert fault(names, smp, NOBODY) == "sml_doubtful"
    names.is_zone_gone = False
    names.faults[CANARY] = "servfail"
    assert fault(names, smp, NOBODY) == "sml_unreachable"


def test_an_empty_answer_is_absence(names: NameServer, smp: Publisher) -> None:
    names.faults[NOBODY] = "empty"
    assert look_up(names, smp, NOBODY).reachability is Reachability.NOT_FOUND


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_an_smp_that_fails_says_nothing(names: NameServer, smp: Publisher, status: int) -> None:
    smp.status = status
    assert fault(names, smp) == "smp_unavailable"


def test_what_was_changed_after_it_was_signed_is_not_believed(names: NameServer, smp: Publisher) -> None:
    smp.change = lambda data: data.replace(b"2020-01-01", b"2019-01-01")
    assert fault(names, smp) == "smp_signature"
    smp.change = lambda data: data.replace(b"Algorithm", b"Algorythm")
    assert fault(names, smp) == "smp_signature"
    smp.change = lambda data: data[: data.index(b"<Signature ")] + b"</SignedServiceMetadata>"
    assert fault(names, smp) == "smp_signature"
    smp.change = lambda data: data[:-30]
    assert fault(names, smp) == "smp_garbled"
    smp.change = lambda data: b'<!DOCTYPE x [<!ENTITY y "z">]>' + data
    assert fault(names, smp) == "smp_garbled"


def test_a_signer_whom_nobody_vouches_for_is_not_believed(names: NameServer, smp: Publisher) -> None:
    smp.signer = Authority("Somebody else").issue("Signer")
    assert fault(names, smp) == "smp_signature"
    smp.signer = smp.root.issue("Signer", days=-1)
    assert fault(names, smp) == "smp_signature"


def test_a_signer_that_is_no_authority_vouches_for_nobody(names: NameServer, smp: Publisher) -> None:
    key, certificate = smp.root.issue("Signer")
    forger = Authority.__new__(Authority)
    forger.key, forger.certificate = key, certificate
    smp.signer = forger.issue("Forged")
    assert fault(names, smp) == "smp_signature"


def test_metadata_of_another_or_with_an_expired_access_point(names: NameServer, smp: Publisher) -> None:
    smp.told_participant = "0192:910000000"
    assert fault(names, smp) == "smp_garbled"
    smp.told_participant = ""
    smp.access_point = smp.root.issue("Nordic Access", days=-1)[1]
    assert fault(names, smp) == "smp_garbled"


def test_an_smp_without_a_good_certificate_says_nothing(names: NameServer, smp: Publisher) -> None:
    settings = LookupSettings(names.address, ZONE, Authority("Another root").pem)
    register = NetworkRegister(settings, Locator(ZONE, (CANARY,), names.address))
    with pytest.raises(TryLater) as caught:
        register.look_up(recipient_at(THERE, InvoiceKind.INVOICE))
    assert caught.value.code == "directory_unreachable"
    names.smp = smp.url.replace("https", "http")
    assert fault(names, smp) == "smp_insecure"


def test_what_changes_by_date_stands_in_dated_configuration() -> None:
    settings = LookupSettings()
    assert settings.zone_on(date(2025, 6, 1)) == "edelivery.tech.ec.europa.eu"
    assert settings.zone_on(datetime.now(UTC).date()) == "participant.sml.prod.tech.peppol.org"
    assert not LookupSettings().asks_sml  # nothing that is signed could be checked
    assert Dated("x", date(2026, 1, 1), date(2026, 1, 31)).counts_on(date(2026, 1, 31))


@pytest.mark.parametrize("place", [0, 50, 99])
@pytest.mark.parametrize("trouble", ["servfail", "zone gone", "smp"])
def test_trouble_anywhere_in_a_run_of_a_hundred_makes_nobody_absent(
    names: NameServer, smp: Publisher, place: int, trouble: str
) -> None:
    addresses = [f"0192:{number}" for number in range(910000000, 910000100)]
    names.there |= set(addresses)
    smp.documents |= {address: [INVOICES] for address in addresses}
    settings = LookupSettings(names.address, ZONE, smp.root.pem)
    register = NetworkRegister(settings, Locator(ZONE, (CANARY,), names.address))
    answers = []
    for number, address in enumerate(addresses):
        is_hurt = number == place
        names.faults = {address: "servfail"} if is_hurt and trouble == "servfail" else {}
        names.is_zone_gone = is_hurt and trouble == "zone gone"
        smp.status = 500 if is_hurt and trouble == "smp" else 200
        try:
            answers.append(register.look_up(recipient_at(address, InvoiceKind.INVOICE)).reachability)
        except TryLater:
            answers.append(Reachability.UNKNOWN)
    assert answers.count(Reachability.REACHABLE) == 99
    assert answers[place] is Reachability.UNKNOWN
