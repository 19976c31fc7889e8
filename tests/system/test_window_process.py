"""The window as a process: what the system's wish to end it does."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests
from PySide6.QtCore import QCoreApplication

from connect_app.client.embedded import is_running, read_address
from connect_app.desktop.shell.handed_files import hand_over
from tests.sending_job import until
from tests.system.invoices import ubl

ROOT = Path(__file__).parents[2]
DEADLINE_S = 60.0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_window_that_is_told_to_end_leaves_nothing_running(tmp_path, number):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "connect_app", "--practice", "--data", str(tmp_path / "data")]
    with (tmp_path / "window.log").open("wb") as log:
        window = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    deadline = time.monotonic() + DEADLINE_S
    while (address := read_address(tmp_path / "data")) is None:
        assert window.poll() is None, (tmp_path / "window.log").read_text()
        assert time.monotonic() < deadline, "the gateway did not start"
        time.sleep(0.02)
    window.send_signal(number)
    assert window.wait(DEADLINE_S) == 0, (tmp_path / "window.log").read_text()
    assert not is_running(address.pid)
    assert read_address(tmp_path / "data") is None
    assert "Traceback" not in (tmp_path / "window.log").read_text()


def test_the_first_window_too_ends_when_it_is_told_to(tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"CONNECT_DATA_DIR": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    script = (
        "import connect_app.desktop.settings.first_start as first\n"
        "from PySide6.QtCore import QTimer\n"
        "first.FirstStartDialog.showEvent = lambda self, event: QTimer.singleShot(0, self, lambda: print('shown'))\n"
        "from connect_app.__main__ import main\n"
        "raise SystemExit(main([]))\n"
    )
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        assert window.stdout.readline().strip() == b"shown"
        window.send_signal(signal.SIGTERM)
        assert window.wait(DEADLINE_S) == 0
    assert not (tmp_path / "preferences.json").exists()  # no door was taken


def test_a_computer_with_a_policy_asks_nothing_at_the_first_start(tmp_path):
    (tmp_path / "policy.toml").write_text('mode = "practice"\nlanguage = "de"\n')
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"CONNECT_DATA_DIR": str(tmp_path / "base"), "CONNECT_POLICY_FILE": str(tmp_path / "policy.toml")}
    with (tmp_path / "window.log").open("wb") as log:
        window = subprocess.Popen(
            [sys.executable, "-m", "connect_app"], env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    try:
        until("its gateway runs", lambda: read_address(tmp_path / "base" / "practice"), DEADLINE_S)
    finally:
        window.send_signal(signal.SIGTERM)
        assert window.wait(DEADLINE_S) == 0


def test_a_file_that_is_opened_goes_to_the_window_that_is_there(tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    data, file = tmp_path / "data", tmp_path / "opened.xml"
    file.write_text(ubl("OPENED"), encoding="utf-8")
    start = [sys.executable, "-m", "connect_app"]
    with (tmp_path / "window.log").open("wb") as log:
        window = subprocess.Popen(
            [*start, "--practice", "--data", str(data)],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    try:
        application = QCoreApplication.instance() or QCoreApplication([])
        until("the window takes files", lambda: hand_over(data, []), DEADLINE_S)
        opened = subprocess.run(
            [*start, "open", "opened.xml", "--data", str(data)], cwd=tmp_path, env=environment, timeout=30, check=False
        )
        assert opened.returncode == 0
        assert application is not None
        address = until("the gateway runs", lambda: read_address(data), DEADLINE_S)

        def has_come():
            with requests.Session() as http:
                http.headers["Authorization"] = f"Bearer {address.token}"
                company_id = next(iter(http.get(f"{address.url}/v1/me", timeout=20).json()["roles"]))
                page = http.get(f"{address.url}/v1/companies/{company_id}/invoices", timeout=20).json()
            return "OPENED" in [one["number"] for one in page["items"]]

        until("the invoice is there", has_come, DEADLINE_S)
    finally:
        window.send_signal(signal.SIGTERM)
        assert window.wait(DEADLINE_S) == 0
    assert not hand_over(data, [])
    assert "Traceback" not in (tmp_path / "window.log").read_text()
