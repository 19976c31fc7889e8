"""What goes with this send: what is listed, ticked, mended and removed, and the numbers that add up. No Qt in it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from connect_app.desktop.bulk.lines import Hung, Line, Party, Whole, Wish
from connect_app.desktop.lists.rows import Amount

if TYPE_CHECKING:
    from collections.abc import Sequence

Which = Literal["all", "ready", "incomplete"]
NO_WISH = Wish()


@dataclass(frozen=True)
class Counts:
    """``chosen = ready + incomplete + unticked + removed``, in invoices. ``mails`` and ``letters`` are of the ready."""

    chosen: int
    ready: int
    incomplete: int
    unticked: int
    removed: int
    mails: int
    letters: int
    totals: tuple[Amount, ...]
    reasons: dict[str, int] = field(default_factory=dict)
    """How many ticked invoices each reason keeps back, by the code of the first thing that stands against them."""


class Draft:
    """All chosen invoices. A customer is one row for as long as the draft lives, whatever is mended in it."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = {line.id: line for line in lines}
        self._members: dict[str, list[str]] = {}
        for line in self._lines.values():
            self._members.setdefault(_party_key(line), []).append(line.id)
        self._party_of = {key: party for party, keys in self._members.items() for key in keys}
        self._sources = {party: self._lines[keys[0]].source for party, keys in self._members.items()}
        self._rows: dict[str, Party] = {}
        self._words: dict[str, str] = {}
        self._removed: set[str] = set()
        self._undo: list[frozenset[str] | dict[str, Wish] | Hung] = []
        self.unhung: Hung | None = None
        """The file that the last `undo` takes off: who carries it out may note it again."""
        self.wishes: dict[str, Wish] = {}
        self.unwished: tuple[str, ...] = ()
        """The invoices of which the last `undo` took back what was chosen: they must be planned anew."""
        self.whole = Whole()
        self.ticked: set[str] = set(self._members)
        """The ids of the customers whose invoices go; the table ticks them."""
        self.counts = self.recount()
        """The numbers as they were counted last: `recount` after a change."""

    # What is listed

    def party(self, party_id: str) -> Party | None:
        """Return a customer with what is listed of it, None once all of it is removed."""
        lines = tuple(self._lines[key] for key in self._members.get(party_id, ()) if key not in self._removed)
        if not lines:
            return None
        known = self._rows.get(party_id)
        if known is None or known.lines != lines:
            known = self._rows[party_id] = self._make_party(party_id, lines)
            self._words.pop(party_id, None)
        return known

    def parties(self, text: str = "", which: Which = "all", sort: str = "") -> list[Party]:
        """Return the customers that hold ``text``, in an order: a key of `_SORTS`, ``-`` before it for down."""
        words = folded(text).split()
        found = [
            party
            for party in map(self.party, self._members)
            if party is not None
            and (which == "all" or (which == "ready") == party.is_ready)
            and (not words or all(word in self._searched(party) for word in words))
        ]
        key = _SORTS.get(sort.lstrip("-"))
        if key is not None:
            found.sort(key=key, reverse=sort.startswith("-"))
        return found

    def line(self, line_id: str) -> Line | None:
        """Return one invoice."""
        return self._lines.get(line_id)

    def party_id_of(self, line_id: str) -> str:
        """Return the id of an invoice's customer, empty if it is not here."""
        return self._party_of.get(line_id, "")

    def source_of(self, party_id: str) -> str:
        """Return where the address of a customer was found before the clerk typed one; the code of a reason."""
        return self._sources.get(party_id, "")

    def listed(self) -> list[Line]:
        """Return the invoices that were not removed."""
        return [line for line in self._lines.values() if line.id not in self._removed]

    def with_peers(self, line_ids: Iterable[str]) -> list[str]:
        """Return these and every listed invoice of the same number: what is said of one hangs on the others."""
        wanted = set(line_ids)
        numbers = {self._lines[key].number for key in wanted}
        return [line.id for line in self.listed() if line.id in wanted or (line.number and line.number in numbers)]

    # What the clerk does

    def wish(self, line_ids: Iterable[str], change: Callable[[Wish], Wish]) -> None:
        """Change what is chosen for these invoices; they must be planned anew then."""
        before = {key: self.wishes.get(key, NO_WISH) for key in line_ids}
        self._set({key: change(wish) for key, wish in before.items()})
        if any(self.wishes.get(key, NO_WISH) != wish for key, wish in before.items()):
            self._undo.append(before)

    def _set(self, wishes: dict[str, Wish]) -> None:
        for key, wish in wishes.items():
            if wish == NO_WISH:
                self.wishes.pop(key, None)
            else:
                self.wishes[key] = wish

    def take(self, lines: Iterable[Line], *, changed: frozenset[str] = frozenset()) -> None:
        """Take over how these invoices are planned now; ``changed`` are to be marked."""
        for line in lines:
            if line.id in self._lines:
                self._lines[line.id] = replace(line, is_changed=True) if line.id in changed else line

    def remove(self, line_ids: Iterable[str]) -> int:
        """Take invoices out of this send and return how many; `undo` brings them back."""
        gone = frozenset(line_ids) & self._lines.keys() - self._removed
        if gone:
            self._removed |= gone
            self._undo.append(gone)
        return len(gone)

    def note_hung(self, hung: Hung) -> None:
        """Note that a file was hung on invoices; `undo` says so."""
        self._undo.append(hung)

    @property
    def hung(self) -> list[Hung]:
        """The files that were hung on the invoices here, and are there still."""
        return [one for one in self._undo if isinstance(one, Hung)]

    def incomplete_ids(self) -> list[str]:
        """Return the listed invoices of ticked customers that something stands against."""
        return [line.id for line in self.listed() if line.problems and self._party_of[line.id] in self.ticked]

    @property
    def may_undo(self) -> bool:
        """Say whether something was removed or chosen."""
        return bool(self._undo)

    def undo(self) -> int:
        """Take back what was done last: bring back what was removed and return how many invoices that are.

        Or forget what was typed or chosen: `unwished` then says of which invoices.
        """
        last = self._undo.pop() if self._undo else frozenset()
        self.unwished, self.unhung = (), None
        if isinstance(last, Hung):
            self.unhung = last
            return 0
        if isinstance(last, dict):
            self._set(last)
            self.unwished = tuple(last)
            return 0
        self._removed -= last
        return len(last)

    # What is sent

    def ready(self) -> list[Line]:
        """Return what is sent: listed, ticked, and nothing stands against it."""
        return [line for line in self.listed() if not line.problems and self._party_of[line.id] in self.ticked]

    def recount(self) -> Counts:
        """Count anew, keep the numbers as `counts`, and return them."""
        ready = incomplete = unticked = mails = letters = 0
        totals: dict[str, Decimal] = {}
        reasons: Counter[str] = Counter()
        shared: set[tuple[str, str, str]] = set()
        for line in self.listed():
            if self._party_of[line.id] not in self.ticked:
                unticked += 1
            elif line.problems:
                incomplete += 1
                reasons[line.problems[0].code] += 1
            else:
                ready += 1
                mails += self._new_mails(line, shared)
                letters += line.is_by_post
                if line.amount is not None:
                    currency = line.amount.currency
                    totals[currency] = totals.get(currency, Decimal()) + Decimal(line.amount.amount)
        amounts = tuple(Amount(str(amount), currency) for currency, amount in sorted(totals.items()))
        chosen, removed = len(self._lines), len(self._removed)
        counts = Counts(chosen, ready, incomplete, unticked, removed, mails, letters, amounts, dict(reasons))
        self.counts = counts
        return counts

    # Inside

    def _new_mails(self, line: Line, shared: set[tuple[str, str, str]]) -> int:
        """Return how many mails a line adds to those of the lines before it; ``shared``: what they have opened."""
        if not line.has_letter:
            return 0
        if not line.shares_mail:
            return len(line.addresses)
        party = line.customer_number, line.customer.casefold()
        new = {(*party, address) for address in line.addresses} - shared
        shared |= new
        return len(new)

    def _make_party(self, party_id: str, lines: tuple[Line, ...]) -> Party:
        first = lines[0]
        typed = next((wish.address for line in lines if (wish := self.wishes.get(line.id)) and wish.address), None)
        listed = dict.fromkeys(one for line in lines if not line.is_by_post for one in line.addresses)
        return Party(
            id=party_id,
            customer=first.customer,
            customer_number=first.customer_number,
            address=typed or "; ".join(listed),
            lines=lines,
            ready=sum(line.is_ready for line in lines),
            is_typed=typed is not None,
        )

    def _searched(self, party: Party) -> str:
        words = self._words.get(party.id)
        if words is None:
            texts = [party.customer, party.customer_number, party.address, *(line.number for line in party.lines)]
            words = self._words[party.id] = folded("\n".join(texts))
        return words


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """Return text without case and accents, for comparing."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))


def _party_key(line: Line) -> str:
    """Return what makes one row: the customer, and where its invoices go."""
    return "\n".join((line.customer_number or line.customer.casefold(), *line.addresses))


def _amount(party: Party) -> Decimal:
    return sum((Decimal(line.amount.amount) for line in party.lines if line.amount), Decimal())


_SORTS: dict[str, Callable[[Party], tuple[object, ...]]] = {
    "state": lambda party: (party.is_ready, party.worst.problems[:1], folded(party.customer)),
    "customer": lambda party: (folded(party.customer),),
    "customer_number": lambda party: (len(party.customer_number), party.customer_number),
    "address": lambda party: (party.address.casefold(),),
    "post": lambda party: (not party.lines[0].by_post, folded(party.customer)),
    "template": lambda party: (party.lines[0].language, folded(party.customer)),
    "count": lambda party: (len(party.lines), folded(party.customer)),
    "amount": lambda party: (_amount(party), folded(party.customer)),
}


def chunks(keys: Sequence[str], size: int) -> list[Sequence[str]]:
    """Return the keys in parts."""
    return [keys[start : start + size] for start in range(0, len(keys), size)]
