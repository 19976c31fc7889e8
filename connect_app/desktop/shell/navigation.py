"""The tree on the left: where one can go, with live counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from connect_app.desktop.shell.places import PLACES, Group, Place
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.text.figures import number_text

ROW_HEIGHT = 30
_CELL_MARGIN = 14  # pixels beside the words of a cell, both sides, and between sign and words
_PLACE_ROLE = int(Qt.ItemDataRole.UserRole)


class NavigationTree(QTreeWidget):
    """Has the colour of the window (`appearance`, by the name of this class).

    ``place_chosen`` (Place): the clerk went somewhere."""

    place_chosen = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._items: dict[Place, QTreeWidgetItem] = {}
        self._headings: list[QTreeWidgetItem] = []
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Where to go"))
        self.setRootIsDecorated(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(18, 18))
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setMinimumSectionSize(30)
        self.currentItemChanged.connect(self._on_current_changed)
        icons.loaded.connect(self._on_icons_loaded)

    def _build(self) -> None:
        outgoing = self._heading(None, self.tr("Outgoing"))
        groups: dict[Group | None, QTreeWidgetItem | None] = {
            None: None,
            Group.OUTGOING: outgoing,
            Group.NETWORK: self._heading(outgoing, self.tr("Network")),
            Group.REGISTERS: self._heading(None, self.tr("Registers")),
        }
        for place, row in PLACES.items():
            self._add(groups[row.group], place, row.plain_title)
        self.expandAll()

    def _heading(self, parent: QTreeWidgetItem | None, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setSizeHint(0, QSize(0, ROW_HEIGHT))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)  # shown, never chosen
        item.setForeground(0, self.palette().placeholderText())
        self._headings.append(item)
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

    def _add(self, parent: QTreeWidgetItem | None, place: Place, text: str) -> None:
        item = QTreeWidgetItem([text, ""])
        item.setSizeHint(0, QSize(0, ROW_HEIGHT))
        item.setData(0, _PLACE_ROLE, place.value)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        self._items[place] = item

    def width_needed(self) -> int:
        """Return the width in pixels at which every place can be read, with a count of three figures."""
        bold = QFont(self.font())
        bold.setBold(True)
        widths = {False: QFontMetrics(self.font()), True: QFontMetrics(bold)}
        words = max(
            widths[PLACES[place].is_for_a_person].horizontalAdvance(item.text(0)) for place, item in self._items.items()
        )
        counts = widths[True].horizontalAdvance(number_text(999)) + _CELL_MARGIN
        figures = max(self.header().minimumSectionSize(), counts)
        return 3 * self.indentation() + self.iconSize().width() + words + _CELL_MARGIN + figures

    def show_count(self, place: Place, count: int | None) -> None:
        """Show how many there are; nothing for None or 0."""
        item = self._items[place]
        text = number_text(count) if count else ""
        if item.text(1) == text:
            return
        item.setText(1, text)
        font = QFont(self.font())
        font.setBold(bool(count) and PLACES[place].is_for_a_person)
        item.setFont(0, font)
        item.setFont(1, font)
        spoken = f"{item.text(0)}, {text}" if text else item.text(0)
        item.setData(0, int(Qt.ItemDataRole.AccessibleTextRole), spoken)

    def count_text(self, place: Place) -> str:
        """Return the count that stands beside a place."""
        return self._items[place].text(1)

    def go_to(self, place: Place) -> None:
        """Choose a place."""
        self.setCurrentItem(self._items[place])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for item in self._headings:
                item.setForeground(0, self.palette().placeholderText())

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current_changed(self, item: QTreeWidgetItem | None, _previous: QTreeWidgetItem | None) -> None:
        value = item.data(0, _PLACE_ROLE) if item is not None else None
        if value:
            self.place_chosen.emit(Place(value))

    @Slot()
    def _on_icons_loaded(self) -> None:
        for place, item in self._items.items():
            item.setIcon(0, self._icons.icon(PLACES[place].icon))
