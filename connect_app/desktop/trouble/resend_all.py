"""*Send all to another address…*: everything that came back from one address, sent again in one go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.invoice.reason_box import ReasonBox
from connect_app.desktop.invoice.resend import LONGEST_CUSTOMER
from connect_app.desktop.lists.invoice_columns import amount_of
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.bounces import BounceGroup, BouncesResent
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.lists.rows import InvoiceRow
    from connect_app.domain.errors import ConnectError

_PAGE_GROUPS = 500
_ROW_HEIGHT = 26


class ResendAllDialog(QDialog):
    """Asks for another address, sends, and then says what came of it in numbers that add up.

    ``rows``: the invoices that are listed; the gateway says whether more came back from there. The register stays as
    it is unless the clerk ticks *also save*. The Idempotency-Key is made anew only when the clerk changes something,
    so that a press after a lost answer does not send twice.
    """

    def __init__(
        self, workplace: Workplace, address: str, rows: Sequence[InvoiceRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._old = address
        self._rows = rows
        self._key = new_id()
        self._is_done = False
        self._saves = False
        self._build()
        self._show_rows()
        self._on_changed()
        self._ask_how_many()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Send all to another address"))
        self.setMinimumWidth(480)
        resize_within_screen(self, 620, 480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        self._heading = QLabel(self, wordWrap=True)
        layout.addWidget(self._heading)
        self._list = QTreeWidget(self)
        self._list.setRootIsDecorated(False)
        self._list.setAlternatingRowColors(True)
        self._list.setUniformRowHeights(True)
        layout.addWidget(self._list, 1)
        self._form = QWidget(self)
        self._form.setLayout(self._build_form())
        layout.addWidget(self._form)
        self._said = QLabel(self, wordWrap=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.hide()
        layout.addWidget(self._said)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = self._buttons.addButton(self.tr("Send a&ll"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)
        self._address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        self._address = QLineEdit(self)
        self._address.setPlaceholderText(self.tr("the new address"))
        self._address.textChanged.connect(self._on_address_changed)
        self._save = QCheckBox(self)
        self._save.toggled.connect(self._on_changed)
        self._reason = ReasonBox(self)
        self._reason.reason_changed.connect(self._on_changed)
        form.addRow(self.tr("New a&ddress"), self._address)
        form.addRow("", self._save)
        form.addRow(self.tr("&Reason"), self._reason)
        return form

    def _show_rows(self) -> None:
        self._list.setAccessibleName(self.tr("Invoices that came back"))
        self._list.setHeaderLabels([self.tr("Number"), self.tr("Customer"), self.tr("Amount")])
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._list.headerItem().setTextAlignment(2, right)
        for row in self._rows:
            self._add([row.number, row.customer, amount_of(row)]).setTextAlignment(2, right)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._say_how_many(len(self._rows))
        self._name_customers(())

    def _add(self, texts: Sequence[str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self._list, list(texts))
        item.setSizeHint(0, QSize(0, _ROW_HEIGHT))
        return item

    def _say_how_many(self, count: int) -> None:
        text = self.tr("%n invoice(s) came back from {address}. They are sent again as they were.", "", count)
        text = text.format(address=self._old)
        more = count - len(self._rows)
        if more > 0:
            text = f"{text} {self.tr('%n more than are listed here.', '', more)}"
        self._heading.setText(text)

    def _name_customers(self, others: Iterable[str]) -> None:
        """Say for whom the address would be saved; ``others``: numbers that the listed invoices may not have."""
        names = {row.customer_number: row.customer for row in self._rows if row.customer_number}
        names |= {number: "" for number in others if number not in names}
        customers = [f"{number} {name}".rstrip() for number, name in names.items()]
        self._save.setEnabled(bool(customers))
        if len(customers) > 1:
            text = self.tr("Also &save for these %n customers", "", len(customers))
        elif customers:
            text = self.tr("Also &save for this customer ({customer})")
            text = text.format(customer=shorten(customers[0], LONGEST_CUSTOMER, placeholder="…"))
        else:
            text = self.tr("Also &save for this customer (no customer number is known)")
        self._save.setText(text)
        self._save.setToolTip("\n".join(customers))

    def _ask_how_many(self) -> None:
        company_id, address = self._workplace.session.company_id, self._old

        def ask(gateway: Gateway) -> list[BounceGroup]:
            found = gateway.bounces(company_id, query=address, limit=_PAGE_GROUPS).items
            return [group for group in found if group.address.casefold() == address.casefold()]

        # Without an answer the listed ones are all that is known; sending tells the numbers again.
        self._workplace.ask(ask, self._on_groups, None, self)

    def _on_groups(self, groups: Sequence[BounceGroup]) -> None:
        if not self._is_done:
            self._name_customers(number for group in groups for number in group.customer_numbers)
            self._say_how_many(max(len(self._rows), sum(group.count for group in groups)))

    @Slot()
    def _on_address_changed(self) -> None:
        address = self._address.text().strip().casefold()
        self._reason.suggest_wrong_address(is_fitting=address not in ("", self._old.casefold()))
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._key = new_id()
        self._ok.setEnabled(bool(self._address.text().strip()) and bool(self._reason.reason))

    @Slot()
    def _on_accepted(self) -> None:
        if self._is_done:
            self.accept()
            return
        old, new, reason = self._old, self._address.text().strip(), self._reason.reason
        save = self._saves = self._save.isEnabled() and self._save.isChecked()
        company_id, key = self._workplace.session.company_id, self._key

        def resend(gateway: Gateway) -> BouncesResent:
            from connect_app.contract.bounces import BouncesResend

            wanted = BouncesResend(address=old, email=new, save_to_list=save, reason=reason)
            return gateway.resend_bounces(company_id, wanted, key)

        self._form.setEnabled(False)
        self._ok.setEnabled(False)
        self._said.setText(self.tr("Being sent…"))
        self._said.show()
        self._workplace.ask(resend, self._on_resent, self._on_refused, self)

    def _on_resent(self, outcome: BouncesResent) -> None:
        self._is_done = True
        self._heading.setText(self._outcome_text(outcome))
        self._list.clear()
        self._list.setAccessibleName(self.tr("Left out"))
        self._list.setHeaderLabels([self.tr("Number"), self.tr("Why it was left out")])
        self._list.setColumnCount(2)
        for one in outcome.skipped:
            self._add([one.invoice_number, said(one.reason)]).setToolTip(1, said(one.reason))
        self._list.setVisible(bool(outcome.skipped))
        self._form.hide()
        self._said.hide()
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).hide()
        self._ok.setText(self.tr("&Close"))
        self._ok.setEnabled(True)
        self._ok.setFocus(Qt.FocusReason.OtherFocusReason)
        if not outcome.skipped:
            self.adjustSize()

    def _outcome_text(self, outcome: BouncesResent) -> str:
        new = self._address.text().strip()
        text = self.tr("%n invoice(s) sent again to {address}.", "", outcome.resent).format(address=new)
        if outcome.skipped:
            text = f"{text} {self.tr('%n left out, for the reasons below.', '', len(outcome.skipped))}"
        text = f"{text} {self.tr('%n in all.', '', outcome.selected)}"
        if self._saves and outcome.resent:
            return f"{text}\n{self.tr('The register says the new address from now on.')}"
        return f"{text}\n{self.tr('The register was not changed.')}"

    def _on_refused(self, error: ConnectError) -> None:
        self._form.setEnabled(True)
        self._ok.setEnabled(True)
        sentences = [item.message for item in getattr(error, "errors", ())]
        self._said.setText(" ".join(dict.fromkeys(said(one) for one in [error.sentence, *sentences])))
        self._said.show()
