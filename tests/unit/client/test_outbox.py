"""The outbox on disk: a job is there or it is not, whatever happens while it is taken."""

import errno
import fcntl
import hashlib
import json
import os
import resource
import stat
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from connect_app.client.job_store import JobStore
from connect_app.client.jobs import Description, Job, JobState, Reason, from_bytes, to_bytes
from connect_app.client.outbox import Outbox
from connect_app.domain.errors import FixData, FixSettings, TryLater

ROOT = Path(__file__).parents[3]


@pytest.fixture
def outbox(tmp_path):
    box = Outbox(tmp_path / "outbox")
    yield box
    box.close()


def _file(tmp_path: Path, content: bytes = b"<Invoice/>", name: str = "march.xml") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def _reopened(outbox: Outbox, tmp_path: Path) -> Outbox:
    outbox.close()
    return Outbox(tmp_path / "outbox")


def test_a_job_survives_a_restart_with_all_that_was_said(outbox, tmp_path):
    pdf, sidecar = _file(tmp_path, b"%PDF", "a.pdf"), _file(tmp_path, b"{}", "a.json")
    outbox.add_file("c1", pdf, sidecar=sidecar, facts={"number": "1001"})
    said = Description("time_sheet", "week 11", is_internal=True, note_is_internal=False)
    outbox.add_attachment("c1", "i1", pdf, "Zeit “11”.pdf", said)
    before = outbox.jobs()

    after = _reopened(outbox, tmp_path)

    assert after.jobs() == before
    assert [job.state for job in after.jobs()] == [JobState.WAITING, JobState.WAITING]
    assert after.content_path(before[0].id).read_bytes() == b"%PDF"
    assert after.sidecar_path(before[0].id).read_bytes() == b"{}"
    assert after.jobs()[1].description == said
    after.close()


def test_the_original_is_not_touched_and_not_needed_any_more(outbox, tmp_path):
    path = _file(tmp_path)
    before = path.stat()
    job = outbox.add_file("c1", path)
    after = path.stat()
    assert (after.st_mtime_ns, after.st_ino, path.read_bytes()) == (before.st_mtime_ns, before.st_ino, b"<Invoice/>")
    path.unlink()
    assert outbox.content_path(job.id).read_bytes() == b"<Invoice/>"


def test_an_upload_that_was_running_waits_again_after_a_crash(outbox, tmp_path):
    job = outbox.add_file("c1", _file(tmp_path))
    running = outbox.start_upload(job.id)
    assert running is not None and running.state is JobState.UPLOADING
    outbox.record(running)  # as a crash would find it
    after = _reopened(outbox, tmp_path)
    assert [each.state for each in after.jobs()] == [JobState.WAITING]
    after.close()


def test_a_done_job_gives_its_bytes_free_and_is_remembered(outbox, tmp_path):
    job = outbox.add_file("c1", _file(tmp_path))
    outbox.record(replace(job, state=JobState.DONE, result_id="f1"))
    assert not outbox.content_path(job.id).exists()
    after = _reopened(outbox, tmp_path)
    assert [(each.state, each.result_id) for each in after.jobs()] == [(JobState.DONE, "f1")]
    after.close()


def test_done_jobs_are_forgotten_after_a_week(outbox, tmp_path):
    job = outbox.add_file("c1", _file(tmp_path))
    outbox.record(replace(job, state=JobState.DONE, added_at="2020-01-01T00:00:00.000+00:00"))
    kept = outbox.add_file("c1", _file(tmp_path, name="waiting.xml"))
    outbox.record(replace(kept, added_at="2020-01-01T00:00:00.000+00:00"))
    after = _reopened(outbox, tmp_path)
    assert [each.id for each in after.jobs()] == [kept.id]
    after.close()


def test_a_refused_job_is_kept_with_its_reasons_until_it_is_tried_again(outbox, tmp_path):
    job = outbox.add_file("c1", _file(tmp_path))
    outbox.record(replace(job, state=JobState.REFUSED, reasons=(Reason("too_large", "Too large."),)))
    after = _reopened(outbox, tmp_path)
    assert after.jobs()[0].reasons == (Reason("too_large", "Too large."),)
    assert after.content_path(job.id).exists()
    after.retry(job.id)
    assert after.jobs()[0].state is JobState.WAITING
    after.close()


