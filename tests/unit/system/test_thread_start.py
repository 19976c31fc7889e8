"""Threads that die before their first step."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from connect_app.system.thread_start import guard_starts


@pytest.fixture(autouse=True)
def _guarded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading.Thread, "start", threading.Thread.start)  # is put back at the end
    guard_starts()
    guard_starts()


def test_a_thread_starts_and_ends_as_ever() -> None:
    said: list[str] = []
    thread = threading.Thread(target=said.append, args=("ran",))
    thread.start()
    thread.join()
    assert said == ["ran"]
    assert not thread.is_alive()
    with pytest.raises(RuntimeError, match="once"):
        thread.start()
    with ThreadPoolExecutor(3) as pool:
        assert sum(pool.map(int, ["1"] * 50)) == 50


def test_one_that_dies_before_its_first_step_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    start_new = threading._start_new_thread  # type: ignore[attr-defined]
    monkeypatch.setattr(threading, "_start_new_thread", lambda _run, _arguments: start_new(int, ()))
    with pytest.raises(RuntimeError, match="can't start new thread"):
        threading.Thread(target=int).start()
    monkeypatch.undo()
    assert not [one for one in threading.enumerate() if "int" in one.name]
