"""How one list becomes another in as few steps as possible, so that a table changes only the rows that changed."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Differences:
    """Steps to be taken in this order; positions of each step count in the list as the step before left it.

    ``removed``: ranges (first, last) to take out, from the end to the beginning. ``order``: None, or for every
    position the position at which the row stands so far. ``inserted``: ranges to put in, from the beginning to the end.
    """

    removed: tuple[tuple[int, int], ...]
    order: tuple[int, ...] | None
    inserted: tuple[tuple[int, int], ...]


def differences(old: Sequence[str], new: Sequence[str]) -> Differences:
    """Return the steps from the ids ``old`` to the ids ``new``; no id stands twice in either."""
    wanted = set(new)
    removed = _ranges([position for position, key in enumerate(old) if key not in wanted])
    kept = [key for key in old if key in wanted]
    where = {key: position for position, key in enumerate(kept)}
    order = [where[key] for key in new if key in where]
    inserted = _ranges([position for position, key in enumerate(new) if key not in where])
    is_in_order = all(position == target for position, target in enumerate(order))
    return Differences(tuple(reversed(removed)), None if is_in_order else tuple(order), tuple(inserted))


def _ranges(positions: Sequence[int]) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    for position in positions:
        if ranges and ranges[-1][1] == position - 1:
            ranges[-1] = (ranges[-1][0], position)
        else:
            ranges.append((position, position))
    return ranges
