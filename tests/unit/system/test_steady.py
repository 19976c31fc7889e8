"""How much time has passed since a mark, and when nobody can say."""

import json

import pytest

from connect_app.system import steady


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    made = {"steady": 500.0, "clock": 1_800_000_000.0}
    monkeypatch.setattr(steady, "steady_s", lambda: made["steady"])
    monkeypatch.setattr(steady, "_clock_s", lambda: made["clock"])
    return made


@pytest.mark.parametrize(("set_by_s", "passed"), [(0.0, 3600.0), (30.0, 3600.0), (3600.0, None), (-3600.0, None)])
def test_time_passes_unless_the_clock_was_set_meanwhile(
    clocks: dict[str, float], set_by_s: float, passed: float | None
) -> None:
    kept = json.loads(json.dumps(steady.mark()))
    clocks["steady"] += 3600.0
    clocks["clock"] += 3600.0 + set_by_s
    assert steady.passed_s(kept) == passed


def test_nobody_can_say_after_a_restart_or_without_a_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = steady.mark()
    monkeypatch.setattr(steady, "this_boot", lambda: "another")
    assert steady.passed_s(kept) is None
    assert steady.passed_s(None) is None
    assert steady.passed_s("2026-11-30T12:00:00+00:00") is None
