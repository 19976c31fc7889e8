"""What the program found out about the chosen file, and the buttons that mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.attachments.mending_words import done_text, fix_text
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import severity_icon_name
from connect_app.desktop.text import channel_words
from connect_app.desktop.text.sentences import said, with_capital
from connect_app.desktop.widgets.signed_lines import Line, SignedLines
from connect_app.documents.mending.steps import Fix

if TYPE_CHECKING:
    from connect_app.desktop.attachments.chosen_file import ChosenFile
    from connect_app.domain.finding import Finding


class MendingPanel(QWidget):
    """``wanted``: a `Fix` and a password or None. ``compare`` and ``back``: see both, take the original again."""

    wanted = Signal(object, object)
    compare = Signal()
    back = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = SignedLines(self)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._lines)
        layout.addLayout(self._buttons)
        self._shown: tuple[object, ...] = ()

    def show_file(self, file: ChosenFile | None) -> None:
        """Say what stands against a file, what was done to it, and offer what can be done."""
        lines: list[Line] = []
        if file is not None:
            if file.failure:
                lines.append(("error", Tint.DANGER, file.failure))
            lines += [(*severity_icon_name(one.severity), self._sentence(one)) for one in file.findings or ()]
            if file.done:
                lines.append(("check", Tint.SUCCESS, done_text(file.done)))
        self._lines.show_lines(lines)
        self._show_buttons(file)

    def _sentence(self, finding: Finding) -> str:
        sentence = said(finding.message)
        if finding.channel is None:
            return sentence
        return self.tr("{channel}: {sentence}").format(
            channel=with_capital(channel_words.channel_name(finding.channel)), sentence=sentence
        )

    def _show_buttons(self, file: ChosenFile | None) -> None:
        shown = (file, file.fixes, file.original is not None, file.is_changing) if file is not None else ()
        if shown == self._shown:
            return
        self._shown = shown
        while self._buttons.count() > 1:
            item = self._buttons.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if file is None or file.is_changing:
            return
        for place, fix in enumerate(file.fixes):
            button = QPushButton(fix_text(fix), self)
            button.setProperty("fix", fix.value)
            button.clicked.connect(self._on_fix)
            self._buttons.insertWidget(place, button)
        if file.original is not None:
            for text, signal in ((self.tr("Compare…"), self.compare), (self.tr("Take the original again"), self.back)):
                button = QPushButton(text, self)
                button.clicked.connect(signal)
                self._buttons.insertWidget(self._buttons.count() - 1, button)

    @Slot()
    def _on_fix(self) -> None:
        fix = Fix(str(self.sender().property("fix")))
        if fix is not Fix.UNLOCK:
            self.wanted.emit(fix, None)
            return
        password, is_given = QInputDialog.getText(
            self.window(), self.tr("Password"), self.tr("The password of the file:"), QLineEdit.EchoMode.Password
        )
        if is_given and password:
            self.wanted.emit(fix, password)
