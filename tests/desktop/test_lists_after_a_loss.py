"""A list whose question was lost with the old connection."""

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.contract.base import Page
from connect_app.contract.files import File
from connect_app.desktop.icon_loading import Icons
from connect_app.desktop.models.file_columns import file_columns
from connect_app.desktop.models.rows import FileRow
from connect_app.desktop.models.sources import Files
from connect_app.desktop.models.table import TableModel
from connect_app.desktop.workplace import Workplace
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
