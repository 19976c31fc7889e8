"""*Help*, the program's icon, and windows on small screens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCommandLinkButton
from pytestqt.qtbot import QtBot

from connect_app.desktop.main import Desktop
from connect_app.desktop.practice.practice_window import PracticeWindow
from connect_app.desktop.settings.first_start import FirstStartDialog
from connect_app.desktop.shell.help_windows import HelpWindow
from connect_app.desktop.shell.places import Place
from connect_app.desktop.text.translating import install_translations
from tests.desktop.windows import open_desktop, opened, wait_until
from tests.running_gateway import RunningGateway

FULL_HD_AT_200_PERCENT = (960, 540)


@pytest.fixture
def desktop(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> Iterator[Desktop]:
    with open_desktop(running, tmp_path, qtbot) as opened_desktop:
        yield opened_desktop


def test_the_user_guide_is_shown_with_its_pictures(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.actions_.guide.trigger()
    window = opened(qtbot, HelpWindow)
    assert "For everyone who sends invoices" in window.text.toPlainText()
    assert "<kbd>" not in window.text.toPlainText()
    assert window.text.document().size().height() > 2000
    window.close()


def test_all_keys_are_listed_by_menu(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.actions_.shortcuts.trigger()
    window = opened(qtbot, HelpWindow)
    text = window.text.toPlainText()
    for words in ("Send selected", "Ctrl+Return", "User guide", "F1", "Settings", "Ctrl+,"):
        assert words in text
    assert "&" not in text
    window.close()


def test_the_program_has_an_icon(desktop: Desktop, qtbot: QtBot) -> None:
    wait_until(qtbot, lambda: not QGuiApplication.windowIcon().isNull())
    assert not desktop.window.windowIcon().pixmap(32, 32).isNull()


def test_practice_opens_over_the_window_once_and_stays_above_it(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.actions_.practice.trigger()
    window = opened(qtbot, PracticeWindow)
    middle = desktop.window.frameGeometry().center()
    assert window.geometry().contains(middle)
    assert window.windowType() == Qt.WindowType.Dialog  # which lies above its parent
    assert window.parentWidget() is desktop.window
    desktop.window.actions_.practice.trigger()
    assert desktop.window.findChildren(PracticeWindow) == [window]
    window.close()


@pytest.mark.parametrize("language", ["en", "sv", "de", "ro"])
def test_the_window_fits_full_hd_at_200_percent(
    language: str, running: RunningGateway, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    catalogues = install_translations(qapp, language)
    try:
        with open_desktop(running, tmp_path, qtbot) as desktop:
            for place in Place:
                desktop.window.go_to(place)
                wait_until(qtbot, lambda place=place: desktop.window.views.place is place)
            smallest = desktop.window.minimumSizeHint()
            assert smallest.width() <= FULL_HD_AT_200_PERCENT[0]
            assert smallest.height() <= FULL_HD_AT_200_PERCENT[1] - 60
    finally:
        for catalogue in catalogues:
            qapp.removeTranslator(catalogue)


def test_the_first_window_shows_which_door_enter_takes(qtbot: QtBot) -> None:
    dialog = FirstStartDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    doors = dialog.findChildren(QCommandLinkButton)
    wait_until(qtbot, doors[0].hasFocus)
    with_focus = doors[0].grab().toImage()
    qtbot.keyClick(doors[0], Qt.Key.Key_Tab)
    wait_until(qtbot, doors[1].hasFocus)
    assert doors[0].grab().toImage() != with_focus
    qtbot.keyClick(doors[1], Qt.Key.Key_Return)
    assert dialog.door == "own"
