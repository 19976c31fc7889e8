"""A gateway that starts on a disk with hardly any room: one sentence that says so, no traceback, and nothing lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running_gateway import RunningGateway

pytestmark = [
    pytest.mark.full,
    pytest.mark.sqlite_only("a folder of its own"),
    pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root makes a small disk"),
]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=10m", "tmpfs", str(folder)], check=True)
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("kb", [0, 4, 12, 24, 40, 60])
@pytest.mark.parametrize("is_new", [True, False])
def test_a_start_without_room_says_so(disk: Path, is_new: bool, kb: int) -> None:
    data = disk / "data"
    if not is_new:
        with RunningGateway(data) as gateway:
            assert gateway.get("/settings").status_code == 200
    filler = disk / "filler"
    with filler.open("wb") as file:
        file.truncate(0)
        os.posix_fallocate(file.fileno(), 0, max(1, shutil.disk_usage(disk).free - kb * 1024))
    command = [sys.executable, "-m", "connect_app", "gateway", "--data", str(data), "--practice"]
    try:
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False)
    except subprocess.TimeoutExpired:
        assert not is_new  # enough for what was there before
    else:
        said = ended.stderr.splitlines()[-1]
        assert ended.returncode == 2, ended.stderr
        assert "the disk is full" in said.casefold()
        assert "Traceback" not in ended.stderr
    filler.unlink()
    with RunningGateway(data) as gateway:
        assert gateway.get("/settings").status_code == 200
