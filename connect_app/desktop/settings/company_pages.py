"""Pages of the settings: attachments, who sends, and the folder for the printer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTime, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from connect_app.contract.companies import UNNAMED
from connect_app.desktop.settings.required_table import RequiredTable
from connect_app.desktop.settings.settings_page import SettingsPage, different
from connect_app.desktop.settings.standing_list import StandingList
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import LANGUAGES
from connect_app.domain.filenames import invoice_filename, is_name_pattern, no_name_pattern

if TYPE_CHECKING:
    from connect_app.contract.companies import OfficeHours, Settings
    from connect_app.desktop.background.workplace import Workplace


_SAMPLE_NUMBER, _SAMPLE_CUSTOMER = "2026-117", "Fjällbygg AB"


class AttachmentsPage(SettingsPage):
    """Attachments on or off, and whom a clerk asks."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self._form()
        self._standing = StandingList(workplace, self.body)
        self._enabled = QCheckBox(self.tr("&Attachments can be added to invoices"), self.body)
        self._contact = QLineEdit(self.body, maxLength=200)
        form.addRow(self._enabled)
        form.addRow(
            self._hint(
                self.tr(
                    "While this is off, invoices are sent as they came from the business system, and nobody is asked "
                    "about missing attachments."
                )
            )
        )
        form.addRow(self.tr("Clerks as&k"), self._contact)
        self._add_picture_rows(form)
        self._required = RequiredTable(self.body)
        form.addRow(QLabel(self.tr("Attachments that invoices need before they go"), self.body))
        form.addRow(self._required)
        form.addRow(
            self._hint(
                self.tr(
                    "Customer is a number or a name, reference one of the order or the buyer; * stands for anything, "
                    "and an empty cell for all. A customer's own needs stand in the register."
                )
            )
        )

        form.addRow(QLabel(self.tr("Files that go with every invoice, such as terms"), self.body))
        form.addRow(self._standing)

    def _add_picture_rows(self, form: QFormLayout) -> None:
        self._picture = QComboBox(self.body)
        self._picture.addItem(self.tr("Recognise it"), "recognise")
        self._picture.addItem(self.tr("Recognise it, also by its name or description"), "pattern")
        self._picture.addItem(self.tr("Never: make it from the data"), "never")
        self._pattern = QLineEdit(self.body, maxLength=200)
        self._pattern.setPlaceholderText(self.tr("such as *copy*.pdf"))
        self._picture.currentIndexChanged.connect(self._on_picture_changed)
        form.addRow(self.tr("The &invoice itself as a PDF inside"), self._picture)
        form.addRow(self.tr("&Name or description"), self._pattern)
        form.addRow(
            "",
            self._hint(
                self.tr(
                    "A PDF that shows the invoice itself is sent once and is no attachment. This is for invoices that "
                    "come in from now on; with the command This is the invoice itself you decide about one of them."
                )
            ),
        )

    @Slot()
    def _on_picture_changed(self) -> None:
        self._pattern.setEnabled(self._picture.currentData() == "pattern")

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = settings
        self._enabled.setChecked(settings.attachments_enabled)
        self._contact.setText(settings.administrator_contact or "")
        self._picture.setCurrentIndex(self._picture.findData(settings.own_picture))
        self._pattern.setText(settings.own_picture_pattern or "")
        self._on_picture_changed()
        self._required.show_rules(settings.required_attachments)
        self._standing.load()

    def changes(self) -> dict[str, Any]:
        """Return the fields that are to change."""
        required = self._required.rules()
        before = [one.model_dump() for one in self._old.required_attachments]
        return ({} if required == before else {"required_attachments": required}) | different(
            self._old,
            attachments_enabled=self._enabled.isChecked(),
            administrator_contact=self._contact.text().strip() or None,
            own_picture=self._picture.currentData(),
            own_picture_pattern=self._pattern.text().strip() or None,
        )