def test_a_removed_job_is_gone_for_good(outbox, tmp_path):
    told = []
    outbox.listen(told.append)
    job = outbox.add_file("c1", _file(tmp_path))
    assert outbox.remove(job.id)
    assert [each.state for each in told] == [JobState.WAITING, JobState.REMOVED]
    after = _reopened(outbox, tmp_path)
    assert after.jobs() == ()
    assert [each.name for each in (tmp_path / "outbox").iterdir()] == [".lock"]
    after.close()


def test_a_job_that_is_being_uploaded_cannot_be_removed(outbox, tmp_path):
    job = outbox.add_file("c1", _file(tmp_path))
    outbox.start_upload(job.id)
    assert not outbox.remove(job.id)
    assert outbox.job(job.id) is not None


def test_a_second_program_is_told_that_the_first_is_open(outbox, tmp_path):
    with pytest.raises(FixSettings) as refused:
        Outbox(tmp_path / "outbox")
    assert refused.value.code == "already_open"


def _records(tmp_path: Path, job: Job) -> list[Path]:
    return [tmp_path / "outbox" / job.id / name for name in ("job.json", "job.copy.json")]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"form": 1, "id": "x"}', b"\xff\xfe"])
@pytest.mark.noisy("is damaged")
def test_a_damaged_job_is_listed_and_the_others_go_on(outbox, tmp_path, content):
    bad = outbox.add_file("c1", _file(tmp_path))
    good = outbox.add_file("c1", _file(tmp_path, name="april.xml"))
    for record in _records(tmp_path, bad):
        record.write_bytes(content)
    after = _reopened(outbox, tmp_path)
    assert [(job.id, job.state) for job in after.jobs()] == [(bad.id, JobState.DAMAGED), (good.id, JobState.WAITING)]
    assert after.jobs()[0].reasons[0].code == "damaged_record"
    assert after.content_path(bad.id).read_bytes() == b"<Invoice/>"
    assert after.first_waiting({}, 0.0)[0].id == good.id
    after.close()


def _flipped(content: bytes) -> Iterator[bytes]:
    """Return the content with one bit flipped in each of its bytes in turn."""
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1 << (place % 8)
        yield bytes(changed)


def test_any_flipped_bit_of_a_record_is_mended_from_the_other_one(outbox, tmp_path):
    pdf, sidecar = _file(tmp_path, b"%PDF", "a.pdf"), _file(tmp_path, b"{}", "a.json")
    job = outbox.add_file("c1", pdf, sidecar=sidecar, facts={"payable": "100.00", "buyer_email": "a@kund.example"})
    outbox.close()
    main, copy = _records(tmp_path, job)
    whole = main.read_bytes()
    for changed in _flipped(whole):
        main.write_bytes(changed)
        assert JobStore.read(_Unlocked(tmp_path / "outbox"), job.id) == job
        assert main.read_bytes() == whole
    for changed in _flipped(whole):
        copy.write_bytes(changed)
        assert JobStore.read(_Unlocked(tmp_path / "outbox"), job.id) == job
        assert copy.read_bytes() == whole


class _Unlocked(JobStore):
    def __init__(self, folder: Path) -> None:
        self.folder = folder


@pytest.mark.noisy("is damaged")
def test_a_bit_that_flips_in_both_records_never_changes_what_is_said(outbox, tmp_path):
    job = outbox.add_file("c1", _file(tmp_path, b"%PDF", "a.pdf"), facts={"payable": "100.00"})
    outbox.close()
    store = _Unlocked(tmp_path / "outbox")
    for changed in _flipped(_records(tmp_path, job)[0].read_bytes()):
        for record in _records(tmp_path, job):
            record.write_bytes(changed)
        read = store.read(job.id)
        assert read.state in (JobState.DAMAGED, JobState.NEWER), changed
        assert read.facts == {}


@pytest.mark.parametrize("name", ["content", "sidecar", "beside-0"])
def test_a_changed_byte_in_any_copy_is_found(outbox, tmp_path, name):
    pdf, sidecar = _file(tmp_path, b"%PDF-1.4", "a.pdf"), _file(tmp_path, b'{"payable": "1.00"}', "a.json")
    job = outbox.add_file("c1", pdf, sidecar=sidecar, beside=[_file(tmp_path, b"picture", "a.png")])
    outbox.check(job)
    copy = tmp_path / "outbox" / job.id / name
    copy.write_bytes(copy.read_bytes()[:-1] + b"!")
    with pytest.raises(FixData) as refused:
        outbox.check(job)
    assert refused.value.code == "damaged_copy"
    copy.unlink()
    with pytest.raises(FixData):
        outbox.check(job)


