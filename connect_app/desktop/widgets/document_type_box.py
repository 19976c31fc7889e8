"""The choice of a document type, found by typing any part of its name."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from connect_app.desktop.wording import document_type_labels


class DocumentTypeBox(QComboBox):
    """A list of document types with a search: what is typed may stand anywhere in the name."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)
        for kind, label in document_type_labels():
            self.addItem(label, kind)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.setCurrentIndex(max(0, self.findData(key)))
        line = self.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._on_editing_finished)
        self.setAccessibleName(self.tr("Document type"))

    @property
    def key(self) -> str:
        """Key of the chosen type."""
        return str(self.currentData())

    @Slot()
    def _on_editing_finished(self) -> None:
        """Leave a name of the list in the field: the one meant by what was typed, else the one chosen before."""
        text = self.currentText().strip()
        index = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if index < 0 and text:
            index = self.findText(text, Qt.MatchFlag.MatchContains)
        if index >= 0:
            self.setCurrentIndex(index)
        self.setEditText(self.itemText(self.currentIndex()))
