"""What was typed to find a recipient: any case, with and without hyphens, and check digits that must be right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.typed_recipients import read_typed


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("5560160680", ["0007:5560160680"]),
        ("556016-0680", ["0007:5560160680"]),
        ("16556016-0680", ["0007:5560160680"]),
        ("SE556016068001", ["0007:5560160680", "9955:se556016068001"]),
        ("se 556016-0680 01", ["0007:5560160680", "9955:se556016068001"]),
        ("986 252 932", ["0192:986252932"]),
        ("NO986252932MVA", ["0192:986252932", "9909:no986252932mva"]),
        ("no 986 252 932", ["0192:986252932", "9909:no986252932mva"]),
        ("7300010000001", ["0088:7300010000001"]),
        ("73-00010.00000 1", ["0088:7300010000001"]),
        ("BE 0403.170.701", ["0208:0403170701", "9925:be0403170701"]),
        ("0403.170.701", ["0208:0403170701", "9925:be0403170701"]),
        ("DE136695976", ["9930:de136695976"]),
        ("ATU13585627", ["9914:atu13585627"]),
        ("PL 856-734-62-15", ["9945:pl8567346215"]),
        ("RO18547290", ["9947:ro18547290"]),
        ("FI20774740", ["0216:003720774740"]),
        ("0192:986252932", ["0192:986252932"]),
        ("iso6523-actorid-upis::9915:TEST", ["9915:test"]),
    ],
)
def test_a_number_stands_for_its_addresses(text: str, addresses: list[str]) -> None:
    assert list(read_typed(text).addresses) == addresses
    assert not read_typed(text).is_mistyped


@pytest.mark.parametrize("text", ["556016-0681", "SE556016068101", "986 252 931", "7300010000002", "BE0403170702"])
def test_a_wrong_check_digit_is_no_address(text: str) -> None:
    assert read_typed(text).is_mistyped


@pytest.mark.parametrize("text", ["Åkeri AB", "1001", "Segerström 123456 AB", "DE", "K-77", ""])
def test_names_and_customer_numbers_are_no_numbers_of_an_authority(text: str) -> None:
    found = read_typed(text)
    assert (found.addresses, found.is_number, found.is_mistyped) == ((), False, False)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read(text: str) -> None:
    assert all(address[:4].isdigit() and address[4] == ":" for address in read_typed(text).addresses)


def test_twins_are_both_there() -> None:
    assert read_typed("404 833 048").addresses == ("0225:404833048", "0002:404833048")
    assert set(read_typed("FR83404833048").addresses) == {"0225:404833048", "0002:404833048", "9957:fr83404833048"}
