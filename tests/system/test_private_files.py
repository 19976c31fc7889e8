"""What the gateway makes belongs to its user alone, also in a folder that was open before."""

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, by_post, complete, send, upload_all

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")


def modes(folder: Path) -> dict[str, int]:
    found = {}
    for path in (folder, *folder.rglob("*")):
        # The test's own log lies in there, too.
        if path.name != "test.log":
            found[str(path.relative_to(folder))] = stat.S_IMODE(path.lstat().st_mode)
    return found


def open_to_all(folder: Path) -> dict[str, int]:
    return {name: mode for name, mode in modes(folder).items() if mode & 0o077}


def open_up(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def work(gateway: RunningGateway) -> None:
    ids = upload_all(gateway, by_mail("a@example.org"), by_post("Anna"))
    gateway.attach(ids[0], "a.csv", b"a;b\n1;2\n").raise_for_status()
    complete(gateway, send(gateway, ids)["id"])


def test_all_that_is_made_is_private_and_what_was_open_is_closed(tmp_path):
    before = os.umask(0o022)
    try:
        data = tmp_path / "data"
        with RunningGateway(data) as gateway:
            work(gateway)
            assert {name for name in modes(data) if name.startswith("gateway.db")} >= {"gateway.db", "gateway.db-wal"}
            (data / "test.log").rename(tmp_path / "first.log")
            assert open_to_all(data / "blobs") == {}
            assert {
                name: mode for name, mode in open_to_all(data).items() if not name.startswith("practice/print/")
            } == {
                ".": 0o755  # the test made it, with its own log in it
            }
        open_up(data)
        (data / "test.log").unlink(missing_ok=True)
        data.mkdir(exist_ok=True)
        process = _start_with_log_elsewhere(data, tmp_path / "second.log")
        try:
            assert open_to_all(data) == {}
        finally:
            process.terminate()
            process.wait(30)
    finally:
        os.umask(before)


def _start_with_log_elsewhere(data: Path, log: Path) -> subprocess.Popen[bytes]:
    with log.open("wb") as stream:
        command = [sys.executable, "-m", "connect_app", "gateway", "--data", str(data), "--practice"]
        process = subprocess.Popen(command, stdout=stream, stderr=stream)
    while not (data / "gateway.json").exists():
        assert process.poll() is None, log.read_text()
        time.sleep(0.02)
    return process


def test_a_folder_with_other_peoples_files_is_named_and_left_as_it_is(tmp_path):
    data = tmp_path / "home"
    data.mkdir()
    (data / "letter.odt").write_bytes(b"private")
    (data / "pictures").mkdir()
    open_up(data)
    with RunningGateway(data) as gateway:
        work(gateway)
        assert "letter.odt, pictures" in gateway.log
    kept = modes(data)
    assert (kept["."], kept["letter.odt"], kept["pictures"]) == (0o755, 0o644, 0o755)
    assert set(open_to_all(data)) == {".", "letter.odt", "pictures"}


def test_a_print_folder_keeps_its_rights_and_its_files_can_be_taken_away(tmp_path):
    printer = tmp_path / "printer"
    printer.mkdir()
    printer.chmod(0o775)
    before = os.umask(0o022)
    try:
        with RunningGateway(tmp_path / "data", practice=False) as gateway:
            settings = {"print": {"folder": str(printer)}}
            gateway.http.patch(gateway.company_url + "/settings", json=settings, timeout=10).raise_for_status()
            ids = upload_all(gateway, by_post("Anna"))
            complete(gateway, send(gateway, ids)["id"])
    finally:
        os.umask(before)
    found = modes(printer)
    assert found.pop(".") == 0o775
    assert len(found) == 2
    assert set(found.values()) == {0o644}
