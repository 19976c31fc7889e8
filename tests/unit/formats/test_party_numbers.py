"""Numbers of parties: what is wrong with them, and what was probably meant."""

import pytest

from connect_app.domain.invoice import Endpoint, Party
from connect_app.formats.party_numbers import (
    agrees,
    cleaned,
    endpoint_fault,
    gln_fault,
    org_number_fault,
    vat_number_fault,
)
from connect_app.formats.schemes import endpoint_of_authority, endpoint_or_none

NOBODY = Party()


@pytest.mark.parametrize(
    "right",
    [
        *("0007:5567321707", "0088:7300010000001", "0192:810305282", "9908:810305282", "0184:DK13585628"),
        *("0184:13585628", "0208:0403019261", "0216:003720774740", "0216:0037207747403ABC", "0204:991-03730-19"),
        *("0225:732829320", "0225:732829320_1234", "0009:73282932000074", "0106:12345678", "9930:DE136695976"),
        *("9947:RO18547290", "9945:PL8567346215", "9914:ATU13585627", "EM:a@k.example", "9999:anything at all"),
    ],
)
def test_a_right_address_is_left_alone(right: str) -> None:
    scheme, _, identifier = right.partition(":")
    assert endpoint_fault(Endpoint(scheme, identifier), NOBODY) is None


@pytest.mark.parametrize(
    ("wrong", "reason", "meant"),
    [
        ("0007:SE556732170701", "vat_number", "5567321707"),
        ("0007:556732-1707", "separators", "5567321707"),
        ("0007: 5567 321707", "separators", "5567321707"),
        ("0007:556732-1708", "separators", "5567321707"),
        ("0007:5567321708", "check_digit", "5567321707"),
        ("0007:556732170", "form", None),
        ("0007:165567321707", "form", None),
        ("0088:7300010000002", "check_digit", "7300010000001"),
        ("0088:73-00010-000001", "separators", "7300010000001"),
        ("0192:810305283", "check_digit", "810305282"),
        ("0192:NO810305282MVA", "vat_number", "810305282"),
        ("0184:DK13585629", "check_digit", "DK13585628"),
        ("0208:BE0403019261", "vat_number", "0403019261"),
        ("0208:0403.019.261", "separators", "0403019261"),
        ("0216:003720774741", "check_digit", "003720774740"),
        ("0002:FR40303265045", "vat_number", "303265045"),
        ("0007:５５６７３２１７０７", "form", None),
        ("ZZ:1", "form", None),
        ("00088:7300010000001", "form", None),
    ],
)
def test_a_wrong_one_is_named_with_what_was_meant(wrong: str, reason: str, meant: str | None) -> None:
    scheme, _, identifier = wrong.partition(":")
    fault = endpoint_fault(Endpoint(scheme, identifier), NOBODY)
    assert fault is not None
    assert (fault.reason, fault.meant) == (reason, meant)


@pytest.mark.parametrize(
    "right",
    [
        *("0151:83914571673", "0154:25123891", "0183:CHE100155212", "0188:5835678256246", "0191:12345678"),
        *("0195:SGUENT01FC6132D", "0199:213800KUD8LAJWSQ9D15", "0210:RCCMNL83S18D969H", "0211:IT00743110157"),
        *("0212:20774740", "0213:FI20774740", "0218:40003521600", "0221:T5835678256246", "9906:IT00743110157"),
        *("9907:00743110157", "9910:HU12892312", "9918:BE31435411161155", "9920:ESB64717838", "9922:ADU132950X"),
        *("9923:ALK22218003V", "9926:BG175074752", "9927:CHE107787577IVA", "9928:CY10259033P", "9929:CZ25123891"),
        *("9931:EE100594102", "9932:GB980780684", "9933:EL094259216", "9934:HR33392005961", "9935:IE6433435F"),
        *("9936:LI1234567", "9937:LT119511515", "9938:LU15027442", "9939:LV40003521600", "9940:FR53000004605"),
        *("9941:ME02655284", "9942:MK4030000375897", "9943:MT11679112", "9946:PT501964843", "9948:RS101134702"),
        *("9949:SI50223054", "9950:SK2022749619", "9951:SM24165", "9952:TR4540536920", "9957:FR23334175221"),
    ],
)
def test_check_digits_in_the_schemes_of_other_countries(right: str) -> None:
    scheme, _, identifier = right.partition(":")
    assert endpoint_fault(Endpoint(scheme, identifier), NOBODY) is None
    if scheme in ("9922", "9923", "9936", "9951"):  # small countries' have none
        return
    last = max(at for at, sign in enumerate(identifier) if sign.isdigit())
    wrong = f"{identifier[:last]}{(int(identifier[last]) + 1) % 10}{identifier[last + 1 :]}"
    fault = endpoint_fault(Endpoint(scheme, wrong), NOBODY)
    assert fault is not None and (fault.reason, fault.is_refused) == ("check_digit", False)


