"""The fault for which PySide6 stays below 6.12: calls that return nothing took a reference of None away each time."""

import sys

from PySide6.QtCore import QObject

CALLS = 20_000


def test_calls_that_return_nothing_leave_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")

    assert abs(sys.getrefcount(None) - before) < CALLS // 10
