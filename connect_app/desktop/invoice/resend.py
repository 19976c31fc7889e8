"""*Send again…*: one delivery anew, to the same or to another address, with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.invoice.contents_words import contents_text
from connect_app.desktop.invoice.reason_box import ReasonBox
from connect_app.desktop.text import channel_words
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import make_room
from connect_app.domain.channel import Channel, kind_of
from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.deliveries import Delivery
    from connect_app.contract.files import Invoice
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


LONGEST_CUSTOMER = 45
"""More letters than so many would make the window wider than it need be."""


def customer_of(invoice: Invoice) -> str:
    """Return for whom an address may be saved, as the clerk knows them; empty without a customer number."""
    number, name = invoice.buyer.customer_number, invoice.buyer.name or ""
    return shorten(f"{number} {name}", LONGEST_CUSTOMER, placeholder="…") if number else ""


class ResendDialog(QDialog):
    """Makes a new delivery in place of an old one. Accepted once the gateway has taken it.

    ``names``: of the attachments that went with it.
    ``customer``: for whom a new address may be saved, too; empty where the invoice does not say a customer number.
    The register stays as it is unless the clerk ticks that. The Idempotency-Key is made anew only when the clerk
    changes something, so that a press after a lost answer does not send twice.
    """

    def __init__(
        self,
        workplace: Workplace,
        delivery: Delivery,
        parent: QWidget | None = None,
        *,
        customer: str = "",
        names: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._customer = customer
        self._delivery = delivery
        self._names = names
        self._key = new_id()
        self._build()
        self._on_channel_changed()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Send again"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(QLabel(self._introduction(), self, wordWrap=True))
        layout.addLayout(self._build_form())
        self._said = QLabel(self, wordWrap=True)
        self._said.hide()
        layout.addWidget(self._said)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = self._buttons.addButton(self.tr("Send a&gain"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(max(480, layout.minimumSize().width()))
        self._address.setFocus(Qt.FocusReason.OtherFocusReason)
        self._address.selectAll()

    def _build_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        self._channel = QComboBox(self)
        for channel in Channel:
            self._channel.addItem(channel_words.channel_name(channel), channel.value)
        self._channel.setCurrentIndex(self._channel.findData(self._delivery.channel.value))
        self._channel.currentIndexChanged.connect(self._on_channel_changed)
        self._address = QLineEdit(self._delivery.address, self)
        self._address.textChanged.connect(self._on_address_changed)
        self._save = QCheckBox(self)
        self._save.toggled.connect(self._on_changed)
        self._reason = ReasonBox(self)
        self._reason.reason_changed.connect(self._on_changed)
        form.addRow(self.tr("&Channel"), self._channel)
        form.addRow(self.tr("A&ddress"), self._address)
        form.addRow("", self._save)
        form.addRow(self.tr("&Reason"), self._reason)
        if self._customer:
            self._save.setText(self.tr("Also &save for this customer ({customer})").format(customer=self._customer))
        else:
            self._save.setText(self.tr("Also &save for this customer (no customer number is known)"))
        return form

    def _introduction(self) -> str:
        text = self.tr("A new delivery takes the place of the one {channel} to {address}.").format(
            channel=channel_words.channel_way(self._delivery.channel), address=self._delivery.address
        )
        text = f"{text} {contents_text(self._delivery, self._names)}"
        if self._delivery.failure is not None:
            return f"{said(self._delivery.failure.message)}\n\n{text}"
        return f"{text} {self.tr('The recipient may then have it twice.')}"

    @property
    def _is_same_channel(self) -> bool:
        return bool(self._channel.currentData() == self._delivery.channel.value)

    @property
    def _is_mail(self) -> bool:
        return kind_of(self._channel.currentData() or "").has_letter

    @Slot()
    def _on_channel_changed(self) -> None:
        if self._is_same_channel:
            self._address.setText(self._delivery.address)
            self._address.setPlaceholderText("")
        else:
            self._address.clear()
            self._address.setPlaceholderText(self.tr("as the invoice says, if left empty"))
        self._on_changed()

    @Slot()
    def _on_address_changed(self) -> None:
        if self._delivery.failure is not None:
            is_another = self._address.text().strip() != self._delivery.address
            self._reason.suggest_wrong_address(is_fitting=is_another)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._key = new_id()
        address = self._address.text().strip()
        self._save.setEnabled(bool(self._customer) and self._is_mail and address not in ("", self._delivery.address))
        self._ok.setEnabled((bool(address) or not self._is_same_channel) and bool(self._reason.reason))

    @Slot()
    def _on_accepted(self) -> None:
        delivery_id, key, company_id = self._delivery.id, self._key, self._workplace.session.company_id
        channel = Channel(self._channel.currentData())
        address, reason = self._address.text().strip(), self._reason.reason
        save = self._save.isEnabled() and self._save.isChecked()

        def resend(gateway: Gateway) -> Delivery:
            from connect_app.contract.deliveries import Resend

            wish = Resend(channel=channel, address=address or None, save_to_list=save, reason=reason)
            return gateway.resend_delivery(company_id, delivery_id, wish, key)

        self._buttons.setEnabled(False)
        self._workplace.ask(resend, self._on_resent, self._on_refused, self)

    def _on_resent(self, _delivery: Delivery) -> None:
        self.accept()

    def _on_refused(self, error: ConnectError) -> None:
        self._buttons.setEnabled(True)
        self._said.setText(said(error.sentence))
        self._said.show()
        make_room(self)
