"""What is given is taken once: whoever hangs, whenever the program dies."""

import errno
import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
from contextlib import closing
from pathlib import Path

import pytest

from connect_app.client import taking
from connect_app.client.outbox import Outbox
from connect_app.client.taking import Taken, Taker
from connect_app.domain.errors import FixSettings

ROOT = Path(__file__).parents[3]


class Told:
    """What a taker told, and a place to wait for it."""

    def __init__(self) -> None:
        self.taken: list[Taken] = []
        self.pending: list[int] = []
        self.ended = threading.Semaphore(0)

    def on_taken(self, taken: Taken) -> None:
        self.taken.append(taken)
        self.ended.release()

    def taker(self, outbox: Outbox) -> Taker:
        return Taker(lambda: outbox, self.pending.append, self.on_taken)

    def wait(self) -> None:
        assert self.ended.acquire(timeout=30)


@pytest.fixture
def outbox(tmp_path):
    with closing(Outbox(tmp_path / "outbox")) as box:
        yield box


def write(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(name.encode("utf-8", "surrogateescape"))
    return [folder / name for name in names]


def left_in(outbox: Outbox) -> list[str]:
    return [each.name for each in outbox.folder.iterdir() if each.name.startswith(".wanted")]


def test_each_is_taken_or_named_and_pairs_go_as_one(outbox, tmp_path):
    told = Told()
    taker = told.taker(outbox)
    paths = write(tmp_path / "in", "18.pdf", "18.xml", "1001.pdf", os.fsdecode(b"r\xe4kning.xml"))
    write(tmp_path / "in", "1001.json", "18.json", "other.json")
    os.mkfifo(tmp_path / "in" / "pipe.xml")
    bad = [tmp_path / "in" / "pipe.xml", tmp_path / "in", tmp_path / "gone.xml", Path("/dev/zero")]
    taker.take("c1", [*paths, *bad])
    told.wait()
    taker.close(finish=True)
    units = {
        (job.filename, job.sidecar_name, *(piece.filename for piece in job.beside)): job.company_id
        for job in outbox.jobs()
    }
    assert set(units) == {("18.xml", None, "18.pdf"), ("1001.pdf", "1001.json"), (paths[3].name, None)}
    assert set(units.values()) == {"c1"}
    assert len(told.taken[0].jobs) == 3
    assert {(name, error.code) for name, error in told.taken[0].failed} == {
        ("pipe.xml", "not_a_file"),
        ("in", "not_a_file"),
        ("gone.xml", "file_unreadable"),
        ("zero", "not_a_file"),
    }
    assert told.pending[-1] == 0
    assert left_in(outbox) == []


def test_without_an_outbox_each_is_named(tmp_path):
    told = Told()

    def refuse() -> Outbox:
        raise FixSettings("already_open", "Connect is already open.")

    taker = Taker(refuse, told.pending.append, told.on_taken)
    taker.take("", write(tmp_path / "in", "a.xml", "b.xml"))
    told.wait()
    assert [(name, error.code) for name, error in told.taken[0].failed] == [
        ("a.xml", "already_open"),
        ("b.xml", "already_open"),
    ]
    assert told.pending[-1] == taker.pending == 0


def test_closing_takes_all_of_it(outbox, tmp_path):
    told = Told()
    taker = told.taker(outbox)
    taker.take("", write(tmp_path / "in", *(f"{number}.xml" for number in range(60))))
    taker.close(finish=True)
    assert len(outbox.jobs()) == 60
    assert taker.pending == 0


def test_what_is_left_at_the_end_is_taken_at_the_next_start(outbox, tmp_path):
    told = Told()
    taker = told.taker(outbox)
    began = threading.Event()
    outbox.listen(lambda _job: began.set())
    paths = write(tmp_path / "in", *(f"{number}.xml" for number in range(60)))
    later = write(tmp_path / "in", "later.xml")
    taker.take("c1", paths)
    taker.take("c2", later)
    worked = threading.Event()
    taker.do(worked.set)
    assert began.wait(30)
    taker.close(finish=False)
    assert worked.is_set()
    before = outbox.jobs()
    assert len(before) < 61
    taker.take("c1", write(tmp_path / "in", "after-the-end.xml"))
    again = told.taker(outbox)
    again.resume()
    told.wait()
    again.close(finish=True)
    names = sorted((job.company_id, job.filename) for job in outbox.jobs())
    assert names == sorted([*(("c1", path.name) for path in paths), ("c2", "later.xml")])
    assert outbox.jobs()[: len(before)] == before
    assert left_in(outbox) == []


@pytest.mark.noisy("cannot be read")
def test_a_note_of_what_was_given_that_cannot_be_read_stops_nothing(outbox, tmp_path):
    (outbox.folder / ".wanted-1.json").write_bytes(b'{"id": ')
    note = {"id": "2", "company_id": "", "paths": [str(path) for path in write(tmp_path / "in", "a.xml")], "orders": []}
    (outbox.folder / ".wanted-2.json").write_text(json.dumps(note))
    told = Told()
    taker = told.taker(outbox)
    taker.resume()
    told.wait()
    taker.close(finish=True)
    assert [job.filename for job in outbox.jobs()] == ["a.xml"]
    assert left_in(outbox) == []


_TAKE_AND_DIE = """
    import os, signal, sys, threading
    from pathlib import Path
    from connect_app.client.outbox import Outbox
    from connect_app.client.taking import Taker
    stop_at, folder, source = int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    box = Outbox(folder)
    count = 0
    ours = ("outbox.py", "disk.py", "jobs.py", "job_store.py", "taking.py")
    def trace(frame, event, argument):
        global count
        if not frame.f_code.co_filename.endswith(ours):
            return None
        if event == "line":
            count += 1
            if count == stop_at:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace
    threading.settrace(trace)
    ended = threading.Event()
    taker = Taker(lambda: box, lambda pending: None, lambda taken: ended.set())
    taker.take("c1", sorted(source.iterdir()))
    ended.wait()
    taker.close(finish=True)
    print(count)
"""


def test_a_kill_at_any_moment_after_it_was_noted_loses_none_and_takes_none_twice(tmp_path):
    write(tmp_path / "in", "18.pdf", "18.xml", "a.xml", "b.xml")
    script = tmp_path / "take.py"
    script.write_text(textwrap.dedent(_TAKE_AND_DIE))

    def take(stop_at: int, folder: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(script), str(stop_at), str(folder), str(tmp_path / "in")]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.run(command, check=False, capture_output=True, text=True, env=environment, timeout=60)

    lines = int(take(0, tmp_path / "whole").stdout)
    for stop_at in range(1, lines, 23):
        folder = tmp_path / f"box{stop_at}"
        assert take(stop_at, folder).returncode == -signal.SIGKILL
        was_noted = any(each.name.startswith(".wanted-") and each.suffix == ".json" for each in folder.iterdir())
        with closing(Outbox(folder)) as box:
            is_all_in = len(box.jobs()) == 3
            taker = Told().taker(box)
            taker.resume()
            taker.close(finish=True)
            names = sorted(job.filename for job in box.jobs())
            assert names == (["18.xml", "a.xml", "b.xml"] if was_noted or is_all_in else []), stop_at
            assert left_in(box) == []


@pytest.mark.noisy("no thread could be started")
@pytest.mark.parametrize("fault", [RuntimeError("can't start new thread"), MemoryError()])
@pytest.mark.parametrize("then", ["another is given", "the program closes"])
def test_what_was_given_while_no_thread_could_start_is_taken_with_the_next(outbox, tmp_path, monkeypatch, fault, then):
    real, told = threading.Thread.start, Told()
    faults = [fault] if then == "another is given" else [fault, fault]
    one, two = write(tmp_path / "in", "one.xml", "two.xml")

    def start(thread: threading.Thread) -> None:
        if thread.name == "connect-taker" and faults:
            raise faults.pop()
        real(thread)

    monkeypatch.setattr(threading.Thread, "start", start)
    taker = told.taker(outbox)
    taker.take("", [one])
    assert (taker.pending, outbox.jobs()) == (1, ())
    if then == "another is given":
        taker.take("", [two])
        told.wait()
        told.wait()
    taker.close(finish=True)
    assert {job.filename for job in outbox.jobs()} == {"one.xml"} | ({"two.xml"} if then[0] == "a" else set())
    assert (taker.pending, told.pending[-1]) == (0, 0)


def noted(outbox: Outbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Note a drop of one file as a program does that dies then."""
    monkeypatch.setattr(taking, "_take_one", lambda *_: (_ for _ in ()).throw(SystemExit))
    told = Told()
    taker = told.taker(outbox)
    taker.take("", write(tmp_path / "in", "inv1.xml", "inv3.xml")[:1])
    taker.close(finish=True)
    monkeypatch.undo()
    (note,) = outbox.folder.glob(".wanted-*.json")
    return note


def resumed(outbox: Outbox) -> Told:
    told = Told()
    taker = told.taker(outbox)
    taker.resume()
    told.wait()
    taker.close(finish=True)
    return told


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.noisy("cannot be read")
@pytest.mark.parametrize(("old", "new"), [(b"{", b"k"), (b"inv1", b"inv3"), (b'"paths"', b'"patxs"')])
def test_a_note_that_was_damaged_is_told_and_takes_no_other_file(outbox, tmp_path, monkeypatch, old, new):
    note = noted(outbox, tmp_path, monkeypatch)
    note.write_bytes(note.read_bytes().replace(old, new))
    (taken,) = resumed(outbox).taken
    assert [error.code for _name, error in taken.failed] == ["drop_unreadable"]
    assert taken.is_resumed
    assert outbox.jobs() == ()
    assert left_in(outbox) == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.noisy("cannot be read")
def test_a_note_that_cannot_be_read_now_is_told_and_stays_for_the_next_start(outbox, tmp_path, monkeypatch):
    note = noted(outbox, tmp_path, monkeypatch)
    real = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path == note:
            raise OSError(errno.EIO, "Input/output error")
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    assert [error.code for _name, error in resumed(outbox).taken[0].failed] == ["drop_unreadable"]
    monkeypatch.undo()
    assert [job.filename for job in resumed(outbox).taken[0].jobs] == ["inv1.xml"]
