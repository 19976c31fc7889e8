"""The address of a gateway that is joined, what is kept of it, and how its version goes with the window's."""

import pytest

from connect_app.client.joined import Joined, gateway_address, version_hint
from connect_app.domain.errors import FixData


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("invoices.example.org", "https://invoices.example.org"),
        ("  Invoices.Example.org/  ", "https://invoices.example.org"),
        ("https://invoices.example.org:8441/", "https://invoices.example.org:8441"),
        ("HTTPS://host/connect", "https://host/connect"),
        ("http://127.0.0.1:8441", "http://127.0.0.1:8441"),
        ("http://localhost:8441", "http://localhost:8441"),
        ("http://[::1]:8441", "http://[::1]:8441"),
    ],
)
def test_an_address_is_taken_as_people_type_it(typed: str, address: str) -> None:
    assert gateway_address(typed) == address


@pytest.mark.parametrize("typed", ["http://invoices.example.org", "http://192.168.1.7:8441", "http://127.0.0.1.x.org"])
def test_another_computer_is_reached_encrypted_only(typed: str) -> None:
    with pytest.raises(FixData) as refused:
        gateway_address(typed)
    assert refused.value.code == "gateway_not_encrypted"
    assert "https://" in refused.value.sentence


@pytest.mark.parametrize(
    "typed", ["", "https://", "ftp://host", "https://host:0", "https://host:x", "two words", "a@host", "host?x=1"]
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(FixData) as refused:
        gateway_address(typed)
    assert refused.value.code == "invalid_address"


def test_what_is_kept_is_read_again_and_nonsense_is_nothing() -> None:
    joined = Joined("https://invoices.example.org:8441", "anna", is_practice=True)
    assert Joined.of(joined.values()) == joined
    assert (joined.host, joined.folder) == ("invoices.example.org:8441", "invoices.example.org_8441-practice")
    for bad in (None, 7, {}, {"url": 7}, {"url": "http://elsewhere"}, "https://x"):
        assert Joined.of(bad) is None


@pytest.mark.parametrize(
    ("gateway", "key"),
    [
        ("1.2.0", ""),
        ("1.2", ""),
        ("1.10.0", "gateway_version.newer"),
        ("2", "gateway_version.newer"),
        ("1.1.9", "gateway_version.older"),
        ("", ""),
        ("dev", ""),
    ],
)
def test_a_gateway_of_another_version_is_named(gateway: str, key: str) -> None:
    hint = version_hint(gateway, "1.2.0")
    assert getattr(hint, "key", "") == key
