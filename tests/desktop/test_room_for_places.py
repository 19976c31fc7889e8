"""The places on the left can be read to their last letter, in every language."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from connect_app.desktop.shell.navigation import NavigationTree
from connect_app.desktop.shell.places import Place
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.text.translating import install_translations


@pytest.mark.parametrize("language", ["en", "sv", "de", "ro"])
def test_every_place_has_room_for_its_words(language: str, qapp: QApplication, qtbot: QtBot) -> None:
    icons = Icons()
    with qtbot.waitSignal(icons.loaded):
        icons.load()
    catalogues = install_translations(qapp, language)
    try:
        tree = NavigationTree(icons)
    finally:
        for catalogue in catalogues:
            QCoreApplication.removeTranslator(catalogue)
    qtbot.addWidget(tree)
    for place in Place:
        tree.show_count(place, 999)
    tree._on_icons_loaded()
    tree.resize(tree.width_needed(), 400)
    with qtbot.waitExposed(tree):
        tree.show()
    margin = 2 * (tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, tree) + 1)
    for place in Place:
        tree.go_to(place)
        index = tree.currentIndex().siblingAtColumn(0)
        room = tree.visualRect(index).width() - tree.iconSize().width() - 2 * margin
        font = index.data(int(Qt.ItemDataRole.FontRole)) or QFont(tree.font())
        assert room >= QFontMetrics(font).horizontalAdvance(index.data()), (language, place)
