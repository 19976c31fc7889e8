"""Waiting for what the window shows or the gateway has, while the window lives on."""

import time
from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from tests.waiting import pause_s

LIMIT_MS = 45_000


def wait_until(qtbot: QtBot, condition: Callable[[], Any]) -> None:
    """Wait for a condition, with a deadline, while the window lives on."""
    begun = looked = time.monotonic()

    def look() -> bool:
        nonlocal looked
        now = time.monotonic()
        if begun < looked and now - looked < pause_s(looked - begun):
            return False
        looked = now
        return bool(condition())

    qtbot.waitUntil(look, timeout=LIMIT_MS)
