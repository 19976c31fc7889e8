"""The one doorway from background work to the window.

Work runs in a thread pool, gets a cancel token and knows no Qt object. What it returns comes back to the GUI thread
through one signal, and is dropped if its owner is gone by then.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from connect_app.domain.errors import Bug, ConnectError
from connect_app.domain.saying import say

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Cancelled(Exception):
    """Raised inside work that was cancelled; it ends the work, and nobody is told."""


class CancelToken(threading.Event):
    """Says to running work that nobody waits for it any more. ``is_set()`` once it was cancelled."""

    def check(self) -> None:
        """Raise Cancelled if the work was cancelled."""
        if self.is_set():
            raise Cancelled


class Task(Generic[T]):
    """One piece of background work. Made by `Tasks.run`; the caller may cancel it."""

    def __init__(
        self, done: Callable[[T], None] | None, failed: Callable[[ConnectError], None] | None, owner: QObject
    ) -> None:
        self.token = CancelToken()
        self._done = done
        self._failed = failed
        self._owner = owner
        self._result: T | None = None
        self._error: ConnectError | None = None
        self.surprise: BaseException | None = None
        """The error that nobody expected, once the work has ended with one."""
        self.tells_of_failure = failed is not None

    def cancel(self) -> None:
        """Ask the work to stop; neither ``done`` nor ``failed`` is called any more."""
        self.token.set()

    def work_off(self, work: Callable[[CancelToken], T]) -> None:
        """Do the work, in a thread of the pool, and keep what came of it."""
        try:
            self.token.check()
            self._result = work(self.token)
        except Cancelled:
            self.token.set()
        except ConnectError as error:
            self._error = error
        except Exception as error:
            _log.exception("Background work ended with an error that nobody expected")
            self._error, self.surprise = unexpected(error), error

    def give_back(self) -> None:
        """Hand the outcome to the owner, in the GUI thread, unless it is gone or has cancelled."""
        if self.token.is_set() or not isValid(self._owner):
            return
        if self._error is not None:
            if self._failed is not None:
                self._failed(self._error)
        elif self._done is not None:
            self._done(self._result)  # type: ignore[arg-type]


def unexpected(error: BaseException) -> Bug:
    """Return an error of no known kind as one that a person can read; the cause is kept."""
    bug = Bug("unexpected", say("unexpected"))
    bug.__cause__ = error
    return bug


class Tasks(QObject):
    """The doorway. One per program, made by the composition root and handed in to whoever needs it.

    ``surprised`` (exception, whether who asked for the work is told): it ended with one outside `domain.errors`.
    """

    surprised = Signal(object, bool)
    _came_back = Signal(object)

    def __init__(self, workers: int = 6, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._open: set[Task[object]] = set()
        self._closed = False
        self._came_back.connect(self._on_came_back, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        # Made when it is first needed: a start has better things to do.
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(self._workers, thread_name_prefix="connect-task")

    def run(
        self,
        work: Callable[[CancelToken], T],
        done: Callable[[T], None] | None,
        failed: Callable[[ConnectError], None] | None,
        owner: QObject,
    ) -> Task[T]:
        """Run ``work`` in the background and call ``done`` or ``failed`` in the GUI thread, while ``owner`` lives.

        An exception outside the tree of `domain.errors` reaches ``failed`` as a Bug. To be called in the GUI thread.
        """
        task: Task[T] = Task(done, failed, owner)
        if self._closed:
            task.cancel()
            return task
        self._open.add(task)  # type: ignore[arg-type]
        self._pool.submit(self._work_off, task, work)
        return task

    def run_by(
        self,
        submit: Callable[[Callable[[], None]], None],
        work: Callable[[CancelToken], T],
        done: Callable[[T], None] | None,
        failed: Callable[[ConnectError], None] | None,
        owner: QObject,
    ) -> Task[T]:
        """Run ``work`` as `run` does, in the thread of another: ``submit`` takes it. It does not end with the pool."""
        task: Task[T] = Task(done, failed, owner)
        submit(partial(self._work_off, task, work))
        return task

    def hand_over(self, receive: Callable[[T], None], value: T, owner: QObject) -> None:
        """Call ``receive(value)`` in the GUI thread, while ``owner`` lives. May be called from any thread."""
        if not self._closed:
            task = Task(receive, None, owner)
            task.work_off(lambda _token: value)
            self._came_back.emit(task)

    def close(self) -> None:
        """Cancel what runs, drop what waits, and wait until the threads have ended."""
        self._closed = True
        for task in self._open:
            task.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._open.clear()

    def _work_off(self, task: Task[T], work: Callable[[CancelToken], T]) -> None:
        task.work_off(work)
        self._came_back.emit(task)

    @Slot(object)
    def _on_came_back(self, task: Task[object]) -> None:
        self._open.discard(task)
        if task.surprise is not None:
            self.surprised.emit(task.surprise, task.tells_of_failure)
        if not self._closed:
            task.give_back()
