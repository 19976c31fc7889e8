"""What is due by the computer's clock, whatever that clock said when it was put off."""

from sqlalchemy import ColumnElement, and_, or_

LENIENCY = 1.2
"""What waits longer than so many times the longest pause was put off by a clock that was ahead: it is due."""


def latest(now: int, longest_s: float) -> int:
    """Return how late what waits ``longest_s`` at most may be due, in microseconds since 1970."""
    return now + int(longest_s * LENIENCY * 1e6)


def is_due(at: ColumnElement[int | None], now: int, longest_s: float) -> ColumnElement[bool]:
    """Return the condition that what waits ``longest_s`` at most is due at ``now``."""
    return and_(at.is_not(None), or_(at <= now, at > latest(now, longest_s)))  # so an index gives them in order
