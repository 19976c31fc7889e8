"""What all questions before a send share: a sign and what is asked, a list of what it is about, and buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.lists.choice import Named, sums
from connect_app.desktop.lists.choice_words import sums_text
from connect_app.desktop.lists.invoice_columns import amount_with_currency
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon
from connect_app.desktop.widgets.room import resize_within_screen

_ROW_HEIGHT = 26
_TO_THE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SendQuestion(QDialog):
    """A question before a send. Nothing is sent while it is open, and Esc or closing it sends nothing.

    The parts stand from top to bottom in the order in which they are added; the list takes the room that is left.
    """

    def __init__(self, parent: QWidget | None, size: QSize) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, size.width(), size.height())
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 18, 20, 16)
        self._layout.setSpacing(12)
        self._buttons: QDialogButtonBox | None = None

    def set_heading(self, title: str, sign: str, *lines: str) -> None:
        """Set the window's title and what is asked, beside the icon ``sign``; called first, and once."""
        self.setWindowTitle(title)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        picture = QLabel(self)
        picture.setPixmap(icon(sign, Tint.WARNING, self.palette()).pixmap(QSize(32, 32), self.devicePixelRatioF()))
        heading.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        text = QLabel("\n".join(lines), self, wordWrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        heading.addWidget(text, 1)
        self._layout.addLayout(heading)

    def add_list(self, listing: QWidget) -> None:
        """Add what it is about."""
        self._layout.addWidget(listing, 1)

    def add_text(self, text: str) -> None:
        """Add a sentence below the list."""
        label = QLabel(text, self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._layout.addWidget(label)

    def add_sum(self, invoices: Sequence[Named], words: str) -> None:
        """Add what these invoices come to, if any of them has an amount; ``words`` hold ``{total}``."""
        if total := sums_text(sums(one.amount for one in invoices)):
            label = QLabel(words.format(total=total), self, alignment=Qt.AlignmentFlag.AlignRight, wordWrap=True)
            self._layout.addWidget(label)

    def add_button(
        self, text: str, role: QDialogButtonBox.ButtonRole, pressed: Callable[[], object], *, is_default: bool = False
    ) -> QPushButton:
        """Add a button; Enter presses the one that ``is_default`` and no other."""
        if self._buttons is None:
            self._buttons = QDialogButtonBox(self)
            self._layout.addWidget(self._buttons)
        button = self._buttons.addButton(text, role)
        button.setAutoDefault(is_default)
        button.clicked.connect(pressed)
        if is_default:
            button.setDefault(True)
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return button


def list_of_lines(
    parent: QWidget, name: str, titles: Sequence[str], rows: Sequence[Sequence[str]], stretched: int, right: int = -1
) -> QTreeWidget:
    """Return a list with one line for each row; one column takes the room, one may stand to the right."""
    listing = QTreeWidget(parent)
    listing.setAccessibleName(name)
    listing.setHeaderLabels(list(titles))
    listing.setRootIsDecorated(False)
    listing.setAlternatingRowColors(True)
    listing.setUniformRowHeights(True)
    for row in rows:
        item = QTreeWidgetItem(listing, list(row))
        item.setToolTip(stretched, row[stretched])
        item.setSizeHint(stretched, QSize(0, _ROW_HEIGHT))  # its width is what is left
        if right >= 0:
            item.setTextAlignment(right, _TO_THE_RIGHT)
    if right >= 0:
        listing.headerItem().setTextAlignment(right, _TO_THE_RIGHT)
    header = listing.header()
    header.setStretchLastSection(False)
    for column in range(len(titles)):
        is_stretched = column == stretched
        mode = QHeaderView.ResizeMode.Stretch if is_stretched else QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(column, mode)
    return listing


def list_of_invoices(parent: QWidget, name: str, titles: Sequence[str], invoices: Sequence[Named]) -> QTreeWidget:
    """Return a list of number, customer and amount."""
    rows = [(one.number, one.customer, amount_with_currency(one.amount)) for one in invoices]
    return list_of_lines(parent, name, titles, rows, stretched=1, right=2)


def list_of_reasons(parent: QWidget, name: str, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> QTableWidget:
    """Return a list whose last column holds sentences, on as many lines as they need."""
    listing = QTableWidget(len(rows), len(titles), parent)
    listing.setAccessibleName(name)
    listing.setHorizontalHeaderLabels(list(titles))
    listing.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    listing.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    listing.setShowGrid(False)
    listing.setTabKeyNavigation(False)
    listing.setAlternatingRowColors(True)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            listing.setItem(row, column, item)
    header = listing.horizontalHeader()
    header.setDefaultAlignment(_TO_THE_LEFT)
    header.setHighlightSections(False)
    for column in range(len(titles) - 1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(len(titles) - 1, QHeaderView.ResizeMode.Stretch)
    listing.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    listing.verticalHeader().hide()
    return listing
