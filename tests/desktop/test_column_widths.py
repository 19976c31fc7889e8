"""A column starts as wide as its longest words, gives that up before others hide, and keeps a width that was chosen."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from connect_app.client.preferences import Preferences
from connect_app.desktop.lists.columns import Column
from connect_app.desktop.lists.giving_way import LEAST_STRETCH
from connect_app.desktop.lists.list_table import ListTable
from connect_app.desktop.lists.rows_model import RowsModel
from connect_app.desktop.style.icon_loading import Icons

LONGEST = "Taken by the mail server of the other side"
COLUMNS = (
    Column["Line"]("name", "Name", lambda line: line.id, stretches=True),
    Column["Line"]("day", "Day", lambda line: line.id, 100, gives_way=1),
    Column["Line"]("status", "Status", lambda line: line.id, 80, samples=lambda: ("Sent", LONGEST)),
)


@dataclass(frozen=True)
class Line:
    """A row of the tests."""

    id: str


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> ListTable:
    """A table that is shown, without rows."""
    made = ListTable(RowsModel(Icons(), COLUMNS), "tried", Preferences(tmp_path / "preferences.json"))
    qtbot.addWidget(made)
    made.show()
    return made


def resize(table: ListTable, width: int) -> None:
    table.resize(width, 200)
    QApplication.processEvents()


def test_the_longest_words_are_shown_whole_where_there_is_room(table: ListTable) -> None:
    resize(table, 900)
    assert table.columnWidth(2) > table.fontMetrics().horizontalAdvance(LONGEST)


def test_words_are_cut_off_before_another_column_is_hidden(table: ListTable) -> None:
    resize(table, 900)
    needed = table.columnWidth(2)
    resize(table, LEAST_STRETCH + 100 + 90)
    assert not table.isColumnHidden(1)
    assert 80 <= table.columnWidth(2) < needed
    resize(table, LEAST_STRETCH + 90)
    assert table.isColumnHidden(1)
    resize(table, 900)
    assert not table.isColumnHidden(1)
    assert table.columnWidth(2) == needed


def test_only_a_width_that_the_clerk_chose_is_kept(table: ListTable) -> None:
    resize(table, 900)
    table._on_keep_layout()
    assert table._preferences.get("columns.tried")["widths"] == {}
    table.setColumnWidth(2, 333)
    table._on_keep_layout()
    assert table._preferences.get("columns.tried")["widths"] == {"status": 333}
