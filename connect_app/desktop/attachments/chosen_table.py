"""The table of the files that are about to be attached."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from connect_app.desktop.attachments.chosen_file import ChosenFile
from connect_app.desktop.attachments.chosen_files import KIND, NAME, NOTE, STATE, TYPE, ChosenFiles


class ChosenTable(QTableView):
    """Whole rows are marked; what is said goes for all that are."""

    def __init__(self, files: ChosenFiles, parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
        self.setAccessibleName(self.tr("Chosen files"))
        self.setModel(files)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(90)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((KIND, 170), (TYPE, 140), (NOTE, 110), (STATE, 130)):
            self.setColumnWidth(column, width)

    @property
    def chosen(self) -> list[ChosenFile]:
        """The files whose rows are marked, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._files.files[row] for row in rows]

    @property
    def current(self) -> ChosenFile | None:
        """The marked file that has the cursor, else the first that is marked."""
        chosen, row = self.chosen, self.currentIndex().row()
        current = self._files.files[row] if 0 <= row < len(self._files.files) else None
        return current if current in chosen else chosen[0] if chosen else None
