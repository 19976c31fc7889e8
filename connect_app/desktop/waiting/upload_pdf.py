"""A PDF without data: the clerk says what the program cannot read in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QRegularExpression, Qt, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.invoice.preview import PreviewPane
from connect_app.desktop.text.figures import date_format
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen

if TYPE_CHECKING:
    from connect_app.client.jobs import Job
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

DUE_DAYS = 30


class UploadPdfDialog(QDialog):
    """Asks for number, dates, amount and customer of an invoice that came as a PDF, with the PDF beside the fields.

    Accepted once the PDF lies safely in the outbox together with what the clerk said.
    """

    def __init__(self, workplace: Workplace, path: Path, filename: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._path = path
        self._filename = filename or path.name
        self._build()
        self._preview.show_file(path, self._filename)
        for field in (self._number, self._buyer, self._amount):
            field.textChanged.connect(self._on_changed)
        self._on_changed()

    def facts(self) -> dict[str, str]:
        """Return what the clerk said, as the network API wants it; what was left empty is left out."""
        amount = self._amount_text()
        credit_note = "credit_note" if self._is_credit_note.isChecked() else "invoice"
        facts = {
            "kind": credit_note,
            "number": self._number.text().strip(),
            "issue_date": self._issued.date().toString(Qt.DateFormat.ISODate),
            "due_date": self._due.date().toString(Qt.DateFormat.ISODate),
            "currency": self._currency.text().strip().upper() if amount else "",
            "payable": amount,
            "buyer_name": self._buyer.text().strip(),
            "customer_number": self._customer_number.text().strip(),
            "buyer_email": self._email.text().strip(),
        }
        return {name: value for name, value in facts.items() if value}

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Data of {name}").format(name=self._filename))
        resize_within_screen(self, 900, 620)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_form())
        self._preview = PreviewPane(self._workplace, splitter)
        splitter.addWidget(self._preview)
        splitter.setSizes([400, 500])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addWidget(splitter, 1)
        self._said = QLabel(self, wordWrap=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = self._buttons.addButton(self.tr("&Upload"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._said, 1)
        foot.addWidget(self._buttons)
        layout.addLayout(foot)

    def _build_form(self) -> QWidget:
        holder = QWidget(self)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.setSpacing(12)
        hint = self.tr("This PDF carries no data that the program can read. What does it say?")
        layout.addWidget(QLabel(hint, holder, wordWrap=True))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        self._number = self._line(100)
        self._is_credit_note = QCheckBox(self.tr("It is a credit &note"), holder)
        today = QDate.currentDate()
        self._issued = self._date(today)
        self._due = self._date(today.addDays(DUE_DAYS))
        self._amount = self._line(20)
        self._amount.setValidator(QRegularExpressionValidator(QRegularExpression(r"[-−]?[0-9  .,']*"), self._amount))
        self._currency = self._line(3)
        self._currency.setText(QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or "EUR")
        self._currency.setFixedWidth(64)
        self._currency.setAccessibleName(self.tr("Currency"))
        self._buyer = self._line(200)
        self._customer_number = self._line(50)
        self._email = self._line(254)
        form.addRow(self.tr("Invoice n&umber"), self._number)
        form.addRow("", self._is_credit_note)
        form.addRow(self.tr("&Issued"), self._issued)
        form.addRow(self.tr("&Due"), self._due)
        to_pay = QLabel(self.tr("&To pay"), holder)
        to_pay.setBuddy(self._amount)
        form.addRow(to_pay, _side_by_side(self._amount, self._currency))
        form.addRow(self.tr("&Customer"), self._buyer)
        form.addRow(self.tr("Customer nu&mber"), self._customer_number)
        form.addRow(self.tr("&E-mail"), self._email)
        layout.addLayout(form)
        layout.addStretch(1)
        return holder

    def _line(self, length: int) -> QLineEdit:
        return QLineEdit(self, maxLength=length)

    def _date(self, day: QDate) -> QDateEdit:
        field = QDateEdit(day, self)
        field.setCalendarPopup(True)
        field.setDisplayFormat(date_format())
        return field

    def _amount_text(self) -> str:
        """Return the amount with a point and without group separators, empty if it is none."""
        locale = QLocale()
        text = self._amount.text().replace("−", "-").replace(" ", "").replace(" ", "").replace("'", "")
        text = text.replace(locale.groupSeparator(), "") if locale.groupSeparator() != locale.decimalPoint() else text
        text = text.replace(locale.decimalPoint(), ".")
        digits = text.removeprefix("-").replace(".", "", 1)
        return text if digits.isascii() and digits.isdigit() else ""

    @Slot()
    def _on_changed(self) -> None:
        missing = []
        if not self._number.text().strip():
            missing.append(self.tr("the invoice number"))
        if not self._buyer.text().strip():
            missing.append(self.tr("the customer"))
        if not self._amount_text():
            missing.append(self.tr("the amount"))
        self._ok.setEnabled(not missing)
        self._said.setText(self.tr("Still missing: {what}").format(what=", ".join(missing)) if missing else "")

    @Slot()
    def _on_accepted(self) -> None:
        self._buttons.setEnabled(False)
        company_key = self._workplace.session.company_key
        path, filename, facts = self._path, self._filename, self.facts()
        self._workplace.taking.run(
            lambda outbox: outbox.add_file(company_key, path, name=filename, facts=facts),
            self._on_stored,
            self._on_failed,
            self,
        )

    def _on_stored(self, _job: Job) -> None:
        self.accept()

    def _on_failed(self, error: ConnectError) -> None:
        self._buttons.setEnabled(True)
        self._said.setText(said(error.sentence))


def _side_by_side(wide: QWidget, narrow: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(wide, 1)
    row.addWidget(narrow)
    return row
