"""Each company has its turn: once at a time, not while it is paused, and again after a thread could not start."""

import threading

import pytest

from connect_app.gateway.delivery.company_turns import CompanyTurns


def test_a_company_whose_thread_could_not_start_has_its_turn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()
    turns = CompanyTurns("turn", lambda _company_id: done.set(), threading.Event())
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", _cannot_start)
        with pytest.raises(RuntimeError):
            turns.begin(["c1"])
    turns.begin(["c1"])
    assert done.wait(30)


def test_nobody_has_two_turns_at_once_or_one_in_a_pause() -> None:
    begun, may_end, ended = [], threading.Event(), threading.Event()

    def work(company_id: str) -> None:
        begun.append(company_id)
        may_end.wait(30)

    turns = CompanyTurns("turn", work, threading.Event(), ended=ended.set)
    turns.pause("paused", 60.0)
    turns.begin(["c1", "paused"])
    turns.begin(["c1"])
    may_end.set()
    assert ended.wait(30)
    assert begun == ["c1"]
    assert turns.is_paused("paused")
    turns.go_on("paused")
    assert not turns.is_paused("paused")


def _cannot_start(_thread: threading.Thread) -> None:
    raise RuntimeError("can't start new thread")
