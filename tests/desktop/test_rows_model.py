"""Tables stay still while their rows change."""

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.lists.rows_model import RowsModel
from connect_app.desktop.style.icon_loading import Icons


@dataclass(frozen=True)
class Line:
    """A row of the tests."""

    id: str
    text: str


@pytest.fixture
def model(qtbot: QtBot):
    """A model of lines, watched by Qt's own tester."""
    columns = (Column[Line]("text", "Text", lambda line: line.text), Column[Line]("id", "Id", lambda line: line.id))
    rows: RowsModel[Line] = RowsModel(Icons(), columns, can_tick=True)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield rows
    del tester


def lines(keys: str) -> list[Line]:
    return [Line(key, key) for key in keys]


def shown(model: RowsModel[Line]) -> str:
    return "".join(model.index(row, 0).data() for row in range(model.rowCount()))


lists = st.lists(st.sampled_from("abcdefghij"), unique=True).map("".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(before=lists, after=lists)
def test_every_list_becomes_every_other(model: RowsModel[Line], before: str, after: str) -> None:
    model.replace_rows(lines(before))
    kept = {key: QPersistentModelIndex(model.index_of(key)) for key in before}
    model.show_rows(lines(after))
    assert shown(model) == after
    for key, index in kept.items():
        assert (index.data() == key) if key in after else not index.isValid()


def test_only_the_row_that_changed_is_said_to_have_changed(model: RowsModel[Line]) -> None:
    model.replace_rows(lines("abc"))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.show_rows([Line("a", "a"), Line("b", "other"), Line("c", "c")])
    assert changed == [1]
    assert model.index(1, 0).data() == "other"


def test_the_selection_goes_with_its_rows(model: RowsModel[Line]) -> None:
    model.replace_rows(lines("abcd"))
    selection = QItemSelectionModel(model)
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for key in "bd":
        selection.select(model.index_of(key), rows)
    model.show_rows(lines("xdcb"))
    assert sorted(index.data() for index in selection.selectedRows()) == ["b", "d"]


def test_ticks_stay_with_rows_and_go_with_them(model: RowsModel[Line]) -> None:
    model.replace_rows(lines("abc"))
    told: list[None] = []
    model.ticks_changed.connect(lambda: told.append(None))
    assert model.setData(model.index_of("b"), Qt.CheckState.Checked.value, int(Qt.ItemDataRole.CheckStateRole))
    model.tick(["c", "nobody"], is_ticked=True)
    assert model.ticked == {"b", "c"}
    model.show_rows(lines("bxa"))
    assert model.ticked == {"b"}
    assert len(told) == 3
    assert model.index_of("b").data(int(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked.value


def test_pages_are_added_without_repeats(model: RowsModel[Line]) -> None:
    model.replace_rows(lines("ab"))
    model.append_rows(lines("bcd"))
    assert shown(model) == "abcd"
    assert model.row_at(QModelIndex()) is None
