"""Says in plain words that something unforeseen happened, what is known of it, and that nothing is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.desktop.widgets.saving import save_for_clerk

if TYPE_CHECKING:
    from connect_app.client.crash_reports import CrashReport
    from connect_app.desktop.background.tasks import CancelToken, Tasks
    from connect_app.domain.errors import ConnectError

_WIDTH = 560


class CrashWindow(QDialog):
    """One window for all reports that come while it is open. It stands beside the work, which goes on."""

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._reports: list[CrashReport] = []
        self._build()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.setMinimumWidth(_WIDTH)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        self.what = QLabel(self, wordWrap=True)
        font = self.what.font()
        font.setBold(True)
        self.what.setFont(font)
        self.kept = QLabel(self, wordWrap=True)
        self.known = QLabel(self, wordWrap=True)
        self.known.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(self, readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.hide()
        self.said = QLabel(self, wordWrap=True)
        self.said.hide()
        for widget in (self.what, self.kept, self.known):
            layout.addWidget(widget)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.said)
        layout.addWidget(self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.show_report = buttons.addButton(self.tr("Sho&w"), action)
        self.show_report.setCheckable(True)
        self.show_report.toggled.connect(self._on_show_toggled)
        self.save = buttons.addButton(self.tr("&Save…"), action)
        self.save.clicked.connect(self._on_save)
        self.close_it = buttons.button(QDialogButtonBox.StandardButton.Close)
        self.close_it.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

    def add(self, report: CrashReport) -> None:
        """Say one more."""
        self._reports.append(report)
        if report.is_of_last_run:
            self.what.setText(self.tr("The last time, the program stopped in the middle of its work."))
            self.kept.setText(
                self.tr(
                    "Nothing that was sent or taken in is lost: it was on the disk already, and what was under way "
                    "goes on by itself. What you were just typing may have to be typed again."
                )
            )
        else:
            self.what.setText(self.tr("Something unexpected happened in the program."))
            self.kept.setText(
                self.tr(
                    "Nothing that was sent or taken in is lost, and you can go on working. If something in the window "
                    "looks wrong, close the program and open it again."
                )
            )
        self.known.setText(f"{self._known(report)}\n{self._where_kept(report)}")
        self.text.setPlainText("\n".join(one.text for one in self._reports))
        if not self.text.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Be as high as the words are at this width; Qt's own guess is for narrower lines."""
        self.resize(_WIDTH, self._layout.totalHeightForWidth(_WIDTH))

    def _known(self, report: CrashReport) -> str:
        if report.where:
            return self.tr("What is known: {what}, in {where}.").format(what=report.what, where=report.where)
        return self.tr("What is known: {what}.").format(what=report.what)

    def _where_kept(self, report: CrashReport) -> str:
        if report.path is None:
            return self.tr("The report could not be written; it can be seen and saved here. Nothing was sent.")
        return self.tr(
            "The report is on this computer only, as {name} in the program's data folder, without invoices, names, "
            "addresses or passwords. It was sent nowhere; whoever helps you may ask you for it."
        ).format(name=report.path.name)

    @Slot(bool)
    def _on_show_toggled(self, is_on: bool) -> None:
        self.text.setVisible(is_on)
        self.show_report.setText(self.tr("&Hide") if is_on else self.tr("Sho&w"))
        if is_on:
            resize_within_screen(self, max(720, self.width()), 520)
        else:
            self._fit()

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("connect-report.txt")
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    @Slot(str)
    def save_as(self, name: str) -> None:
        """Write what is shown where the clerk wants it, and say how that went."""
        content = self.text.toPlainText().encode()

        def write(_token: CancelToken) -> Path:
            return save_for_clerk(Path(name), content)

        self._tasks.run(write, self._on_saved, self._on_not_saved, self)

    def _on_saved(self, path: Path) -> None:
        self._say(self.tr("Saved as {name}.").format(name=path.name))

    def _on_not_saved(self, error: ConnectError) -> None:
        self._say(said(error.sentence))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
