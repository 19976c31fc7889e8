"""Which addresses a customer may have, and when so many fall at once that nothing is believed."""

import pytest

from connect_app.domain.watching import CustomerNumbers, NumberProblem, addresses_of, is_too_much


@pytest.mark.parametrize(
    ("customer", "home", "addresses"),
    [
        (CustomerNumbers(org_number="986 252 932"), "NO", ("0192:986252932",)),
        (CustomerNumbers(org_number="986252932", country="NO"), "SE", ("0192:986252932",)),
        (CustomerNumbers(org_number="NO986252932MVA"), "SE", ("0192:986252932", "9909:no986252932mva")),
        (CustomerNumbers(org_number="556036-0793"), "NO", ("0007:5560360793",)),
        (CustomerNumbers(gln="7300010000001"), "NO", ("0088:7300010000001",)),
        (CustomerNumbers("556036-0793", gln="7300010000001"), "SE", ("0007:5560360793", "0088:7300010000001")),
        (CustomerNumbers("986252932", electronic_address="0192:974760673"), "NO", ("0192:974760673",)),
        (CustomerNumbers(org_number="0403170701", country="BE"), "NO", ("0208:0403170701", "9925:be0403170701")),
    ],
)
def test_numbers_lead_to_addresses(customer: CustomerNumbers, home: str, addresses: tuple[str, ...]) -> None:
    found = addresses_of(customer, home)
    assert (found.addresses, found.problem) == (addresses, None)


@pytest.mark.parametrize(
    ("customer", "home", "problem"),
    [
        (CustomerNumbers(), "NO", NumberProblem.NO_NUMBER),
        (CustomerNumbers(org_number="Kunde AS"), "NO", NumberProblem.NO_NUMBER),
        (CustomerNumbers(org_number="986252933"), "NO", NumberProblem.WRONG_CHECK_DIGIT),
        (CustomerNumbers(org_number="986252932", country="SE"), "NO", NumberProblem.OTHER_COUNTRY),
        (CustomerNumbers(org_number="12345674"), None, NumberProblem.SEVERAL_COUNTRIES),
    ],
)
def test_a_number_that_leads_nowhere_for_certain_is_not_asked_about(
    customer: CustomerNumbers, home: str | None, problem: NumberProblem
) -> None:
    found = addresses_of(customer, home)
    assert (found.addresses, found.problem) == ((), problem)


@pytest.mark.parametrize(
    ("known", "fallen", "expected"),
    [
        (19, 19, False),
        (20, 4, False),
        (20, 5, True),
        (50, 5, True),
        (51, 5, False),
        (1000, 99, False),
        (1000, 100, True),
    ],
)
def test_the_safety_valve(known: int, fallen: int, expected: bool) -> None:
    assert is_too_much(known, fallen) is expected
