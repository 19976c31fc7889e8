"""Which waiting invoice a file belongs to, told by its name, its first page and the codes on it; never guessed.

Names and numbers are compared atom by atom: runs of digits without their leading zeros, and runs of letters. So
``INV/2026-0012``, ``inv 2026 12`` and ``INV2026_0012`` are one mark, and INV-1 is never found in INV-10.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from connect_app.domain.mark_doubts import has_check_digit, is_doubtful, may_be_other
from connect_app.domain.marks import REASONS, Atoms, MarkKind, NamePattern, Source, atoms_of, ways_of
from connect_app.domain.pairing import stem_of

SHORTEST_SURE = 4
"""A mark of fewer letters and digits also stands in names that have nothing to do with the invoice."""
_SHORTEST_PART = 5
"""So many digits at the end of a number may stand for all of it."""

_LONGEST_CODE = 80
"""A longer one is no mark but a text: the payment code of an invoice says names, accounts and sums."""

_LIST, _CODE, _NAME, _TEXT = Source
_YEAR = re.compile(r"(?:19|20)\d\d")
_GROUPS = re.compile(r"(?<!\d)\d{1,3}(?:([ .'\u00a0\u202f])\d{3})(?:\1\d{3})*(?!\d)")


class WaitingInvoice(NamedTuple):
    """An invoice that files may belong to: its key (of the caller's) and its marks, empty where it has none."""

    key: str
    number: str
    order: str = ""
    customer: str = ""


class Hints(NamedTuple):
    """What is known of a file: its name, the words on its first page, its bar codes, and what a list says of it.

    ``is_scanned``: the words were read from a picture, so that a digit may be wrong.
    """

    name: str
    text: str = ""
    codes: tuple[str, ...] = ()
    told: Mapping[MarkKind, str] | None = None
    is_scanned: bool = False


@dataclass(frozen=True, slots=True)
class Rules:
    """How a company's files find their invoices: which marks count, how names are built, and what ends a number.

    A name that fits one of the ``patterns`` says what stands in its place there, and nothing else.
    """

    marks: frozenset[MarkKind] = frozenset(MarkKind)
    patterns: tuple[NamePattern, ...] = ()
    have_check_digit: bool = False


class Candidate(NamedTuple):
    """An invoice that a file may belong to, and why: ``number_in_name``, ``order_in_text``, ``customer_in_code``, …"""

    key: str
    reason: str


class Matched(NamedTuple):
    """The answer for one file. ``key``: the invoice it belongs to for sure, None where a person has to say."""

    key: str | None
    candidates: tuple[Candidate, ...]


class _Mark(NamedTuple):
    """A number, an order or a customer of waiting invoices.

    ``is_weak``: it may well be something other, or stands for others, too; ``is_plain``: it is nothing else, wherever
    it stands. ``is_digits``: in a text it depends on the words around it; ``is_odd``: in a name, too. ``is_part``: only
    the end of a number.
    """

    kind: MarkKind
    reasons: tuple[str, ...]
    size: int
    keys: list[str]
    is_weak: bool
    is_plain: bool
    is_digits: bool
    is_odd: bool
    is_part: bool = False


_Found = tuple[_Mark, Source, bool]
"""A mark, where it was found, and whether it can be nothing else there."""


class Matcher:
    """Finds invoices by their marks. Build it once for all files."""

    def __init__(self, invoices: Iterable[WaitingInvoice], rules: Rules | None = None) -> None:
        self._rules = rules or Rules()
        known: dict[MarkKind, dict[Atoms, list[str]]] = {kind: {} for kind in sorted(self._rules.marks, reverse=True)}
        ends: dict[Atoms, list[str]] = {}
        for one in invoices:
            texts = {MarkKind.NUMBER: one.number, MarkKind.ORDER: one.order, MarkKind.CUSTOMER: one.customer}
            for kind, of_kind in known.items():
                for atoms in ways_of(texts[kind]):
                    of_kind.setdefault(atoms, []).append(one.key)
                    if kind is MarkKind.NUMBER and (end := _end_of(atoms)):
                        ends.setdefault(end, []).append(one.key)
        self._marks: dict[Atoms, list[_Mark]] = {}
        for kind, of_kind in known.items():
            for atoms, keys in of_kind.items():
                self._marks.setdefault(atoms, []).append(_mark(kind, atoms, keys))
        for atoms, marks in self._marks.items():
            if len(marks) > 1 and len({key for mark in marks for key in mark.keys}) > 1:
                self._marks[atoms] = [mark._replace(is_weak=True, is_plain=False) for mark in marks]
        for atoms, keys in ends.items():
            self._marks.setdefault(atoms, [_mark(MarkKind.NUMBER, atoms, keys)._replace(is_part=True, is_plain=False)])
        lengths: dict[str, set[int]] = defaultdict(set)
        for atoms in self._marks:
            lengths[atoms[0]].add(len(atoms))
        self._lengths = {first: sorted(sizes, reverse=True) for first, sizes in lengths.items()}

    def match(self, hints: Hints) -> Matched:
        """Say which invoice a file belongs to.

        It is sure where its strongest mark fits exactly one waiting invoice, is no one else's, and cannot well be
        something other (a short number, a year, a date). What a list or the company's own pattern says outranks all.
        """
        if hints.told:
            return self._match_told(hints.told, _LIST)
        for pattern in self._rules.patterns:
            if (told := pattern.read(hints.name)) is not None:
                return self._match_told(told, _NAME)
        found = self._marks_in(stem_of(hints.name), _NAME)
        for code in hints.codes:
            found += self._marks_in(code, _CODE if len(code) <= _LONGEST_CODE else _TEXT)
        if hints.text:
            found += self._marks_in(hints.text, _TEXT)
        if not found:
            return _NOTHING
        mark, source, is_sure = found[0]
        if len(found) == 1 and len(mark.keys) == 1:  # nearly always, and many files are asked about at once
            one = Candidate(mark.keys[0], mark.reasons[source])
            is_sure = is_sure and not (hints.is_scanned and source is _TEXT)
            return Matched(one.key if is_sure else None, (one,))
        found.sort(key=lambda one: (-one[0].kind, one[1], one[0].is_part))
        return _weighed(found, is_scanned=hints.is_scanned)

    def _match_told(self, told: Mapping[MarkKind, str], source: Source) -> Matched:
        """Match what is known to be a number, an order or a customer: nothing else of the file counts."""
        kinds = sorted((kind for kind in told if kind in self._rules.marks), reverse=True)
        found = {kind: self._keys_of(kind, told[kind]) for kind in kinds}
        listed = {key: REASONS[kind][source] for kind in reversed(kinds) for key in found[kind]}
        if not listed:
            return _NOTHING
        strongest = found[kinds[0]]
        agreed = [key for key in strongest if all(key in found[kind] for kind in kinds)]
        candidates = tuple(
            Candidate(key, why) for key, why in sorted(listed.items(), key=lambda one: one[0] not in agreed)
        )
        return Matched(agreed[0] if len(agreed) == 1 else None, candidates)

    def _keys_of(self, kind: MarkKind, text: str) -> dict[str, None]:
        marks = [mark for atoms in ways_of(text) for mark in self._marks.get(atoms, ()) if mark.kind is kind]
        return {key: None for mark in marks for key in mark.keys}

    def _marks_in(self, text: str, source: Source) -> list[_Found]:
        """Return the marks that stand in a text, the longest at each place."""
        atoms, after, firsts, known = atoms_of(text), 0, self._lengths, self._marks
        found: list[_Found] = []
        for at, atom in enumerate(atoms):
            if atom not in firsts or at < after:
                continue
            for size in firsts[atom]:
                if (marks := known.get(atoms[at : at + size])) is not None:
                    for mark in marks:
                        found.append((mark, source, mark.is_plain or _is_sure(mark, text, atoms, at, source)))
                    after = at + size
                    break
        if not found and source is not _TEXT:
            found = self._written_otherwise(text, atoms, source)
        return found

    def _written_otherwise(self, text: str, atoms: Atoms, source: Source) -> list[_Found]:
        """Return marks with a check digit behind them, or with their thousands apart."""
        found: list[_Found] = []
        for one in atoms:
            if one[0].isdigit() and len(one) > SHORTEST_SURE and one[:-1] in self._lengths and has_check_digit(one):
                is_sure = self._rules.have_check_digit and not is_doubtful((one,), text, source)
                marks = self._marks.get((one[:-1],), ())
                found += [(mark, source, is_sure and not mark.is_weak and not mark.is_part) for mark in marks]
        for group in () if found else _GROUPS.finditer(text):
            joined = (re.sub(r"\D", "", group.group()).lstrip("0"),)
            marks = self._marks.get(joined, ())
            found += [(mark, source, not mark.is_weak and not mark.is_part) for mark in marks]
        return found


def _is_sure(mark: _Mark, text: str, atoms: Atoms, at: int, source: Source) -> bool:
    """Say whether a mark can be nothing else where it stands."""
    if mark.is_weak or mark.is_part:
        return False
    is_asked = mark.is_digits if source is _TEXT else mark.is_odd
    return not (is_asked and is_doubtful(atoms[at : at + mark.size], text, source))


def _weighed(found: Sequence[_Found], *, is_scanned: bool) -> Matched:
    """Return what several marks come to, the strongest first."""
    first, source, _ = found[0]
    strongest = [(mark, is_sure) for mark, where, is_sure in found if mark.kind is first.kind and where is source]
    keys = {key for mark, _ in strongest for key in mark.keys}
    is_sure = len(keys) == 1 and any(is_sure for _, is_sure in strongest)
    if is_sure and is_scanned and source is _TEXT:  # a misread digit makes no second mark agree
        is_sure = any(mark.kind is not first.kind and keys <= set(mark.keys) for mark, _, _ in found)
    listed: dict[str, str] = {}
    for mark, where, _ in found:
        for key in mark.keys:
            listed.setdefault(key, mark.reasons[where])
    candidates = tuple(Candidate(key, why) for key, why in listed.items())
    return Matched(candidates[0].key if is_sure else None, candidates)


def _mark(kind: MarkKind, atoms: Atoms, keys: list[str]) -> _Mark:
    said = "".join(atoms)
    is_digits = said.isdigit()
    is_weak = (len(keys) > 1 and len(set(keys)) > 1) or len(said) < SHORTEST_SURE or _YEAR.fullmatch(said) is not None
    is_plain, is_odd = not is_weak and not is_digits, is_digits and may_be_other(atoms)
    return _Mark(kind, REASONS[kind], len(atoms), keys, is_weak, is_plain, is_digits, is_odd)


def _end_of(atoms: Atoms) -> Atoms:
    """Return the digits at the end of a number that also has letters; clerks often write no more."""
    is_part = len(atoms) > 1 and len(atoms[-1]) >= _SHORTEST_PART and atoms[-1].isdigit()
    return atoms[-1:] if is_part and not "".join(atoms).isdigit() else ()


_NOTHING = Matched(None, ())