def test_the_scheme_twice_is_a_fault_and_the_scheme_in_the_text_alone_is_none() -> None:
    twice, alone = endpoint_or_none("0007", "0007:5567321707"), endpoint_or_none(None, "9908:810305282")
    assert twice is not None and alone is not None
    fault = endpoint_fault(twice, NOBODY)
    assert fault is not None and (fault.reason, fault.meant) == ("scheme_twice", "5567321707")
    assert endpoint_fault(alone, NOBODY) is None
    assert (alone.scheme, alone.id, alone.stated) == ("9908", "810305282", "9908:810305282")


@pytest.mark.parametrize(
    ("scheme", "text", "read"),
    [
        (None, "9908:810305282", "9908:810305282"),
        (None, "iso6523-actorid-upis::0088:7300010000001", "0088:7300010000001"),
        ("iso6523-actorid-upis", "0007:5567321707", "0007:5567321707"),
        (None, "GLN:7300010000001", "0088:7300010000001"),
        (None, "NO:ORGNR:810305282", "0192:810305282"),
        ("NO:ORGNR", "0192:810305282", "0192:810305282"),
        ("0088", "0007:5567321707", "0088:0007:5567321707"),
        ("EM", "Anna Berg <a@k.example>", "EM:a@k.example"),
        (None, "mailto:a@k.example", "EM:a@k.example"),
        (None, "EM:a@k.example", "EM:a@k.example"),
        ("EM", "EM:a@k.example", "EM:a@k.example"),
        ("0088", "EM:a@k.example", "EM:a@k.example"),
        ("iso6523-actorid-upis", "EM:a@k.example", "EM:a@k.example"),
        (None, "iso6523-actorid-upis::em:a＠k.example", "EM:a@k.example"),
        (None, "a＠k.example", "EM:a@k.example"),
        (None, "Fakturor: se nedan", None),
        (None, "810305282", None),
    ],
)
def test_scheme_and_id_in_one_text(scheme: str | None, text: str, read: str | None) -> None:
    found = endpoint_or_none(scheme, text)
    assert (f"{found.scheme}:{found.id}" if found else None) == read


def test_an_address_is_cleaned_and_never_made_another() -> None:
    assert cleaned(Endpoint("0007", "556732-1708")) == Endpoint("0007", "5567321708")


def test_another_number_of_the_party_tells_what_was_meant() -> None:
    party = Party(org_number="556732-1707")
    changed_places = endpoint_fault(Endpoint("0007", "5567327107"), party)
    assert changed_places is not None and changed_places.meant == "5567321707"


def test_a_wrong_digit_that_stands_twice_is_for_the_network_to_judge() -> None:
    fault = endpoint_fault(Endpoint("0007", "5567321708"), Party(org_number="5567321708"))
    assert fault is not None and not fault.is_refused
    # A GLN is the party's own only because it is its address.
    gln = Endpoint("0088", "7300010000002")
    fault = endpoint_fault(gln, Party(gln=gln.id, endpoint=gln))
    assert fault is not None and fault.is_refused


def test_numbers_that_are_no_addresses() -> None:
    assert org_number_fault("556732-1707", "SE") is None
    assert org_number_fault("556732-1708", "SE") is not None
    assert org_number_fault("no number", None) is None
    assert vat_number_fault("SE556732170701") is None
    assert vat_number_fault("DE136695977") is not None
    assert vat_number_fault("12345") is None
    assert gln_fault("7300010000001") is None
    assert gln_fault("730001000000") is not None


@pytest.mark.parametrize(
    ("address", "does"),
    [
        ("0007:5567321707", True),
        ("0088:7300010000001", True),
        ("9955:SE556732170701", True),
        ("0007:5560360793", False),
        ("EM:5567321707", False),
    ],
)
def test_an_address_agrees_with_the_numbers_of_a_party(address: str, *, does: bool) -> None:
    scheme, _, identifier = address.partition(":")
    party = Party(org_number="556732-1707", vat_number="SE556732170701", gln="7300010000001")
    assert agrees(Endpoint(scheme, identifier), party) is does
    assert agrees(Endpoint("0216", "003720774740"), Party(org_number="2077474-0")) is True
    assert agrees(Endpoint("0007", "0"), Party(org_number="0")) is False


@pytest.mark.parametrize(
    ("authority", "text", "read"),
    [
        ("iso6523-actorid-upis", "0007:5567321707", "0007:5567321707"),
        ("EAN", "7300010000001", "0088:7300010000001"),
        ("0088", "7300010000001", "0088:7300010000001"),
        ("SE:ORGNR", "5567321707", "0007:5567321707"),
        (None, "0088:7300010000001", "0088:7300010000001"),
        ("NAME", "Kund AB", None),
        ("VAT", "SE556732170701", None),
        (None, "OPERATOR", None),
        ("0088", "", None),
    ],
)
def test_what_an_envelope_names(authority: str | None, text: str, read: str | None) -> None:
    found = endpoint_of_authority(authority, text)
    assert (f"{found.scheme}:{found.id}" if found else None) == read
