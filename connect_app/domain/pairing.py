"""Which invoice a file belongs to that lies beside it: told by names alone, inside one folder, never guessed.

An exact stem comes first. Then the invoice whose stem or number the name begins with, followed by a separator; of
several the longest. Two that fit alike, and a beginning that is short or looks like a year, are a question.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

SHORTEST_SURE = 4
"""A beginning of fewer characters also stands in front of names that have nothing to do with the invoice."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_SEPARATORS = re.compile(r"[\W_]+")


class Fit(StrEnum):
    """How a name fits: as the stem of the data, as a beginning, in more than one way, or not at all."""

    STEM = "stem"
    BEGINNING = "beginning"
    QUESTION = "question"
    NONE = "none"


class Doubt(StrEnum):
    """Why a name is a question."""

    SEVERAL_INVOICES = "several_invoices"
    SEVERAL_PICTURES = "several_pictures"
    TOO_SHORT = "too_short"
    LIKE_A_YEAR = "like_a_year"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An invoice that files may belong to: its key (of the caller's), the stem of its data, and its number."""

    key: str
    stem: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """The answer for one name; ``keys`` is the one invoice, or those in question (``doubt`` says why)."""

    fit: Fit
    keys: tuple[str, ...] = ()
    doubt: Doubt | None = None

    @property
    def key(self) -> str | None:
        """The one invoice that the file belongs to, None if there is none or it is a question."""
        return self.keys[0] if self.fit in (Fit.STEM, Fit.BEGINNING) else None


NO_MATCH = Match(Fit.NONE)


def stem_of(name: str) -> str:
    """Return a file's name without its extension."""
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem else name


def same_name(text: str) -> str:
    """Return ``text`` without regard to Unicode form (a Mac writes ``å`` as two characters) and case."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def _plain(text: str) -> str:
    # The number INV/2026/12 is written INV-2026-12 in names of files.
    return _SEPARATORS.sub("-", same_name(text)).strip("-")


class Folder:
    """The invoices whose data lie in one folder."""

    def __init__(self, candidates: Iterable[Candidate]) -> None:
        self._stems: dict[str, list[str]] = defaultdict(list)
        self._beginnings: dict[str, list[str]] = defaultdict(list)
        for one in candidates:
            self._stems[same_name(one.stem)].append(one.key)
            for text in {_plain(one.stem), _plain(one.number)} - {""}:
                self._beginnings[text].append(one.key)

    def match(self, name: str) -> Match:
        """Say which invoice the file ``name`` belongs to."""
        stem = same_name(stem_of(name))
        exact = self._stems.get(stem, ())
        if exact:
            return Match(Fit.STEM, tuple(exact)) if len(exact) == 1 else self._numbered(stem, exact)
        return self._longest(_plain(stem))

    def match_all(self, names: Sequence[str]) -> list[Match]:
        """Say it for all files of the folder; of two pictures (PDF) with the stem of one invoice neither is taken."""
        found = [self.match(name) for name in names]
        pictures: dict[str, list[int]] = defaultdict(list)
        for at, (name, match) in enumerate(zip(names, found, strict=True)):
            if match.fit is Fit.STEM and name.casefold().endswith(".pdf"):
                pictures[match.keys[0]].append(at)
        for key, places in pictures.items():
            for at in places if len(places) > 1 else ():
                found[at] = Match(Fit.QUESTION, (key,), Doubt.SEVERAL_PICTURES)
        return found

    def _numbered(self, stem: str, exact: Sequence[str]) -> Match:
        """One stem for several invoices: a file of many, whose number alone may tell one of them."""
        longest = self._longest(_plain(stem))
        if longest.fit is Fit.BEGINNING and longest.keys[0] in exact:
            return longest
        return Match(Fit.QUESTION, tuple(exact), Doubt.SEVERAL_INVOICES)

    def _longest(self, name: str) -> Match:
        ends = [found.start() for found in re.finditer("-", name)]
        for end in (len(name), *reversed(ends)):
            beginning = name[:end]
            keys = tuple(dict.fromkeys(self._beginnings.get(beginning, ())))
            if not keys:
                continue
            if len(keys) > 1:
                return Match(Fit.QUESTION, keys, Doubt.SEVERAL_INVOICES)
            if len(beginning) < SHORTEST_SURE:
                return Match(Fit.QUESTION, keys, Doubt.TOO_SHORT)
            if _YEAR.fullmatch(beginning):
                return Match(Fit.QUESTION, keys, Doubt.LIKE_A_YEAR)
            return Match(Fit.BEGINNING, keys)
        return NO_MATCH
