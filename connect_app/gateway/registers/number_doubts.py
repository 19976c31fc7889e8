"""Which odd customer numbers of a file are known as they stand, and what the clerk said about the others."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TypeVar

from connect_app.contract.registers import ImportQuestion
from connect_app.gateway.registers.joining import FileRow, Refusal
from connect_app.gateway.registers.odd_numbers import CODES, Code, Doubt, lost_zeros
from connect_app.gateway.store.customer_numbers import known_numbers, numbers_with_zeros
from connect_app.gateway.store.transactions import Reading

R = TypeVar("R", bound=FileRow)

ACCEPT: Mapping[Code, str] = {"zeros_lost": "zeros_lost", "odd_number": "odd_number"}
ACCEPT_AS_WRITTEN: Mapping[Code, str] = {"zeros_lost": "zeros_as_written", "odd_number": "odd_as_written"}
ACCEPTABLE = frozenset({*ACCEPT.values(), *ACCEPT_AS_WRITTEN.values()})
"""What a clerk may say to the questions of an import."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What becomes of the numbers of a file: ``taken`` says which goes for another, ``refused`` which for none."""

    doubts: Mapping[str, Doubt]
    taken: Mapping[str, str]
    refused: Mapping[str, Doubt]

    def applied(self, rows: Sequence[R]) -> tuple[Sequence[R], list[Refusal]]:
        """Return the rows with their numbers as the clerk means them, and those that are not taken."""
        if not self.taken and not self.refused:
            return rows, []
        kept: list[R] = []
        refused: list[Refusal] = []
        for row in rows:
            doubt = self.refused.get(row.number)
            if doubt is not None:
                params = (("number", doubt.number), ("meant", doubt.meant))
                refused.append(Refusal(row.row, doubt.code, doubt.sentence, params))
            else:
                kept.append(row.with_number(self.taken[row.number]) if row.number in self.taken else row)
        return kept, refused

    def questions(self, numbers: Iterable[str]) -> list[ImportQuestion]:
        """Return what is asked of the clerk, whatever was said to it, for these numbers of the rows of a file."""
        counts: dict[Code, int] = {}
        first: dict[Code, Doubt] = {}
        for number in numbers if self.doubts else ():
            doubt = self.doubts.get(number)
            if doubt is not None:
                counts[doubt.code] = counts.get(doubt.code, 0) + 1
                if not first.setdefault(doubt.code, doubt).meant and doubt.meant:
                    first[doubt.code] = doubt
        return [
            ImportQuestion(
                code=code,
                count=counts[code],
                number=first[code].number,
                meant=first[code].meant,
                accept=ACCEPT[code],
                accept_as_written=ACCEPT_AS_WRITTEN[code],
            )
            for code in CODES
            if code in counts
        ]


def settle(
    connection: Reading,
    company_id: str,
    numbers: Sequence[str],
    odd: Mapping[str, Doubt],
    accepted: frozenset[str],
) -> Settled:
    """Return what becomes of a file's numbers; ``odd``: those that are so by their look.

    A number that a register knows as it stands is right, whatever it looks like.
    """
    lost = _zeros_lost(connection, company_id, [*numbers, *(one.meant for one in odd.values() if one.meant)])
    if not lost and not odd:
        return Settled({}, {}, {})
    in_file = set(numbers)
    doubts = {number: doubt for number, doubt in lost.items() if number in in_file} | {
        number: replace(doubt, meant=lost[doubt.meant].meant) if doubt.meant in lost else doubt
        for number, doubt in odd.items()
    }
    for number in known_numbers(connection, company_id, doubts):
        del doubts[number]
    taken: dict[str, str] = {}
    refused: dict[str, Doubt] = {}
    for number, doubt in doubts.items():
        if ACCEPT_AS_WRITTEN[doubt.code] in accepted:
            continue
        if ACCEPT[doubt.code] not in accepted or (doubt.code == "zeros_lost" and not doubt.meant):
            refused[number] = doubt
        elif doubt.meant:
            taken[number] = doubt.meant
    return Settled(doubts, taken, refused)


def _zeros_lost(connection: Reading, company_id: str, numbers: Sequence[str]) -> dict[str, Doubt]:
    """Return the doubts about numbers that are known with more zeros before them, and not as they stand."""
    with_zeros = numbers_with_zeros(connection, company_id)
    first = next(with_zeros, None)
    if first is None:
        return {}
    wanted = {number.lstrip("0") for number in numbers if number.isdecimal()}
    known: dict[str, set[str]] = {}
    for number in chain([first], with_zeros):
        digits = number.lstrip("0")
        if digits in wanted:
            known.setdefault(digits, set()).add(number)
    found: dict[str, Doubt] = {}
    for number in numbers if known else ():
        longer = {one for one in known.get(number.lstrip("0"), ()) if len(one) > len(number)}
        if longer and number not in known[number.lstrip("0")]:
            found[number] = lost_zeros(number, longer)
    return found