class CompanyPage(SettingsPage):
    """Who sends, in which language, and how long a send can be taken back."""

    is_for_administrators = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self._form()
        self._name = QLineEdit(self.body, maxLength=200)
        self._sender = QLineEdit(self.body, maxLength=200)
        self._department = QLineEdit(self.body, maxLength=200)
        self._language = QComboBox(self.body)
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._undo = QSpinBox(self.body, minimum=0, maximum=600)
        self._undo.setSuffix(self.tr(" s"))
        self._undo.setSpecialValueText(self.tr("send at once"))
        form.addRow(self.tr("Co&mpany's name"), self._name)
        form.addRow("", self._hint(self.tr("It stands in this window; what recipients read is the sender's name.")))
        form.addRow(self.tr("Sender's &name"), self._sender)
        form.addRow(self.tr("&Department"), self._department)
        form.addRow(self.tr("&Language of invoices that name none"), self._language)
        form.addRow(self.tr("A send can be &undone for"), self._undo)
        self._opens, self._closes = QTimeEdit(self.body), QTimeEdit(self.body)
        self._opens.setAccessibleName(self.tr("The office opens at"))
        self._closes.setAccessibleName(self.tr("The office closes at"))
        hours = QHBoxLayout()
        hours.setSpacing(8)
        for part in (self._opens, QLabel("–", self.body), self._closes):
            hours.addWidget(part)
        for field in (self._opens, self._closes):
            field.setDisplayFormat("HH:mm")
        hours.addStretch(1)
        office = QLabel(self.tr("&Office hours"), self.body)
        office.setBuddy(self._opens)
        form.addRow(office, hours)
        self._file_name = QLineEdit(self.body, maxLength=100)
        self._file_name.setPlaceholderText("{kind}-{number}")
        self._file_name.textChanged.connect(self._on_file_name)
        self._language.currentIndexChanged.connect(self._on_file_name)
        self._sample = self._hint("")
        form.addRow(self.tr("Names of in&voices' files in mails"), self._file_name)
        form.addRow("", self._sample)
        self._has_code = QCheckBox(self.tr("A code to pay with on invoices that are laid out here"), self.body)
        form.addRow("", self._has_code)
        form.addRow(
            "",
            self._hint(
                self.tr(
                    "For euro and IBAN in Austria, Belgium, Finland, Germany and the Netherlands, and for bankgiro and "
                    "plusgiro in Sweden. The business system's own PDF is never changed."
                )
            ),
        )
        self._swish = QLineEdit(self.body, maxLength=40)
        self._swish.setPlaceholderText("123 456 78 90")
        form.addRow(self.tr("S&wish number"), self._swish)
        form.addRow("", self._hint(self.tr("With it, invoices in Swedish kronor have Swish's code as well.")))

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = settings
        is_named = settings.company_name not in UNNAMED
        self._name.setText(settings.company_name if is_named else "")
        self._name.setPlaceholderText("" if is_named else said(settings.company_name))
        self._sender.setText(settings.sender_name or "")
        self._department.setText(settings.department or "")
        self._language.setCurrentIndex(self._language.findData(settings.default_language))
        self._undo.setValue(settings.undo_s)
        self._opens.setTime(QTime.fromString(settings.office_hours.begins, "HH:mm"))
        self._closes.setTime(QTime.fromString(settings.office_hours.ends, "HH:mm"))
        self._file_name.setText(settings.file_name or "")
        self._on_file_name()
        self._has_code.setChecked(settings.payment_code)
        self._swish.setText(settings.swish_number or "")

    def changes(self) -> dict[str, Any]:
        """Return the fields that are to change."""
        return different(
            self._old,
            company_name=self._name.text().strip() or self._old.company_name,
            sender_name=self._sender.text().strip() or None,
            department=self._department.text().strip() or None,
            default_language=self._language.currentData(),
            undo_s=self._undo.value(),
            office_hours=self._office_hours(),
            file_name=self._file_name.text().strip() or None,
            payment_code=self._has_code.isChecked(),
            swish_number=self._swish.text().strip() or None,
        )

    def _office_hours(self) -> OfficeHours:
        from connect_app.contract.companies import OfficeHours

        return OfficeHours(begins=self._opens.time().toString("HH:mm"), ends=self._closes.time().toString("HH:mm"))

    @Slot()
    def _on_file_name(self) -> None:
        """Show how a file would be called, or what the pattern lacks."""
        pattern = self._file_name.text().strip() or None
        if pattern is not None and not is_name_pattern(pattern):
            self._sample.setText(said(no_name_pattern()))
            return
        name = invoice_filename(
            _SAMPLE_NUMBER,
            language=self._language.currentData() or "en",
            pattern=pattern,
            customer=_SAMPLE_CUSTOMER,
            day=date.today().isoformat(),
        )
        places = self.tr("{kind}, {number}, {customer} and {date} stand for what the invoice says.")
        self._sample.setText(f"{places} {self.tr('Such as: {name}').format(name=name)}")


class PrintPage(SettingsPage):
    """Where files for printing go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self._form()
        self._folder = QLineEdit(self.body)
        choose = QPushButton(self.tr("C&hoose…"), self.body)
        choose.clicked.connect(self._on_choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._folder, 1)
        row.addWidget(choose)
        self._own = QCheckBox(self.tr("Print the business system's &own PDF"), self.body)
        label = QLabel(self.tr("&Folder for the printer"), self.body)
        label.setBuddy(self._folder)
        form.addRow(label, row)
        form.addRow("", self._own)
        form.addRow("", self._hint(self.tr("Then only PDF files can be attached to invoices that are printed.")))

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = settings.print
        self._folder.setText(settings.print.folder or "")
        self._own.setChecked(settings.print.own_layout)

    def changes(self) -> dict[str, Any]:
        """Return the print settings as a whole, if anything about them is different."""
        folder, own_layout = self._folder.text().strip() or None, self._own.isChecked()
        if (folder, own_layout) == (self._old.folder, self._old.own_layout):
            return {}
        return {"print": {"folder": folder, "own_layout": own_layout}}

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the printer"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()
