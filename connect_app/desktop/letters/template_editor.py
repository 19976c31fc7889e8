"""Subject and text of a template, the variables that may stand in them, and what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.style.appearance import Tint, tint
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.mark_bar import MarkBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.contract.base import FieldError
    from connect_app.contract.messages import Template, TemplateVariable

MAX_SUBJECT, MAX_BODY = 500, 50_000
"""Characters that the gateway takes."""


class TemplateEditor(QWidget):
    """``changed``: the clerk wrote something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._variables: tuple[TemplateVariable, ...] = ()
        self._build()

    @property
    def subject(self) -> str:
        """The subject as it stands."""
        return self._subject.text().strip()

    @property
    def body(self) -> str:
        """The text as it stands."""
        return self._body.toPlainText()

    @property
    def problem(self) -> str:
        """What is wrong, as far as can be said without the gateway; empty if nothing."""
        if not self.subject:
            return self.tr("The subject is empty.")
        if not self.body.strip():
            return self.tr("The text is empty.")
        if len(self.body) > MAX_BODY:
            return self.tr("The text is too long: {limit} characters are the limit.").format(limit=MAX_BODY)
        return ""

    def show_variables(self, variables: Sequence[TemplateVariable]) -> None:
        """Offer these variables, as far as they are for the kind of template that is shown."""
        self._variables = tuple(variables)

    def show_template(self, template: Template) -> None:
        """Show a template."""
        self.blockSignals(True)
        self._subject.setText(template.subject)
        self._subject.setCursorPosition(0)
        self._body.setPlainText(template.body)
        self.blockSignals(False)
        self._palette.clear()
        for one in self._variables:
            if template.kind in one.kinds:
                item = QTreeWidgetItem([one.name, said(one.meaning), one.example])
                item.setToolTip(1, said(one.meaning))
                item.setToolTip(2, one.example)
                self._palette.addTopLevelItem(item)
        self.show_faults(())

    def write(self, subject: str, body: str) -> None:
        """Put these words in place of those that stand there; they can be taken back as if they were typed."""
        self._subject.selectAll()
        self._subject.insert(subject)
        cursor = QTextCursor(self._body.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(body)

    def offer_marks(self, *, has_look: bool) -> None:
        """Offer *Bold* and *Link* where mails have a look; in plain text alone their marks would stand as they are."""
        self._marks.setVisible(has_look)

    def set_writable(self, *, is_writable: bool) -> None:
        """Let the clerk write, or only read."""
        self._subject.setReadOnly(not is_writable)
        self._body.setReadOnly(not is_writable)
        self._marks.setEnabled(is_writable)
        self._palette.setEnabled(is_writable)

    def show_faults(self, faults: Sequence[FieldError]) -> None:
        """Show under each field what is wrong with it. Where a line is known, it is marked in the text."""
        problem = self.problem
        for name, label in self._faults.items():
            sentences = [said(one.message) for one in faults if one.field.partition(":")[0] == name]
            if problem and (name == "subject") == (not self.subject):
                sentences = [problem]
            label.setText(" ".join(sentences))
            label.setVisible(bool(sentences))
        lines = [one.field.partition(":")[2] for one in faults if one.field.startswith("body:")]
        self._mark_lines([int(line) for line in lines if line.isdecimal()])

    def _mark_lines(self, lines: Sequence[int]) -> None:
        marks = []
        for line in lines:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._body.document().findBlockByNumber(line - 1))
            colour = tint(self.palette(), Tint.DANGER)
            colour.setAlpha(50)
            mark.format.setBackground(colour)
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.cursor = cursor
            marks.append(mark)
        self._body.setExtraSelections(marks)

    def _build(self) -> None:
        self._subject = QLineEdit(self, maxLength=MAX_SUBJECT)
        self._subject.setAccessibleName(self.tr("Subject"))
        self._body = QPlainTextEdit(self)
        self._body.setAccessibleName(self.tr("Text"))
        self._body.setTabChangesFocus(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._subject.setFont(fixed)
        self._body.setFont(fixed)
        self._faults = {"subject": self._fault(), "body": self._fault()}
        self._last_used: QWidget = self._body
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for text, widget in ((self.tr("Su&bject"), self._subject), (self.tr("&Text"), self._body)):
            label = QLabel(text, self)
            label.setBuddy(widget)
            layout.addWidget(label)
            if widget is self._body:
                self._marks = MarkBar(self._body, self)
                self._marks.hide()
                layout.addWidget(self._marks)
            layout.addWidget(widget, 1 if widget is self._body else 0)
            layout.addWidget(self._faults["body" if widget is self._body else "subject"])
        layout.addWidget(self._build_palette())
        layout.addWidget(self._palette)
        self._subject.textChanged.connect(self._on_changed)
        self._body.textChanged.connect(self._on_changed)

    def _build_palette(self) -> QLabel:
        self._palette = QTreeWidget(self)
        self._palette.setAccessibleName(self.tr("Variables"))
        self._palette.setHeaderLabels([self.tr("Variable"), self.tr("Meaning"), self.tr("Example")])
        self._palette.setRootIsDecorated(False)
        self._palette.setAlternatingRowColors(True)
        self._palette.setColumnWidth(0, 120)
        self._palette.setColumnWidth(1, 240)
        self._palette.setMaximumHeight(170)
        self._palette.itemActivated.connect(self._on_variable)
        label = QLabel(self.tr("&Variables: double click or Enter puts one into the text"), self)
        label.setBuddy(self._palette)
        return label

    def _fault(self) -> QLabel:
        label = QLabel(self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setStyleSheet(f"color: {tint(self.palette(), Tint.DANGER).name()}")
        label.hide()
        return label

    @Slot()
    def _on_changed(self) -> None:
        if self.sender() in (self._subject, self._body):
            self._last_used = self._subject if self.sender() is self._subject else self._body
        self.show_faults(())
        self.changed.emit()

    @Slot(QTreeWidgetItem)
    def _on_variable(self, item: QTreeWidgetItem) -> None:
        """Put a variable where the cursor stands, in the field that was written in last."""
        text = "{{ " + item.text(0) + " }}"
        if self._last_used is self._subject:
            self._subject.insert(text)
        else:
            self._body.insertPlainText(text)
        self._last_used.setFocus(Qt.FocusReason.OtherFocusReason)
