"""What the clerk says about an attachment: its type, a note, and what of it stays inside the company."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLayout, QWidget

from connect_app.client.jobs import Description
from connect_app.desktop.attachments.document_type_box import DocumentTypeBox
from connect_app.desktop.attachments.note_field import NoteField


class DescriptionFields(QWidget):
    """``changed``: the clerk said something else; the name of the field in `Description`, and what stands there now."""

    changed = Signal(str, object)

    def __init__(self, document_type: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = DocumentTypeBox(document_type, self)
        self._type.editTextChanged.connect(self._on_type_changed)
        self._note = NoteField(self)
        self._note.changed.connect(self._on_note_changed)
        self._is_internal = QCheckBox(self.tr("The &file stays inside the company"), self)
        self._is_internal.toggled.connect(self._on_internal_toggled)
        self._note_is_internal = QCheckBox(self.tr("The n&ote stays inside the company"), self)
        self._note_is_internal.setEnabled(False)
        self._note_is_internal.toggled.connect(self._on_note_internal_toggled)
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(14)
        form.addRow(self.tr("Document &type"), self._type)
        form.addRow(self.tr("&Note"), self._note)
        choices = QHBoxLayout()
        choices.setSpacing(18)
        choices.addWidget(self._note_is_internal)
        choices.addWidget(self._is_internal)
        choices.addStretch(1)
        form.addRow("", choices)

    def description(self) -> Description:
        """Return what the clerk has said."""
        return Description(
            self._type.key, self._note.text, self._is_internal.isChecked(), self._note_is_internal.isChecked()
        )

    def fill(self, said: Description) -> None:
        """Show what was said before; nothing is told of that."""
        self.blockSignals(True)
        self._type.setCurrentIndex(max(0, self._type.findData(said.document_type)))
        self._note.set_text(said.note or "")
        self._is_internal.setChecked(said.is_internal)
        self._note_is_internal.setChecked(said.note_is_internal)
        self.blockSignals(False)

    def add_first(self, label: str, field: QLayout, buddy: QWidget) -> None:
        """Put a row above the others; ``buddy`` has the keyboard when the label's letter is pressed."""
        self._form.insertRow(0, label, field)
        words = self._form.labelForField(field)
        if isinstance(words, QLabel):
            words.setBuddy(buddy)
        QWidget.setTabOrder(buddy, self._type)

    def focus_type(self) -> None:
        """Put the keyboard where the clerk goes on."""
        self._type.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_type_changed(self, _text: str) -> None:
        self.changed.emit("document_type", self._type.key)

    @Slot(bool)
    def _on_note_internal_toggled(self, is_internal: bool) -> None:
        self.changed.emit("note_is_internal", is_internal)

    @Slot(str)
    def _on_note_changed(self, text: str) -> None:
        self.changed.emit("note", self._note.text)
        self._note_is_internal.setEnabled(bool(text.strip()) and not self._is_internal.isChecked())

    @Slot(bool)
    def _on_internal_toggled(self, is_internal: bool) -> None:
        # A file that stays inside takes its note along.
        self._note_is_internal.setEnabled(not is_internal and self._note.text is not None)
        self.changed.emit("is_internal", is_internal)
