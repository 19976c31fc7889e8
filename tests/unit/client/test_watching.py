"""Watched folders: a file is taken once, when it is still."""

import json
import os
import shutil
import socket
import threading
import time
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from connect_app.client import disk, taken_list
from connect_app.client.invoice_files import InvoiceFiles
from connect_app.client.outbox import Outbox
from connect_app.client.preferences import Preferences
from connect_app.client.stillness import Timing
from connect_app.client.taken_list import TakenList
from connect_app.client.watched_folders import Holds, WatchedFolder
from connect_app.client.watching import FolderWatcher

DAY_NS = 86_400 * 10**9


class Watched:
    """A watched folder with a real outbox behind it."""

    def __init__(self, tmp_path, still_s=0.2, settled_s=0.2, *, with_subfolders=False, since_ns=None, also=()):
        self.folder = tmp_path / "in"
        self.folder.mkdir(exist_ok=True)
        self.outbox = Outbox(tmp_path / "outbox")
        self.problems = []
        self.settled = []
        self.changed = threading.Event()
        self.outbox.listen(lambda _job: self.changed.set())
        self.watcher = FolderWatcher(
            InvoiceFiles(self.outbox),
            self.outbox,
            tmp_path / "watched.json",
            lambda path, error: self.settled.append(path) if error is None else self.problems.append((path, error)),
            Timing(still_s, settled_s, 0.02),
        )
        own = WatchedFolder(self.folder, with_subfolders=with_subfolders, since_ns=since_ns)
        self.watcher.start([own, *also])

    def write(self, name, content):
        """Write a file as a business system does that writes it whole."""
        path = self.folder / name
        path.with_name(f".{name}").write_bytes(content)
        path.with_name(f".{name}").replace(path)
        return path

    def units(self):
        """What was taken: the names of each upload's files."""
        return [
            (job.filename, *([job.sidecar_name] if job.sidecar_name else []), *(piece.filename for piece in job.beside))
            for job in self.outbox.jobs()
        ]

    def codes(self):
        return [error.code for _path, error in self.problems]

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
    watched.wait_until((tmp_path / "watched.copy.list").exists)
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
    watched.watcher.watch([WatchedFolder(tmp_path / "share"), WatchedFolder(watched.folder)])
    watched.wait_until(lambda: len(watched.problems) == 1)
    assert watched.problems[0][1].code == "folder_unreadable"
    (watched.folder / "march.xml").write_bytes(b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["march.xml"])
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "april.xml").write_bytes(b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["march.xml", "april.xml"])
    assert len(watched.problems) == 1
    assert watched.settled == [tmp_path / "share"]  # so that nobody reads of it any more


def test_an_xml_and_its_picture_are_taken_as_one(watched):
    watched.write("18.pdf", b"%PDF %%EOF")
    watched.write("18.xml", b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["18.xml"])
    watched.write("19.xml", b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["18.xml", "19.xml"])
    assert watched.units() == [("18.xml", "18.pdf"), ("19.xml",)]


def test_a_picture_that_comes_late_goes_up_with_its_xml_once_more(watched):
    watched.write("18.xml", b"<Invoice/>")
    watched.wait_until(lambda: watched.units() == [("18.xml",)])
    watched.write("18.pdf", b"%PDF %%EOF")
    watched.wait_until(lambda: watched.units() == [("18.xml",), ("18.xml", "18.pdf")])


def test_an_xml_that_comes_late_takes_its_picture_along(watched):
    watched.write("18.pdf", b"%PDF %%EOF")
    watched.wait_until(lambda: watched.units() == [("18.pdf",)])
    watched.write("18.xml", b"<Invoice/>")
    watched.wait_until(lambda: watched.units() == [("18.pdf",), ("18.xml", "18.pdf")])
    (watched.folder / "18.xml").unlink()  # the business system takes it away again: the picture has gone up
    watched.write("19.xml", b"<Invoice/>")
    watched.wait_until(lambda: watched.names()[-1] == "19.xml")
    assert len(watched.names()) == 3


def test_a_side_car_that_comes_late_is_joined(watched):
    watched.write("1001.pdf", b"%PDF %%EOF")
    watched.wait_until(lambda: watched.units() == [("1001.pdf",)])
    watched.write("1001.json", b'{"number": "1001"}')
    watched.wait_until(lambda: watched.units() == [("1001.pdf",), ("1001.pdf", "1001.json")])


