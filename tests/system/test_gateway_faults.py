"""Single system calls of the gateway fail: nothing is lost, nothing goes twice, and it goes on without a restart.

The large runs are in `tests/faults`.
"""

import resource
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from connect_app.gateway.store.engine import open_database
from tests.system.faulty_gateway import STRACE, Clerk, PatientGateway, try_each

pytestmark = [pytest.mark.skipif(STRACE is None, reason="needs strace"), pytest.mark.timeout(600)]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory):
    with PatientGateway(tmp_path_factory.mktemp("faulty")) as running:
        yield running


@pytest.mark.parametrize(
    ("call", "error", "numbers"),
    [
        ("fsync", "EIO", (1, 3)),
        ("clone3", "EAGAIN", (1, 2)),
        ("fcntl", "EIO", (1, 29, 34)),
        ("mmap", "ENOMEM", (1, 3)),
        pytest.param("rename", "EIO", (1,), marks=pytest.mark.full),
        pytest.param("openat", "EMFILE", (1, 4), marks=pytest.mark.full),
        pytest.param("pwrite64", "ENOSPC", (2, 9), marks=pytest.mark.full),
        pytest.param("vfork", "EAGAIN", (1, 2), marks=pytest.mark.full),
        pytest.param("newfstatat", "EIO", (3, 5), marks=pytest.mark.full),
    ],
)
def test_a_call_that_fails_costs_one_answer(gateway, tmp_path, call, error, numbers):
    try_each(gateway, call, error, numbers, tmp_path)


_WRITE = """
import sys
from pathlib import Path
from connect_app.gateway.store import engine
engine.LOOK_S = 0.2
def attempt(act):
    for _ in range(3):
        try:
            return act()
        except Exception as error:
            print(error)
    sys.exit("it never went on")
def write():
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = version_num")
def read():
    with database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM alembic_version").all()
database = attempt(lambda: engine.open_database(Path(sys.argv[1])))
for connection in [database.engine.connect() for _ in range(4)]:
    connection.exec_driver_sql("SELECT 1 FROM alembic_version").all()
    connection.close()
for _ in range(8):
    for connection in [database.engine.connect() for _ in range(3)]:
        connection.close()
    attempt(read)
    attempt(write)
database.close()
"""


def run(folder: Path, trace: Path, number: int) -> None:
    """Write and read, with the ``number``-th change of a lock refused by the system."""
    command = [
        *(STRACE or "", "-f", "-qq", "-o", str(trace), "-e", "trace=fcntl"),
        *("-e", f"inject=fcntl:error=EIO:when={number}", sys.executable, "-c", _WRITE, str(folder)),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, (number, done.stdout, done.stderr)


def lock_calls(folder: Path, trace: Path) -> list[str]:
    """Return what a run without faults does with locks, in order."""
    open_database(folder).close()
    run(folder, trace, 60_000)
    return [line for line in trace.read_text().splitlines() if "fcntl(" in line]


def test_a_lock_that_the_system_does_not_take_back_stops_nobody(tmp_path):
    calls = lock_calls(tmp_path, tmp_path / "trace")
    # The write lock is the byte 120 of the shared memory, the read marks are those from 123 on.
    freed = [number for number, line in enumerate(calls, 1) if "F_UNLCK" in line and "l_start=120, l_len=1}" in line]
    assert len(freed) > 8
    mark = next(number for number, line in enumerate(calls, 1) if "F_UNLCK" in line and "l_start=124, l_len=1}" in line)
    for number in (mark, freed[-4], freed[-1]):
        run(tmp_path, tmp_path / "trace", number)
        assert "(INJECTED)" in (tmp_path / "trace").read_text()


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="Linux")
def test_no_more_memory_in_the_middle_of_work_loses_nothing(gateway):
    pid = gateway.process.pid
    before = resource.prlimit(pid, resource.RLIMIT_AS)
    for more in (500_000, 2_000_000, 8_000_000):
        used = int(Path(f"/proc/{pid}/statm").read_text().split()[0]) * resource.getpagesize()
        resource.prlimit(pid, resource.RLIMIT_AS, (used + more, before[1]))
        lifting = threading.Timer(5, resource.prlimit, (pid, resource.RLIMIT_AS, before))
        lifting.start()
        try:
            Clerk(gateway, "ENOMEM").work(pages=5)
        finally:
            lifting.join()
        Clerk(gateway, "ENOMEM").work(pages=2)
