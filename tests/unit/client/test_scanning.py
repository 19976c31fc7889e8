"""Scanning with SANE's own test device."""

import shutil
import time
from pathlib import Path

import pytest
from PIL import Image

from connect_app.client import scanning
from connect_app.client.scanning import Colours, Scanner, scan, scanners
from connect_app.domain.errors import ConnectError

TEST_DEVICE = Scanner("test:0", "Test")

needs_sane = pytest.mark.skipif(shutil.which("scanimage") is None, reason="needs scanimage of SANE")


def nobody_cancels() -> None:
    """The clerk waits."""


@needs_sane
def test_a_page_on_the_glass_is_scanned_at_300_dpi(tmp_path: Path) -> None:
    (page,) = scan(TEST_DEVICE, Colours.GREY, tmp_path, from_feeder=False, check=nobody_cancels)
    with Image.open(page) as picture:
        assert [round(float(one)) for one in picture.info["dpi"]] == [300, 300]
        assert picture.width > 2000
        assert picture.mode == "L"


@needs_sane
def test_all_pages_of_a_feeder_come_in_their_order(tmp_path: Path) -> None:
    pages = scan(TEST_DEVICE, Colours.GREY, tmp_path, from_feeder=True, check=nobody_cancels)
    assert [page.name for page in pages] == [f"page-{number}.jpeg" for number in range(1, 11)]


@needs_sane
def test_the_list_of_scanners_is_asked_for(tmp_path: Path) -> None:
    assert all(one.device and one.name for one in scanners(nobody_cancels))


@needs_sane
def test_a_scanner_that_is_not_there_is_said_with_its_own_words(tmp_path: Path) -> None:
    with pytest.raises(ConnectError) as error:
        scan(Scanner("nowhere:1", "x"), Colours.GREY, tmp_path, from_feeder=False, check=nobody_cancels)
    assert error.value.code == "scan_failed"
    assert "nowhere:1" in error.value.sentence


def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program = tmp_path / "scanimage"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setattr(scanning, "scan_program", lambda: str(program))


def test_without_a_program_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "scan_program", lambda: None)
    with pytest.raises(ConnectError) as error:
        scanners(nobody_cancels)
    assert error.value.code == "no_scan_program"


def test_a_driver_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake(tmp_path, monkeypatch, "exec sleep 600")
    monkeypatch.setattr(scanning, "LIST_LIMIT_S", 0.3)
    with pytest.raises(ConnectError) as error:
        scanners(nobody_cancels)
    assert error.value.code == "scanner_silent"


def test_a_clerk_who_cancels_does_not_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Cancelled(Exception):
        pass

    def cancel() -> None:
        raise Cancelled

    fake(tmp_path, monkeypatch, "exec sleep 600")
    began = time.monotonic()
    with pytest.raises(Cancelled):
        scanners(cancel)
    assert time.monotonic() - began < 60  # never the 600 s of the program


def test_a_scanner_without_a_feeder_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake(tmp_path, monkeypatch, "echo '    --source Flatbed [Flatbed]'")
    with pytest.raises(ConnectError) as error:
        scan(Scanner("x", "x"), Colours.GREY, tmp_path / "new", from_feeder=True, check=nobody_cancels)
    assert error.value.code == "no_feeder"


def test_a_jam_is_no_shorter_paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = tmp_path / "new"
    new.mkdir()
    script = (
        f"echo '    --source ADF [ADF]'; case $* in *batch*) echo x > {new}/page-1.jpeg; echo jammed >&2; exit 6;; esac"
    )
    fake(tmp_path, monkeypatch, script)
    with pytest.raises(ConnectError) as error:
        scan(Scanner("x", "x"), Colours.GREY, new, from_feeder=True, check=nobody_cancels)
    assert (error.value.code, "jammed" in error.value.sentence) == ("scan_failed", True)


def test_an_empty_feeder_is_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake(tmp_path, monkeypatch, "echo '    --source ADF [ADF]'")
    (tmp_path / "new").mkdir()
    with pytest.raises(ConnectError) as error:
        scan(Scanner("x", "x"), Colours.GREY, tmp_path / "new", from_feeder=True, check=nobody_cancels)
    assert error.value.code == "nothing_scanned"


def test_a_twain_scanner_is_spoken_to_through_naps2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, new = tmp_path / "naps2.console", tmp_path / "new"
    new.mkdir()
    script = [
        "#!/bin/sh",
        f'echo "$@" >> {tmp_path}/asked',
        'case "$*" in *--listdevices*) echo "EPSON DS-530II"; echo; exit;; esac',
        f"for page in 10 9 1; do echo x > {new}/page-$page.tif; done",
    ]
    program.write_text("\n".join(script))
    program.chmod(0o755)
    monkeypatch.setattr(scanning.sys, "platform", "win32")
    monkeypatch.setattr(scanning, "scan_program", lambda: "powershell")
    monkeypatch.setattr(scanning, "twain_program", lambda: str(program))
    windows, twain = scanners(nobody_cancels)
    assert (windows.name, twain.name) == ("Windows", "EPSON DS-530II (TWAIN)")
    assert windows.is_untried
    assert twain.is_untried
    pages = scan(twain, Colours.GREY, new, from_feeder=True, check=nobody_cancels)
    assert [page.name for page in pages] == ["page-1.tif", "page-9.tif", "page-10.tif"]
    listed, scanned = (tmp_path / "asked").read_text().splitlines()
    assert listed == "--listdevices --driver twain"
    assert "--device EPSON DS-530II --source feeder --dpi 300 --bitdepth gray" in scanned
    assert not TEST_DEVICE.is_untried
