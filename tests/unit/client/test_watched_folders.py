"""Watched folders as they stand in the preferences, and what becomes of the originals in them."""

import hashlib
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from connect_app.client.folder_listing import TAKEN_FOLDER
from connect_app.client.invoice_files import InvoiceFiles
from connect_app.client.jobs import JobState
from connect_app.client.outbox import Outbox
from connect_app.client.preferences import Preferences
from connect_app.client.stillness import Timing
from connect_app.client.watched_folders import Holds, Originals, WatchedFolder, company_of
from connect_app.client.watching import FolderWatcher


class Watching:
    """A watcher over one folder with a real outbox, and no gateway."""

    def __init__(self, tmp_path: Path, **how: object) -> None:
        self.folder = tmp_path / "in"
        self.folder.mkdir(exist_ok=True)
        self.outbox = Outbox(tmp_path / "outbox")
        self.problems: list[tuple[Path, str]] = []
        self.settled: list[Path] = []
        self.changed = threading.Event()
        self.outbox.listen(lambda _job: self.changed.set())
        self.watcher = FolderWatcher(
            InvoiceFiles(self.outbox), self.outbox, tmp_path / "watched.json", self._hear, Timing(0.15, 0.3, 0.02)
        )
        self.watcher.start([WatchedFolder(self.folder, **how)])  # type: ignore[arg-type]

    def _hear(self, path: Path, error: object) -> None:
        if error is None:
            self.settled.append(path)
        else:
            self.problems.append((path, error.code))  # type: ignore[attr-defined]

    def wait_until(self, condition) -> None:
        deadline = time.monotonic() + 20
        while not condition():
            names = [job.filename for job in self.outbox.jobs()]
            assert time.monotonic() < deadline, f"not reached; taken: {names}, problems: {self.problems}"
            self.changed.wait(0.02)
            self.changed.clear()

    def names(self) -> list[str]:
        return sorted(job.filename for job in self.outbox.jobs())

    def lies(self) -> list[str]:
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    def answer(self, name: str, **said: object) -> None:
        """Be the gateway: say that it has a file."""
        job = next(job for job in self.outbox.jobs() if job.filename == name)
        self.outbox.record(replace(job, state=JobState.DONE, result_id="x", **said))  # type: ignore[arg-type]

    def looks(self, count: int = 30) -> None:
        """Let it look some times more."""
        for _ in range(count):
            self.changed.wait(0.02)

    def close(self) -> None:
        self.watcher.close()
        self.outbox.close()


@pytest.fixture
def watching(tmp_path):
    opened: list[Watching] = []

    def start(**how: object) -> Watching:
        opened.append(Watching(tmp_path, **how))
        return opened[-1]

    yield start
    for each in opened:
        each.close()


def test_folders_are_kept_with_all_that_was_said_of_them(tmp_path):
    path = tmp_path / "preferences.json"
    folders = (
        WatchedFolder(tmp_path / "plain"),
        WatchedFolder(tmp_path / "other", "company"),
        WatchedFolder(tmp_path / "deep", with_subfolders=True, originals=Originals.MOVED),
        WatchedFolder(tmp_path / "sheets", "company", Holds.ATTACHMENTS, True, Originals.DELETED),
    )
    Preferences(path).watched_folders = folders
    again = Preferences(path)
    assert set(again.watched_folders) == set(folders)
    assert again.get("watched_folders") == [str(folder.path) for folder in folders[:3]]  # all that an old version sees
    again.watched_folders = folders[:1]
    assert Preferences(path).watched_folders == folders[:1]


def test_folders_of_an_earlier_version_hold_invoices_that_stay(tmp_path):
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.set("watched_folders", ["/in", "/other", 7])
    preferences.set("companies_of_folders", {"/other": "company"})
    assert preferences.watched_folders == (WatchedFolder(Path("/in")), WatchedFolder(Path("/other"), "company"))


@pytest.mark.parametrize("way", [7, {"originals": "burnt"}, {"originals": None, "with_subfolders": "yes"}])
def test_what_cannot_be_understood_leaves_files_where_they_are(tmp_path, way):
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.set("watched_folders", ["/in"])
    preferences.set("ways_of_folders", {"/in": way})
    assert preferences.watched_folders == (WatchedFolder(Path("/in")),)


