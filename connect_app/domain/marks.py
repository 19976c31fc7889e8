"""The marks by which a file finds its invoice: what they are, and how they are written in names."""

import re
import unicodedata
from enum import IntEnum

from connect_app.domain.pairing import stem_of

_ATOM = re.compile(r"(?:0+(?=\d))?(\d+|[^\W\d_]+)")
_RUN = re.compile(r"\d+|[^\W\d_]+")
_PART = re.compile(r"\{(number|order|customer)\}|(\*)")
PLACES = "{number}, {order}, {customer}"
"""What a pattern for names may hold."""

Atoms = tuple[str, ...]


class MarkKind(IntEnum):
    """What a mark is, the strongest last."""

    CUSTOMER = 1
    ORDER = 2
    NUMBER = 3


class Source(IntEnum):
    """Where a mark was found, the strongest first; ``LIST``: a list that lay beside the file says so."""

    LIST = 0
    CODE = 1
    NAME = 2
    TEXT = 3


REASONS = {kind: tuple(f"{kind.name}_in_{source.name}".lower() for source in Source) for kind in MarkKind}
"""Why a file may belong to an invoice, by kind and source: ``number_in_name``, ``order_in_text``, …"""


def atoms_of(text: str) -> Atoms:
    """Return the runs of digits (without leading zeros) and of letters (without regard to case) in ``text``."""
    plain = text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
    return tuple(_ATOM.findall(plain))


def ways_of(text: str) -> set[Atoms]:
    """Return how a number may be written: with and without what separates its parts."""
    atoms = atoms_of(text)
    if len(atoms) < 2:
        return {atoms} if atoms else set()
    return {atoms, atoms_of("".join(_RUN.findall(text)))}


class NamePattern:
    """How a company builds its file names: ``{number}``, ``{order}``, ``{customer}``, and ``*`` for anything."""

    def __init__(self, text: str) -> None:
        """Raise ValueError for a pattern that says nothing, or the same twice."""
        made, at = "", 0
        for part in _PART.finditer(text):
            made += re.escape(text[at : part.start()]) + (f"(?P<{part[1]}>.+?)" if part[1] else ".*?")
            at = part.end()
        try:
            self._pattern = re.compile(made + re.escape(text[at:]), re.IGNORECASE)
        except re.error as error:
            raise ValueError(text) from error
        if not self._pattern.groups:
            raise ValueError(text)

    def read(self, name: str) -> dict[MarkKind, str] | None:
        """Return what a file's name says, None if it is not built so."""
        found = self._pattern.fullmatch(stem_of(name))
        return found and {MarkKind[kind.upper()]: text for kind, text in found.groupdict().items()}
