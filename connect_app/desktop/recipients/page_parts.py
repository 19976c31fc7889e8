"""What the pages of *Network* are made of: a table of one line each, and what is known of the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QLabel, QTreeWidget, QWidget


def table_on(page: QWidget, name: str, headers: Sequence[str]) -> QTreeWidget:
    """Return a table without branches; ``name`` is what a screen reader says. Columns are as wide as what is in them.

    The first takes the room that is left.
    """
    table = QTreeWidget(page)
    table.setAccessibleName(name)
    table.setHeaderLabels(headers)
    table.setRootIsDecorated(False)
    table.setAlternatingRowColors(True)
    table.setUniformRowHeights(True)
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table


def add_title_and_details(panel: QWidget, below: QBoxLayout) -> tuple[QLabel, QLabel]:
    """Put two texts that can be copied into a panel, the first in bold type; return them."""
    title, details = QLabel(panel, wordWrap=True), QLabel(panel, wordWrap=True)
    font = title.font()
    font.setBold(True)
    title.setFont(font)
    for label in (title, details):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below.addWidget(label)
    return title, details
