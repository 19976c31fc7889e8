"""Which column of a file is which field: as the gateway found it by the headers, or as the clerk says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.registers.register_wording import field_name
from connect_app.desktop.text.sentences import said
from connect_app.domain.saying import quoted

_FIELDS = {
    "email-list": ("customer_number", "email", "name"),
    "customers": (
        *(
            "number",
            "name",
            "org_number",
            "vat_number",
            "gln",
            "electronic_address",
            "street",
            "postal_code",
            "city",
            "country",
            "email",
            "cc",
            "bcc",
        ),
        *("language", "by_post", "channel_rule", "packing", "mails", "file_name", "required_attachments"),
    ),
}
_ACROSS = 3


class ColumnChoice(QWidget):
    """A box for each field with the headers of the file. ``changed``: the clerk chose otherwise."""

    changed = Signal()

    def __init__(self, register: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[str, str] = {}
        self._wanted_row: int | None = None
        self.has_header = QCheckBox(self.tr("The columns are named in &row"), self)
        self.has_header.setChecked(True)
        self.has_header.clicked.connect(self._on_header_clicked)
        self.header_row = QSpinBox(self, minimum=1, maximum=250_000)
        self.header_row.setKeyboardTracking(False)
        self.header_row.setAccessibleName(self.tr("Row that names the columns"))
        self.header_row.valueChanged.connect(self._on_row_changed)
        self.joins = QCheckBox(self)
        self.joins.setChecked(True)
        self.joins.clicked.connect(self.changed)
        self.joins.hide()
        self.boxes: dict[str, QComboBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.has_header)
        head.addWidget(self.header_row)
        head.addStretch(1)
        head.addWidget(self.joins)
        layout.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for place, field in enumerate(_FIELDS[register]):
            self._add_box(grid, place, field)
        layout.addLayout(grid)

    def _add_box(self, grid: QGridLayout, place: int, field: str) -> None:
        box = QComboBox(self)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.activated.connect(self._on_chosen)
        label = QLabel(field_name(field), self)
        label.setBuddy(box)
        row, across = divmod(place, _ACROSS)
        grid.addWidget(label, row, 2 * across)
        grid.addWidget(box, row, 2 * across + 1)
        grid.setColumnStretch(2 * across + 1, 1)
        self.boxes[field] = box

    @property
    def are_known(self) -> bool:
        """Say whether the columns of the file have been seen."""
        return any(box.count() for box in self.boxes.values())

    def chosen(self) -> dict[str, str]:
        """Return the header for each field that the clerk chose, empty for none."""
        return dict(self._chosen)

    @property
    def wanted_row(self) -> int | None:
        """The row that names the columns as the clerk says, 0 for none; None if it is to be found."""
        return self._wanted_row if self.has_header.isChecked() else 0

    def forget(self) -> None:
        """Look for the columns anew: another sheet has others."""
        self._chosen.clear()
        self._wanted_row = None

    def show_row(self, row: int) -> None:
        """Show which row names the columns."""
        if row:
            self.header_row.blockSignals(True)
            self.header_row.setValue(row)
            self.header_row.blockSignals(False)
        self.header_row.setEnabled(self.has_header.isChecked())

    def show_more(self, more: Mapping[str, Sequence[str]]) -> None:
        """Show which further columns of a field are read together with it; once said no, it can be taken back."""
        names = ", ".join(said(quoted(name)) for columns in more.values() for name in columns)
        if names:
            self.joins.setText(self.tr("&Also read {columns}").format(columns=names[:80]))
        self.joins.setVisible(bool(names) or not self.joins.isChecked())

    def show_columns(self, headers: Sequence[str], found: Mapping[str, str]) -> None:
        """Show what the file has, and what was found by itself."""
        for field, box in self.boxes.items():
            box.clear()
            box.addItem(self.tr("(not in the file)"), "")
            for header in headers:
                if header.strip():
                    box.addItem(header, header)
            box.setCurrentIndex(max(0, box.findData(self._chosen.get(field, found.get(field, "")))))

    def read_without_header(self) -> None:
        """The first row is data: columns go by their letters."""
        self.has_header.setChecked(False)
        self._chosen.clear()

    @Slot()
    def _on_header_clicked(self) -> None:
        self._chosen.clear()
        self.changed.emit()

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        self._wanted_row = row
        self._chosen.clear()
        self.changed.emit()

    @Slot()
    def _on_chosen(self) -> None:
        self._chosen = {field: box.currentData() for field, box in self.boxes.items()}
        self.changed.emit()