def test_an_entry_of_a_newer_program_is_listed_and_left_as_it_is(outbox, tmp_path):
    job = outbox.add_file("c1", _file(tmp_path))
    newer = b'{"form": 4, "checksum": "x", "filename": "march.xml", "what": "ever"}'
    for record in _records(tmp_path, job):
        record.write_bytes(newer)
    after = _reopened(outbox, tmp_path)
    assert [(each.state, each.filename) for each in after.jobs()] == [(JobState.NEWER, "march.xml")]
    after.retry(job.id)
    assert not after.remove(job.id)
    assert [record.read_bytes() for record in _records(tmp_path, job)] == [newer, newer]
    assert after.content_path(job.id).read_bytes() == b"<Invoice/>"
    after.close()


_FORM_1 = {
    "form": 1,
    "kind": "file",
    "company_id": "c1",
    "filename": "a.pdf",
    "size": 4,
    "sha256": hashlib.sha256(b"%PDF").hexdigest(),
    "added_at": "2026-11-01T08:00:00.000+00:00",
    "state": "waiting",
    "invoice_id": None,
    "description": None,
    "sidecar_name": "a.json",
    "facts": {"number": "1001"},
    "source": "/in/a.pdf",
    "result_id": None,
    "is_duplicate": False,
    "is_unreadable": False,
    "reasons": [],
}


def _write_form_1(folder: Path, name: str) -> None:
    folder.mkdir(parents=True)
    (folder / "content").write_bytes(b"%PDF")
    (folder / "sidecar").write_bytes(b"{}")
    (folder / "job.json").write_text(json.dumps({**_FORM_1, "id": name}, indent=1))


@pytest.mark.parametrize("folder", ["0190-a", ".aside-0190-a"])
def test_an_entry_of_the_earlier_form_opens_and_gets_its_checksums(tmp_path, folder):
    _write_form_1(tmp_path / "outbox" / folder, "0190-a")
    with closing(Outbox(tmp_path / "outbox")) as outbox:
        job = outbox.jobs()[0]
        assert (job.id, job.state, job.facts) == ("0190-a", JobState.WAITING, {"number": "1001"})
        assert job.sidecar_sha256 == hashlib.sha256(b"{}").hexdigest()
        assert [from_bytes(record.read_bytes()) for record in _records(tmp_path, job)] == [job, job]


@pytest.mark.noisy("is damaged")
def test_a_damaged_job_is_saved_and_added_again(outbox, tmp_path):
    source = _file(tmp_path)
    by_copy, by_source = outbox.add_file("c1", source), outbox.add_file("c1", source)
    for record in [*_records(tmp_path, by_copy), *_records(tmp_path, by_source)]:
        record.write_bytes(record.read_bytes().replace(b'"waiting"', b'"waitinG"'))
    outbox.content_path(by_source.id).write_bytes(b"<Invoice?>")
    after = _reopened(outbox, tmp_path)
    assert after.save_copy(by_copy.id, tmp_path / "saved.xml")
    assert (tmp_path / "saved.xml").read_bytes() == b"<Invoice/>"
    assert not after.save_copy(by_source.id, tmp_path / "saved.xml")
    again = after.add_again(by_copy.id), after.add_again(by_source.id)
    assert [(job.id, job.state, job.filename) for job in after.jobs()] == [
        (job.id, JobState.WAITING, "march.xml") for job in again
    ]
    assert [after.content_path(job.id).read_bytes() for job in again] == [b"<Invoice/>", b"<Invoice/>"]
    after.close()


@pytest.mark.noisy("is damaged")
def test_an_attachment_whose_invoice_is_not_known_any_more_is_only_saved(outbox, tmp_path):
    said = Description("time_sheet", "week 11")
    lost = outbox.add_attachment("c1", "i1", _file(tmp_path, b"%PDF", "a.pdf"), None, said)
    whole = outbox.add_attachment("c1", "i1", _file(tmp_path, b"%PDF", "b.pdf"), None, said)
    for record in _records(tmp_path, lost):
        record.write_bytes(record.read_bytes().replace(b'"i1"', b'"i2"'))
    outbox.record(replace(whole, state=JobState.DAMAGED, reasons=(Reason("damaged_copy", "Damaged."),)))
    after = _reopened(outbox, tmp_path)
    with pytest.raises(FixData) as refused:
        after.add_again(lost.id)
    assert refused.value.code == "say_invoice_again"
    again = after.add_again(whole.id)
    assert (again.invoice_id, again.description) == ("i1", said)
    assert {job.id for job in after.jobs()} == {lost.id, again.id}
    after.close()


