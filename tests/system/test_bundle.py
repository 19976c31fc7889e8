"""PyInstaller's folder, built here for Linux: it does the main job with nothing of Python around it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from connect_app import __version__
from tests.running_gateway import ROOT

pytestmark = [pytest.mark.full, pytest.mark.timeout(1500)]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("bundle")
    command = [sys.executable, str(ROOT / "packaging" / "package.py"), "bundle", "--out", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    return out / "connect-app" / "connect-app"


def run(program: Path, home: Path, *words: str, cwd: Path | None = None) -> str:
    alone = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [str(program), *words], cwd=cwd or home, env=alone, capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_does_the_main_job_by_script_and_by_windows(program: Path, tmp_path: Path) -> None:
    assert re.fullmatch(
        rf"Connect {re.escape(__version__)} \([0-9a-f]{{12}}(-dirty)?\)\n", run(program, tmp_path, "--version")
    )
    attach = ("--attach", "260301=attachments/time-sheet-260301.pdf:time sheet:week 10", "--yes")
    samples = ROOT / "resources" / "samples"
    said = run(program, tmp_path, "send", "march.xml", "--practice", *attach, cwd=samples)
    assert re.search(r"6 +delivered", said) and re.search(r"6 +accepted", said)
    assert "The tour is done" in run(program, tmp_path, "tour", "--out", str(tmp_path / "tour"))
    assert len(list((tmp_path / "tour").glob("*.png"))) > 20


def test_what_may_not_be_bundled_is_not_in_it(program: Path) -> None:
    names = {name for _, folders, files in os.walk(program.parent) for name in (*folders, *files)}

    assert [name for name in names if "heif" in name or "x265" in name] == []
    assert {"connect_sv.qm", "march.xml", "invoice.typ", "commit", "user-guide.md"} <= names
