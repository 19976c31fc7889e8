"""The outbox when the system refuses one of its calls, each call in turn: nothing is lost, nothing stays half done.

The faults are injected by strace into the real process (``error=ENOSPC`` and ``EIO`` at the n-th call).
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from connect_app.client.jobs import JobState
from connect_app.client.outbox import Outbox

ROOT = Path(__file__).parents[2]
STRACE = shutil.which("strace")

_TAKE_TWICE = """
import json, os, sys
from dataclasses import replace
from pathlib import Path
from connect_app.client.jobs import JobState
from connect_app.client.outbox import Outbox
from connect_app.domain.errors import ConnectError

def attempt(act):
    try:
        return act()
    except ConnectError as error:
        said.append([error.code, error.sentence])
        return act()  # at once, in the same process: the fault was one call only

said = []
folder, source = Path(sys.argv[1]), Path(sys.argv[2])
box = attempt(lambda: Outbox(folder))
job = attempt(lambda: box.add_file("c1", source))
box.record(replace(job, state=JobState.REFUSED))
gone = attempt(lambda: box.add_file("c1", source))
attempt(lambda: box.remove(gone.id))
os.writev(2, [json.dumps({"said": said, "id": job.id}).encode()])  # no write(), so no fault
"""


def run_with_fault(folder: Path, source: Path, call: str, number: int, error: str) -> tuple[dict, bool]:
    """Run the script with one failing call; return what it said, and whether the fault came at all."""
    trace = folder.with_suffix(".trace")
    command = [
        *(STRACE or "", "-f", "-qq", "-o", str(trace), "-e", f"trace={call}"),
        *("-e", f"inject={call}:error={error}:when={number}"),
        *(sys.executable, "-X", "frozen_modules=on", "-c", _TAKE_TWICE, str(folder), str(source)),
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)
    was_injected = "(INJECTED)" in trace.read_text(errors="replace")
    assert done.returncode == 0, (call, number, error, done.stderr)
    answer = json.loads(done.stderr.splitlines()[-1])
    # An outcome that was not written for certain holds until the program ends; the next start may ask again.
    answer["states"] = {JobState.REFUSED} | ({JobState.WAITING} if "could not note" in done.stderr else set())
    return answer, was_injected


@pytest.mark.skipif(STRACE is None, reason="needs strace")
@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
@pytest.mark.parametrize("call", ["fsync", "rename", "mkdir", "write"])
def test_each_call_of_the_disk_fails_once(tmp_path, call, error):
    source = tmp_path / "march.xml"
    source.write_bytes(b"<Invoice/>" * 200_000)
    faults = 0
    for number in range(1, 40):
        folder = tmp_path / f"box{number}"
        answer, was_injected = run_with_fault(folder, source, call, number, error)
        if not was_injected:
            break
        faults += 1
        for code, sentence in answer["said"]:
            assert code == ("disk_full" if error == "ENOSPC" else "disk_fault")
            assert "untouched" in sentence
        check_outbox(folder, source, answer, (call, number, error))
    assert faults >= 2, f"{call} was never reached"
    assert source.read_bytes() == b"<Invoice/>" * 200_000


def check_outbox(folder: Path, source: Path, answer: dict, what: object) -> None:
    """The next start finds the one job, whole, and nothing else."""
    box = Outbox(folder)
    job_id = answer["id"]
    try:
        assert [job.id for job in box.jobs()] == [job_id], what
        assert box.jobs()[0].state in answer["states"], what
        assert box.content_path(job_id).read_bytes() == source.read_bytes(), what
        assert sorted(each.name for each in folder.iterdir()) == sorted([".lock", job_id]), what
        assert sorted(each.name for each in (folder / job_id).iterdir()) == ["content", "job.copy.json", "job.json"], (
            what
        )
    finally:
        box.close()