def test_a_folder_that_is_away_is_later_and_not_damage(outbox, tmp_path):
    job = outbox.add_file("c1", _file(tmp_path))
    folder, away = tmp_path / "outbox", tmp_path / "away"
    folder.rename(away)
    for is_empty_in_its_place in (False, True):
        if is_empty_in_its_place:
            folder.mkdir()
        with pytest.raises(TryLater) as later:
            outbox.check(job)
        assert later.value.code == "outbox_away"
        with pytest.raises(TryLater):
            outbox.add_file("c1", tmp_path / "march.xml")
    folder.rmdir()
    away.rename(folder)
    outbox.check(job)


def test_the_list_is_there_while_the_disk_is_slow(outbox, tmp_path, monkeypatch):
    job = outbox.add_file("c1", _file(tmp_path))
    began, go_on = threading.Event(), threading.Event()
    real = os.fsync

    def slow(descriptor: int) -> None:
        began.set()
        go_on.wait(30)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", slow)
    writing = threading.Thread(target=outbox.record, args=(replace(job, state=JobState.REFUSED),))
    writing.start()
    assert began.wait(30)
    looking = threading.Thread(target=outbox.jobs)
    looking.start()
    looking.join(10)
    is_held_up = looking.is_alive()
    go_on.set()
    writing.join()
    looking.join()
    assert not is_held_up
    assert outbox.jobs()[0].state is JobState.REFUSED


def test_half_made_and_half_removed_jobs_are_swept(outbox, tmp_path):
    for name in (".new-1", ".gone-2"):
        (tmp_path / "outbox" / name).mkdir()
        (tmp_path / "outbox" / name / "content").write_bytes(b"half")
    after = _reopened(outbox, tmp_path)
    assert [each.name for each in (tmp_path / "outbox").iterdir()] == [".lock"]
    after.close()


def test_what_is_no_file_is_refused_and_nothing_stays(outbox, tmp_path):
    os.mkfifo(tmp_path / "pipe.xml")
    for name, code in (("nothing.xml", "file_unreadable"), ("pipe.xml", "not_a_file"), (".", "not_a_file")):
        with pytest.raises(FixData) as refused:
            outbox.add_file("c1", tmp_path / name)
        assert refused.value.code == code
    assert [each.name for each in (tmp_path / "outbox").iterdir()] == [".lock"]


HOSTILE = ["../../etc/passwd", "a\x00b\n\x1b[31m.xml", "x" * 300 + ".xml", "CON.xml", "a/b\\c.xml", "\udcff.xml", "-rf"]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_only_a_name(outbox, tmp_path, name):
    job = outbox.add_file("c1", _file(tmp_path), name=name)
    after = _reopened(outbox, tmp_path)
    assert after.jobs()[0].filename == name
    assert sorted(each.name for each in (tmp_path / "outbox").iterdir()) == [".lock", job.id]
    assert sorted(each.name for each in (tmp_path / "outbox" / job.id).iterdir()) == [
        "content",
        "job.copy.json",
        "job.json",
    ]
    after.close()


def test_the_form_on_disk_brings_back_the_same_job(outbox, tmp_path):
    job = outbox.add_attachment("c1", "i1", _file(tmp_path), "\udcff “x”", Description("other", None, False, True))
    assert from_bytes(to_bytes(job)) == job
    assert json.loads(to_bytes(job))["form"] == 3


def test_a_full_disk_leaves_nothing_half_and_says_so(tmp_path):
    """The limit on file size stands in for the full disk: the write fails in the middle of the copy."""
    source = _file(tmp_path, b"x" * 3_000_000)
    outbox = Outbox(tmp_path / "outbox")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, hard))
    try:
        with pytest.raises(TryLater) as refused:
            outbox.add_file("c1", source)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refused.value.code == "disk_full"
    assert "untouched" in refused.value.sentence
    assert [each.name for each in (tmp_path / "outbox").iterdir()] == [".lock"]
    assert outbox.add_file("c1", source).size == 3_000_000  # and it goes on without a restart
    outbox.close()


