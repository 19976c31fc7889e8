"""What has too little room goes on in the next line or ends in dots; nothing makes the window wider than 1024."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.invoice.page_bar import PageBar
from connect_app.desktop.sends.sent_view import FilterBar
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.text.translating import install_translations
from connect_app.desktop.trouble.attention_view import AttentionView
from connect_app.desktop.trouble.remedy import RemedyPanel
from connect_app.desktop.widgets.flow import FlowLayout
from connect_app.desktop.widgets.rich_text import RichText
from connect_app.desktop.widgets.room import resize_within_screen

_WINDOWS = Path(__file__).parents[2] / "connect_app" / "desktop"


def test_buttons_go_on_in_the_next_line(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    row = FlowLayout(8)
    pane.setLayout(row)
    buttons = [QPushButton("Skicka till en annan adress…", pane) for _ in range(4)]
    for button in buttons:
        row.addWidget(button)
    buttons[1].hide()
    width = buttons[0].sizeHint().width()

    pane.resize(2 * width + 8, row.heightForWidth(2 * width + 8))
    with qtbot.waitExposed(pane):
        pane.show()

    shown = [button.geometry() for button in buttons if button.isVisible()]
    assert pane.minimumSizeHint().width() <= width
    assert [(one.x(), one.y()) for one in shown] == [(0, 0), (width + 8, 0), (0, shown[0].height() + 8)]
    assert all(pane.rect().contains(one) for one in shown)


def test_a_title_ends_in_dots(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    bar = PageBar(pane)
    bar.show_title("Rechnung 2026-1001")
    bar.resize(bar.minimumSizeHint().width() + 60, 30)
    with qtbot.waitExposed(pane):
        pane.show()
    title = next(one for one in bar.findChildren(QWidget) if one.toolTip() == "Rechnung 2026-1001")
    assert title.text().endswith("…")  # type: ignore[attr-defined]
    bar.resize(800, 30)
    assert title.text() == "Rechnung 2026-1001"  # type: ignore[attr-defined]


def test_what_can_be_done_keeps_the_height_of_its_sentences(workplace: Workplace, qtbot: QtBot) -> None:
    splitter = QSplitter(Qt.Orientation.Vertical)
    qtbot.addWidget(splitter)
    splitter.addWidget(QListWidget())
    panel = RemedyPanel(workplace)
    splitter.addWidget(panel)
    splitter.resize(480, 420)
    splitter.setSizes([350, 70])
    with qtbot.waitExposed(splitter):
        splitter.show()

    sentence = max(panel.findChildren(QLabel), key=lambda label: label.wordWrap())
    sentence.setText("Sie kann gesendet worden sein, bevor die Rechnungsliste beschädigt wurde. " * 4)
    for button in (panel.resend, panel.was_not_sent, panel.has_arrived, panel.show_invoice):
        button.show()

    qtbot.waitUntil(lambda: sentence.height() >= sentence.heightForWidth(sentence.width()), timeout=45_000)
    assert panel.rect().contains(panel.show_invoice.geometry())


def test_no_window_is_larger_than_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    resize_within_screen(window, 5000, 4000)
    screen = window.screen().availableGeometry()
    assert screen.width() - 40 <= window.width() < screen.width()
    assert screen.height() - 60 <= window.height() < screen.height()
    resize_within_screen(window, 300, 200)
    assert (window.width(), window.height()) == (300, 200)

    own_size = re.compile(r"self\.(?:resize|setFixedSize)\(\d")
    files = (path for path in _WINDOWS.rglob("*.py") if "tour" not in path.parts)
    assert [path.name for path in files if own_size.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("language", ["en", "sv", "de", "ro"])
def test_filters_show_all_of_their_words(language: str, qtbot: QtBot, qapp: QApplication) -> None:
    catalogues = install_translations(qapp, language)
    try:
        bar = FilterBar()
        qtbot.addWidget(bar)
        bar.resize(480, bar.heightForWidth(480))
        with qtbot.waitExposed(bar):
            bar.show()
        for box in bar.findChildren(QComboBox):
            assert box.width() >= box.sizeHint().width()
            assert bar.rect().contains(box.geometry())
        assert bar.rect().contains(bar.customer.geometry())
    finally:
        for catalogue in catalogues:
            qapp.removeTranslator(catalogue)


def test_the_amount_of_what_needs_attention_stays_in_sight(workplace: Workplace, qtbot: QtBot) -> None:
    view = AttentionView(workplace, Icons())
    qtbot.addWidget(view)
    tree = view.tree
    with qtbot.waitExposed(view):
        view.show()
    for width in (515, 900):
        view.resize(width, 400)
        view._stack.setCurrentWidget(tree)
        qtbot.waitUntil(lambda: tree.columnViewportPosition(2) + tree.columnWidth(2) <= tree.viewport().width())
    assert tree.columnWidth(0) == 280
    tree.setColumnWidth(0, 333)
    view.resize(1000, 400)
    assert tree.columnWidth(0) == 333  # as the clerk wants it


def test_details_wrap_and_never_reach_beyond_their_pane(qtbot: QtBot) -> None:
    page = RichText()
    qtbot.addWidget(page)
    page.resize(240, 300)
    with qtbot.waitExposed(page):
        page.show()
    name, value = "Momsregistreringsnummer", "faktura.avdelningen@ett-langt-namn.example"
    page.show_page(f"<table><tr><td>{name}</td><td>{value}</td></tr></table>")
    assert page.horizontalScrollBar().maximum() == 0
