"""What if the process dies within a batch? Once at everything that is done with the journal, before and after it.

What arrived is counted at the mail server. Nothing arrives twice, nothing is lost, and in doubt is at most the one mail
that was on the wire; after a power cut, when the journal does not count, no more than the batch.
"""

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from connect_app.documents.worker import DocumentWorker
from connect_app.gateway.channels.interface import UNKNOWN, Found
from connect_app.gateway.practice.mail_server import PracticeMailServer
from connect_app.gateway.store.tables import delivery
from tests.gateway.lane_process import Process, ProcessDied, prepare
from tests.ledger import copied

COUNT = 7
NAMES = [f"M{number}" for number in range(1, COUNT + 1)]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Path:
    """A send of COUNT mails whose first batches are of one, four and two."""
    folder = tmp_path_factory.mktemp("prepared")
    prepare(folder, worker, mails_only=COUNT)
    return folder


@pytest.fixture(autouse=True)
def nobody_can_be_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """As with any mail server but that of practice mode."""

    def find(_server: PracticeMailServer, _message_id: str) -> Found:
        return UNKNOWN

    monkeypatch.setattr(PracticeMailServer, "find", find)


def live(folder: Path, worker: DocumentWorker, dies_at: int = 0) -> bool:
    """Live until something was done with the journal for the n-th time; return whether that came."""
    process = Process(folder, worker)
    process.journals.dies_at = dies_at
    try:
        process.run_jobs()
    except ProcessDied:
        return True
    finally:
        process.journals.dies_at = 0
        process.close()
    return False


def look(folder: Path, worker: DocumentWorker) -> tuple[Counter[str], dict[str, str], int]:
    """Return what arrived, the state of each, and how many attempts were made in all."""
    process = Process(folder, worker)
    arrived = Counter(item.invoice_numbers[0] for item in process.accounts.world.inbox())
    with process.database.reading() as connection:
        rows = connection.execute(select(delivery)).all()
    process.close()
    assert list((folder / "journals").iterdir()) == []
    return arrived, {row.frozen["number"]: row.state for row in rows}, sum(row.attempt_count for row in rows)


def die_everywhere(
    prepared: Path, worker: DocumentWorker, tmp_path: Path, harm: Callable[[Path], None], stride: int = 1
) -> list[int]:
    """Die at every ``stride``-th point, harm the journals, go on; return how many were in doubt at each."""
    in_doubt: list[int] = []
    dies_at = 1
    while True:
        folder = tmp_path / str(dies_at)
        copied(prepared, folder)
        if not live(folder, worker, dies_at):
            break
        for path in (folder / "journals").iterdir():
            harm(path)
        assert not live(folder, worker)
        arrived, states, attempts = look(folder, worker)
        held = {name for name, state in states.items() if state == "held"}
        where = f"died at step {dies_at}"
        assert {name: states[name] for name in NAMES if name not in held} == dict.fromkeys(
            [name for name in NAMES if name not in held], "accepted"
        ), where
        assert all(arrived[name] == 1 for name in NAMES if name not in held), where
        assert all(arrived[name] <= 1 for name in held), where
        assert attempts == COUNT, where  # whoever had not begun lost no attempt
        in_doubt.append(len(held))
        shutil.rmtree(folder)
        dies_at += stride
    assert dies_at > 4 * COUNT + 4  # two lines for each, before and after; opened and forgotten
    return in_doubt


@pytest.mark.timeout(240)
def test_a_kill_leaves_only_in_doubt_what_was_on_the_wire(
    prepared: Path, worker: DocumentWorker, tmp_path: Path
) -> None:
    in_doubt = die_everywhere(prepared, worker, tmp_path, lambda _path: None)
    # For each mail there are two points between "begun" and its outcome, and no others leave a doubt.
    assert Counter(in_doubt) == {1: 2 * COUNT, 0: len(in_doubt) - 2 * COUNT}


def _of_another_boot(path: Path) -> None:
    head, _, rest = path.read_bytes().partition(b"\n")
    assert head.startswith(b'{"boot"')
    path.write_bytes(b'{"boot": "another"}\n' + rest)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-3])


def _lost(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("harm", [_of_another_boot, _cut, _lost])
@pytest.mark.timeout(240)
def test_after_a_power_cut_the_whole_batch_is_in_doubt_and_nothing_goes_twice(
    prepared: Path, worker: DocumentWorker, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    in_doubt = die_everywhere(prepared, worker, tmp_path, harm, stride=5)
    assert 1 < max(in_doubt) <= 4
