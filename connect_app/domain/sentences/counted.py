"""A sentence that counts something, which most languages say otherwise for one and for many."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counted:
    """``one`` for a count of 1, ``many`` for others; ``by``: the value that counts."""

    one: str
    many: str
    by: str = "count"
