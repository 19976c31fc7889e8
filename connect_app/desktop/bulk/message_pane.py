"""The real message of the invoice that has the cursor, as it will arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from connect_app.desktop.bulk.words import template_text
from connect_app.desktop.figures import size_text
from connect_app.desktop.sentences import said

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.messages import MessagePreview
    from connect_app.desktop.bulk.lines import Line
    from connect_app.desktop.tasks import Task
    from connect_app.desktop.workplace import Workplace
    from connect_app.domain.errors import ConnectError

SETTLED_MS = 200
"""A message is asked for when the cursor has been still for so long: walking through the list stays smooth."""
_SHOWN = ("From", "To", "Cc", "Reply-To", "Subject")


class MessagePane(QWidget):
    """Headers, text and files of one message. Nothing is sent, and nothing waits for it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._line: Line | None = None
        self._typed: str | None = None
        self._asking: Task[MessagePreview] | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        self._build()

    def show_line(self, line: Line | None, typed: str | None = None) -> None:
        """Show the message of this invoice, None for nothing; ``typed``: the address that the clerk typed for it."""
        if (line, typed) == (self._line, self._typed):
            return
        self._line, self._typed = line, typed
        if self._asking is not None:  # the message of one invoice must never stand under another one
            self._asking.cancel()
            self._asking = None
        self._settled.stop()
        self._clear("")
        if line is None:
            self._heading.setText(self.tr("Message"))
            return
        self._heading.setText(self.tr("Message of {number}").format(number=line.number))
        if line.channel == "print":
            self._clear(self.tr("This invoice goes by post, so there is no message."))
        elif not line.addresses:
            self._clear(self.tr("There is no address yet. Type one in the list (F2) to see the message."))
        else:
            self._clear(self.tr("The message is being put together…"))
            self._settled.start()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 7, 12, 8)
        layout.setSpacing(8)
        self._heading = QLabel(self.tr("Message"), self)
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(10)
        self._form.setVerticalSpacing(3)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._values: dict[str, QLabel] = {}
        titles = {
            "From": self.tr("From"),
            "To": self.tr("To"),
            "Cc": self.tr("CC"),
            "Reply-To": self.tr("Reply to"),
            "Subject": self.tr("Subject"),
            "Recipients": self.tr("Goes to"),
            "Template": self.tr("Template"),
            "Files": self.tr("Files"),
        }
        for name, title in titles.items():
            self._add_row(name, title)
        self._text = QPlainTextEdit(self, readOnly=True)
        self._text.setAccessibleName(self.tr("Text of the message"))
        self._text.setTabChangesFocus(True)
        self._said = QLabel(self, wordWrap=True)
        for widget in (self._heading, self._said):
            layout.addWidget(widget)
        layout.addLayout(self._form)
        layout.addWidget(self._text, 1)
        self._clear("")

    def _add_row(self, name: str, title: str) -> None:
        label, value = QLabel(title, self), QLabel(self, wordWrap=True)
        label.setForegroundRole(label.foregroundRole().PlaceholderText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        value.setAccessibleName(title)
        self._values[name] = value
        self._form.addRow(label, value)

    @Slot()
    def _on_settled(self) -> None:
        line, to, company_id = self._line, self._typed, self._workplace.session.company_id
        if line is None:
            return

        def preview(gateway: Gateway) -> MessagePreview:
            from connect_app.contract.messages import MessageOverride

            chosen = MessageOverride(to=to) if to else MessageOverride()
            return gateway.preview_message(company_id, line.id, chosen)

        self._asking = self._workplace.ask(preview, self._on_preview, self._on_failed, self)

    def _on_preview(self, preview: MessagePreview) -> None:
        assert self._line is not None
        self._clear("")
        headers = {name: value for name, value in preview.headers if name in _SHOWN}
        named = f"{headers.get('To')} {headers.get('Cc')}"
        if any(address not in named for address in preview.recipients):
            headers["Recipients"] = "; ".join(preview.recipients)
        headers["Template"] = template_text(self._line)
        headers["Files"] = "\n".join(f"{part.filename} ({size_text(part.size)})" for part in preview.parts)
        for name, value in headers.items():
            self._show_value(name, value)
        self._text.setPlainText(preview.text)

    def _on_failed(self, error: ConnectError) -> None:
        self._clear(said(error.sentence))

    def _clear(self, sentence: str) -> None:
        for name in self._values:
            self._show_value(name, "")
        self._text.setPlainText("")
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _show_value(self, name: str, text: str) -> None:
        value = self._values[name]
        value.setText(text)
        self._form.setRowVisible(value, bool(text))
