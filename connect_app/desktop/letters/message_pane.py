"""A message as it will arrive: who it is from and to, subject, text, files. One pane for the window of one invoice
and for the window of many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.file_kinds import kind_label
from connect_app.desktop.widgets.mail_view import MailView
from connect_app.domain.media_types import media_type_label

if TYPE_CHECKING:
    from connect_app.contract.messages import MessagePreview

_SHOWN = ("From", "To", "Cc", "Reply-To", "Subject")


class MessagePane(QWidget):
    """Headers, text and files of one message, or a sentence that says why there is none.

    ``values``: the lines by name, hidden while they are empty; ``form`` has room for a line that can be written in.
    """

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: dict[str, QLabel] = {}
        self.heading = QLabel(heading, self)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.said = QLabel(self, wordWrap=True)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(10)
        self.form.setVerticalSpacing(3)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.text = QPlainTextEdit(self, readOnly=True)
        self.text.setAccessibleName(self.tr("Text of the message"))
        self.text.setTabChangesFocus(True)
        self._add_rows()
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        for widget in (self.heading, self.said):
            self.column.addWidget(widget)
        self.column.addLayout(self.form)
        self.view = MailView(self.text, self)
        self.column.addWidget(self.view, 1)
        self.show_none("")

    def show_preview(self, preview: MessagePreview, template: str = "") -> None:
        """Show a message; ``template``: whose words it has."""
        headers = {name: value for name, value in preview.headers if name in _SHOWN}
        named = f"{headers.get('To')} {headers.get('Cc')}"
        if any(address not in named for address in preview.recipients):
            headers["Recipients"] = "; ".join(preview.recipients)
        if preview.mail_copy is not None and preview.mail_copy.address not in headers.get("Cc", ""):
            headers["Copy"] = self.tr("{address} (BCC)").format(address=preview.mail_copy.address)
        headers["Template"] = template
        headers["Files"] = "\n".join(
            f"{part.filename or kind_label(media_type_label(part.media_type))} ({size_text(part.size)})"
            for part in preview.parts
        )
        headers["Size"] = size_text(preview.size)
        self._show(headers, "")
        self._show_text(preview.text)
        self.view.show_html(preview.html, may_look=self.text.isReadOnly())

    def show_none(self, sentence: str) -> None:
        """Show no message, but this sentence."""
        self._show({}, sentence)
        self._show_text("")
        self.view.show_html(None)

    def _show(self, values: dict[str, str], sentence: str) -> None:
        for name, value in self.values.items():
            value.setText(values.get(name, ""))
            self.form.setRowVisible(value, bool(value.text()))
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _show_text(self, text: str) -> None:
        """Show the text; what can be written in is not touched, and the clerk stays at his place."""
        if not self.text.isReadOnly() or self.text.toPlainText() == text:
            return
        bar = self.text.verticalScrollBar()
        place = bar.value()
        self.text.setPlainText(text)
        bar.setValue(place)

    def _add_rows(self) -> None:
        titles = {
            "From": self.tr("From"),
            "To": self.tr("To"),
            "Cc": self.tr("CC"),
            "Reply-To": self.tr("Reply to"),
            "Subject": self.tr("Subject"),
            "Recipients": self.tr("Goes to"),
            "Copy": self.tr("Copy to"),
            "Template": self.tr("Template"),
            "Files": self.tr("Files"),
            "Size": self.tr("Size"),
        }
        for name, title in titles.items():
            value = self.values[name] = QLabel(self, wordWrap=True)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            value.setAccessibleName(title)
            self.form.addRow(self.title(title), value)

    def title(self, text: str) -> QLabel:
        """Return what stands before a line."""
        label = QLabel(text, self)
        label.setForegroundRole(label.foregroundRole().PlaceholderText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label
