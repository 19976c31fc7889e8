"""In every language each menu gives each of its commands a letter of its own."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from connect_app.desktop.shell.actions import Actions
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.text.translating import install_translations


@pytest.fixture(params=["en", "sv", "de", "ro"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    catalogues = install_translations(qapp, request.param)
    yield request.param
    for catalogue in catalogues:
        qapp.removeTranslator(catalogue)


@pytest.mark.parametrize("practice", [True, False])
@pytest.mark.parametrize("is_picture", [True, False])
@pytest.mark.usefixtures("language")
def test_no_letter_is_given_twice(practice: bool, is_picture: bool, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window, Icons(), practice=practice)
    actions.fill_menus()
    actions.picture.setText(actions.picture_text(is_picture=is_picture))

    twice = [text for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)) for text in _shared(menu)]

    assert twice == []


def _shared(menu: QMenu | QMenuBar) -> list[str]:
    keys = [(QKeySequence.mnemonic(one.text()).toString(), one.text()) for one in menu.actions()]
    used = Counter(key for key, _ in keys if key)
    return sorted(f"{key}: {text}" for key, text in keys if used[key] > 1)