def test_a_file_is_for_the_company_of_its_innermost_folder():
    folders = (WatchedFolder(Path("/in")), WatchedFolder(Path("/in/second"), "second"))
    places = ("/in/a.pdf", "/in/second/a.pdf", "/in/second/below/a.pdf", "/elsewhere/a.pdf")
    assert [company_of(Path(path), folders) for path in places] == ["", "second", "second", None]


def test_folders_below_are_looked_into_only_where_that_is_wished(watching, tmp_path):
    below = tmp_path / "in" / "2026" / "march"
    below.mkdir(parents=True)
    (below / "deep.xml").write_bytes(b"<Invoice/>")
    (tmp_path / "in" / ".hidden").mkdir()
    (tmp_path / "in" / ".hidden" / "no.xml").write_bytes(b"<Invoice/>")
    (tmp_path / "in" / "round").symlink_to(tmp_path / "in")
    flat = watching()
    (flat.folder / "top.xml").write_bytes(b"<Invoice/>")
    flat.wait_until(lambda: flat.names() == ["top.xml"])
    flat.watcher.watch([WatchedFolder(flat.folder, with_subfolders=True)])
    flat.wait_until(lambda: flat.names() == ["deep.xml", "top.xml"])
    assert flat.problems == []


def test_a_folder_below_that_cannot_be_read_stops_nothing_and_is_named(watching, tmp_path, monkeypatch):
    closed = tmp_path / "in" / "closed"
    closed.mkdir(parents=True)
    real = __import__("os").scandir

    def scandir(path):
        if Path(path) == closed:
            raise PermissionError(13, "denied")
        return real(path)

    monkeypatch.setattr("connect_app.client.folder_listing.os.scandir", scandir)
    one = watching(with_subfolders=True)
    (one.folder / "top.xml").write_bytes(b"<Invoice/>")
    one.wait_until(lambda: one.names() == ["top.xml"])
    assert one.problems == [(closed, "folder_unreadable")]
    monkeypatch.undo()
    (closed / "below.xml").write_bytes(b"<Invoice/>")
    one.wait_until(lambda: one.names() == ["below.xml", "top.xml"])
    assert closed in one.settled


def test_a_folder_that_is_watched_for_something_else_is_left_to_that(watching, tmp_path):
    sheets = tmp_path / "in" / "sheets"
    sheets.mkdir(parents=True)
    (sheets / "1001.pdf").write_bytes(b"%PDF %%EOF")
    one = watching(with_subfolders=True)
    one.watcher.watch([WatchedFolder(one.folder, with_subfolders=True), WatchedFolder(sheets, holds=Holds.ATTACHMENTS)])
    (one.folder / "top.xml").write_bytes(b"<Invoice/>")
    one.wait_until(lambda: one.names() == ["top.xml"])
    one.looks()
    assert one.names() == ["top.xml"]


def test_an_original_is_moved_once_the_outbox_has_it_and_taken_once(watching):
    one = watching(originals=Originals.MOVED)
    for name, content in (("18.pdf", b"%PDF %%EOF"), ("18.xml", b"<Invoice/>")):
        (one.folder / name).write_bytes(content)
    one.wait_until(lambda: one.lies() == [f"{TAKEN_FOLDER}/18.pdf", f"{TAKEN_FOLDER}/18.xml"])
    assert one.names() == ["18.xml"]
    assert (one.folder / TAKEN_FOLDER / "18.xml").read_bytes() == b"<Invoice/>"
    (one.folder / "18.xml").write_bytes(b"<Invoice>another of that name</Invoice>")
    one.wait_until(lambda: f"{TAKEN_FOLDER}/18 (2).xml" in one.lies())
    assert (one.folder / TAKEN_FOLDER / "18.xml").read_bytes() == b"<Invoice/>"  # nothing is written over
    one.looks()
    assert one.names() == ["18.xml", "18.xml"]


def test_a_move_that_the_program_did_not_live_to_see_is_made_up_for(watching, tmp_path):
    first = watching()
    (first.folder / "18.xml").write_bytes(b"<Invoice/>")
    first.wait_until(lambda: first.names() == ["18.xml"])
    first.close()
    again = watching(originals=Originals.MOVED)
    again.wait_until(lambda: again.lies() == [f"{TAKEN_FOLDER}/18.xml"])
    assert again.names() == ["18.xml"]