@pytest.mark.noisy("could not note")
def test_an_outcome_that_the_disk_does_not_take_holds_in_memory(outbox, tmp_path):
    job = outbox.add_file("c1", _file(tmp_path))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        outbox.record(replace(job, state=JobState.DONE, result_id="f1"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert outbox.jobs()[0].state is JobState.DONE
    after = _reopened(outbox, tmp_path)
    assert after.jobs()[0].state is JobState.WAITING  # asked once more, with the same key
    assert after.content_path(job.id).read_bytes() == b"<Invoice/>"
    after.close()


_ADD_AND_DIE = """
    import os, signal, sys
    from pathlib import Path
    from connect_app.client.outbox import Outbox
    stop_at, folder, source = int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    box = Outbox(folder)
    count = 0
    ours = ("outbox.py", "disk.py", "jobs.py", "job_store.py")
    def trace(frame, event, argument):
        global count
        if not frame.f_code.co_filename.endswith(ours):
            return None
        if event == "line":
            count += 1
            if count == stop_at:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace
    sys.settrace(trace)
    box.add_file("c1", source)
    sys.settrace(None)
    print(count)
"""


def test_a_kill_at_any_line_leaves_a_whole_job_or_none(tmp_path):
    source = _file(tmp_path, b"y" * 2_500_000)
    script = tmp_path / "add.py"
    script.write_text(textwrap.dedent(_ADD_AND_DIE))

    def add(stop_at: int, folder: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(script), str(stop_at), str(folder), str(source)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.run(command, check=False, capture_output=True, text=True, env=environment)

    lines = int(add(0, tmp_path / "whole").stdout)
    assert lines > 40
    whole = 0
    for stop_at in range(1, lines + 1, 3):
        folder = tmp_path / f"box{stop_at}"
        assert add(stop_at, folder).returncode == -9
        box = Outbox(folder)
        for job in box.jobs():
            whole += 1
            assert box.content_path(job.id).read_bytes() == source.read_bytes()
            assert job.state is JobState.WAITING
        assert len(box.jobs()) <= 1
        assert sorted(each.name for each in folder.iterdir()) == sorted([".lock", *(job.id for job in box.jobs())])
        box.close()
    assert whole > 0


def test_a_listener_may_stop_listening(outbox, tmp_path):
    told: list[Job] = []
    stop = outbox.listen(told.append)
    outbox.add_file("c1", _file(tmp_path))
    stop()
    stop()
    outbox.add_file("c1", _file(tmp_path, name="b.xml"))
    assert len(told) == 1


def test_a_lock_that_cannot_be_had_for_another_reason_is_no_open_window(tmp_path, monkeypatch):
    def flock(*_arguments):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", flock)
    with pytest.raises(FixSettings) as refused:
        Outbox(tmp_path / "outbox")
    assert refused.value.code == "disk_fault"
    assert "No locks available" in refused.value.sentence


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.EIO])
def test_a_system_that_syncs_no_folders_refuses_no_files_and_one_that_fails_does(tmp_path, monkeypatch, number):
    real = os.fsync

    def fsync(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        real(descriptor)

    (tmp_path / "a.xml").write_bytes(b"<Invoice/>")
    with closing(Outbox(tmp_path / "outbox")) as outbox:
        monkeypatch.setattr(os, "fsync", fsync)
        if number == errno.EIO:
            with pytest.raises(FixSettings):
                outbox.add_file("", tmp_path / "a.xml")
        else:
            outbox.add_file("", tmp_path / "a.xml")
        assert len(outbox.jobs()) == (number != errno.EIO)


@pytest.mark.noisy("cannot be read now")
def test_an_entry_that_cannot_be_looked_at_keeps_no_other_from_its_place(tmp_path, monkeypatch):
    with closing(Outbox(tmp_path / "outbox")) as outbox:
        for name in ("a.xml", "b.xml"):
            outbox.add_file("", _file(tmp_path, name=name))
        bad, good = outbox.jobs()
    real = Path.is_dir

    def is_dir(path):
        if path.name == bad.id:
            raise OSError(errno.EIO, "Input/output error")
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "is_dir", is_dir)
        with closing(Outbox(tmp_path / "outbox")) as outbox:
            assert [(job.id, job.state) for job in outbox.jobs()] == [
                (bad.id, JobState.DAMAGED),
                (good.id, JobState.WAITING),
            ]
    with closing(Outbox(tmp_path / "outbox")) as outbox:
        assert {job.state for job in outbox.jobs()} == {JobState.WAITING}
