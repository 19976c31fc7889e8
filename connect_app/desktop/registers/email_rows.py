"""A customer's e-mail addresses, each with the header that it goes into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.registers.register_wording import role_choices


class EmailRow(QWidget):
    """One address with its role. ``removed`` (itself): it should go."""

    removed = Signal(object)

    def __init__(self, role: str, email: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.role = QComboBox(self)
        self.role.setAccessibleName(self.tr("Goes to"))
        for value, text in role_choices():
            self.role.addItem(text, value)
        self.role.setCurrentIndex(max(0, self.role.findData(role)))
        self.email = QLineEdit(email, self)
        self.email.setAccessibleName(self.tr("E-mail address"))
        self.email.setPlaceholderText(self.tr("name@company.com"))
        remove = QToolButton(self, autoRaise=True)
        remove.setText("✕")
        remove.setToolTip(self.tr("Remove this address"))
        remove.setAccessibleName(self.tr("Remove this address"))
        remove.clicked.connect(self._on_remove)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.role)
        layout.addWidget(self.email, 1)
        layout.addWidget(remove)

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self)


class EmailRows(QWidget):
    """Rows that can be added and removed; an empty one counts as none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[EmailRow] = []
        self._holder = QWidget(self)
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        self._list.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._holder)
        self.add = QPushButton(self.tr("Add a&ddress"), self)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_emails(self, emails: Sequence[tuple[str, str]]) -> None:
        """Show these addresses, each with its role; one empty row if there are none."""
        for row in list(self.rows):
            self._remove(row)
        for role, email in emails or [("to", "")]:
            self.add_row(role, email)

    def emails(self) -> list[tuple[str, str]]:
        """Return (role, address) of each row that is filled in."""
        return [(row.role.currentData(), row.email.text().strip()) for row in self.rows if row.email.text().strip()]

    def add_row(self, role: str = "to", email: str = "") -> EmailRow:
        """Add a row at the end."""
        row = EmailRow(role, email, self._holder)
        row.removed.connect(self._remove)
        self._list.insertWidget(len(self.rows), row)
        self.rows.append(row)
        return row

    @Slot(object)
    def _remove(self, row: EmailRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _on_add(self) -> None:
        self.add_row().email.setFocus()
