"""``connect-app tour``: the whole job in the real windows, by mouse and keyboard, with a picture per step."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from connect_app.client.places import find_places
from connect_app.client.preferences import Preferences
from connect_app.desktop.main import Desktop, speak
from connect_app.desktop.style.appearance import Appearance, new_application
from connect_app.domain.errors import ConnectError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from connect_app.desktop.tour.stage import Stage

WIDTH, HEIGHT = 1360, 860


def run(out: Path) -> int:
    """Do the main job of the program and write a picture of every step into ``out``; return the exit code.

    Everything happens in practice mode and in a temporary folder; nothing leaves the computer and nothing of the
    user's own is touched. 1, with a sentence, if a step does not give what it must.
    """
    qInstallMessageHandler(_pass_on)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else new_application(sys.argv[:1])
    from connect_app.desktop.tour.hand import TourError

    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix="connect-tour-", ignore_cleanup_errors=True) as folder:
            count = _take_tour(application, Path(folder), out)
    except (TourError, ConnectError) as error:
        print(f"The tour stopped: {getattr(error, 'sentence', error)}", file=sys.stderr)
        return 1
    finally:
        qInstallMessageHandler(None)
    print(f"The tour is done: {count} pictures in {out}, {time.monotonic() - began:.0f} seconds.")
    return 0


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Print what Qt has to say, but for what every run off screen says at every window."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


def _take_tour(application: QApplication, folder: Path, out: Path) -> int:
    from connect_app.desktop.tour import attaching, looking, mailing, receiving, sending
    from connect_app.desktop.tour.camera import Camera

    camera = Camera(out)
    preferences = Preferences(folder / "preferences.json")
    speak(application, "en")
    Appearance(application, "light")
    receiving.choose_practice(camera)
    preferences.set("appearance", "light")
    with _program(application, folder, preferences, camera) as stage:
        _go_through(
            stage,
            receiving.see_the_window,
            receiving.see_settings_as_clerk,
            receiving.shorten_undo,
            receiving.upload_march,
            receiving.read_an_invoice,
            attaching.attach_by_button,
            attaching.attach_by_drop,
            attaching.attach_by_paste,
            attaching.see_refusals,
            attaching.count_attachments,
            sending.choose_outcomes,
            sending.refuse_the_question,
            sending.undo_a_send,
            sending.send_march,
            looking.see_sent,
            looking.see_what_arrived,
            looking.mend_the_bounce,
            looking.see_time_line,
            mailing.write_an_address,
            mailing.import_addresses,
            mailing.send_one_to_client,
            mailing.send_many_by_mail,
            mailing.read_messages,
            mailing.mend_an_address,
            looking.turn_dark,
        )
        seen = stage
    preferences.set("appearance", "light")
    speak(application, "sv")
    with _program(application, folder, preferences, camera) as stage:
        stage.file_id, stage.invoice_ids = seen.file_id, seen.invoice_ids
        _go_through(stage, looking.see_swedish)
    return len(camera.paths)


def _go_through(stage: Stage, *steps: Callable[[Stage], None]) -> None:
    for step in steps:
        began = time.monotonic()
        step(stage)
        sentence = (step.__doc__ or step.__name__).strip().splitlines()[0]
        print(f"{time.monotonic() - began:5.1f} s  {sentence}", flush=True)


@contextmanager
def _program(application: QApplication, folder: Path, preferences: Preferences, camera: object) -> Iterator[Stage]:
    """Open the program as `connect-app` does, and close it again."""
    from connect_app.desktop.tour.camera import Camera
    from connect_app.desktop.tour.stage import Stage

    assert isinstance(camera, Camera)
    desktop = Desktop(application, find_places(practice=True, data=folder / "data"), preferences, practice=True)
    desktop.window.resize(WIDTH, HEIGHT)
    try:
        desktop.start()
        yield Stage(desktop, camera, folder)
    finally:
        desktop.close()
        desktop.window.deleteLater()


__all__: Sequence[str] = ["run"]
