"""Watching who of the customers the network reaches: the rules by which an observation becomes what is known.

What is better than what was known counts at once. What is worse counts when it was seen twice, and not at all where so
many fall at once that the network, or the way to it, is the likelier cause.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from connect_app.domain.routing import Reachability
from connect_app.domain.typed_recipients import read_typed

_RANKS = {Reachability.NOT_FOUND: 0, Reachability.NOT_FOR_THIS_DOCUMENT: 1, Reachability.REACHABLE: 2}
_FEWEST_KNOWN, _FEWEST_FALLEN, _ONE_IN = 20, 5, 10
"""If so many fall of at least so many that were known, and that is one in ten, nothing of it is believed."""


class Move(StrEnum):
    """What an observation does to what was known of a customer. ``came`` and ``left``: to and from *reachable*."""

    FIRST = "first"
    SAME = "same"
    CAME = "came"
    LEFT = "left"
    CHANGED = "changed"
    SUSPECTED = "suspected"


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a customer since an instant; ``suspected``: a worse answer that was seen once.

    Instants are microseconds since 1970.
    """

    reachability: Reachability
    since: int
    suspected: Reachability | None = None
    suspected_at: int | None = None


def is_fall(known: Reachability | None, seen: Reachability) -> bool:
    """Say whether an answer is worse than what was known."""
    return known is not None and _RANKS[seen] < _RANKS[known]


def can_fall(known: Reachability | None) -> bool:
    """Say whether there is anything worse than this."""
    return known is not None and _RANKS[known] > 0


def observe(known: Standing | None, seen: Reachability, at: int) -> tuple[Standing, Move]:
    """Return what is known after a certain answer, and what it did."""
    if known is None:
        return Standing(seen, at), Move.FIRST
    if seen is known.reachability:
        return replace(known, suspected=None, suspected_at=None), Move.SAME
    if is_fall(known.reachability, seen) and seen is not known.suspected:
        return replace(known, suspected=seen, suspected_at=at), Move.SUSPECTED
    if seen is Reachability.REACHABLE:
        move = Move.CAME
    else:
        move = Move.LEFT if known.reachability is Reachability.REACHABLE else Move.CHANGED
    return Standing(seen, at), move


def is_too_much(known: int, fallen: int) -> bool:
    """Say whether so many of ``known`` customers fell at once that a fault is likelier than that all of them left."""
    return known >= _FEWEST_KNOWN and fallen >= _FEWEST_FALLEN and fallen * _ONE_IN >= known


_COUNTRIES = {
    **dict.fromkeys(("0007", "9955"), "SE"),
    **dict.fromkeys(("0192", "9909"), "NO"),
    "0184": "DK",
    "0216": "FI",
    **dict.fromkeys(("0208", "9925"), "BE"),
    **dict.fromkeys(("0204", "9930"), "DE"),
    **dict.fromkeys(("0106", "0190", "9944"), "NL"),
    **dict.fromkeys(("0002", "0009", "0225", "9957"), "FR"),
    "9914": "AT",
    "9945": "PL",
    "9947": "RO",
}
"""The country of whose companies a scheme holds the numbers; others are of no single one."""


class NumberProblem(StrEnum):
    """Why a customer cannot be asked about."""

    NO_NUMBER = "no_number"
    WRONG_CHECK_DIGIT = "wrong_check_digit"
    OTHER_COUNTRY = "other_country"
    SEVERAL_COUNTRIES = "several_countries"


@dataclass(frozen=True, slots=True)
class CustomerNumbers:
    """What a register says of a customer; ``country``: of its address (ISO 3166), None where it does not say."""

    org_number: str | None = None
    vat_number: str | None = None
    gln: str | None = None
    electronic_address: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class CustomerAddresses:
    """The addresses that a customer may have in the network, each to be tried; or why there are none."""

    addresses: tuple[str, ...] = ()
    problem: NumberProblem | None = None


def country_of(address: str) -> str | None:
    """Return the country that an electronic address is of, None where its scheme is of no single one."""
    return _COUNTRIES.get(address.partition(":")[0])


def addresses_of(customer: CustomerNumbers, home: str | None) -> CustomerAddresses:
    """Return the addresses that a customer's numbers stand for; ``home``: the company's own country.

    The same digits may be the numbers of companies in two countries, so that an address counts only in the customer's
    own country; without one in ours, and where that does not fit only if no other country is possible.
    """
    if customer.electronic_address:
        return CustomerAddresses((customer.electronic_address.lower(),))
    texts = [one for one in (customer.org_number, customer.vat_number, customer.gln) if one]
    found = dict.fromkeys(address for text in texts for address in read_typed(text).addresses)
    if not found:
        is_mistyped = any(read_typed(text).is_mistyped for text in texts)
        return CustomerAddresses(problem=NumberProblem.WRONG_CHECK_DIGIT if is_mistyped else NumberProblem.NO_NUMBER)
    everywhere = tuple(one for one in found if country_of(one) is None)
    countries = {country_of(one) for one in found} - {None}
    country = customer.country or (home if home in countries else None)
    if country is None and len(countries) > 1:
        problem = None if everywhere else NumberProblem.SEVERAL_COUNTRIES
        return CustomerAddresses(everywhere, problem)
    wanted = country or next(iter(countries), None)
    fitting = tuple(one for one in found if country_of(one) in (None, wanted))
    return CustomerAddresses(fitting, None if fitting else NumberProblem.OTHER_COUNTRY)
