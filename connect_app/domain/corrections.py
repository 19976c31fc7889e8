"""What a person corrected before an e-invoice went again: the route, or the buyer's reference in a copy of the data.

The original is kept as it came. Corrections are only ever added, each with who made it and when; the last of its kind
counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from connect_app.domain.errors import FixData
from connect_app.domain.saying import Sentence, say

LONGEST_REFERENCE = 200


class Corrected(StrEnum):
    """What was corrected. ``ADDRESS``: the route alone. ``BUYER_REFERENCE``: that element of a copy of the data."""

    ADDRESS = "address"
    BUYER_REFERENCE = "buyer_reference"


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction. ``old`` is empty where there was nothing, ``by`` a user's id, ``at`` microseconds since 1970."""

    what: Corrected
    old: str
    new: str
    by: str
    at: int

    @property
    def words(self) -> Sentence:
        """What was corrected, as part of a sentence."""
        if not self.old:
            return say(f"correction_added.{self.what.value}", new=self.new)
        return say(f"correction.{self.what.value}", old=self.old, new=self.new)


def last_of(corrections: Iterable[Correction], what: Corrected) -> Correction | None:
    """Return the correction that counts, None if that was not corrected."""
    return next((one for one in reversed(tuple(corrections)) if one.what is what), None)


def checked_reference(text: str) -> str:
    """Return a buyer's reference as it goes out; raises FixData ``invalid_reference``."""
    text = text.strip()
    if not text or len(text) > LONGEST_REFERENCE or not text.isprintable():
        raise FixData("invalid_reference", say("invalid_reference", limit=LONGEST_REFERENCE))
    return text
