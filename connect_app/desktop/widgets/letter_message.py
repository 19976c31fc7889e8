"""The message as it will arrive: subject, text, parts, size; the clerk may change its words for this time only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGroupBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from connect_app.desktop.figures import size_text

if TYPE_CHECKING:
    from connect_app.contract.messages import MessagePreview

MAX_SUBJECT, MAX_BODY = 500, 50_000
"""Characters that the gateway takes."""


class LetterMessage(QGroupBox):
    """``changed``: the clerk wrote other words, or takes the template's again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("The message as it will arrive"))
        self._own: tuple[str, str] | None = None
        self._build()

    @property
    def is_changed(self) -> bool:
        """True while the clerk's own words are to be sent."""
        return self._change.isChecked()

    @property
    def subject(self) -> str | None:
        """The clerk's own subject, None for the template's."""
        return self._subject.text().strip() if self.is_changed else None

    @property
    def body(self) -> str | None:
        """The clerk's own text, None for the template's."""
        return self._body.toPlainText() if self.is_changed else None

    @property
    def problem(self) -> str:
        """What is wrong with the clerk's own words; empty if nothing. The gateway would take the template's instead."""
        if not self.is_changed:
            return ""
        if not self._subject.text().strip():
            return self.tr("The subject is empty.")
        if not self._body.toPlainText().strip():
            return self.tr("The message is empty.")
        if len(self._body.toPlainText()) > MAX_BODY:
            return self.tr("The message is too long: {limit} characters are the limit.").format(limit=MAX_BODY)
        return ""

    def show_preview(self, preview: MessagePreview | None) -> None:
        """Show the message; None: there is none yet. The clerk's own words stay as they are."""
        self._change.setEnabled(preview is not None or self.is_changed)
        if preview is None:
            self._from.clear()
            self._parts.clear()
            if not self.is_changed:
                self._show_words("", "")
            return
        headers = dict(preview.headers)
        self._from.setText(self.tr("From: {sender}").format(sender=headers.get("From", "")))
        if not self.is_changed:
            self._show_words(headers.get("Subject", ""), preview.text)
        lines = [f"{part.filename or part.media_type}  ·  {size_text(part.size)}" for part in preview.parts]
        total = self.tr("Size of the whole message: {size}").format(size=size_text(preview.size))
        self._parts.setText("\n".join([*lines, total]))

    def _show_words(self, subject: str, text: str) -> None:
        for widget in (self._subject, self._body):
            widget.blockSignals(True)
        self._subject.setText(subject)
        self._subject.setCursorPosition(0)
        if self._body.toPlainText() != text:
            bar = self._body.verticalScrollBar()
            place = bar.value()
            self._body.setPlainText(text)
            bar.setValue(place)
        for widget in (self._subject, self._body):
            widget.blockSignals(False)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        self._from = QLabel(self)
        self._from.setTextFormat(Qt.TextFormat.PlainText)
        self._from.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._from.setWordWrap(True)
        self._subject = QLineEdit(self, maxLength=MAX_SUBJECT)
        self._subject.setAccessibleName(self.tr("Subject"))
        self._body = QPlainTextEdit(self)
        self._body.setAccessibleName(self.tr("Message"))
        self._body.setTabChangesFocus(True)
        self._body.setPlaceholderText(self.tr("No message goes by e-mail yet."))
        self._subject.setReadOnly(True)
        self._body.setReadOnly(True)
        self._parts = QLabel(self, wordWrap=True)
        self._parts.setTextFormat(Qt.TextFormat.PlainText)
        self._parts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._parts.setAccessibleName(self.tr("Parts of the message"))
        self._change = QCheckBox(self.tr("C&hange message, this time only"), self)
        self._change.toggled.connect(self._on_toggled)
        self._subject.textEdited.connect(self.changed)
        self._body.textChanged.connect(self.changed)
        layout.addWidget(self._from)
        layout.addWidget(self._subject)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._parts)
        layout.addWidget(self._change)

    @Slot(bool)
    def _on_toggled(self, is_changed: bool) -> None:
        """Give the words free, or take the template's again; what was written comes back with the next tick."""
        if is_changed and self._own is not None:
            self._show_words(*self._own)
        elif not is_changed and not self._subject.isReadOnly():
            self._own = self._subject.text(), self._body.toPlainText()
        self._subject.setReadOnly(not is_changed)
        self._body.setReadOnly(not is_changed)
        if is_changed:
            self._body.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
