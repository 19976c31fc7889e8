"""What was in a file from the business system, and what became of each piece: first what goes with no invoice."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from connect_app.desktop.invoice.piece_lines import piece_lines
from connect_app.desktop.style.appearance import Tint, tint
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.rich_text import RichText
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.domain.manifest import PieceRole

if TYPE_CHECKING:
    from connect_app.contract.files import FileDetail, ManifestPiece
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.lists.rows import FileRow
    from connect_app.domain.errors import ConnectError

_MOST_SHOWN = 2000


class FileContentsDialog(QDialog):
    """Asks the gateway for the manifest of a file and lists it."""

    def __init__(self, workplace: Workplace, row: FileRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What was in {name}").format(name=row.name))
        resize_within_screen(self, 560, 460)
        self.page = RichText(self)
        self.page.setAccessibleName(self.tr("What was in the file"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        company_id, file_id = workplace.session.company_id, row.id
        self._task = workplace.ask(
            lambda gateway: gateway.file(company_id, file_id), self._on_file, self._on_failed, self
        )

    def _on_file(self, file: FileDetail) -> None:
        left_out = [one for one in file.manifest if one.role is PieceRole.LEFT_OUT]
        others = [one for one in file.manifest if one.role is not PieceRole.LEFT_OUT]
        self.page.show_page(
            self._section(self.tr("Goes with no invoice"), left_out) + self._section(self.tr("Was taken"), others)
        )

    def _section(self, title: str, pieces: list[ManifestPiece]) -> str:
        if not pieces:
            return ""
        muted = tint(self.palette(), Tint.MUTED).name()
        head = f'<p style="margin:10px 0 3px 0; color:{muted}"><b>{escape(title)}</b></p>'
        more = len(pieces) - _MOST_SHOWN
        rest = f"<p>{escape(self.tr('and %n more', '', more))}</p>" if more > 0 else ""
        return head + piece_lines(pieces[:_MOST_SHOWN], muted) + rest

    def _on_failed(self, error: ConnectError) -> None:
        self.page.setPlainText(said(error.sentence))
