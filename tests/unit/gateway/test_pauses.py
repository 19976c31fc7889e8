"""Pauses are counted by a clock that nobody sets."""

import pytest

from connect_app.gateway.delivery import pauses
from connect_app.gateway.delivery.pauses import Pauses


class Clocks:
    """The clock of the day, which people set, and the steady one."""

    day = 1_700_000_000.0
    steady = 100.0

    def time(self) -> float:
        return self.day

    def pass_s(self, seconds: float) -> None:
        self.day += seconds
        self.steady += seconds


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    made = Clocks()
    monkeypatch.setattr(pauses, "time", made)
    monkeypatch.setattr(pauses, "steady_s", lambda: made.steady)
    return made


@pytest.mark.parametrize("jump_s", [-3600.0, 3600.0, 315_360_000.0])
def test_setting_the_clock_changes_no_pause(clocks: Clocks, jump_s: float) -> None:
    known = Pauses()
    known.expect({"early": 10.0, "late": 10.0, "forgotten": 10.0})
    clocks.pass_s(4)
    assert known.jump_s() == 0
    clocks.day += jump_s
    assert known.jump_s() == pytest.approx(jump_s)
    assert known.jump_s() == pytest.approx(jump_s)  # what it means could not be written yet
    known.acknowledge(jump_s)
    assert known.jump_s() == pytest.approx(0)
    assert known.early_s("early") == pytest.approx(6)
    clocks.pass_s(6)
    assert known.early_s("late") == 0
    assert known.overdue() == []  # it has a moment to begin by itself
    clocks.pass_s(4)
    assert known.overdue() == ["forgotten"]
    assert known.overdue() == ["forgotten"]  # it could not be begun yet
    known.forget(["forgotten"])
    assert known.overdue() == []
    assert known.early_s("unknown") == 0


def test_a_time_server_that_moves_the_clock_a_little_is_no_jump(clocks: Clocks) -> None:
    known = Pauses()
    for _ in range(100):
        clocks.pass_s(1)
        clocks.day += 0.5
        assert known.jump_s() == 0
