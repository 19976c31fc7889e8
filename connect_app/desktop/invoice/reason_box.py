"""Why something is sent once more: the usual reasons to choose from, or one's own words."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

MAX_LENGTH = 500


class ReasonBox(QComboBox):
    """A reason that stands in the time line afterwards, empty at first. ``reason_changed``: another text stands in
    it.
    """

    reason_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Reason"))
        self.addItems(
            [
                self.tr("The address was wrong"),
                self.tr("The recipient asked for it again"),
                self.tr("The recipient could not open it"),
                self.tr("The mailbox has room again"),
                self.tr("It did not arrive"),
            ]
        )
        line = self.lineEdit()
        assert line is not None
        line.setMaxLength(MAX_LENGTH)
        line.setPlaceholderText(self.tr("Choose a reason, or write your own"))
        self.setCurrentIndex(-1)
        self.editTextChanged.connect(self._on_text_changed)

    @property
    def reason(self) -> str:
        """What stands in it, empty if nothing does."""
        return self.currentText().strip()

    def suggest_wrong_address(self, *, is_fitting: bool) -> None:
        """Fill in that the address was wrong while another one is given, unless the clerk says something else."""
        wrong = self.itemText(0)
        if is_fitting and not self.reason:
            self.setCurrentIndex(0)
        elif not is_fitting and self.reason == wrong:
            self.setCurrentIndex(-1)

    @Slot()
    def _on_text_changed(self) -> None:
        self.reason_changed.emit()
