"""What the write-ahead log looks like after crashes, and which bad bytes would take commits back in silence."""

import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2

from connect_app.gateway.store.wal import database_page_size, fold_in, look_through

HEAD, FRAME = 32, 24 + 4096


class Log:
    """A database with a log of these commits, as a process that was killed leaves it."""

    def __init__(self, folder: Path, commits: int = 6, rows: int = 3) -> None:
        live = folder / "live.db"
        connection = self.opened(live)
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.ends = []
        for number in range(commits):
            connection.execute("BEGIN IMMEDIATE")
            for _ in range(rows):
                connection.execute("INSERT INTO t (text) VALUES (?)", (f"{number}" * 3000,))
            connection.execute("COMMIT")
            self.ends.append((live.with_name("live.db-wal").stat().st_size - HEAD) // FRAME)
        self.database, self.path = folder / "gateway.db", folder / "gateway.db-wal"
        shutil.copy(live, self.database)
        shutil.copy(live.with_name("live.db-wal"), self.path)
        connection.close()
        self.rows = rows
        self.whole = self.path.read_bytes()

    @staticmethod
    def opened(path: Path) -> Any:
        connection = dbapi2.connect(path, isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        return connection

    def kept(self) -> int:
        """Return how many commits SQLite still knows."""
        folder = self.database.parent / f"look{random.random()}"
        folder.mkdir()
        for path in (self.database, self.path):
            shutil.copy(path, folder)
        connection = self.opened(folder / "gateway.db")
        count = connection.execute("SELECT count(*) FROM t").fetchone()[0]
        connection.close()
        return int(count) // self.rows

    def is_damaged(self) -> bool:
        return look_through(self.path, database_page_size(self.database)).is_damaged

    def flip(self, offset: int, mask: int = 1) -> None:
        data = bytearray(self.whole)
        data[offset] ^= mask
        self.path.write_bytes(data)


@pytest.fixture
def log(tmp_path: Path) -> Log:
    return Log(tmp_path)


def test_a_log_of_a_killed_process_is_sound(log: Log) -> None:
    state = look_through(log.path)
    assert (state.frames, state.bad_frame, state.is_damaged) == (log.ends[-1], None, False)
    assert not look_through(log.path.with_name("none")).is_damaged
    log.path.write_bytes(b"")
    assert not log.is_damaged()
    log.path.write_bytes(bytes(len(log.whole)))
    assert not log.is_damaged()


PARTS = {"page number": 2, "size after": 7, "first salt": 9, "second salt": 13, "checksum": 18, "page": 24 + 2000}


@pytest.mark.parametrize("mask", [1, 0x80])
@pytest.mark.parametrize("part", PARTS)
def test_a_bad_byte_before_the_last_transaction_is_damage(log: Log, part: str, mask: int) -> None:
    for frame in range(log.ends[-2]):
        log.flip(HEAD + frame * FRAME + PARTS[part], mask)
        assert log.kept() < len(log.ends) - 1 or frame >= log.ends[-3], (frame, part)
        assert log.is_damaged(), (frame, part)


@pytest.mark.parametrize("offset", range(HEAD))
def test_a_bad_byte_in_the_head_is_damage(log: Log, offset: int) -> None:
    log.flip(offset, 0x55)
    assert log.is_damaged()


def test_a_torn_last_transaction_is_what_a_power_cut_leaves(log: Log) -> None:
    first, end = log.ends[-2], log.ends[-1]
    for size in range(HEAD + first * FRAME, len(log.whole), 777):
        log.path.write_bytes(log.whole[:size])
        assert not log.is_damaged(), size
    for torn in range(first, end):  # one of its pages was not written, the others were
        data = bytearray(log.whole)
        at = HEAD + torn * FRAME
        data[at : at + FRAME] = bytes(FRAME)
        log.path.write_bytes(data)
        assert not log.is_damaged(), torn
        assert log.kept() == len(log.ends) - 1


def test_what_earlier_runs_left_behind_is_not_taken_for_commits(tmp_path: Path) -> None:
    path = tmp_path / "gateway.db"
    connection = Log.opened(path)
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)")
    for _ in range(5):
        connection.execute("INSERT INTO t (text) VALUES (?)", ("x" * 9000,))
    connection.execute("PRAGMA wal_checkpoint(RESTART)")
    for number in range(2):  # overwrites the first frames; the others stay as they were
        connection.execute("INSERT INTO t (text) VALUES (?)", (f"y{number}",))
        state = look_through(path.with_name("gateway.db-wal"))
        assert state.bad_frame is not None
        assert not state.is_damaged
    connection.close()


def test_what_was_taken_back_before_its_commit_is_not_taken_for_one(tmp_path: Path) -> None:
    path = tmp_path / "gateway.db"
    connection = Log.opened(path)
    connection.execute("PRAGMA cache_size = 5")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("BEGIN IMMEDIATE")
    for _ in range(60):
        connection.execute("INSERT INTO t (text) VALUES (?)", ("x" * 9000,))
    connection.execute("ROLLBACK")
    connection.execute("INSERT INTO t (text) VALUES ('short')")
    state = look_through(path.with_name("gateway.db-wal"))
    assert state.frames > 20
    assert state.bad_frame is not None
    assert not state.is_damaged
    connection.close()


def test_all_of_a_damaged_log_can_be_folded_into_a_copy(log: Log) -> None:
    log.flip(HEAD + 4 * FRAME + 24 + 4000)  # within a text
    copy = log.database.with_name("copy.db")
    for flipped in (log.path.read_bytes(), b"\0" * HEAD + log.whole[HEAD:]):
        log.path.write_bytes(flipped)
        shutil.copy(log.database, copy)
        fold_in(log.path, copy, database_page_size(log.database))
        connection = dbapi2.connect(copy)
        assert connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        assert connection.execute("SELECT count(*) FROM t").fetchone()[0] == log.rows * len(log.ends)
        connection.close()