def test_a_list_that_grows_brings_no_pdf_back(watched):
    for number in ("1", "2"):
        watched.write(f"{number}.pdf", b"%PDF %%EOF")
    watched.write("march.csv", b"number;file\n1;1.pdf\n2;2.pdf\n")
    watched.wait_until(lambda: sorted(watched.units()) == [("1.pdf", "march.csv"), ("2.pdf", "march.csv")])
    watched.write("3.pdf", b"%PDF %%EOF")
    watched.write("march.csv", b"number;file\n1;1.pdf\n2;2.pdf\n3;3.pdf\n")
    watched.wait_until(lambda: watched.units()[-1] == ("3.pdf", "march.csv"))
    assert watched.names() == ["1.pdf", "2.pdf", "3.pdf"]


@pytest.mark.parametrize(
    ("name", "pieces"),
    [
        ("big.xml", (b"<Invoices><Invoice>", b"</Invoice>", b"</Invoices>")),
        ("big.pdf", (b"%PDF", b"stream", b"%%EOF")),
        ("big.zip", (b"PK\x03\x04", b"data", b"PK\x05\x06")),
    ],
)
def test_a_file_that_grows_slowly_is_taken_once_and_whole(tmp_path, name, pieces):
    """Each pause is longer than the time for which a file must be still."""
    watched = Watched(tmp_path, still_s=0.1, settled_s=60.0)
    try:
        path = watched.folder / name
        for piece in pieces:
            with path.open("ab") as stream:
                stream.write(piece)
            watched.changed.wait(0.3)
        watched.wait_until(lambda: watched.names() == [name])
        assert watched.outbox.jobs()[0].size == len(b"".join(pieces))
    finally:
        watched.close()


def test_what_is_no_file_is_named_and_the_others_are_taken(watched):
    os.mkfifo(watched.folder / "pipe.xml")
    (watched.folder / "folder.xml").mkdir()
    (watched.folder / "archive").mkdir()
    (watched.folder / "loop.pdf").symlink_to("loop.pdf")
    (watched.folder / "gone.zip").symlink_to("nowhere")
    with closing(socket.socket(socket.AF_UNIX)) as server:
        server.bind(str(watched.folder / "socket.xml"))
    name = os.fsdecode(b"r\xe4kning.xml")
    (watched.folder / name).write_bytes(b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == [name])
    told = {path.name: error.code for path, error in watched.problems}
    assert told == {
        "pipe.xml": "not_a_file",
        "folder.xml": "not_a_file",
        "socket.xml": "not_a_file",
        "loop.pdf": "file_unreadable",
        "gone.zip": "file_unreadable",
    }
    assert len(watched.problems) == len(told)


def test_what_was_told_of_a_file_is_taken_back_when_it_holds_no_more(watched):
    pipe, gone = watched.folder / "pipe.xml", watched.folder / "gone.xml"
    os.mkfifo(pipe)
    gone.symlink_to("nothing")
    watched.wait_until(lambda: {path for path, _error in watched.problems} == {pipe, gone})
    pipe.unlink()
    watched.write("pipe.xml", b"<Invoice/>")
    gone.unlink()
    watched.wait_until(lambda: watched.names() == ["pipe.xml"] and {pipe, gone} <= set(watched.settled))


def test_files_that_go_with_their_folder_are_not_told_of_one_by_one(watched):
    for number in range(20):
        watched.write(f"{number}.xml", b"<Invoice/>%d" % number)
    watched.wait_until(watched.names)  # the first is taken, the others are next
    away = watched.folder.with_name("away")
    watched.folder.rename(away)
    watched.wait_until(lambda: "folder_unreadable" in watched.codes())
    away.rename(watched.folder)
    watched.wait_until(lambda: len(watched.names()) == 20)
    assert watched.codes() == ["folder_unreadable"]
    assert watched.settled == [watched.folder]


def test_a_share_that_is_away_for_a_moment_brings_nothing_back(watched, tmp_path):
    share, away = tmp_path / "share", tmp_path / "away"
    share.mkdir()
    (share / "march.xml").write_bytes(b"<Invoice/>")
    watched.watcher.watch([WatchedFolder(share), WatchedFolder(watched.folder)])
    watched.wait_until(lambda: watched.names() == ["march.xml"])
    share.rename(away)
    watched.wait_until(lambda: watched.codes() == ["folder_unreadable"])
    share.mkdir()  # a mount point stays there, empty
    watched.write("april.xml", b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["march.xml", "april.xml"])
    share.rmdir()
    away.rename(share)
    (share / "may.xml").write_bytes(b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["march.xml", "april.xml", "may.xml"])


