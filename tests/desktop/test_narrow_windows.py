"""What has too little room goes on in the next line or ends in dots; nothing makes the window wider than 1024."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.invoice.page_bar import PageBar
from connect_app.desktop.trouble.remedy import RemedyPanel
from connect_app.desktop.widgets.flow import FlowLayout


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
