"""When a gateway that a client started ends by itself: nobody owns it, nobody asks it, and nothing is to be done."""

import os
from pathlib import Path

import pytest

from connect_app.client.folder_lock import FolderLock
from connect_app.gateway.process.abandonment import IDLE_S, LONGEST_S, SOON_S, Abandonment


class Life:
    """A gateway's life, second by second."""

    def __init__(self, data: Path, *, is_embedded: bool = True) -> None:
        self.now = 100.0
        self.due_in_s: float | None = None
        self.looks = 0
        self._abandonment = Abandonment(data, is_embedded=is_embedded, has_work=self._has_work, clock=lambda: self.now)

    def _has_work(self, within_s: float) -> bool:
        self.looks += 1
        return self.due_in_s is not None and self.due_in_s <= within_s

    def ends_after(self, seconds: float, *, asked: int = 0, under_way: int = 0) -> bool:
        for _ in range(int(seconds)):
            self.now += 1
            if self._abandonment.is_complete(asked, under_way):
                return True
        return False


def test_it_ends_when_nobody_owns_it_and_nobody_asks(tmp_path: Path) -> None:
    life = Life(tmp_path)
    assert not life.ends_after(IDLE_S - 1)
    assert not life.ends_after(IDLE_S, asked=1)  # somebody has asked something meanwhile
    assert life.ends_after(5, asked=1)


def test_an_open_request_keeps_it(tmp_path: Path) -> None:
    life = Life(tmp_path)
    assert not life.ends_after(10 * IDLE_S, under_way=1)
    assert life.ends_after(IDLE_S + 5)


def test_one_that_a_person_started_never_ends(tmp_path: Path) -> None:
    life = Life(tmp_path, is_embedded=False)
    assert not life.ends_after(2 * LONGEST_S)
    assert life.looks == 0


def test_a_client_that_lives_keeps_it_and_leaves_it_some_time(tmp_path: Path) -> None:
    owner = FolderLock(tmp_path / "embedded.lock")
    life = Life(tmp_path)
    assert not life.ends_after(10 * IDLE_S)
    owner.release()
    assert life.ends_after(2 * IDLE_S + 5)
    FolderLock(tmp_path / "embedded.lock").release()  # looking holds nothing


@pytest.mark.parametrize("due_in_s", [0.0, SOON_S])
def test_what_is_at_work_or_due_soon_is_done_first(tmp_path: Path, due_in_s: float) -> None:
    life = Life(tmp_path)
    life.due_in_s = due_in_s
    assert not life.ends_after(LONGEST_S - IDLE_S)
    life.due_in_s = None
    assert life.ends_after(5)


def test_what_is_due_again_and_again_does_not_keep_it_for_ever(tmp_path: Path) -> None:
    life = Life(tmp_path)
    life.due_in_s = 20.0
    assert life.ends_after(LONGEST_S + 5)
    life = Life(tmp_path)
    life.due_in_s = SOON_S + 1
    assert life.ends_after(IDLE_S + 5)


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may open anything")
def test_a_lock_that_cannot_be_looked_at_counts_as_held(tmp_path: Path) -> None:
    (tmp_path / "embedded.lock").touch(mode=0o000)
    assert not Life(tmp_path).ends_after(10 * IDLE_S)