def _taken_once(tmp_path):
    watched = Watched(tmp_path)
    watched.write("march.xml", b"<Invoice/>")
    watched.write("april.xml", b"<Invoice/>")
    watched.wait_until(lambda: len(watched.names()) == 2)
    watched.close()
    for job in tmp_path.glob("outbox/0*"):
        shutil.rmtree(job)  # the clerk has deleted them


LISTS = ("watched.list", "watched.copy.list")


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b""), "flip"])
def test_one_damaged_list_of_two_loses_nothing(tmp_path, name, damage):
    _taken_once(tmp_path)
    path = tmp_path / name
    if damage == "flip":
        path.write_bytes(path.read_bytes().replace(b"march", b"marsh"))
    else:
        damage(path)
    _brings_nothing_back(tmp_path, [])


@pytest.mark.parametrize("damage", [lambda path: path.write_bytes(b""), "flip"])
def test_two_damaged_lists_bring_nothing_back_and_it_is_said(tmp_path, damage):
    _taken_once(tmp_path)
    for name in LISTS:
        path = tmp_path / name
        if damage == "flip":
            path.write_bytes(path.read_bytes().replace(b"march", b"marsh"))
        else:
            damage(path)
    _brings_nothing_back(tmp_path, ["watched_list_damaged"])


def test_a_damaged_list_of_the_earlier_form_brings_nothing_back(tmp_path):
    _taken_once(tmp_path)
    for name in LISTS:
        (tmp_path / name).unlink()
    (tmp_path / "watched.json").write_bytes(b'{"/in/march.xml": [1, 2')
    _brings_nothing_back(tmp_path, ["watched_list_damaged"])


def test_the_list_of_the_earlier_form_holds_and_side_cars_bring_nothing_back(tmp_path):
    _taken_once(tmp_path)
    values = {}
    for path in (*tmp_path.glob("in/*.xml"), tmp_path / "in" / "1001.pdf"):
        path.touch()
        values[str(path)] = [path.stat().st_size, path.stat().st_mtime_ns]
    (tmp_path / "in" / "1001.json").write_bytes(b"{}")
    for name in LISTS:
        (tmp_path / name).unlink()
    (tmp_path / "watched.json").write_text(json.dumps(values))
    _brings_nothing_back(tmp_path, [])


