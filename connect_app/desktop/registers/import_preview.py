"""What an import would do, row by row: what cannot be taken, what changes, what is added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTabWidget, QVBoxLayout, QWidget

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.lists.rows_model import RowsModel
from connect_app.desktop.registers.register_wording import field_name, value_text
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.contract.registers import ImportResult, ImportRow, JoinedRow, Rejection


@dataclass(frozen=True)
class PreviewRow:
    """One line of a preview; ``row`` counts as a spreadsheet does."""

    id: str
    row: int
    number: str = ""
    field: str = ""
    before: str = ""
    after: str = ""


class ImportPreview(QTabWidget):
    """Four lists; the one that matters most is in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons = Icons(self)
        row = Column[PreviewRow]("row", self.tr("Row"), lambda one: number_text(one.row), 70, is_right_aligned=True)
        number = Column[PreviewRow]("number", self.tr("Customer no."), lambda one: one.number, 130)
        field = Column[PreviewRow]("field", self.tr("Field"), lambda one: one.field, 130)
        before = Column[PreviewRow]("before", self.tr("Before"), _before, 230, hint=_before)
        self.rejected = RowsModel(icons, (row, _stretched(self.tr("Why it cannot be taken"))), parent=self)
        self.changed = RowsModel(icons, (row, number, field, before, _stretched(self.tr("After"))), parent=self)
        self.added = RowsModel(icons, (row, number, _stretched(self.tr("What is added"))), parent=self)
        self.joined = RowsModel(icons, (row, number, _stretched(self.tr("Joined with an earlier row"))), parent=self)
        self.setDocumentMode(True)
        for model in (self.rejected, self.changed, self.added, self.joined):
            self.addTab(_page(model, self), "")

    def show_result(self, result: ImportResult) -> None:
        """Show what an import would do."""
        self.rejected.replace_rows(_rejections(result.rejected))
        self.changed.replace_rows(_changes([row for row in result.rows if row.action == "changed"]))
        self.added.replace_rows(_additions([row for row in result.rows if row.action == "added"]))
        self.joined.replace_rows([self._joined(one) for one in result.joined_rows])
        self._name(result.rejected_count, result.changed, result.added, result.joined)
        counts = (result.rejected_count, result.changed, result.added)
        self.setCurrentIndex(next((place for place, count in enumerate(counts) if count), 2))

    def show_rejections(self, rejected: Sequence[Rejection], count: int) -> None:
        """Show which rows an import refused, which was not expected any more."""
        self.rejected.replace_rows(_rejections(rejected))
        self.setTabText(0, self.tr("Cannot be taken ({count})").format(count=number_text(count)))
        self.setCurrentIndex(0)

    def _joined(self, one: JoinedRow) -> PreviewRow:
        text = self.tr("With row {row}: {text}").format(row=number_text(one.into), text=one.text)
        return PreviewRow(f"{one.row}", one.row, one.key, after=text)

    def _name(self, rejected: int, changed: int, added: int, joined: int) -> None:
        texts = (
            self.tr("Cannot be taken ({count})"),
            self.tr("Changed ({count})"),
            self.tr("Added ({count})"),
            self.tr("Joined ({count})"),
        )
        for place, (text, count) in enumerate(zip(texts, (rejected, changed, added, joined), strict=True)):
            self.setTabText(place, text.format(count=number_text(count)))
            self.setTabEnabled(place, count > 0)
        self.setTabVisible(3, joined > 0)
        sign = icon("warning", Tint.WARNING, self.palette()) if rejected else Icons().icon(None)
        self.setTabIcon(0, sign)


def _before(row: PreviewRow) -> str:
    return row.before


def _stretched(title: str) -> Column[PreviewRow]:
    return Column("after", title, lambda one: one.after, 300, hint=lambda one: one.after, stretches=True)


def _page(model: RowsModel[Any], parent: QWidget) -> QWidget:
    page = QWidget(parent)
    table = QTableView(page)
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    for place, column in enumerate(model.columns):
        table.setColumnWidth(place, column.width)
        if column.stretches:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(table)
    return page


def _rejections(rejected: Sequence[Rejection]) -> list[PreviewRow]:
    return [PreviewRow(f"{place}", one.row, after=said(one.message)) for place, one in enumerate(rejected)]


def _changes(rows: Sequence[ImportRow]) -> list[PreviewRow]:
    return [
        PreviewRow(
            f"{row.row}.{field}", row.row, row.key, field_name(field), value_text(field, old), value_text(field, new)
        )
        for row in rows
        for field, (old, new) in row.fields.items()
    ]


def _additions(rows: Sequence[ImportRow]) -> list[PreviewRow]:
    return [PreviewRow(f"{row.row}", row.row, row.key, after=_fields(row)) for row in rows]


def _fields(row: ImportRow) -> str:
    texts = {name: value_text(name, new) for name, (_, new) in row.fields.items() if name not in _KEYS}
    if list(texts) == ["email"]:
        return texts["email"]
    return " · ".join(f"{field_name(name)}: {text}" for name, text in texts.items())


_KEYS = frozenset({"number", "customer_number"})
