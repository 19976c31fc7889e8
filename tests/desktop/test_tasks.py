"""The doorway from the background to the window."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.tasks import CancelToken, Tasks
from connect_app.domain.errors import Bug, ConnectError, TryLater


@pytest.fixture
def tasks(qtbot: QtBot):
    """A doorway that is closed after the test."""
    doorway = Tasks(workers=2)
    yield doorway
    doorway.close()


def test_work_runs_beside_the_window_and_comes_back_into_it(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[object] = []

    def work(_token: CancelToken) -> int:
        threads.append(threading.current_thread())
        return 42

    found: list[int] = []

    def done(value: int) -> None:
        threads.append(threading.current_thread())
        found.append(value)

    tasks.run(work, done, None, tasks)
    qtbot.waitUntil(lambda: found == [42])
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_a_known_error_reaches_who_asked(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_token: CancelToken) -> None:
        raise TryLater("gateway_unreachable", "Please wait.")

    errors: list[ConnectError] = []
    tasks.run(work, None, errors.append, tasks)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert errors[0].code == "gateway_unreachable"


@pytest.mark.noisy("an error that nobody expected")
def test_an_unknown_error_becomes_a_bug_with_its_cause(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_token: CancelToken) -> None:
        raise ZeroDivisionError("oh")

    errors: list[ConnectError] = []
    tasks.run(work, None, errors.append, tasks)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], Bug)
    assert isinstance(errors[0].__cause__, ZeroDivisionError)


def test_nothing_comes_back_to_an_owner_that_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    owner, gate, heard = QObject(), threading.Event(), []

    def work(_token: CancelToken) -> str:
        gate.wait(5)
        return "late"

    tasks.run(work, heard.append, None, owner)
    shiboken6.delete(owner)
    gate.set()
    after: list[str] = []
    tasks.run(lambda _token: "next", after.append, None, tasks)
    qtbot.waitUntil(lambda: after == ["next"])
    assert heard == []


def test_cancelled_work_tells_nobody(tasks: Tasks, qtbot: QtBot) -> None:
    began, ended, heard = threading.Event(), threading.Event(), []

    def work(token: CancelToken) -> None:
        began.set()
        token.wait(5)
        ended.set()
        token.check()

    task = tasks.run(work, lambda _nothing: heard.append("done"), lambda _error: heard.append("failed"), tasks)
    assert began.wait(5)
    task.cancel()
    assert ended.wait(5)
    after: list[str] = []
    tasks.run(lambda _token: "next", after.append, None, tasks)
    qtbot.waitUntil(lambda: after == ["next"])
    assert heard == []


def test_other_threads_hand_values_over_in_their_order(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[tuple[int, bool]] = []
    gui = QThread.currentThread()

    def receive(value: int) -> None:
        heard.append((value, QThread.currentThread() is gui))

    def shout() -> None:
        for number in range(50):
            tasks.hand_over(receive, number, tasks)

    thread = threading.Thread(target=shout)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(heard) == 50)
    assert heard == [(number, True) for number in range(50)]


def test_a_closed_doorway_takes_nothing_more(qtbot: QtBot) -> None:
    doorway = Tasks(workers=1)
    doorway.close()
    task = doorway.run(lambda _token: 1, pytest.fail, pytest.fail, doorway)
    assert task.token.is_set()
