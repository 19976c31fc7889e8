"""A list whose question was lost with the old connection, or asked together with another one."""

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.contract.base import Page
from connect_app.contract.files import File
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.lists.file_columns import file_columns
from connect_app.desktop.lists.rows import FileRow
from connect_app.desktop.lists.sources import Files
from connect_app.desktop.lists.table import REFRESH_ROWS, RowPage, TableModel
from connect_app.desktop.style.icon_loading import Icons
from connect_app.domain.errors import TryLater
from connect_app.domain.invoice import FileState
from tests.desktop.invoice_files import BY_MAIL
from tests.desktop.workplaces import upload_invoices, wait_until


class _Dying(Gateway):
    """A connection that fails when it is told to, as one does that is closed under way."""

    def __init__(self, url: str, token: str) -> None:
        super().__init__(url, token)
        self.dies = threading.Event()
        self.was_asked = threading.Event()

    def files(self, *_arguments: object, **_keywords: object) -> Page[File]:
        self.was_asked.set()
        self.dies.wait(10)
        raise TryLater("gateway_unreachable", "The gateway does not answer.")


def test_a_refresh_asked_for_meanwhile_is_not_forgotten(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    upload_invoices(workplace, tmp_path, ("L-1", BY_MAIL))
    real = workplace.session.require_gateway()
    dying = _Dying(real.url, real._transport.token)
    workplace.session.gateway = dying
    model: TableModel[FileRow] = TableModel(workplace, Icons(), file_columns())
    model.show_source(Files(workplace.session.company_id, FileState.WAITING))
    wait_until(qtbot, dying.was_asked.is_set)

    workplace.session.gateway = real
    model.refresh()
    # The refresh falls due while the old question is still under way.
    wait_until(qtbot, lambda: not model._refresh_timer.isActive())
    dying.dies.set()

    wait_until(qtbot, lambda: "L-1.xml" in [row.name for row in model.rows()])
    dying.close()


class _Numbers:
    """A long list of files by number."""

    def __init__(self, like: FileRow, numbers: range) -> None:
        self.rows = [replace(like, id=f"{number:05d}", name=f"{number:05d}") for number in numbers]

    def page(self, _gateway: Gateway, cursor: str | None, limit: int) -> RowPage[FileRow]:
        rows = [row for row in self.rows if cursor is None or row.id > cursor]
        return RowPage(rows[:limit], rows[limit - 1].id if len(rows) > limit else None, len(self.rows))

    def row(self, _gateway: Gateway, key: str) -> FileRow | None:
        return next((row for row in self.rows if row.id == key), None)


def test_a_change_far_down_is_shown_though_the_whole_list_is_compared_at_the_same_time(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    upload_invoices(workplace, tmp_path, ("L-2", BY_MAIL))
    page = Files(workplace.session.company_id, FileState.WAITING).page(workplace.session.require_gateway(), None, 1)
    source = _Numbers(page.rows[0], range(0, 2 * (REFRESH_ROWS + 300), 2))
    model: TableModel[FileRow] = TableModel(workplace, Icons(), file_columns(), order=lambda row: row.id)
    model.show_source(source)

    def is_whole() -> bool:
        model.fetchMore(QModelIndex())
        return model.is_whole

    wait_until(qtbot, is_whole)
    source.rows.insert(REFRESH_ROWS + 251, replace(source.rows[0], id="02501"))
    model.note_changes(["02501"])
    model.refresh()

    wait_until(qtbot, lambda: model.index_of("02501").isValid())
    assert model.index_of("02501").row() == REFRESH_ROWS + 251
