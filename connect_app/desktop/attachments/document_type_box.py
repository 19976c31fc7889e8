"""The choice of a document type, found by typing any part of its name."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from connect_app.desktop.text.wording import document_type_labels


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
        line.textEdited.connect(self._on_text_edited)
        self.setAccessibleName(self.tr("Document type"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll what is around; it never chooses another type by chance."""
        event.ignore()

    @property
    def key(self) -> str:
        """Key of the type that the text in the field means, finished or not; else of the one chosen before."""
        return str(self.itemData(self._meant()))

    def _meant(self) -> int:
        text = self.currentText().strip()
        for rule in (Qt.MatchFlag.MatchFixedString, Qt.MatchFlag.MatchStartsWith, Qt.MatchFlag.MatchContains):
            index = self.findText(text, rule) if text else -1
            if index >= 0:
                return index
        return self.currentIndex()

    @Slot()
    def _on_text_edited(self) -> None:
        QTimer.singleShot(0, self, self._highlight_first)  # the list opens only after this signal

    @Slot()
    def _highlight_first(self) -> None:
        """Let Tab and Enter take the first type that is found."""
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if completer is not None and popup is not None and popup.isVisible():
            chosen = popup.selectionModel()
            chosen.blockSignals(True)  # else the completer would put the whole name under the fingers of the clerk
            popup.setCurrentIndex(completer.completionModel().index(0, 0))
            chosen.blockSignals(False)
            popup.viewport().update()

    @Slot()
    def _on_editing_finished(self) -> None:
        """Leave a name of the list in the field."""
        index = self._meant()
        self.setCurrentIndex(index)
        self.setEditText(self.itemText(index))
