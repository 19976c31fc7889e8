"""Reports of what nobody foresaw: kept on this computer, readable by their owner, without a word of the work."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from connect_app.client.crash_reports import FOLDER, CrashReport, CrashReports, place_of, written
from connect_app.client.disk import write_whole

ROOT = Path(__file__).parents[3]
SECRETS = ("Nordlys", "kund@example.org", "hunter2", str(ROOT))


def raised(error: BaseException) -> BaseException:
    """Return a fault that went through the program, and was caused by another."""
    try:
        try:
            write_whole(Path("/no/such/folder/Nordlys.xml"), b"")
        except OSError as cause:
            raise error from cause
    except type(error) as caught:
        return caught


def run_of_the_program(data: Path, end: str) -> None:
    """Let another process listen as the window does, and end."""
    lines = (
        "import os, sys",
        "from pathlib import Path",
        "from connect_app.client.crash_reports import CrashReports",
        "reports = CrashReports(Path(sys.argv[1]))",
        "reports.listen()",
        end,
    )
    subprocess.run([sys.executable, "-c", "\n".join(lines), str(data)], cwd=ROOT, timeout=60, check=False)


def report_of(reports: CrashReports, error: BaseException) -> CrashReport:
    report = reports.of(error, "MainThread")
    assert report is not None
    return report


def test_a_report_says_what_and_where_and_nothing_of_the_work(tmp_path: Path) -> None:
    data = tmp_path / "own"
    report = report_of(CrashReports(data), raised(ValueError("Nordlys, kund@example.org, hunter2")))

    assert (report.what, report.where.rpartition(":")[0]) == ("ValueError", "connect_app/client/disk.py")
    assert report.path is not None
    text = report.path.read_text("utf-8")
    assert text == report.text
    for words in ("builtins.ValueError", "which was caused by", "connect_app/client/disk.py:", " write_whole", "main"):
        assert words in text
    assert [secret for secret in SECRETS if secret in text] == []
    modes = [stat.S_IMODE(one.stat().st_mode) for one in (report.path, report.path.parent, data)]
    assert modes == [0o600, 0o700, 0o700]


def test_the_same_is_reported_once_and_another_by_itself(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)

    found = [reports.of(raised(kind(str(number))), "") for number in range(50) for kind in (ValueError, TypeError)]

    assert [one is not None for one in found] == [True, True] + [False] * 98
    assert len(written(tmp_path)) == 2


def test_what_calls_itself_for_ever_is_one_short_report(tmp_path: Path) -> None:
    def again() -> None:
        again()

    reports, found = CrashReports(tmp_path), []
    for _ in range(3):
        try:
            again()
        except RecursionError as error:
            found.append(reports.of(error, ""))

    assert found[1:] == [None, None]
    assert found[0] is not None
    assert len(found[0].text.splitlines()) < 80


def test_a_disk_that_takes_nothing_leaves_what_is_known(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file is in the way")
    reports = CrashReports(tmp_path)

    reports.listen()
    report = report_of(reports, raised(ValueError("x")))
    reports.end()

    assert (report.path, reports.of_last_run()) == (None, None)
    assert "builtins.ValueError" in report.text


def test_old_reports_make_room(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    for number in range(25):
        path = tmp_path / FOLDER / f"fault-{number:02}.txt"
        path.write_text("old")
        os.utime(path, (number, number))

    report = report_of(CrashReports(tmp_path), raised(ValueError("x")))

    assert len(written(tmp_path)) == 20
    assert report.path in written(tmp_path)


@pytest.mark.parametrize(
    ("end", "what"),
    [
        ("os.abort()", "Aborted"),
        ("import faulthandler; faulthandler._sigsegv()", "Segmentation fault"),
    ],
)
def test_the_next_start_finds_what_ended_the_one_before_once(tmp_path: Path, end: str, what: str) -> None:
    run_of_the_program(tmp_path, end)

    report = CrashReports(tmp_path).of_last_run()

    assert report is not None
    assert (report.what, report.is_of_last_run) == (what, True)
    assert report.path is not None
    assert "Current thread" in report.path.read_text("utf-8")
    assert [secret for secret in (*SECRETS, str(tmp_path)) if secret in report.text] == []
    assert CrashReports(tmp_path).of_last_run() is None
    assert len(written(tmp_path)) == 1


def test_a_run_that_ended_as_it_should_leaves_nothing(tmp_path: Path) -> None:
    noted_in_passing = "import faulthandler; faulthandler.dump_traceback(reports._stream); reports.end()"

    run_of_the_program(tmp_path, noted_in_passing)

    assert CrashReports(tmp_path).of_last_run() is None
    assert written(tmp_path) == []


@pytest.mark.parametrize(
    ("filename", "place"),
    [
        ("/home/anna/.local/lib/python3.11/site-packages/connect_app/client/disk.py", "connect_app/client/disk.py"),
        (r"C:\Users\Anna\Connect\_internal\connect_app\desktop\main.py", "connect_app/desktop/main.py"),
        ("connect_app/desktop/main.py", "connect_app/desktop/main.py"),
        ("/usr/lib/python3.11/json/decoder.py", "lib/python3.11/json/decoder.py"),
        ("/home/anna/connect_app/.venv/lib/python3.11/site-packages/x.py", "site-packages/x.py"),
        ("/home/anna/Nordlys/plug.py", "plug.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_place_is_named_without_the_folders_of_a_person(filename: str, place: str) -> None:
    assert place_of(filename) == place
