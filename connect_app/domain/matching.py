"""Which waiting invoice a file belongs to, told by its name, its first page and the codes on it; never guessed.

Names and numbers are compared atom by atom: runs of digits without their leading zeros, and runs of letters. So
``INV/2026-0012``, ``inv 2026 12`` and ``INV2026_0012`` are one mark, and INV-1 is never found in INV-10.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

SHORTEST_SURE = 4
"""A mark of fewer letters and digits also stands in names that have nothing to do with the invoice."""

_ATOM = re.compile(r"\d+|[^\W\d_]+")
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d([-_. ]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")

Atoms = tuple[str, ...]


class MarkKind(IntEnum):
    """What a mark is, the strongest last."""

    CUSTOMER = 1
    ORDER = 2
    NUMBER = 3


class Source(StrEnum):
    """Where a mark was found, the strongest first."""

    CODE = "code"
    NAME = "name"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class WaitingInvoice:
    """An invoice that files may belong to: its key (of the caller's) and its marks, empty where it has none."""

    key: str
    number: str
    order: str = ""
    customer: str = ""


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of a file: its name, the words on its first page, and its bar codes."""

    name: str
    text: str = ""
    codes: tuple[str, ...] = ()


class Candidate(NamedTuple):
    """An invoice that a file may belong to, and why: ``number_in_name``, ``order_in_text``, ``customer_in_code``, …"""

    key: str
    reason: str


class Matched(NamedTuple):
    """The answer for one file. ``key``: the invoice it belongs to for sure, None where a person has to say."""

    key: str | None
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    """``is_weak``: it may well be something other, wherever it stands; ``is_digits``: it may be part of a date."""

    kind: MarkKind
    atoms: Atoms
    keys: tuple[str, ...]
    is_weak: bool
    is_digits: bool


def atoms_of(text: str) -> Atoms:
    """Return the runs of digits (without leading zeros) and of letters (without regard to case) in ``text``."""
    plain = text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
    return tuple(one.lstrip("0") or "0" if one[0].isdigit() else one for one in _ATOM.findall(plain))


class Matcher:
    """Finds invoices by their marks. Build it once for all files."""

    def __init__(self, invoices: Iterable[WaitingInvoice]) -> None:
        keys: dict[tuple[MarkKind, Atoms], list[str]] = defaultdict(list)
        for one in invoices:
            marks = ((MarkKind.NUMBER, one.number), (MarkKind.ORDER, one.order), (MarkKind.CUSTOMER, one.customer))
            for kind, text in marks:
                for atoms in _ways(text):
                    keys[kind, atoms].append(one.key)
        self._marks: dict[Atoms, list[_Mark]] = defaultdict(list)
        lengths: dict[str, set[int]] = defaultdict(set)
        for (kind, atoms), found in keys.items():
            said = "".join(atoms)
            is_weak = len(said) < SHORTEST_SURE or _YEAR.fullmatch(said) is not None
            self._marks[atoms].append(_Mark(kind, atoms, tuple(dict.fromkeys(found)), is_weak, said.isdigit()))
            lengths[atoms[0]].add(len(atoms))
        self._lengths = {first: sorted(known, reverse=True) for first, known in lengths.items()}

    def match(self, hints: Hints) -> Matched:
        """Say which invoice a file belongs to.

        It is sure where its strongest mark fits exactly one waiting invoice, is no one else's, and cannot well be
        something other (a short number, a year, a date).
        """
        found = [(mark, source, text) for source, text in _texts(hints) for mark in self._marks_in(text)]
        if not found:
            return _NOTHING
        if len(found) == 1 and len(found[0][0].keys) == 1:  # nearly always, and many files are asked about at once
            mark, source, text = found[0]
            one = Candidate(mark.keys[0], _REASONS[mark.kind, source])
            return Matched(None if _is_doubtful(mark, text) else one.key, (one,))
        if len(found) > 1:
            found.sort(key=lambda one: (-one[0].kind, _ORDER[one[1]]))
        kind, first = found[0][0].kind, found[0][1]
        strongest = [one for one in found if one[0].kind is kind and one[1] is first]
        keys = {key for mark, _, _ in strongest for key in mark.keys}
        is_sure = len(keys) == 1 and any(not _is_doubtful(mark, text) for mark, _, text in strongest)
        listed: dict[str, str] = {}
        for mark, source, _ in found:
            for key in mark.keys:
                listed.setdefault(key, _REASONS[mark.kind, source])
        candidates = tuple(Candidate(key, why) for key, why in listed.items())
        return Matched(candidates[0].key if is_sure else None, candidates)

    def _marks_in(self, text: str) -> list[_Mark]:
        """Return the marks that stand in a text, the longest at each place."""
        atoms, at = atoms_of(text), 0
        found: list[_Mark] = []
        while at < len(atoms):
            if atoms[at] in self._lengths and (marks := self._longest_at(atoms, at)):
                found += marks
                at += len(marks[0].atoms)
            else:
                at += 1
        return found

    def _longest_at(self, atoms: Atoms, at: int) -> Sequence[_Mark]:
        for length in self._lengths[atoms[at]]:
            if marks := self._marks.get(atoms[at : at + length], ()):
                return marks
        return ()


def _texts(hints: Hints) -> list[tuple[Source, str]]:
    stem, dot, _ = hints.name.rpartition(".")
    texts = [(Source.NAME, stem if dot and stem else hints.name)]
    if hints.codes:
        texts += [(Source.CODE, code) for code in hints.codes]
    if hints.text:
        texts.append((Source.TEXT, hints.text))
    return texts


def _ways(text: str) -> set[Atoms]:
    """Return how a number may be written: with and without what separates its parts."""
    atoms = atoms_of(text)
    together = atoms_of("".join(_ATOM.findall(text)))
    return {one for one in (atoms, together) if one}


def _is_doubtful(mark: _Mark, text: str) -> bool:
    """Say whether a mark may well be something other where it stands: a short number, a year, part of a date."""
    if mark.is_weak or not mark.is_digits:
        return mark.is_weak
    dates = [atoms_of(one.group()) for one in _DATE.finditer(text)]
    return any(mark.atoms == date[at : at + len(mark.atoms)] for date in dates for at in range(len(date)))


_NOTHING = Matched(None, ())
_ORDER = {source: place for place, source in enumerate(Source)}
_REASONS = {(kind, source): f"{kind.name.lower()}_in_{source.value}" for kind in MarkKind for source in Source}
