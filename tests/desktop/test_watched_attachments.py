"""A watched folder of attachments in the whole window: what is sure hangs on, the clerk is asked about the rest."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from connect_app.client.jobs import JobState
from connect_app.client.stillness import Timing
from connect_app.client.watched_folders import Holds, Originals, WatchedFolder
from connect_app.desktop.attachments.folder_dialog import FolderDialog
from connect_app.desktop.main import Desktop
from connect_app.desktop.shell.places import Place
from tests.desktop.invoice_files import BY_MAIL, pdf
from tests.desktop.windows import open_desktop, upload, wait_until
from tests.running_gateway import RunningGateway


@pytest.fixture
def watching(
    running: RunningGateway, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Desktop, Path]]:
    """The open window, which watches a folder of attachments and deletes what the gateway has."""
    monkeypatch.setattr("connect_app.client.watching.Timing", lambda: Timing(0.2, 0.4, 0.05))
    folder = tmp_path / "sheets"
    folder.mkdir()
    with open_desktop(running, tmp_path / "clerk", qtbot) as desktop:
        watched = WatchedFolder(folder, holds=Holds.ATTACHMENTS, originals=Originals.DELETED)
        desktop.workplace.preferences.watched_folders = (watched,)
        assert desktop.work is not None
        desktop.work.watched_folders_changed.emit()
        yield desktop, folder


def hanging(desktop: Desktop, invoice_id: str) -> list[str]:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    return sorted(one.filename for one in gateway.invoice(company_id, invoice_id).attachments)


def test_what_is_sure_hangs_on_its_invoice_once_and_the_original_goes_after_the_answer(
    watching: tuple[Desktop, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    desktop, folder = watching
    _file, (one, two) = upload(desktop, qtbot, tmp_path, ("W7101", BY_MAIL), ("W7102", BY_MAIL))
    content = pdf(1, "week 11")
    (folder / "W7101 week 11.pdf").write_bytes(content)
    (folder / "sheet.pdf").write_bytes(pdf(1, "a sheet"))
    (folder / "list.csv").write_text("file;number;note\nsheet.pdf;W7102;as agreed\n")
    wait_until(qtbot, lambda: hanging(desktop, one.id) == ["W7101 week 11.pdf"])
    wait_until(qtbot, lambda: hanging(desktop, two.id) == ["sheet.pdf"])
    wait_until(qtbot, lambda: [path.name for path in folder.iterdir()] == ["list.csv"])
    renamed = folder / "W7101 renamed.pdf"
    renamed.write_bytes(content)  # the same bytes under another name
    wait_until(qtbot, lambda: desktop.services.attachment_watcher._ledger.get(str(renamed)) is not None)
    assert hanging(desktop, one.id) == ["W7101 week 11.pdf"]
    assert [job.state for job in desktop.outbox.jobs()].count(JobState.DONE) == 2


def test_what_is_not_sure_waits_for_the_clerk_or_for_its_invoice(
    watching: tuple[Desktop, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    desktop, folder = watching
    _file, (one,) = upload(desktop, qtbot, tmp_path, ("W7201", BY_MAIL))
    (folder / "holiday.pdf").write_bytes(pdf(1, "holiday"))
    (folder / "W7301.pdf").write_bytes(pdf(1, "comes before its invoice"))
    (folder / "W7201.exe").write_bytes(b"MZ" + b"\0" * 200)
    wait_until(qtbot, lambda: any("3 file(s) in watched folders" in text for text in shown(desktop)))
    _later, (late,) = upload(desktop, qtbot, tmp_path, ("W7301", BY_MAIL))
    wait_until(qtbot, lambda: hanging(desktop, late.id) == ["W7301.pdf"])
    wait_until(qtbot, lambda: any("2 file(s) in watched folders" in text for text in shown(desktop)))
    desktop.window.go_to(Place.OUTBOX)
    view = desktop.window.views.outbox
    assert view.open_files.text() == "2 file(s) without an invoice…"
    qtbot.mouseClick(view.open_files, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: desktop.window.findChild(FolderDialog) is not None)
    dialog = desktop.window.findChild(FolderDialog)
    wait_until(qtbot, lambda: len(dialog.files.files) == 2 and not dialog._is_reading)
    for file in dialog.files.files:
        dialog.files.choose(file, None)
    dialog.close()
    wait_until(qtbot, lambda: not view.open_files.isVisible())
    wait_until(qtbot, lambda: not any("watched folders" in text for text in shown(desktop)))
    left_out = ["W7201.exe", "holiday.pdf"]  # so they stay
    wait_until(qtbot, lambda: sorted(path.name for path in folder.iterdir()) == left_out)
    assert hanging(desktop, one.id) == []


def shown(desktop: Desktop) -> list[str]:
    return [label.text() for label in desktop.window.notices.findChildren(QLabel)]
