"""How often a test looks whether what it waits for has come: seldom once it takes long, as a look costs time, too."""

_SHORTEST_S, _LONGEST_S = 0.02, 0.15
_SHARE = 8


def pause_s(waited_s: float) -> float:
    """Return how long (s) to wait before the next look."""
    return min(max(waited_s / _SHARE, _SHORTEST_S), _LONGEST_S)
