"""What nobody foresaw is shown once, in plain words, and the window goes on."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from connect_app.client.crash_reports import FOLDER, CrashReports, written
from connect_app.desktop.main import Desktop
from connect_app.desktop.shell.crash_watch import CrashWatch
from connect_app.desktop.shell.crash_window import CrashWindow
from tests.desktop.waiting import wait_until
from tests.desktop.windows import opened, twice_used_letters

NOTED = """\
Fatal Python error: Segmentation fault

Thread 0x00007f1c29 (most recent call first):
  File "/home/anna/connect_app/client/feed.py", line 8 in _follow

Current thread 0x00007f1c2a (most recent call first):
  File "/home/anna/connect_app/desktop/main.py", line 7 in run
"""


class Reports(CrashReports):
    """Leaves the faulthandler to the tests' own."""

    def listen(self) -> None:
        """Note nothing."""


class Faulty(QObject):
    """Raises in a slot, as a mistake of ours would."""

    @Slot()
    def fail(self) -> None:
        raise KeyError("Nordlys AB, kund@example.org")


@pytest.fixture
def watch(desktop: Desktop, tmp_path: Path) -> Iterator[CrashWatch]:
    watch = CrashWatch(Reports(tmp_path), desktop.tasks, desktop.window)
    yield watch
    watch.end()


def press_often(desktop: Desktop, qtbot: QtBot, times: int) -> None:
    faulty, button = Faulty(desktop.window), QPushButton(desktop.window)
    button.clicked.connect(faulty.fail)
    button.show()
    for _ in range(times):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_fault_in_a_slot_is_said_once_and_the_window_goes_on(
    desktop: Desktop, watch: CrashWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.capture_exceptions() as raised:
        watch.begin()
        press_often(desktop, qtbot, 30)
        window = opened(qtbot, CrashWindow)
        watch.end()
    assert len(raised) == 30  # what stood behind the hook is still told of each

    (path,) = written(tmp_path)
    assert path.name in window.known.text()
    assert "KeyError" in window.known.text()
    assert "Nothing that was sent or taken in is lost" in window.kept.text()
    assert (window.isModal(), window.text.isVisible(), twice_used_letters(window)) == (False, False, [])
    qtbot.mouseClick(window.show_report, Qt.MouseButton.LeftButton)
    assert window.text.isVisible()
    assert window.text.toPlainText() == path.read_text("utf-8")
    assert "Nordlys" not in window.text.toPlainText()

    qtbot.mouseClick(window.save, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "for-help.txt"))
    dialog.close()
    wait_until(qtbot, lambda: window.said.text() == "Saved as for-help.txt.")
    assert (tmp_path / "for-help.txt").read_text("utf-8") == path.read_text("utf-8")

    qtbot.mouseClick(window.close_it, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: not any(isinstance(one, CrashWindow) for one in QApplication.topLevelWidgets()))
    assert (watch.shown, desktop.window.isVisible()) == (None, True)


@pytest.mark.noisy("Background work ended with an error that nobody expected")
@pytest.mark.parametrize("failed", [None, lambda _error: None])
def test_a_fault_of_background_work_is_kept_and_said_where_nobody_else_says_it(
    desktop: Desktop, watch: CrashWatch, qtbot: QtBot, tmp_path: Path, failed: Callable[[object], None] | None
) -> None:
    def work(_token: object) -> None:
        raise LookupError("Nordlys AB")

    watch.begin()
    desktop.tasks.run(work, None, failed, desktop.window)

    wait_until(qtbot, lambda: len(written(tmp_path)) == 1)
    if failed is None:
        opened(qtbot, CrashWindow).close()
    else:
        assert watch.shown is None


def test_a_fault_in_a_thread_of_its_own_is_said(
    desktop: Desktop, watch: CrashWatch, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda _fault: None)  # pytest's own makes a warning of it

    def work() -> None:
        raise LookupError("Nordlys AB")

    watch.begin()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    watch.end()

    window = opened(qtbot, CrashWindow)
    assert "Thread: another" in window.text.toPlainText()
    window.close()


def test_the_next_start_says_that_the_run_before_was_ended(
    desktop: Desktop, watch: CrashWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "stopped.txt").write_text(NOTED)

    watch.begin()

    window = opened(qtbot, CrashWindow)
    assert window.what.text() == "The last time, the program stopped in the middle of its work."
    assert "Segmentation fault, in connect_app/desktop/main.py:7 run" in window.known.text()
    assert "anna" not in window.text.toPlainText()
    window.close()
