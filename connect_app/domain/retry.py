"""The retry policy: a pure function of the attempt's number, with growing and scattered delays."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Delays in seconds; after ``max_attempts`` a delivery is held for a person."""

    first_s: float = 60.0
    factor: float = 2.0
    longest_s: float = 4 * 3600.0
    max_attempts: int = 12
    scatter: float = 0.2

    def delay_s(self, attempt: int, luck: float) -> float | None:
        """Return the wait after failed attempt number ``attempt`` (from 1), or None when it is time to give up.

        ``luck`` is a random number in [0, 1) that scatters the delay by plus or minus ``scatter``.
        """
        if attempt >= self.max_attempts:
            return None
        delay = min(self.first_s * self.factor ** (attempt - 1), self.longest_s)
        return delay * (1 + self.scatter * (2 * luck - 1))

    def is_overlong(self, wait_s: float) -> bool:
        """Say whether a wait is longer than any retry may be: the clock was set since it began, so it is over."""
        return wait_s > self.longest_s * (1 + self.scatter)


DEFAULT = RetryPolicy()
PRACTICE = RetryPolicy(first_s=1.0, longest_s=5.0, max_attempts=5)
"""Practice mode answers within seconds, so that a clerk sees a retry happen."""
