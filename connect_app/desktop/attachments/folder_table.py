"""The table of a folder's files; a figure says which invoice the chosen one belongs to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from connect_app.desktop.attachments.chosen_table import ChosenTable
from connect_app.desktop.attachments.folder_files import INVOICE, KIND, NAME, REASON, STATE, TYPE, FolderFiles


class FolderTable(ChosenTable):
    """``figure_pressed`` (0 to 9)."""

    figure_pressed = Signal(int)

    def __init__(self, files: FolderFiles, parent: QWidget) -> None:
        super().__init__(files, parent)
        self.setAccessibleName(self.tr("Files of the folder"))
        header = self.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((KIND, 140), (INVOICE, 190), (REASON, 165), (TYPE, 120), (STATE, 165)):
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a figure; every other key is the table's."""
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if is_plain and event.text() in tuple("0123456789"):
            self.figure_pressed.emit(int(event.text()))
            return
        super().keyPressEvent(event)
