"""Watched folders: a file is taken once, when it is still."""

import threading
import time

import pytest

from connect_app.client.outbox import Outbox
from connect_app.client.watching import FolderWatcher


class Watched:
    """A watched folder with a real outbox behind it."""

    def __init__(self, tmp_path, still_s=0.2):
        self.folder = tmp_path / "in"
        self.folder.mkdir(exist_ok=True)
        self.outbox = Outbox(tmp_path / "outbox")
        self.problems = []
        self.changed = threading.Event()
        self.outbox.listen(lambda _job: self.changed.set())
        self.watcher = FolderWatcher(
            self.outbox, tmp_path / "watched.json", lambda *problem: self.problems.append(problem), still_s, 0.02
        )
        self.watcher.start([self.folder])

    def names(self):
        return [job.filename for job in self.outbox.jobs()]

    def wait_until(self, condition):
        deadline = time.monotonic() + 10
        while not condition():
            assert time.monotonic() < deadline, f"not reached; taken: {self.names()}, problems: {self.problems}"
            self.changed.wait(0.02)
            self.changed.clear()

    def close(self):
        self.watcher.close()
        self.outbox.close()


@pytest.fixture
def watched(tmp_path):
    folder = Watched(tmp_path)
    yield folder
    folder.close()


def test_a_file_is_taken_and_stays_where_it_is(watched):
    (watched.folder / "march.xml").write_bytes(b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["march.xml"])
    assert (watched.folder / "march.xml").read_bytes() == b"<Invoice/>"
    assert watched.outbox.jobs()[0].company_id == ""


def test_a_file_is_not_taken_while_it_grows(watched):
    path = watched.folder / "big.xml"
    ends_at = time.monotonic() + 0.6
    with path.open("wb") as stream:
        while time.monotonic() < ends_at:
            stream.write(b"x" * 100)
            stream.flush()
            assert watched.names() == []
            watched.changed.wait(0.02)
    watched.wait_until(lambda: watched.names() == ["big.xml"])
    assert watched.outbox.jobs()[0].size == path.stat().st_size


def test_what_no_business_system_makes_is_left_alone(watched):
    for name in (".hidden.xml", "~$march.xml", "notes.txt", "march.xml.part", "lonely.json"):
        (watched.folder / name).write_bytes(b"x")
    (watched.folder / "folder.xml").mkdir()
    (watched.folder / "march.XML").write_bytes(b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["march.XML"])


def test_a_pdf_is_taken_with_its_side_car(watched):
    (watched.folder / "1001.pdf").write_bytes(b"%PDF")
    (watched.folder / "1001.json").write_bytes(b'{"number": "1001"}')
    watched.wait_until(lambda: watched.names() == ["1001.pdf"])
    job = watched.outbox.jobs()[0]
    assert watched.outbox.sidecar_path(job.id).read_bytes() == b'{"number": "1001"}'


def test_a_file_is_taken_once_also_after_a_restart(watched, tmp_path):
    path = watched.folder / "march.xml"
    path.write_bytes(b"one")
    watched.wait_until(lambda: watched.names() == ["march.xml"])
    watched.wait_until((tmp_path / "watched.json").exists)
    watched.close()
    again = Watched(tmp_path)
    try:
        (again.folder / "april.xml").write_bytes(b"two")
        again.wait_until(lambda: "april.xml" in again.names())
        assert again.names() == ["march.xml", "april.xml"]
        path.write_bytes(b"march, once more and longer")
        again.wait_until(lambda: again.names() == ["march.xml", "april.xml", "march.xml"])
    finally:
        again.close()


def test_a_folder_that_is_away_is_told_once_and_watched_again(watched, tmp_path):
    watched.watcher.watch([tmp_path / "share", watched.folder])
    watched.wait_until(lambda: len(watched.problems) == 1)
    assert watched.problems[0][1].code == "folder_unreadable"
    (watched.folder / "march.xml").write_bytes(b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["march.xml"])
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "april.xml").write_bytes(b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["march.xml", "april.xml"])
    assert len(watched.problems) == 1


@pytest.mark.noisy("begins anew")
def test_a_damaged_list_begins_anew(tmp_path):
    (tmp_path / "watched.json").write_bytes(b"[")
    watched = Watched(tmp_path)
    (watched.folder / "march.xml").write_bytes(b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["march.xml"])
    watched.close()