def test_a_file_below_keeps_its_place_in_the_folder_it_is_moved_to(watching, tmp_path):
    below = tmp_path / "in" / "march"
    below.mkdir(parents=True)
    (below / "a.xml").write_bytes(b"<Invoice/>")
    one = watching(originals=Originals.MOVED, with_subfolders=True)
    one.wait_until(lambda: one.lies() == [f"{TAKEN_FOLDER}/march/a.xml"])
    one.looks()
    assert one.names() == ["a.xml"]


def test_an_original_that_cannot_be_moved_stays_and_is_named_once(watching, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / TAKEN_FOLDER).write_bytes(b"a file in the way")
    one = watching(originals=Originals.MOVED)
    (one.folder / "18.xml").write_bytes(b"<Invoice/>")
    one.wait_until(lambda: one.problems == [(one.folder / "18.xml", "original_stays")])
    one.looks()
    assert one.lies() == ["18.xml", TAKEN_FOLDER]
    assert len(one.problems) == 1


def test_an_original_is_deleted_only_after_the_gateways_answer(watching):
    one = watching(originals=Originals.DELETED)
    for name in ("good.xml", "unread.xml", "refused.xml"):
        (one.folder / name).write_bytes(b"<Invoice/>" + name.encode())
    one.wait_until(lambda: len(one.names()) == 3)
    one.looks()
    assert len(one.lies()) == 3
    refused = next(job for job in one.outbox.jobs() if job.filename == "refused.xml")
    one.outbox.record(replace(refused, state=JobState.REFUSED))
    one.answer("unread.xml", is_unreadable=True)
    one.answer("good.xml")
    one.wait_until(lambda: "good.xml" not in one.lies())
    one.looks()
    assert one.lies() == ["refused.xml", "unread.xml"]


@pytest.mark.noisy("is not what was taken")
def test_an_original_that_is_not_what_went_up_is_never_deleted(watching):
    one = watching(originals=Originals.DELETED)
    path = one.folder / "good.xml"
    path.write_bytes(b"<Invoice/>")
    one.wait_until(lambda: one.names() == ["good.xml"])
    stat = path.stat()
    path.write_bytes(b"<Another/>")  # as long, and with the old time: nobody sees that by looking
    __import__("os").utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    one.answer("good.xml")
    one.looks(60)
    assert path.read_bytes() == b"<Another/>"


def test_a_list_of_many_is_moved_with_the_last_of_them(watching):
    one = watching(originals=Originals.MOVED)
    (one.folder / "list.csv").write_text("file;number\n1.pdf;1\n2.pdf;2\n")
    for number in (1, 2):
        (one.folder / f"{number}.pdf").write_bytes(b"%%PDF %d %%%%EOF" % number)
    one.wait_until(lambda: one.lies() == [f"{TAKEN_FOLDER}/{name}" for name in ("1.pdf", "2.pdf", "list.csv")])
    assert [job.sidecar_name for job in one.outbox.jobs()] == ["list.csv", "list.csv"]


def test_names_that_change_all_the_time_bring_nothing_twice_and_nothing_half(watching):
    one = watching()
    content = b"<Invoice>" + b"x" * 1000 + b"</Invoice>"
    for number in range(20):
        path = one.folder / f"{number}.part"
        path.write_bytes(content[:500])
        moved = path.rename(one.folder / f"{number}.xml")  # half of it under its name already
        moved.write_bytes(content)
        moved.rename(one.folder / f"final-{number}.xml")
    one.wait_until(lambda: len(one.names()) == 20)
    one.looks()
    assert len(one.names()) == 20
    assert {job.sha256 for job in one.outbox.jobs()} == {hashlib.sha256(content).hexdigest()}
    assert one.problems == []


def test_a_file_that_is_locked_for_a_moment_is_taken_without_a_word(watching, monkeypatch):
    one = watching()
    real, locked = __import__("os").open, threading.Event()
    locked.set()

    def locking(path, *how, **more):
        if str(path).endswith("locked.xml") and locked.is_set():
            raise PermissionError(13, "in use")
        return real(path, *how, **more)

    monkeypatch.setattr("connect_app.client.disk.os.open", locking)
    (one.folder / "locked.xml").write_bytes(b"<Invoice/>")
    (one.folder / "free.xml").write_bytes(b"<Invoice/>2")
    one.wait_until(lambda: one.names() == ["free.xml"])
    locked.clear()
    one.wait_until(lambda: one.names() == ["free.xml", "locked.xml"])
    assert one.problems == []
