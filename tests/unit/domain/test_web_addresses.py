"""Whether a link can be reached from outside, as far as its form says."""

import pytest

from connect_app.domain.web_addresses import is_local


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("https://invoices.example.org", False),
        ("https://invoices.example.org:8443/connect", False),
        ("http://93.184.216.34", False),
        ("http://localhost:8765", True),
        ("http://127.0.0.1", True),
        ("http://192.168.1.7:8080", True),
        ("http://10.0.0.1", True),
        ("http://[::1]:8080", True),
        ("http://[fe80::1]", True),
        ("http://gateway:8765", True),
        ("https://gateway.local", True),
        ("https://fakturor.intranet", True),
        ("https://fakturor.lan.", True),
    ],
)
def test_local_addresses_are_told_from_others(url: str, local: bool) -> None:
    assert is_local(url) is local
