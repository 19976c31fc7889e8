"""The company's rules about attachments that invoices need, a line for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.text.wording import document_type_labels
from connect_app.domain.requirements import Insistence

if TYPE_CHECKING:
    from connect_app.contract.required import RequiredAttachment

_CUSTOMER, _REFERENCE, _TYPE, _NAME, _NOTE, _COUNT, _HOW = range(7)
_PLACES = {"customer": _CUSTOMER, "reference": _REFERENCE, "name": _NAME, "note": _NOTE}
_HEIGHT = 130
_MOST = 100


class RequiredTable(QWidget):
    """Which attachments which invoices need; an empty cell means all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = QTableWidget(0, 7, self)
        self._table.setAccessibleName(self.tr("Attachments that invoices need"))
        titles = (
            *(self.tr("Customer"), self.tr("Reference"), self.tr("Document type"), self.tr("File name")),
            *(self.tr("Note"), self.tr("At least"), self.tr("If it is missing")),
        )
        self._table.setHorizontalHeaderLabels(titles)
        self._table.verticalHeader().hide()
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._table.setFixedHeight(_HEIGHT)
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_CUSTOMER, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_REFERENCE, 100), (_TYPE, 190), (_NAME, 100), (_NOTE, 90), (_COUNT, 80), (_HOW, 190)):
            self._table.setColumnWidth(column, width)
        add = QPushButton(self.tr("Add a r&ule"), self)
        add.clicked.connect(self._on_add)
        remove = QPushButton(self.tr("R&emove"), self)
        remove.clicked.connect(self._on_remove)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)
        layout.addLayout(buttons)

    def show_rules(self, rules: Sequence[RequiredAttachment]) -> None:
        """Show these rules."""
        self._table.setRowCount(0)
        for rule in rules:
            self._add(rule.model_dump())

    def rules(self) -> list[dict[str, Any]]:
        """Return the rules as they stand there, by the fields of the contract."""
        return [self._rule(row) for row in range(self._table.rowCount())]

    def _rule(self, row: int) -> dict[str, Any]:
        said: dict[str, Any] = {name: self._text(row, place) for name, place in _PLACES.items()}
        kind, count, how = (self._table.cellWidget(row, column) for column in (_TYPE, _COUNT, _HOW))
        assert isinstance(kind, QComboBox)
        assert isinstance(count, QSpinBox)
        assert isinstance(how, QComboBox)
        return said | {
            "document_type": kind.currentData(),
            "at_least": count.value(),
            "insistence": Insistence(how.currentData()),
        }

    def _text(self, row: int, column: int) -> str:
        item = self._table.item(row, column)
        return item.text().strip()[:200] if item is not None else ""

    def _add(self, said: dict[str, Any]) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        for name, place in _PLACES.items():
            self._table.setItem(row, place, QTableWidgetItem(said[name]))
        kind = QComboBox(self._table)
        kind.addItem(self.tr("any"), "")
        for key, label in document_type_labels():
            kind.addItem(label, key)
        kind.setCurrentIndex(max(0, kind.findData(said["document_type"])))
        kind.setAccessibleName(self.tr("Document type"))
        self._table.setCellWidget(row, _TYPE, kind)
        count = QSpinBox(self._table, minimum=1, maximum=50)
        count.setValue(said["at_least"])
        count.setAccessibleName(self.tr("At least"))
        self._table.setCellWidget(row, _COUNT, count)
        how = QComboBox(self._table)
        how.addItem(self.tr("say so"), Insistence.ADVISE.value)
        how.addItem(self.tr("ask before sending"), Insistence.ASK.value)
        how.addItem(self.tr("hold the invoice back"), Insistence.HOLD.value)
        how.setCurrentIndex(how.findData(Insistence(said["insistence"]).value))
        how.setAccessibleName(self.tr("If it is missing"))
        self._table.setCellWidget(row, _HOW, how)

    @Slot()
    def _on_add(self) -> None:
        if self._table.rowCount() >= _MOST:
            return
        empty: dict[str, Any] = dict.fromkeys(_PLACES, "")
        self._add(empty | {"document_type": "time_sheet", "at_least": 1, "insistence": Insistence.ASK})
        self._table.setCurrentCell(self._table.rowCount() - 1, _CUSTOMER)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_remove(self) -> None:
        for row in sorted({index.row() for index in self._table.selectedIndexes()}, reverse=True):
            self._table.removeRow(row)
