"""What is dropped on the window is taken: while it starts, after it failed, before it closes; or it is named."""

import os
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from connect_app.client.jobs import Job, JobKind, JobState, Reason
from connect_app.client.outbox import Outbox
from connect_app.client.places import Places
from connect_app.client.preferences import Preferences
from connect_app.client.watched_folders import WatchedFolder
from connect_app.desktop.background.tasks import CancelToken
from connect_app.desktop.main import Desktop
from connect_app.desktop.shell.places import Place
from connect_app.desktop.widgets.notices import Notice
from connect_app.domain.errors import FixSettings
from tests.desktop.invoice_files import BY_MAIL, ubl_file
from tests.desktop.windows import answer, drop, drop_urls, opened, texts_of, wait_until

PLACE = QPointF(20, 300)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data", tmp_path / "preferences.json")


@pytest.fixture
def starting(places: Places, qtbot: QtBot) -> Iterator[Desktop]:
    """A window whose services have not started, and never do."""
    desktop = _desktop(places)
    may_go_on = threading.Event()

    def wait(_token: CancelToken) -> None:
        may_go_on.wait(60)
        raise FixSettings("gateway_start", "The gateway on this computer did not start: it is a test.")

    desktop._start_services = wait  # type: ignore[method-assign]
    desktop.may_fail = may_go_on  # type: ignore[attr-defined]
    desktop.start()
    yield desktop
    may_go_on.set()
    desktop.close()


def _desktop(places: Places) -> Desktop:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return Desktop(application, places, Preferences(places.preferences), practice=True)


def _files(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number:03}.xml" for number in range(count)]
    for path in paths:
        path.write_bytes(ubl_file([(path.stem, BY_MAIL)]))
    return paths


def _notices(desktop: Desktop) -> list[str]:
    return [line.notice.text for line in desktop.window.notices.lines]


def _kept(places: Places) -> list[str]:
    with closing(Outbox(places.outbox)) as outbox:
        return [job.filename for job in outbox.jobs()]


