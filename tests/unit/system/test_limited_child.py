import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from connect_app.system import limited_child
from connect_app.system.limited_child import ChildEnded, End, LimitedChild
from connect_app.system.pipes import Pipes

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture
def child() -> Iterator[LimitedChild]:
    made = LimitedChild("tests.unit.system.odd_child", "none")
    yield made
    made.close()


def say(child: LimitedChild, word: str, payload: bytes = b"") -> tuple[str, int, bytes]:
    answer, content = child.ask({"act": "echo", "word": word}, payload, limit_s=10)
    return answer["said"], answer["count"], content


def ended(child: LimitedChild, act: str, limit_s: float = 10) -> End:
    with pytest.raises(ChildEnded) as caught:
        child.ask({"act": act}, limit_s=limit_s)
    return caught.value.how


def test_large_payloads_go_both_ways(child):
    data = os.urandom(3_000_000)
    assert say(child, "å\n", data) == ("å\n", 1, data)
    assert say(child, "second") == ("second", 2, b"")


@pytest.mark.parametrize(
    ("act", "how"),
    [
        ("crash", End.CRASHED),
        ("raise", End.CRASHED),
        ("answer another", End.CRASHED),
        ("memory", End.TOO_LARGE),
        ("be killed", End.STOPPED),
        ("find no room", End.NO_ROOM),
        ("find room for some threads only", End.NO_ROOM),
    ],
)
def test_how_it_ended_is_told_and_the_next_answer_is_right(child, act, how):
    say(child, "before")
    assert ended(child, act) is how
    assert say(child, "after") == ("after", 1, b"")


def test_half_an_answer_is_none(child):
    assert ended(child, "answer half") is End.STOPPED
    assert say(child, "after") == ("after", 1, b"")


def test_what_takes_too_long_is_ended_by_its_own_limit(child, monkeypatch):
    monkeypatch.setattr(limited_child, "PATIENCE", 200)
    assert ended(child, "burn", limit_s=0.2) is End.TOO_SLOW
    assert say(child, "after") == ("after", 1, b"")


def test_one_that_started_before_and_does_not_now_lacks_room_and_is_not_broken(child, monkeypatch):
    monkeypatch.setattr(child, "_module", "tests.unit.system.no_such_child")
    assert ended(child, "echo") is End.NO_ROOM  # it may have been a bad moment
    monkeypatch.setattr(limited_child, "BROKEN_AFTER_S", 0.0)
    assert ended(child, "echo") is End.BROKEN
    monkeypatch.undo()
    monkeypatch.setattr(limited_child, "BROKEN_AFTER_S", 0.0)
    say(child, "before")
    child.close()
    monkeypatch.setattr(child, "_module", "tests.unit.system.no_such_child")  # as if the loader had no memory
    assert ended(child, "echo") is End.NO_ROOM
    monkeypatch.undo()
    assert say(child, "after") == ("after", 1, b"")


def test_a_child_without_time_is_given_up(child):
    say(child, "before")
    os.kill(child.pid, signal.SIGSTOP)
    assert ended(child, "echo", limit_s=0.05) is End.NO_TIME
    assert say(child, "after") == ("after", 1, b"")


def test_an_exception_while_it_starts_leaves_no_answer_behind(child, monkeypatch):
    read = Pipes.read

    def fail_once(pipes, left_s):
        monkeypatch.setattr(Pipes, "read", read)
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(Pipes, "read", fail_once)
    with pytest.raises(RuntimeError):
        say(child, "interrupted")
    assert [say(child, word)[0] for word in ("one", "two")] == ["one", "two"]


@pytest.mark.parametrize("moment", ["write", "read"])
@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError, BrokenPipeError, RuntimeError])
def test_any_exception_in_the_middle_costs_the_child_and_no_answer_is_swapped(child, monkeypatch, moment, error):
    say(child, "before")
    pid = child.pid
    pipes = child._pipes
    whole = getattr(pipes, moment)

    def fail(*arguments):
        whole(*arguments)
        raise error

    monkeypatch.setattr(pipes, moment, fail)
    with pytest.raises(error):
        say(child, "interrupted")
    assert [say(child, word)[0] for word in ("one", "two")] == ["one", "two"]
    assert child.pid != pid


def test_a_moment_without_threads_hinders_nobody(child, monkeypatch):
    def refuse(*_arguments, **_more):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert [say(child, word)[0] for word in ("one", "two")] == ["one", "two"]


def test_a_moment_without_processes_is_told_and_passes(child, monkeypatch):
    def refuse(*_arguments, **_more):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    with monkeypatch.context() as edge:
        edge.setattr(subprocess, "Popen", refuse)
        assert ended(child, "echo") is End.NO_ROOM
    assert say(child, "after") == ("after", 1, b"")


def test_many_threads_each_get_their_own_answer(child):
    words = [str(number) for number in range(200)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda word: say(child, word)[0], words)) == words


def test_who_waits_too_long_for_those_before_gives_up(child, monkeypatch):
    monkeypatch.setattr(limited_child, "QUEUE_LIMIT_S", 0.01)
    with child._lock:
        assert ended(child, "echo") is End.NO_TIME


def test_closing_waits_for_nobody(child):
    say(child, "before")
    with ThreadPoolExecutor(1) as pool:
        os.kill(child.pid, signal.SIGSTOP)
        asked = pool.submit(ended, child, "echo", 60)
        while not child._lock.locked():
            pass
        child.close()
        assert asked.result(10) in (End.STOPPED, End.NO_TIME)


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize(
    ("call", "fault"),
    [("write", "EIO:when=1"), ("write", "EIO:when=2")]
    + [("mmap", f"ENOMEM:when={number}+") for number in (3, 12, 20, 60)]
    + [("fcntl", "EIO:when=1")],
)
def test_a_child_that_never_had_the_means_to_start_is_not_broken(monkeypatch, tmp_path, call, fault):
    monkeypatch.setattr(limited_child, "BROKEN_AFTER_S", 0.0)
    short = tmp_path / "short"
    options = f"-qq -o /dev/null -e trace={call} -e inject={call}:error={fault}"
    short.write_text(f'#!/bin/sh\nexec strace {options} {sys.executable} "$@"\n')
    short.chmod(0o755)
    child = LimitedChild("tests.unit.system.odd_child", "no-such-command")
    monkeypatch.setattr(sys, "executable", str(short))
    try:
        with pytest.raises(ChildEnded) as caught:
            say(child, "never")
        assert caught.value.how is End.NO_ROOM
    finally:
        child.close()
