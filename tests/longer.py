"""Which cases of a test always run, and which only in ``dev.py test full``."""

from collections.abc import Iterable, Sequence
from typing import Any

import pytest


def first(count: int, cases: Iterable[Any]) -> Sequence[Any]:
    """Return cases for ``parametrize``: the first ones as they are, the others marked ``full``."""
    return [case if number < count else pytest.param(case, marks=pytest.mark.full) for number, case in enumerate(cases)]
