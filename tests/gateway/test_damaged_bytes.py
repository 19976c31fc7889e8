"""Flipped and cut bytes in what a killed gateway left: whatever they hit, nothing goes twice, nor to anybody else.

A few of them here; many in ``dev.py faults``.
"""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import pytest
from pysqlite3 import dbapi2

from connect_app.gateway.damage.finding import look
from connect_app.gateway.delivery.journal import Journals
from tests.gateway.damaged import FRAME, HEAD, WaitingGateway, commit_ends, crashed_copy, flip
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, by_post, complete, inbox, send, until, upload_all

pytestmark = pytest.mark.sqlite_only("damage in its file")

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


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a gateway left that was killed when all was done, so that no journal tells of anything."""
    folder = tmp_path_factory.mktemp("quiet")
    running = RunningGateway(folder / "live")
    running.start()
    for number, address in ADDRESSES.items():
        complete(running, send(running, upload_all(running, by_mail(address, number)), undo_s=0)["id"])
    until("the journals are gone", lambda: not list((running.data / "journals").iterdir()))
    return crashed_copy(running, folder / "crashed").data


def _harm(data: Path, chance: random.Random) -> str:
    """Change one byte, or cut a file off, somewhere; return what was done."""
    files = [data / "gateway.db", data / "gateway.db-wal"]
    files += sorted((data / "journals").iterdir()) + sorted((data / "blobs").glob("??/*"))
    files += [data / "mode", data / "gateway.db-commits"]
    weights = [4, 6] + [2] * (len(files) - 4) + [1, 1]
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


def _look(data: Path, what: str) -> str | None:
    """Start on what was harmed; whatever it says, look at what arrived. Return what it asks about, None if nothing."""
    gateway = WaitingGateway(data)
    arrived: Counter[str] = Counter()
    try:
        told = _start(gateway)
        if told is None:  # refused, with a sentence
            assert not gateway.fault, what
            return None
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
    assert not gateway.fault, what
    return str(told["code"]) if told else None


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


@pytest.mark.parametrize("commits", [1, 2, 4, 9, -1])
def test_a_log_cut_off_between_two_commits_is_asked_about(quiet: Path, tmp_path: Path, commits: int) -> None:
    """So many commits are gone (-1: all), and nothing in what is left tells of them."""
    data = Path(shutil.copytree(quiet, tmp_path / "data"))
    log = data / "gateway.db-wal"
    ends = [-1, *commit_ends(log)]
    assert len(ends) > 10
    left = 0 if commits < 0 else len(ends) - 1 - commits
    with log.open("rb+") as file:
        file.truncate(HEAD + (ends[left] + 1) * FRAME)
    told = _look(data, f"{commits} commits cut off")
    # The engine's own commits, which bring nothing that must be told, may be the last ones.
    assert told == "ledger_behind" or (0 < commits < 3 and told is None)


@pytest.mark.parametrize("taken", [("-wal",), ("-wal", "-shm")])
def test_a_log_that_was_taken_away_is_asked_about(quiet: Path, tmp_path: Path, taken: tuple[str, ...]) -> None:
    data = Path(shutil.copytree(quiet, tmp_path / "data"))
    for name in taken:
        (data / f"gateway.db{name}").unlink()
    assert _look(data, f"without {taken}") in ("ledger_behind", "database_gone")


def test_an_older_copy_of_the_database_is_asked_about(crashed: Path, tmp_path: Path) -> None:
    """As it stands after a clean end, put back by a person or by a backup, while the rest is newer."""
    gateway = WaitingGateway(Path(shutil.copytree(crashed, tmp_path / "data")))
    gateway.start()
    until("nothing moves by itself", lambda: _is_still(gateway))
    assert gateway.stop() == 0
    older = (gateway.data / "gateway.db").read_bytes()
    gateway.start()
    ids = upload_all(gateway, by_mail("f6@example.org", "F6"))
    send(gateway, ids, undo_s=0)
    until("it has arrived", lambda: any("F6" in item["invoice_numbers"] for item in inbox(gateway)))
    assert gateway.stop() == 0
    (gateway.data / "gateway.db").write_bytes(older)
    assert _look(gateway.data, "an older database") == "ledger_behind"


def test_a_damaged_mark_of_the_last_commit_harms_nothing(crashed: Path, tmp_path: Path) -> None:
    for number, harm in enumerate((b"", b"\0" * 30, b"99999999999999999999 00000000\n", b"\xb1")):
        data = Path(shutil.copytree(crashed, tmp_path / str(number)))
        (data / "gateway.db-commits").write_bytes(harm)
        assert _look(data, f"a mark {harm!r}") is None


@pytest.mark.faults
@pytest.mark.timeout(3600)
def test_many_bad_bytes_anywhere_send_nothing_twice(crashed: Path, quiet: Path, tmp_path: Path) -> None:
    for seed in range(100, 300):
        _try(quiet if seed % 3 else crashed, tmp_path, seed, _harm)


_LEDGER = ("gateway.db", "gateway.db-wal", "gateway.db-shm", "gateway.db-commits")


def _spoil(path: Path, chance: random.Random) -> str:
    """Do to one file what disks, people and their programs do; return what was done."""
    size = path.stat().st_size
    at = chance.randrange(size or 1)
    how = chance.choice(["flip", "flip", "cut", "zeros", "gone"])
    if how == "flip" and size:
        flip(path, at, 1 << chance.randrange(8))
    elif how == "gone":
        path.unlink()
    else:
        with path.open("rb+") as file:
            if how == "cut":
                file.truncate(at)
            else:
                file.seek(at - at % 512)
                file.write(b"\0" * min(512, size - file.tell()))
    return f"{path.name} {how} at {at} of {size}"


def _to_be_begun(data: Path) -> set[str]:
    """Return the deliveries that a gateway would begin, or believe not to have begun, if it started on this."""
    journals = Journals(data / "journals")
    with closing(dbapi2.connect(data / "gateway.db")) as connection:
        connection.text_factory = lambda text: text.decode(errors="replace")
        rows = connection.execute("SELECT id, state, lane_id FROM delivery").fetchall()
    found = {delivery_id for delivery_id, state, _ in rows if state in ("queued", "deferred")}
    for delivery_id, state, lane_id in rows:
        told = journals.read(lane_id) if state == "handing_over" else None
        if told is not None and delivery_id not in told:
            found.add(delivery_id)
    return found


def _spoil_many(whole: Path, folder: Path, seeds: Iterable[int]) -> None:
    """Spoil a file of the ledger: either that is found, or nothing is begun that would not be begun without it."""
    right = _to_be_begun(Path(shutil.copytree(whole, folder / "whole")))
    for seed in seeds:
        data = folder / str(seed)
        (data / "journals").mkdir(parents=True)
        paths = [whole / name for name in _LEDGER] + sorted((whole / "journals").iterdir())
        for path in paths:
            shutil.copy(path, data / path.relative_to(whole))
        (data / "blobs" / "00").mkdir(parents=True)
        (data / "blobs" / "00" / ("0" * 64)).touch()  # there are stored files
        chance = random.Random(seed)
        path = chance.choices(paths, [4, 6, 1, 1] + [3] * (len(paths) - 4))[0]
        what = _spoil(data / path.relative_to(whole), chance)
        if look(data) is None:
            assert _to_be_begun(data) <= right, f"seed {seed}: {what}"
        shutil.rmtree(data)


@pytest.mark.noisy("The number of the last commit is damaged")
def test_a_spoiled_ledger_is_found_or_begins_nothing_more(crashed: Path, quiet: Path, tmp_path: Path) -> None:
    _spoil_many(crashed, tmp_path / "crashed", range(80))
    _spoil_many(quiet, tmp_path / "quiet", range(80))


@pytest.mark.faults
@pytest.mark.timeout(3600)
@pytest.mark.noisy("The number of the last commit is damaged")
def test_many_spoiled_ledgers_are_found_or_begin_nothing_more(crashed: Path, quiet: Path, tmp_path: Path) -> None:
    _spoil_many(crashed, tmp_path / "crashed", range(1000, 4000))
    _spoil_many(quiet, tmp_path / "quiet", range(1000, 4000))
