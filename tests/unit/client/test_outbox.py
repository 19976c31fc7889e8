"""The outbox on disk: a job is there or it is not, whatever happens while it is taken."""

import json
import os
import resource
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"form": 2}', b'{"form": 1, "id": "x"}', b"\xff\xfe"])
@pytest.mark.noisy("set aside")
def test_a_damaged_job_is_set_aside_and_the_others_go_on(outbox, tmp_path, content):
    bad = outbox.add_file("c1", _file(tmp_path))
    good = outbox.add_file("c1", _file(tmp_path, name="april.xml"))
    (tmp_path / "outbox" / bad.id / "job.json").write_bytes(content)
    after = _reopened(outbox, tmp_path)
    assert [job.id for job in after.jobs()] == [good.id]
    assert (tmp_path / "outbox" / f".aside-{bad.id}" / "content").read_bytes() == b"<Invoice/>"
    after.close()


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
    assert sorted(each.name for each in (tmp_path / "outbox" / job.id).iterdir()) == ["content", "job.json"]
    after.close()


def test_the_form_on_disk_brings_back_the_same_job(outbox, tmp_path):
    job = outbox.add_attachment("c1", "i1", _file(tmp_path), "\udcff “x”", Description("other", None, False, True))
    assert from_bytes(to_bytes(job)) == job
    assert json.loads(to_bytes(job))["form"] == 1


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
