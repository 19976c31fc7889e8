"""The undo window is counted from what the gateway says is left of it, whatever the clock of the clerk's computer."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from connect_app.contract.sends import Send
from connect_app.desktop.sends import send_bar
from connect_app.desktop.sends.following import FollowedSend
from connect_app.desktop.sends.send_bar import SendBar

_COUNTS = ("handing_over", "accepted", "delivered", "deferred", "uncertain", "held", "failed", "cancelled", "skipped")
_GATEWAY_AHEAD = (timedelta(0), timedelta(seconds=60), timedelta(seconds=-60), timedelta(hours=1), timedelta(hours=-1))


def sent(ahead: timedelta, left_s: float) -> Send:
    """Return the answer of a gateway whose clock is so far ahead of ours."""
    told: dict[str, Any] = dict.fromkeys(_COUNTS, 0)
    created_at = datetime.now(UTC) + ahead
    begins_at = created_at + timedelta(seconds=left_s)
    told |= {"created_at": created_at, "begins_at": begins_at, "begins_in_s": left_s}
    return Send(id="one", selected=1, queued=1, complete=False, invoice_ids=["i"], skips=[], **told)


@pytest.fixture
def seconds(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The steady clock, which a test moves."""
    made = [1000.0]
    monkeypatch.setattr(send_bar, "steady_s", lambda: made[0])
    return made


class _Session(QObject):
    events = Signal(object)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("ahead", _GATEWAY_AHEAD)
def test_undo_lasts_as_long_as_the_gateway_waits(window: QWidget, seconds: list[float], ahead: timedelta) -> None:
    bar = SendBar(window)
    workplace: Any = SimpleNamespace(session=_Session(window))
    followed = FollowedSend(workplace, sent(ahead, 10.0), bar, window, window)
    undo = next(one for one in bar.findChildren(QPushButton) if one.text() == "&Undo")
    assert "will be sent in 10 s" in bar._text.text()
    seconds[0] += 6.0
    bar._on_tick()
    assert "will be sent in 4 s" in bar._text.text()
    assert undo.isEnabled()
    followed._show(sent(ahead, 3.0))  # asked after once more: the bar goes on from there
    assert "will be sent in 3 s" in bar._text.text()
    assert (bar._progress.value(), bar._progress.maximum()) == (30, 100)
    seconds[0] += 3.0
    bar._on_tick()
    assert not undo.isEnabled()
    followed.stop()
