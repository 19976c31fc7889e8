"""Flipped and cut bytes in what a killed gateway left: whatever they hit, nothing goes twice, nor to anybody else.

A few of them here; many in ``dev.py faults``.
"""

import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gateway.damaged import WaitingGateway, crashed_copy, flip
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, by_post, inbox, send, until, upload_all

ADDRESSES = {f"F{n}": f"f{n}@example.org" for n in range(6)}


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a gateway left that was killed while it sent, with one invoice that waits."""
    folder = tmp_path_factory.mktemp("crashed")
    running = RunningGateway(folder / "live")
    running.start()
    ids = upload_all(running, *(by_mail(address, number) for number, address in ADDRESSES.items()))
    upload_all(running, by_post("Anna", "P1"))
    send(running, ids[:3])
    until("the first have arrived", lambda: len(inbox(running)) == 3)
    send(running, ids[3:], undo_s=0)
    until("one more has arrived", lambda: len(inbox(running)) > 3)
    return crashed_copy(running, folder / "crashed").data


def _harm(data: Path, chance: random.Random) -> str:
    """Change one byte, or cut a file off, somewhere; return what was done."""
    files = [data / "gateway.db", data / "gateway.db-wal"]
    files += sorted((data / "journals").iterdir()) + sorted((data / "blobs").glob("??/*"))
    files += [data / "mode"]
    weights = [4, 6] + [2] * (len(files) - 3) + [1]
    path = chance.choices(files, weights)[0]
    size = path.stat().st_size
    if not size:
        return "nothing"
    at = chance.randrange(size)
    if chance.random() < 0.2:
        with path.open("rb+") as file:
            file.truncate(at)
        return f"{path.relative_to(data)} cut at {at} of {size}"
    mask = 1 << chance.randrange(8)
    flip(path, at, mask)
    return f"{path.relative_to(data)} at {at} of {size}, {mask:#x}"


def _look(data: Path, what: str) -> None:
    """Start on what was harmed; whatever it says, look at what arrived."""
    gateway = WaitingGateway(data)
    arrived: Counter[str] = Counter()
    try:
        told = _start(gateway)
        if told is None:  # refused, with a sentence
            assert "Traceback" not in gateway.log, (what, gateway.log)
            return
        if told:
            gateway.agree(told)
            assert gateway.get("/counts").json()["waiting"] == 0, what
        until("nothing moves by itself", lambda: _is_still(gateway))
        for item in inbox(gateway):
            for number in item["invoice_numbers"]:
                arrived[number] += 1
                assert ADDRESSES.get(number, item["address"]) == item["address"], what
    finally:
        gateway.stop()
    assert [number for number, times in arrived.items() if times > 1] == [], what
    assert "Traceback" not in gateway.log, (what, gateway.log)


def _start(gateway: WaitingGateway) -> dict[str, object] | None:
    """Return what the gateway asks about, nothing if it does not ask, None if it refuses to start."""
    try:
        told = gateway.start_waiting(may_serve=True)
    except AssertionError:
        assert gateway.process is not None
        if gateway.process.poll() != 2:
            raise
        gateway.process = None
        return None
    if not told:
        gateway.wait_until_built()
    return told


def _is_still(gateway: WaitingGateway) -> bool:
    answer = gateway.get("/counts")
    return answer.status_code == 200 and answer.json()["sending"] == 0


def _try(crashed: Path, folder: Path, seed: int, harm: Callable[[Path, random.Random], str]) -> None:
    data = Path(shutil.copytree(crashed, folder / str(seed)))
    what = f"seed {seed}: {harm(data, random.Random(seed))}"
    _look(data, what)
    shutil.rmtree(data)


@pytest.mark.parametrize("seed", range(4))
def test_a_bad_byte_anywhere_sends_nothing_twice(crashed: Path, tmp_path: Path, seed: int) -> None:
    _try(crashed, tmp_path, seed, _harm)


@pytest.mark.faults
@pytest.mark.timeout(3600)
def test_many_bad_bytes_anywhere_send_nothing_twice(crashed: Path, tmp_path: Path) -> None:
    for seed in range(100, 300):
        _try(crashed, tmp_path, seed, _harm)