@pytest.mark.parametrize("shifted", [lambda at: at - 3600 * 10**9, lambda at: at // (2 * 10**9) * 2 * 10**9])
def test_a_time_that_shifts_brings_nothing_back(tmp_path, shifted):
    """Summer time on FAT, and a system that keeps times to two seconds."""
    _taken_once(tmp_path)
    for path in (tmp_path / "in").glob("*.xml"):
        os.utime(path, ns=(0, shifted(path.stat().st_mtime_ns) + 1))
    _brings_nothing_back(tmp_path, [])
    again = Watched(tmp_path)
    again.write("may.xml", b"<Invoice>")  # as long as before, and other bytes
    again.wait_until(lambda: again.names() == ["may.xml", "may.xml"])
    again.close()


def test_a_file_that_cannot_be_read_after_its_time_shifted_is_not_taken_but_told(tmp_path, monkeypatch):
    _taken_once(tmp_path)
    os.utime(tmp_path / "in" / "march.xml", ns=(0, 10**18))
    monkeypatch.setattr(disk.os, "open", _locked(os.open))
    monkeypatch.setattr(taken_list, "hash_of", lambda path: _locked(lambda _path: disk.hash_of(path))(path))
    again = Watched(tmp_path)
    try:
        again.wait_until(lambda: again.codes() == ["file_unreadable"])
        monkeypatch.undo()
        again.watcher.look_again()
        again.wait_until(lambda: again.settled == [tmp_path / "in" / "march.xml"])
        assert again.names() == []
    finally:
        again.close()


@pytest.mark.noisy("an error that nobody expected")
def test_a_file_at_which_the_program_fails_is_told_of_and_the_others_are_taken(tmp_path, monkeypatch):
    real = Outbox.add_file

    def add_file(outbox, company_id, path, **options):
        if path.name == "april.xml":
            raise ZeroDivisionError
        return real(outbox, company_id, path, **options)

    monkeypatch.setattr(Outbox, "add_file", add_file)
    watched = Watched(tmp_path)
    for name in ("april.xml", "march.xml"):
        watched.write(name, b"<Invoice/>")
    watched.wait_until(lambda: watched.names() == ["march.xml"] and watched.codes() == ["unexpected"])
    watched.close()


def _locked(work):
    def fail(path, *rest):
        if Path(path).name == "march.xml":
            raise PermissionError(13, "Permission denied", str(path))
        return work(path, *rest)

    return fail


@pytest.mark.parametrize("days", [10, 500])
def test_a_share_below_that_is_away_at_a_start_brings_nothing_back(tmp_path, days):
    share, away = tmp_path / "in" / "share", tmp_path / "away"
    share.mkdir(parents=True)
    (tmp_path / "in" / "top.xml").write_bytes(b"<Invoice/>")
    (share / "old.xml").write_bytes(b"<Invoice/>")
    os.utime(share / "old.xml", ns=(0, time.time_ns() - days * DAY_NS))
    one = Watched(tmp_path, with_subfolders=True)
    one.wait_until(lambda: len(one.names()) == 2)
    one.close()
    _age_lines(tmp_path, days)
    for job in tmp_path.glob("outbox/0*"):
        shutil.rmtree(job)
    share.rename(away)
    share.mkdir()  # its mount point stays, empty
    one = Watched(tmp_path, with_subfolders=True)
    one.wait_until(lambda: one.watcher._is_at_rest)
    share.rmdir()
    away.rename(share)
    one.write("new.xml", b"<Invoice/>")
    one.wait_until(one.names)
    one.close()
    assert one.names() == ["new.xml"]


def _age_lines(tmp_path, days):
    """As if everything had been taken so many days ago."""
    for name in LISTS:
        path = tmp_path / name
        lines = [json.loads(line.partition(b" ")[2]) for line in path.read_bytes().splitlines() if line]
        texts = [json.dumps(line | {"at_ns": time.time_ns() - days * DAY_NS}).encode() for line in lines]
        path.write_bytes(b"".join(b"%08x %s\n" % (zlib.crc32(text), text) for text in texts))


def test_what_went_long_after_it_was_taken_is_forgotten_and_nothing_else(tmp_path):
    taken = TakenList(tmp_path / "watched.json")
    paths = [str(tmp_path / "in" / name) for name in ("there.xml", "gone.xml")]
    for path in paths:
        taken.note(path, (1, 1))  # its own time is from long ago, and says nothing of when it was taken
    taken.keep()
    taken.forget_missing(str(tmp_path / "in"), paths[:1], {str(tmp_path / "in")})
    assert taken.get(paths[1]) == (1, 1)
    _age_lines(tmp_path, 500)
    taken = TakenList(tmp_path / "watched.json")
    taken.forget_missing(str(tmp_path / "in"), paths[:1], {str(tmp_path / "in")})
    assert [taken.get(path) for path in paths] == [(1, 1), None]


def test_a_list_whose_lines_have_no_hash_is_read_as_before(tmp_path):
    text = json.dumps({"n": 1, "path": "/in/march.xml", "size": 3, "time_ns": 5}).encode()
    for name in LISTS:
        (tmp_path / name).write_bytes(b"%08x %s\n" % (zlib.crc32(text), text))
    taken = TakenList(tmp_path / "watched.json")
    assert not taken.is_damaged
    assert taken.has("/in/march.xml", (3, 5))
    assert not taken.has("/in/march.xml", (3, 6))
    taken.forget_missing("/in", (), {"/in"})
    assert taken.get("/in/march.xml") == (3, 5)


def _damage(tmp_path):
    for name in LISTS:
        (tmp_path / name).write_bytes(b"")


@pytest.mark.parametrize("damage", [_damage, "flip"])
def test_a_damaged_list_settles_while_another_folder_is_empty(tmp_path, damage):
    _taken_once(tmp_path)
    (tmp_path / "b").mkdir()
    also = [WatchedFolder(tmp_path / "b")]
    if damage == "flip":
        for name in LISTS:
            (tmp_path / name).write_bytes((tmp_path / name).read_bytes().replace(b"april", b"aprim"))
    else:
        damage(tmp_path)
    one = Watched(tmp_path, also=also)
    one.wait_until(lambda: one.watcher._is_at_rest)
    assert (one.codes(), one.names()) == (["watched_list_damaged"], [])
    one.close()
    one.write("night.xml", b"<Invoice/>")  # while the program does not run
    one = Watched(tmp_path, also=also)
    one.wait_until(lambda: one.names() == ["night.xml"])
    assert one.codes() == []
    one.close()


def test_what_is_written_after_the_damage_is_taken(tmp_path):
    _taken_once(tmp_path)
    _damage(tmp_path)
    for path in (tmp_path / "in").iterdir():
        path.unlink()  # moved or deleted, as the clerk wishes it
    one = Watched(tmp_path)
    one.write("new.xml", b"<Invoice/>")
    one.wait_until(lambda: one.names() == ["new.xml"])
    assert one.codes() == []
    one.close()


def test_a_folder_that_comes_later_is_one_of_which_nobody_knows(tmp_path):
    _taken_once(tmp_path)
    _damage(tmp_path)
    (tmp_path / "in").rename(tmp_path / "a")
    one = Watched(tmp_path)
    one.write("new.xml", b"<Invoice/>")
    one.wait_until(lambda: one.names() == ["new.xml"])
    new = tmp_path / "since"
    new.mkdir()
    (new / "old.xml").write_bytes(b"<Invoice/>")
    os.utime(new / "old.xml", ns=(0, 10**18))
    one.watcher.watch(
        [
            WatchedFolder(tmp_path / "a", since_ns=0),
            WatchedFolder(new, since_ns=time.time_ns()),  # what lies in it was never taken
        ]
    )
    one.wait_until(lambda: one.codes() == ["watched_list_damaged"] and len(one.names()) == 2)
    assert one.names() == ["new.xml", "old.xml"]
    one.close()


@pytest.mark.parametrize(("since_ns", "codes"), [(0, ["watched_list_damaged"]), (None, [])])
def test_a_list_that_is_gone_is_damage_where_the_folder_was_watched(tmp_path, since_ns, codes):
    _taken_once(tmp_path)
    for name in LISTS:
        (tmp_path / name).unlink()
    one = Watched(tmp_path, since_ns=since_ns)
    one.wait_until(lambda: one.watcher._is_at_rest)
    assert (one.codes(), len(one.names())) == (codes, 0 if codes else 2)
    one.close()
    assert all((tmp_path / name).exists() for name in LISTS)


def test_the_preferences_keep_since_when_a_folder_is_watched(tmp_path):
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"watched_folders": ["/long"]}))  # of an earlier version
    before_ns = time.time_ns()
    Preferences(path).watched_folders = (WatchedFolder(Path("/long")), WatchedFolder(Path("/new")))
    preferences = Preferences(path)
    preferences.watched_folders = tuple(reversed(preferences.watched_folders))
    new, long = Preferences(path).watched_folders
    assert long.since_ns == 0
    assert before_ns <= new.since_ns <= time.time_ns()
    preferences.watched_folders = (WatchedFolder(Path("/long"), holds=Holds.ATTACHMENTS),)
    assert preferences.watched_folders[0].since_ns >= before_ns  # for attachments it is new


def _brings_nothing_back(tmp_path, codes):
    for _start in range(2):
        again = Watched(tmp_path)
        try:
            again.wait_until(lambda again=again: again.watcher._is_at_rest)
            assert again.codes() == codes
            assert again.names() == []
        finally:
            again.close()
        codes = []
    again = Watched(tmp_path)
    again.write("may.xml", b"<Invoice/>")
    again.wait_until(lambda: again.names() == ["may.xml"])
    again.close()


def test_without_its_list_nothing_is_taken_and_it_is_said(tmp_path):
    _taken_once(tmp_path)
    path = tmp_path / "watched.list"
    path.rename(tmp_path / "kept")
    path.mkdir()  # as good as a disk that cannot be read now
    again = Watched(tmp_path)
    try:
        again.write("may.xml", b"<Invoice/>")
        again.wait_until(lambda: again.codes() == ["watched_list_unreadable"])
        path.rmdir()
        (tmp_path / "kept").rename(path)
        again.wait_until(lambda: again.names() == ["may.xml"])
    finally:
        again.close()
