"""What reports of mail that came back came to, one line for each recipient that a report speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.widgets.room import resize_within_screen

Outcome = Literal["failed", "delivered", "ignored", "refused"]
"""As the gateway says; ``refused``: the file could not be handed in."""
_ROW_HEIGHT = 26


class ReadReport(NamedTuple):
    """What one recipient's part of a report came to. Without an invoice it says nothing about ours."""

    filename: str
    outcome: Outcome
    reason: str
    address: str | None = None
    invoice_id: str | None = None
    invoice_number: str | None = None


class _Look(NamedTuple):
    icon: str
    kind: Tint
    words: object


_LOOKS: dict[str, _Look] = {
    "failed": _Look("warning", Tint.WARNING, QT_TRANSLATE_NOOP("ReportsDialog", "Came back")),
    "delivered": _Look("check", Tint.SUCCESS, QT_TRANSLATE_NOOP("ReportsDialog", "Arrived")),
    "ignored": _Look("hint", Tint.MUTED, QT_TRANSLATE_NOOP("ReportsDialog", "Nothing changed")),
    "refused": _Look("error", Tint.DANGER, QT_TRANSLATE_NOOP("ReportsDialog", "Not read")),
}


class ReportsDialog(QDialog):
    """``attention_wanted`` (invoice id): the clerk wants to see it under *Needs attention*."""

    attention_wanted = Signal(str)

    def __init__(self, files: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._read = 0
        self._found: list[ReadReport] = []
        self._build()
        self._update()

    def show_reports(self, reports: Sequence[ReadReport]) -> None:
        """Show what one more file came to."""
        self._read += 1
        self._found += reports
        for report in reports:
            self._list.addTopLevelItem(self._row(report))
        first = self._list.topLevelItem(0)
        if self._list.currentItem() is None and first is not None:
            self._list.setCurrentItem(first)
        self._update()

    def show_end(self, trouble: str = "") -> None:
        """Say what came of all of them, or why the rest was not read."""
        self._progress.hide()
        counts = {outcome: sum(one.outcome == outcome for one in self._found) for outcome in _LOOKS}
        parts = [self.tr("%n file(s) read.", "", self._read)]
        if counts["failed"]:
            parts.append(self.tr("%n invoice(s) came back and stand under Needs attention.", "", counts["failed"]))
        if counts["delivered"]:
            parts.append(self.tr("%n arrived.", "", counts["delivered"]))
        if counts["ignored"]:
            parts.append(self.tr("%n changed nothing, for the reasons below.", "", counts["ignored"]))
        if counts["refused"]:
            parts.append(self.tr("%n could not be read.", "", counts["refused"]))
        if trouble:
            parts.append(self.tr("The rest was not read: {reason}").format(reason=trouble))
        self._heading.setText(" ".join(parts))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Reports of mail that came back"))
        resize_within_screen(self, 900, 440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        self._heading = QLabel(self, wordWrap=True)
        layout.addWidget(self._heading)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, self._files)
        self._progress.setAccessibleName(self.tr("Files read"))
        layout.addWidget(self._progress)
        self._list = QTreeWidget(self)
        self._list.setAccessibleName(self.tr("What the reports came to"))
        self._list.setHeaderLabels(
            [self.tr("Outcome"), self.tr("Invoice"), self.tr("Address"), self.tr("What it says"), self.tr("File")]
        )
        self._list.setRootIsDecorated(False)
        self._list.setAlternatingRowColors(True)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 140), (1, 90), (2, 190), (4, 140)):
            header.resizeSection(column, width)
        self._list.currentItemChanged.connect(self._update)
        self._list.itemActivated.connect(self._on_show)
        layout.addWidget(self._list, 1)
        self._said = QLabel(self, wordWrap=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self._said)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._show = QPushButton(self.tr("&Show the invoice"), self)
        self._show.clicked.connect(self._on_show)
        buttons.addButton(self._show, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _row(self, report: ReadReport) -> QTreeWidgetItem:
        look = _LOOKS[report.outcome]
        words = QCoreApplication.translate("ReportsDialog", str(look.words))
        texts = [words, report.invoice_number or "", report.address or "", report.reason, report.filename]
        row = QTreeWidgetItem(texts)
        row.setSizeHint(0, QSize(0, _ROW_HEIGHT))
        row.setIcon(0, icon(look.icon, look.kind, self.palette()))
        row.setData(0, Qt.ItemDataRole.UserRole, report.invoice_id or "")
        for column in (2, 3, 4):
            row.setToolTip(column, texts[column])
        return row

    def _chosen_invoice(self) -> str:
        row = self._list.currentItem()
        return str(row.data(0, Qt.ItemDataRole.UserRole)) if row is not None else ""

    @Slot()
    def _update(self) -> None:
        self._progress.setValue(self._read)
        self._show.setEnabled(bool(self._chosen_invoice()))
        row = self._list.currentItem()
        self._said.setText(row.text(3) if row is not None else "")
        if self._progress.isVisibleTo(self) and self._read < self._files:
            text = self.tr("Reading: {done} of %Ln file(s). The files stay where they are.", "", self._files)
            self._heading.setText(text.format(done=number_text(self._read)))

    @Slot()
    def _on_show(self) -> None:
        if invoice_id := self._chosen_invoice():
            self.attention_wanted.emit(invoice_id)
