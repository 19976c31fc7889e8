"""What every test has: a quiet log, no screen, and no leftovers behind it."""

import gc
import logging
import os
import threading
import time
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.postgresql_server import IS_WANTED, PostgresqlServer, find_programs, find_user, put_behind_tests

if IS_WANTED:
    put_behind_tests()

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Real keyrings and real settings stay out of reach of the tests.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

_SERVER: list[PostgresqlServer] = []


def pytest_configure(config: pytest.Config) -> None:
    """Start PostgreSQL where the tests are to run on it; xdist's own process runs none."""
    if not IS_WANTED:
        return
    try:
        programs, user = find_programs(), find_user()
    except LookupError as error:
        if os.environ.get("CI"):
            raise pytest.UsageError(f"The tests are to run on PostgreSQL, but {error}.") from error
        pytest.exit(f"The tests on PostgreSQL are skipped: {error}.", returncode=0)
    if hasattr(config, "workerinput") or not config.getoption("numprocesses", None):
        _SERVER.append(PostgresqlServer(programs, user))
        _SERVER[0].start()


def pytest_unconfigure() -> None:
    """End the server."""
    while _SERVER:
        _SERVER.pop().stop()


def pytest_collection() -> None:
    """Collect without looking for garbage: what is read stays, and looking through it is half of what it costs."""
    gc.disable()


def pytest_collection_finish() -> None:
    """Look for garbage from now on, and only in what the tests make."""
    gc.freeze()
    gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out, on PostgreSQL, what is about SQLite's files, and says so."""
    for item in items:
        if IS_WANTED and (mark := item.get_closest_marker("sqlite_only")) is not None:
            item.add_marker(pytest.mark.skip(reason=f"SQLite only: {mark.args[0]}"))


LEFTOVER_DEADLINE_S = 5.0
_OUR_LOGGERS = ("connect_app", "alembic", "sqlalchemy")

# A test says what is right; how long that takes on a busy machine is for the benchmarks.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


class _Noise(logging.Handler):
    """Keeps every warning and error that the program logs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which the program logs a warning or an error that the test does not announce.

    A test that provokes noise says so: ``@pytest.mark.noisy("part of the message")``.
    """
    noise = _Noise()
    loggers = [logging.getLogger(name) for name in _OUR_LOGGERS]
    for logger in loggers:
        logger.addHandler(noise)
    yield
    for logger in loggers:
        logger.removeHandler(noise)
    expected = [pattern for mark in request.node.iter_markers("noisy") for pattern in mark.args]
    left = [
        f"{record.name}: {record.getMessage()}"
        for record in noise.records
        if not any(pattern in record.getMessage() for pattern in expected)
    ]
    if left:
        pytest.fail("The program logged what this test does not expect:\n" + "\n".join(left), pytrace=False)


@pytest.fixture(autouse=True)
def _usual_rights() -> Iterator[None]:
    """Give files the rights that they usually have, also after a test in which a gateway ran in this process."""
    before = os.umask(0o022)
    os.umask(before)
    yield
    os.umask(before)


# Threads that libraries keep for the life of the process.
_LASTING_THREADS = ("asyncio_", "AnyIO worker thread", "pydevd", "execnet", "ThreadPoolExecutor-")


@pytest.fixture(autouse=True)
def _no_threads_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a living thread of its own behind."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + LEFTOVER_DEADLINE_S
    while left := _new_threads(before):
        if time.monotonic() > deadline:
            names = ", ".join(sorted(thread.name for thread in left))
            pytest.fail(f"Threads still live after the test: {names}", pytrace=False)
        left[0].join(0.05)


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not thread.name.startswith(_LASTING_THREADS)
    ]