def test_a_drop_while_the_window_starts_is_kept(starting: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    drop(starting.window, _files(tmp_path, 10), PLACE)
    wait_until(qtbot, lambda: not starting.given.is_busy)
    assert len(starting.outbox.jobs()) == 10


def test_a_drop_after_the_services_failed_is_kept_and_said(starting: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    starting.may_fail.set()  # type: ignore[attr-defined]
    wait_until(qtbot, lambda: _notices(starting))
    drop(starting.window, [*_files(tmp_path, 2), _report(tmp_path)], PLACE)
    wait_until(qtbot, lambda: len(_notices(starting)) == 3)
    assert "back.eml was not read. The gateway on this computer did not start: it is a test." in _notices(starting)
    assert "2 file(s) are kept and go up when Connect is opened again." in _notices(starting)
    assert len(starting.outbox.jobs()) == 2


def _report(folder: Path) -> Path:
    path = folder / "back.eml"
    path.write_bytes(b"Subject: Undelivered\r\n\r\n")
    return path


def test_without_an_outbox_a_drop_is_refused_in_words(
    starting: Desktop, places: Places, tmp_path: Path, qtbot: QtBot
) -> None:
    with closing(Outbox(places.outbox)):
        drop(starting.window, _files(tmp_path, 1), PLACE)
        wait_until(qtbot, lambda: _notices(starting))
        assert "already open" in _notices(starting)[0]
    assert not starting.given.is_busy


def test_what_is_no_file_is_named_beside_the_good_ones(starting: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    os.mkfifo(tmp_path / "pipe.xml")
    good = tmp_path / os.fsdecode(b"r\xe4kning.xml")
    good.write_bytes(b"<Invoice/>")
    folder, pipe = QUrl.fromLocalFile(str(tmp_path)), QUrl.fromLocalFile(str(tmp_path / "pipe.xml"))
    bytes_url = QUrl.fromEncoded(b"file://" + os.fsencode(tmp_path) + b"/r%E4kning.xml")
    drop_urls(starting.window, [folder, pipe, bytes_url, QUrl("https://example.org/far.xml")], PLACE)
    wait_until(qtbot, lambda: _notices(starting))
    text = _notices(starting)[0]
    assert f"{tmp_path.name} is a folder." in text
    assert "pipe.xml is a pipe" in text
    assert "far.xml cannot be read" in text
    assert [job.filename for job in starting.outbox.jobs()] == [good.name]


class _SlowDisk:
    """Holds up the first copy into an outbox until it may go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from connect_app.client import job_store

        self.began, self.may_go_on = threading.Event(), threading.Event()
        real = job_store.copy_durably

        def copy(source: Path, target: Path) -> tuple[int, str]:
            self.began.set()
            assert self.may_go_on.wait(60)
            return real(source, target)

        monkeypatch.setattr(job_store, "copy_durably", copy)


def test_closing_asks_while_files_are_taken_and_closes_by_itself(
    starting: Desktop, places: Places, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = _SlowDisk(monkeypatch)
    drop(starting.window, _files(tmp_path, 30), PLACE)
    wait_until(qtbot, disk.began.is_set)
    assert not starting.window.close()
    assert opened(qtbot, QMessageBox).text() == "30 file(s) are still being taken. Close all the same?"
    wait_until(qtbot, lambda: "Taking 30 file(s)…" in starting.window.status.uploads._text.text())
    starting.workplace.taking.changed.emit(12)
    assert opened(qtbot, QMessageBox).text().startswith("12 file(s)")  # as many as it is now
    disk.may_go_on.set()
    wait_until(qtbot, lambda: not starting.window.isVisible())
    starting.may_fail.set()  # type: ignore[attr-defined]
    starting.close()
    assert len(_kept(places)) == 30


def test_what_is_left_after_close_now_is_taken_at_the_next_start(
    starting: Desktop, places: Places, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = _SlowDisk(monkeypatch)
    drop(starting.window, _files(tmp_path, 30), PLACE)
    wait_until(qtbot, disk.began.is_set)
    starting.window.close()
    answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    wait_until(qtbot, lambda: not starting.window.isVisible())
    threading.Timer(0.1, disk.may_go_on.set).start()
    starting.may_fail.set()  # type: ignore[attr-defined]
    starting.close()
    assert len(_kept(places)) == 1
    again = _desktop(places)
    try:
        again.start()
        wait_until(qtbot, lambda: again.work is not None and len(again.outbox.jobs()) == 30)
    finally:
        again.close()


def test_ending_the_program_takes_all_of_it(starting: Desktop, places: Places, tmp_path: Path, qtbot: QtBot) -> None:
    drop(starting.window, _files(tmp_path, 50), PLACE)
    starting.may_fail.set()  # type: ignore[attr-defined]
    starting.close()  # as SIGTERM does it
    assert len(_kept(places)) == 50


def test_taking_waits_for_no_call_to_a_gateway_that_hangs(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    go_on = threading.Event()
    for _ in range(12):
        desktop.tasks.run(lambda _token: go_on.wait(60), None, None, desktop)
    before = len(desktop.outbox.jobs())
    drop(desktop.window, _files(tmp_path, 1), PLACE)
    wait_until(qtbot, lambda: len(desktop.outbox.jobs()) == before + 1)
    go_on.set()


def test_good_news_never_takes_the_place_of_a_trouble(starting: Desktop) -> None:
    board = starting.window.notices
    board.show_notice(Notice("2 files were not taken.", is_trouble=True))
    for number in range(5):
        board.show_notice(Notice(f"{number}.xml was received."))
    assert _notices(starting) == ["2 files were not taken.", "3.xml was received.", "4.xml was received."]


def test_why_uploads_wait_is_said_until_they_go_on(desktop: Desktop, qtbot: QtBot) -> None:
    uploads = desktop.work.uploads  # type: ignore[union-attr]
    job = Job("1", JobKind.FILE, "", "a.xml", 1, "", "", reasons=(Reason("forbidden", "You may only read here."),))
    uploads._tell_trouble((job,))
    assert "1 upload(s) wait and are tried again: You may only read here." in _notices(desktop)
    uploads._tell_trouble((replace(job, state=JobState.DONE, reasons=()),))
    assert not any("wait and are tried again" in text for text in _notices(desktop))


def _damaged(places: Places, folder: Path) -> Job:
    with closing(Outbox(places.outbox)) as outbox:
        job = outbox.add_file("", _files(folder, 1)[0])
    for name in ("job.json", "job.copy.json"):
        record = places.outbox / job.id / name
        record.write_bytes(record.read_bytes().replace(b'"waiting"', b'"waitinG"'))
    return job


@pytest.mark.noisy("is damaged")
def test_a_damaged_entry_is_listed_saved_and_added_again(places: Places, tmp_path: Path, qtbot: QtBot) -> None:
    job = _damaged(places, tmp_path)
    content = (tmp_path / "000.xml").read_bytes()
    (tmp_path / "000.xml").unlink()
    desktop = _desktop(places)
    try:
        desktop.start()
        wait_until(qtbot, lambda: desktop.work is not None)
        assert "1 file(s) on this computer cannot be uploaded." in _notices(desktop)
        desktop.window.go_to(Place.OUTBOX)
        view = desktop.window.views.outbox
        wait_until(qtbot, lambda: view.model.index_of(job.id).isValid())
        assert texts_of(view.model, job.id)[4] == "Damaged"
        view.table.choose(job.id)
        qtbot.mouseClick(view.save, Qt.MouseButton.LeftButton)
        dialog = opened(qtbot, QFileDialog)
        dialog.fileSelected.emit(str(tmp_path / "saved.xml"))
        dialog.reject()
        wait_until(qtbot, (tmp_path / "saved.xml").exists)
        assert (tmp_path / "saved.xml").read_bytes() == content
        qtbot.mouseClick(view.again, Qt.MouseButton.LeftButton)
        wait_until(qtbot, lambda: [each.state for each in desktop.outbox.jobs()] == [JobState.DONE])
        assert desktop.outbox.jobs()[0].id != job.id
    finally:
        desktop.close()


@pytest.mark.noisy("damaged")
def test_damaged_preferences_are_said(places: Places, tmp_path: Path, qtbot: QtBot) -> None:
    preferences = Preferences(places.preferences)
    preferences.watched_folders = (WatchedFolder(tmp_path / "in"),)
    for path in tmp_path.glob("preferences*.json"):
        path.write_bytes(b"{")
    desktop = _desktop(places)
    try:
        desktop.start()
        wait_until(qtbot, lambda: any("No folder is watched any more" in text for text in _notices(desktop)))
    finally:
        desktop.close()
