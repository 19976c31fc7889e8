"""The fields of one customer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.registers import register_wording as words
from connect_app.desktop.registers.email_rows import EmailRows
from connect_app.desktop.text.wording import document_type_labels

if TYPE_CHECKING:
    from connect_app.contract.registers import CustomerPut

_KEY = int(Qt.ItemDataRole.UserRole)


class CustomerForm(QWidget):
    """Shows a customer (`show_entry`) and says what stands there now (`values`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.name, self.org_number = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.vat_number, self.gln, self.electronic_address = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.postal_code, self.city, self.country = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.lines = QPlainTextEdit(self)
        self.emails = EmailRows(self)
        self.by_post = QCheckBox(self.tr("Invoice by &post"), self)
        self.channel_rule = self._box(words.rule_choices())
        self.packing = self._box(words.packing_choices())
        self.mails = self._box(words.mails_choices())
        self.language = self._box(words.language_choices())
        self.file_name = QLineEdit(self, maxLength=100)
        self.required = QListWidget(self)
        self._build()
        self.emails.show_emails([])

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(12)
        right.setSpacing(12)
        left.addLayout(self._who())
        left.addWidget(self._group(self.tr("E-mail addresses"), self.emails), 1)
        right.addLayout(self._way())
        right.addWidget(self._group(self.tr("Attachments that every invoice needs"), self.required), 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(24)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)

    def _who(self) -> QFormLayout:
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(2 * self.lines.fontMetrics().lineSpacing() + 14)
        self.postal_code.setMaximumWidth(90)
        self.postal_code.setAccessibleName(words.field_name("postal_code"))
        self.city.setAccessibleName(words.field_name("city"))
        form = _form()
        form.addRow(self.tr("Customer &no."), self.number)
        form.addRow(self.tr("N&ame"), self.name)
        self.electronic_address.setPlaceholderText(self.tr("Where the numbers do not say it, such as 0192:986252932"))
        self.vat_number.setAccessibleName(words.field_name("vat_number"))
        self.gln.setAccessibleName(words.field_name("gln"))
        form.addRow(self.tr("Or&ganisation no."), self.org_number)
        form.addRow(self.tr("VAT number, GLN"), _beside(self.vat_number, self.gln))
        form.addRow(self.tr("Elec&tronic address"), self.electronic_address)
        form.addRow(self.tr("Postal a&ddress"), self.lines)
        form.addRow(self.tr("Postal code, city"), _beside(self.postal_code, self.city))
        form.addRow(self.tr("Co&untry"), self.country)
        return form

    def _way(self) -> QFormLayout:
        form = _form()
        form.addRow("", self.by_post)
        form.addRow(self.tr("C&hannel"), self.channel_rule)
        form.addRow(self.tr("E-&mail as"), self.packing)
        form.addRow(self.tr("Se&veral invoices"), self.mails)
        form.addRow(self.tr("&Language"), self.language)
        self.file_name.setPlaceholderText(self.tr("As the company"))
        self.file_name.setToolTip(
            self.tr("{kind}, {number}, {customer} and {date} stand for what the invoice says, as in the settings.")
        )
        form.addRow(self.tr("&File names in mails"), self.file_name)
        self.by_post.toggled.connect(self.channel_rule.setDisabled)  # post goes before every rule
        self.required.setSpacing(2)
        self.required.setAccessibleName(self.tr("Attachments that every invoice needs"))
        for key, label in document_type_labels():
            item = QListWidgetItem(label, self.required)
            item.setData(_KEY, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        return form

    def _box(self, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        for value, text in choices:
            box.addItem(text, value)
        return box

    def _group(self, title: str, content: QWidget) -> QGroupBox:
        group = QGroupBox(title, self)
        layout = QVBoxLayout(group)
        layout.addWidget(content)
        return group

    def show_entry(self, entry: CustomerPut) -> None:
        """Show what a customer's row says."""
        address = entry.address
        self.number.setText(entry.number)
        self.name.setText(entry.name)
        self.org_number.setText(entry.org_number or "")
        self.vat_number.setText(entry.vat_number or "")
        self.gln.setText(entry.gln or "")
        self.electronic_address.setText(entry.electronic_address or "")
        self.lines.setPlainText("\n".join(address.lines))
        self.postal_code.setText(address.postal_code or "")
        self.city.setText(address.city or "")
        self.country.setText(address.country or "")
        self.emails.show_emails([(one.role, one.email) for one in entry.emails])
        self.file_name.setText(entry.file_name or "")
        self.by_post.setChecked(entry.by_post)
        for box, value in (
            (self.channel_rule, entry.channel_rule.value),
            (self.packing, entry.packing),
            (self.mails, entry.mails),
            (self.language, entry.language or ""),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        for item in self._items():
            is_required = item.data(_KEY) in entry.required_attachments
            item.setCheckState(Qt.CheckState.Checked if is_required else Qt.CheckState.Unchecked)

    def values(self) -> dict[str, Any]:
        """Return the fields of the contract's CustomerPut, but for ``emails``: (role, address) of each row."""
        return {
            "number": self.number.text(),
            "name": self.name.text().strip(),
            "org_number": self.org_number.text().strip() or None,
            "vat_number": self.vat_number.text().strip() or None,
            "gln": self.gln.text().strip() or None,
            "electronic_address": self.electronic_address.text().strip() or None,
            "address": {
                "lines": [line.strip() for line in self.lines.toPlainText().splitlines() if line.strip()],
                "postal_code": self.postal_code.text().strip() or None,
                "city": self.city.text().strip() or None,
                "country": self.country.text().strip() or None,
            },
            "emails": self.emails.emails(),
            "by_post": self.by_post.isChecked(),
            "channel_rule": self.channel_rule.currentData(),
            "packing": self.packing.currentData(),
            "mails": self.mails.currentData(),
            "file_name": self.file_name.text().strip() or None,
            "language": self.language.currentData() or None,
            "required_attachments": [
                item.data(_KEY) for item in self._items() if item.checkState() is Qt.CheckState.Checked
            ],
        }

    def focus_field(self, field: str) -> None:
        """Put the keyboard into a field of the contract."""
        names = ("number", "name", "org_number", "vat_number", "gln", "electronic_address", "file_name")
        fields: dict[str, QWidget] = {name: getattr(self, name) for name in names}
        if field == "emails" and self.emails.rows:
            self.emails.rows[0].email.setFocus()
        elif field in fields:
            fields[field].setFocus()

    def _items(self) -> list[QListWidgetItem]:
        return [self.required.item(place) for place in range(self.required.count())]


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(14)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _beside(*widgets: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return row
