"""Every call of the gateway that a job needs fails once; `tests/system/test_gateway_faults.py` has the short run."""

import pytest

from tests.system.faulty_gateway import STRACE, PatientGateway, try_each
from tests.system.test_gateway_faults import lock_calls, run

pytestmark = [
    pytest.mark.faults,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(STRACE is None, reason="needs strace"),
]


_RARE = ("fdatasync", "link", "ftruncate", "rename")  # a job may need none of them


@pytest.mark.parametrize("error", ["EIO", "ENOSPC"])
@pytest.mark.parametrize("call", ["write", "pwrite64", "fsync", "fdatasync", "rename", "link", "ftruncate"])
def test_every_write_fails_once(tmp_path, call, error):
    with PatientGateway(tmp_path / "data") as gateway:
        assert try_each(gateway, call, error, range(1, 41), tmp_path) or call in _RARE


@pytest.mark.parametrize(
    ("call", "error"),
    [("openat", "EMFILE"), ("openat", "EIO"), ("openat", "EACCES"), ("newfstatat", "EIO"), ("fcntl", "EIO")],
)
def test_every_opening_and_lock_fails_once(tmp_path, call, error):
    with PatientGateway(tmp_path / "data") as gateway:
        assert try_each(gateway, call, error, range(1, 61), tmp_path)


@pytest.mark.parametrize("call", ["clone3", "vfork", "mmap"])
def test_every_thread_and_process_fails_once(tmp_path, call):
    with PatientGateway(tmp_path / "data") as gateway:
        error = "ENOMEM" if call == "mmap" else "EAGAIN"
        try_each(gateway, call, error, range(1, 41), tmp_path)


def test_every_change_of_a_lock_fails_once(tmp_path):
    calls = lock_calls(tmp_path, tmp_path / "trace")
    numbers = [number for number, line in enumerate(calls, 1) if "F_SETLK" in line]  # the others are Python's start
    assert len(numbers) > 20
    for number in numbers:
        run(tmp_path, tmp_path / "trace", number)
