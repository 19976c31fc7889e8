"""*Help*, the program's icon, and windows on small screens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCommandLinkButton, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from connect_app.desktop.main import Desktop
from connect_app.desktop.practice.practice_window import PracticeWindow
from connect_app.desktop.settings.first_start import FirstStartDialog
from connect_app.desktop.shell.guide_pages import OF_PLACES, OF_WINDOWS
from connect_app.desktop.shell.help_windows import HelpWindow, user_guide
from connect_app.desktop.shell.places import Place
from connect_app.desktop.text.translating import install_translations
from connect_app.desktop.widgets.notices import NoticeLine
from tests.desktop.windows import open_desktop, opened, wait_until
from tests.running_gateway import RunningGateway

DESKTOP = Path(__file__).parents[2] / "connect_app" / "desktop"
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


def test_every_page_of_the_guide_that_is_named_is_there_and_every_window_is_real(desktop: Desktop) -> None:
    guide = user_guide(desktop.window, "User guide").text.document()
    headings = set()
    block = guide.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            headings.add(block.text())
        block = block.next()
    assert OF_PLACES.keys() == set(Place)
    assert {*OF_PLACES.values(), *OF_WINDOWS.values()} <= headings
    source = "".join(path.read_text(encoding="utf-8") for path in DESKTOP.rglob("*.py"))
    assert [name for name in OF_WINDOWS if f"class {name}(" not in source] == []


def test_f1_opens_the_page_for_where_one_is(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.go_to(Place.MESSAGES)
    qtbot.keyClick(desktop.window, Qt.Key.Key_F1)
    at_messages = opened(qtbot, HelpWindow)
    shown = at_messages.text.cursorForPosition(QPoint(24, 8)).block().text()
    assert shown == "Messages"
    at_messages.close()
    qtbot.waitUntil(lambda: not any(isinstance(one, HelpWindow) for one in QApplication.topLevelWidgets()))

    class TemplatesDialog(QDialog):
        """Has the name of one that has a page."""

    dialog = TemplatesDialog(desktop.window)
    desktop.work.commands.open_dialog(dialog)
    dialog.activateWindow()
    wait_until(qtbot, dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    guide = opened(qtbot, HelpWindow)
    assert guide.text.cursorForPosition(QPoint(24, 8)).block().text() == "Templates"
    guide.close()
    dialog.close()


def test_what_is_new_and_diagnostics(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    desktop.window.actions_.news.trigger()
    window = opened(qtbot, HelpWindow)
    assert "Unreleased" in window.text.toPlainText()
    window.close()

    desktop.window.actions_.diagnostics.trigger()
    dialog = opened(qtbot, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "help.zip"))
    dialog.close()
    wait_until(qtbot, (tmp_path / "help.zip").exists)
    wait_until(qtbot, lambda: any("help.zip" in one.text.text() for one in desktop.window.findChildren(NoticeLine)))


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
