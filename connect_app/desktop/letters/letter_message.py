"""The message as it will arrive, whose words the clerk may change for this time only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from connect_app.desktop.letters.message_pane import MessagePane

if TYPE_CHECKING:
    from connect_app.contract.messages import MessagePreview

MAX_SUBJECT, MAX_BODY = 500, 50_000
"""Characters that the gateway takes."""


class LetterMessage(MessagePane):
    """``changed``: the clerk wrote other words, or takes the template's again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._own: tuple[str, str] | None = None
        self.heading.setText(self.tr("The message as it will arrive"))
        self.column.setContentsMargins(0, 0, 0, 0)
        self._subject = QLineEdit(self, maxLength=MAX_SUBJECT)
        self._subject.setAccessibleName(self.tr("Subject"))
        at = list(self.values).index("Subject")
        title = self.title(self.tr("Subject"))
        title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.form.insertRow(at, title, self._subject)
        self.form.setRowVisible(self._subject, False)
        self._change = QCheckBox(self.tr("C&hange message, this time only"), self)
        self._change.toggled.connect(self._on_toggled)
        self._subject.textEdited.connect(self.changed)
        self.text.textChanged.connect(self._on_text_changed)
        self.column.addWidget(self._change)
        self.show_letter(None)

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
        return self.text.toPlainText() if self.is_changed else None

    @property
    def problem(self) -> str:
        """What is wrong with the clerk's own words; empty if nothing. The gateway would take the template's instead."""
        if not self.is_changed:
            return ""
        if not self._subject.text().strip():
            return self.tr("The subject is empty.")
        if not self.text.toPlainText().strip():
            return self.tr("The message is empty.")
        if len(self.text.toPlainText()) > MAX_BODY:
            return self.tr("The message is too long: {limit} characters are the limit.").format(limit=MAX_BODY)
        return ""

    def show_letter(self, preview: MessagePreview | None, template: str = "") -> None:
        """Show the message; None: there is none yet. The clerk's own words stay as they are."""
        self._change.setEnabled(preview is not None or self.is_changed)
        if preview is None:
            self.show_none(self.tr("No message goes by e-mail yet."))
        else:
            self.show_preview(preview, template)
        if self.is_changed:
            self.form.setRowVisible(self.values["Subject"], False)
        else:
            self._subject.setText(self.values["Subject"].text())

    @Slot()
    def _on_text_changed(self) -> None:
        if self.is_changed:
            self.changed.emit()

    @Slot(bool)
    def _on_toggled(self, is_changed: bool) -> None:
        """Give the words free, or take the template's again; what was written comes back with the next tick."""
        if not is_changed:
            self._own = self._subject.text(), self.text.toPlainText()
        elif self._own is not None:
            self._subject.setText(self._own[0])
            self.text.setPlainText(self._own[1])
        self.text.setReadOnly(not is_changed)
        if is_changed:
            self.view.show_html(None)
        self.form.setRowVisible(self._subject, is_changed)
        self.form.setRowVisible(self.values["Subject"], not is_changed)
        if is_changed:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
